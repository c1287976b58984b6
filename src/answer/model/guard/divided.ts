// A clause that lists statements -> a clause for each: 动态6条、公告9条; 意识不强、水平有待提高; 网站和微信分别公开6条和9条. No I/O. No clock.
import type { Clause } from "./clauses.ts";

/** 政务动态646条、概况类9条: items that each end with their number. */
export function counted({ text, at, relates = false, ...rest }: Clause): Clause[] {
  const parts = text.split(/(?<=\d[\p{Script=Han}%]{0,4})、/u);
  let from = 0;
  return parts.map((part) => {
    const clause = { ...rest, text: part, at: at.slice(from, from + part.length), relates };
    from += part.length + 1;
    return clause;
  });
}

/** 意识不到位、水平有待提高; 加强监督、强化培训: items that each say something by themselves are clauses. */
export function predicated({ text, at, relates = false, ...rest }: Clause): Clause[] {
  const parts = text.split(/、|以及/);
  if (
    parts.length < 2 ||
    !parts.every((part, i) => SAYS_ITSELF.test(part) || (i > 0 && DOES_FIRST.test(part)) || (i === 0 && DOES.test(part)))
  )
    return [{ ...rest, text, at, relates }];
  let from = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    return { ...rest, text: part, at: at.slice(start, from), relates };
  });
}
/** Denied, lacking or needed at its end. */
const SAYS_ITSELF =
  /^(?=.{4}).*(?:[不未无欠缺][\p{Script=Han}]{1,4}|滞后|单一|较[低弱少差]|度低|薄弱|(?:有待|仍?需要?|还需|亟待)(?:进一步)?(?:提[升高]|加强|改进|完善|加大|拓宽|丰富|强化))$/u;
const VERBS =
  "加强|强化|提升|提高|完善|健全|优化|加大|落实|压实|开展|推进|推动|建立|打造|明确|规范|丰富|拓宽|做好|深化|扩大|召开|组织|设置|开设|发布|更新|定期|及时|综合|由.{1,8}(?:牵头|负责|分管|审核)|专人负责";
const DOES = new RegExp(`^(?=.{4}).*?(?:${VERBS})`, "u");
const DOES_FIRST = new RegExp(`^(?:并|还|也|不断|持续|积极|进一步|切实|全面|统筹)*(?=.{4})(?:${VERBS})`, "u");

type Stretch = readonly [number, number];
const NONE: Stretch = [0, 0];

/** 21件申请均已答复: so many there are, and of all of them it is said. */
const SO_MANY_ALL =
  /^(?:全年|年内|当年|共|全[省市区县旗镇乡])*(?<count>\d+[\p{Script=Han}])(?<what>\p{Script=Han}{2,10}?)(?<all>(?:已|也)?(?:均|都|全部|全都|一律)\p{Script=Han}.+)$/du;
function ofAll(clause: Clause): Clause[] {
  const { count, what, all } = SO_MANY_ALL.exec(clause.text)?.indices?.groups ?? {};
  return count && what && all ? [joinedOf(clause, [what, count]), joinedOf(clause, [all])] : [clause];
}

/** The stretches of a clause, in this order, as a clause of their own. */
const joinedOf = ({ text, at, ...rest }: Clause, stretches: readonly Stretch[]): Clause => ({
  ...rest,
  text: stretches.map(([from, to]) => text.slice(from, to)).join(""),
  at: stretches.flatMap(([from, to]) => at.slice(from, to)),
});

const NUMBER = String.raw`\d[\d.]*[余多]?(?:%|[\p{Script=Han}]{1,2}?)`;
const EACH_ITS_OWN = new RegExp(
  String.raw`^(?<lead>其中)?(?<names>[^\d]{2,60}?)分别(?<done>(?:为|是|有|[\p{Script=Han}]{2,8}))(?<numbers>${NUMBER}(?:(?:、|和|与|及|以及)${NUMBER})+)$`,
  "du",
);
const BETWEEN = /、|以及|[和与及]/g;

/** 网站和微信分别公开6条和9条 is 网站公开6条, 微信公开9条: the first of the numbers is of the first name. */
export function distributed(clause: Clause): Clause[] {
  const places = EACH_ITS_OWN.exec(clause.text)?.indices?.groups;
  if (!places) return inBrackets(clause);
  const { names = NONE, done = NONE, numbers = NONE } = places;
  const [each, count] = [stretchesIn(clause.text, names), stretchesIn(clause.text, numbers)];
  if (each.length !== count.length) return [clause];
  return each.map((name, i) => joinedOf(clause, [name, done, count[i] ?? NONE]));
}

function stretchesIn(text: string, [from, to]: Stretch): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(BETWEEN)) {
    stretches.push([start, from + index]);
    start = from + index + mark.length;
  }
  return [...stretches, [start, to]];
}

const BRACKETED = new RegExp(
  String.raw`^(?<done>[^\d()]*?)(?<first>${NUMBER})\((?<one>[\p{Script=Han}]{2,8})\)(?:、|和|与|及)(?<second>${NUMBER})\((?<other>[\p{Script=Han}]{2,8})\)$`,
  "du",
);
/** 发布信息6条(网站)和9条(微信) is 网站发布信息6条, 微信发布信息9条. */
function inBrackets(clause: Clause): Clause[] {
  const places = BRACKETED.exec(clause.text)?.indices?.groups;
  if (!places) return ofAll(clause);
  const { done = NONE, first = NONE, one = NONE, second = NONE, other = NONE } = places;
  return [joinedOf(clause, [one, done, first]), joinedOf(clause, [other, done, second])];
}
