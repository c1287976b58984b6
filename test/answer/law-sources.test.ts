// The articles behind a sentence: a title that several share is said once.
import { expect, test } from "vitest";
import { CHINESE } from "../../src/answer/evidence/ledger.ts";
import { typographyFor } from "../../src/answer/wording/language.ts";
import { ruleOf } from "../../src/regulation/rule-of.ts";

const named = (...ids: string[]) => ids.flatMap((id) => ruleOf(id)?.name ?? []);

test("articles of one law bear its title once, in Chinese on the first and in English on the last", () => {
  const english = typographyFor("en", { traditionalize: (text) => text });
  expect(CHINESE.sources(named("29", "10"))).toBe("（《政府信息公开条例》第二十九条、第十条）");
  expect(english.sources(named("29", "10"))).toBe(" (Article 29; Article 10 of the Regulations on Open Government Information)");
  expect(CHINESE.sources(named("10", "reconsideration-20"))).toBe("（《政府信息公开条例》第十条、《行政复议法》第二十条）");
  expect(CHINESE.sources([])).toBe("");
});
