// Tokens of one question -> the same, 办结率 read as the rate of requests where it can be nothing that prose tells of complaints. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

const COMPLETION = /^(?:办结|结案)率$/;
/** 各县区办结率, 谁的办结率最高: of many reports, few of which tell of anything else that they completed; 企业的办结率, 比上年提高了吗: of what the form counts. */
const isOfForm = (tokens: readonly Token[]): boolean =>
  hasWord(tokens, "applicant") ||
  hasWord(tokens, "operation", "change", "more", "less", "difference", "growth", "trend") ||
  hasWord(tokens, "group", "every", "which", "count", "plain", "numbered") ||
  hasWord(tokens, "operation", "max", "min", "rank", "ascending", "rank_of", "mean") ||
  hasWord(tokens, "subject", "application");

/** The tokens as given, but for 办结率: a rate of requests where it can be one, and no rate beside another thing that the form counts. */
export function withCompletion(tokens: readonly Token[], text: string): Token[] {
  // 处罚案件的结案率: of nothing that the form counts.
  const others = tokens.some((token) => isWord(token, "subject") && !isWord(token, "subject", "application"));
  if (others)
    return tokens.map(
      (token): Token => (isWord(token, "rate", "completion") ? { kind: "rest", start: token.start, end: token.end } : token),
    );
  if (!isOfForm(tokens) || !isAlone(tokens, text)) return [...tokens];
  return tokens.map(
    (token): Token =>
      isWord(token, "content") && COMPLETION.test(textOf(text, token))
        ? { kind: "word", role: "rate", value: "completion", start: token.start, end: token.end }
        : token,
  );
}

/** 投诉办结率, 按时办结率: of another matter, which prose tells. */
const isAlone = (tokens: readonly Token[], text: string): boolean =>
  !tokens.some(
    (token) =>
      token.kind === "rest" ||
      (isWord(token, "subject") && !isWord(token, "subject", "application")) ||
      (isWord(token, "content") && !COMPLETION.test(textOf(text, token))),
  );

/** Whether it stands among words that name no other matter: prose is asked first, and the form where no prose tells it. */
export const asksCompletion = (tokens: readonly Token[], text: string): boolean =>
  tokens.some((token) => isWord(token, "content") && COMPLETION.test(textOf(text, token))) && isAlone(tokens, text);
