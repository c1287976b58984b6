// A text -> the questions in it; greetings and lead-ins are none (src/question/refiners/split.ts).
import { expect, test } from "vitest";
import { questionsIn } from "../../../src/question/refiners/split.ts";
import { textOf } from "../../../src/question/tokens.ts";
import { lexed } from "./run.ts";

const split = (typed: string): string[] => {
  const { text, tokens } = lexed(typed);
  return questionsIn(tokens, text).map((run) => run.map((token) => textOf(text, token)).join(""));
};

test.each([
  ["隆德县行政强制多少件", ["隆德县行政强制多少件"]],
  ["隆德县行政强制多少件？利通区行政许可多少件？", ["隆德县行政强制多少件", "利通区行政许可多少件"]],
  ["隆德县行政强制多少件，利通区行政许可多少件", ["隆德县行政强制多少件", "利通区行政许可多少件"]],
  // A statement before a question gives it its name and year.
  ["我在看隆德县2024年的报告。行政强制多少件？", ["隆德县2024年行政强制多少件"]],
  // A question for the general, narrowed by the next.
  ["隆德县行政复议情况怎么样？复议维持的有几件？", ["隆德县复议维持的有几件"]],
  // Of the asker only where they are.
  ["我在利通区开饭馆的，行政强制多少件", ["利通区行政强制多少件"]],
  // Who has the most is told with how many.
  ["行政强制最多的是哪家？行政强制多少件？", ["行政强制最多的是哪家"]],
  // By what is told before, it is asked who has most of it.
  ["以行政许可论，哪个单位最多", ["以行政许可论哪个单位最多"]],
  // Whose is said, in words that may ask, before what is asked of them; what is counted, in the statement before.
  ["利通区几个镇街啊，一共收到多少件申请", ["利通区几个镇街啊一共收到多少件申请"]],
  ["行政许可最少的县区，利通区2024年是谁", ["行政许可最少的县区利通区2024年是谁"]],
  // How many are wanted, said as a lead-in.
  ["前三名说一下：行政许可哪些单位最多", ["前三名说一下行政许可哪些单位最多"]],
  // Whose and of when, said behind a question that names nobody.
  ["几个单位没有收到申请？2024年，利通区", ["几个单位没有收到申请2024年利通区"]],
  // What judges or wonders at the clause before it is one with it.
  ["隆德县行政强制有226件，真假", ["隆德县行政强制有226件真假"]],
  ["隆德县行政强制有226件。是真的吗？", ["隆德县行政强制有226件是真的吗"]],
  ["隆德县行政强制多少件，为什么", ["隆德县行政强制多少件为什么"]],
  // Also where the question names no group, and where what is said behind has words of reckoning.
  ["行政强制谁家最多？利通区，2024", ["行政强制谁家最多利通区2024"]],
  ["申请里予以公开的占几成？利通区2024，所有县区加在一起", ["申请里予以公开的占几成利通区2024所有县区"]],
  ["行政强制谁家最多？利通区，2024，一样多的一起报", ["行政强制谁家最多利通区2024"]],
  // Whose and when go to each question that does not say it.
  ["县区总共多少？单位总共多少？利通区2024", ["县区总共多少利通区2024", "单位总共多少利通区2024"]],
  // One thing is named in several sentences, none of which asks.
  ["行政强制总数。利通区的，全部加一起。23年", ["行政强制总数利通区的,全部加一起23年"]],
  // What tells of the asker is none of it.
  ["隆德县行政强制多少件？我2023年搬来的", ["隆德县行政强制多少件"]],
  // What is counted, behind a question that does not say it.
  ["超过平均线的单位有多少家？2024 行政许可", ["超过平均线的单位有多少家2024行政许可"]],
  ["利通区排多少名，按行政许可从高到低", ["利通区排多少名按行政许可从高到低"]],
  // Only in which order.
  ["各单位予以公开占办结的比例。由高及低给我", ["各单位予以公开占办结的比例由高及低给我"]],
  // Courtesy after it asks nothing.
  ["隆德县行政强制多少件？谢谢。", ["隆德县行政强制多少件"]],
])("%s", (typed, expected) => expect(split(typed)).toEqual(expected));

test("没有 at the end asks whether", () => {
  const { text, tokens } = lexed("隆德县办过行政强制没有");
  const [question] = questionsIn(tokens, text);
  expect(question?.at(-1)).toMatchObject({ kind: "word", role: "ask", value: "yesno" });
});
test("and behind another question for whether", () => {
  const { text, tokens } = lexed("隆德县有没有被告过，输了没");
  const asked = questionsIn(tokens, text).flat();
  expect(asked.filter((token) => token.kind === "word" && token.role === "ask" && token.value === "yesno")).toHaveLength(2);
});
test("a text without any question is one run all the same", () => expect(split("谢谢")).toEqual(["谢谢"]));
