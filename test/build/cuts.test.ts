// What the Worker leaves out of packages stands in them as they are installed: a name that an upgrade took away or wrote otherwise cuts nothing, and says nothing.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cutBy } from "../../src/build/declarations.ts";
import { CUTS, type Cut } from "../../src/build/left-out-declarations.ts";
import { GIVEN_ON, LEFT_OUT } from "../../src/build/left-out-parts.ts";
import { METHODS_OF_OBJECTS, methodsCalled, NOT_CALLED } from "../../src/build/not-called.ts";
import { withoutMethods } from "../../src/build/unused-methods.ts";

const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const NAMED = ["@langchain", "@modelcontextprotocol", "big.js", "js-tiktoken", "langsmith", "minisearch", "openai", "p-queue", "zod"];
/** By the address below the innermost node_modules, as the bundler is told of them. */
const installed = new Map(
  NAMED.flatMap((name) =>
    readdirSync(`${PACKAGES}${name}`, { recursive: true, encoding: "utf8" })
      .map((path) => `${name}/${path.replaceAll("\\", "/")}`)
      .filter((path) => /\.m?js$/.test(path))
      .map((path): [string, string] => [path.split("/node_modules/").at(-1) ?? "", path]),
  ),
);
const modulesOf = (file: RegExp): { place: string; text: string }[] =>
  [...installed].filter(([place]) => file.test(place)).map(([place, path]) => ({ place, text: readFileSync(PACKAGES + path, "utf8") }));

/** A part of an entry alone. */
const only = ({ file, why }: Cut, part: Partial<Cut>): Cut => ({ file, why, ...part });
const nameOf = ({ file }: { file: RegExp }): string => file.source.replaceAll("\\", "");

describe.each(CUTS.map((cut) => [nameOf(cut), cut] as const))("of %s", (_, cut) => {
  const modules = modulesOf(cut.file);
  const cuts = (part: Partial<Cut>, than: Partial<Cut> = {}): boolean =>
    modules.some(({ place, text }) => cutBy(only(cut, part), text, place) !== cutBy(only(cut, than), text, place));

  test("there is a module", () => expect(modules.length).toBeGreaterThan(0));
  test("each declaration is there", () => expect((cut.emptied ?? []).filter((name) => !cuts({ emptied: [name] }))).toEqual([]));
  test("each key is there", () => expect([...(cut.entries ?? [])].filter((key) => !cuts({ entries: new Set([key]) }))).toEqual([]));
  test("each schema that is taken is given", () => {
    const missing = Object.entries(cut.schemasOf ?? {}).flatMap(([made, taken]) =>
      taken.filter((name) => !cuts({ schemasOf: { [made]: taken } }, { schemasOf: { [made]: taken.filter((each) => each !== name) } })),
    );
    expect(missing).toEqual([]);
  });
  test("each text is said", () =>
    expect((cut.said ?? []).filter((said) => !modules.every(({ text }) => text.includes(said[0])))).toEqual([]));
});

const ALL: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
test.each(NOT_CALLED.map((each) => [nameOf(each), each] as const))("each method of %s is there", (_, { file, methods }) => {
  const modules = modulesOf(file);
  const isThere = (name: string): boolean => modules.some(({ text }) => withoutMethods(text, ALL, methodsCalled(name)) !== text);
  expect(methods.split(" ").filter((name) => !isThere(name))).toEqual([]);
});

test("each file that is left out, or written otherwise, is there", () => {
  const places = [...installed.keys()];
  const named = [...LEFT_OUT.map(({ files }) => files), METHODS_OF_OBJECTS];
  expect(named.filter((files) => !places.some((place) => files.test(place)))).toEqual([]);
  expect(Object.keys(GIVEN_ON).filter((place) => !installed.has(place))).toEqual([]);
});
