// What a model wrote -> lines of sentences in this program's own form: without thinking, markup, greetings and the like, citations as [n].
// No I/O. No clock.
import { ORDINALS, SEVERAL } from "../../zh/digits.ts";
import { STOPS } from "../../zh/marks.ts";

/** `marks`: 1-based. `text` of a piece carries no mark and no full stop. */
export type Piece = { text: string; marks: number[] };
/** One sentence, in the pieces its marks divide it into. `item`: a line of a list; `label` what stands before its colon; `intro`: announces a list. */
export type Written = { kind: "sentence" | "item" | "intro"; label?: string; pieces: Piece[] };

type Normalised = { written: Written[]; insufficient: boolean };

const THINKING =
  /<(think|thinking|thought|reasoning|analysis)>[\s\S]*?(?:<\/\1>|$)|^[\s\S]*?<\/(?:think|thinking|thought|reasoning)>|◁think▷[\s\S]*?(?:◁\/think▷|$)/gi;
/** 2,453条 is 2453条. */
const THOUSANDS = /(?<=(?<![\d.])\d{1,3}(?:,\d{3})*),(?=\d{3}(?!\d))/g;
const FENCE = /^\s*(?:```|~~~)[\w-]*\s*$/gm;
/** Every way to write a mark, in order; what is inside are numbers and commas, at times with a source or lines behind. */
const MARK_FORMS: readonly RegExp[] = [
  /[（(]\s*(?:来源|出处|引用|见|资料|段落)?\s*[:：]?\s*\[(\d{1,2})\]\s*[）)]/g,
  /【\s*(\d{1,2}(?:\s*[,，、]\s*\d{1,2})*)\s*(?:†[^】]*)?】/g,
  /\[\^(\d{1,2})\](?!:)/g,
  /\[\[(\d{1,2}(?:\s*[,，、]\s*\d{1,2})*)\]\]/g,
  /[〔［](\d{1,2}(?:\s*[,，、]\s*\d{1,2})*)[〕］]/g,
  /\[\s*(?:来源|出处|引用|资料|段落|source)?\s*[:：]?\s*(\d{1,2}(?:\s*[,，、]\s*\d{1,2})*)\s*\](?:\([^)]*\))?/gi,
  /[（(](?:来源|出处|引用|见|资料|段落)?[:：]?\s*(\d{1,2}(?:\s*[,，、]\s*\d{1,2})*)\s*[）)](?=[\s。；;，,]*(?:$|\n|[。；;，,]))/gm,
];
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** What marks are written as while the text is divided. */
const MARK = /\uE001([\d,]+)\uE002/g;

const PREAMBLE =
  /^(?:好的|当然|您好|你好)[，,。！!]\s*|^(?:根据|按照|依据|基于|从)(?:您|你)?(?:所)?(?:提供|给出|给定|上述|以上|现有|已有|检索到|查到)?的?(?:这些|相关|以上|上述)?(?:资料|材料|报告内容|内容|信息|文本|段落|原文|报告|年报)(?:显示|来看|看|可知|内容)?(?:\uE001[\d,]+\uE002)?[，,：:]\s*|^(?:关于|对于|有关)[^，,。：:]{2,24}[，,](?:报告|年报|材料|资料|原文)(?:中|里)?(?:有|是|作了|做了)?(?:如下|以下|这样)的?(?:描述|表述|说明|介绍|内容|记载)?的?[：:，,]\s*|^(?:资料|材料|报告|年报|原文)(?:中|里)?(?:显示|表明|介绍|写道|提到)[，,：:]\s*|^(?:综上(?:所述)?|总之|总的来说|总的来看|总体来看|综合来看|整体来看|整体上看|概括来说|简单来说|简而言之|具体来说|具体而言|具体来看|具体如下)[，,：:]\s*|^(?:答|回答|答案|答复)[：:]\s*/;
/** Lines about the answer or to the reader: nothing of a report is in them. */
const CHATTER =
  /^[【（(〔]?(?:希望|如需|如有|若需|若有|如果您|如果需要|欢迎|请问|请注意|请以|更多|以上(?:信息|内容|回答|数据|就是|均|都|是|即为|为)|以上$|注[：:]|备注[：:]|说明[：:]|参考(?:资料|来源|文献)|来源[：:]|引用[：:]|资料来源|数据来源|(?:问题|问|提问)[：:]|祝|谢谢|感谢)/;
/** 我来为您梳理一下: what the model is about to do. */
const ABOUT_TO =
  /^(?:下面|接下来|现在)?[，,]?(?:就|我|由我|让我)*(?:来)?(?:为|给|帮|替)?(?:您|你|大家)(?:简单|简要)?(?:梳理|介绍|整理|总结|解答|说明|汇总|归纳|查询|查了|找到|概括)[^，,；;：:。]{0,8}[：:]?$/;
/** Such a one also where a mark stands behind it, which is then the sentence's before. */
const CLOSING = /^[【（(〔]?(?:希望|以上|更多|欢迎|祝|谢谢|感谢|注[：:]|备注[：:])/;
/** The model says that it has too little; where other sentences say something, such a one is only left out. */
const INSUFFICIENT =
  /^(?:抱歉|对不起|很遗憾|目前)?[，,]?(?:现有|提供的?|所给|给出的?|根据.{0,12})?(?:的)?(?:材料|资料|段落|信息|报告|内容|原文)?[，,]?(?:中|里)?(?:的)?(?:并)?(?:材料不足|资料不足|信息不足|不足以(?:回答|说明)|没有足够|无法(?:回答|确定|判断|得知)|(?:没有|未|并未|均未)(?:直接)?(?:提及|提到|说明|写明|写出|给出|列出|找到|载明|列明|写到|披露))/;
/** "有以下几点", "主要做了三件事": says how many follow, and nothing of a report. */
const COUNTS_ITEMS = new RegExp(String.raw`(?:以下|如下|下列|[几两${SEVERAL}\d]个?(?:方面|点|件事|项(?:工作|措施|内容)?|条|类|种))`);
const DASH = /^\s*(?:[-–—•·*●▪◦+]|\d{1,2}\s*[.、．)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*/;
const LABEL = /^([^：:。，,；;]{2,14})[：:]\s*(?=\S)/;

export function normalise(raw: string, question: string, simplify: (text: string) => string = (text) => text): Normalised {
  const text = simplify(marked(unwrapped(raw.replace(THINKING, "").replace(/\r\n?/g, "\n").replace(THOUSANDS, ""))));
  const lines = withoutTables(text.split("\n"))
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}\s+|>\s*)/, (head) => (head.includes("#") ? "\uE003" : ""))
        .replace(/\*\*|__|`/g, "")
        .trim(),
    )
    .filter((line) => line.replace(MARK, "") !== "" || MARK.test(line));
  const written: Written[] = [];
  let insufficient = false;
  for (const [i, line] of lines.entries()) {
    // A heading says what stands below; what it says is in the sentences.
    if (line.startsWith("\uE003") || isRepeated(line, question)) continue;
    const plain = withoutPreamble(line);
    if (plain === "" || (CHATTER.test(plain) && !MARKED.test(plain))) continue;
    const item = DASH.test(plain);
    const followed = DASH.test(lines[i + 1] ?? "");
    const sentences = sentencesIn(item ? plain.replace(DASH, "") : plain).flatMap((sentence) => (item ? [sentence] : listed(sentence)));
    for (const [k, numbered] of sentences.entries()) {
      const sentence = numbered.replace(NUMBERED, "");
      const words = withoutPreamble(sentence.replace(MARK, "")).replace(/[。！!；;，,]+$/, "");
      if (words === "") continue;
      if (CHATTER.test(words) && (!MARKED.test(sentence) || CLOSING.test(words))) {
        written
          .at(-1)
          ?.pieces.at(-1)
          ?.marks.push(...marksIn(sentence));
        continue;
      }
      if (ABOUT_TO.test(words)) continue;
      if (INSUFFICIENT.test(words)) {
        insufficient = true;
        continue;
      }
      const last = k === sentences.length - 1;
      const announced = INLINE.test(sentence);
      const intro =
        announced || (!item && last && (/[：:]$/.test(words) || (followed && (COUNTS_ITEMS.test(words) || !MARKED.test(sentence)))));
      const label = item && k === 0 ? LABEL.exec(words)?.[1] : undefined;
      const body = label ? sentence.replace(LABEL, "") : sentence;
      const listItem = item || sentence !== numbered || ENUMERATED.test(words);
      written.push({
        kind: intro ? "intro" : listItem ? "item" : "sentence",
        ...(label ? { label } : {}),
        pieces: piecesOf(withoutPreamble(body)),
      });
    }
  }
  return { written: written.filter(({ pieces }) => pieces.length > 0), insufficient: insufficient && written.length === 0 };
}

