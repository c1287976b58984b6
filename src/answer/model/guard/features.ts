// Words that tell the figures of the form apart: what a stretch of a sentence says a figure is. No I/O. No clock.
import type { Figure } from "../../../contract.ts";
import { phraseOf } from "../../../form/answer-phrases.ts";
import { FEATURES } from "../../../form/features.ts";

export const featuresIn = (text: string): Set<string> => new Set(FEATURES.filter(({ words }) => words.test(text)).map(({ name }) => name));

/** What a figure of the form is, and what of it a sentence has to say; of a computed one, what its operands are. */
export function featuresOf(figure: Figure): { all: Set<string>; needed: Set<string> } {
  const all = featuresIn(`${figure.key ? (phraseOf(figure.key)?.zh ?? "") : ""}|${figure.label}`);
  for (const operand of figure.key ? [] : (figure.operands ?? [])) for (const each of featuresOf(operand).all) all.add(each);
  const implied = new Set(FEATURES.flatMap(({ name, within }) => (within && all.has(name) ? [within] : [])));
  return { all, needed: without(all, implied) };
}

export const without = <T>(set: ReadonlySet<T>, taken: ReadonlySet<T>): Set<T> => new Set([...set].filter((each) => !taken.has(each)));
export const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a].filter((each) => b.has(each)));
