// 谁, 哪家 and 有…的单位 ask for authorities, of all reports where no place is named.
import { expect, test } from "vitest";
import { read } from "../directory.ts";

test.each([
  ["谁动用了行政强制", "more"],
  ["官司还悬着的是哪家", "more"],
  ["有强制措施的单位", "more"],
  ["哪家一件申请都没有", "equal"],
  ["谁没打过官司", "equal"],
])("%s", (question, comparator) => {
  const [understood] = read(question);
  expect(understood?.operation.value).toBe("which");
  expect(understood?.who.value).toEqual([{ kind: "all" }]);
  expect(understood?.condition).toEqual({ comparator, value: 0 });
});

test.each(["哪种原因不予公开最多", "利通区是谁在收申请"])("%s asks for no authority", (question) => {
  expect(read(question)[0]?.operation.value).not.toBe("which");
});