/** JSON in fences or bare: the text that a model put into it. */
function unwrapped(text: string): string {
  const bare = text.replace(FENCE, "").trim();
  if (!/^[[{]/.test(bare) || !/[\]}]$/.test(bare)) return bare;
  try {
    return stringsIn(JSON.parse(bare)).join("\n");
  } catch {
    return bare;
  }
}
const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(stringsIn)
      : value !== null && typeof value === "object"
        ? Object.entries(value).flatMap(([name, each]) => (/id|status|source|cit|mark|question/i.test(name) ? [] : stringsIn(each)))
        : [];

/** All marks in one form. A circled number at the head of a line numbers it; elsewhere it cites. */
function marked(text: string): string {
  const written = (_: string, numbers: string): string => `\uE001${numbers.replace(/\s/g, "").replace(/[，、]/g, ",")}\uE002`;
  const forms = MARK_FORMS.reduce((all, form) => all.replace(form, written), text);
  return forms.replace(/(?<!^\s*)(?<!\n\s*)[①-⑳]/g, (circled) => `\uE001${CIRCLED.indexOf(circled) + 1}\uE002`);
}

const MARKED = /\uE001/;
/** Where a list begins inside a sentence, and each of its points. */
const POINT = new RegExp(
  String.raw`(?:(?:[${ORDINALS}]|其[${ORDINALS}])是|第[${ORDINALS}][，,、]|[（(][${ORDINALS}\d]{1,2}[）)]|(?<=[：:；;]\s?)\d[.、．)）](?!\d))`,
);
const ENUMERATED = new RegExp(`^${POINT.source}`);
/** 1、…；2）…: the number of a point inside a line, as that of a line of its own, is no part of what it says. */
const NUMBERED = /^\s*\d[.、．)）]\s*(?!\d)/;
const INLINE = /[：:，,]$/;

