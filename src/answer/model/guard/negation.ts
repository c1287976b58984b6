// Whether a sentence denies what its passages deny, and nothing else. No I/O. No clock.
import { share } from "./numbers.ts";
import { bigrams } from "./overlap.ts";
import { clausesOf, MASK, type Source, type Worded } from "./worded.ts";

/** Words with 不, 未, 无, 没 that deny nothing, and names of the form's rows. */
const NO_DENIAL =
  /不断|不足|不仅|不只|不但|不同|不少|不定期|不过|不得不|不错|不限于|不管|不论|无论|不忘|不懈|不误|未来|无障碍|无缝|无偿|无纸化|非常|非遗|并非易事|不予公开|不予处理|不公开|无法提供|不掌握|没有现成信息|不明确|未经复议|尚未审结|未审结|逾期不补正|无正当理由|不再处理|不动产|不可|不容|不一|非正常|否则|是否|能否|除非|莫非/g;
const DENIAL = /没有|并未|尚未|从未|未能|未曾|不是|并非|并无|毫无|不再|不能|不会|无法|未|没|无|不|否|非|勿|莫/g;
/** How far a denial reaches. */
const REACH = 14;
/** A denied stretch is the same one when this part of the shorter is shared. */
const SAME_AT_LEAST = 0.34;
/** A clause of the passage is the one a sentence speaks from when it holds this part of the sentence's clause. */
const SPOKEN_FROM = 0.5;

/** `scope` is what is denied, `head` its first word, `whole` all of the clause, `times` how often the clause denies. */
type Denied = { clause: string; scope: ReadonlySet<string>; head: string; whole: ReadonlySet<string>; times: number };

/** Why the denials do not agree, or null. */
export function negationFault(worded: Worded): string | null {
  const said = denialsIn(worded.words);
  const held = worded.sources.flatMap((source) => heldIn(source).denied);
  const affirming = worded.sources.flatMap((source) => heldIn(source).affirmed);
  const nought = worded.slots.some(({ figure }) => figure.value === 0);
  for (const denial of said) {
    if (nought) continue;
    const same = held.filter((each) => sameHead(each.head, denial.head) || overlap(each.scope, denial.scope) >= SAME_AT_LEAST);
    const like = Math.max(0, ...same.map((each) => overlap(each.whole, denial.whole)));
    if (same.length === 0) return `a denial the passages do not make: ${denial.clause}`;
    if (same.every((each) => each.times !== denial.times)) return `a denial of a denial: ${denial.clause}`;
    if (affirming.some((clause) => share(denial.whole, clause) > like)) return `a denial of what the passages say: ${denial.clause}`;
  }
  const deniedSaid = new Set(said.map(({ clause }) => clause));
  for (const { text } of clausesOf(worded.words)) {
    if (deniedSaid.has(text)) continue;
    const pairs = bigrams(text);
    if (pairs.size < 2) continue;
    const lost = held.find(
      (each) =>
        each.head.length > 1 && text.includes(each.head) && share(pairs, bigrams(each.clause)) >= SPOKEN_FROM && !affirmed(each, worded),
    );
    if (lost) return `a denial of the passages that is lost: ${text}`;
  }
  return null;
}

/** The same words stand in the passages without a denial too. */
const affirmed = (denied: Denied, { sources }: Worded): boolean =>
  sources.some(({ quote }) =>
    clausesOf(quote.replace(NO_DENIAL, (word) => MASK.repeat(word.length))).some(
      ({ text }) =>
        !new RegExp(DENIAL.source).test(text) && text.includes(denied.head) && overlap(bigrams(text), denied.scope) >= SAME_AT_LEAST,
    ),
  );

function denialsIn(words: string): Denied[] {
  const plain = withoutNames(words);
  return clausesOf(plain).flatMap(({ text, at }) => {
    const matches = [...text.matchAll(DENIAL)];
    return matches.map((match): Denied => {
      const rest = text.slice(match.index + match[0].length);
      const head = rest.replace(/^[能会再曾得]/, "").slice(0, 2);
      const clause = words.slice(at, at + text.length);
      return { clause, scope: bigrams(rest.slice(0, REACH)), head, whole: bigrams(text), times: matches.length };
    });
  });
}

type HeldClauses = { denied: Denied[]; affirmed: ReadonlySet<string>[] };
const clausesHeld = new WeakMap<Source, HeldClauses>();

function heldIn(source: Source): HeldClauses {
  const known = clausesHeld.get(source) ?? { denied: denialsIn(source.quote), affirmed: affirmationsIn(source.quote) };
  clausesHeld.set(source, known);
  return known;
}

/** Clauses that deny nothing. */
const affirmationsIn = (words: string): ReadonlySet<string>[] =>
  clausesOf(withoutNames(words))
    .filter(({ text }) => !new RegExp(DENIAL.source).test(text))
    .map(({ text }) => bigrams(text));

const withoutNames = (words: string): string => words.replace(NO_DENIAL, (word) => MASK.repeat(word.length));

/** 不高 of 不高等问题: the shorter head is all there is of it. */
const sameHead = (a: string, b: string): boolean => a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : share(small, large);
}
