// A sentence in English -> what it claims: each number with the question that asks for it, and what is said of all of them, the most or an opinion. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { ofAllIn } from "./english-each.ts";
import { BOUNDS, type EnglishNumber, numbersIn } from "./english-numbers.ts";
import { plainEnglish } from "./english-plain.ts";
import { saysOfOffices } from "./frames/english-offices.ts";
import type { Asked } from "./segment.ts";

const OPINION =
  /\b(?:(?:most|very|too|so|more|highly|quite|extremely|hardly|truly) (?:transparent|open|efficient|poor|good|bad|slow|lazy|impressive|serious|responsible|diligent|low|high|few|small)|best|worst|excellent|impressive|disappoint\w*|shocking|remarkabl[ey]|commendable|praiseworthy|outstanding|should|must|ought to|deserves?|unfortunately|clearly|obviously|(?:i|we) (?:think|believe|feel)|shows? that|suggests? that|proves? that|which (?:shows|suggests|proves)|good job|bad job)\b/i;
const FORECAST = /\b(?:will|is (?:expected|likely|set) to|are (?:expected|likely|set) to|going to|next year)\b/i;
/** What a report is about. */
const NAMES_A_FIGURE =
  /\b(?:requests?|applications?|disclos\w*|licen[cs]\w*|penalt\w*|lawsuits?|litigation|suits?|reconsiderations?|reports?|fees?|website|wechat|weibo|information|government|documents?|regulations?|cases?|open days?|measures?)\b/i;

export const remarkInEnglish = (text: string): "forecast" | "opinion" | "subject" | null =>
  FORECAST.test(text) ? "forecast" : OPINION.test(text) ? "opinion" : NAMES_A_FIGURE.test(text) || REFERS.test(text) ? null : "subject";
/** It is of what was told before. */
const REFERS = /^\W*(?:all|none|every|each|it|they|these|those|both)\b/i;

/** Whole sentences: a stop inside a number or an abbreviation is none. Each with its stop. */
const SENTENCE = /(?:[^.!?;\n]|\.(?=[\w,]))+[.!?;\n]*/g;
const sentencesIn = (text: string): string[] => (text.match(SENTENCE) ?? []).map((each) => each.trim()).filter((each) => /\w/.test(each));

export const isEnglish = (text: string): boolean => /[a-z]{2}/i.test(text) && !/\p{Script=Han}/u.test(text);

/** Where the clause of the next number begins: behind the comma or the and before it. */
const JOINT = /(?:[,;:] (?:and |but |while |with |of which |including )?| and | but | while | with | of which )/gi;

/** Null when the text is not English. */
export function englishClaims(text: string): Asked[] | null {
  if (!isEnglish(text)) return null;
  let counted = "";
  return sentencesIn(text).flatMap((sentence) => {
    if (saysOfOffices(sentence)) return [words(sentence, sentence)];
    const plain = plainEnglish(sentence);
    return plain.flatMap((each) => {
      const { claims, noun } = /\p{Script=Han}/u.test(each) ? { claims: [words(each, sentence)], noun: counted } : claimsOf(each, counted);
      counted = noun;
      // What is shown of it stays as typed.
      return each === sentence ? claims : claims.map((claim) => ({ ...claim, text: sentence }));
    });
  });
}

