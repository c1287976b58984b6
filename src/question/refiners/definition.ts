// Words of a question -> the terms of the form that it asks to be explained, one or several told apart. No I/O. No clock.

import { GLOSSARY, type Term, termIn, termNamed, termOf, termsIn } from "../../form/glossary.ts";
import { termInWords } from "../../form/glossary-english.ts";
import { type Draft, noted, type Refiner } from "../draft.ts";
import { hasWord, isWord, type Token } from "../tokens.ts";

/** 什么是三类内部事务信息; 行政处罚是指什么. With an issuer or a number asked for, it is no question for the term. */
export const definition: Refiner = {
  name: "definition",
  refine(draft, { before }) {
    const { tokens, text } = draft;
    // 低于10件的有哪些: of those that meet it, and no word of the form.
    if (draft.written || draft.search || draft.condition || draft.conditions) return draft;
    // Without a clause that was passed over: …是哪三类，考试要考.
    const own = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const english = draft.language === "en" ? termInEnglish(draft) : undefined;
    if (english) return defined(draft, [english]);
    const asked =
      hasWord(tokens, "operation", "define") ||
      OF_COLUMN.test(text) ||
      (HOW_RECKONED.test(text) && draft.figures.kind === "known" && draft.figures.quantities.every(({ kind }) => kind === "rate")) ||
      (hasWord(tokens, "ask", "what") &&
        /(?:包括|包含|有|指|分)(?:了|的)?(?:什么|哪些|哪几|啥)[^,。]{0,4}$/.test(text) &&
        (draft.figures.kind !== "prose" || isAllTerm(text))) ||
      (hasWord(tokens, "ask", "what") && /^(?:.{0,20})(?:是什么|是啥|指什么)(?:意思)?[?。]?$/.test(text) && !draft.who);
    if (!draft.who && !draft.when && before.length === 0 && asksKinds(own)) return defined(draft, formTermsIn(own));
    const several = draft.who || draft.when || hasWord(tokens, "ask", "number") ? [] : termsIn(text);
    if (several.length > 1 && hasWord(tokens, "operation", "define")) return defined(draft, several);
    // 新收几件 >> 是公司的还是个人的: which of the two those spoken of are.
    const ofSpokenOf = (before.at(-1)?.quantities.value.length ?? 0) > 0 && hasWord(tokens, "applicant");
    if ((several.length > 1 && APART.test(text)) || (several.length === 1 && EITHER.test(text) && !ofSpokenOf))
      return defined(draft, several);
    const whether = hasWord(tokens, "ask", "yesno") && !/什么意思|啥意思|指(?:的是)?(?:什么|啥)/.test(text);
    // 利通区什么是三类内部事务信息: what a word means is the same in every report.
    const meant = MEANT.test(own) && termIn(own) !== undefined;
    if (!asked || hasWord(tokens, "ask", "number") || whether || ((draft.who || draft.when) && !meant)) return draft;
    const words = text.replace(/什么是|什么叫做?|是什么意思|何谓|解释一?下?/g, "");
    const [only] = draft.figures.kind === "known" ? draft.figures.quantities : [];
    const term =
      (only?.kind === "rate" ? termNamed(only.name) : undefined) ??
      termIn(words) ??
      (only?.kind === "figure" ? termOf(only.key) : undefined);
    if (!term) return draft;
    return defined(draft, [term]);
  },
};

/** 公开率怎么算: of no report in particular. */
const HOW_RECKONED = /(?:怎么|如何|怎样|咋)(?:计)?算(?:的|出来的|得来的)?[?？。]*$/;
/** “行政执法案卷”这一项说的是哪种信息, “结果纠正”一栏涵盖何种决定. */
const OF_COLUMN =
  /[这那一][一]?[栏项列行格](?:里|中)?(?:到底|究竟)?(?:统计|填|写|说|指|算|装|包含|包括|涵盖|反映)(?:的)?(?:是|了)?(?:什么|啥|哪[种类些]|何)/;
