// Text -> its search terms as numbers, in one walk over its characters: what index/tokenize.ts says in words and index/ builds and ranks by. A term
// of two UTF-16 units is one number (most terms: a pair of Han characters), any other a string. No I/O. No clock.

/**
 * Words that carry no subject; a run of characters is cut at them so that no bigram spans one. The traditional forms stand beside the
 * simplified ones: a text is cut alike in either script.
 */
const FUNCTION_WORDS =
  "怎么样 怎麼樣 是不是 有没有 有沒有 为什么 為什麼 多少个 多少個 哪一年 哪一个 哪一個 以及 或者 并且 並且 哪些 哪个 哪個 哪里 哪裡 哪裏 哪年 哪位 何时 何時 何地 何处 何處 何人 何种 何種 为何 為何 多久 什么 什麼 怎么 怎麼 怎样 怎樣 如何 多少 是否 情况 情況 进行 進行 通过 通過 对于 對於 关于 關於 根据 根據 按照 其中 请问 請問 一下 我们 我們 他们 他們 它们 它們";
const FUNCTION_CHARACTERS =
  "的了吗嗎呢吧啊是在和与與及或等对對为為于於把被将將从從到由向也都就而且并並又以之其该該各这這那此我你他请請有几幾哪谁誰";

const HAN = /\p{Script=Han}/u;

/** What a character is to the walk. `ODD`: what compatibility folding may make something else of; a text that has one is folded first. */
const [APART, ODD, HAN_CHARACTER, DIGIT, LETTER, POINT, COMMA, SPACE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Kinds of all UTF-16 units; what is not named here is odd, and slower, but no other (test/index/scan.test.ts). */
const kinds = new Uint8Array(0x10000).fill(ODD);
kinds.fill(HAN_CHARACTER, 0x4e00, 0xa000).fill(HAN_CHARACTER, 0x3400, 0x4dc0);
kinds
  .fill(APART, 0x00, 0x7f)
  .fill(APART, 0x2010, 0x2017)
  .fill(APART, 0x2018, 0x2026)
  .fill(APART, 0x3001, 0x3004)
  .fill(APART, 0x3008, 0x3012);
kinds.fill(APART, 0x2190, 0x219a).fill(APART, 0x25a0, 0x25d0);
for (const sign of "·×°§※√") kinds[sign.charCodeAt(0)] = APART;
for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x3000]) kinds[space] = SPACE;
for (const [first, last, kind] of [
  ["0", "9", DIGIT],
  ["a", "z", LETTER],
  ["A", "Z", LETTER],
  [".", ".", POINT],
  [",", ",", COMMA],
] as const)
  kinds.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);
/** Full-width forms stand as far from the narrow ones everywhere. */
const WIDE = 0xfee0;
for (let narrow = 0x21; narrow < 0x7f; narrow++) kinds[narrow + WIDE] = kinds[narrow] ?? ODD;

/** Of each character that begins one, the function words, the longest first; 1 is a word of one character. */
const cuts = new Map<number, number[][]>();
for (const word of [...FUNCTION_WORDS.split(" ").sort((a, b) => b.length - a.length), ...FUNCTION_CHARACTERS]) {
  const units = [...word].map((each) => each.charCodeAt(0));
  const first = units[0] ?? 0;
  cuts.set(first, [...(cuts.get(first) ?? []), units]);
}
const begins = new Uint8Array(0x10000);
for (const first of cuts.keys()) begins[first] = 1;

/** A Han character that folding does not change, by its UTF-16 unit. */
export const isPlainHan = (unit: number): boolean => kinds[unit] === HAN_CHARACTER;

/** Who hears the terms and the characters of a text, in order, repeats kept. */
export type Sink = {
  /** A term of two UTF-16 units: the first above the second, below 2^32. */
  pair(units: number): void;
  /** Any other term. */
  word(term: string): void;
  /** A Han character, function words' too: a code point. */
  character?(codePoint: number): void;
};

/** The run of Han characters that is being read; code points. */
let run = new Uint32Array(1024);
let length = 0;

export function scan(text: string, sink: Sink): void {
  length = 0;
  if (!walk(text, sink, false)) walk(fold(text), sink, true);
}

