// What neither the question nor the conversation says -> what is assumed, or left open with questions to choose from. No I/O. No clock.

import { phraseOf as nameOf, rateNamed } from "../../form/answer-phrases.ts";
import { phraseOf } from "../../form/question-phrases.ts";
import { type FigureKey, isFigureKey, type RateKey, unitOf } from "../../form/vocabulary.ts";
import type { Who } from "../../names/directory.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { has } from "../operations.ts";
import { hasWord, isWord } from "../tokens.ts";
import type { Quantity, When, WithOrigin } from "../understanding.ts";

const assumed = <T>(value: T): WithOrigin<T> => ({ value, origin: "assumed" });

export const defaults: Refiner = {
  name: "defaults",
  refine(start: Draft, { reading }: RuleContext): Draft {
    let draft = start;
    if (!draft.operation)
      draft = {
        ...draft,
        operation: assumed(
          draft.section === 0
            ? "overview"
            : draft.figures.kind === "known" || draft.figures.kind === "open" || draft.numeric
              ? "lookup"
              : draft.section !== undefined && draft.topic === ""
                ? "summary"
                : "about",
        ),
      };
    const operation = draft.operation?.value ?? "about";
    const { agencies } = reading.directory;
    if (!draft.who && operation !== "define" && !draft.written && !draft.outOfScope) {
      const [only] = agencies;
      // Prose is looked for in every report: what only one tells is answered from it, by name. A bare figure asks which place.
      const tells =
        draft.figures.kind === "prose" &&
        !draft.figures.near &&
        draft.topic !== "" &&
        (draft.numeric || operation === "about") &&
        !CONTACT.test(draft.text);
      const asks = operation === "exists" && draft.figures.kind === "known";
      if (has(operation, "overAll") || tells || asks) draft = { ...draft, who: assumed<Who[]>([{ kind: "all" }]) };
      else if (only && agencies.length === 1)
        draft = noted({ ...draft, who: assumed<Who[]>([{ kind: "agency", id: only.id, name: only.name }]) }, "默认", `只有 ${only.id}`);
    }
    if (!draft.when)
      draft = noted(
        { ...draft, when: assumed<When>(operation === "trend" || operation === "reports" ? { kind: "every" } : { kind: "latest" }) },
        "默认",
        "最近一年",
      );
    return draft;
  },
};

/** How to reach an office is asked of one office. */
const CONTACT = /联系|电话|地址|邮箱|邮编|传真|几楼|门牌|phone|address|email|contact/;
const PREFIX = /^(?:请问|你好|您好|麻烦|我想知道|我想问|想问|问一下|请|[,.:;!?\s]|帮我查一下|帮我查|帮我)+/;
/** The questions asked again, of each authority in turn: at most this many. */
const MOST = 6;

/** Lengths of the codes of a county, a prefecture and a province (GB/T 2260). */
const CODE_LENGTHS = [6, 4, 2];
/** Where there are more authorities than can be listed, the places they lie in: the smallest kind of which there are few enough. */
function regionsOf({ agencies, regions }: RuleContext["reading"]["directory"]): string[] {
  for (const length of CODE_LENGTHS) {
    const codes = new Set(agencies.map(({ region }) => region.slice(0, length)));
    const held = regions.filter(({ code }) => codes.has(code));
    if (held.length > 1 && held.length <= MOST && held.length === codes.size) return held.map(({ name }) => name);
  }
  return [];
}

