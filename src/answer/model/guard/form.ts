// What no sentence of an answer may hold, whatever the evidence says: links, markup, promises, talk of oneself, other scripts. No I/O. No clock.

const LONGEST_SENTENCE = 400;
/** Of the letters, this part must be Chinese: report names, programme names and units in Latin letters stay possible. */
const CHINESE_AT_LEAST = 0.6;

/** In order; the first that is found is the reason. */
const FORBIDDEN: readonly { reason: string; pattern: RegExp }[] = [
  {
    reason: "a link",
    pattern: /https?:|:\/\/|\bwww\.|\]\(|(?:^|[^\w@.-])(?:[\w-]+\.)+(?:com|cn|net|org|gov|edu|info|top|xyz|io|app|link|site)\b/i,
  },
  { reason: "markup", pattern: /<\/?[a-z!]|&(?:[a-z]+|#\w+);|[`#~|\\]|\*\*|__|!\[|\$\$/i },
  { reason: "an unknown slot", pattern: /[{}]/ },
  { reason: "a mark out of place", pattern: /[[\]【】]/ },
  { reason: "a control or invisible character", pattern: /[\p{Cc}\p{Cf}]/u },
  {
    reason: "another language",
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/u,
  },
  {
    reason: "talk of itself or to the reader",
    pattern:
      /您|你|咱|作为.{0,8}(?:助手|模型|系统)|抱歉|对不起|很遗憾|无法回答|指令|提示词|(?:我|本助手|本系统)(?=[会将来可能已认想建无不])/,
  },
  { reason: "a numeral of another script", pattern: /(?![0-9〇])\p{N}|[廿卅卌皕]/u },
  { reason: "an unanswered question", pattern: /[?？]/ },
];
/** May be repeated from the report, never added: 保证 stands in many a plan. */
const ONLY_AS_REPORTED: readonly { reason: string; pattern: RegExp }[] = [
  { reason: "a promise", pattern: /保证|承诺|担保|必将|必定|放心|一定(?:会|能|要)|绝不|绝对/g },
  { reason: "advice", pattern: /建议|应当|应该|必须|值得|不妨|可以(?:看出|认为|推断)|可见|说明(?:了|其)|表明|体现|意味着|反映出|由此/g },
  { reason: "we", pattern: /我们|我[区县市镇乡省州办局委厅]|本(?:单位|机关|办|局|区|县|市|镇)/g },
  { reason: "a word in another script", pattern: /[A-Za-z@][\w.+@-]*/g },
];

/**
 * Why the sentence's form is not that of an answer, or null. `words` is the sentence compact, `raw` as the model wrote it, `held` what it
 * follows from, compact.
 */
export function formFault(words: string, raw: string, held: readonly string[]): string | null {
  if (words.length > LONGEST_SENTENCE) return "too long";
  if (/\*\*|^\s*#|`/.test(raw)) return "markup";
  const found = FORBIDDEN.find(({ pattern }) => pattern.test(words));
  if (found) return found.reason;
  for (const { reason, pattern } of ONLY_AS_REPORTED)
    for (const [word] of words.matchAll(pattern)) if (!held.some((each) => each.includes(word))) return reason;
  const letters = words.match(/\p{L}/gu) ?? [];
  const chinese = letters.filter((letter) => /\p{Script=Han}/u.test(letter));
  if (letters.length > 0 && chinese.length < letters.length * CHINESE_AT_LEAST) return "another language";
  return null;
}
