// A sentence that may speak of several agencies -> its stretches, each with whom it speaks of. No I/O. No clock.
import type { Source } from "./sources.ts";

/** `from`: UTF-16 offset of `words` in the sentence. */
type Stretch = { issuers: string[]; from: number; words: string };

/** Said of each of the agencies that the answer speaks of. */
const TOGETHER = /^(?:相同之处|共同点)?(?:在于|是)?(?:两地|两者|二者|双方|两家|两个单位|各地|三地|它们)(?:的报告)?(?:都|均|也都|全都)/;

const issuersOf = (sources: readonly Source[]): string[] => [...new Set(sources.map(({ report }) => report.issuer))];

/** The only issuer named; undefined when none or several are. */
export function issuerOf(text: string, sources: readonly Source[]): string | undefined {
  const named = new Set<string>();
  const calls = sources.flatMap(({ selves, report }) => selves.map((name) => ({ name, issuer: report.issuer })));
  let rest = text;
  for (const { name, issuer } of calls.sort((a, b) => b.name.length - a.name.length))
    if (rest.includes(name)) {
      rest = rest.replaceAll(name, "|");
      named.add(issuer);
    }
  return named.size === 1 ? [...named][0] : undefined;
}

function namesSeveral(text: string, sources: readonly Source[]): boolean {
  const named = sources.filter(({ selves }) => selves.some((name) => text.includes(name)));
  return issuersOf(named).length > 1;
}

/** Null when it is not said of whom one speaks. `before`: whom the label or the sentence before it names. */
export function stretchesOf(text: string, sources: readonly Source[], before: string | undefined): Stretch[] | null {
  const all = issuersOf(sources);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const clause of text.split(/(?<=[,，;；。])/)) {
    const together = all.length > 1 ? TOGETHER.exec(clause)?.[0] : undefined;
    const named = issuerOf(clause, sources);
    if (named === undefined && namesSeveral(clause, sources)) return null;
    const last = stretches.at(-1);
    if (together !== undefined) stretches.push({ issuers: all, from: from + together.length, words: clause.slice(together.length) });
    else if (last && (named === undefined || (last.issuers.length === 1 && last.issuers[0] === named))) last.words += clause;
    else {
      const issuer = named ?? before ?? (all.length === 1 ? all[0] : undefined);
      if (!issuer) return null;
      stretches.push({ issuers: [issuer], from, words: clause });
    }
    from += clause.length;
  }
  return stretches.map((stretch) => ({ ...stretch, words: stretch.words.replace(/[,，;；。]+$/, "") }));
}
