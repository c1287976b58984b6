// Whose case was won: the form counts from the authority's side (src/question/parsers/winners.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

const CORRECTED = "longde latest lookup litigation.corrected";
const UPHELD = "longde latest lookup litigation.upheld";
test.each([
  ["隆德县告赢了几个", CORRECTED],
  ["隆德县老百姓打官司赢了几起", CORRECTED],
  ["隆德县民告官赢了几个", CORRECTED],
  ["隆德县民告官胜诉几件", CORRECTED],
  ["隆德县行政诉讼原告胜诉几件", CORRECTED],
  ["隆德县老百姓打官司输了几起", UPHELD],
  ["隆德县民告官案件政府胜诉几件", UPHELD],
  ["隆德县民告官案件政府败诉几件", CORRECTED],
  ["隆德县官司打赢了几场", UPHELD],
  ["隆德县行政诉讼败诉几件", CORRECTED],
  ["隆德县老百姓告了几起，维持了几件", "longde latest lookup litigation.total ; longde latest lookup litigation.upheld"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));

test.each([
  ["隆德县民告官胜诉率是多少", "litigation.corrected"],
  ["隆德县行政诉讼胜诉率是多少", "litigation.upheld"],
  ["隆德县民告官里政府的胜诉率", "litigation.upheld"],
])("%s is a share of %s", (question, over) => {
  const [asked] = read(question);
  expect(asked?.quantities.value).toMatchObject([{ kind: "rate", over, under: "litigation.total" }]);
});
