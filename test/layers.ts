// The folders of src in their order, what each is for, and what it may import: the one place from which ARCHITECTURE.md's table is made and every import checked.

export type Layer = {
  /** A folder of src, or several files that stand for one layer. */
  name: string;
  what: string;
  /** Layers it may import; files that stand alone in src (result.ts, decimal.ts …) may be imported by all. */
  may: readonly string[];
  /** Only types of it: what it does there is somebody else's. */
  types?: readonly string[];
  /** No I/O, no clock, no randomness: the same input gives the same output. */
  pure?: true;
  /** May use Node's own modules; everything else runs in a Worker too. `files`: only these of it. */
  node?: true | { files: RegExp };
};

/** From the bottom of the house upwards: a layer may import those before it that it names, and never one after it. */
export const LAYERS: readonly Layer[] = [
  { name: "zh", what: "numerals, units, bounds, direction, sentences, script: one table a concept", may: [], pure: true },
  {
    name: "form",
    what: "the statutory form: editions, one record a row with every name it has, keys, identities",
    may: ["zh"],
    pure: true,
  },
  { name: "names", what: "authorities: their names, kinds, places, misspellings", may: ["zh"], pure: true },
  {
    name: "report",
    what: "bytes → Report: readers, sections, tables, passages, statements",
    may: ["zh", "form", "names"],
    pure: true,
    node: { files: /^readers\/(?:pdf|doc)\.ts$|\.d\.ts$/ },
  },
  { name: "audit", what: "reports → findings", may: ["zh", "form", "report"], pure: true },
  { name: "index", what: "reports ↔ what a running service holds of them", may: ["zh", "form", "names", "report"] },
  {
    name: "regulation",
    what: "what the law says of going about it, in this program's words: rules, written answers and how they are asked for",
    may: ["zh"],
    pure: true,
  },
  { name: "question", what: "text, history, today → Understanding", may: ["zh", "form", "names", "regulation"], pure: true },
  {
    name: "answer",
    what: "Understanding → VerifiedAnswer; answer/model/: what a language model may add, and the guard over it",
    may: ["zh", "form", "names", "report", "audit", "regulation", "question"],
  },
  { name: "check", what: "a text → claims → verdicts", may: ["zh", "form", "names", "report", "audit", "question", "answer"] },
  {
    name: "store",
    what: "where reports live: memory, d1/; one interface (answer/reports/store.ts), one conformance suite",
    may: ["zh", "form", "names", "report", "index", "answer"],
    node: { files: /^d1\/sqlite\.ts$/ },
  },
  { name: "model", what: "endpoints that speak OpenAI's protocol, behind @langchain", may: ["answer"] },
  { name: "site", what: "corpus/site.json → what pages, limits and stores are told by the operator", may: ["zh", "form", "names"] },
  {
    name: "http",
    what: "the interface: requests, limits, problems, OpenAI's and MCP's protocols, what is kept",
    may: ["zh", "form", "names", "report", "question", "answer", "check", "site"],
    types: ["model"],
  },
  {
    name: "pages",
    what: "the site's pages, each readable without a script",
    may: ["zh", "form", "names", "report", "audit", "answer", "http", "site"],
  },
  { name: "widget", what: "the chat, as an element for any page", may: ["zh", "form", "pages"], types: ["report"] },
  {
    name: "node",
    what: "what plain Node has in place of Cloudflare: listening, files, SQLite, callers",
    may: ["store", "http", "site"],
    node: true,
  },
  {
    name: "build, cli",
    what: "what makes the generated files, and the commands people run",
    may: [
      "zh",
      "form",
      "names",
      "report",
      "audit",
      "index",
      "question",
      "answer",
      "check",
      "store",
      "model",
      "site",
      "http",
      "pages",
      "widget",
      "node",
    ],
    node: true,
  },
  {
    name: "service.ts, worker.ts, server.ts",
    what: "the app over its parts, and the two runtimes: wiring only",
    may: ["zh", "answer", "check", "store", "model", "site", "http", "pages", "node"],
    node: { files: /^server\.ts$/ },
  },
];

/** ARCHITECTURE.md's table, as it has to stand there. */
export const layerTable = (): string =>
  [
    "| folder of `src/` | what it turns into what | may import |",
    "| --- | --- | --- |",
    ...LAYERS.map(({ name, what, may, types = [], pure }) => {
      const folders = name
        .split(", ")
        .map((each) => `\`${each}${each.endsWith(".ts") ? "" : "/"}\``)
        .join(" ");
      const allowed = [...may.map((each) => `${each}/`), ...types.map((each) => `types of ${each}/`)].join(" ");
      return `| ${folders} | ${what}${pure ? " · pure" : ""} | ${allowed || "nothing"} |`;
    }),
  ].join("\n");
