// Ways to say one thing come to one form (src/zh/alike.ts).
import { expect, test } from "vitest";
import { fold } from "../../src/zh/alike.ts";

test.each([
  ["推送 消息", "发布 信息"],
  ["官网", "政府网站"],
  ["比上年 减少了", "同比 下降"],
  ["其它 毛病", "其他 问题"],
])("%s is %s", (words, others) => expect(fold(words)).toBe(fold(others)));

test("marks and spaces say nothing", () => expect(fold("“公文”， 处理")).toBe(fold("公文处理")));
test("what is not alike stays apart", () => expect(fold("收到 申请")).not.toBe(fold("办理 申请")));
