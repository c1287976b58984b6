// A claim and the sentence that is to bear it out -> whether one word of the sentence was exchanged for another (谁发布谁解读 of 谁起草谁解读). No I/O. No clock.
import { fold } from "../zh/alike.ts";

const MARK = "，";
const MARKS = /[，,、。；;：:！!？?“”"‘’「」『』《》（）()\s]/;
const plain = (text: string): string =>
  text
    .split(MARKS)
    .flatMap((words) => (words === "" ? [] : [fold(words)]))
    .join(MARK);

/** Words that hold others together. */
const LIGHT = /[的了和与或等在为以将是也都已则还又并而中里各地得着过]/g;
const HAN = /^\p{Script=Han}+$/u;
const [SHORTEST, LONGEST, LONGEST_THERE] = [2, 4, 6];
const AROUND = 2;
/** 登记、办理、审核 are the same in another order. */
const NEARBY = 16;
/** How much, and which way, is for those who read degrees and directions. */
const DEGREES = /[高低多少大小强弱快慢好差升降增减涨跌]/;

/** Whether the two are words of another meaning: they share nothing. */
const differ = (word: string, other: string): boolean => {
  const [own, theirs] = [word.replace(LIGHT, ""), other.replace(LIGHT, "")];
  return own.length > 0 && theirs.length > 0 && ![...own].some((each) => theirs.includes(each));
};

/** Where the words stand in the text, each place. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** `names`: of whose report it is; that it is called so and not 我区 exchanges nothing. */
export function exchangedIn(claim: string, quote: string, names: readonly string[]): boolean {
  const [own, held] = [plain(claim), `${MARK}${plain(quote)}${MARK}`];
  const isWord = (word: string): boolean => HAN.test(word) && !DEGREES.test(word) && !names.some((name) => name.includes(word));
  for (let at = AROUND; at + SHORTEST <= own.length; at++) {
    const before = placesOf(own.slice(at - AROUND, at), held);
    if (before.length === 0) continue;
    for (let length = SHORTEST; length <= LONGEST && at + length <= own.length; length++) {
      const [word, end] = [own.slice(at, at + length), at + length];
      const behind = own.length - end >= AROUND ? own.slice(end, end + AROUND) : `${own.slice(end)}${MARK}`;
      if (!isWord(word) || held.includes(own.slice(at - AROUND, end) + behind)) continue;
      for (const place of before) {
        const from = place + AROUND;
        if (held.slice(Math.max(0, place - NEARBY), from + NEARBY).includes(word)) continue;
        const until = placesOf(behind, held.slice(from, from + LONGEST_THERE + behind.length))[0] ?? -1;
        const other = held.slice(from, from + until);
        if (until > 0 && !other.includes(MARK) && differ(word, other)) return true;
      }
    }
  }
  return false;
}
