// The Worker: environment, clock, randomness and built files, wired to the app. No logic.
import { env, waitUntil } from "cloudflare:workers";
import corpusText from "../build/corpus.json";
import languageText from "../build/language.json";
import pagesText from "../build/pages.json";
import searchText from "../build/search.json";
import siteText from "../build/site.json";
import widgetText from "../build/widget.js";
import composePrompt from "../prompts/compose.md";
import understandPrompt from "../prompts/understand.md";
import { answer } from "./answer/answer.ts";
import { check as checkText } from "./check/check.ts";
import { dayInChina } from "./day.ts";
import { fingerprint } from "./fingerprint.ts";
import { answerId } from "./http/answer-id.ts";
import { createApp } from "./http/app.ts";
import { answerTo } from "./http/ask.ts";
import type { Deps, Limiter } from "./http/deps.ts";
import { type KeyValue, kvRecords } from "./http/records.ts";
import { configuredModel } from "./model/configured.ts";
import type { ModelEnv } from "./model/settings.ts";
import { pages } from "./pages/pages.ts";
import { readSite } from "./site/site.ts";
import { databasesIn } from "./store/d1/bindings.ts";
import { type D1Source, d1Store, openD1 } from "./store/d1.ts";
import { memoryStore } from "./store/memory.ts";
import { after, every } from "./timers.ts";
import { readLanguage } from "./zh/language.ts";

type Env = { ANSWERS: KeyValue; LIMIT?: Limiter } & ModelEnv;

/** Made when first asked for: an isolate that serves a page never reads the search index. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const { ANSWERS, LIMIT, ...settings } = env as Env;
const newId = (): string => crypto.randomUUID();
const language = once(() => readLanguage(languageText));
const speech = { isPlace: (name: string) => language().isPlace(name), language: async () => language() };
const databases = databasesIn(env as Record<string, unknown>);
const d1: D1Source | null = databases.length > 0 ? { databases, ...speech } : null;
const store = d1 ? d1Store(d1) : memoryStore({ corpus: async () => corpusText, search: async () => searchText, ...speech });
/** An answer reads one state of the corpus from its first figure to its last. */
const storeOfAnswer = () => (d1 ? openD1(d1) : store);
const records = kvRecords(ANSWERS, newId);
const model = configuredModel(settings, { compose: composePrompt, understand: understandPrompt }, { now: () => Date.now(), after });
const check: Deps["check"] = (text) =>
  checkText(text, { store: storeOfAnswer(), language: async () => language(), today: dayInChina(new Date()) });
const version = once(() => fingerprint(widgetText + pagesText));

const deps: Deps = {
  async ask(ask, asking) {
    const today = ask.today ?? dayInChina(new Date());
    const held = storeOfAnswer();
    return answer(ask, {
      ...asking,
      store: held,
      language: async () => language(),
      today,
      // A model may word the same answer otherwise each time, and each is kept as it was given.
      newId: model ? newId : async () => answerId(ask, today, (await held.size()).version),
      ...(model ? { model } : {}),
    });
  },
  check,
  store,
  records,
  pages: pages({
    store,
    site: readSite(siteText),
    async ask(ask) {
      const answered = await answerTo(ask, new AbortController().signal, deps);
      if (answered.ok) return answered.value;
      throw new Error(answered.error.detail);
    },
    check,
    savedAnswer: records.answer,
    widgetSource: async () => widgetText,
    pagesSource: async () => pagesText,
    get version() {
      return version();
    },
  }),
  ...(LIMIT ? { limiter: LIMIT } : {}),
  now: () => new Date(),
  newId,
  every,
  after,
  later: waitUntil,
  report: (error) => console.error(error),
};
const app = createApp(deps);

export default { fetch: (request: Request): Response | Promise<Response> => app.fetch(request) };
