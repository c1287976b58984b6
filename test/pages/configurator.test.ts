// The tags that /use makes from what is chosen.
import { expect, test } from "vitest";
import { choicesOf, codeOf, previewStyle } from "../../src/pages/configurator.ts";

test("only what is chosen is said; junk becomes something legal", () => {
  expect(codeOf(choicesOf({}), "https://host")).toBe(
    '<script src="https://host/widget.js" defer></script>\n<report-chat mode="floating"></report-chat>',
  );
  const junk = choicesOf({ mode: "sideways", theme: "x", accent: "red", label: '"><script>', region: "宁夏" });
  expect(codeOf(junk, "https://host")).toBe(
    '<script src="https://host/widget.js" defer></script>\n<report-chat mode="floating" region="宁夏" label="script"></report-chat>',
  );
  expect(codeOf(choicesOf({ mode: "inline", accent: "#a8171d" }), "https://host")).toContain("--report-chat-accent: #a8171d");
});

test("the preview takes a colour and nothing else", () => {
  expect(previewStyle("a8171d")).toBe(".portal report-chat{--report-chat-accent:#a8171d}");
  expect(previewStyle("red}body{display:none")).toBe("");
});