/** "…工作，主要体现在：" with what it announces right behind, in one sentence. */
const ANNOUNCED =
  /^[^：:\d\uE001]{4,60}(?:体现在|表现在|包括|如下|做法[是有]?|措施[是有]?|方面|举措[是有]?|特点[是有]?|方面(?:进行)?(?:改进|着手|入手|发力|推进|提升|加强))[：:](?=.{8})/;

/** "存在以下不足：（1）…；（2）…。": what announces the list, and its points, each as a sentence. Two points at least make a list. */
function listed(sentence: string): string[] {
  const starts = [...sentence.matchAll(new RegExp(POINT.source, "g"))]
    .map(({ index }) => index)
    .filter((at) => at === 0 || /[：:；;，,。\uE002\s]/.test(sentence[at - 1] ?? ""));
  if (starts.length < 2) {
    const head = ANNOUNCED.exec(sentence)?.[0] ?? "";
    return head === "" ? [sentence] : [head, sentence.slice(head.length)];
  }
  return [sentence.slice(0, starts[0]), ...starts.map((at, i) => sentence.slice(at, starts[i + 1]))].filter((part) => part.trim() !== "");
}

const withoutPreamble = (line: string): string => {
  let text = line.trim();
  for (let next = text.replace(PREAMBLE, ""); next !== text; next = text.replace(PREAMBLE, "")) text = next;
  return text;
};

const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^[\s|:：-]+$/;
/** A table's rows as points, each under its first cell: |甲|未收费|[3]| is "- 甲：未收费[3]". What stands above the rule says what stands below it. */
function withoutTables(lines: readonly string[]): string[] {
  return lines.flatMap((line, i) => {
    if (!ROW.test(line)) return [line];
    if (RULE.test(line) || RULE.test(lines[i + 1] ?? "")) return [];
    const [first = "", ...cells] = line
      .split("|")
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "");
    const said = cells.filter((cell) => cell.replace(MARK, "") !== "");
    return [`- ${said.length > 0 ? `${first}：` : first}${said.join("，")}${cells.filter((cell) => !said.includes(cell)).join("")}`];
  });
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
const isRepeated = (line: string, question: string): boolean => letters(line.replace(MARK, "")) === letters(question);

/** A full stop ends a sentence, with the marks behind it. */
const SENTENCE = new RegExp(String.raw`[^${STOPS}]+[${STOPS}]*[”’」』）)]*(?:\s*\uE001[\d,]+\uE002)*[。]?`, "g");
const sentencesIn = (line: string): string[] => line.match(SENTENCE) ?? [];

const marksIn = (text: string): number[] => [...text.matchAll(MARK)].flatMap(([, numbers = ""]) => numbers.split(",").map(Number));

/** The stretches between marks, each with those behind it. */
function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const push = (text: string, marks: number[]): void => {
    const words = text.replace(/^[\s，,；;。、]+|[\s。；;！!，,]+$/g, "").replace(/\s+/g, " ");
    const before = pieces.at(-1);
    if (words !== "") pieces.push({ text: words, marks });
    else if (before) before.marks.push(...marks);
  };
  for (const match of sentence.matchAll(/(?:\s*\uE001[\d,]+\uE002)+/g)) {
    push(sentence.slice(start, match.index), marksIn(match[0]));
    start = match.index + match[0].length;
  }
  push(sentence.slice(start), []);
  return pieces;
}
