// Word templates (see question/lexicon.ts) -> an automaton of every word they stand for: how many there are, and which two lists share.

/** Edges by state: a character, or "" for a step without one, and the state it leads to. State 0 is the first, `end` the last. */
export type Automaton = { edges: [character: string, to: number][][]; end: number };

/** "(不|没有)公开 未公开" → every word of it, with what has to follow after "=" as part of the word. Throws on unbalanced brackets. */
export function automatonOf(names: string): Automaton {
  const edges: Automaton["edges"] = [[], []];
  const state = (): number => edges.push([]) - 1;
  const link = (from: number, to: number, character = "") => edges[from]?.push([character, to]);
  for (const template of names.trim().split(/\s+/)) {
    let at = 0;
    const choices = (from: number, to: number): void => {
      link(sequence(from), to);
      while (template[at] === "|") {
        at++;
        link(sequence(from), to);
      }
    };
    const sequence = (from: number): number => {
      let here = from;
      while (at < template.length && template[at] !== "|" && template[at] !== ")") {
        const next = state();
        if (template[at] === "(") {
          at++;
          choices(here, next);
          if (template[at++] !== ")") throw new Error(`unbalanced word template: ${template}`);
        } else link(here, next, template[at++]);
        here = next;
      }
      return here;
    };
    choices(0, 1);
    if (at < template.length) throw new Error(`unbalanced word template: ${template}`);
  }
  return { edges, end: 1 };
}

/** The states that are reached from these without a character. */
function closed({ edges }: Automaton, states: Iterable<number>): number[] {
  const found = new Set(states);
  for (const each of found) for (const [character, to] of edges[each] ?? []) if (character === "") found.add(to);
  return [...found].sort((a, b) => a - b);
}
function step(automaton: Automaton, states: readonly number[], character: string): number[] {
  return closed(
    automaton,
    states.flatMap((each) => (automaton.edges[each] ?? []).flatMap(([own, to]) => (own === character ? [to] : []))),
  );
}
const charactersOf = ({ edges }: Automaton, states: readonly number[]): string[] => [
  ...new Set(states.flatMap((each) => (edges[each] ?? []).map(([character]) => character))),
];

/** How many different words it stands for. The automaton has no loop, since a template has none. */
export function countWords(automaton: Automaton): number {
  const known = new Map<string, number>();
  const count = (states: number[]): number => {
    const name = states.join();
    const before = known.get(name);
    if (before !== undefined) return before;
    let words = states.includes(automaton.end) ? 1 : 0;
    for (const character of charactersOf(automaton, states)) if (character) words += count(step(automaton, states, character));
    known.set(name, words);
    return words;
  };
  return count(closed(automaton, [0]));
}

/** Words that both stand for; the first `most` of them. */
export function sharedWords(a: Automaton, b: Automaton, most = 20): string[] {
  const found: string[] = [];
  const barren = new Set<string>();
  const walk = (inA: number[], inB: number[], word: string): void => {
    const name = `${inA.join()}|${inB.join()}`;
    if (found.length >= most || barren.has(name)) return;
    const before = found.length;
    if (inA.includes(a.end) && inB.includes(b.end)) found.push(word);
    const inBoth = charactersOf(b, inB);
    for (const character of charactersOf(a, inA))
      if (character && inBoth.includes(character)) walk(step(a, inA, character), step(b, inB, character), word + character);
    if (found.length === before) barren.add(name);
  };
  walk(closed(a, [0]), closed(b, [0]), "");
  return found;
}
