// Tokens of one question -> the same, what it says of who applied read as words of the form: 自然人以外的 and 除了个人没有别人 are
// organisations, 个人居多 and 主要是企业 more than half. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";
import { inPlaceOf } from "./spans.ts";

const PEOPLE = "(?:自然人|公民个人|公民|个人|老百姓|百姓)";
const OUTSIDE = "(?:以外|之外|外)";
/** 自然人以外的申请, 除自然人外的其他人. */
const OTHER_THAN = new RegExp(`(?:除(?:了|去|开)?)?${PEOPLE}${OUTSIDE}的?(?:其他|其它|别的)?`);
/** 除了个人没有别人, 除自然人外有没有其他人: what is set aside stands apart from whom it leaves. */
const ELSE = new RegExp(
  `(?<aside>除(?:了|去|开)?${PEOPLE}${OUTSIDE}?[,，]?)[^,，。?？谁哪]{0,6}?(?<others>(?:别|其他|其它|另外)的?(?:申请人|主体|人))`,
);
const MAJORITY = /居多|占(?:了)?大头|占(?:了)?(?:绝大|大)?多数|为主|绝?大多数|绝?大部分|大多|大都|大半|多半|主要/;
/** Of other results and reasons the most need not be more than half. */
const OF_TWO = ["natural_person", "organisation", "commercial"] as const;
const ASKS = /(?:吗|吧|么|嘛|没|对不对|是不是)[?？。!！ ]*$/;

const organisation = (start: number, end: number): Token => ({ kind: "word", role: "applicant", value: "organisation", start, end });
const grammar = (start: number, end: number): Token => ({ kind: "word", role: "filler", value: "grammar", start, end });

/** 申请人自然人居多: who applied, of requests and nothing else. */
const ofRequests = (tokens: readonly Token[], text: string): Token[] =>
  hasWord(tokens, "subject")
    ? [...tokens]
    : tokens.map((token) => (textOf(text, token) === "申请人" ? { ...placeOf(token), role: "subject", value: "application" } : token));
const placeOf = ({ start, end }: Token) => ({ kind: "word" as const, start, end });

export const withApplicantsSaid = (tokens: readonly Token[], text: string): Token[] => {
  const read = applicantsIn(tokens, text);
  return read ? ofRequests(read, text) : [...tokens];
};

function applicantsIn(tokens: readonly Token[], text: string): Token[] | null {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length];
  const said = text.slice(from, to);
  const asks = ASKS.test(said) || hasWord(tokens, "ask", "yesno", "confirm");
  if (hasWord(tokens, "ask", "which", "what", "why", "how")) return null;
  const others = asks ? ELSE.exec(said) : null;
  if (others?.groups) return withOthers(tokens, from + others.index, others.groups, others[0].length);
  const outside = OTHER_THAN.exec(said);
  if (outside) {
    const [start, end] = [from + outside.index, from + outside.index + outside[0].length];
    return inPlaceOf(tokens, { start, end }, [organisation(start, end)]);
  }
  const most = asks && OF_TWO.some((each) => hasWord(tokens, "applicant", each)) ? MAJORITY.exec(said) : null;
  const isOne = tokens.filter((token) => isWord(token, "applicant")).length === 1 && !tokens.some(({ kind }) => kind === "number");
  if (!most || !isOne) return null;
  const [start, end] = [from + most.index, from + most.index + most[0].length];
  return inPlaceOf(tokens, { start, end }, [{ kind: "number", value: 50, percent: true, start, end }]);
}

function withOthers(tokens: readonly Token[], start: number, groups: Record<string, string>, length: number): Token[] | null {
  const { aside = "", others = "" } = groups;
  const end = start + length;
  const left = inPlaceOf(tokens, { start, end: start + aside.length }, [grammar(start, start + aside.length)]);
  return left && inPlaceOf(left, { start: end - others.length, end }, [organisation(end - others.length, end)]);
}
