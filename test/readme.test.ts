// The README and the program say the same: its example is what is answered, its commands and packages are those there are.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { answer } from "../src/answer/answer.ts";
import { realCorpus } from "./support/corpus.ts";

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), "utf8");

describe("README", () => {
  test("shows a real question with its real answer", async () => {
    const readme = await read("README.md");
    const question = /npm run ask -- "([^"]+)"\n/.exec(readme)?.[1] ?? "";
    const { store, language } = await realCorpus();
    const given = await answer({ question }, { store, language: async () => language, today: "2026-11-20", newId: () => "readme" });
    expect(given.status).toBe("answered");
    for (const said of [given.answer, ...given.notes.map((note) => note.text), given.figures[0]?.text ?? "?"])
      expect(readme).toContain(said);
  });

  test("names commands that there are", async () => {
    const { scripts } = JSON.parse(await read("package.json"));
    const named = [...(await read("README.md")).matchAll(/`?npm (?:run )?(start|test|ask|ingest|audit|eval|bench|deploy)\b/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(6);
    for (const name of named) expect(scripts).toHaveProperty(name ?? "");
  });

  test("says of each package why it is there", async () => {
    const readme = await read("README.md");
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(await read("package.json"));
    const unsaid = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      (name) => !name.startsWith("@types/") && !readme.includes(`\`${name}\``),
    );
    expect(unsaid).toEqual([]);
  });
});
