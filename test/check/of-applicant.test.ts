// Clauses behind one applicant's number, and a bare change behind a number: what is true of them is never contradicted. Verdicts by hand.
import { cases } from "../support/claims.ts";

cases(
  "of the applicant named before",
  ["隆德县2024年企业申请1件，办结1件。", "supported", 1],
  ["隆德县2024年企业申请1件；办结1件，其中公开1件。", "supported", 1],
  ["隆德县2024年企业申请1件，办结1件，结转0件。", "supported", 0],
  ["隆德县2024年企业申请1件，办结2件。", "not_found"],
  ["隆德县2024年企业申请2件，办结1件。", "contradicted", 1],
  ["隆德县2024年企业申请1件，企业申请办结2件。", "contradicted", 1],
);
cases(
  "what only everybody's number is, is not the applicant's",
  ["隆德县2024年企业申请1件，公开11件。", "not_found"],
  ["隆德县2024年企业申请1件，办结1件，公开11件。", "not_found"],
  ["隆德县2024年企业申请1件，不予公开1件。", "not_found"],
  ["隆德县2024年个人申请14件，其中公开11件。", "not_found"],
  ["隆德县2024年个人申请14件，其中公开10件。", "supported", 10],
  ["利通区2024年个人申请38件，公开12件，占三成。", "supported", 31.58],
  ["隆德县2024年个人申请14件，其中公开10件，占71.4%。", "supported", 71.43],
  ["隆德县2024年个人申请14件，其中公开10件，占73.3%。", "not_found"],
  ["隆德县2024年个人申请14件，过半予以公开。", "supported", 71.43],
  ["隆德县2024年企业申请1件，过半予以公开。", "supported", 100],
  ["隆德县2024年企业申请1件，予以公开率73.33%。", "not_found"],
);
cases(
  "of the applicant in all, and of several together",
  ["隆德县2024年个人申请14件，占93.3%。", "supported", 93.33],
  ["隆德县2024年个人申请14件，全部办结。", "supported"],
  ["隆德县2024年个人申请14件，企业申请1件，公开11件。", "supported", 11],
  ["隆德县2024年个人申请14件，企业申请1件，共收到申请15件。", "supported", 15],
  ["隆德县2024年企业申请1件，行政处罚28649件。", "supported", 28649],
);
cases(
  "of all applicants, or of what has none",
  ["隆德县2024年收到申请15件，其中企业1件，办结15件。", "supported", 15],
  ["隆德县2024年收到申请15件，企业1件，办结14件。", "contradicted", 15],
  ["隆德县2024年企业申请1件，利通区办结37件。", "contradicted", 38],
  ["隆德县2024年企业申请1件。办结14件。", "contradicted", 15],
  ["隆德县2024年企业申请1件，行政处罚7件。", "contradicted", 28649],
);
cases(
  "a bare change is not the number itself",
  ["西夏区政府办2024年收到申请9件，减少4件。", "not_found"],
  ["西夏区政府办2024年收到申请8件，减少4件。", "contradicted", 9],
);
cases(
  "other years than the clause names contradict nothing",
  ["利通区2024年收到申请38件；2022年、2023年均为0件。", "not_found"],
  ["利通区2024年收到申请37件；2022年、2023年均为0件。", "contradicted", 38],
);
cases(
  "an applicant named alone, in a list of them, and other applicants",
  ["隆德县2024年企业1件，个人14件，其他0件。", "supported", 14],
  ["隆德县2024年企业2件，个人14件。", "contradicted", 1],
  ["隆德县2024年15件申请来自个人14件、企业1件。", "supported", 15],
  ["隆德县2024年15件申请来自个人13件、企业1件。", "contradicted", 14],
  ["隆德县2024年企业1件、其他1件。", "contradicted", 0],
  ["隆德县2024年公开11件，其中个人10件，企业1件。", "supported", 10],
  ["利通区2024年不予公开7件，其中个人7件。", "supported", 7],
);
cases(
  "all of an applicant's, and the only one",
  ["隆德县2024年企业申请全部予以公开。", "supported", 1],
  ["隆德县2024年个人申请全部予以公开。", "contradicted", 10],
  ["隆德县2024年予以公开的申请全部来自个人。", "contradicted", 10],
  ["利通区2024年予以公开的申请全部来自个人。", "supported", 12],
  ["隆德县2024年唯一一件企业申请予以公开。", "supported", 1],
  ["隆德县2024年唯一办结的一件予以公开。", "contradicted"],
  ["利通区2024年申请中14件无法提供，1件重复。", "supported", 1],
  ["利通区2024年申请中14件无法提供，2件重复。", "contradicted", 1],
);
