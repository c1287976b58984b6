// Where a text has numerals that state nothing: dates, document numbers, addresses, hotlines, ordinals, names. No I/O. No clock.

import { NUMERALS as CN, ORDINALS, SEVERAL, YEAR } from "../../zh/digits.ts";
import { matchesOf } from "../../zh/matches.ts";

/**
 * Each pattern matches the whole of what is no figure; a number that overlaps a match is dropped. Over compact text. A run of numerals is entered
 * at its head only: tried again from each of its characters, a long one would cost the square of its length.
 */
const PATTERNS: readonly { what: string; pattern: RegExp }[] = [
  { what: "title of a document", pattern: /《[^《》]*》|〈[^〈〉]*〉/g },
  { what: "quoted name", pattern: /“[^“”，。;]{1,24}”|「[^「」，。;]{1,24}」/g },
  { what: "document number", pattern: /[〔[({【]\d{4}[〕\])}】]第?\d+(?:-\d+)?号?/g },
  { what: "number of an order or an item", pattern: /(?:第|令|No\.?)\d+号?|(?<!\d)\d+号(?:令|文|公告|通知)?/gi },
  {
    what: "year",
    pattern: new RegExp(
      `${YEAR}(?:(?:[-—~～–至到]|年度?[-—~～–至到、和])${YEAR}){0,12}(?:年度?|[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d))`,
      "g",
    ),
  },
  {
    what: "day of the year",
    pattern: new RegExp(
      `(?:\\d{1,2}|[${ORDINALS}]{1,3})(?:[-—~～至到、](?:\\d{1,2}|[${ORDINALS}]{1,3})){0,12}月(?!均|度)(?:份|底|初|中旬)?(?:\\d{1,2}日)?|\\d{1,2}日(?!内|以内|之内)`,
      "g",
    ),
  },
  { what: "time of day", pattern: /\d{1,2}:\d{2}|\d{1,2}[时点](?:\d{1,2}分?|半|前|后|开|至|-|—)|(?<!\d)\d+[x×*X]\d+(?:小时)?/g },
  { what: "ordinal", pattern: new RegExp(`第[${CN}\\d]+(?:[、和至-][${CN}\\d]+)*|第\\([${CN}\\d]+\\)`, "g") },
  {
    what: "item number",
    pattern: new RegExp(
      `\\([${CN}\\d]{1,3}\\)|(?:^|(?<=[。;:!?\\n]))\\d{1,2}(?:[.、．](?!\\d)|\\))|(?:^|(?<=[。;:!?，]))[${CN}]{1,3}(?:、|是|要|则|来)|[${ORDINALS}](?:是|方面[，是:])`,
      "g",
    ),
  },
  { what: "address", pattern: /(?:地址|住所|位于|地点)[:为]?[^。;，)]{2,60}/g },
  {
    what: "telephone, post code",
    pattern: /(?:电话|传真|邮编|邮政编码|邮码|手机|联系方式|热线|专线|QQ|网址|邮箱)(?:号码?)?[:为]\(?[-\d—–、()转A-Za-z.@/]+/g,
  },
  {
    what: "telephone",
    pattern: /(?<!\d)(?:\(?0\d{2,3}\)?[-—–]{0,2}\d{7,8}|1[3-9]\d{9}|400[-—]?\d{3}[-—]?\d{4}|\d{3,4}[-—–]\d{7,8})(?!\d)/g,
  },
  {
    what: "hotline",
    pattern:
      /(?<!\d)(?:12\d{3}|1[12][0-9]|95\d{3})[”"]?(?=[”"]|(?:政务|便民|服务|政府|市民|公共|热线|举报|投诉|电话|监督|平台|等|、|—|-|\+|直通))/g,
  },
  {
    what: "part of a Latin name, unless the name is of what is counted (APP3个)",
    pattern: /(?<![A-Za-z@_])(?!(?:APP|LED|PPT|MV|VLOG)\d+(?![\w.]))[A-Za-z@_]+[-.]?\d[\w.@-]*|(?<![\d.])\d+(?:\.\d+)*[A-Za-z@_][\w.@-]*/gi,
  },
  { what: "place in a street or building", pattern: /(?<!\d)\d+(?:号|楼|室|栋|幢|弄|单元|房间)/g },
  { what: "version, round of a name", pattern: /(?<![\d.])\d+(?:\.\d+){2,}|(?<![\d.])\d+(?:\.\d+)*版(?!块|面|本)/g },
  { what: "range", pattern: /(?<![\d.])\d+(?:\.\d+)?[%个天日年]?[-—~～–至]\d+(?:\.\d+)?/g },
  { what: "ratio, score line", pattern: /(?<!\d)\d+[:/]\d+/g },
  {
    what: "congress, plenary session",
    pattern: new RegExp(`(?<![${CN}])[${CN}]+(?:大(?=[和以精、，。届报及会关]|$)|届|中全会|[、和][${CN}]+中全会)`, "g"),
  },
  {
    what: "plan years",
    pattern: new RegExp(
      `(?<![${ORDINALS}])[${ORDINALS}]+五(?=规划|期间|时期)|连续[${ORDINALS}\\d]+年|[近前后]?(?<![${ORDINALS}两\\d])[${ORDINALS}两\\d]+年(?:来|内|行动|攻坚|规划|计划|期|级)?`,
      "g",
    ),
  },
  {
    what: "political formula",
    pattern: new RegExp(`[两${SEVERAL}][个项](?:意识|自信|维护|确立|全面|务必|结合|坚持|必须|一律|机制|不|到位)`, "g"),
  },
];

/** Ranges [start, end) of compact text in which no number is a figure, unordered. */
export const notFigures = (text: string): [number, number][] =>
  PATTERNS.flatMap(({ pattern }) =>
    matchesOf(pattern, text).map((match): [number, number] => [match.index, match.index + match[0].length]),
  );
