// Records -> the ways prose states the form's figures: a pattern for the whole of what is said, and the figure it is. No I/O. No clock.
import type { ApplicantKey, DisputeGroupKey, FamilyKey, FigureKey, RequestRowKey } from "./keys.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  LITIGATION,
  ORGANISATION,
  PROACTIVE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
} from "./records.ts";

type Stated<Key> = readonly (readonly [RegExp, Key])[];
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

/** Applicants named anywhere in what is said; the longer names, which hold shorter ones, come first. */
export const STATED_APPLICANTS: Stated<ApplicantKey | "organisation"> = [
  ...APPLICANT_RECORDS.filter(({ key }) => key === "other"),
  ORGANISATION,
  ...APPLICANT_RECORDS.filter(({ key }) => key !== "other"),
].flatMap((record) => ("stated" in record ? [[new RegExp(record.stated), record.key] as const] : []));

/** Rows and groups of `requests`. A reason may be said with what it is a reason for: 因属于国家秘密不予公开. */
export const STATED_REQUESTS: Stated<RequestRowKey | FamilyKey> = [
  ...[...REQUEST_RECORDS, ...REQUEST_GROUPS].map(({ key, stated }) => [whole(stated), key] as const),
  ...REQUEST_GROUPS.flatMap((group) =>
    group.rows.map(({ key, stated }) => [whole(`因?(?:属于)?(?:${stated})(?:${group.stated})?`), key] as const),
  ),
];

/** The verbs before what was decided. */
const DECIDED = "(?:作出|做出|办理|实施|处理|办结|完成)*的?";
/** Cells of `proactive`, whatever the edition: a report without the cell is not held to it. */
export const STATED_PROACTIVE: Stated<FigureKey> = PROACTIVE_RECORDS.flatMap((row) =>
  row.columns.map((column) => {
    const named = "stated" in column ? column.stated.replaceAll("{row}", `(?:${row.stated})`) : `${DECIDED}(?:${row.stated})`;
    return [whole(named), `${row.key}${column.key}` as FigureKey] as const;
  }),
);

const CASE = "(?:案件|申请|案|情况|事项|事件)?(?:发生|情况)?";
/** Groups of `disputes` with a result, or alone for their total. */
export const STATED_DISPUTES: Stated<FigureKey> = [...DISPUTE_RECORDS, LITIGATION].flatMap((group) =>
  RESULT_RECORDS.map((result) => {
    const said = "stated" in result ? `(?:案件)?(?:${result.stated})` : CASE;
    const key: FigureKey = `${group.key satisfies DisputeGroupKey | "litigation"}.${result.key}`;
    return [whole(`(?:${group.stated})${said}`), key] as const;
  }),
);
