// Whether a question asks how to reach an office, and for which fields (src/question/prose/contact.ts).
import { describe, expect, test } from "vitest";
import { contactAsked } from "../../../src/question/prose/contact.ts";

describe("asked for", () => {
  test.each([
    ["利通区电话", ["phone"]],
    ["利通区传真号码是多少，联系电话也要", ["phone", "fax"]],
    ["利通区传真号码", ["fax"]],
    ["西夏区政府办在几楼", ["address"]],
    ["综合办公室设在什么路上", ["address"]],
    ["区政府设在哪里", ["address"]],
    ["电话和邮箱", ["phone", "email"]],
    ["邮政编码", ["postcode"]],
    ["几点上班，电话几号", ["phone", "hours"]],
    ["怎么联系隆德县", []],
    ["fax number of Litong", ["fax"]],
  ])("%s", (question, fields) => {
    expect(contactAsked(question)).toEqual({ fields });
  });
  test.each(["怎么联系隆德县", "利通区电话", "对报告有意见找谁", "How can I contact Longde?"])("%s is about a contact", (question) => {
    expect(contactAsked(question)).toBeDefined();
  });
  test.each(["接了多少电话", "工作人员联系不足怎么办", "部门之间加强沟通联系", "怎么找到利通区的信息", "政务公开专区设在哪"])(
    "%s is not",
    (question) => {
      expect(contactAsked(question)).toBeUndefined();
    },
  );
});

test("who does not print it is asked", () => expect(contactAsked("谁没写电话")).toEqual({ fields: ["phone"], without: true }));
