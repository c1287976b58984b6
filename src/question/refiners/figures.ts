// Figure words of a question -> the cells, totals or rates it speaks of; none when a word is left over that changes what is meant. No I/O. No clock.
import { type FigureKey, isDecision, type RateKey, unitOf } from "../../form/vocabulary.ts";
import { type Draft, type Figures, noted, type Refiner, type RuleContext } from "../draft.ts";
import { completed, emptyFacets, type Facets, facetsOf, facetsOfKey, isEmpty, type Named, named } from "../parsers/facets.ts";
import { ratesFor } from "../parsers/rates.ts";
import { hasWord, isWord, type Token, textOf, wordsOf, wordValue } from "../tokens.ts";
import type { Quantity } from "../understanding.ts";
import { excepted, setsAside } from "./except.ts";

/** 四份报告里有几份…: counts issuers, as 几个单位 does. */
export const AMONG = /(?:单位|报告|年报|区县|县区|机关|地方|政府|部门|家)(?:中|里|里面|当中|之中|内)?[,，]?有?(?:几|多少)(?:个|家|份)/;
const THIS = /这个|这种|这类|这一|此类|该类/;
/** Units in which no cell is counted: a number of them stands in prose. */
const PROSE_UNITS = new Set(["条", "期", "场", "篇", "人", "天", "处"]);
const FACETS = ["subject", "request", "dispute", "document", "item", "applicant", "rate"] as const;
const VAGUE_VERBS = new Set(["process"]);
const isFigureWord = (token: Token): boolean => FACETS.some((role) => isWord(token, role));

/** 16到21件: the first of two numbers that bound a third. */
function isRange(tokens: readonly Token[], i: number, text: string): boolean {
  const next = tokens.slice(i + 1, i + 4).find((token) => token.kind === "number");
  const from = tokens[i];
  return next !== undefined && from !== undefined && /^\s*(?:到|至|-|—+|–|~|～|和|与)\s*$/.test(text.slice(from.end, next.start));
}