const MEANT = /什么(?:是|叫)(?!什么)|啥叫|何谓|何为|(?:是|指)?(?:什么|啥)意思/;
const ONE_OR_MORE = "[一二三四五六七八九十两几些]";
/** 是哪四类, 指哪三安全, 一共分几种情形, 下面有哪些小项: the members of a term, of no report in particular. */
const KINDS = new RegExp(
  `(?:是|指|有|分|包括|包含|成|些)[^,，。]{0,4}(?:哪|几)${ONE_OR_MORE}?个?(?:安全|稳定|种|类|样|项|条|情形|方面|小项|东西)|(?:包括|包含|有|指|分|细分|分成|分为|指的是)(?:了|的)?(?:什么|哪些|哪几|啥)`,
);
/** What may stand around a term where nothing is asked but its members. */
const DEFINITION_WORDS = new RegExp(
  `请问|问一下|条例|法规|规定|年度报告|年报|报告|报表|表格|表头|表里|表中|表|里面|里头|下面|底下|一共|总共|到底|究竟|分别|具体|指的是|包括|包含|细分|情形|情况|方面|小项|申请人|意思|东西|都?列出来|列一下|老师让查的?|安全|稳定|什么|哪|${ONE_OR_MORE}|[在里中上又都各是指叫做有分成为的了呢啊呀吗啥个种类样项条那这句,.，。?？!！、;“”"'「」\\s]`,
  "g",
);
const REPORT_TERM = "政府信息公开工作年度报告";
/** The report itself is what the terms stand in. */
const formTermsIn = (text: string): Term[] => termsIn(text).filter(({ term }) => term !== REPORT_TERM);
function asksKinds(text: string): boolean {
  const terms = formTermsIn(text);
  if (terms.length !== 1 || !KINDS.test(text)) return false;
  const [term] = terms;
  const names = [term?.term ?? "", ...(term?.names ?? [])].map((name) => name.replace(/["“”]/g, "")).sort((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), text.replace(/["“”「」]/g, ""));
  return rest.replace(DEFINITION_WORDS, "") === "";
}

const ASKED_IN_ENGLISH =
  /^(?:please |can you |could you )?(?:what(?: is|'s| are|s| does| do)|define|explain|tell me what|(?:the )?meaning of|what is meant by) (.{2,60}?)(?: (?:is|are))?(?: (?:mean|means|stand for))?(?: (?:here|in (?:the|this|these) (?:tables?|forms?|reports?)))?[?.! ]*$/;

/** What is administrative reconsideration, what does "corrected" mean: one word of the form and nothing besides. */
function termInEnglish({ tokens, text, who, when }: Draft): Term | undefined {
  const asked = who || when ? undefined : ASKED_IN_ENGLISH.exec(text)?.[1];
  const [printed, ...more] = who || when || !/\bmean|\bwhat (?:is|are)\b|\bexplain|\bdefine/.test(text) ? [] : termsIn(text);
  if (printed && more.length === 0 && !hasWord(tokens, "ask", "number")) return printed;
  const named = asked === undefined ? undefined : termInWords(asked);
  if (named !== undefined) return GLOSSARY.find(({ term }) => term === named);
  if (who || when || !/^(?:please )?(?:what (?:is|are|does|do)|define|explain|meaning of)\b/.test(text)) return undefined;
  const told = (token: Token): boolean =>
    token.kind === "mark" || isWord(token, "filler") || isWord(token, "ask") || isWord(token, "operation", "define");
  const words: Token[] = tokens.filter((token): boolean => !told(token) && !isWord(token, "subject", "application"));
  const [only] = words;
  if (only?.kind !== "word" || words.length > 1 || hasWord(tokens, "ask", "number")) return undefined;
  if (only.role === "applicant") return GLOSSARY.find(({ keys }) => keys.includes(`@${only.value}`));
  const keys =
    only.role === "request"
      ? [`${only.value}@total`]
      : only.role === "dispute"
        ? [`reconsideration.${only.value}`]
        : only.role === "subject"
          ? [only.value, `${only.value}.total`, `${only.value}.issued`]
          : [];
  return keys.flatMap((key) => termOf(key) ?? [])[0];
}

/** 法人或其他组织包括哪些: nothing is asked about but the term itself. */
const isAllTerm = (text: string): boolean => {
  const [term] = termsIn(text);
  const rest = term ? [term.term, ...(term.names ?? [])].reduce((left, name) => left.replaceAll(name, ""), text) : text;
  return /^[的都]*(?:包括|包含|有|指|分)(?:了|的)?(?:什么|哪些|哪几|啥)[^,。]{0,4}$/.test(rest);
};

/** 部分公开和不予公开有什么区别; 结果纠正是赢了还是输了. */
const APART =
  /区别|(?:怎么|如何)(?:归类|划分|分类|区分)|^[^,，。]{2,12} ?(?:vs\.?|对比) ?[^,，。]{2,12}$|不同|差别|差异|两样|一回事|一码事|两码事|一个(?:东西|意思|概念)|一样[吗么不]|不一样|算不算|是不是(?:就是|同)|等同|差在哪|分不清|怎么分/;
const EITHER = /(?:是|算).{1,8}还是(?:是|算)?.{1,8}|算不算|(?:是不是|算不算|能不能)(?:算|等于|就是)/;
const defined = (draft: Draft, [first, ...others]: Term[]): Draft =>
  noted(
    {
      ...draft,
      figures: { kind: "prose" },
      ...(first ? { term: first.term } : {}),
      ...(others.length > 0 ? { otherTerms: others.map(({ term }) => term) } : {}),
      operation: { value: "define", origin: "said" },
      numeric: false,
    },
    "名词",
    [first, ...others].map((each) => each?.term).join(" "),
  );
