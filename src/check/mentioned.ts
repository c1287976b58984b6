// A clause that says what a report mentions or leaves out (没有提到“大数据”, 对区块链只字未提) -> those words. No I/O. No clock.

import { type ContactField, fieldsNamed } from "../question/prose/contact.ts";

/** `quoted`: given word for word. `fields`: of how to reach the office; `published`: that they are given, not only spoken of. `rest` is the clause without them, which says whose report. */
type Mentioned = { denied: boolean; words: string[]; quoted: boolean; fields: ContactField[]; published: boolean; rest: string };

/** What is said of a report, not of what its issuer did. */
const OF_REPORT = /报告|年报|全文|通篇|文中|正文|字里行间/;
const VERB =
  "(?:提到|提及|提过|提起|谈到|谈及|写到|写明|写进|出现|包含|包括|说到|说起|讲到|涉及|见到|载明|记载|提(?![供升高出前请交])|写(?!入)|讲(?![解究])|见(?![效好面])|说(?![明服]))";
/** Verbs of texts alone: whoever 只字未提 has written something. */
const OF_TEXT = /提到|提及|提过|谈及|只字|一字|绝口|闭口/;
const WHOLLY = "(?:并|均|都|也|又|还|根本|压根儿?|完全|丝毫|始终|通篇|全文|从头到尾){0,3}";
const DENIED = new RegExp(
  `${WHOLLY}(?:只字(?:未|不|没)|一字(?:未|不)|未曾|不曾|没有|未|没|毫不|绝口不|闭口不|无一(?:份|家|个)?)(?:有)?(?:任何|一处|一句|一个字|半个字|在任何地方){0,2}${VERB}(?:过|了|有|及)?|${WHOLLY}(?:找|查|看|搜)不到|${WHOLLY}(?:没|未)(?:有)?(?:找|查|搜)到`,
);
/** 没有“行政诉讼”的内容. */
const WITHOUT =
  /(?:没有|并无|无)(?:任何)?(?:关于|有关|涉及)?(?<words>[^，,没有无]{2,20}?)的?(?:相关)?(?:内容|字样|字眼|表述|说法|词句|记载|介绍)/;
const SAID = /(?:提到|提及|谈到|谈及|写到|写有|写明|出现|说到|讲到|含有|载有|涉及)(?:了|过|有)?/;
/** Of how to reach the office a report publishes rather than mentions something. */
const PUBLISHED = new RegExp(`${WHOLLY}(?:没有|未|没)(?:公布|披露|列出|提供|留下?|印|附上?)(?:出|过|了)?`);

const QUOTED = /[“"「『‘《](?<words>[^“"「『‘《”"」』’》]{1,30})[”"」』’》]/g;
const LONGEST = 14;

/** Null when the clause says no such thing, or more than a few words. `segment`: its sentence, which may say that it is of a report. */
export function mentionedIn(text: string, segment = text): Mentioned | null {
  const before = segment.slice(0, Math.max(0, segment.indexOf(text.slice(-4))));
  if (!OF_REPORT.test(text) && !OF_REPORT.test(before) && !OF_TEXT.test(text)) return null;
  const without = WITHOUT.exec(text);
  const match = DENIED.exec(text) ?? without ?? PUBLISHED.exec(text) ?? SAID.exec(text);
  if (!match) return null;
  const denied = !SAID.test(match[0]) || DENIED.test(match[0]);
  const [front, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const quoted = [...text.matchAll(QUOTED)].map(({ groups }) => groups?.words ?? "");
  const plain = quoted.length > 0 ? quoted : partsOf(match === without ? (match.groups?.words ?? "") : wordsAround(front, after));
  const words = plain.filter((each) => each !== "");
  if (words.length === 0 || words.some((each) => each.length > (quoted.length > 0 ? 30 : LONGEST))) return null;
  const fields = words.flatMap((each) => fieldsNamed(each).slice(0, 1));
  const published = PUBLISHED.test(match[0]);
  if (published && fields.length !== words.length) return null;
  const rest = [...words, ...quoted].reduce((left, each) => left.replace(each, ""), front);
  return {
    denied,
    words,
    quoted: quoted.length > 0,
    fields: fields.length === words.length ? fields : [],
    published,
    rest: rest
      .replace(QUOTED, "")
      .replace(/[“”"「」『』]/g, "")
      .replace(/(?:对于?|关于|有关|将|就|在|里|中|内|的|，|,){1,4}$/, ""),
  };
}

/** What stands behind the verb; of 对区块链只字未提 and 年报里，区块链没有出现, before it. */
function wordsAround(before: string, after: string): string {
  const behind = after.replace(/^(?:任何|一些|过|了|关于|有关|到|及|的)+/, "").replace(/(?<![。！!，,])[。！!，,]+$/, "");
  if (behind.length >= 2) return behind;
  return ABOUT.exec(before)?.groups?.words ?? LAST.exec(before)?.groups?.words ?? "";
}
const ABOUT = /(?:对于?|关于|有关|就|至于)(?<words>[^，,对]{2,20})(?:[，,]|$)/;
const LAST = /(?:[，,]|里面?|中)(?<words>[^，,里中]{2,14})$/;

const TAIL = /(?:的?(?:相关|有关|具体)?(?:情况|内容|字样|字眼|表述|说法|一词|这个词|这(?:几|两|三|四)个字|的事|事项|话题|字句|字)){1,4}$/;
const partsOf = (words: string): string[] =>
  words.split(/、|或者?|以及|和(?!解)|与|及(?!时)/).map((each) => {
    const plain = each.trim().replace(TAIL, "");
    return plain.length >= 2 ? plain : each.trim();
  });
