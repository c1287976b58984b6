// Questions about the service itself, and for the last answer once more (src/question/refiners/service.ts).
import { describe, expect, test } from "vitest";
import { SERVICE_ANSWERS } from "../../../src/answer/wording/service.ts";
import { understand } from "../../../src/question/understand.ts";
import { reading } from "../directory.ts";

const read = (question: string, before?: string) =>
  understand(question, reading(before ? [before] : [])).map((asked) =>
    asked.onceMore
      ? `${asked.onceMore} ${JSON.stringify(asked.quantities.value)}`
      : asked.kind === "help"
        ? `${asked.written.of} ${asked.written.id}`
        : "",
  );

describe("of the service", () => {
  test.each([
    ["你能做什么", "abilities"],
    ["你能查些什么呀", "abilities"],
    ["怎么用这个网站", "abilities"],
    ["谢谢你", "thanks"],
    ["好的，知道了", "ok"],
    ["你是真人吗", "who"],
    ["数字从哪里来的", "source"],
    ["这些数据可靠吗", "source"],
    ["答案错了怎么办", "mistakes"],
    ["导出CSV", "export"],
    ["怎么下载数据", "export"],
    ["有api吗", "api"],
    ["我的提问会被保存吗", "privacy"],
    ["支持英文吗", "languages"],
    ["数据更新到什么时候", "held"],
    ["what can you do?", "abilities"],
  ])("%s", (question, id) => {
    expect(read(question)).toEqual([`service ${id}`]);
  });

  // The reports are asked, whatever words of the service stand in it.
  test.each([
    "利通区2024年行政处罚多少件",
    "隆德县的政务微信发了多少条",
    "把五家申请量做成csv",
    "利通区有没有泄露隐私",
    "嗯",
    "利通区用什么方式公开信息",
  ])("not by %s", (question) => {
    expect(read(question).filter((each) => each.startsWith("service"))).toEqual([]);
  });
});

describe("once more", () => {
  const before = "利通区2024年行政处罚多少件";
  test.each([
    ["再说一遍", "repeat"],
    ["你确定吗", "sure"],
    ["真的假的？", "sure"],
    ["原文怎么说", "source"],
    ["出处呢", "source"],
  ])("%s", (question, kind) => {
    expect(read(question, before)).toEqual([`${kind} [{"kind":"figure","key":"penalties"}]`]);
  });
  test("with nothing before it there is nothing to repeat", () => {
    expect(read("再说一遍").some((each) => each.startsWith("repeat"))).toBe(false);
  });
  test("a new question is no repetition", () => {
    expect(read("隆德县呢", before).some((each) => /^(?:repeat|sure|source) /.test(each))).toBe(false);
  });
});

test("what the service says of itself has no number in it", () => {
  for (const { lines } of Object.values(SERVICE_ANSWERS)) for (const { zh, en } of lines) expect(/\d/.test(zh + en), zh).toBe(false);
});
