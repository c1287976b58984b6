// How long each takes, or how many in so long, is neither a number of days nor of cases; a side of a difference is no difference. Verdicts by hand.
import { cases } from "../support/claims.ts";

cases(
  "so many in so long",
  ["隆德县2024年收到15件申请，平均9天就办结一件。", "not_found", 15],
  ["利通区平均每10天办结一件申请。", "not_found"],
  ["利通区每两天发布一条信息，全年网站公开2070条。", "supported", 2070],
);
cases(
  "the sides of a difference",
  ["隆德县政府公报比西夏区政府办多一期，一个4期，一个3期。", "not_found", 1],
  ["隆德县政府公报比西夏区政府办多两期。", "contradicted", 1],
);
