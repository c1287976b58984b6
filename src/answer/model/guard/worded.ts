// A sentence a model wrote -> itself with what it rests on: slots, cited places, issuers named, all at offsets into one folded text. No I/O. No clock.
import type { Citation, Figure } from "../../../contract.ts";
import { phraseOf } from "../../../form/answer-phrases.ts";
import { foldWidth } from "../../../zh/text.ts";
import type { DraftSentence, Evidence } from "../../evidence.ts";
import { withoutInstructions } from "./instructions.ts";
import { bigrams } from "./overlap.ts";

/** What issuers of the evidence are called, by full name (that one included), and whether a word is a place of China. */
export type Names = { issuers: ReadonlyMap<string, readonly string[]>; isPlace: (word: string) => boolean };

/** `at`, `end`: UTF-16 offsets [at, end) into `words`. */
export type Slot = { at: number; end: number; figure: Figure; formula: boolean };
export type Mention = { at: number; end: number; issuer: string };
/** A cited place: `quote` as evidence for what is said, `all` with the words around it, `pairs` what `all` has to share. */
export type Source = { citation: Citation; quote: string; all: string; pairs: ReadonlySet<string> };

export type Worded = {
  /** Without spaces, half width, every slot masked by as many MASK characters as it is long. */
  words: string;
  slots: Slot[];
  sources: Source[];
  mentions: Mention[];
  evidence: Evidence;
  names: Names;
};

export const SLOT = /\{f(\d+)(=?)\}/g;
/** Stands for a slot: no letter, digit or mark, so that no rule takes it for one. */
export const MASK = "\uE000";

/** Half width, without spaces and emphasis: how a number or word is laid out is no part of what it says. */
export const squeeze = (text: string): string => foldWidth(text).replace(/[\s*]+/g, "");

/** Every slot and mark of `sentence` must exist in `evidence`. */
export function worded(sentence: DraftSentence, evidence: Evidence, names: Names): Worded {
  const text = squeeze(sentence.text);
  const slots = [...text.matchAll(SLOT)].flatMap((match): Slot[] => {
    const figure = evidence.figures[Number(match[1]) - 1];
    return figure ? [{ at: match.index, end: match.index + match[0].length, figure, formula: match[2] === "=" }] : [];
  });
  const words = text.replace(SLOT, (slot) => MASK.repeat(slot.length));
  const sources = sentence.cites.flatMap((mark) => {
    const citation = evidence.citations[mark - 1];
    return citation ? [sourceOf(citation)] : [];
  });
  return { words, slots, sources, mentions: mentionsIn(words, names), evidence, names };
}

/** Kept: every sentence of an answer is held against the same few places. */
const sources = new WeakMap<Citation, Source>();

function sourceOf(citation: Citation): Source {
  const known = sources.get(citation);
  if (known) return known;
  const quote = squeeze(withoutInstructions(citation.quote));
  const all = squeeze(`${citation.issuer}。${citation.year}年。${citation.title}。${citation.section}。${quote}`);
  const source = { citation, quote, all, pairs: bigrams(all) };
  sources.set(citation, source);
  return source;
}

/** Longest names first, so that 利通区古城镇 is not taken for 利通区. */
function mentionsIn(words: string, { issuers }: Names): Mention[] {
  const calls = [...issuers].flatMap(([issuer, names]) => names.map((name) => ({ issuer, name: squeeze(name) })));
  calls.sort((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (const { issuer, name } of calls) {
    if (name.length < 2) continue;
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!found.some((each) => each.at < end && at < each.end)) found.push({ at, end, issuer });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return [...found, ...referencesIn(words, found)].sort((a, b) => a.at - b.at);
}

/** 前者 and 后者, when the sentence has named two before. */
function referencesIn(words: string, named: readonly Mention[]): Mention[] {
  return [...words.matchAll(/前者|后者/g)].flatMap((match): Mention[] => {
    const issuers = [...new Set(named.filter((mention) => mention.end <= match.index).map((mention) => mention.issuer))];
    const issuer = issuers[match[0] === "前者" ? 0 : 1];
    return issuer && issuers.length === 2 ? [{ at: match.index, end: match.index + match[0].length, issuer }] : [];
  });
}

/** Every citation a figure rests on, its operands' included; a sentence may show fewer of them. */
export const marksOf = (figure: Figure): number[] => [...new Set([figure.citation, ...(figure.operands ?? []).flatMap(marksOf)])];

/** Where a figure comes from: the citations of it and of all its operands. */
export const placesOf = (figure: Figure, evidence: Evidence): Citation[] =>
  marksOf(figure).flatMap((mark) => evidence.citations[mark - 1] ?? []);

/** What a figure is called: its label, and the names of the cells it is made of. */
export const namesOf = (figure: Figure): string =>
  squeeze([figure.label, figure.key ? phraseOf(figure.key)?.zh : "", ...(figure.operands ?? []).map(namesOf)].join("。"));

/** Stretches between marks of punctuation, with their offsets; 、 divides too. */
export function clausesOf(words: string): { at: number; end: number; text: string }[] {
  const clauses: { at: number; end: number; text: string }[] = [];
  for (const match of words.matchAll(/[^,，;；。:：、!?！？()（）\n]+/g))
    clauses.push({ at: match.index, end: match.index + match[0].length, text: match[0] });
  return clauses;
}
