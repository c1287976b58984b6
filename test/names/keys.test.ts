// Which keys of a text are worth looking up: exactly written names leave out what only resembles them.
import { describe, expect, test } from "vitest";
import { buildLanguage } from "../../src/build/language.ts";
import { agencyKeys, startOf } from "../../src/names/keys.ts";
import { byStart, mistypedKeys, narrowestKeys, writtenKeys } from "../../src/names/text-keys.ts";
import { readLanguage } from "../../src/zh/language.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const keysOf = (name: string, above: string[] = []) => agencyKeys({ id: "x", name, names: [] }, above, language);
const litong = keysOf("吴忠市利通区教育局", ["吴忠市", "利通区"]);
const common = new Set(keysOf("教育局"));
const known = new Set([...litong, ...common]);
const told = (text: string): string[] => {
  const written = writtenKeys(text, language).filter(({ key }) => known.has(key));
  const mistyped = mistypedKeys(text, language, written).filter(({ key }) => known.has(key));
  return [...narrowestKeys(written, (key) => common.has(key)), ...mistyped.map(({ key }) => key)];
};

describe("of a name that stands as it is written", () => {
  test("only that is looked up: nothing that sounds like it, nor the common name within it", () => {
    expect(told("利通区教育局收到多少件申请")).toEqual(["利通区教育局"]);
  });
  test("the common name is looked up where it stands alone", () => {
    expect(told("教育局收到多少件申请")).toEqual(["教育局"]);
    expect(told("利通区教育局和教育局")).toEqual(["利通区教育局", "教育局"]);
  });
});

describe("a name that is not written as it is", () => {
  test.each([
    ["one character wrong", "利同区教育局", "利?区教育局"],
    ["as it sounds", "厉桐区教育局", keysOf("利通区教育局").find((key) => key.startsWith("~")) ?? ""],
    ["in Latin letters", "wuzhong shi litong qu jiaoyu ju", "@wuzhongshilitongqujiaoyuju"],
    ["in traditional characters", "利通區教育局", "利通区教育局"],
  ])("is found: %s", (_, text, key) => {
    expect(told(text)).toContain(key);
  });
});

test("a name that begins with another's end is told by the whole: nobody of 区教育局 is looked for", () => {
  const ending = [...writtenKeys("利通区教育局收到多少件申请", language)].filter(({ key }) =>
    ["利通区教育局", "区教育局", "利通区"].includes(key),
  );
  expect(narrowestKeys(ending, () => false)).toEqual(["利通区", "利通区教育局"]);
});

test("in the law's own words nothing is mistyped", () => {
  const asked = "收到多少件政府信息公开申请";
  const sounds = mistypedKeys(asked, language, []).filter(({ key }) => key.startsWith("~"));
  expect(Math.max(...sounds.map(({ end }) => end))).toBe(asked.indexOf("政府信息公开"));
});

test.each([
  ["漳州市平和县", "漳州市"],
  ["漳州", "漳州"],
  ["?州市", "?州市"],
  ["~zan zou si", "~zan zou"],
  ["~zan zou", "~zan zou"],
  ["@zhangzhoushi", "@zhan"],
  ["利通𠮷区", "利通𠮷"],
])("%s is looked for among what begins with %s", (key, start) => {
  expect(startOf(key)).toBe(start);
  expect([...byStart([{ key, start: 0, end: 1 }])]).toEqual([[start, new Set([key])]]);
});
