// Numbers of persons are covered before a question goes anywhere; figures of reports are not.
import { describe, expect, it } from "vitest";
import { masked, maskedAsk } from "../../src/http/mask.ts";

describe("masked", () => {
  it.each([
    ["我是64030219900101123X，申请办了吗", "我是【身份证号】，申请办了吗"],
    ["身份证 640302 19900101 1234", "身份证 【身份证号】"],
    ["６４０３０２１９９００１０１１２３４的申请", "【身份证号】的申请"],
    ["打13812345678找我", "打【手机号】找我"],
    ["138 1234 5678", "【手机号】"],
    ["+86 138-1234-5678", "【手机号】"],
    ["电话0953-2012345", "电话【电话号码】"],
    ["(0953)2012345", "【电话号码】"],
    ["卡号6222 0202 0000 1234 568", "卡号6222 0202 0000 1234 568"],
    ["卡号4111 1111 1111 1111", "卡号【银行卡号】"],
    ["发到zhang.san@example.com.cn吧", "发到【邮箱】吧"],
    ["a@b.cn和13812345678", "【邮箱】和【手机号】"],
  ])("%s", (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it.each([
    "利通区2024年新收多少件政府信息公开申请？",
    "隆德县2024年作出行政处罚28649件，对吗？",
    "拨打12345热线",
    "收费13800000000元",
    "公开信息13812345678条",
    "统一社会信用代码11640302010123456X",
    "宁政办发〔2024〕123号",
    "2019年到2024年",
    "20240101到20241231",
    "3,800,000,000元",
  ])("%s stays", (text) => {
    expect(masked(text)).toBe(text);
  });

  it("covers all of a conversation", () => {
    const ask = { question: "13812345678呢？", history: [{ role: "user" as const, content: "a@b.cn" }], scope: { year: 2024 } };
    expect(maskedAsk(ask)).toEqual({
      question: "【手机号】呢？",
      history: [{ role: "user", content: "【邮箱】" }],
      scope: { year: 2024 },
    });
  });
});
