// A clause of a sentence -> the same in other constructions that say no more, and its parts where one verb is shared: each character keeps its place. No I/O. No clock.
import { Recent } from "../../../recent.ts";
import { readNumbers } from "../../../zh/numerals.ts";
import type { Clause } from "./clauses.ts";
import { ALTERNATIVES, CONSTRUCTIONS, EACH_DOES } from "./constructions.ts";
import { VERBAL_NOUNS } from "./light.ts";

export const placesFrom = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);

type Construction = { from: RegExp; to: string };

/** With a construction put in the place of another; null where there is none. What a group holds keeps its places; what is put in stands at the beginning. */
function rebuilt({ text, at, ...rest }: Clause, { from, to }: Construction): Clause | null {
  const match = from.exec(text);
  if (!match) return null;
  const [words, places]: [string[], number[]] = [[], []];
  for (const part of to.split(/(\$\d)/)) {
    const group = /^\$(\d)$/.exec(part) ? (match[Number(part[1])] ?? "") : part;
    const start = group === part ? match.index : text.indexOf(group, match.index);
    words.push(group);
    for (let i = 0; i < group.length; i++) places.push(at[group === part ? match.index : start + i] ?? 0);
  }
  const end = match.index + match[0].length;
  return {
    ...rest,
    text: text.slice(0, match.index) + words.join("") + text.slice(end),
    at: [...at.slice(0, match.index), ...places, ...at.slice(end)],
  };
}

/** Each construction of the sentence in the reports' own words. */
export function inTheirWords(clause: Clause): Clause {
  for (const construction of CONSTRUCTIONS) {
    const other = rebuilt(clause, construction);
    if (other) return inTheirWords(other);
  }
  return clause;
}

/** They lead from the clause before to this one. */
const LEADS =
  /^(?:此外|另外|另有|还有|同时|与此同时|首先|其次|再次|最后|还(?![需有没未不要会])|也|则|并且|并(?![非未没无不]))+(?=\p{Script=Han}{2})/u;
/** Each construction doubles the ways of those before it: a clause made of nothing else may not cost without end. */
const MOST_WAYS = 32;
/** The clause in each construction that says the same. */
export function alternativesOf(clause: Clause): Clause[] {
  const lead = LEADS.exec(clause.text)?.[0].length ?? 0;
  const bare: Clause = { ...clause, text: clause.text.slice(lead), at: clause.at.slice(lead) };
  const ways: Clause[] = [bare, departments(bare), withoutItemCount(bare), clause.otherwise ?? null].filter((way) => way !== null);
  // A way put in is asked for the constructions behind the one that made it; most ways have none at all.
  for (let order = nextIn(ways, 0); order < ALTERNATIVES.length; order = nextIn(ways, order + 1)) {
    const construction = ALTERNATIVES[order];
    for (const way of construction ? ways.filter((each) => occurringIn(each.text).includes(order)) : []) {
      const other = construction ? rebuilt(way, construction) : null;
      if (other && ways.length < MOST_WAYS) ways.push(other);
    }
  }
  return [...ways, ...[eachDoes(clause), nounsFirst(clause)].filter((way) => way !== null)];
}

/** The first construction from `from` on that occurs in any of them; as many as there are, where none does. */
function nextIn(ways: readonly Clause[], from: number): number {
  let next = ALTERNATIVES.length;
  for (const { text } of ways) next = Math.min(next, occurringIn(text).find((order) => order >= from) ?? next);
  return next;
}

/** Which constructions occur in a text, by their order. A clause is held to every passage of a report: its text is looked through once. */
function occurringIn(text: string): readonly number[] {
  const known = occurring.get(text);
  if (known) return known;
  const found = ALTERNATIVES.flatMap(({ from }, order) => (from.test(text) ? [order] : []));
  occurring.set(text, found);
  return found;
}
const MOST_TEXTS_KEPT = 500;
const occurring = new Recent<readonly number[]>(MOST_TEXTS_KEPT);

/** 甲、乙审核 -> 甲审核、乙审核. */
function eachDoes({ text, at, ...rest }: Clause): Clause | null {
  const done = EACH_DOES.exec(text);
  const verb = done?.[1];
  const list = text.slice(0, done?.index);
  if (!verb || !list.includes("、") || list.includes(verb)) return null;
  const words = [...list.replaceAll("、", `${verb}、`), ...verb];
  let from = 0;
  const places = list.split("、").flatMap((item, i, items) => {
    const own = Array.from({ length: item.length }, (_, k) => at[from + k] ?? 0);
    from += item.length + 1;
    const end = at[from - 2] ?? 0;
    return [...own, ...Array.from(verb, () => end), ...(i < items.length - 1 ? [at[from - 1] ?? 0] : [])];
  });
  return { ...rest, text: words.join(""), at: places };
}

