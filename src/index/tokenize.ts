// Text -> search terms: bigrams of Han characters between function words, numbers and Latin words whole, width folded.
// The same code at build and at query time, for every store; a change of it needs a migration in D1 (test/store/load.test.ts). No I/O. No clock.

/**
 * Words that carry no subject; a run of characters is cut at them so that no bigram spans one. The traditional forms stand beside the
 * simplified ones: a text is cut alike in either script.
 */
const FUNCTION_WORDS =
  "怎么样 怎麼樣 是不是 有没有 有沒有 为什么 為什麼 多少个 多少個 哪一年 哪一个 哪一個 以及 或者 并且 並且 哪些 哪个 哪個 哪里 哪裡 哪裏 哪年 哪位 何时 何時 何地 何处 何處 何人 何种 何種 为何 為何 多久 什么 什麼 怎么 怎麼 怎样 怎樣 如何 多少 是否 情况 情況 进行 進行 通过 通過 对于 對於 关于 關於 根据 根據 按照 其中 请问 請問 一下 我们 我們 他们 他們 它们 它們";
const FUNCTION_CHARACTERS =
  "的了吗嗎呢吧啊是在和与與及或等对對为為于於把被将將从從到由向也都就而且并並又以之其该該各这這那此我你他请請有几幾哪谁誰";
// The longest first. One plain list of alternatives is what the engine searches fastest.
const CUT = new RegExp([...FUNCTION_WORDS.split(" ").sort((a, b) => b.length - a.length), ...FUNCTION_CHARACTERS].join("|"), "gu");
const TOKEN = /\d+(?:[.,]\d+)*|[a-z]+|\p{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;
const SPACED = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(SPACED, "");

/** Every term of a text, in order, repeats kept. A Han run of one character is a term of its own. */
export function tokenize(text: string): string[] {
  const terms: string[] = [];
  for (const [token] of folded(text).matchAll(TOKEN)) {
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

/** Every Han character of a text, in order, repeats kept. */
export const charactersOf = (text: string): string[] => [...folded(text).matchAll(HAN_RUN)].flatMap(([run]) => [...run]);

/** The distinct terms of a query; a repeated term says nothing more and would be scored twice. */
export const queryTerms = (text: string): string[] => [...new Set(tokenize(text))];
