// Parts of packages that nothing of this program calls -> empty ones, so that the Worker does not carry them: half of what the model's libraries
// weigh. test/model/endpoints.test.ts asks every kind of endpoint through the libraries so cut.
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** By the files' addresses below node_modules. */
export const LEFT_OUT: readonly { files: RegExp; why: string }[] = [
  { files: /^langsmith\//, why: "traces of calls are sent to nobody" },
  { files: /^zod\/v3\/index/, why: "libraries ask whether a schema is of zod's older form; none is" },
  { files: /^zod\/v4\/locales\/index/, why: "messages for people are written here, not by zod" },
  { files: /^zod\/v4\/classic\/from-json-schema/, why: "schemas are written in zod, never read from JSON" },
  { files: /^openai\/resources\/(?!chat\/|chat\.|shared|index)/, why: "of OpenAI's interface only chat completions are asked for" },
  {
    files: /^openai\/(?:auth|helpers|_vendor|lib\/(?:ChatCompletion|AbstractChat|RunnableFunction|parser))/,
    why: "no tools, no other sign-in",
  },
  { files: /^openai\/internal\/(?:qs\/|to-file|uploads)/, why: "what is sent is JSON: no files, no queries in addresses" },
  { files: /^@langchain\/openai\/dist\/chat_models\/profiles/, why: "what a model can is said in model/profiles.ts" },
  { files: /^@langchain\/openai\/dist\/(?:tools|azure|llms|embeddings)/, why: "chat models at an address of one's own only" },
  { files: /^@langchain\/openai\/dist\/(?:converters|chat_models|utils)\/responses/, why: "of OpenAI's two interfaces the older one" },
  { files: /^@langchain\/core\/dist\/runnables\/graph/, why: "no chains, and nothing to draw of them" },
  {
    files: /^@langchain\/core\/dist\/tracers\/(?:event_stream|log_stream|console|root_listener)/,
    why: "nothing listens to what a call does inside",
  },
  {
    files: /^@langchain\/core\/dist\/utils\/(?:sax-js|zod-to-json-schema\/(?:index|zodToJsonSchema)|fast-json-patch\/)/,
    why: "no XML, no schemas of tools, no patches",
  },
  { files: /^@langchain\/core\/dist\/(?:caches\/|utils\/js-sha256\/)/, why: "replies are kept by model/reused.ts" },
  { files: /^@langchain\/core\/dist\/output_parsers\//, why: "replies are read by model/json.ts" },
  { files: /^@langchain\/core\/dist\/utils\/uuid\/(?:md5|sha1|v[13567]|v35|stringify)\b/, why: "no run is called back by its name" },
  { files: /^@langchain\/core\/dist\/load\/(?:validation|map_keys)/, why: "no model and no message is written down" },
  {
    files: /^@langchain\/core\/dist\/messages\/block_translators\/(?:bedrock|google|ollama|groq|deepseek|openrouter|xai)/,
    why: "OpenAI's protocol only",
  },
  { files: /^@langchain\/core\/dist\/language_models\/(?:compat|stream|openai_completions_stream)/, why: "text is read as it is streamed" },
  {
    files: /^@modelcontextprotocol\/server\/dist\/cfWorkerProvider/,
    why: "what a client would be asked for is never asked: tools check by zod",
  },
  { files: /^openai\/internal\/detect-platform/, why: "nobody is told what it runs on" },
  { files: /^openai\/internal\/utils\/(?:path|uuid)\./, why: "one address, asked without keys of its own" },
  { files: /^openai\/resources\/chat\/completions\/messages/, why: "no completion is kept and asked for again" },
  { files: /^openai\/core\/pagination/, why: "no lists that come page by page" },
  { files: /^@langchain\/core\/dist\/tracers\/tracer_langchain/, why: "no call is traced" },
  { files: /^p-queue\//, why: "calls are bounded by model/resilience.ts" },
  { files: /^@langchain\/core\/dist\/utils\/p-retry\/index/, why: "and sent again by it" },
  { files: /^js-tiktoken\//, why: "tokens are not counted beforehand" },
];

/** What a file gets from another and gives on is not in its own text. */
export const GIVEN_ON: Readonly<Record<string, readonly string[]>> = {
  "zod/v3/index.js": ["ZodFirstPartyTypeKind"],
  "langsmith/index.js": ["Client", "RunTree", "getDefaultProjectName"],
  "langsmith/run_trees.js": ["RunTree", "isRunTree", "convertToDottedOrderFormat"],
  "langsmith/singletons/traceable.js": ["isTraceableFunction", "getCurrentRunTree"],
  "openai/resources/webhooks.mjs": ["Webhooks"],
};

/** What is not nothing in the place of what is left out: a queue that holds nobody back, as many as it would let through at once, and what tries once. */
const INSTEAD: readonly { files: RegExp; text: string }[] = [
  { files: /^p-queue\//, text: "export default class { async add(task) { return task(); } }" },
  { files: /^@langchain\/core\/dist\/utils\/p-retry\//, text: "export default async (task) => task(1);" },
];

export const withoutUnusedParts: Plugin = {
  name: "without-unused-parts",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]node_modules[/\\]/ }, async ({ path }) => {
      const place = path.replaceAll("\\", "/").split("/node_modules/").at(-1) ?? "";
      if (!LEFT_OUT.some(({ files }) => files.test(place))) return undefined;
      const instead = INSTEAD.find(({ files }) => files.test(place));
      if (instead) return { contents: instead.text, loader: "js" };
      const names = exportsOf(await readFile(path, "utf8"));
      return { contents: emptied([...new Set([...names, ...(GIVEN_ON[place] ?? [])])]), loader: "js" };
    });
  },
};

/** Something that may be called, made and extended, and does nothing. */
const emptied = (names: readonly string[]): string =>
  `const Absent = function () {};\nexport { ${["default", ...names].map((name) => `Absent as ${name}`).join(", ")} };\n`;

/** The names that a module's text exports, as far as they are written there. */
export function exportsOf(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:default )?(?:async )?(?:class|function\*?|const|let|var) ([\w$]+)/gm)].map(
    ([, name]) => name,
  );
  const listed = [...text.matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list.split(",").map((each) =>
      each
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  );
  return [...declared, ...listed].filter((name): name is string => Boolean(name) && name !== "default");
}
