// What a figure is called in code, data and API, derived from the records: one type of every key there is. Types only.
import type {
  APPLICANT_RECORDS,
  CONCLUDED,
  DISPUTE_RECORDS,
  PROACTIVE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
} from "./records.ts";

type KeyOf<Records extends readonly { readonly key: string }[]> = Records[number]["key"];

export type RequestRowKey = KeyOf<typeof REQUEST_RECORDS>;
/** 不予公开, 无法提供, 不予处理, 其他处理. */
export type FamilyKey = KeyOf<typeof REQUEST_GROUPS>;
export type ApplicantKey = KeyOf<typeof APPLICANT_RECORDS>;
export type DisputeGroupKey = KeyOf<typeof DISPUTE_RECORDS>;
export type DisputeResultKey = KeyOf<typeof RESULT_RECORDS>;
type ProactiveRecord = (typeof PROACTIVE_RECORDS)[number];
export type ProactiveRowKey = ProactiveRecord["key"];
type ProactiveKey = {
  [Row in ProactiveRecord as Row["key"]]: `${Row["key"]}${Row["columns"][number]["key"]}`;
}[ProactiveRowKey];

/** A rate, where a figure or a rate may be meant: "rate:" and its name. */
export type RateKey = `rate:${string}`;

/** What is known of figures by their keys; of a key that is not in it, nothing. */
export type ByKey<T> = Partial<Record<FigureKey, T>>;

/** `received@total`, `normative_documents.issued`, `litigation.direct.pending`; also derived ones: `refused@total`, `litigation.total`. */
export type FigureKey =
  | `${RequestRowKey | FamilyKey}@${ApplicantKey | "organisation"}`
  | ProactiveKey
  | `${DisputeGroupKey | "litigation"}.${DisputeResultKey | (typeof CONCLUDED)["key"]}`;
