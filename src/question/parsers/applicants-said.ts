// Tokens of one question -> the same, what it says of who applied read as words of the form: 自然人以外的 are organisations, 个人居多 and
// 主要是企业 more than half. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";
import { asksWhether, inPlaceOf } from "./spans.ts";

/** 自然人以外的申请, 除自然人外的其他人. */
const OTHER_THAN = /(?:除了?)?(?:自然人|公民|个人|老百姓)(?:以外|之外|外)的?(?:其他|别的)?/;
const MAJORITY = /居多|占了?大头|占了?(?:绝?大)?多数|为主|绝?大(?:多数|部分)|大[多都半]|多半|主要/;
/** Of other results and reasons the most need not be more than half. */
const OF_TWO = ["natural_person", "organisation", "commercial"] as const;

/** 申请人自然人居多: who applied, of requests and nothing else. */
const ofRequests = (tokens: readonly Token[], text: string): Token[] =>
  tokens.map((token) =>
    textOf(text, token) === "申请人" && !hasWord(tokens, "subject")
      ? { kind: "word", role: "subject", value: "application", start: token.start, end: token.end }
      : token,
  );

export function withApplicantsSaid(tokens: readonly Token[], text: string): Token[] {
  // How many there are beside them is reckoned elsewhere (refiners/set-aside.ts).
  const asks = asksWhether(tokens, text);
  const outside = asks ? OTHER_THAN.exec(text) : null;
  const applicants = tokens.filter((token) => isWord(token, "applicant"));
  const isOne = applicants.length === 1 && OF_TWO.some((each) => isWord(applicants[0], "applicant", each));
  const isCounted = tokens.some(({ kind }) => kind === "number");
  const match = outside ?? (isOne && !isCounted && asks ? MAJORITY.exec(text) : null);
  if (!match || hasWord(tokens, "ask", "which", "what", "why", "how")) return [...tokens];
  const [start, end] = [match.index, match.index + match[0].length];
  const at = applicants[0]?.start ?? start;
  // 大多是个人吧？有没有企业来申请的: said of who stands in the same clause.
  if (/[,，。?？]/.test(text.slice(Math.min(start, at), Math.max(end, at)))) return [...tokens];
  const read: Token = outside
    ? { kind: "word", role: "applicant", value: "organisation", start, end }
    : { kind: "number", value: 50, percent: true, start, end };
  return ofRequests(inPlaceOf(tokens, { start, end }, [read]) ?? tokens, text);
}
