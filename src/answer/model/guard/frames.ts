// A clause that only lays out what an answer says (在制度方面，; 从制度和监管两方面入手; 此举…) -> what of it has still to be found in a passage. No I/O. No clock.
import { readNumbers } from "../../../zh/numerals.ts";
import { isHarmless } from "./harmless.ts";
import { tokensOf } from "./tokens.ts";

/** Where a clause stands: `given`: question, heading, label and what was said before; `under`: the headings above the passage; `rest`: all else that the sentence says. */
export type Layout = { given: string; under: readonly string[]; rest: string; names: readonly string[]; year: number };

const UNDER = /^(?:具体|主要)?(?:在|从|就)(.{2,12}?)(?:方面|层面|领域|环节|[上中])(?:来看|来说|看)?$/;
/** 在宣传方面，: what it names, where that is a heading above (`heads`) or was asked. Beside a number only a heading counts: a number is of what stands above it. */
export function topicOf(text: string, { given, under, rest }: Layout): { named: string; heads: boolean } | null {
  const named = UNDER.exec(text)?.[1]?.replace(/(?:工作|建设)$/, "");
  if (named === undefined || named.length < 2) return null;
  const heads = under.some((words) => words.includes(named));
  return heads || (!/\d/.test(rest) && given.includes(named)) ? { named, heads } : null;
}

const SIDES =
  /^(?<lead>.*?)从(?<sides>[^从]{2,60}?)[等这]?(?<count>[一二两三四五六七八九十\d]+)?个?大?(?:方面|层面|维度|角度|环节)(?:来|去)?(?<done>.*)$/u;
const SETS_OUT = /^(?:进行|加以|予以)?(?:入手|着手|发力|推进|改进|用力|展开|提升|加强|开展|推动|落实|保障)?(?:工作|改进|改善|提升)?$/;
const AND = /、|以及|[和与及]/;
/** 从制度和监管两方面入手: each of them is in what else the sentence says, and there are so many. What is left of it: 提升质量, or nothing. */
export function withoutSides(text: string, layout: Layout): string | null {
  const found = SIDES.exec(text)?.groups;
  if (!found) return null;
  const { lead = "", sides = "", count = "", done = "" } = found;
  const items = sides.split(AND).filter((item) => item !== "");
  if (items.length < 2 || (count !== "" && readNumbers(count)[0]?.value !== items.length)) return null;
  if (!items.every((item) => item.length >= 2 && layout.rest.includes(item))) return null;
  if (!SETS_OUT.test(done)) return lead + done;
  return isHarmless(lead, { names: layout.names, years: [layout.year], question: layout.given }) ? "" : lead + done;
}

const MEANS =
  /^(?<lead>.{0,6}?)(?:通过|采取|采用|利用|运用|借助|以|用)(?<means>.{4,40}?)(?:等)?(?:多种|相结合)?的?(?:方式|形式|办法|手段|途径|举措|措施|做法)(?:来|去|对|开展|进行)?(?<what>.{2,16})$/u;
const IN_ORDER_TO =
  /^(?<lead>.{0,6}?)(?:通过|依靠)(?<means>(?:加强|强化|完善|健全|规范|建立|落实|开展|组织|优化|加大|深化|设立|开设).{4,60}?)来(?<what>.{2,16})$/u;
/** 通过甲的方式监管新媒体, 通过规范甲来监管新媒体, where that is what was asked: what is found is 甲 for it. */
export function withoutAsked(text: string, { given, names, year }: Layout): string | null {
  const found = MEANS.exec(text) ?? IN_ORDER_TO.exec(text);
  const { lead = "", means = "", what = "" } = found?.groups ?? {};
  if (
    means === "" ||
    claims(what) ||
    ![...what].some((_, i) => i > 0 && given.includes(what.slice(i - 1, i + 1))) ||
    !isHarmless(what, { names, years: [year], question: given, label: true })
  )
    return null;
  return IN_ORDER_TO.test(text) ? lead + means : text.slice(0, text.lastIndexOf(what));
}
/** That something is solved, denied or bounded is a statement, though it be asked about. */
const claims = (words: string): boolean =>
  tokensOf(words, { selves: [], levels: [], year: 0, plan: false, of: "sentence" }).some(
    ({ kind }) => kind === "guard" || kind === "number",
  );

const THIS = /^(?:此举|这一举措|这一做法|这一措施|该举措|这些举措|这些做法|这些措施|这样(?:做)?)(?:也|还|都|均)?/;
/** 此举…: what stands in the passage's sentence before it has just been said. */
export const hangsOn = (text: string): number => THIS.exec(text)?.[0].length ?? 0;
