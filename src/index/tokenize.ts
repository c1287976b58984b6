// Text -> search terms: bigrams of Han characters between function words, numbers and Latin words whole, width folded.
// The same code at build and at query time. No I/O. No clock.

/** Words that carry no subject; a run of characters is cut at them so that no bigram spans one. Longest first within the pattern. */
const FUNCTION_WORDS = [
  ..."怎么样 是不是 有没有 为什么 多少个".split(" "),
  ..."以及 或者 并且 哪些 哪个 哪里 什么 怎么 怎样 如何 多少 是否 情况 进行 通过 对于 关于 根据 按照 其中 请问 一下 我们 他们 它们".split(
    " ",
  ),
  ..."的 了 吗 呢 吧 啊 是 在 和 与 及 或 等 对 为 于 把 被 将 从 到 由 向 也 都 就 而 且 并 又 以 之 其 该 各 这 那 此 我 你 他 请 有 几".split(
    " ",
  ),
];
const CUT = new RegExp(FUNCTION_WORDS.join("|"), "gu");
const TOKEN = /\d+(?:[.,]\d+)*|[a-z]+|\p{Script=Han}+/gu;

/** Every term of a text, in order, repeats kept. A Han run of one character is a term of its own. */
export function tokenize(text: string): string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  const terms: string[] = [];
  for (const [token] of folded.matchAll(TOKEN)) {
    if (!/\p{Script=Han}/u.test(token)) terms.push(token.replaceAll(",", ""));
    else for (const run of token.split(CUT)) terms.push(...bigrams(run));
  }
  return terms;
}

function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i] + character);
}

/** The distinct terms of a query; a repeated term says nothing more and would be scored twice. */
export const queryTerms = (text: string): string[] => [...new Set(tokenize(text))];

// Thousands of different characters under one node make MiniSearch's radix tree slow to load. Three letters of 28 hold every
// character of the block 4E00–9FFF, so that no node has more than 28 children. Upper case keeps them apart from Latin terms.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]";
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** A term as the index stores it. Characters outside the basic Han block stay as they are. */
export function encodeTerm(term: string): string {
  let encoded = "";
  for (const character of term) {
    const code = character.codePointAt(0) ?? 0;
    if (code < FIRST_HAN || code > LAST_HAN) encoded += character;
    else {
      const offset = code - FIRST_HAN;
      encoded += ALPHABET.charAt(Math.floor(offset / 784)) + ALPHABET.charAt(Math.floor(offset / 28) % 28) + ALPHABET.charAt(offset % 28);
    }
  }
  return encoded;
}
