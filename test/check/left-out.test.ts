// Claims that leave a number out (除1件外): the number by itself claims nothing, and what is said of the others is not said of all. Verdicts by hand.
import { cases } from "../support/claims.ts";

cases(
  "how many are left out claims nothing",
  ["隆德县2024年收到申请15件，除1件外全部公开。", "not_found"],
  ["隆德县2024年收到申请15件，除1件申请外，都来自自然人。", "not_found"],
  ["隆德县2024年收到申请15件，除其中1件以外，均为自然人申请。", "supported", 14],
  ["隆德县2024年收到申请15件，除其中2件以外，均为自然人申请。", "contradicted", 14],
  ["隆德县2024年收到申请15件，1件除外，全部来自个人。", "not_found"],
  ["隆德县2024年收到申请15件，全部来自个人，1件除外。", "not_found"],
  ["隆德县2024年收到申请15件，全部来自个人。", "contradicted", 14],
  ["隆德县2024年收到申请15件，除企业申请外，全部来自个人。", "not_found"],
  ["隆德县2024年收到申请15件，除企业1件外，全部来自个人。", "not_found"],
  ["隆德县6起行政复议，除被纠正的外，全部维持。", "not_found"],
);
cases(
  "what is said of those left out is claimed",
  ["隆德县2024年收到申请15件，除1件来自企业外，其余全部来自个人。", "not_found", 1],
  ["隆德县2024年收到申请15件，除2件来自企业外，其余全部来自个人。", "contradicted", 1],
  ["隆德县6起行政复议，除1起被纠正外，其余全部维持。", "supported"],
);
cases(
  "all but one in time is not all in time",
  ["利通区2024年收到申请38件，均按时答复。", "supported"],
  ["利通区2024年收到申请38件，除1件外均按时答复。", "not_found"],
  ["利通区2024年收到申请38件，除其中1件外，均在规定期限内答复。", "not_found"],
);
