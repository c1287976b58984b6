// Figures of a question for a share -> the part and the whole: one of each, several parts together, or each part for itself. No I/O. No clock.
import { type FigureKey, familyOf, isFigureKey, labelOf, partsOf } from "../../form/vocabulary.ts";
import { type Draft, noted } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { Quantity } from "../understanding.ts";
import { phrasesOf } from "./phrases.ts";

const TOTALS = /总数|总量|总体|全部|总件数|总的/;
const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });

/** What a part is a part of, where a question for a share does not say it. */
export function wholeOf(key: FigureKey): FigureKey | null {
  const [row = "", column = "total"] = key.split("@");
  const { table, row: group } = partsOf(key);
  if (table === "disputes") {
    return key.endsWith(".total") ? (group.startsWith("litigation.") ? "litigation.total" : null) : (`${group}.total` as FigureKey);
  }
  if (!key.includes("@")) return null;
  if (column !== "total") return `${row}@total` as FigureKey;
  return row === "received" || row === "handled" || row === "carried_in" ? null : row === "carried_out" ? null : "handled@total";
}

/** One figure that is a part of another. */
export function hasWhole({ figures }: Draft): boolean {
  const [only, ...more] = figures.kind === "known" ? figures.quantities : [];
  return only?.kind === "figure" && more.length === 0 && wholeOf(only.key) !== null;
}

/** 公开的占比比2024年提高了吗, 公开的占多少 >> 2024年呢 >> 提高了吗: how large one figure's part of another was, and not the figure. */
export const comparesShares = (draft: Draft): boolean => {
  const { figures, asBefore, tokens, text } = draft;
  if (hasWord(tokens, "operation", "share")) return /占|比重|份额/.test(text) && hasWhole(draft);
  return asBefore === "share" && figures.kind === "known" && figures.carried === true && figures.quantities.length === 2;
};

/** 分别占多少, 各占几成: of each part its own. */
const ONE_BY_ONE = /分别|各自|各(?=[占是为有])|各(?:多少|几)/;
export const asksEachShare = (draft: Draft): boolean =>
  draft.figures.kind === "known" && draft.figures.quantities.length > 1 && ONE_BY_ONE.test(draft.text);

/** The whole that all parts are of, or null. */
function commonWhole(parts: readonly Quantity[]): FigureKey | null {
  const wholes = new Set(parts.map((part) => (part.kind === "figure" ? wholeOf(part.key) : null)));
  const [only] = wholes;
  return wholes.size === 1 ? (only ?? null) : null;
}

/** Which of several figures is the whole: what stands behind 占, or before 中; null where none is said. */
function saidWhole(draft: Draft, quantities: readonly Quantity[]): number | null {
  const phrases = phrasesOf(draft.tokens, draft.text);
  if (phrases.some(({ before }) => before === "within")) return 0;
  return phrases.at(-1)?.before === "of" ? quantities.length - 1 : null;
}

/** 予以公开和部分公开一共占办结的几成: the parts, their whole last; null where it is a share of one figure in another. */
function ofSeveral(draft: Draft, quantities: readonly Quantity[]): Quantity[] | null {
  if (quantities.some(({ kind }) => kind !== "figure")) return null;
  const at = saidWhole(draft, quantities);
  const whole = at === null ? undefined : quantities[at];
  const parts = quantities.filter((_, i) => i !== at);
  if (parts.length < 2) return null;
  if (whole) return parts.every((part) => part.kind === "figure" && wholeOf(part.key) !== null) ? [...parts, whole] : null;
  // The whole may be named though no 占 stands before it: 办结的里头公开和部分公开加一块有几成.
  const named = quantities.find((each) => each.kind === "figure" && quantities.every((other) => other === each || isPartOf(other, each)));
  if (named) return quantities.length > 2 ? [...quantities.filter((each) => each !== named), named] : null;
  const common = commonWhole(quantities);
  const isSum = hasWord(draft.tokens, "operation", "sum");
  // 公开几件 >> 部分公开几件 >> 加起来占多少: both together, of what both are a part of.
  const isOfBefore = draft.figures.kind === "known" && draft.figures.carried === true;
  return common && (isSum || /占/.test(draft.text)) && (!draft.carriedQuantities?.length || (isSum && isOfBefore))
    ? [...quantities, figure(common)]
    : null;
}
const isPartOf = (part: Quantity, whole: Quantity): boolean =>
  part.kind === "figure" && whole.kind === "figure" && wholeOf(part.key) === whole.key;

/** 占办结总数的百分之多少: of what was asked before. */
const OF_BEFORE = /^[的它其那]*(?:占|所占)/;

