// Rules for what is asked besides a number: contradictions, what was done, why, which reports there are. No I/O. No clock.

import { REQUEST_GROUPS } from "../../../form/records.ts";
import { isFamily } from "../../../form/vocabulary.ts";
import type { Draft } from "../../draft.ts";
import { hasWord, isWord } from "../../tokens.ts";
import { CONTRADICTS, doubtsNumbers, PROSE_AGAINST_TABLE } from "../../words/contradictions.ts";
import { asksWhen } from "../clause-roles.ts";
import type { Facts } from "../facts.ts";
import { isFamilyAsked, isOneStep, lacksLater, type Rule, when } from "./rule.ts";

/** The reasons of the form, which are figures; other reasons are prose. */
const GROUPS = REQUEST_GROUPS.map(({ tells }) => tells).join("|");
const REASONS = new RegExp(`为(?:什么|何|啥)(?:要|会)?(?:${GROUPS})|(?:${GROUPS}|拒绝)(?:(?!${GROUPS}|拒绝)[^,。])*(?:原因|理由|情形)`);

/** 为啥少了, 掉了三成多, drop: that it changed is what the reason is asked of. */
const CHANGED =
  /(?:[少多降掉跌涨升增减缩滑]|下滑|下来|上去|缩水|萎缩)(?:了|得|下来|下去|上去)|变[少多]|[少多]了|(?:越来越|更)[少多]|\b(?:drop(?:ped)?|f[ea]ll(?:en)?|fewer|declin\w+|decreas\w+|shr[aiu]nk|went (?:down|up)|r[io]se|increas\w+|gr[eo]w)\b/;

/** 涨了三成的原因. */
const REASON_OF = /的(?:主要)?(?:原因|缘故|缘由)(?:是什么|是啥|何在|呢)?[?？。]*$/;
/** 为什么比2023年多这么多. */
const MORE_THAN_A_YEAR = /[比较](?:上|去|前|往|头|\d{4}|[二两]零)[^,。]{0,6}[多少高低]/;
/** 不予公开的为什么比上年少了: why it changed, and not for which of the form's reasons. */
export const asksOfChange = ({ op, draft }: Pick<Facts, "op" | "draft">): boolean =>
  op("change") || CHANGED.test(draft.text) || MORE_THAN_A_YEAR.test(draft.text);

/** 什么原因, of a family whose reasons the form lists. */
const asksReasons = (facts: Pick<Facts, "op" | "draft">): boolean => {
  const { text, figures } = facts.draft;
  const ofFamily =
    figures.kind === "known" && figures.quantities.every((each) => each.kind === "figure" && isFamily(each.key.split("@")[0] ?? ""));
  return !asksOfChange(facts) && (REASONS.test(text) || (/原因|理由/.test(text) && ofFamily));
};

/** 哪些报告提到了人工智能 looks for words, not for reports. */
const MENTIONS = /提到|提及|说到|讲到|写到|涉及|谈到|出现/;

/** 市级部门2024年的报告一共有几份, 2025年的年报有谁家的: of the reports themselves, where nothing else is asked for. */
export const asksForReports = (draft: Draft): boolean => isOfReports(draft) || asksWhetherHeld(draft) || isOfRegion(draft);

/** 宁夏的报告有哪些, 宁夏的报告都是2024年的吗: more than one, so those of all that lie there; 固原市的年报有吗 asks for its own. */
const isOfRegion = ({ tokens, figures, topic, text }: Draft): boolean =>
  figures.kind === "none" &&
  topic === "" &&
  tokens.filter(({ kind }) => kind === "who").length === 1 &&
  tokens.some((token) => token.kind === "who" && token.who.length === 1 && token.who[0]?.kind === "region") &&
  hasWord(tokens, "group", "report") &&
  /哪些|哪几|都|全是|均为|列出|清单/.test(text) &&
  !/说|讲|写|提/.test(text) &&
  !hasWord(tokens, "operation", "summary");

/** 有没有2022年的年报, is there a report for 2022: of a year, and of nobody in particular. */
const asksWhetherHeld = ({ tokens, figures, topic, typed }: Draft): boolean =>
  figures.kind === "none" &&
  topic === "" &&
  hasWord(tokens, "ask", "yesno") &&
  !hasWord(tokens, "ask", "number", "why", "how") &&
  tokens.some(({ kind }) => kind === "when") &&
  !tokens.some(({ kind }) => kind === "who") &&
  (hasWord(tokens, "group", "report") || /reports?\b|年报|报告|资料|数据|\banything\b/i.test(typed));

