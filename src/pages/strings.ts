// The words of the pages, by language. No I/O.
import { en } from "./strings/en.ts";
import { type Strings, zh } from "./strings/zh.ts";
import type { Language } from "./view/words.ts";

export const STRINGS: Record<Language, Strings> = { zh, en };
