// A store and the language -> the service over them as the runtimes wire it: nothing kept, no model, no timers, a clock that stands still.
import type { KeyValue } from "../../src/http/records.ts";
import { service } from "../../src/service.ts";
import { NO_SITE } from "../../src/site/site.ts";
import type { RealCorpus } from "./corpus.ts";

type Parts = Parameters<typeof service>[0];

const KEEPS_NOTHING: KeyValue = { get: async () => null, put: async () => {}, delete: async () => {}, list: async () => ({ keys: [] }) };

/** What a test cares about it gives in `own`. */
export const wired = ({ store, language }: RealCorpus, own: Partial<Parts> = {}): ReturnType<typeof service> =>
  service({
    store,
    storeOfAnswer: () => store,
    language: () => language,
    site: NO_SITE,
    keyValue: KEEPS_NOTHING,
    keys: [],
    operatorToken: null,
    journal: () => {},
    widgetSource: async () => "",
    pagesSource: async () => "{}",
    version: () => "v",
    base: "",
    now: () => new Date("2026-11-27T00:00:00Z"),
    newId: () => "id",
    every: () => () => {},
    after: () => () => {},
    later: (work) => void work,
    logError: () => {},
    ...own,
  });
