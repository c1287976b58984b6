// Where a claim's text gives a telephone, fax, postal code, e-mail or street address; and whether a report prints the same.
import { describe, expect, it } from "vitest";
import { contactsIn, isPrinted } from "../../src/check/contacts.ts";

const found = (text: string) => contactsIn(text).map(({ field, value }) => [field, value]);

describe("contactsIn", () => {
  it.each([
    ["利通区政府办的联系电话是0953-2666586", [["phone", "0953-2666586"]]],
    [
      "传真号码为0953—2666765、邮编751100",
      [
        ["fax", "0953—2666765"],
        ["postcode", "751100"],
      ],
    ],
    ["0951-2078503是西夏区政府办的电话", [["phone", "0951-2078503"]]],
    ["电子邮箱：abc001@163.com", [["email", "abc001@163.com"]]],
    ["在贺兰山西路481号行政中心7楼办公", [["address", "贺兰山西路481号行政中心7楼"]]],
    ["地址：世纪大道与滨河东路交叉口东北方向200米", [["address", "世纪大道与滨河东路交叉口东北方向200米"]]],
    ["12345热线受理3000件", []],
    ["电话接了2078503个", []],
    ["在规定期限内完成答复38件", []],
    ["公布了咨询、投诉电话", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  it("says where the value stands", () => {
    const text = "利通区邮编是751100。";
    const [contact] = contactsIn(text);
    expect(contact && text.slice(...contact.at)).toBe("751100");
    expect(contact && text.slice(contact.start, contact.end)).toBe("邮编是751100");
  });
});

describe("isPrinted", () => {
  it.each([
    ["phone", "2666586", "电话：0953-2666586", true],
    ["phone", "0953 2666586", "电话：0953-2666586", true],
    ["phone", "0953-2666587", "电话：0953-2666586", false],
    ["postcode", "751000", "邮编：751100", false],
    ["email", "ABC001@163.com", "电子邮箱：abc001@163.com", true],
    ["address", "贺兰山西路481号7楼718室", "地址：银川市西夏区贺兰山西路 481 号行政中心 7 楼 718 室", true],
    ["address", "贺兰山西路481号七层", "地址：银川市西夏区贺兰山西路 481 号行政中心 7 楼 718 室", true],
    ["address", "贺兰山西路418号", "地址：银川市西夏区贺兰山西路 481 号行政中心 7 楼 718 室", false],
    ["address", "交叉口西南角", "地址：开元大道与富平街交叉口东南角", false],
    ["address", "行政中心大院", "地址：开元大道与富平街交叉口东南角", null],
  ] as const)("%s %s", (field, value, printed, expected) => expect(isPrinted({ field, value }, printed)).toBe(expected));
});
