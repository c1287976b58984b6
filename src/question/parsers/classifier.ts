// Tokens of one question -> the same, 起诉讼 behind a number read as the classifier and what it counts: 6起诉讼. No I/O. No clock.
import { isWord, type Token, textOf } from "../tokens.ts";

/** 起诉 is a longer word than 起, and would leave 讼 alone; word lists have the whole, and here it is parted again. */
const COUNTED = /^起(?=(?:行政)?诉讼)/;

export const withClassifier = (tokens: readonly Token[], text: string): Token[] =>
  tokens.flatMap((token): Token[] =>
    isWord(token, "subject") && COUNTED.test(textOf(text, token))
      ? [
          { kind: "word", role: "unit", value: "件", start: token.start, end: token.start + 1 },
          { ...token, start: token.start + 1 },
        ]
      : [token],
  );