/** `counted`: what the sentence before counted; 11 of them is of that. */
function claimsOf(sentence: string, counted: string): { claims: Asked[]; noun: string } {
  const numbers = numbersIn(sentence);
  if (numbers.length === 0) return { claims: [words(sentence, sentence)], noun: counted };
  const ofAll = ofAllIn(sentence);
  if (ofAll) {
    const { counted, number } = ofAll;
    const after = counted.slice(number.end);
    const before = counted.slice(0, number.start);
    const claim = numberClaim({ sentence: counted, number, before, after, noun: "", text: sentence });
    return { claims: [claim, { kind: "words", text: sentence, said: { text: ofAll.all, segment: sentence } }], noun: nounIn(after) };
  }
  const starts = numbers.map(({ start }, i) => {
    const before = numbers[i - 1];
    if (!before) return 0;
    const joint = [...sentence.slice(before.end, start).matchAll(JOINT)].at(-1);
    return joint ? before.end + joint.index + joint[0].length : start;
  });
  // , all of which were disclosed: another claim than how many there were.
  const last = numbers.at(-1)?.end ?? 0;
  const tail = /[,;] (?=(?:all|none|every|each)\b)/i.exec(sentence.slice(last));
  const end = tail ? last + tail.index : sentence.length;
  let noun = counted;
  const claims = numbers.map((number, i): Asked => {
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? end];
    const [whole, part] = [numbers[i + 1], numbers[i - 1]];
    const [ofWhole, ofPart] = [
      whole && OF_COUNTED.exec(sentence.slice(number.end, whole.start)),
      part && OF_COUNTED.exec(sentence.slice(part.end, number.start)),
    ];
    const before = ofPart ? (ofPart.groups?.whose ?? "") : sentence.slice(from, number.start);
    const rest = sentence.slice(number.end, to);
    const after =
      ofWhole && whole
        ? `${sentence.slice(number.end, whole.start)}${sentence.slice(whole.end).trimStart()}`
        : ofPart
          ? (NOUN.exec(rest)?.[0] ?? rest).trimEnd()
          : rest;
    const own = nounIn(after);
    const text = ofWhole
      ? sentence.slice(from)
      : ofPart
        ? sentence.slice(number.start - before.length, number.end + after.length)
        : `${before}${number.text}${after}`;
    const plain = numberClaim({ sentence, number, before, after, noun: own === "" && !ofWhole ? noun : "", text });
    const aside = part !== undefined && ASIDE.test(sentence.slice(part.end, number.start));
    const claim: Asked = aside ? { ...plain, said: { ...plain.said, aside: true } } : plain;
    noun = own === "" ? noun : own;
    return claim;
  });
  return { claims: [...claims, ...(tail ? [words(sentence.slice(end + tail[0].length), sentence)] : [])], noun };
}

const ASIDE = /\b(?:compared|against|versus|vs)\b/i;

/** What is counted: up to four words behind the number, before a verb or a preposition. */
const NOUN =
  /^ (?:(?!of\b|in\b|were\b|was\b|from\b|to\b|for\b|by\b|and\b|together\b|last\b|this\b|are\b|is\b|had\b|have\b)[a-z-]+ ?){1,4}/i;
const nounIn = (after: string): string => NOUN.exec(after)?.[0].trim() ?? "";

/** A verb that narrows nothing: what is counted may be asked for without it. Held back, lost, left unanswered are no such verbs. */
const NEUTRAL =
  /(?:^|\b(?:had|has|have|saw|were|was|handled|dealt with|got|reported|recorded|lists?|listed|counted|took|made|with|including|also|only|just))\W*$/i;