/** A number that counts nothing and is compared with nothing: 第3条. */
function isStray(tokens: readonly Token[], i: number, text: string): boolean {
  const [number, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (number?.kind !== "number" || number.value === 1 || hasWord(tokens, "ask", "confirm", "why")) return false;
  if (isRange(tokens, i, text)) return false;
  const told = before !== undefined && /^(?:是|为)$/.test(textOf(text, before));
  const explained = told || (after && (isWord(after, "unit") || isWord(after, "comparator") || isWord(after, "group")));
  return !explained && wordValue(before, "comparator") === undefined && wordValue(before, "operation") === undefined && !number.percent;
}

/** Between two pieces of one word, or of one date: nothing, or what was read apart from the middle of it (老年人, 10月1日). */
function isWithin({ text, tokens }: Draft, from: number, to: number): boolean {
  const between = text.slice(from, to).trim();
  const number = tokens.some((token) => token.kind === "number" && token.start === from && token.end === to);
  return between === "" || number || (/^\p{Script=Han}$/u.test(between) && !/[的了和与跟及或比占在是有被把从到]/.test(between));
}

/** Words that no name of a figure explains, as typed; those that stand together are one. */
function leftOver(draft: Draft): readonly string[] {
  const known = left.get(draft.tokens);
  if (known && known.unit === draft.unit) return known.words;
  const words = leftOverOf(draft);
  left.set(draft.tokens, { unit: draft.unit, words });
  return words;
}
/** Asked for several times of one question. */
const left = new WeakMap<readonly Token[], { unit: string | undefined; words: readonly string[] }>();

function leftOverOf(draft: Draft): string[] {
  const left = openTokens(draft);
  return left.flatMap((token, i) => {
    const before = left[i - 1];
    if (before && isWithin(draft, before.end, token.start)) return [];
    const run = left.slice(i).findIndex((each, at, run) => at > 0 && !isWithin(draft, run[at - 1]?.end ?? each.start, each.start));
    const last = run < 0 ? left.at(-1) : left[i + run - 1];
    return [draft.typed.slice(...wholeWords(draft, token.start, last?.end ?? token.end))];
  });
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** The words of the text read last, each character with where its word begins and ends: every open piece of a question asks for them. */
let segmented: { text: string; from: Uint32Array; to: Uint32Array } = { text: "", from: new Uint32Array(0), to: new Uint32Array(0) };
function wordsOfText(text: string): typeof segmented {
  if (segmented.text === text) return segmented;
  const [from, to] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  for (const { index, segment } of segmenter.segment(text)) {
    from.fill(index, index, index + segment.length);
    to.fill(index + segment.length, index, index + segment.length);
  }
  segmented = { text, from, to };
  return segmented;
}

/** 网 of 网上: an open piece with what belongs to its first and last word, where that is only grammar. */
function wholeWords({ text, tokens }: Draft, start: number, end: number): [number, number] {
  const words = wordsOfText(text);
  const [from, to] = [words.from[start] ?? start, words.to[end - 1] ?? end];
  const isGrammar = (low: number, high: number): boolean => {
    for (let at = low; at < high; at++)
      if (!tokens.some((token) => token.start <= at && at < token.end && isWord(token, "filler"))) return false;
    return true;
  };
  return [from < start && isGrammar(from, start) ? from : start, to > end && isGrammar(end, to) ? to : end];
}

function openTokens(draft: Draft): Token[] {
  // 打了几场官司.
  const court = draft.tokens.some((token) => wordValue(token, "subject")?.startsWith("litigation"));
  // 罚了多少人, 多少人来申请, 几个人告到法院: people of whom the form counts one case each (answer/operations/nearest.ts).
  const people = draft.tokens.some((token) => isWord(token, "subject") || isWord(token, "request") || isWord(token, "dispute"));
  const blocks = (token: Token): boolean =>
    token.kind === "rest" ||
    wordValue(token, "content") !== undefined ||
    wordValue(token, "unrelated") !== undefined ||
    (PROSE_UNITS.has(wordValue(token, "unit") ?? "") &&
      !(court && wordValue(token, "unit") === "场") &&
      !(people && isWord(token, "unit", "人"))) ||
    // 往年 is no year: only prose compares with it.
    (wordValue(token, "operation") === "change" && /往年|以前|以往|过去/.test(textOf(draft.text, token)));
  const { tokens } = draft;
  const counts = draft.unit === undefined || draft.unit === "件" || draft.unit === "个";
  const result = hasWord(tokens, "request") || hasWord(tokens, "applicant");
  // 14件信息不掌握: what is asked for in a request, of which the form counts requests.
  const isObject = (token: Token) => counts && result && OBJECT.test(textOf(draft.text, token));
  const left = excepted(tokens);
  const excepts = (token: Token) => setsAside(wordValue(token, "join")) && !left.words.has(token);
  // 没有被纠正的: not what the table counts. In a question for whether or who there is none, it is what is asked.
  const negated =
    hasWord(tokens, "comparator", "none") &&
    hasWord(tokens, "ask", "number") &&
    !hasWord(tokens, "group") &&
    !hasWord(tokens, "operation", "reports") &&
    !AMONG.test(draft.text);
  return tokens.filter(
    (token, i) =>
      (blocks(token) && !isObject(token)) ||
      excepts(token) ||
      (negated && wordValue(token, "comparator") === "none") ||
      isStray(tokens, i, draft.text),
  );
}

/** 企业（不是个人）提交的: an applicant denied beside the one that is meant. */
const isDenied = (tokens: readonly Token[], i: number): boolean =>
  isWord(tokens[i], "applicant") &&
  isWord(tokens[i - 1], "comparator", "not_equal") &&
  tokens.some((each, at) => isWord(each, "applicant") && !isWord(tokens[at - 1], "comparator", "not_equal"));

/** Phrases between 和, 比, 占 …: each names one figure, or one part of it. */
type Phrase = { facets: Facets; rates: string[]; before: string };
export function phrasesOf(tokens: readonly Token[], text: string): Phrase[] {
  const shared = hasWord(tokens, "operation", "share");
  const against = hasWord(tokens, "operation", "multiple", "difference", "more", "less", "compare", "share");
  const separates = (token: Token): string | null => {
    const join = wordValue(token, "join");
    if (wordValue(token, "operation") !== undefined && /^(?:加上?|减去?|扣除)$/.test(textOf(text, token))) return "and";
    if (join === "and" || join === "both") return "and";
    if (wordValue(token, "operation") === "share" && /^(?:占|所占)/.test(textOf(text, token))) return "of";
    if (setsAside(join)) return null;
    if (join === "within") return shared ? "within" : null;
    return join !== undefined && against ? join : null;
  };
  const phrases: { tokens: Token[]; before: string }[] = [{ tokens: [], before: "" }];
  for (const [i, token] of tokens.entries()) {
    if (isDenied(tokens, i)) continue;
    const before = separates(token);
    const current = phrases.at(-1);
    // 申请并予以公开: the request's result narrows it; 收到并办理 names two.
    if (
      before === "and" &&
      wordValue(token, "join") === "both" &&
      !current?.tokens.some((each) => isWord(each, "request") || isWord(each, "dispute"))
    )
      continue;
    if (before && current?.tokens.some(isFigureWord) && tokens.slice(i + 1).some(isFigureWord)) phrases.push({ tokens: [], before });
    else current?.tokens.push(token);
  }
  return phrases.map((phrase) => ({
    facets: withKindOfDispute(facetsOf(phrase.tokens), phrase.tokens, text),
    rates: wordsOf(phrase.tokens, "rate").map(({ value }) => value),
    before: phrase.before,
  }));
}

/** 败诉, 法院没判的, 还在复议中: the word for the result says which kind of dispute it is of, where nothing else does. */
const OF_COURT = /[胜败]诉|法院|法庭|法官|官司|宣判|庭审/;
function withKindOfDispute(facets: Facets, tokens: readonly Token[], text: string): Facets {
  const words = wordsOf(tokens, "dispute").map((token) => textOf(text, token));
  const subject = words.some((each) => OF_COURT.test(each))
    ? "litigation"
    : words.some((each) => /复议/.test(each))
      ? "reconsideration"
      : null;
  const named = facets.subject.some((each) => each !== "case");
  return subject && !named ? { ...facets, subject: [subject] } : facets;
}

/** Parts that a phrase leaves to its neighbours: 个人和企业的申请, 复议的维持和纠正, 规章和规范性文件各废止几件. */
function shareParts(all: readonly Facets[]): Facets[] {
  return all.map((facets, i) => {
    const others = [...all.slice(0, i).toReversed(), ...all.slice(i + 1)];
    if (facets.subject.length > 0) {
      const next = all[i + 1];
      const onlySubject = [...facets.request, ...facets.dispute, ...facets.document, ...facets.item, ...facets.applicant].length === 0;
      const source = next && onlySubject ? next : all[i - 1];
      if (onlySubject && source && named(facets).kind !== "none") {
        const filled = { ...facets, document: source.document, dispute: source === next ? source.dispute : [] };
        if (named(facets).kind === "open" || source === next) return named(filled).kind === "keys" ? filled : facets;
      }
      return facets;
    }
    const base = others.find((other) => other.subject.length > 0 && named(completed(facets, other)).kind === "keys");
    return base ? completed(facets, base) : facets;
  });
}

function together(all: readonly Named[]): Figures {
  if (all.some(({ kind }) => kind === "none")) return { kind: "prose" };
  const open = all.find((each) => each.kind === "open");
  if (open?.kind === "open") return { kind: "open", keys: open.keys };
  const keys = [...new Set(all.flatMap((each) => (each.kind === "keys" ? each.keys : [])))];
  return { kind: "known", quantities: keys.map((key) => ({ kind: "figure", key })) };
}

const MONEY = new Set(["万元", "亿元"]);
const FINED = /^罚[款没]/;
/** Words for a sum of money of what the form counts. */
const MONEY_TERM = /^(?:罚款|罚没|处罚)?(?:总?金额|总额|款额|数额|收入|多少钱)$|^罚款(?:金额|总额|额|总金额|收入)?$/;
const MONEY_WORDS = /(?:罚|收)[了过得的]?(?:多少|几)(?:万|千|百|块|元|钱)|多少钱|(?:金额|款额)/;
const OBJECT = /^(?:政府|政务)?(?:信息|资料|材料|东西)$/;
/** 件 is no unit of money, and 万元 none of cases. */
const unitFits = (keys: readonly FigureKey[], unit: string | undefined): boolean =>
  unit !== "万元"
    ? unit === undefined || unit === "%" || unit === "倍" || keys.every((key) => unitOf(key) !== "万元")
    : keys.every((key) => unitOf(key) === "万元");

function ratesIn(phrases: readonly Phrase[]): Figures | null {
  const words = [...new Set(phrases.flatMap(({ rates }) => rates))];
  if (words.length === 0) return null;
  const subjects = phrases.flatMap(({ facets }) => facets.subject);
  const quantities = words.map((word) => ratesFor(word, subjects));
  const open = quantities.find((each) => each.length !== 1);
  if (open) return open.length === 0 ? { kind: "prose" } : { kind: "open", keys: open.map(({ name }): RateKey => `rate:${name}`) };
  return { kind: "known", quantities: quantities.flat() };
}

const baseOf = (key: FigureKey | undefined): Facets => (key ? facetsOfKey(key) : emptyFacets());
const keysOf = (quantities: readonly Quantity[]): FigureKey[] => quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));

