// The name of a region's code, by the names of whoever has a report there.
import { expect, test } from "vitest";
import { regionName, scopeLabel } from "../../src/answer/reports/scoped.ts";
import { realCorpus } from "../support/corpus.ts";

test("a code is called by its name, with or without the zeros that stand for all below; of a code with no report nothing is said", async () => {
  const { store } = await realCorpus();
  expect(await Promise.all(["64", "640000", "6403", "640300", "640302", "31"].map((code) => regionName(store, code)))).toEqual([
    "宁夏回族自治区",
    "宁夏回族自治区",
    "吴忠市",
    "吴忠市",
    "吴忠市利通区",
    null,
  ]);
  expect(await scopeLabel(store, { region: "64", year: 2024 })).toBe("宁夏回族自治区、2024年");
});
