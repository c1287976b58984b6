// Text -> search terms: bigrams of Han characters between function words, numbers and Latin words whole, width folded.
// The same code at build and at query time, for every store. No I/O. No clock.

/**
 * Words that carry no subject; a run of characters is cut at them so that no bigram spans one. The traditional forms stand beside the
 * simplified ones: a text is cut alike in either script. Longest first within the pattern.
 */
const FUNCTION_WORDS = [
  ..."怎么样 怎麼樣 是不是 有没有 有沒有 为什么 為什麼 多少个 多少個".split(" "),
  ..."以及 或者 并且 並且 哪些 哪个 哪個 哪里 哪裡 哪裏 什么 什麼 怎么 怎麼 怎样 怎樣 如何 多少 是否 情况 情況 进行 進行 通过 通過 对于 對於 关于 關於 根据 根據 按照 其中 请问 請問 一下 我们 我們 他们 他們 它们 它們".split(
    " ",
  ),
  ..."的 了 吗 嗎 呢 吧 啊 是 在 和 与 與 及 或 等 对 對 为 為 于 於 把 被 将 將 从 從 到 由 向 也 都 就 而 且 并 並 又 以 之 其 该 該 各 这 這 那 此 我 你 他 请 請 有 几 幾".split(
    " ",
  ),
];
const CUT = new RegExp(FUNCTION_WORDS.join("|"), "gu");
const TOKEN = /\d+(?:[.,]\d+)*|[a-z]+|\p{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;
const SPACED = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** Every term of a text, in order, repeats kept. A Han run of one character is a term of its own. */
export function tokenize(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase().replace(SPACED, "");
  const terms: string[] = [];
  for (const [token] of folded.matchAll(TOKEN)) {
    if (!HAN.test(token)) terms.push(token.replaceAll(",", ""));
    else for (const run of token.split(CUT)) addBigrams(run, terms);
  }
  return terms;
}

function addBigrams(run: string, terms: string[]): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let i = 1; i < characters.length; i++) terms.push(`${characters[i - 1]}${characters[i]}`);
}

/** The distinct terms of a query; a repeated term says nothing more and would be scored twice. */
export const queryTerms = (text: string): string[] => [...new Set(tokenize(text))];

// Three letters of 28 hold every character of the block 4E00–9FFF. MiniSearch goes through the children of a node one by one: with some
// twenty letters below each instead of thousands of characters, an index is loaded about four times faster, and ASCII takes half the memory.
// Upper case keeps them apart from Latin.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ[]";
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** A term as the index stores it, ASCII only. Characters that are neither in the basic Han block nor ASCII are written as "^" and their number. */
export function encodeTerm(term: string): string {
  let encoded = "";
  for (const character of term) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= FIRST_HAN && code <= LAST_HAN) {
      const offset = code - FIRST_HAN;
      encoded += ALPHABET.charAt(Math.floor(offset / 784)) + ALPHABET.charAt(Math.floor(offset / 28) % 28) + ALPHABET.charAt(offset % 28);
    } else encoded += code < 0x80 ? character : `^${code.toString(36)}.`;
  }
  return encoded;
}
