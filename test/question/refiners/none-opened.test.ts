// 没公开 as none of them and as the row of refusals (src/question/refiners/none-opened.ts).
import { expect, test } from "vitest";
import { withNoneOpened } from "../../../src/question/refiners/none-opened.ts";
import { lexed } from "./run.ts";

const read = (typed: string): string[] => {
  const { text, tokens } = lexed(typed);
  return withNoneOpened(tokens, text).flatMap((token) =>
    token.kind === "word" && (token.role === "request" || token.role === "comparator") ? [token.value] : [],
  );
};

test.each([
  ["利通区的申请都没公开吗", ["none", "open"]],
  ["利通区没公开过一件申请吧", ["none", "open"]],
  ["利通区没办结过申请吗", ["none", "handled"]],
  ["利通区没公开的申请有7件吗", ["refused"]],
  ["利通区没公开的有几件", ["refused"]],
  ["利通区的申请都不公开吗", ["refused"]],
])("%s", (typed, said) => expect(read(typed)).toEqual(said));