/** 哪种理由最多 >> 占不予公开的多少: which of them was the most is not known here, so each one's share is told. Null where no family was spoken of. */
export function eachOfFamily(draft: Draft): Draft | null {
  const [whole, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  const parts = (draft.carriedQuantities ?? []).flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  const family = draft.figures.kind === "known" && draft.figures.carried === true && parts.length > 1 ? familyOf(parts) : null;
  // 哪种理由最多 >> 这种理由占几成: of all of the family, where the question names nothing of its own.
  if (family && more.length > 0)
    return {
      ...draft,
      figures: { kind: "known", quantities: parts.map((part) => rateOf(part, family)) },
      operation: { value: "list", origin: "said" },
    };
  if (whole?.kind !== "figure" || more.length > 0 || parts.length < 2 || familyOf(parts) !== whole.key) return null;
  return {
    ...draft,
    figures: { kind: "known", quantities: parts.map((part) => rateOf(part, whole.key)) },
    operation: { value: "list", origin: "said" },
  };
}

/** The rate of a whole set is its sums divided. */
export const pooled = (draft: Draft): Draft => {
  const [only, ...more] = draft.figures.kind === "known" ? draft.figures.quantities : [];
  return only?.kind === "rate" && more.length === 0 && !only.plus
    ? { ...draft, figures: { kind: "known", quantities: [figure(only.over), figure(only.under)] } }
    : draft;
};

/** A share's part first, its whole second: 占 puts the part before, 中 the whole. */
export function paired(draft: Draft): Draft {
  if (draft.figures.kind !== "known") return draft;
  const { quantities } = draft.figures;
  const [first, second] = quantities;
  const separator = phrasesOf(draft.tokens, draft.text).find(({ before }) => before !== "")?.before;
  const several = ofSeveral(draft, quantities);
  if (several) return noted({ ...draft, figures: { ...draft.figures, quantities: several } }, "占比", "几项之和");
  // Two parts of one whole have no number of their own here: better none than the first part's.
  if (quantities.length > 2) return { ...draft, figures: { kind: "prose" } };
  const before = draft.carriedQuantities ?? [];
  // 占办结总数的百分之多少, after what was asked before.
  const [carried] = before;
  const other = draft.figures.carried ? undefined : carried;
  if (first && !second && before.length > 1 && !draft.figures.carried && OF_BEFORE.test(draft.text.trim()))
    return { ...draft, figures: { ...draft.figures, quantities: [...before, first] } };
  if (first && !second && other && JSON.stringify(other) !== JSON.stringify(first) && OF_BEFORE.test(draft.text.trim()))
    return { ...draft, figures: { ...draft.figures, quantities: [other, first] } };
  if (first?.kind === "figure" && second?.kind === "figure" && wholeOf(second.key) === first.key)
    return { ...draft, figures: { ...draft.figures, quantities: [second, first] } };
  // 占总数多少, of two parts that were asked for before: neither is a share of the other.
  if (first?.kind === "figure" && second?.kind === "figure" && draft.figures.carried && TOTALS.test(draft.text))
    return { ...draft, figures: { kind: "prose" } };
  if (first && second)
    return separator === "within" ? { ...draft, figures: { ...draft.figures, quantities: [ofSameColumn(second, first), first] } } : draft;
  const whole = first?.kind === "figure" ? wholeOf(first.key) : null;
  if (first?.kind === "rate") return draft;
  return whole && first
    ? noted({ ...draft, figures: { ...draft.figures, quantities: [first, figure(whole)] } }, "占比", `分母取 ${whole}`)
    : draft;
}

/** 自然人申请中公开的占多少: of those applicants' requests, and not of everyone's. */
function ofSameColumn(part: Quantity, whole: Quantity): Quantity {
  if (part.kind !== "figure" || whole.kind !== "figure") return part;
  const [column] = whole.key.split("@").slice(1);
  const key = part.key.replace(/@total$/, `@${column}`);
  return column && isFigureKey(key) ? figure(key) : part;
}

/** 无法提供的占比哪家最高: of each report its own share, which is a rate. */
export function shareOfEach(draft: Draft): Draft {
  if (draft.figures.kind !== "known") return draft;
  const [first, second, ...more] = draft.figures.quantities;
  if (first?.kind !== "figure" || more.length > 0 || (second && second.kind !== "figure")) return draft;
  // 申请有百分之几是自然人提的: the whole is said first.
  const [over, under] = second?.kind === "figure" && wholeOf(second.key) === first.key ? [second, first] : [first, second];
  const whole = under?.kind === "figure" ? under.key : wholeOf(over.key);
  if (!whole) return draft;
  return noted({ ...draft, figures: { kind: "known", quantities: [rateOf(over.key, whole)] } }, "占比", "各份报告各自的");
}
function rateOf(over: FigureKey, under: FigureKey): Quantity {
  const [part, all] = [pathOf(over), pathOf(under)];
  const name = `${part}占${all}的比例`;
  return { kind: "rate", name, over, under, definition: `${name}＝${part}÷${all}×100%` };
}
const pathOf = (key: FigureKey): string => {
  const { row, column } = labelOf(key);
  return column && column !== labelOf("handled@total").column ? `${row}（${column}）` : row;
};

/** 公开和部分公开各占多少: of each part its share of the whole that is said, or of the one they have in common. */
export function eachShare(draft: Draft): Draft {
  if (draft.figures.kind !== "known") return draft;
  const { quantities } = draft.figures;
  const at = saidWhole(draft, quantities);
  const parts = quantities.filter((_, i) => i !== at);
  const said = at === null ? undefined : quantities[at];
  const whole = said?.kind === "figure" ? said.key : commonWhole(parts);
  const rates = parts.flatMap((part) => (part.kind === "figure" && whole ? [rateOf(part.key, whole)] : []));
  return rates.length === parts.length && rates.length > 0
    ? noted({ ...draft, figures: { kind: "known", quantities: rates } }, "占比", "每一项各自的")
    : draft;
}
