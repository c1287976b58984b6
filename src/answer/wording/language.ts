// Which wording answers a question: the language it was asked in. No I/O. No clock.
import type { Understanding } from "../../question/understanding.ts";
import { en } from "./en.ts";
import type { Wording } from "./wording.ts";
import { zh } from "./zh.ts";

const WORDINGS: Record<Understanding["language"], Wording> = { "zh-Hans": zh, "zh-Hant": zh, en };

export const wordingFor = (language: Understanding["language"]): Wording => WORDINGS[language];
