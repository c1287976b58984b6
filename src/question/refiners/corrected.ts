// A reply that puts right what was understood (不是2024年，是2023年; 我不要合计，要平均), or names another group (那部门呢) -> the follow-up it is. No I/O. No clock.
import type { Understanding } from "../understanding.ts";

const LEAD = "(?:不对|不好意思|[说问打搞弄看写]?错了|不|哦|噢|呃|嗯|那)?[,， ]*(?:我)?";
const MEANS = "(?:(?:想|要)?(?:问|说|指|查|看)的?(?:就|只|可)?|要的?)";
const PART = "[^,，。?？!！;；]";
const END = "[的吧呀啊。.!！]*$";
/** 不是2024年，是2023年; 我问的不是处罚，是许可; 不要合计，要平均. */
const NOT_THIS_BUT = new RegExp(
  `^${LEAD}(?:${MEANS})?不(?:是|要|问|看)(?:问|说)?(?<not>${PART}{1,12}?)的?[,，](?:而是|是|(?:我)?${MEANS}是?|问)(?<but>${PART}{1,14}?)${END}`,
);
/** 我问的是2023年，不是2024年; 常山，不是龙游. */
const THIS_NOT = new RegExp(
  `^${LEAD}(?:${MEANS}是|是)?(?<but>${PART}{1,14}?)的?[,，](?:而|可|并)?不(?:是|要)(?:问)?(?<not>${PART}{1,12}?)${END}`,
);
/** 我问的是行政复议不是诉讼: the comma left out. */
const MEANT_NOT = new RegExp(`^${LEAD}(?:问|说|指|查|看)的(?:是)(?<but>${PART}{1,14}?)而?不是(?<not>${PART}{1,12}?)${END}`);
/** 我问的是诉讼, 我指的是办结. */
const MEANT = new RegExp(`^${LEAD}(?:问|说|指|查|看)的(?:就|其实)?是(?<but>${PART}{1,12}?)${END}`);
/** 说错了，是许可. */
const WRONG = new RegExp(`^(?:不好意思[,， ]*)?[说问打搞弄看写]错了[,， ]*(?:应该|其实)?(?:是|问)(?<but>${PART}{1,12}?)${END}`);
/** What asks for something of its own, or only whether it is so, corrects nothing. */
const ASKS = /[吗么呢]|多少|几|谁|哪|什么|怎|是不是|是否|有没有|对不对|对吗|这|那|它/;

const GROUP = "(?:市级|县级)?(?:县区|区县|县市区|部门|局|乡镇街道|乡镇|镇街|街道|单位)";
const OTHER_GROUP = new RegExp(`^(?:那么?|换成|换|改成)?(?:各|所有)?(?<group>${GROUP})(?:的|里|里头)?呢?[。?？]*$`);
const SHORT: Readonly<Record<string, string>> = { 县: "县区", 区: "县区", 局: "部门", 镇: "乡镇", 乡: "乡镇" };
const OTHER_SHORT = /^(?:那么?)?(?:各)?(?<group>[县区局镇乡])(?:的|里)?呢[。?？]*$/;

/** 哪家第一, 哪些有, 那不予处理 after a set: who leads, who has any, the same of another figure. */
const LEADS = /^(?:那么?)?(?:哪[家个]|谁)(?:是|排|排在)?第一(?:呢)?[?？。]*$/;
const HAVE = /^(?:那么?)?(?:都有)?(?:哪些|哪几[家个]|谁)有[?？。]*$/;
const APART = /^(?:那么?)?(?:差距|相差|差)(?:有)?多[大少][?？。]*$/;
const THAT =
  /^那(?![么个些里边边儿年时样会你我它几两三家是一])(?!(?:好|挺|真|很|太|不|有意思|行|可以|知道|明白|懂|了解|谢|算|不用|没事|辛苦|再见))(?<figure>\p{Script=Han}{2,12})[。]*$/u;

/** `text` is normalized. Null where it is no such reply, or nothing was asked before. */
export function corrected(text: string, last: Understanding | undefined): string | null {
  if (!last) return null;
  const reply = text.trim();
  const { but, not } =
    (NOT_THIS_BUT.exec(reply) ?? THIS_NOT.exec(reply) ?? MEANT_NOT.exec(reply) ?? MEANT.exec(reply) ?? WRONG.exec(reply))?.groups ?? {};
  if (but && !ASKS.test(but) && !(not && ASKS.test(not))) return `${but}呢`;
  // 那部门呢 of one authority may be that very department.
  if (!last.who.value.some(({ kind }) => kind === "all" || kind === "region")) return null;
  if (LEADS.test(reply)) return last.order === "ascending" ? "谁最少" : "谁最多";
  if (HAVE.test(reply)) return "大于0的有哪些";
  if (APART.test(reply) && (last.operation.value === "max" || last.operation.value === "min")) return "最多和最少差多少";
  const figure = THAT.exec(reply)?.groups?.figure;
  if (figure && !ASKS.test(figure)) return `${figure}呢`;
  const group = OTHER_GROUP.exec(reply)?.groups?.group ?? SHORT[OTHER_SHORT.exec(reply)?.groups?.group ?? ""];
  return group ? `${group}呢` : null;
}
