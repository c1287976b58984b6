import { describe, expect, it } from "vitest";
import { csv, csvLine } from "../src/csv.ts";

describe("csv", () => {
  it("starts with a byte-order mark and ends lines with CRLF", () => {
    expect(csv(["a", "b"], [["甲", 1]])).toBe("\u{feff}a,b\r\n甲,1\r\n");
  });

  it.each([
    ['say "yes"', '"say ""yes"""'],
    ["a,b", '"a,b"'],
    ["a\nb", '"a\nb"'],
    ["a\r\nb", '"a\r\nb"'],
    ["，、“”", "，、“”"],
  ])("quotes %j", (text, line) => {
    expect(csvLine([text])).toBe(`${line}\r\n`);
  });

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "=HYPERLINK(0)"])("takes the sting out of %j", (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
  });

  it("leaves dashes, which reports print in blank cells", () => {
    expect(csvLine(["-", "---"])).toBe("-,---\r\n");
  });

  it("leaves numbers as they are, negative ones too, and null empty", () => {
    expect(csvLine([-3, "-3", "-0.5", 0, null, 31.58])).toBe("-3,-3,-0.5,0,,31.58\r\n");
  });
});
