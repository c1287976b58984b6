// Which pieces of a passage are shown, word for word (src/answer/prose/digest.ts).
import { expect, test } from "vitest";
import { digestOf } from "../../../src/answer/prose/digest.ts";

const POINTS =
  "虽然有进展，但也存在不足，主要表现在：一是政策解读质量不高；二是重点领域更新不及时；三是依申请公开水平有待提升；四是培训力度不够。";

test("a lead and the first three points, and how many are left", () => {
  expect(digestOf(POINTS, "")).toEqual({
    pieces: [
      "虽然有进展，但也存在不足，主要表现在：",
      "一是政策解读质量不高；",
      "二是重点领域更新不及时；",
      "三是依申请公开水平有待提升；",
    ],
    left: 1,
  });
});

test("the point that is asked about, and none that is not", () => {
  const { pieces, left } = digestOf(POINTS, "培训力度");
  expect(pieces.at(-1)).toBe("四是培训力度不够。");
  expect(pieces.join("")).not.toContain("政策解读");
  expect(left).toBe(3);
});

test("a short passage is whole", () => {
  expect(digestOf("坚持三天内回应完毕。", "回应")).toEqual({ pieces: ["坚持三天内回应完毕。"], left: 0 });
});

test("of a long one without points the sentences that bear on what is asked, joined where they follow one another", () => {
  const text = `${"公开内容不断拓展，渠道不断增加。".repeat(10)}组织业务培训两次。培训学习常态化。${"公开内容不断拓展。".repeat(5)}`;
  expect(digestOf(text, "培训").pieces).toEqual(["组织业务培训两次。培训学习常态化。"]);
});

test("every piece stands in the passage as it is", () => {
  for (const topic of ["", "培训", "重点领域", "没有的事"])
    for (const piece of digestOf(POINTS, topic).pieces) expect(POINTS).toContain(piece);
});
