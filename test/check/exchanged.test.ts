// One word of a sentence exchanged for another (src/check/exchanged.ts): what is left of it no longer bears it out.
import { expect, test } from "vitest";
import { exchangedIn } from "../../src/check/exchanged.ts";

const QUOTE = "坚持“谁起草谁解读”，举办业务培训，健全登记、审核、办理、归档工作制度，公开的及时性有所提高。";

test.each([
  ["坚持“谁起草谁解读”", false],
  ["坚持“谁发布谁解读”", true],
  ["坚持“谁起草谁执行”", true],
  ["举办业务培训", false],
  ["举办法律培训", true],
  // Another word for the same, fewer words, and words that hold others together.
  ["开展业务培训", false],
  ["健全工作制度", false],
  ["健全登记、审核和归档工作制度", false],
  ["健全登记、办理、审核、归档工作制度", false],
  ["健全登记、审核、盖章、归档工作制度", true],
  ["公开的及时性有所提高", false],
  ["公开的准确度有所提高", true],
  ["公开的及时性有所倒退", true],
])("%s: %s", (claim, exchanged) => expect(exchangedIn(claim, QUOTE, [])).toBe(exchanged));

test("whose report it is may be named", () => {
  expect(exchangedIn("推进利通公开工作", "推进本级公开工作。", ["吴忠市利通区"])).toBe(false);
  expect(exchangedIn("推进同心公开工作", "推进本级公开工作。", ["吴忠市利通区"])).toBe(true);
});
