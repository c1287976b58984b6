// What a follow-up counts out of a conversation (这两家, 三个县, 这两项, 两年, 剩下的, 都是零吗) -> the issuers, years or figures it ranges over. No I/O. No clock.
import { type FigureKey, isFigureKey, partsOf } from "../../form/vocabulary.ts";
import type { Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { type Draft, noted, type RuleContext } from "../draft.ts";
import { hasWord, textOf } from "../tokens.ts";
import type { Quantity, Understanding } from "../understanding.ts";
import { wholeOf } from "./shares.ts";

/** 那这两个, 三个县, 前面两家, 这两项, 两年. */
const COUNTED_OUT =
  /^(?:那么?|这|上面|上述|前面|刚才|以上|刚刚)*(?<many>[两二三四五六七八九十2-5])(?:个|家|份)?(?<what>区县|县区|县|区|市|乡镇|镇|乡|街道|局|部门|单位|机关|地方|项|类|种|年)?(?=$|[,，。?？的一共总加合平相差哪谁都])/;
const FIGURES = new Set(["项", "类", "种"]);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const agencyOf = (who: Who): { kind: "agency"; id: string } | null => (who.kind === "agency" ? { kind: "agency", id: who.id } : null);

/** Every authority of a conversation, each once, in the order they came up. */
export function agenciesSpokenOf(before: readonly Understanding[]): Who[] {
  const found: Who[] = [];
  for (const { who } of before)
    for (const each of who.value)
      if (each.kind === "agency" && !found.some((other) => same(agencyOf(other), agencyOf(each)))) found.push(each);
  return found;
}

/** Years that the same figure of the same authority was asked of, one after the other, the earliest first. */
export function yearsInARow(before: readonly Understanding[], figures: Draft["figures"]): number[] {
  const last = before.at(-1);
  if (!last || (figures.kind === "known" && !same(figures.quantities, last.quantities.value))) return [];
  const other = before.findLastIndex((each) => !same([each.who.value, each.quantities.value], [last.who.value, last.quantities.value]));
  const years = before.slice(other + 1).flatMap(({ when }) => (when.value.kind === "list" ? when.value.years : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Figures that were asked one by one of the same authority, each once. What was only listed in between is no figure of its own. */
export function figuresInARow(before: readonly Understanding[]): Quantity[] {
  const last = before.at(-1);
  const other = before.findLastIndex((each) => !same([each.who.value, each.when.value], [last?.who.value, last?.when.value]));
  const all = before.slice(other + 1).flatMap(({ quantities: { value } }) => (value.length === 1 ? value : []));
  return all.filter((each, i) => all.findIndex((one) => same(one, each)) === i);
}

/** Of figures asked one by one the last ones that have no cell in common: a part is not added to the whole it is a part of. */
export function apartFromEachOther(figures: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (const each of figures.toReversed()) {
    if (found.some((other) => overlap(each, other))) break;
    found.unshift(each);
  }
  return found;
}

/** 结果纠正 and 直接起诉的: each is of another side of the same lawsuits; of requests, a result is a part of what was dealt with. */
function overlap(a: Quantity, b: Quantity): boolean {
  if (a.kind !== "figure" || b.kind !== "figure") return false;
  if (wholeOf(a.key) === b.key || wholeOf(b.key) === a.key) return true;
  const [first, second] = [partsOf(a.key), partsOf(b.key)];
  // 收到几件 >> 公开几件: what became of requests is of those that came in.
  const received = [first, second].filter(({ row }) => row === "received");
  const others = [first, second].filter(({ table, row }) => table === "requests" && row !== "received" && row !== "carried_in");
  if (received.length === 1 && others.length === 1) return true;
  const ofLawsuits = [first, second].every(({ row }) => row.startsWith("litigation"));
  const crosses = (x: string, y: string, whole: string): boolean => x === y || x === whole || y === whole;
  return ofLawsuits && crosses(first.row, second.row, "litigation") && crosses(first.column, second.column, "total");
}

/** 这两个一共, 三个县平均, 两年合计, 这两项加起来: so many of what was spoken of last; unchanged where fewer were. */
export function withCountedOut(draft: Draft, { before }: RuleContext): Draft {
  const counted = COUNTED_OUT.exec(draft.text.trim());
  const last = before.at(-1);
  // 两年合计: the adding stands in the word for the years.
  const added = draft.tokens.some((token) => token.kind === "when" && /合计|一共|总共|累计|起来/.test(textOf(draft.text, token)));
  const reckoned =
    added || hasWord(draft.tokens, "operation", "sum", "mean", "max", "min", "rank", "difference", "more", "less", "compare");
  if (!counted || !last || !reckoned) return draft;
  const many = readNumbers(counted.groups?.many ?? "")[0]?.value ?? 0;
  const { what } = counted.groups ?? {};
  if (what === "年") return withYears(draft, yearsInARow(before, draft.figures).slice(-many), many, last);
  const figures = figuresInARow(before).slice(-many);
  if (what && FIGURES.has(what)) return withFigures(draft, figures, many);
  const spoken = agenciesSpokenOf(before).slice(-many);
  if (spoken.length === many && many > 1)
    return noted({ ...draft, who: { value: spoken, origin: "carried" } }, "承前", `前面所问的${many}个机关`);
  // 收到最多的是谁 >> 第二名呢 >> 这两个一共: the first two.
  if (last.order && many === Math.max(last.place ?? 0, last.limit ?? 0))
    return noted({ ...draft, who: { value: last.who.value, origin: "carried" }, limit: many, order: last.order }, "承前", `前${many}名`);
  return what ? draft : withFigures(draft, figures, many);
}

const withYears = (draft: Draft, years: number[], many: number, last: Understanding): Draft =>
  years.length === many
    ? noted(
        {
          ...draft,
          who: draft.who ?? { value: last.who.value, origin: "carried" },
          when: { value: { kind: "list", years }, origin: "carried" },
        },
        "承前",
        `前面所问的${many}年`,
      )
    : draft;
const withFigures = (draft: Draft, figures: Quantity[], many: number): Draft =>
  figures.length === many
    ? noted({ ...draft, figures: { kind: "known", quantities: figures, carried: true } }, "承前", `前面所问的${many}项`)
    : draft;

const REST =
  /^(?:那么?|这|的){0,3}(?:剩下|剩余|其余|余下|另外|还剩)(?:来的|的|那些?){0,2}(?:申请|部分)?(?:有|还有|是)?(?:(?:多少|几)件?|件)?(?:呢|吗)?[?？。]*$/;
/** 剩下几件, 其余的呢: of what was spoken of, and the words for it name nothing else. */
export const asksForRest = ({ text, who }: Draft): boolean => who === null && REST.test(text.trim());
const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });
/** 收到几件 >> 公开了几件 >> 剩下的呢: the whole less the part; of those dealt with what is carried into the next year. */
export function withRest(draft: Draft, { before }: RuleContext): Draft {
  const [part, spoken] = before.toReversed().flatMap(({ quantities: { value } }) => (value.length === 1 ? value : []));
  if (!asksForRest(draft) || part?.kind !== "figure") return draft;
  const left = part.key.replace(/^handled@/, "carried_out@");
  // 个人办结几件 >> 剩下几件 after all that were dealt with: those of the others.
  if (left !== part.key && isFigureKey(left) && !(spoken?.kind === "figure" && spoken.key === wholeOf(part.key)))
    return noted(
      {
        ...draft,
        figures: { kind: "known", quantities: [figure(left)], carried: true },
        operation: { value: "lookup", origin: "said" },
        numeric: true,
      },
      "承前",
      "没有办结的",
    );
  // 不予公开几件 >> 国家秘密的几件: of a row asked before its reason, what is left is of that row.
  const whole = spoken?.kind === "figure" && isReasonOf(part.key, spoken.key) ? spoken.key : wholeOf(part.key);
  // 新收 is what results are shares of in a conversation that began with it.
  const said =
    spoken?.kind === "figure" && (spoken.key === whole || /^(?:received|handled)@/.test(spoken.key)) ? spoken : whole && figure(whole);
  if (!said || wholeOf(part.key) === null) return draft;
  return noted(
    {
      ...draft,
      figures: { kind: "known", quantities: [said, part], carried: true },
      operation: { value: "difference", origin: "said" },
      numeric: true,
      aside: draft.text,
    },
    "承前",
    "总数减去所问的",
  );
}

/** 国家秘密 of 不予公开: a reason's row under the row it is a reason of. */
export function isReasonOf(part: FigureKey, whole: FigureKey): boolean {
  const [row = "", column] = part.split("@");
  const [group = "", other] = whole.split("@");
  return column !== undefined && column === other && group !== "" && row.startsWith(`${group.replace(/\.total$/, "")}.`);
}

const ALL_ZERO = /^(?:那|他们|它们|这些|这几[个家])*(?:都|全|全都)(?:是|为|没有?)(?:零|0|吗|的|$)/;
/** 天马几件 >> 四都呢 >> 都是零吗: said of each that was asked of. */
export function withAll(draft: Draft, { before }: RuleContext): Draft {
  const last = before.at(-1);
  if (!ALL_ZERO.test(draft.text.trim()) || draft.who || !last) return draft;
  const other = before.findLastIndex((each) => !same(each.quantities.value, last.quantities.value));
  const spoken = agenciesSpokenOf(before.slice(other + 1));
  return spoken.length > 1 ? noted({ ...draft, who: { value: spoken, origin: "carried" } }, "承前", "前面所问的各机关") : draft;
}
