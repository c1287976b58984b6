// A clause that says two things of one passage (接受社会评议和公众监督) -> where the passage says the one and where the other. No I/O. No clock.
import type { Source } from "../sources.ts";
import { sharedVerb } from "./alternatives.ts";
import type { Clause } from "./clauses.ts";
import { firstOf, type Placed, type Premises, place } from "./place.ts";
import { type IssuerWords, tokensOf } from "./tokens.ts";

/** 接受社会评议和公众监督: what is done to both is done to each, 接受社会评议 and 接受公众监督, wherever in the part the passage says the one and the other. */
export function placeEach(clause: Clause, source: Source, from: number, says: Premises): Placed[] | null {
  const block = source.sentences[from]?.block;
  const within = (part: Clause): Placed[] | null => {
    for (let sentence = from; sentence < source.sentences.length && source.sentences[sentence]?.block === block; sentence++) {
      const found = place(part, source, sentence, says);
      if (found?.every(endsItsClause)) return found;
    }
    return null;
  };
  return firstOf([...splitsOf(clause), ...modified(clause)], ([one, other]) => {
    const first = within(one);
    const second = first && within(other);
    return second ? [...first, ...second] : null;
  });
}
/** None where something is counted, denied or done to somebody: that is not divided. */
const splits = new WeakMap<Clause, [Clause, Clause][]>();
function splitsOf(clause: Clause): [Clause, Clause][] {
  const known = splits.get(clause);
  if (known) return known;
  const all = clause.relates ? [] : sharedVerb(clause);
  const whole = all.length > 0 && tokensOf(clause.text, PLAIN).some(({ kind }) => kind === "number" || kind === "guard" || kind === "role");
  const made = whole ? [] : all;
  splits.set(clause, made);
  return made;
}
const PLAIN: IssuerWords = { selves: [], levels: [], year: 0, plan: true, of: "sentence" };

/** Nothing of the passage's clause stands behind what was taken of it: what is done is done to all of that. */
export function endsItsClause({ source, sentence, alignment }: Placed): boolean {
  const text = source.sentences[sentence]?.text ?? "";
  return !/^\p{L}/u.test(text.slice(alignment.pairs.at(-1)?.held.end ?? 0));
}

const MODIFIED =
  /^(?:共|共计|一共|累计)?(?<done>\p{Script=Han}{2})了?(?:共|共计)?(?<count>\d+\p{Script=Han})(?<how>[^,，;；。\d]{3,24}?的)(?<what>\p{Script=Han}{2,10})$/du;
/** 关停2个无力维护的新媒体: so many were, and those that were are so: 关停2个新媒体, 对无力维护的新媒体予以关停. */
function modified({ text, at, ...rest }: Clause): [Clause, Clause][] {
  const { done, count, how, what } = MODIFIED.exec(text)?.indices?.groups ?? {};
  if (!done || !count || !how || !what) return [];
  const taken = (...stretches: readonly (readonly [number, number])[]): Clause => ({
    ...rest,
    text: stretches.map(([from, to]) => text.slice(from, to)).join(""),
    at: stretches.flatMap(([from, to]) => at.slice(from, to)),
  });
  const those = taken(how, what, done);
  return [[taken(done, count, what), { ...those, text: `对${those.text}`, at: [at[how[0]] ?? 0, ...those.at] }]];
}
