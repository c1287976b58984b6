// Tokens of one question -> the same, 文件 beside 废止 or 现行有效 read as the normative documents that the form counts. No I/O. No clock.
import { hasWord, isWord, type Token, textOf } from "../tokens.ts";

/** 发了多少文件 is told in prose of any document; what is repealed or in force the form counts. */
const DOCUMENT_STATES = ["repealed", "in_force"] as const;
/** 有废止过的文件, 文件全部废止: only grammar stands between. */
const REACH = 4;

export function withDocuments(tokens: readonly Token[], text: string): Token[] {
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
      .find((token) => !isWord(token, "filler") && !isWord(token, "group") && !isWord(token, "unit") && !isWord(token, "ask", "number"));
    return found !== undefined && hasWord([found], "document", ...DOCUMENT_STATES);
  };
  return near(tokens.slice(at + 1)) || near(tokens.slice(0, at).reverse());
}