/** 遂昌县哪几年的: nothing but whose and the years, so that the reports are asked for. */
const asksWhichYears = ({ tokens, figures, topic, who }: Draft): boolean =>
  figures.kind === "none" &&
  topic === "" &&
  who?.origin === "said" &&
  tokens.some((token) => token.kind === "when" && asksWhen(token)) &&
  tokens.every(
    (token) =>
      token.kind === "who" || token.kind === "when" || token.kind === "mark" || isWord(token, "filler") || isWord(token, "ask", "yesno"),
  );

const isOfReports = ({ tokens, figures }: Draft): boolean =>
  figures.kind === "none" &&
  hasWord(tokens, "group", "report") &&
  (tokens.some(asksWhen) ||
    hasWord(tokens, "group", "which", "count") ||
    hasWord(tokens, "ask", "which") ||
    (hasWord(tokens, "ask", "number") && (hasWord(tokens, "unit", "份") || hasWord(tokens, "unit", "家"))));

const isOfContradictions = ({ text, tokens }: Draft): boolean =>
  CONTRADICTS.test(text) || doubtsNumbers(text, tokens.filter(({ kind }) => kind === "number").length);

export const ASKING: readonly Rule[] = [
  { name: "矛盾", read: ({ draft, known }) => when(!known && isOfContradictions(draft), "contradictions") },
  // The table's number; what the audit says of it stands beside it.
  {
    name: "正文与表",
    read: ({ draft, known, ask, op }) => when(known && PROSE_AGAINST_TABLE.test(draft.text) && !op("share") && !ask("why"), "lookup"),
  },
  // 依申请公开做了哪些工作, 依申请公开怎么说: the work is told in prose, and its number is not asked for.
  {
    name: "做了哪些工作",
    read: ({ ask, draft, quantities }) =>
      when(
        quantities <= 1 &&
          !ask("number", "yesno", "why") &&
          /(?:做了?|开展了?|采取了?|有)(?:哪些|什么|啥|些什么)(?:样的)?(?:工作|举措|措施|做法|动作|事)|(?:是)?(?:怎么|如何|怎样)(?:说|写|讲|规定|开展|做|推进)的?[?。]*$/.test(
            draft.text,
          ),
        "about",
      ),
  },
  // The form itself lists why a request was dropped.
  {
    name: "为什么不再处理",
    read: ({ ask, draft }) =>
      when(
        ask("why") &&
          draft.figures.kind === "known" &&
          draft.figures.quantities.length > 1 &&
          draft.figures.quantities.every((each) => each.kind === "figure" && each.key.startsWith("other_handling.")),
        "list",
      ),
  },
  // The figure first, then its reason where the report states one.
  {
    name: "为什么是这个数",
    cause: true,
    read: (facts) =>
      when(facts.ask("why") && facts.known && !asksOfChange(facts) && !asksReasons(facts) && !isFamilyAsked(facts.draft), "lookup"),
  },
  // 为什么大幅下降: how far it fell, where both years are held; then the reason, where one is stated.
  {
    name: "为什么变了",
    cause: true,
    read: (facts) =>
      when(
        (facts.ask("why") || REASON_OF.test(facts.draft.text)) &&
          facts.known &&
          asksOfChange(facts) &&
          facts.quantities === 1 &&
          (facts.years < 2 || isOneStep(facts.draft)) &&
          !asksReasons(facts),
        "change",
      ),
  },
  // The form itself lists the reasons of a family.
  { name: "为什么不予", read: ({ ask, draft, known }) => when(ask("why") && known && isFamilyAsked(draft), "list") },
  { name: "为什么", read: (facts) => when(facts.ask("why") && !asksReasons(facts), "about") },
  {
    name: "哪些报告",
    read: ({ op, known, draft }) =>
      when(
        (op("reports") || asksForReports(draft) || asksWhichYears(draft)) &&
          !lacksLater(draft) &&
          !known &&
          draft.figures.kind !== "open" &&
          (draft.topic === "" || !MENTIONS.test(draft.text)),
        "reports",
      ),
  },
];
