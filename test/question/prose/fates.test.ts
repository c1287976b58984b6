// What becomes of things that reports count, in words alike (src/question/prose/fates.ts).
import { expect, test } from "vitest";
import { fatesIn, speaksOf } from "../../../src/question/prose/fates.ts";

test.each([
  ["多少申请逾期没办", ["overdue"]],
  ["几个账号停更后注销", ["closed"]],
  ["退回了几件，撤销了几件", ["turned_down", "withdrawn"]],
  ["收到几件", []],
])("%s", (text, fates) => expect(fatesIn(text)).toEqual(fates));

test("other words for it are the same fate", () => expect(speaksOf("closed", "关停政务新媒体2个")).toBe(true));
