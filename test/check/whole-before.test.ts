// A share without a whole of its own, after a total and its part: of the total, or of what the form has it of. Verdicts by hand.
import { cases } from "../support/claims.ts";

cases(
  "of the total named before",
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占85.7%。", "supported", 85.71],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占八成以上。", "supported", 85.71],
  ["利通区2024年不予公开7件，其中保护第三方合法权益的占八成以上。", "supported", 85.71],
  ["利通区2024年不予公开7件。其中保护第三方合法权益6件，占总数的85.7%。", "supported", 85.71],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占55.7%。", "contradicted", 85.71],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占不到一半。", "not_found"],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占九成以上。", "contradicted", 85.71],
);
cases(
  "of what the form has it of",
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占办结的15.79%。", "supported", 15.79],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占15.79%。", "supported", 15.79],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占不予公开的85.7%。", "supported", 85.71],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占办结的85.7%。", "contradicted", 15.79],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占不予公开的15.79%。", "contradicted", 85.71],
);
cases(
  "by 成 with one decimal, rounded or cut off",
  ["利通区2024年予以公开占三成一。", "supported", 31.58],
  ["利通区2024年予以公开占三成二。", "supported", 31.58],
  ["利通区2024年予以公开占三成三。", "contradicted", 31.58],
  ["利通区2024年予以公开占3成9。", "contradicted", 31.58],
  ["利通区2024年不予公开7件，其中保护第三方合法权益6件，占八成五。", "supported", 85.71],
  ["利通区2024年予以公开占不到三成一。", "contradicted", 31.58],
);
