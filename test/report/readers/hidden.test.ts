// Which elements of a page a reader does not see (src/report/readers/hidden.ts).
import { describe, expect, test } from "vitest";
import { hiddenIn } from "../../../src/report/readers/hidden.ts";

describe("by their own attributes", () => {
  const hidden = hiddenIn("");
  test.each<[Record<string, string>, boolean]>([
    [{ hidden: "" }, true],
    [{ style: "display:none" }, true],
    [{ style: "visibility: hidden; color: red" }, true],
    [{ style: "font-size:0px" }, true],
    [{ style: "opacity:0" }, true],
    [{ style: "text-decoration: line-through" }, true],
    [{ style: "font-size:0.8em" }, false],
    [{ style: "opacity:0.5" }, false],
    [{}, false],
  ])("%j", (attributes, expected) => expect(hidden("td", attributes)).toBe(expected));
});

describe("by the page's own style sheet", () => {
  const hidden = hiddenIn("<style>.a, .b { display: none } @media print { .c { display: none } } .d { color: red }</style><p>");
  test.each([
    ["span", "a", true],
    ["em", "x b", true],
    ["span", "c", false],
    ["span", "d", false],
    // A script may show it.
    ["div", "a", false],
  ])("%s.%s", (name, own, expected) => expect(hidden(name, { class: own })).toBe(expected));
});

test("an article that its page's script shows is seen; what is not displayed is not, whatever its name", () => {
  const hidden = hiddenIn("");
  expect(hidden("div", { id: "js_content", style: "visibility: hidden; opacity: 0;" })).toBe(false);
  expect(hidden("div", { id: "js_content", style: "display:none" })).toBe(true);
  expect(hidden("div", { style: "visibility:hidden" })).toBe(true);
});
