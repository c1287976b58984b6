// The optional parts of an Answer, read so that an answer of an older service is as good as one of today. Types and readers only. No I/O.
import type { Answer } from "../../contract.ts";

export type AnswerSet = { label: string; reports: number; members?: number; listed: number; data: string };
type More = { reason?: string; set?: AnswerSet };

export const reasonOf = (answer: Answer): string | undefined => (answer as More).reason;
export const setOf = (answer: Answer): AnswerSet | undefined => (answer as More).set;
