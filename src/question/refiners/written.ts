// A question for how to go about it, for the service itself, or one the operator answers -> which written answer it asks for. No I/O. No clock.
import { termsIn } from "../../form/glossary.ts";
import { writtenFor } from "../../regulation/answers.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, type Token } from "../tokens.ts";
import type { OperatorQuestions, WrittenId } from "../understanding.ts";
import { goesAbout } from "./scope.ts";
import { serviceAsked } from "./service.ts";

/** What is counted, ranked or compared is asked of the reports, whatever words stand around it. */
const ASKS_OF_REPORTS =
  /(?:多少|几|哪)(?:个|)(?:件|条|份|家|场|期|起|宗|例|人|单位|地方|报告|年报)(?!.{0,6}(?:工作日|天))(?!.{0,8}(?:收费|收钱|要钱|付费|免费|要收))|最(?:多|少|高|低)(?!.{0,3}(?:天|久|拖|能|可以|延|几))|(?<![向找去到跟是由归])哪(?:些|几)?(?:个|家)?(?:单位|地方|地区|区县|县区|县|机关|报告|年报)(?:(?=(?:完全|从来|一直|都|也|还|又|曾经?|根本|从|今年|去年)?(?:有|没|未|收|被|发|存在|出现))|(?!.{0,5}(?:负责|受理|管|主管|可以|能|应|必须|要|申请|递|投诉|举报|告|去|公开信息)))|哪(?:些|几个)(?:部门|局|乡镇|街道|镇|乡)(?!.{0,8}(?:负责|受理|管|可以|能|应|必须|要|申请|递|投诉|举报|告|有权|监督))|何(?:单位|县|区|局|处|家|镇)|(?:^|[,，])(?:谁家?|孰)(?!.{0,6}(?:能|可以|有权|监督|管|负责|来|编|写))|排名|排行|占比|比例|几成|百分|多吗|多不多|合计|总共|一共|平均|增长|下降|\d ?(?:件|条|%)|how many (?!working|days)|how much (?!does)/;
/** 为什么每个单位都要写年报: of what the law asks of all. */
const OF_EACH_AUTHORITY =
  /为(?:什么|何|啥)[^,。]{0,10}(?:都|全)?(?:要|得|必须|非得)|\b(?:my|a|an) (?:information )?(?:request|application)\b/;
/** 部分公开和不予公开有什么区别: terms of the form are explained from the glossary. */
const EXPLAINED = /区别|不同|差别|差异|不一样|一回事|差在|什么叫|什么是|指什么|指的是|怎么理解|什么意思|啥意思|difference|mean/;

const fitsOperator = (text: string, { questions }: OperatorQuestions): boolean =>
  questions.some((question) =>
    question
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .every((word) => word.split("|").some((choice) => choice !== "" && text.includes(choice))),
  );

/** Of the tokens alone where several things are asked; else of the whole text, with the clauses that only lead to it. */
export const spoken = ({ text, tokens }: Draft, { alone }: RuleContext): string =>
  alone ? text : text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? text.length);

/** 怎么向利通区申请: without the name and what leads to it. */
const withoutNames = (text: string, tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === "who")
    .reduceRight((rest, { start, end }) => rest.slice(0, start).replace(/[向跟找去到给对在]$/, "") + rest.slice(end), text);

function ofRegulation(text: string, { tokens }: Draft): WrittenId | null {
  const named = tokens.some((token) => token.kind === "who" || (token.kind === "when" && token.when.kind !== "every"));
  const ofReports =
    ASKS_OF_REPORTS.test(text) ||
    (hasWord(tokens, "group", "every", "numbered", "count") && !OF_EACH_AUTHORITY.test(text)) ||
    // Which office received the fewest requests: who is asked for by a figure, and not how to go about it.
    (hasWord(tokens, "operation", "max", "min") && hasWord(tokens, "group", "which") && hasWord(tokens, "request")) ||
    hasWord(tokens, "unrelated");
  const ofTerms = EXPLAINED.test(text) && termsIn(text).length > 0 && !/二十条|article 20/.test(text);
  if (ofReports || ofTerms || (named && !goesAbout(withoutNames(text, tokens)))) return null;
  const found = writtenFor(text);
  return found ? { of: "regulation", id: found.id } : null;
}

function ofService(text: string, { tokens }: Draft): WrittenId | null {
  const found = serviceAsked(text, tokens);
  return found ? { of: "service", id: found } : null;
}

export const written: Refiner = {
  name: "written",
  refine(draft, context) {
    const text = spoken(draft, context);
    const own = context.reading.operatorQuestions?.find((each) => fitsOperator(text, each));
    const found: WrittenId | null = own ? { of: "operator", id: own.id } : (ofRegulation(text, draft) ?? ofService(text, draft));
    if (!found) return draft;
    const { outOfScope: _, ...rest } = draft;
    return noted({ ...rest, written: found, operation: { value: "written", origin: "said" } }, "成文答复", `${found.of} ${found.id}`);
  },
};
