// A report's words as they are shown: marked, cut to the sentence, as a lead with its points; never changed.
import { expect, test } from "vitest";
import { digestOf, markedIn, quotedIn, sentenceAround } from "../../../src/pages/view/quote.ts";

const marks = (parts: { text: string; marked: boolean }[]) => parts.map((part) => (part.marked ? `<${part.text}>` : part.text)).join("");

test("words are marked whatever spaces the report prints, and a number only when it stands whole", () => {
  expect(marks(markedIn("公开政府信息 3800 余条。", "3800余条"))).toBe("公开政府信息 <3800 余条>。");
  expect(marks(markedIn("共13800余条", "3800余条"))).toBe("共13800余条");
  expect(marks(markedIn("甲(乙)", "(乙)"))).toBe("甲<(乙)>");
  expect(marks(markedIn("甲", ""))).toBe("甲");
});

test("the sentence around the marked words, a long beginning left out with a sign", () => {
  const passage = "第一句。全年共受理答复自然人、法人或其他组织申请政府信息公开件共38件，均在期限内完成答复，全年未发生案件。第三句。";
  expect(marks(sentenceAround(markedIn(passage, "全年未发生案件")))).toBe("…均在期限内完成答复，<全年未发生案件>。");
  expect(marks(sentenceAround(markedIn("第一句。收到38件。", "38件")))).toBe("收到<38件>。");
  expect(marks(sentenceAround(markedIn("没有。", "38件")))).toBe("没有。");
});

test("what a statement quotes", () => {
  expect(quotedIn("正文称“甲”，而表格中“乙”为 6 件")).toEqual(["甲", "乙"]);
});

test("a numbered passage is its lead and three points; more are said to be there", () => {
  expect(digestOf("存在问题：一是甲；二是乙；三是丙；四是丁。")).toEqual({
    lead: "存在问题：",
    points: ["一是甲；", "二是乙；", "三是丙；"],
    more: true,
  });
  expect(digestOf("（一）甲。（二）乙。")).toEqual({ lead: "", points: ["（一）甲。", "（二）乙。"], more: false });
  expect(digestOf("短的一段。")).toEqual({ lead: "短的一段。", points: [], more: false });
});

test("a long passage is cut at a stop, and says that it is", () => {
  const { lead, more } = digestOf(`${"这是一句话，".repeat(40)}完。`);
  expect(lead.endsWith("，…") || lead.endsWith("…")).toBe(true);
  expect(lead.length).toBeLessThan(120);
  expect(more).toBe(true);
});