function read(draft: Draft, context: RuleContext): Figures {
  const phrases = phrasesOf(draft.tokens, draft.text);
  // 办了几场: 办 says nothing of what.
  const left = leftOver(draft);
  const said = (token: Token) => isFigureWord(token) && (left.length === 0 || !VAGUE_VERBS.has(wordValue(token, "request") ?? ""));
  const words = draft.tokens.some(said);
  const subject = draft.tokens.some((token) => token.kind === "rest" || isWord(token, "content") || isWord(token, "generic"));
  // 罚款总额: a sum of money of what the form counts in cases.
  const fined = draft.tokens.find((token) => isWord(token, "content") && FINED.test(textOf(draft.text, token)));
  if (!words && fined)
    return {
      kind: "prose",
      near: { quantities: [{ kind: "figure", key: "penalties" }], open: [textOf(draft.typed, fined)], unit: "万元" },
    };
  if (!words) return subject ? { kind: "prose" } : { kind: "none" };
  const whole = readPhrases(draft, context, phrases);
  const money = MONEY.has(draft.unit ?? "") || MONEY_WORDS.test(draft.text);
  if (left.length > 0) {
    const sum = left.every((words) => MONEY_TERM.test(words)) ? { unit: "万元" } : {};
    return whole.kind === "known" ? { kind: "prose", near: { quantities: whole.quantities, open: [...left], ...sum } } : { kind: "prose" };
  }
  if (whole.kind !== "known" || hasWord(draft.tokens, "group", "count")) return whole;
  // 处罚金额: decisions are counted, not the money of them.
  const sum = draft.tokens.find((token) => isWord(token, "item", "amount"));
  if (sum && keysOf(whole.quantities).every((key) => COUNTED.test(key)))
    return { kind: "prose", near: { quantities: whole.quantities, open: [textOf(draft.typed, sum)], unit: "万元" } };
  if (unitFits(keysOf(whole.quantities), draft.unit) && draft.unit !== "人") return whole;
  return { kind: "prose", near: { quantities: whole.quantities, open: [], unit: money ? "万元" : (draft.unit ?? "") } };
}

