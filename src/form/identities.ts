// The form -> what has to add up in every report: sums of cells that are equal (docs/form.md, 勾稽关系 1–4). No I/O. No clock.
import { APPLICANTS, DISPUTE_GROUPS, DISPUTE_RESULTS, type Form, OTHER_HANDLING_2019, requestRowsOf } from "./cells.ts";
import type { FigureKey } from "./keys.ts";

/** One identity inside a report: the sum of `left` equals the sum of `right`. */
export type Identity = {
  rule: 1 | 2 | 3 | 4;
  /** Column of `requests` (1, 2), row of `requests` (3) or group of `disputes` (4) it is about. */
  scope: string;
  left: [FigureKey, ...FigureKey[]];
  right: FigureKey[];
};

const columns = APPLICANTS.map((applicant) => applicant.key);
/** Every identity within one report of an edition. With `singleOther`, 其他处理 is the 2019 form's one row. */
export function identities(form: Form, singleOther = false): Identity[] {
  const all = requestRowsOf(form);
  const outcomeRows = all.filter((row) => !["received", "carried_in", "handled", "carried_out"].includes(row.key));
  const outcomes = singleOther
    ? [...outcomeRows.filter((row) => !row.key.startsWith("other_handling.")), OTHER_HANDLING_2019]
    : outcomeRows;
  const rows = [...outcomes, ...all.filter((row) => !outcomeRows.includes(row))];
  return [
    ...columns.map(
      (c): Identity => ({ rule: 1, scope: c, left: [`received@${c}`, `carried_in@${c}`], right: [`handled@${c}`, `carried_out@${c}`] }),
    ),
    ...columns.map(
      (c): Identity => ({ rule: 2, scope: c, left: [`handled@${c}`], right: outcomes.map((row): FigureKey => `${row.key}@${c}`) }),
    ),
    ...rows.map(
      (row): Identity => ({
        rule: 3,
        scope: row.key,
        left: [`${row.key}@total`],
        right: columns.filter((c) => c !== "total").map((c): FigureKey => `${row.key}@${c}`),
      }),
    ),
    ...DISPUTE_GROUPS.map(
      (group): Identity => ({
        rule: 4,
        scope: group.key,
        left: [`${group.key}.total`],
        right: DISPUTE_RESULTS.filter(({ key }) => key !== "total").map(({ key }): FigureKey => `${group.key}.${key}`),
      }),
    ),
  ];
}