/** 教育、税务等部门 are 教育局、税务局等. */
function departments({ text, at, ...rest }: Clause): Clause | null {
  const named = DEPARTMENTS.exec(text);
  if (!named) return null;
  const [words, places]: [string[], number[]] = [[], []];
  const end = named.index + named[0].length;
  const closing = named.index + (named[1] ?? "").length;
  for (let i = 0; i < text.length; i++) {
    if (i > closing && i < end) continue;
    const last = (text[i] === "、" && i >= named.index && i < closing) || i === closing;
    if (last && !/[局委办厅]/.test(text[i - 1] ?? "")) {
      words.push("局");
      places.push(at[i - 1] ?? 0);
    }
    words.push(text[i] ?? "");
    places.push(at[i] ?? 0);
  }
  return { ...rest, text: words.join(""), at: places };
}
/** 政治、法律和文字三道关口: so many there are, and the report need not have counted them. */
function withoutItemCount({ text, at, ...rest }: Clause): Clause | null {
  const found = COUNTED_ITEMS.test(text) ? ITEM_COUNT.exec(text)?.indices?.groups : undefined;
  const [list, count] = [found?.list, found?.count];
  if (!list || !count) return null;
  const items = text.slice(...list).split(/、|以及|[和与及]/).length;
  if (items < 2 || readNumbers(text.slice(...count))[0]?.value !== items) return null;
  return { ...rest, text: text.slice(0, count[0]) + text.slice(count[1]), at: [...at.slice(0, count[0]), ...at.slice(count[1])] };
}
/** Without these there is no list with its count, and looking for one takes the square of a text's length. */
const COUNTED_ITEMS =
  /[和与及、].*[两二三四五六七八九十\d](?:道|大|个|项|类|种)?(?:关|平台|渠道|方面|环节|部分|板块|领域|措施|制度|机制|方式|形式|栏目|内容)/su;
const ITEM_COUNT =
  /(?<list>(?:[^,，;；。、\d]+、)*[^,，;；。、\d]+?(?:[和与及]|以及|、)[^,，;；。、\d]+?)(?:等|这)?(?<count>[两二三四五六七八九十\d]+(?:道|大|个|项|类|种)?)(?=关口|关|平台|渠道|方面|环节|部分|板块|领域|措施|制度|机制|方式|形式|栏目|内容)/du;

const DEPARTMENTS = /((?:[\p{Script=Han}]{2,6}、)+[\p{Script=Han}]{2,6}?)等(?:相关|有关|多个)?部门/u;

/** 用于维护网站、印制公报、开展政策解读 -> 用于网站维护、公报印制、政策解读: each of a list is named by what is done, as reports have it. */
function nounsFirst({ text, at, ...rest }: Clause): Clause | null {
  const lead = LEADS_LIST.exec(text)?.[0].length ?? 0;
  const items = [...text.slice(lead).matchAll(/([^、和与及]+)(以及|[、和与及])?/g)];
  if (items.length < 2) return null;
  const [words, places]: [string[], number[]] = [[text.slice(0, lead)], [...at.slice(0, lead)]];
  let turned = 0;
  for (const { 0: whole, 1: item = "", index } of items) {
    const from = lead + index;
    const done = DONE_FIRST.exec(item);
    const [empty, verb] = [done?.[1]?.length ?? 0, done?.[2] ?? ""];
    const end = from + item.length;
    if (done) turned += 1;
    const noun = done ? item.slice(empty + verb.length) : item.replace(/^(?:开展|进行|做好)(?=.{4})/, "");
    const start = end - noun.length;
    words.push(noun, verb, whole.slice(item.length));
    places.push(...at.slice(start, end), ...at.slice(from + empty, from + empty + verb.length), ...at.slice(end, from + whole.length));
  }
  return turned === 0 ? null : { ...rest, text: words.join(""), at: places };
}
const LEADS_LIST = /^(?:主要|专门)?(?:用于|用来|用作|做好|加强|推进|开展|负责|包括|保障)*/;
const DONE_FIRST = new RegExp(`^(开展|进行|做好)?(${[...VERBAL_NOUNS, "印刷", "印制", "建设", "运维"].join("|")})(?=.{2})`);

const JOINED = /[和与及、]|以及/g;
const [SHORTEST_VERB, LONGEST_VERB] = [2, 4];
/** 接受社会评议和公众监督 -> 接受社会评议, 接受公众监督: for each length that the verb may have. */
export function sharedVerb(clause: Clause): [Clause, Clause][] {
  const { text, at, ...rest } = clause;
  const lead = /^(?:并且?|也|还|同时|主动|积极|持续|不断|定期|及时)*/.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(JOINED)].flatMap(({ index, 0: join }) =>
    Array.from({ length: LONGEST_VERB - SHORTEST_VERB + 1 }, (_, i) => lead + SHORTEST_VERB + i)
      .filter((verb) => verb < index - 1 && index + join.length < text.length - 1)
      .map((verb): [Clause, Clause] => [
        { ...rest, text: text.slice(0, index), at: at.slice(0, index) },
        {
          ...rest,
          text: text.slice(lead, verb) + text.slice(index + join.length),
          at: [...at.slice(lead, verb), ...at.slice(index + join.length)],
        },
      ]),
  );
}
