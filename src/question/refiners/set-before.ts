// A follow-up's group, or whom it adds, and the set that was asked of before -> the set that is meant. No I/O. No clock.
import { classOf, isAmong, type Members, prefixOf } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { carried, type Draft, noted, operates } from "../draft.ts";
import type { Operation } from "../operations.ts";
import { hasWord, textOf } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { SAYS_FELL } from "./completed.ts";
import { ofRegion } from "./groups.ts";

type Many = Extract<Who, { kind: "region" | "all" }>;
const isMany = (who: Who): who is Many => who.kind === "region" || who.kind === "all";
/** 全国各县: of more than was asked of before. */
const WIDER = /全国|全省|全部|所有|各地|各省/;

/** Counties lie in a prefecture, prefectures in a province; towns and departments in the place itself. */
export const widthFor = ({ kinds, tiers }: Members): number =>
  kinds?.includes("government") && tiers?.length === 1 ? (tiers[0] === "county" ? 4 : tiers[0] === "prefecture" ? 2 : 6) : 6;

const governs = ({ name, region }: { name: string; region: string }): boolean => classOf(name, region).kind === "government";

/** 衢州市各县的合计 >> 哪个县最多: the counties of the place spoken of. */
function ofPlaceBefore(draft: Draft, set: Many, { regions, agencies }: Directory): Draft | null {
  const [said, ...more] = draft.who?.origin === "said" ? draft.who.value : [];
  if (said?.kind !== "all" || !said.members || more.length > 0 || set.kind !== "region" || WIDER.test(draft.text)) return null;
  // 市本级: the city's own government, and no other city's.
  const own =
    /本级|^[市州](?:人民)?政府/.test(said.words ?? "") && agencies.find((each) => prefixOf(each.region) === set.code && governs(each));
  if (own) return noted({ ...draft, who: { value: [{ kind: "agency", id: own.id, name: own.name }], origin: "said" } }, "承前", own.name);
  const code = set.code.slice(0, widthFor(said.members));
  const name = code === set.code ? set.name : regions.find((region) => region.code === code)?.name;
  if (name === undefined) return null;
  const who: Who = { ...said, kind: "region", code, name, members: ofRegion(said.members, code) };
  return noted({ ...draft, who: { value: [who], origin: "said" } }, "承前", `前面所说的${name}`);
}

/** 龙游县排第几, after a set: its place among those. 倒数第一是谁, after that: of the set, and not of the one. */
function amongBefore(draft: Draft, last: Understanding, set: Many): Draft | null {
  const [said, ...more] = draft.who?.origin === "said" ? draft.who.value : [];
  if (said?.kind === "agency" && more.length === 0 && hasWord(draft.tokens, "operation", "rank_of"))
    return noted({ ...draft, who: { value: [said, set], origin: "said" } }, "承前", "在前面那一组中");
  const isOfSet =
    hasWord(draft.tokens, "operation", "max", "min", "rank", "ascending", "sum", "mean", "median") || draft.place !== undefined;
  if (!draft.who && last.operation.value === "rank_of" && isOfSet)
    return noted({ ...draft, who: { value: [set], origin: "carried" } }, "承前", "前面那一组");
  return null;
}

/** 各县的平均 >> 谁高于平均: whoever of those. */
function anyoneBefore(draft: Draft, last: Understanding, set: Many): Draft | null {
  const [said, ...more] = draft.who?.origin === "said" ? draft.who.value : [];
  const isAnyone = said?.kind === "all" && !said.members && more.length === 0 && !draft.except && !draft.allHeld;
  const carried = draft.figures.kind === "known" && draft.figures.carried === true;
  if (!isAnyone || !carried || !hasWord(draft.tokens, "group", "which", "count") || WIDER.test(draft.text)) return null;
  return noted(
    { ...draft, who: { value: [set], origin: "carried" }, ...(last.except ? { except: last.except } : {}) },
    "承前",
    "前面那一组里的",
  );
}

