// The Worker: environment, clock, randomness and built files, wired to the app. No logic.
import { env, waitUntil } from "cloudflare:workers";
import corpusText from "../build/corpus.json";
import languageText from "../build/language.json";
import pagesText from "../build/pages.json";
import searchBytes from "../build/search.bin";
import siteText from "../build/site.json";
import widgetText from "../build/widget.js";
import composePrompt from "../prompts/compose.md";
import judgePrompt from "../prompts/judge.md";
import understandPrompt from "../prompts/understand.md";
import { fingerprint } from "./fingerprint.ts";
import { boundedLinks } from "./http/bounded.ts";
import { apiKeys, cloudflareCaller } from "./http/caller.ts";
import { byUnits, type UnitLimiter } from "./http/limiter.ts";
import type { KeyValue } from "./http/records.ts";
import { configuredModel } from "./model/configured.ts";
import { healthRecord } from "./model/health.ts";
import { keptReplies } from "./model/reused.ts";
import { type ModelEnv, repliesKept } from "./model/settings.ts";
import { once } from "./once.ts";
import { service } from "./service.ts";
import { readSite } from "./site/site.ts";
import { databasesIn } from "./store/d1/bindings.ts";
import type { D1Source } from "./store/d1.ts";
import { after, every } from "./timers.ts";
import { readLanguage } from "./zh/language.ts";

type Env = {
  ANSWERS: KeyValue;
  LIMIT?: UnitLimiter;
  API_KEYS?: string;
  OPERATOR_TOKEN?: string;
  ID_SECRET?: string;
  JOURNAL?: string;
  /** The folder the corpus was built into: bound on a machine of one's own, where the two large files come from it rather than with the program. */
  BUILT?: { fetch: (address: string) => Promise<Response> };
} & ModelEnv;

const { ANSWERS, LIMIT, API_KEYS, OPERATOR_TOKEN, ID_SECRET, JOURNAL, BUILT, ...settings } = env as Env;
let built = { corpus: corpusText, search: new Uint8Array(searchBytes) };
const site = readSite(siteText);
const language = once(() => readLanguage(languageText));
const speech = { isPlace: (name: string) => language().isPlace(name), language: async () => language() };
const databases = databasesIn(env as Record<string, unknown>);
const d1: D1Source | null = databases.length > 0 ? { databases, ...speech } : null;
// Of the two stores only the one is loaded.
const inD1 = d1 ? { source: d1, ...(await import("./store/d1.ts")) } : null;
const store = inD1
  ? inD1.d1Store(inD1.source)
  : (await import("./store/memory.ts")).memoryStore({ corpus: async () => built.corpus, search: async () => built.search, ...speech });
const health = healthRecord(
  () => Date.now(),
  (line) => console.error(line),
);
const model = configuredModel(
  settings,
  { compose: composePrompt, understand: understandPrompt, judge: judgePrompt },
  { now: () => Date.now(), after },
  health,
);

const app = service({
  store,
  storeOfAnswer: () => (inD1 ? inD1.openD1(inD1.source) : store),
  language,
  site,
  keyValue: boundedLinks(ANSWERS, site.limits.keptAnswers, waitUntil),
  keptReplies: keptReplies(repliesKept(settings)),
  ...(model ? { model, health } : {}),
  ...(LIMIT ? { limiter: byUnits(LIMIT) } : {}),
  ...(ID_SECRET ? { idSecret: ID_SECRET } : {}),
  keys: apiKeys(API_KEYS ?? "", site.limits.keyPerMinute),
  operatorToken: OPERATOR_TOKEN || null,
  journal: JOURNAL === "off" ? () => {} : (line) => console.log(JSON.stringify(line)),
  widgetSource: async () => widgetText,
  pagesSource: async () => pagesText,
  version: once(() => fingerprint(widgetText + pagesText)),
  base: "",
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  every,
  after,
  later: waitUntil,
  logError: (error) => console.error(error),
});

/** Each request that comes before the files are there reads them itself: workerd lets none wait for what another is reading. */
async function readBuilt(folder: NonNullable<Env["BUILT"]>): Promise<void> {
  const file = (name: string) => folder.fetch(`http://built/${name}`);
  const [corpus, search] = await Promise.all([file("corpus.json"), file("search.bin")]);
  built = { corpus: await corpus.text(), search: new Uint8Array(await search.arrayBuffer()) };
}

export default {
  async fetch(request: Request): Promise<Response> {
    if (BUILT && built.corpus === "") await readBuilt(BUILT);
    return app.fetch(request, cloudflareCaller(request));
  },
};
