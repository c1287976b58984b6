// Attributes of <report-chat> -> options; whatever an attribute says, the result is legal. No I/O. No DOM.
import type { Answer, Scope } from "../contract.ts";
import type { Language } from "../pages/view/words.ts";
import type { Piece } from "../report/piece.ts";
import { MAX_QUESTION } from "./limits.ts";

export type Options = {
  /** Address of the service, without a slash at the end: an origin, or one with a path (https://www.example.gov.cn/nianbao). */
  host: string;
  scope: Scope;
  mode: "inline" | "floating";
  language: Language;
  /** host: dark only where the page around it is dark; auto: as the system is. */
  theme: "host" | "auto" | "light" | "dark" | "contrast";
  size: "normal" | "large";
  tools: boolean;
  placeholder: string;
  label: string;
  /** Null: the service is asked for starters. */
  questions: string[] | null;
  welcome: string;
  transcript: { question: string; answer: Answer; piece?: Piece }[];
};

export const ATTRIBUTES = [
  "host",
  "report",
  "region",
  "year",
  "mode",
  "lang",
  "theme",
  "size",
  "tools",
  "placeholder",
  "label",
  "questions",
  "welcome",
  "transcript",
] as const;

const MOST_QUESTIONS = 8;

const among = <T extends string>(legal: readonly T[], value: string | null, otherwise: T): T =>
  legal.find((each) => each === value?.trim().toLowerCase()) ?? otherwise;

/** Undefined where it is no JSON. */
export const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
};

/** A JSON list, or questions parted by "|" or line breaks. */
function questionsOf(value: string | null): string[] {
  const json = parsed(value);
  const list = Array.isArray(json) ? json.filter((each) => typeof each === "string") : (value ?? "").split(/[|｜\n]/);
  return list
    .map((each) => each.trim())
    .filter((each) => each !== "" && each.length <= MAX_QUESTION)
    .slice(0, MOST_QUESTIONS);
}

function scopeOf(get: (name: string) => string | null): Scope {
  const [report, region] = [get("report")?.trim(), get("region")?.trim()];
  const year = Number(get("year")?.trim() || Number.NaN);
  return {
    ...(report ? { report } : {}),
    ...(region ? { region } : {}),
    ...(Number.isInteger(year) && year >= 1900 && year <= 2200 ? { year } : {}),
  };
}

/** Only a whole address counts: what is relative would be taken from the page's own. */
function hostOf(value: string | null, otherwise: string): string {
  const [, host] = /^\s*(https?:\/\/[^?#]*)/i.exec(value ?? "") ?? [];
  if (!host || !URL.canParse(host)) return otherwise;
  const url = new URL(host);
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** What a page's server hands over: answers already made. Anything else in it is dropped. */
export function transcriptOf(value: unknown): Options["transcript"] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is Options["transcript"][number] => typeof each?.question === "string" && isAnswer(each.answer));
}

/** Whether a value has the parts of an Answer that the views go through. */
export const isAnswer = (value: unknown): value is Answer => {
  const answer = value as Answer | null;
  return (
    typeof answer === "object" &&
    answer !== null &&
    typeof answer.id === "string" &&
    typeof answer.answer === "string" &&
    [answer.figures, answer.citations, answer.notes, answer.options, answer.suggestions].every(Array.isArray)
  );
};

/** `get` reads an attribute; `origin` is where the script came from. */
export function optionsOf(get: (name: string) => string | null, origin: string): Options {
  return {
    host: hostOf(get("host"), origin),
    scope: scopeOf(get),
    mode: among(["inline", "floating"], get("mode"), "inline"),
    language: /^en\b/i.test(get("lang") ?? "") ? "en" : "zh",
    theme: among(["host", "auto", "light", "dark", "contrast"], get("theme"), "host"),
    size: among(["normal", "large"], get("size"), "normal"),
    tools: get("tools") !== "none",
    placeholder: get("placeholder")?.trim() ?? "",
    label: get("label")?.trim() ?? "",
    questions: get("questions") === null ? null : questionsOf(get("questions")),
    welcome: get("welcome")?.trim() ?? "",
    transcript: transcriptOf(parsed(get("transcript"))),
  };
}
