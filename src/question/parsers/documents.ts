// Tokens of one question -> the same, with what says of documents which of them (文件 beside 废止, 没废止的) and of a report its year read as the form has it. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

/** 发了多少文件 is told in prose of any document; what is repealed or in force the form counts. */
const DOCUMENT_STATES = ["repealed", "in_force"] as const;
/** 有废止过的文件, 文件全部废止: only grammar stands between. */
const REACH = 4;

export function withDocuments(given: readonly Token[], text: string): Token[] {
  const tokens = stillInForce(withYearbooks(given, text), text);
  if (!hasWord(tokens, "document", ...DOCUMENT_STATES) || hasWord(tokens, "subject")) return [...tokens];
  return tokens.map((token, i) =>
    isWord(token, "content") && textOf(text, token) === "文件" && isBeside(tokens, i)
      ? { kind: "word", role: "subject", value: "normative_documents", start: token.start, end: token.end }
      : token,
  );
}

function isBeside(tokens: readonly Token[], at: number): boolean {
  const near = (others: readonly Token[]): boolean => {
    const found = others
      .slice(0, REACH)
      .find(
        (token) =>
          !isWord(token, "filler") &&
          !isWord(token, "group") &&
          !isWord(token, "unit") &&
          !isWord(token, "ask", "number") &&
          !isWord(token, "join", "than"),
      );
    return found !== undefined && hasWord([found], "document", ...DOCUMENT_STATES);
  };
  return near(tokens.slice(at + 1)) || near(tokens.slice(0, at).reverse());
}

/** 据2024年报: the 年 is the year's and the report's. */
const withYearbooks = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.map((token, i) =>
    token.kind === "rest" && textOf(text, token) === "报" && tokens[i - 1]?.kind === "when" && text[token.start - 1] === "年"
      ? { kind: "word", role: "group", value: "report", start: token.start, end: token.end }
      : token,
  );

/** 没废掉、还在用的, 没有废止的: those in force. 没有废止规范性文件吗 asks of those repealed. */
const LEFT_IN_FORCE = /^(?:没|没有|未|尚未|还没|还没有|并未|未曾)$/;
const DESCRIBES = /^(?:[掉过了]*的|[掉过了]*(?:、|,|且|而且|并且|但|并)?(?:还|仍|依然|依旧|现|继续|一直))/;
function stillInForce(tokens: readonly Token[], text: string): readonly Token[] {
  const at = tokens.findIndex(
    (token, i) =>
      isWord(token, "document", "repealed") &&
      isWord(tokens[i - 1], "comparator", "none") &&
      tokens[i - 1]?.end === token.start &&
      LEFT_IN_FORCE.test(textOf(text, tokens[i - 1] as Token)) &&
      (DESCRIBES.test(text.slice(token.end)) || textOf(text, token).endsWith("的")),
  );
  const [none, repealed] = [tokens[at - 1], tokens[at]];
  if (!none || !repealed || hasWord(tokens, "ask", "yesno", "confirm")) return tokens;
  const inForce: Token = { kind: "word", role: "document", value: "in_force", start: none.start, end: repealed.end };
  return tokens.toSpliced(at - 1, 2, inForce);
}