/** 公开11件占比: a share of the cases that were open is one of requests, where nothing else is spoken of. */
const openOfRequests = (facets: Facets, draft: Draft): Facets =>
  facets.request.length === 1 &&
  facets.request[0] === "open" &&
  facets.subject.length === 0 &&
  hasWord(draft.tokens, "operation", "share") &&
  leftOver(draft).length === 0
    ? { ...facets, subject: ["application"] }
    : facets;

/** What the figure words name, whatever else stands in the question. */
function readPhrases(draft: Draft, context: RuleContext, phrases: readonly Phrase[]): Figures {
  const facets = phrases.map((phrase) => phrase.facets).map((each) => openOfRequests(each, draft));
  const rates = ratesIn(phrases);
  if (rates) return rates;
  const shared = shareParts(facets.filter((each) => !isEmpty(each)));
  const before = context.before.at(-1);
  // What a phrase leaves unsaid was said before: 其中企业的, 尚未审结的呢.
  const base = baseOf(keysOf(before?.quantities.value ?? [])[0]);
  const narrowed = draft.tokens.some((token) => textOf(draft.text, token).startsWith("其中"));
  const readings = shared.map((each) => {
    // 因为这个不予公开的: the reason spoken of, within the family named.
    const [family] = each.request;
    if (THIS.test(draft.text) && family && base.request[0]?.startsWith(`${family}.`)) return named({ ...each, request: base.request });
    const filled = isEmpty(base) || base.subject[0] === "" ? each : completed(each, narrowed ? base : { ...base, applicant: [] });
    const withBase = named(filled);
    return each.subject.length === 0 && withBase.kind === "keys" ? withBase : named(each);
  });
  return together(readings);
}

/** 给企业批了多少许可: section two counts decisions, whoever they were of. */
const notToldApart = ({ tokens, typed }: Draft, found: Figures): string[] =>
  found.kind === "known" && found.quantities.every((each) => each.kind === "figure" && isDecision(each.key))
    ? wordsOf(tokens, "applicant").map(({ start, end }) => typed.slice(start, end).replace(/的$/, ""))
    : [];
const COUNTED = /^(?:licences|penalties|coercive_measures)$/;

/** 申请人有哪几类: the form tells applications by who made them. */
const KINDS_OF_APPLICANT =
  /申请人[^,。?？]{0,3}(?:哪|几|什么)(?:几|些|一)?[类种]|(?:哪|什么)(?:几|些)?[类种](?:人|主体|申请人)[^,。]{0,4}申请/;
const APPLICATIONS: Quantity = { kind: "figure", key: "received@total" };

export const figures: Refiner = {
  name: "figures",
  refine(draft, context) {
    const first = read(draft, context);
    const found: Figures =
      first.kind !== "known" && KINDS_OF_APPLICANT.test(draft.text) ? { kind: "known", quantities: [APPLICATIONS] } : first;
    const told =
      found.kind === "known"
        ? found.quantities.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ")
        : found.kind === "open"
          ? `可能是 ${found.keys.join(" ")}`
          : "表格里没有";
    const left = leftOver(draft);
    const apart = notToldApart(draft, found);
    return noted(
      { ...draft, figures: found, ...(apart.length > 0 ? { notToldApart: apart } : {}) },
      "指标",
      left.length > 0 && found.kind === "prose" ? `${told}（余下：${left.join(" ")}）` : told,
    );
  },
};
