// The documents and the program say the same: paths, commands, settings, the contract's shapes, and which folder may import which.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { Question } from "../src/cli/eval/judge.ts";
import { REASONS } from "../src/contract.ts";
import { openapi } from "../src/http/openapi.ts";
import { LAYERS, layerTable } from "./layers.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFile(`${ROOT}${file}`, "utf8");

/** Not of this repository's making, or made anew from it. */
const UNRELATED = /^(?:node_modules|build|dist|data|\.git|\.wrangler|\.ci\/cache)(?:\/|$)/;
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(`${ROOT}${folder}`, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}${entry.name}`;
      if (UNRELATED.test(path)) return [];
      return entry.isDirectory() ? filesBelow(`${path}/`) : [path];
    }),
  );
  return found.flat();
}

let files: string[];
let sources: string[];
let documents: string[];
beforeAll(async () => {
  files = await filesBelow("");
  sources = files.filter((file) => /^(?:src|test)\/.*\.(?:ts|mjs)$/.test(file));
  // What CHANGELOG names may be gone since; it is history.
  documents = files.filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md");
});

/** A path as a document or a comment writes it: from the root, from src, or the end of one. */
const isThere = (path: string): boolean =>
  existsSync(`${ROOT}${path}`) ||
  files.some((file) => file === path || file.endsWith(`/${path}`) || file.startsWith(`${path.replace(/\/$/, "")}/`));

describe("paths", () => {
  test("that documents name are there", async () => {
    const missing: string[] = [];
    for (const document of documents)
      for (const [, path = ""] of (await read(document)).matchAll(
        /`((?:src|test|docs|corpus|prompts|deploy)\/[\w./-]*|[\w-]+\.(?:md|ts|toml))`/g,
      ))
        if (!path.includes("*") && !isThere(path)) missing.push(`${document}: ${path}`);
    expect(missing).toEqual([]);
  });

  test("that comments name are there", async () => {
    const missing: string[] = [];
    for (const source of sources)
      for (const line of (await read(source)).split("\n")) {
        const comment = /(?:^|\s)\/\/(.*)$/.exec(line)?.[1] ?? /^\s*\/?\*+(.*)$/.exec(line)?.[1];
        for (const [path] of (comment ?? "").matchAll(/(?<![\w./:@-])[\w-]+(?:\/[\w.-]+)*\.(?:ts|mjs|md|css)(?![\w-])/g))
          if (!isThere(path)) missing.push(`${source}: ${path}`);
      }
    expect(missing).toEqual([]);
  });
});

describe("commands and settings", () => {
  test("every npm command that a document names is there", async () => {
    const { scripts } = JSON.parse(await read("package.json"));
    const known = new Set([...Object.keys(scripts), "install", "ci"]);
    const missing: string[] = [];
    for (const document of documents)
      for (const [, name = ""] of (await read(document)).matchAll(/\bnpm (?:run (?:-s )?)?([a-z][\w:-]*)/g))
        if (!known.has(name)) missing.push(`${document}: npm run ${name}`);
    expect(missing).toEqual([]);
  });

  test("every command is documented", async () => {
    const { scripts } = JSON.parse(await read("package.json"));
    const said = (await Promise.all(["README.md", "CONTRIBUTING.md", "docs/contract.md", "ARCHITECTURE.md"].map(read))).join("\n");
    const unsaid = Object.keys(scripts).filter(
      (name) => !(name.startsWith("pre") && name.slice(3) in scripts) && !new RegExp(`npm (?:run )?${name}\\b`).test(said),
    );
    // The build is what start, serve, test and deploy do first.
    expect(unsaid.filter((name) => name !== "build")).toEqual([]);
  });

  test("every setting that the program reads is documented", async () => {
    const readme = await read("README.md");
    const settings = new Map<string, string>();
    for (const source of sources.filter((file) => file.startsWith("src/"))) {
      const text = await read(source);
      for (const [, name = ""] of text.matchAll(/\benv(?:\.|\[")([A-Z][A-Z0-9_]+)\b|\bsaid\("([A-Z][A-Z0-9_]+)"\)/g))
        settings.set(name, source);
      for (const [, name = ""] of text.matchAll(/\bsaid\("([A-Z][A-Z0-9_]+)"\)/g)) settings.set(name, source);
      const members = /type \w*Env = \{([^}]*)\}/.exec(text)?.[1] ?? "";
      for (const [, name = ""] of members.matchAll(/\b([A-Z][A-Z0-9_]+)\??:/g)) settings.set(name, source);
    }
    for (const [, name = ""] of (await read("wrangler.toml")).matchAll(/^#? ?(?:binding|name) = "([A-Z][A-Z0-9_]+)"/gm))
      settings.set(name, "wrangler.toml");
    settings.delete("");
    expect(settings.size).toBeGreaterThan(10);
    expect([...settings].filter(([name]) => !readme.includes(`${name}`)).map(([name, file]) => `${name} (${file})`)).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  test("says each change once, in a line that ends as a sentence", async () => {
    const changelog = await read("CHANGELOG.md");
    const lines = changelog.split("\n").filter((line) => line.startsWith("- "));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !line.endsWith("。"))).toEqual([]);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

describe("docs/contract.md", () => {
  type Schema = { properties?: Record<string, unknown> };
  const document = openapi("https://example.test") as { paths: Record<string, object>; components: { schemas: Record<string, Schema> } };

  test("names every reason, and no other", async () => {
    const contract = await read("docs/contract.md");
    const table = contract.slice(contract.indexOf("### Reasons"), contract.indexOf("### Denials"));
    const named = [...table.matchAll(/^\| `(\w+)` \| [^|]+ \|$/gm)].map(([, name]) => name).filter((name) => name !== "reason");
    expect(named.toSorted()).toEqual([...REASONS].toSorted());
  });

  test("names every path of /openapi.json", async () => {
    const contract = await read("docs/contract.md");
    const named = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(named.filter((each) => !contract.includes(`\`${each}\``))).toEqual([]);
  });

  test("has the shapes of /openapi.json", async () => {
    const contract = await read("docs/contract.md");
    const shapes = new Map(
      [...contract.matchAll(/^type (\w+) = \{([\s\S]*?)\};$/gm)].map(([, name = "", body = ""]) => [name, fieldsOf(body)]),
    );
    for (const name of ["Ask", "Answer", "Figure", "Citation", "Note", "Claim", "Finding"])
      expect([name, shapes.get(name)?.toSorted()]).toEqual([
        name,
        Object.keys(document.components.schemas[name]?.properties ?? {}).toSorted(),
      ]);
  });

  test("names every field of a question file", async () => {
    const contract = await read("docs/contract.md");
    const said = contract.slice(contract.indexOf("## Question files"), contract.indexOf("## Operator's files"));
    expect(Object.keys(Question.shape).filter((field) => !said.includes(`\`${field}\``))).toEqual([]);
  });
});