/** Width and compatibility forms, and case. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
export const isOdd = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (kinds[text.charCodeAt(i)] === ODD) return true;
  return false;
};

/** False, before anything was heard, at a text that is to be folded first. */
function walk(text: string, sink: Sink, folded: boolean): boolean {
  if (!folded && isOdd(text)) return false;
  const end = text.length;
  let at = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] as number;
    if (kind === HAN_CHARACTER) {
      push(unit);
      at++;
    } else if (kind === SPACE && !folded) {
      // Spaces between Han characters are none.
      const next = pastSpaces(text, at);
      if (length > 0 && !(next < end && kinds[text.charCodeAt(next)] === HAN_CHARACTER)) flush(sink);
      at = next;
    } else if (kind === DIGIT) {
      flush(sink);
      at = number(text, at, sink);
    } else if (kind === LETTER) {
      flush(sink);
      at = letters(text, at, sink);
    } else if (kind === ODD || kind === SPACE) {
      const [next, isHan] = odd(text, at);
      if (isHan === false) flush(sink);
      at = next;
    } else {
      flush(sink);
      at++;
    }
  }
  flush(sink);
  return true;
}

/** In a folded text: a Han character of the rarer ranges, spaces of any kind, or something else. Null: spaces within a run. */
function odd(text: string, at: number): [next: number, isHan: boolean | null] {
  if (/\s/.test(text[at] ?? "")) {
    let next = at;
    while (next < text.length && /\s/.test(text[next] ?? "")) next++;
    return [next, length > 0 && isHanAt(text, next) ? null : false];
  }
  const point = text.codePointAt(at) ?? 0;
  const next = at + (point > 0xffff ? 2 : 1);
  if (!isHanAt(text, at)) return [next, false];
  push(point);
  return [next, true];
}
const isHanAt = (text: string, at: number): boolean => at < text.length && HAN.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

function pastSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && kinds[text.charCodeAt(next)] === SPACE) next++;
  return next;
}

function push(point: number): void {
  if (length === run.length) {
    const longer = new Uint32Array(2 * run.length);
    longer.set(run);
    run = longer;
  }
  run[length++] = point;
}

const narrowed = (unit: number): number => (unit > 0xff00 ? unit - WIDE : unit);

/** Digits with the points and thousands' commas between them; commas are left out. */
function number(text: string, from: number, sink: Sink): number {
  let term = "";
  let at = from;
  for (;;) {
    while (at < text.length && kinds[text.charCodeAt(at)] === DIGIT) term += String.fromCharCode(narrowed(text.charCodeAt(at++)));
    const kind = kinds[text.charCodeAt(at)];
    if (at + 1 >= text.length || (kind !== POINT && kind !== COMMA) || kinds[text.charCodeAt(at + 1)] !== DIGIT) break;
    if (kind === POINT) term += ".";
    at++;
  }
  give(term, sink);
  return at;
}

function letters(text: string, from: number, sink: Sink): number {
  let term = "";
  let at = from;
  while (at < text.length && kinds[text.charCodeAt(at)] === LETTER) term += String.fromCharCode(narrowed(text.charCodeAt(at++)) | 0x20);
  give(term, sink);
  return at;
}

function give(term: string, sink: Sink): void {
  if (term.length === 2) sink.pair(pairOf(term));
  else sink.word(term);
}

/** A term of two UTF-16 units as a number, and back. */
export const pairOf = (term: string): number => term.charCodeAt(0) * 0x10000 + term.charCodeAt(1);
export const pairTerm = (units: number): string => String.fromCharCode(units >>> 16, units & 0xffff);

/** The run is over: its bigrams between function words. A piece of one character is a term of its own. */
function flush(sink: Sink): void {
  if (length === 0) return;
  if (sink.character) for (let i = 0; i < length; i++) sink.character(run[i] as number);
  let from = 0;
  for (let i = 0; i < length; ) {
    const cut = cutAt(i);
    if (cut === 0) i++;
    else {
      bigrams(from, i, sink);
      i += cut;
      from = i;
    }
  }
  bigrams(from, length, sink);
  length = 0;
}

/** How many characters the function word has that begins there; 0 when none does. */
function cutAt(at: number): number {
  const first = run[at] as number;
  if (first > 0xffff || begins[first] === 0) return 0;
  for (const word of cuts.get(first) ?? []) {
    let same = 1;
    while (same < word.length && at + same < length && run[at + same] === word[same]) same++;
    if (same === word.length) return same;
  }
  return 0;
}

function bigrams(from: number, to: number, sink: Sink): void {
  if (to - from === 1) give(String.fromCodePoint(run[from] as number), sink);
  for (let i = from + 1; i < to; i++) {
    const [a, b] = [run[i - 1] as number, run[i] as number];
    if (a <= 0xffff && b <= 0xffff) sink.pair(a * 0x10000 + b);
    else sink.word(String.fromCodePoint(a, b));
  }
}
