// Rules without their names (src/build/untraced.ts).
import { expect, test } from "vitest";
import { withoutNames } from "../../src/build/untraced.ts";

test("a rule's name goes, and what it reads stays", () => {
  expect(withoutNames('  { name: "矛盾", read: ({ draft }) => when(true, "lookup") },')).toBe(
    '  {  read: ({ draft }) => when(true, "lookup") },',
  );
  expect(withoutNames('    name: "一项",\n    plain: true,')).toBe("    \n    plain: true,");
  expect(withoutNames('const who = { id, name: "x", kind };')).toBe('const who = { id, name: "x", kind };');
});
