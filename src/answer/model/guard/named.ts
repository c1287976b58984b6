// 包括门户网站、政务公开专区: a clause of names -> the headings of the parts of a passage that they are. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import { readNumbers } from "../../../zh/numerals.ts";
import type { Source } from "../sources.ts";
import type { Clause } from "./clauses.ts";
import { type Placed, type Premises, place } from "./place.ts";

const AND = /[、和与及]|以及/;
/** 包括门户网站、政务公开专区和政民互动平台: each is the name of a part of the passage (一是门户网站。), in their order. */
export function placeNames(clause: Clause, source: Source, says: Premises): Placed[] | null {
  const named = listed(clause.text);
  if (named === null) return null;
  const names = named.split(AND).filter((name) => name !== "");
  if (names.length < (NAMING.test(clause.text) ? 2 : 3)) return null;
  const placed: Placed[] = [];
  let from: [number, number] = [0, 0];
  const sources = inARow(source, says.all);
  for (const name of names) {
    const found = placeName(name, sources, from, says);
    if (!found) return null;
    placed.push(...found.placed);
    from = [found.source, found.sentence + 1];
  }
  return placed;
}

/** What is left of 从甲、乙和丙三方面着手; null when it names another number of things. */
function listed(text: string): string | null {
  const { list = "", count = "" } = SIDES.exec(text)?.groups ?? {};
  if (list === "") return text.replace(NAMING, "");
  return count === "" || readNumbers(count)[0]?.value === list.split(AND).length ? list : null;
}
const SIDES =
  /^(?:主要|重点|分别)?(?:是|则)?(?:从|在|侧重于?|聚焦于?|着眼于?)(?<list>.{2,}?[、和与及].{2,}?)(?:等|这)?(?:(?<count>[两二三四五六七八九])个?大?)?(?:方面|板块|层面|环节)?(?:着手|入手|发力|推进|开展工作|改进|展开|提升|用力|下功夫|进行(?:改进|部署|保障))?$/u;

/** The heading that is the name, in the part that was last named or in the next. */
function placeName(
  name: string,
  sources: readonly Source[],
  [last, after]: readonly [number, number],
  says: Premises,
): { placed: Placed[]; source: number; sentence: number } | null {
  for (const source of [last, last + 1]) {
    const sentences = sources[source]?.sentences ?? [];
    for (let sentence = source === last ? after : 0; sentence < sentences.length; sentence++) {
      const held = sentences[sentence];
      const heads = held?.text === held?.heading ? 0 : (HEADS_LAST.exec(held?.text ?? "")?.index ?? -1);
      if (heads < 0) continue;
      const placed = place({ text: name, at: [] }, sources[source] as Source, sentence, says);
      if (placed?.every(({ alignment }) => (alignment.pairs[0]?.held.at ?? 0) >= heads)) return { placed, source, sentence };
    }
  }
  return null;
}

/** 按照规定，一是加强组织领导。: the first of the headings behind what leads to all of them. */
const HEADS_LAST = new RegExp(`(?<=[,，;；:：])[${ORDINALS}]是[^,，;；]{2,16}[。：:]?$`);

/** The passage and those that follow it in its report without a gap: each point of a list may be a passage of its own. */
export function inARow(source: Source, all: readonly Source[]): Source[] {
  const row = [source];
  for (let next: Source | undefined = source; next; ) {
    const { report, passage }: Source = next;
    next = all.find((each) => each.report === report && each.passage.n === passage.n + 1);
    if (next) row.push(next);
  }
  return row;
}
export const NAMING = /^(?:分别|主要|重点)?(?:包括|是|为|有|即|涵盖|从|侧重于?|聚焦于?)(?=.{2,}[、和与及])/;
