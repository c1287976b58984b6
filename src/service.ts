// A runtime's parts (store, storage, clock, files) -> the app, the same on Cloudflare and on a machine of one's own. Wiring only.
import type { Hono } from "hono/quick";
import { answer, explain } from "./answer/answer.ts";
import type { VerifiedAnswer } from "./answer/evidence/verify.ts";
import type { Model } from "./answer/model/port.ts";
import { selectionAsked } from "./answer/reports/asked-of.ts";
import type { Store } from "./answer/reports/store.ts";
import { authorityInEnglish } from "./answer/wording/language.ts";
import type { Ask } from "./contract.ts";
import { dayInChina } from "./day.ts";
import { answerIds } from "./http/answer-id.ts";
import { createApp } from "./http/app.ts";
import { answerTo } from "./http/ask.ts";
import type { Connection } from "./http/caller.ts";
import type { Deps } from "./http/deps.ts";
import { linkOf, openLink } from "./http/links.ts";
import { metrics } from "./http/metrics.ts";
import { type KeyValue, kvRecords, secretIn } from "./http/records.ts";
import { type HealthRecord, NO_MODEL } from "./model/health.ts";
import { type Meter, metered } from "./model/metered.ts";
import { type KeptReplies, keptReplies, reusing } from "./model/reused.ts";
import { pagesWhenAsked } from "./pages/addresses.ts";
import type { PagesDeps } from "./pages/deps.ts";
import { Recent } from "./recent.ts";
import { Refusal } from "./result.ts";
import type { Site } from "./site/site.ts";
import type { Language } from "./zh/language.ts";

type Platform = Pick<PagesDeps, "drawPng"> &
  Pick<
    Deps,
    "limiter" | "use" | "keys" | "operatorToken" | "journal" | "now" | "newId" | "every" | "after" | "later" | "logError" | "base"
  > & {
    store: Store;
    /** An answer reads one state of the corpus from its first figure to its last. */
    storeOfAnswer: () => Store;
    language: () => Language;
    site: Site;
    keyValue: KeyValue;
    /** What ids are salted with, when the operator says it; else one is made and kept. */
    idSecret?: string;
    model?: Model;
    /** How the model is doing; told by whoever made it. */
    health?: HealthRecord;
    /** Counts outlive a change of the corpus. */
    metrics?: Deps["metrics"];
    meter?: Meter;
    /** A model's replies to what it was asked before; absent: it writes each anew. */
    keptReplies?: KeptReplies;
    widgetSource: () => Promise<string>;
    pagesSource: () => Promise<string>;
    /** Changes with every build of what browsers load. */
    version: () => string;
  };

/** Answers of the rules that are held in memory: the same question of the same day about the same corpus has the same answer. */
const MOST_ANSWERS = 256;

export function service(platform: Platform): Hono<{ Bindings: Connection }> {
  const { store, storeOfAnswer, site, keyValue, idSecret, model, health, widgetSource, pagesSource, version, drawPng, ...rest } = platform;
  const language = async () => platform.language();
  const today = (): string => dayInChina(platform.now());
  const records = kvRecords(keyValue, site.keepDays);
  const ids = answerIds(secretIn(keyValue, idSecret), platform.newId);
  const counted = platform.metrics ?? metrics();
  const meter = model ? (platform.meter ?? metered(model, () => site.limits.tokensPerDay, today)) : null;
  const answers = new Recent<VerifiedAnswer>(MOST_ANSWERS);
  const keepsAnswers = model === undefined;
  // Where nothing is kept, not even an answer is.
  const kept = platform.keptReplies && records.keeps ? platform.keptReplies : keptReplies(0);
  // Who asks does not wait for what checks a text to be loaded.
  const check: Deps["check"] = async (text) =>
    (await import("./check/check.ts")).check(text, { store: storeOfAnswer(), language, today: today() });
  const answered = async (
    ask: Ask,
    asking: Parameters<Deps["ask"]>[1],
    held: Store,
    day: string,
    corpus: string,
  ): Promise<VerifiedAnswer> =>
    answer(ask, {
      ...asking,
      store: held,
      language,
      operator: site,
      today: day,
      newId: () => ids.idOf(ask, day, corpus),
      ...(meter ? { model: reusing(meter.forQuestion(asking.spent ?? (() => {})), kept) } : {}),
      ...(health ? { unused: ({ tag }) => health.recordUnused(tag) } : {}),
    });
  const deps: Deps = {
    ...rest,
    site,
    ids,
    hasModel: model !== undefined,
    modelHealth: () => (model && health ? health.read() : NO_MODEL),
    metrics: counted,
    journal(line) {
      counted.count(line);
      platform.journal(line);
    },
    async ask(ask, asking) {
      const day = ask.today ?? today();
      const held = storeOfAnswer();
      const corpus = (await held.size()).version;
      const known = keepsAnswers && !asking.emit ? JSON.stringify([ask, day, corpus]) : null;
      const given = (known === null ? undefined : answers.get(known)) ?? (await answered(ask, asking, held, day, corpus));
      if (known !== null && ids.isLasting()) answers.set(known, given);
      records.remember(linkOf(given, ask, day, corpus, platform.now().toISOString()));
      return given;
    },
    check,
    async find(question) {
      const given = { store: storeOfAnswer(), language, operator: site, today: today(), newId: platform.newId };
      const { answer, meanings } = await explain({ question }, given);
      return { answer, asked: selectionAsked(meanings), topic: meanings[0]?.topic ?? "" };
    },
    store,
    records,
    pages: pagesWhenAsked({
      store,
      englishName: (name) => authorityInEnglish(name, platform.language()),
      site,
      base: rest.base,
      embeddable: site.allowedOrigins ?? (model ? [] : null),
      logError: rest.logError,
      now: rest.now,
      ...(rest.use ? { use: rest.use } : {}),
      ...(drawPng ? { drawPng } : {}),
      async ask(ask, request) {
        const answered = await answerTo(ask, request, request.signal, deps);
        if (answered.ok) return answered.value;
        throw new Refusal(answered.error);
      },
      check,
      async openLink(id, request) {
        const opened = await openLink(id, request, deps);
        if (opened && !opened.ok) throw new Refusal(opened.error);
        return opened?.value ?? null;
      },
      widgetSource,
      pagesSource,
      get version() {
        return version();
      },
    }),
  };
  return createApp(deps);
}