/** 哪个单位, which county: of a group, and not of the two named. */
const BARE_WHICH = /^(?:哪个|哪家|哪一个|哪一家|哪边|谁|which|who)$/;
/** Compare A and B >> Which collected more fees, 开化和常山哪个申请多 >> 谁的收费更高: of those named before. */
function ofThoseNamed(draft: Draft, last: Understanding): Draft {
  const [said, ...more] = draft.who?.value ?? [];
  const isAnyone = draft.who === null || (said?.kind === "all" && !said.members && more.length === 0 && !draft.except && !draft.allHeld);
  const isBare = draft.tokens.some((token) => hasWord([token], "group", "which") && BARE_WHICH.test(textOf(draft.text, token)));
  const named = last.who.value.length > 1 && last.who.value.every(({ kind }) => kind === "agency");
  if (!named || !isAnyone || !isBare || !operates(draft, "more", "less") || draft.figures.kind !== "known") return draft;
  return noted(
    { ...draft, who: carried(last.who.value), ...(draft.when ? {} : { when: carried(last.when.value) }) },
    "承前",
    "前面所说的几家中",
  );
}

/** The set that the question before was asked of, where this one says no other. */
export function withSetBefore(draft: Draft, last: Understanding, directory: Directory): Draft {
  const set = last.who.value.find(isMany);
  if (!set) return ofThoseNamed(draft, last);
  return ofPlaceBefore(draft, set, directory) ?? amongBefore(draft, last, set) ?? anyoneBefore(draft, last, set) ?? draft;
}

const ADDS =
  /^(?:那么?|再|要是|如果|若|假如|还|也|把)*(?:加上|加入|算上|连上|连同|带上|计入|加(?=\p{Script=Han}{2}))|(?:也|都)?(?:加上|加进[去来]|算上|算进[去来]|算在内|包括在内)(?:的话|呢|吗|后|之后)?[?？。]*$/u;
/** Done over all who were asked of; a single figure that is added to is a sum. */
const OVER_ALL: ReadonlySet<Operation> = new Set(["sum", "mean", "median", "max", "min", "rank", "spread"]);

/** 龙游和江山合计 >> 加上常山呢, 各局里最多的 >> 加上柯城区呢: those before and whom it names; of a set its own member once. Null where nobody is added. */
export function withAdded(draft: Draft, last: Understanding, directory: Directory): Draft | null {
  const { agencies } = directory;
  const said = draft.who?.origin === "said" ? draft.who.value : [];
  const isAdded = said.length > 0 && ADDS.test(draft.text.trim()) && last.who.value.length > 0 && last.quantities.value.length > 0;
  if (!isAdded || said.some((who) => who.kind === "outside" || (who.kind === "all" && !who.members))) return null;
  const held = (who: Who): boolean =>
    last.who.value.some((each) => {
      if (JSON.stringify(each) === JSON.stringify(who)) return true;
      const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
      if (!agency || !isMany(each)) return each.kind === "agency" && who.kind === "agency" && each.id === who.id;
      const lies = each.kind === "all" || agency.region.startsWith(each.code);
      return lies && (!each.members || isAmong(each.members, classOf(agency.name, agency.region)));
    });
  const set = last.who.value.find(isMany);
  const placed = (set && ofPlaceBefore(draft, set, directory)?.who?.value) ?? said;
  const value = [...last.who.value, ...placed.filter((who) => !held(who))];
  // 除了市本级 >> 算上市本级呢: set aside no more.
  const isNamed = (id: string): boolean =>
    placed.some((who) => {
      const agency = agencies.find((each) => each.id === id);
      if (who.kind === "agency") return who.id === id;
      const lies = agency && (who.kind === "all" || (who.kind === "region" && agency.region.startsWith(who.code)));
      return lies === true && isAmong((isMany(who) && who.members) || {}, classOf(agency.name, agency.region));
    });
  const back = new Set((last.except ?? []).flatMap(({ id, name }) => (isNamed(id) ? [name] : [])));
  const exceptStill = (last.except ?? []).filter(({ name }) => !back.has(name));
  const before = last.operation.value;
  const operation = OVER_ALL.has(before) ? before : ("sum" as const);
  return noted(
    {
      ...draft,
      who: { value, origin: "carried" },
      operation: { value: operation, origin: "carried" },
      numeric: true,
      ...(exceptStill.length > 0 ? { except: exceptStill } : {}),
      ...(last.order ? { order: last.order } : {}),
    },
    "承前",
    "前面所问的，加上所说的",
  );
}

