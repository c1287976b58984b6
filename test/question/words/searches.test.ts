// Who does a thing, of no place in particular: the words that are looked for (src/question/words/searches.ts).
import { expect, test } from "vitest";
import { DOERS } from "../../../src/question/words/searches.ts";

const wordsIn = (text: string): string | undefined =>
  DOERS.map((pattern) => pattern.exec(text)?.groups?.words).find((words) => words !== undefined);

test.each([
  ["搞过“政府开放日”的是哪几家?", "政府开放日"],
  ["实行三审三校的是哪几家", "三审三校"],
  ["适老化改造,谁家搞了", "适老化改造"],
  ["哪几家用了村务公开小程序", "村务公开小程序"],
  ["提燃气的是哪家", "燃气"],
])("%s", (text, words) => expect(wordsIn(text)).toBe(words));

test.each(["谁最多", "利通区办了几场开放日", "哪家的公开率高"])("not %s", (text) => expect(wordsIn(text)).toBeUndefined());
