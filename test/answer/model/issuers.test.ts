// A sentence that may speak of several agencies, cut into stretches of one each (src/answer/model/issuers.ts).
import { beforeAll, expect, test } from "vitest";
import { issuerOf, stretchesOf } from "../../../src/answer/model/issuers.ts";
import type { Source } from "../../../src/answer/model/sources.ts";

const source = (issuer: string, ...selves: string[]): Source => ({ report: { issuer, year: 2024 }, selves }) as unknown as Source;
let sources: Source[];
beforeAll(() => {
  sources = [source("清河市云山区", "云山区"), source("清河市石桥县", "石桥县")];
});
const cut = (text: string, before?: string): string[] | null =>
  stretchesOf(text, sources, before)?.map(({ issuers, words }) => `${issuers.join("+")}: ${words}`) ?? null;

test("the only one named", () => {
  expect(issuerOf("云山区收到38件", sources)).toBe("清河市云山区");
  expect(issuerOf("云山区和石桥县", sources)).toBeUndefined();
});
test("a clause without a name goes on about the one before", () =>
  expect(cut("云山区收到38件，公开12件；石桥县收到9件")).toEqual([
    "清河市云山区: 云山区收到38件，公开12件",
    "清河市石桥县: 石桥县收到9件",
  ]));
test("both together", () => expect(cut("两地都开展培训")).toEqual(["清河市云山区+清河市石桥县: 开展培训"]));
test("nobody named: of whom the sentence before speaks, or of nobody known", () => {
  expect(cut("收到38件", "清河市石桥县")).toEqual(["清河市石桥县: 收到38件"]);
  expect(cut("收到38件")).toBeNull();
});
test("two in one clause are not told apart", () => expect(cut("云山区和石桥县收到38件")).toBeNull());