/** 去掉龙游呢, 只看衢州的 after a set: the set without it, or that part of it; who was set aside before stays so. */
export function withSetChanged(
  draft: Draft,
  last: Understanding,
  regionOf: (who: Who | undefined) => { code: string; name: string } | null,
): Draft {
  const [set, ...others] = last.who.value;
  const [said, ...more] = draft.who?.value ?? [];
  const isWhole = said?.kind === "all" && !said.members && more.length === 0;
  if (draft.except && draft.except.length > 0 && isWhole) {
    const without = new Set(draft.except.map(({ id }) => id));
    if (set && others.length === 0 && set.kind !== "agency" && set.kind !== "outside")
      return noted(
        { ...draft, who: carried([set]), except: [...(last.except ?? []), ...draft.except] },
        "承前",
        "前面那一组，再除去所说的",
      );
    const left = last.who.value.filter((who) => who.kind === "agency" && !without.has(who.id));
    if (last.who.value.length > 2 && left.length > 0 && left.length < last.who.value.length) {
      const { except: _, ...rest } = draft;
      return noted({ ...rest, who: carried(left) }, "承前", "前面所问的，除去所说的");
    }
  }
  const place = draft.who?.origin === "said" && more.length === 0 && ONLY.test(draft.text) ? regionOf(said) : null;
  if (place && set && others.length === 0 && (set.kind === "all" || set.kind === "region") && set.members)
    return noted({ ...draft, who: carried([{ ...set, kind: "region", ...place }]) }, "承前", "前面那一组，只在所说的地方");
  return draft;
}
/** Of a set spoken of, that they are fewer says so as well. */
const FELL = new RegExp(`${SAYS_FELL.source}|减|少了`);
/** 增长最多的有哪些 >> 下降的呢: of the same set and years, those that changed the other way. */
export function withOtherDirection(draft: Draft, last: Understanding): Draft {
  const isOfChanges = last.by !== undefined && operates(draft, "change") && !operates(draft, "max", "min", "sum", "growth", "share");
  if (!isOfChanges || !last.by || draft.figures.kind !== "known" || !draft.figures.carried) return draft;
  // 涨了多少件 asks of the one it came to.
  if (hasWord(draft.tokens, "ask", "number", "how", "why") || !draft.tokens.some((token) => textOf(draft.text, token) === "的"))
    return draft;
  const { falls: _, ...by } = last.by;
  return noted(
    {
      ...draft,
      by: { ...by, ...(FELL.test(draft.text) ? { falls: true as const } : {}), only: true },
      order: "descending",
      operation: { value: "rank", origin: "carried" },
      numeric: true,
    },
    "承前",
    "前面所问的变化",
  );
}

/** The place that an authority governs, or a region. */
export function placeOf(who: Who | undefined, { agencies, regions }: Directory): { code: string; name: string } | null {
  if (who?.kind === "region") return { code: who.code, name: who.name };
  const agency = who?.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
  if (!agency || classOf(agency.name, agency.region).kind !== "government") return null;
  const code = prefixOf(agency.region);
  return { code, name: regions.find((region) => region.code === code)?.name ?? agency.name };
}
const ONLY = /(?:只|仅|光|单)(?:看|算|要|说|问|留|统计|列)|限于/;
