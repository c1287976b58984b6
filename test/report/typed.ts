// The 200 figures of each of the five reports, typed in by hand from reading the files: what the parser is held against.
// Of the 25 rows of the requests table only those with anything but zeros are listed.
import { APPLICANTS, type ByKey, DISPUTE_GROUPS, DISPUTE_RESULTS, REQUEST_ROWS } from "../../src/form/vocabulary.ts";

type Typed = {
  /** 规章 (3), 行政规范性文件 (3), 行政许可, 行政处罚, 行政强制, 行政事业性收费. */
  proactive: number[];
  /** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
  requests: Record<string, number[]>;
  /** 行政复议 (5), 未经复议直接起诉 (5), 复议后起诉 (5). */
  disputes: number[];
};

const PROACTIVE = [
  "regulations.issued",
  "regulations.repealed",
  "regulations.in_force",
  "normative_documents.issued",
  "normative_documents.repealed",
  "normative_documents.in_force",
  "licences",
  "penalties",
  "coercive_measures",
  "fees",
];
const person = (count: number) => [count, 0, 0, 0, 0, 0, count];
const none = [0, 0, 0, 0, 0, 0, 0];

const TYPED: Record<string, Typed> = {
  "litong-2024": {
    proactive: [0, 0, 1, 7, 18, 31, 5963, 107, 0, 1759],
    requests: {
      received: person(38),
      disclosed: person(12),
      partly_disclosed: person(4),
      "refused.third_party": person(6),
      "refused.internal_affairs": person(1),
      "unavailable.not_held": person(14),
      "not_processed.repeated": person(1),
      handled: person(38),
    },
    disputes: [9, 0, 0, 0, 9, 0, 0, 3, 0, 3, 3, 0, 0, 0, 3],
  },
  "xixia-office-2024": {
    proactive: [0, 0, 0, 0, 1, 10, 0, 0, 0, 0],
    requests: { received: person(9), disclosed: person(8), "not_processed.repeated": person(1), handled: person(9) },
    disputes: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  "longde-2024": {
    proactive: [0, 0, 0, 1, 2, 14, 4513, 28649, 226, 611.1281],
    requests: {
      received: [14, 1, 0, 0, 0, 0, 15],
      disclosed: [10, 1, 0, 0, 0, 0, 11],
      "refused.enforcement_file": person(1),
      "unavailable.not_held": person(3),
      handled: [14, 1, 0, 0, 0, 0, 15],
    },
    disputes: [5, 1, 0, 0, 6, 0, 0, 1, 0, 1, 3, 0, 0, 1, 4],
  },
  "yindu-office-2024": {
    proactive: [0, 0, 0, 3, 0, 3, 0, 0, 0, 0],
    requests: {
      received: person(21),
      disclosed: person(13),
      partly_disclosed: person(1),
      "refused.internal_affairs": person(2),
      "unavailable.not_held": person(1),
      "other_handling.not_corrected": person(1),
      "other_handling.other": person(3),
      handled: person(21),
    },
    disputes: [0, 3, 0, 0, 3, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1],
  },
  "gucheng-2023": {
    proactive: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    requests: {},
    disputes: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
};

/** Every figure of a report by key. */
const figuresOf = ({ proactive, requests, disputes }: Typed): Record<string, number> =>
  Object.fromEntries([
    ...PROACTIVE.map((key, i) => [key, proactive[i]]),
    ...REQUEST_ROWS.flatMap((row) => APPLICANTS.map((applicant, i) => [`${row.key}@${applicant.key}`, (requests[row.key] ?? none)[i]])),
    ...DISPUTE_GROUPS.flatMap((group, g) => DISPUTE_RESULTS.map((result, i) => [`${group.key}.${result.key}`, disputes[g * 5 + i]])),
  ]);

export const TYPED_FIGURES: Record<string, ByKey<number>> = Object.fromEntries(
  Object.entries(TYPED).map(([id, typed]) => [id, figuresOf(typed)]),
);
