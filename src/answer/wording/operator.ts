// What the operator of a site has to say in answers: a hotline, where to apply, answers of their own. Types and one reading of them. No I/O. No clock.
import type { OperatorQuestions, OperatorWord } from "../../question/understanding.ts";

/** `questions`: see OperatorQuestions; `text` is shown as it is, as the operator's words; `link` an address told behind it. */
type OperatorAnswer = OperatorQuestions & { text: string; link?: string };
export type Operator = {
  contact: string | null;
  hotline: string | null;
  requestUrl: string | null;
  /** The code prefix of the place a site is of: what 全市 and 各县区 mean where no place is named. */
  region: string | null;
  answers: readonly OperatorAnswer[];
  words: readonly OperatorWord[];
};
export const NO_OPERATOR: Operator = { contact: null, hotline: null, requestUrl: null, region: null, answers: [], words: [] };

/** Every text that may be shown as the operator's. */
export const writtenBy = ({ contact, hotline, requestUrl, answers }: Operator): string[] =>
  [contact, hotline, requestUrl, ...answers.flatMap(({ text, link }) => [text, link])].flatMap((each) => each ?? []);
