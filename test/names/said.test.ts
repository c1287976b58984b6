// What a report calls its issuer (src/names/said.ts).
import { expect, test } from "vitest";
import { issuerIn } from "../../src/names/said.ts";

test.each([
  ["柳林县2023年政府信息公开工作年度报告", "柳林县"],
  ["柳林县水利局关于2023年度政府信息公开工作情况的报告", "柳林县水利局"],
  ["2022年度柳林县政府信息公开年报", "柳林县"],
  ["政府信息公开工作年度报告", ""],
])("%s", (title, issuer) => expect(issuerIn(title)).toBe(issuer));
