// A clause that gives what it is held against and the difference: each of the two numbers by itself. Verdicts by hand.
import { cases } from "../support/claims.ts";

cases(
  "held against another's number",
  ["利通区收到申请38件，比隆德县的15件多23件。", "supported", 23],
  ["隆德县收到申请15件，比利通区的38件少了23件。", "supported", 23],
  ["隆德县收到申请15件，比利通区的38件整整少了23件。", "supported", 23],
  ["利通区2024年收到申请38件，比隆德县的15件多23件，其中公开12件。", "supported", 12],
  ["利通区收到申请38件，比隆德县的16件多23件。", "contradicted", 15],
  ["利通区收到申请38件，比隆德县的15件多22件。", "contradicted", 23],
  ["利通区收到申请38件，比隆德县的15件少23件。", "contradicted"],
  ["利通区2024年收到申请38件，比隆德县的15件多23件，其中公开11件。", "contradicted", 12],
);
