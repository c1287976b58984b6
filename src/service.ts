// A runtime's parts (store, storage, clock, files) -> the app, the same on Cloudflare and on a machine of one's own. Wiring only.
import type { Hono } from "hono";
import { answer } from "./answer/answer.ts";
import type { Model } from "./answer/model/port.ts";
import type { Store } from "./answer/store.ts";
import { check as checkText } from "./check/check.ts";
import { dayInChina } from "./day.ts";
import { answerId } from "./http/answer-id.ts";
import { createApp } from "./http/app.ts";
import { answerTo } from "./http/ask.ts";
import type { Deps } from "./http/deps.ts";
import { type KeyValue, kvRecords } from "./http/records.ts";
import { pages } from "./pages/pages.ts";
import type { Site } from "./site/site.ts";
import type { Language } from "./zh/language.ts";

export type Platform = Pick<Deps, "limiter" | "now" | "newId" | "every" | "after" | "later" | "logError" | "base"> & {
  store: Store;
  /** An answer reads one state of the corpus from its first figure to its last. */
  storeOfAnswer: () => Store;
  language: () => Language;
  site: Site;
  keyValue: KeyValue;
  model?: Model;
  widgetSource: () => Promise<string>;
  pagesSource: () => Promise<string>;
  /** Changes with every build of what browsers load. */
  version: () => string;
};

export function service(platform: Platform): Hono {
  const { store, storeOfAnswer, site, keyValue, model, widgetSource, pagesSource, version, ...rest } = platform;
  const language = async () => platform.language();
  const today = (): string => dayInChina(platform.now());
  const records = kvRecords(keyValue, platform.newId);
  const check: Deps["check"] = (text) => checkText(text, { store: storeOfAnswer(), language, today: today() });
  const deps: Deps = {
    ...rest,
    async ask(ask, asking) {
      const day = ask.today ?? today();
      const held = storeOfAnswer();
      return answer(ask, {
        ...asking,
        store: held,
        language,
        today: day,
        // A model may word the same answer otherwise each time, and each is kept as it was given.
        newId: model ? platform.newId : async () => answerId(ask, day, (await held.size()).version),
        ...(model ? { model } : {}),
      });
    },
    check,
    store,
    records,
    pages: pages({
      store,
      site,
      base: rest.base,
      async ask(ask) {
        const answered = await answerTo(ask, new AbortController().signal, deps);
        if (answered.ok) return answered.value;
        throw new Error(answered.error.detail);
      },
      check,
      savedAnswer: records.answer,
      widgetSource,
      pagesSource,
      get version() {
        return version();
      },
    }),
  };
  return createApp(deps);
}
