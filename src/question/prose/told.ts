// A question's tokens -> which sentence of a report would tell of all it asks: in whose words, and with nothing of the question left over. No I/O. No clock.
import { type Subject, subjectsIn } from "../../zh/subjects.ts";
import { topicOf } from "../refiners/topic-words.ts";
import type { Token } from "../tokens.ts";

/** A sentence that has one word of each of `subjects`, and all of `rest`, tells of what was asked. */
export type Told = { subjects: readonly (readonly string[])[]; rest: readonly string[] };

/** What is said around a subject and narrows nothing. */
const AROUND =
  /稿子?|完成|[没无]?人?申请公开|谈到|家里头?|家中|眼睛|亲自|自身|之前|之后|以前|当时|时候|举例子?|点名|批评|公家|摊子|[这那]?一?摊|制度|办法|规矩|机制|情况|一节|工作|政务公开|依申请公开|主动公开|政府信息|信息公开|政府|网站|平台|信息|发布|公开|内容|报告|咋样|怎么样|有关|相关|方面|提到|谈到|说到|里头|专门|有人|给[他她它]们|设立?|安排|开展|进行|组织|采取?|部门|单位|群众|老百姓|百姓|大家|人员|机关|干部|哪[些个种份]|^[做搞弄改办写有来去看查]+|[做搞弄改办]过?$|[类、\s的了过着吗呢么没不给把被对向从能可要会]/g;
/** 动漫节 is no 动漫: what one character more makes of a word is looked for whole. */
const SHORTEST_REST = 2;

/** Undefined where nothing that is asked has a line of its own. Of a text with one question all its clauses belong to it. */
export function toldAsked(text: string, tokens: readonly Token[]): Told | undefined {
  const every = subjectsIn(text);
  if (every.length === 0) return undefined;
  const clauses: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === "mark" && token.value !== "space" && token.value !== "quote") clauses.push([]);
    else clauses.at(-1)?.push(token);
  const own: Subject[] = [];
  const rest: string[] = [];
  for (const clause of clauses) {
    const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
    const here = every.filter((each) => start <= each.start && each.end <= end);
    // 老汉我眼睛花咧: a clause without a subject says nothing of it.
    if (here.length === 0) continue;
    own.push(...here);
    const told = [...here.flatMap(({ told }) => told), ...here.map((each) => text.slice(each.start, each.end))];
    for (const word of topicOf(text, clause).split(" ")) rest.push(...leftOf(word, told));
  }
  return own.length === 0 ? undefined : { subjects: own.map(({ told }) => told), rest };
}

/** What a word of the topic has besides the subjects. */
function leftOf(word: string, told: readonly string[]): string[] {
  // A word cut off by what is asked (老年|人改过没) begins one of them.
  const bare = told.toSorted((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, " "), word);
  const left = bare.replace(AROUND, " ").split(/\s+/).filter(Boolean);
  const whole = left.filter((each) => each.length >= SHORTEST_REST && !told.some((known) => known.includes(each)));
  return whole.length > 0 || left.length === 0 ? whole : bare === word || !word.includes(left[0] ?? "") ? [] : [word.replace(AROUND, "")];
}
