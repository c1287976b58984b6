// A section's heading in the reader's language.
import { expect, test } from "vitest";
import { sectionIn } from "../../../src/pages/view/sections.ts";

test.each([
  ["一、总体情况", "Overview"],
  ["二、主动公开政府信息情况", "Proactive disclosure"],
  ["三、收到和处理政府信息公开申请情况", "Requests"],
  ["四、政府信息公开行政复议、行政诉讼情况", "Reviews and lawsuits"],
  ["五、存在的主要问题及改进情况", "Problems"],
  ["六、其他需要报告的事项", "Other matters"],
  ["七、附件", "七、附件"],
])("%s", (heading, english) => {
  expect(sectionIn(heading, "en")).toBe(english);
  expect(sectionIn(heading, "zh")).toBe(heading);
});