function issuerOptions(draft: Draft, { directory }: RuleContext["reading"]): string[] {
  const own = draft.tokens.find((token) => isWord(token, "group", "own") || isWord(token, "group", "whole"));
  const text = (own ? draft.text.slice(0, own.start) + draft.text.slice(own.end) : draft.text).replace(PREFIX, "");
  const [only, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  // 2024年呢: what was carried from the conversation stands in the option, which is asked by itself.
  if (draft.figures.kind === "known" && draft.figures.carried && only && more.length === 0) return wholeOptions(draft, only, directory);
  const short = (names: readonly string[], name: string) =>
    [...names, name].filter((each) => each.length >= 3).sort((a, b) => a.length - b.length)[0] ?? name;
  const regions = directory.agencies.length > MOST ? regionsOf(directory) : [];
  if (regions.length > 1) return regions.map((name) => (draft.language === "en" ? `${name}: ${draft.typed}` : `${name}${text}`));
  return directory.agencies
    .slice(0, MOST)
    .map((agency) => (draft.language === "en" ? `${agency.name}: ${draft.typed}` : `${short(agency.names, agency.name)}${text}`));
}

/** Each authority's, or each place's, own figure of the year. */
function wholeOptions(draft: Draft, quantity: Quantity, directory: RuleContext["reading"]["directory"]): string[] {
  const regions = directory.agencies.length > MOST ? regionsOf(directory) : [];
  const names = regions.length > 1 ? regions : directory.agencies.slice(0, MOST).map(({ name }) => name);
  const key = quantity.kind === "figure" ? quantity.key : (`rate:${quantity.name}` as const);
  const year = draft.when?.value.kind === "list" ? `${draft.when.value.years.join("、")}年` : "";
  return names.map((name) => (draft.language === "en" ? inEnglish(key, name, draft.when?.value) : `${name}${year}${phraseOf(key)}`));
}

/** 多少件, of nobody and of nothing: a figure that every report has, of each. */
const anyOf = ({ language }: Draft, { directory }: RuleContext["reading"]): string[] =>
  directory.agencies
    .slice(0, MOST)
    .map(({ name }) => (language === "en" ? inEnglish("received@total", name, undefined) : `${name}${phraseOf("received@total")}`));

/** So many authorities named are asked of together. */
const MOST_TOGETHER = 3;

/** A whole question for one figure in English. */
function inEnglish(key: FigureKey | RateKey, who: string, when: When | undefined): string {
  const year = when?.kind === "list" ? ` in ${when.years.join(" and ")}` : "";
  const rate = key.startsWith("rate:") ? rateNamed(key.slice("rate:".length)) : undefined;
  if (key.startsWith("rate:")) return `What was the ${rate?.english ?? key}${who ? ` of ${who}` : ""}${year}?`;
  const many = isFigureKey(key) && unitOf(key) === "万元" ? "much" : "many";
  return `How ${many} ${nameOf(key)?.en ?? key}${who ? ` did ${who} have` : " were there"}${year}?`;
}

export const openings: Refiner = {
  name: "openings",
  refine(start: Draft, { reading }: RuleContext): Draft {
    if (start.outOfScope) return start;
    if (start.written || start.search) return start.open.length > 0 ? { ...start, open: [] } : start;
    let draft = start;
    const operation = draft.operation?.value;
    const nobody = draft.who?.value.every((each) => each.kind === "outside") ?? false;
    const year = draft.when?.value.kind === "list" ? `${draft.when.value.years.join("、")}年` : "";
    if (draft.figures.kind === "open" && !draft.term && !nobody) {
      const who = draft.who?.value.map((each) => (each.kind === "all" ? "" : each.name)).join("和") ?? "";
      const options = draft.figures.keys.map((key) =>
        draft.language === "en" ? inEnglish(key, who, draft.when?.value) : `${who}${year}${phraseOf(key)}`,
      );
      draft = noted({ ...draft, open: [...draft.open, { slot: "figure", options }] }, "待定", "指标");
    }
    const nothing =
      draft.figures.kind === "none" &&
      draft.topic === "" &&
      draft.section === undefined &&
      !draft.term &&
      operation !== "reports" &&
      operation !== "unpublished" &&
      operation !== "contradictions" &&
      operation !== "summary";
    if (!draft.who && operation !== "define" && operation !== "reports" && !draft.open.some(({ slot }) => slot === "issuer"))
      draft = noted(
        { ...draft, open: [...draft.open, { slot: "issuer", options: nothing ? anyOf(draft, reading) : issuerOptions(draft, reading) }] },
        "待定",
        "机关",
      );
    // 固原市的年报有吗: whether it is held is what is asked.
    const [place] = draft.who?.value ?? [];
    if (nothing && place?.kind === "region" && !place.members && draft.who?.value.length === 1 && !draft.open.length)
      return noted(
        { ...draft, who: { ...draft.who, value: [{ kind: "outside", name: draft.who.words || place.name }] } },
        "机关",
        `${place.name}本级没有收录`,
      );
    if (nothing && !nobody && draft.who && draft.open.length === 0 && !hasWord(draft.tokens, "unrelated")) {
      const names = draft.who.value.flatMap((who) => (who.kind === "all" ? [] : [who.name]));
      // 卫健委和教育局哪个多: of all that were named.
      const name = names.length <= MOST_TOGETHER ? names.join(draft.language === "en" ? " and " : "和") : (names[0] ?? "");
      draft = noted(
        {
          ...draft,
          open: [
            {
              slot: "figure",
              options: (["received@total", "disclosed@total", "reconsideration.total", "litigation.total", "penalties"] as const).map(
                (key) => (draft.language === "en" ? inEnglish(key, name, draft.when?.value) : `${name}${year}${phraseOf(key)}`),
              ),
            },
          ],
        },
        "待定",
        "所问",
      );
    }
    return draft;
  },
};
