// A question for who made the requests spoken of (是谁提的, 申请人都是什么人) -> the row of the form that is told by applicant. No I/O. No clock.
import { APPLICANTS, type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Draft, RuleContext } from "../draft.ts";
import { hasWord, isWord, type Token } from "../tokens.ts";
import type { Quantity } from "../understanding.ts";

const WHO = "(?:谁|何人|啥人|什么人|哪些人|哪[类种]人|什么样的人)";
const WHO_APPLIED = new RegExp(
  `${WHO}(?:来)?(?:提|提出|提交|递|递交|申请|要求?|来申请)(?:上来|过来)?的|申请人(?:都|全|又|到底)?(?:是|有)(?:些|哪些)?(?:谁|何人|啥人|什么人|哪些人)`,
);

/** 常山县还有几件没办完，是谁的. */
const WHOSE = new RegExp(`(?:是|来自)(?:些|哪)?(?:${WHO}|谁家|哪家)的(?=[?？。，,]|$)`);

/** Among the words of this question, and not in another that stands in the same text. */
const saidHere = (pattern: RegExp, text: string, tokens: readonly Token[]): boolean => {
  const found = pattern.exec(text);
  return found !== null && tokens.some(({ start, end }) => start < found.index + found[0].length && end > found.index);
};

/** Of those of a whole set the one is asked for who has most: that is a ranking of authorities. */
export const asksWhoApplied = ({ text, tokens }: Pick<Draft, "text" | "tokens">): boolean =>
  (saidHere(WHO_APPLIED, text, tokens) || saidHere(WHOSE, text, tokens)) &&
  !hasWord(tokens, "operation", "max", "min", "rank", "more", "less", "compare") &&
  !tokens.some(({ kind }) => kind === "limit" || kind === "place");

/** 是谁的 may be asked of anything that was spoken of. */
export const asksWhose = ({ text, tokens }: Draft): boolean => !saidHere(WHO_APPLIED, text, tokens);

/** 结转到下年的四件是谁提的: what is asked of, without the word for the handing in, which is the asking itself. */
export function withoutHandingIn<D extends Pick<Draft, "text" | "tokens">>(draft: D): D {
  const asking = WHO_APPLIED.exec(draft.text);
  if (!asking) return draft;
  const [from, to] = [asking.index, asking.index + asking[0].length];
  const tokens = draft.tokens.filter((token) => !(isWord(token, "request", "received") && token.start >= from && token.end <= to));
  return { ...draft, tokens };
}

/** Words of the asking itself that no list takes. */
export const OF_ASKING = /^(?:(?:什么|啥|哪些|何|些)?人的?|提|样的人的?)$/;

const ELSE =
  /^(?:以外|之外|外)?(?:的)?[,，]?(?:还|另外|另|都|其他)?(?:有|是)?(?:的|些)?(?:谁|哪[些几种类]|什么|啥|何)(?:种|类|些|样的)?(?:人|单位|组织|机构|申请人)?/;
/** 申请人里除了个人还有谁: the kinds of applicant but those set aside; null of anything else. */
export function otherApplicants({ text, tokens }: Draft): FigureKey[] | null {
  const at = tokens.findIndex((token) => isWord(token, "join", "except"));
  const aside = tokens[at + 1];
  if (at < 0 || !isWord(aside, "applicant") || !ELSE.test(text.slice(aside.end))) return null;
  return applicantsOf("received").filter((key) => !key.endsWith(`@${aside.value}`));
}
/** 除了, of an applicant. */
export const SETS_ASIDE = /^(?:除(?:了|去|开)?|以外|之外|外)$/;

const ROW = /^(?!received)([a-z_.]+)@total$/;
const rowsOf = (quantities: readonly Quantity[]): FigureKey[] =>
  quantities.flatMap((each) => (each.kind === "figure" && ROW.test(each.key) ? [each.key] : []));

/**
 * 没办完的是谁申请的: the row that the question names. Of 重复申请几件 >> 是谁提的 the row of the turn before, where requests are what it counts, and of
 * 结转几件 each applicant of both that it can mean; without such a turn the requests that came in, where it is asked who applied and not merely whose
 * they are; else nothing.
 */
export function rowsOfApplicants(draft: Draft, { before }: RuleContext, said: readonly Quantity[]): FigureKey[] {
  const [named, ...more] = rowsOf(said);
  if (named && more.length === 0) return [named];
  // 处罚是谁提的: what the question names is told by nobody's kind.
  if (draft.tokens.some((token) => isWord(token, "subject") && token.value !== "application" && token.value !== "case")) return [];
  // 西夏区的申请是谁提的: named anew, they are no longer those spoken of.
  const isAnew = draft.tokens.some(({ kind }) => kind === "who") && hasWord(draft.tokens, "subject");
  const last = isAnew ? undefined : before.at(-1);
  const open = last?.choices ?? [];
  if (open.length > 0) return open.every((key) => ROW.test(key)) ? open.flatMap((key) => applicantsOf(key.split("@")[0] ?? "")) : [];
  const [only, ...others] = last?.quantities.value ?? [];
  if (!only)
    return asksWhose(draft) && !said.some((each) => each.kind === "figure" && each.key.startsWith("received@")) ? [] : ["received@total"];
  const key = only.kind === "figure" && others.length === 0 ? `${only.key.split("@")[0]}@total` : "";
  return isFigureKey(key) ? [key] : [];
}

/** A row of the requests, told by applicant. */
export const applicantsOf = (row: string): FigureKey[] =>
  APPLICANTS.flatMap(({ key }) => {
    const cell = `${row}@${key}`;
    return key !== "total" && isFigureKey(cell) ? [cell] : [];
  });
