// A made-up edition of the form, of 2027, with one more reason for refusal: 属于工作秘密. Everything that is to be written down for it.
import type { Edition } from "../../../src/form/editions.ts";
import type { RequestRow } from "../../../src/form/record.ts";

const EDITION_2027 = { name: "2027", firstYear: 2027, document: "国办公开办函〔2027〕99号", number: 99 } as const satisfies Edition;

export const WORK_SECRET = {
  key: "refused.work_secret",
  since: EDITION_2027,
  printed: "9.属于工作秘密",
  question: "属于工作秘密的申请",
  name: { zh: "因属于工作秘密不予公开的申请", en: "requests refused as work secrets" },
  asked: { zh: "(属于|涉及|涉|因|是|)工作秘密(的|)", en: "(a_|)work_secret(s|)" },
  stated: "工作秘密",
  tells: "工作秘密",
  term: {
    term: "属于工作秘密",
    names: ["工作秘密"],
    explanation: "机关在公务活动中产生的、不属于国家秘密而泄露后会妨碍机关履行职能的信息。",
    source: "《中华人民共和国保守国家秘密法》第六十四条",
  },
} as const satisfies RequestRow;
