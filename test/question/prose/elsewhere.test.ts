// What other statistics count (src/question/prose/elsewhere.ts).
import { expect, test } from "vitest";
import { isCountedElsewhere } from "../../../src/question/prose/elsewhere.ts";

test.each([
  ["利通区GDP多少", true],
  ["罚款金额多少", true],
  ["行政处罚多少件", false],
])("%s %s", (text, elsewhere) => expect(isCountedElsewhere(text)).toBe(elsewhere));