/** 12 of Litong's 38 requests: the first number is of those that the second counts. */
const OF_COUNTED = /^ (?:out )?of (?<whose>(?:the|its|their|all|[^,.;]{2,40}?['’]s?)? ?)$/i;

/** no requests at all: says nothing that no has not said. */
const AT_ALL = /\s(?:at all|whatsoever)\b/i;

/** What ends a clause, and what leads over to the next. */
const JOINED = /[ ,.;!?]{0,4}(?:\b(?:and|but|while|with|of which|compared(?: with| to)?) ?)?$/i;

function numberClaim({
  sentence,
  number,
  before,
  after,
  noun,
  text: written,
}: {
  sentence: string;
  number: EnglishNumber;
  before: string;
  after: string;
  noun: string;
  text: string;
}): Asked {
  const approximate = /[约近]/.test(number.bound);
  const statement: Statement = {
    passage: 1,
    subject: sentence,
    value: number.value,
    // As written, for how many digits of it count: 6.11 million.
    text: `${approximate ? number.bound : ""}${number.shown ?? number.text}`,
    unit: number.unit,
    ...(approximate ? { approximate: true as const } : {}),
    sentence: [0, sentence.length],
    at: [number.start, number.end],
  };
  const asks = { "%": "what percent", 元: "how much" }[number.unit] ?? "how many";
  const unbound = BOUNDS.reduce((text, [pattern]) => text.replace(pattern, ""), before);
  const counted = after.replace(AT_ALL, "");
  const rest = (number.unit === "元" ? counted.replace(/^ (?:yuan|rmb)\b/i, "") : counted)
    .replace(/^ (?:of (?:them|these|those|which)|(?:of )?the total)\b/i, "")
    .replace(JOINED, "");
  const what = rest.trim() === "" || noun !== "" ? ` ${noun}${rest}` : rest;
  // penalties stood at 170: the noun stands in front.
  const front = /^(?<noun>.{3,60}?) (?:stood at|were|was|totall?ed|amounted to|came to|reached|numbered) $/i.exec(unbound)?.groups?.noun;
  const questions = [
    `${unbound}${asks}${what}`,
    ...(front && nounIn(after) === "" ? [`${asks} ${front}`] : []),
    ...(NEUTRAL.test(unbound) ? [`${asks}${what}`] : []),
    ...inChinese(`${unbound}${what}`, number.unit),
  ];
  const clause = { before: number.bound, after: "" };
  const text = written.trim().replace(/,?(?: (?:and|but|while|of which|with))?[,;]?$/, "");
  return {
    kind: "number",
    text,
    statement,
    clause,
    questions,
    said: {
      text: `${unbound}${number.text}${counted.replace(JOINED, "")}`,
      segment: sentence,
      statement,
      clause,
      question: questions[0] ?? "",
    },
  };
}

/** far fewer: by how much is not said. */
const HOW_MUCH =
  /\b(?:far|much|way|considerably|significantly|slightly|even|many) (?=(?:fewer|more|less|higher|lower|larger|smaller|greater)\b)/gi;
const words = (text: string, sentence: string): Asked => ({
  kind: "words",
  text,
  said: { text: text.replace(HOW_MUCH, ""), segment: sentence },
});

/** What only prose counts, in the words that reports use for it. */
const PROSE: readonly (readonly [RegExp, string])[] = [
  [/\bwechat\b/i, "微信"],
  [/\bweibo\b|\bmicroblog\b/i, "微博"],
  [/\bnew media\b|\bsocial media\b/i, "政务新媒体"],
  [/\bweb ?sites?\b|\bportal\b/i, "网站"],
  [/\bmini-?programs?\b/i, "小程序"],
  [/\bopen[- ]days?\b/i, "政府开放日"],
  [/\bgazettes?\b/i, "政府公报"],
  [/\b(?:policy )?interpretations?\b|\bexplainers?\b/i, "政策解读"],
  [/\btraining\b/i, "培训"],
  [/\bbudget(?:ed)?\b|\bfund(?:s|ing)?\b|\bearmark\w*\b|\bspent\b|\ballocat\w*\b/i, "专项经费"],
  [/\bvillages?\b/i, "村村务公开"],
  [/\bappeals?\b|\bcomplaints?\b/i, "诉求"],
  [/\b(?:shut down|closed down|closed)\b/i, "关停"],
  [/\b(?:posted|published|released|put out)\b/i, "发布"],
  [/\binformation\b|\bposts?\b/i, "信息"],
];
/** What may be counted or done of any of those. Of visits and downloads none of these words tells anything, whatever else its sentence names. */
const PLAIN = new Set(
  "a an the its their his of in on at by for to from with and or as is are was were be been has have had did does it they this that these those which who also only just even still than year years during over under through via about around nearly almost more less least most last past whole entire all total altogether some every each single new separate different government public open policy official online local county district town office city area affairs work according report reports annual item items piece pieces entry entries article articles message messages time times issue issues copy copies session sessions event events people persons participants person yuan rmb million thousand hundred account accounts document documents file files text texts channel channels day days staff class classes edition editions notice notices publish publishes issued held hold holds hosted organised organized ran run runs put gave given made make received receive got handled handle answered dealt processed carried carry contained contain cover covered totalled totaled reached came amounted stood numbered counted lists listed sent produced brought included trained took part attended covers use used using".split(
    " ",
  ),
);
/** Words in lower case: names say who, and the numbers are known. */
export const isUnread = (text: string): boolean =>
  (
    PROSE.reduce((left, [pattern]) => left.replace(new RegExp(pattern, "gi"), " "), text).match(/(?<![\w'’.-])[a-z]{4,}(?![\w.-]*\d)/g) ??
    []
  ).some((word) => !PLAIN.has(word) && !NUMERALS.test(word));
const NUMERALS = /^(?:\w+teen|twenty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

function inChinese(text: string, unit: string): string[] {
  if (isUnread(text)) return [];
  const found = PROSE.flatMap(([pattern, word]) => (pattern.test(text) ? [word] : []));
  return found.length === 0 ? [] : [`${found.sort((a, b) => PLACE.indexOf(a) - PLACE.indexOf(b)).join("")}多少${unit}`];
}
/** Who or where first, then what was done, then what it was done to. */
const PLACE = ["政务新媒体", "微信", "微博", "网站", "小程序", "发布", "关停", "专项经费", "信息"];
