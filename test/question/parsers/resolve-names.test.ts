// Names that are names only where nothing speaks against it (src/question/parsers/resolve-names.ts).
import { expect, test } from "vitest";
import { resolveNames } from "../../../src/question/parsers/resolve-names.ts";
import { textOf } from "../../../src/question/tokens.ts";
import { lexed } from "../refiners/run.ts";

const names = (typed: string): string[] => {
  const { text, tokens } = lexed(typed);
  return resolveNames(tokens, text)
    .filter(({ kind }) => kind === "who")
    .map((token) => textOf(text, token));
};
test.each([
  ["隆德县教育局收到多少件申请", ["隆德县教育局"]],
  ["教育局收到多少件申请", ["教育局"]],
  ["隆德县2024年教育局开展了什么活动", ["隆德县"]],
  ["隆德县法院维持的行政诉讼有几件", ["隆德县"]],
])("%s", (typed, expected) => expect(names(typed)).toEqual(expected));
