// A text in half-width marks states what the same text in full-width marks states (compact.ts).
import { expect, test } from "vitest";
import { compact, original } from "../../../src/report/statements/compact.ts";
import { statementsIn } from "./read.ts";

const HALF: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "！": "!" };
const halved = (text: string): string => text.replace(/[，；：（）！]/g, (mark) => HALF[mark] ?? mark);

const NOUNS = ["苗木公告", "渔业简讯", "路况提示", "招生问答", "防汛预案", "用地公示", "惠农补贴", "值班安排"];
const VERBS = ["公开", "发布", "推送", "刊登"];

test("generated lists, whatever their numbers and joints", () => {
  for (let n = 0; n < 300; n++) {
    const noun = (i: number): string => NOUNS[(n + i) % NOUNS.length] ?? "";
    const number = (i: number): string =>
      ((n * 7919 + i * 104729) % 5000).toLocaleString(n % 2 ? "en-US" : "zh-Hans", { useGrouping: n % 2 === 1 });
    const verb = VERBS[n % VERBS.length] ?? "";
    const joint = n % 3 === 0 ? "，包括：" : n % 3 === 1 ? "，其中" : "（其中：";
    const text = `网站全年${verb}信息${number(1)}条${joint}${noun(1)}${number(2)}条，${noun(2)}${number(3)}条，${noun(3)}${number(4)}条${n % 3 === 2 ? "）" : ""}；来信${number(5)}封，来访${number(6)}人次。`;
    const [full, half] = [statementsIn(text), statementsIn(halved(text))];
    expect(
      half.map(({ subject, value, unit, partOf }) => ({ subject, value, unit, partOf })),
      text,
    ).toEqual(full.map(({ subject, value, unit, partOf }) => ({ subject, value, unit, partOf })));
    for (const { at, text: written } of half)
      expect(
        halved(text)
          .slice(...at)
          .replace(/\s/g, ""),
      ).toBe(written);
  }
});

test.each([
  ["共 办理 1,204 件,退回 3 件", "共办理1,204件，退回3件"],
  ["来信3 8件", "来信3 8件"],
  ["播放 24 017 次", "播放24017次"],
  ["**动态**５条", "动态5条"],
  ["时间9:30,地点", "时间9:30，地点"],
])("%s", (text, short) => {
  const made = compact(text);
  expect(made.text).toBe(short);
  expect(original(made, 0, made.text.length)[1]).toBeLessThanOrEqual(text.length);
});