/** The names before the first colon of each member; what stands in braces within is another's. */
function fieldsOf(body: string): string[] {
  let text = body.replace(/\/\/.*$/gm, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, "object");
  }
  return [...text.matchAll(/(?:^|;)\s*(\w+)\??:/g)].map(([, name = ""]) => name);
}

describe("imports", () => {
  const layerOf = (path: string): string | undefined =>
    LAYERS.find(({ name }) =>
      name.split(", ").some((each) => (each.endsWith(".ts") ? path === `src/${each}` : path.startsWith(`src/${each}/`))),
    )?.name;
  const IMPORT = /^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gm;

  async function imports(): Promise<{ from: string; to: string; type: boolean }[]> {
    const all = await Promise.all(
      sources
        .filter((file) => file.startsWith("src/"))
        .map(async (from) =>
          [...(await read(from)).matchAll(IMPORT)].map(([, type, named, bare, later]) => {
            const to = named ?? bare ?? later ?? "";
            const path = to.startsWith(".") ? new URL(to, `file:///${from}`).pathname.slice(1) : to;
            return { from, to: path, type: type !== undefined };
          }),
        ),
    );
    return all.flat();
  }

  test("go only up the house, as ARCHITECTURE.md says", async () => {
    const order = LAYERS.map(({ name }) => name);
    const wrong = (await imports()).flatMap(({ from, to, type }) => {
      const [mine, theirs] = [layerOf(from), layerOf(to)];
      if (mine === undefined || theirs === undefined || mine === theirs) return [];
      const layer = LAYERS.find(({ name }) => name === mine);
      const allowed =
        theirs.split(", ").some((each) => layer?.may.includes(each)) || (type && layer?.types?.some((each) => each === theirs));
      return allowed && order.indexOf(theirs) < order.indexOf(mine) ? [] : [`${from} → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  test("of Node's own modules stand only where a Worker never comes", async () => {
    const wrong = (await imports()).flatMap(({ from, to }) => {
      if (!to.startsWith("node:")) return [];
      const layer = LAYERS.find(({ name }) => name === layerOf(from));
      const inside = from.replace(/^src\/(?:[\w-]+\/)?/, "");
      const file = layer?.name.includes(".ts") ? from.replace(/^src\//, "") : inside;
      return layer?.node === true || layer?.node?.files.test(file) ? [] : [`${from} → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  /** What of question/ an answer may call: operations, what is read of prose, and the reading of a question that is offered. */
  const CALLED = /^src\/question\/(?:operations|understand|prose\/[\w-]+)\.ts$/;
  /** What a model chose is read with the words of the lists, and makes another question of it. */
  const CALLED_BY_MODEL = /^src\/question\/(?:asked|tokens|parsers\/lex|refiners\/scope)\.ts$/;

  test("nothing behind question/ calls what reads its text", async () => {
    const calls = (await imports()).filter(
      ({ from, to, type }) => !type && from.startsWith("src/answer/") && to.startsWith("src/question/") && !CALLED.test(to),
    );
    const wrong = calls.filter(({ from, to }) => !(from.startsWith("src/answer/model/") && CALLED_BY_MODEL.test(to)));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test("nothing behind question/ looks at the question as typed, but to hand it on", async () => {
    const looks = await Promise.all(
      sources
        .filter((file) => file.startsWith("src/answer/") && !file.startsWith("src/answer/model/"))
        .map(async (file) => [file, /\bask\.question\b|\bmeanings?(?:\[0\])?\??\.asked\b/.test(await read(file))] as const),
    );
    // answer.ts hands it to the reading, to the verifier's evidence and to a model; answerable.ts offers nothing that was just asked; prose/about.ts and prose/stated.ts name
    // the turn that was not understood.
    expect(looks.filter(([, does]) => does).map(([file]) => file)).toEqual([
      "src/answer/answer.ts",
      "src/answer/offered/answerable.ts",
      "src/answer/prose/about.ts",
      "src/answer/prose/stated.ts",
    ]);
  });

  test("every folder of src has its row, and the table stands in ARCHITECTURE.md as it is made", async () => {
    const folders = [...new Set(files.flatMap((file) => /^src\/([\w-]+)\//.exec(file)?.[1] ?? []))];
    expect(folders.filter((folder) => layerOf(`src/${folder}/x.ts`) === undefined)).toEqual([]);
    const architecture = await read("ARCHITECTURE.md");
    expect(/<!-- layers -->\n([\s\S]*?)\n<!-- \/layers -->/.exec(architecture)?.[1]).toBe(layerTable());
  });

  test("what calls itself pure asks no clock and no chance", async () => {
    const wrong: string[] = [];
    for (const source of sources) {
      const layer = LAYERS.find(({ name }) => name === layerOf(source));
      if (layer?.pure && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bawait fetch\(/.test(await read(source)))
        wrong.push(source);
    }
    expect(wrong).toEqual([]);
  });
});

test("every decision has its page: what was decided, why, and what it cost", async () => {
  const pages = files.filter((file) => /^docs\/decisions\/\d\d-[\w-]+\.md$/.test(file));
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) {
    const text = await read(page);
    for (const part of ["**Decided.**", "**Why.**", "**What it cost.**"]) expect([page, text.includes(part)]).toEqual([page, true]);
  }
});

test("the change log has a dated part for the version that package.json names, and one for what is to come", async () => {
  const { version } = JSON.parse(await read("package.json"));
  const headings = [...(await read("CHANGELOG.md")).matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading);
  expect(headings.some((heading) => heading.startsWith(`${version}（`) && /（\d{4}-\d{2}-\d{2}）$/.test(heading))).toBe(true);
  expect(headings.filter((heading) => heading !== "未发布" && !/^\d+\.\d+\.\d+（\d{4}-\d{2}-\d{2}）$/.test(heading))).toEqual([]);
});
