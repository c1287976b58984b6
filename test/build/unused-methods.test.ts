// Methods of packages that nothing calls are left out, by their names (src/build/unused-methods.ts).
import { expect, test } from "vitest";
import { namesUsed, withoutMethods } from "../../src/build/unused-methods.ts";

const LIBRARY = [
  "export class Library {",
  "  #kept = 1;",
  "  #own() { return 0; }",
  "  called() { return this.helper(); }",
  "  helper() { return this.#kept; }",
  "  unused() { return this.inner(); }",
  "  inner() { return this.#own(); }",
  "  again() { return this.again(); }",
  "  keyed() {}",
  "  written() {}",
  "  toJSON() {}",
  "  [Symbol.iterator]() {}",
  "  static made() { return new this(); }",
  "}",
].join("\n");
const PROGRAM = 'new Library().called(); const { keyed } = given; given["written"]; Library.made();';

const methodsOf = (text: string): string[] => [...text.matchAll(/^ {2}(?:static )?([#\w[\].]+)\(/gm)].map(([, name = ""]) => name);

test("a method stays when its name is used, in what is itself used", () => {
  const cut = withoutMethods(LIBRARY, namesUsed([LIBRARY, PROGRAM]));
  expect(methodsOf(cut)).toEqual(["called", "helper", "keyed", "written", "toJSON", "[Symbol.iterator]", "made"]);
  expect(() => new Function(cut.replace("export ", ""))).not.toThrow();
});

test("a method whose name others have is left out where it is said that nothing calls it", () =>
  expect(methodsOf(withoutMethods(LIBRARY, namesUsed([LIBRARY, PROGRAM]), /^keyed$/))).not.toContain("keyed"));

test("of methods of one object those stay that are asked for after a dot, between brackets, or taken apart", () => {
  const text = [
    "export const library = {",
    "  dotted() {},",
    "  keyed: function () {},",
    "  get [taken]() {},",
    '  get "~written"() {},',
    "  named() {},",
    "  apart() {},",
    "  text: 3,",
    "};",
  ].join("\n");
  const used = namesUsed([text, 'library.dotted(); library["~written"]; const { apart } = library; ["named"]; ({ named: 1 });']);
  const cut = withoutMethods(text, used, undefined, true);
  expect([...cut.matchAll(/^ {2}(?:get )?([^\s(:]+)/gm)].map(([, name]) => name)).toEqual([
    ...["dotted", "[taken]", '"~written"', "apart", "text"],
  ]);
  expect(() => new Function(cut.replace("export ", "").replace("[taken]", "taken"))).not.toThrow();
});

test("what is no module stays as it is", () => expect(withoutMethods("with (a) { b }", new Set())).toBe("with (a) { b }"));
