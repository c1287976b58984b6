// Text -> departments of local governments in it, whose name does not say whose they are: 教育局, 市教育局. No I/O. No clock.
import { bodyAt, bodyIn, isSameBody, stemAt } from "./bodies.ts";
import { tierOf } from "./classes.ts";
import { type Agency, type Directory, type Mention, outsider, type Who } from "./directory.ts";

/** Departments that the table of bodies lacks, by how they are called. */
const OTHERS =
  /^(?:综合行政执法|行政审批|审批服务|执法|人武|宣传|组织|统战|网信|政法|团|文联|科协|侨联|工商联|红十字会|党校|史志|地震|城投|住保|海事|渔业|畜牧|盐务|铁路|民航)(?:局|委员会|委|厅|办公室|办|部|大队|支队|分局|队|所|站)/;

/** How they begin: at most places of a text none does. */
const OTHERS_BEGIN = new Set(
  OTHERS.source
    .slice("^(?:".length, OTHERS.source.indexOf(")"))
    .split("|")
    .map((each) => each.charAt(0)),
);

/** The department that begins at a place of a text, without whose it is; null where none does. */
export const departmentAt = (text: string, at: number): string | null =>
  bodyAt(text, at) ?? (OTHERS_BEGIN.has(text.charAt(at)) ? (OTHERS.exec(text.slice(at))?.[0] ?? null) : null);
/** Whether a name is only a department's: whose, it does not say. */
export function isDepartment(name: string): boolean {
  let at = 0;
  for (let next = departmentAt(name, 0); next !== null; next = departmentAt(name, at)) at += next.length;
  return at > 0 && at === name.length;
}

/** 市教育局, 省发改委: of which level a department is, when only that is said. */
const LEVELS: Readonly<Record<string, "province" | "prefecture" | "county">> = {
  省: "province",
  区: "county",
  市: "prefecture",
  州: "prefecture",
  县: "county",
  旗: "county",
};
/** 我市教育局, 2023年市教育局, 全市: 市 there is no level of the department. */
const LEVEL = /(?:^|[^\p{Script=Han}]|[我本问下个位和与跟及年度在查看给对把让])(省|市|州|区|县|旗)$/u;

/** Agencies held here that are this department, of the level and region asked for. */
function held(body: string, level: string | undefined, directory: Directory, within: string): Agency[] {
  return directory.agencies.filter(
    (agency) =>
      agency.level === "department" &&
      agency.region.startsWith(within) &&
      (level === undefined || tierOf(agency.region) === level) &&
      isSameBody(bodyIn(agency.name.replace(/[（(][^（）()]*[）)]$/, "")) ?? "", body),
  );
}

/**
 * Departments named with no place in front: those held that can be meant, else somebody outside. Whose, the level said before it, the home
 * region, or the authority named just before (衢州市卫健委、住建局) tells; several that fit are all given.
 */
export function bareDepartments(text: string, named: readonly Mention[], directory: Directory): Mention[] {
  const found: Mention[] = [];
  const taken = (at: number) => named.some(({ start, end }) => start <= at && at < end);
  for (const place of named) {
    const short = withoutSuffix(text, place, directory);
    if (short) found.push(short);
  }
  found.push(...listedStems(text, directory).filter(({ start }) => !named.some((each) => each.start <= start && start < each.end)));
  for (let at = 0; at < text.length; at++) {
    // At nearly every place none begins: only of the others it is asked whether they stand in a name already found.
    const body = departmentAt(text, at);
    if (body === null || taken(at) || found.some(({ start, end }) => start <= at && at < end)) continue;
    const level = LEVEL.exec(text.slice(0, at))?.[1];
    const start = level === undefined ? at : at - 1;
    const end = at + body.length;
    const before = [...named, ...found].filter((mention) => mention.end <= start).sort((a, b) => b.end - a.end)[0];
    // 卫健委、住建局, 教育局卫健委, 衢州的卫健委.
    const between = before ? text.slice(before.end, start).trim() : null;
    const beside =
      before && between !== null && /^(?:[、，,和与跟及的]|以及|还有|下面的|下属的)?$/.test(between) ? regionOf(before, directory) : null;
    const tier = level === undefined ? undefined : LEVELS[level];
    const all = held(body, tier, directory, beside ?? "");
    const home = directory.home ? all.filter(({ region }) => isIn(region, directory.home ?? "")) : [];
    const fitting = home.length > 0 ? home : all;
    const who = fitting.map(({ id, name }): Who => ({ kind: "agency", id, name }));
    const weak = beside === null ? { weak: { inner: null } } : {};
    // 衢州的卫健委: the place is a part of the name.
    if (
      beside !== null &&
      before &&
      who.length > 0 &&
      level === undefined &&
      /^(?:的|下面的|下属的)?$/.test(between ?? "-") &&
      isPlace(before, directory)
    ) {
      found.push({ kind: "who", who, start: before.start, end });
      at = end - 1;
      continue;
    }
    found.push(who.length > 0 ? { kind: "who", who, start, end, ...weak } : { ...outsider(text, start, end), weak: { inner: null } });
    at = end - 1;
  }
  return found;
}

const BETWEEN_STEMS = /[、,和跟与及]/;
/** What says that stems before it are authorities: 两个局, 三家, 局. */
const STEMS_END = /^(?:[这那]?[两二三四五六七八九十2-9][个大家]?(?:局|部门|单位|机关|家)|局(?!长))/;
const LONGEST_END = 6;
/** What every such end has one of. */
const NAMES_STEMS = /局|部门|单位|机关|家/;
/** 住建、市监两个局; 教育、卫健、人社三家: stems in a list that says at its end that they are authorities. */
function listedStems(text: string, directory: Directory): Mention[] {
  if (!BETWEEN_STEMS.test(text) || !NAMES_STEMS.test(text)) return [];
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const stems: Mention[] = [];
    let end = at;
    for (let short = stemAt(text, end); short; ) {
      const who = held(short.body, undefined, directory, directory.home ?? "").map(({ id, name }): Who => ({ kind: "agency", id, name }));
      if (who.length === 0) break;
      stems.push({ kind: "who", who, start: end, end: end + short.stem.length, weak: { inner: null } });
      end += short.stem.length;
      const next = BETWEEN_STEMS.test(text.charAt(end)) ? stemAt(text, end + 1) : null;
      if (next) end++;
      short = next;
    }
    if (stems.length < 2 || !STEMS_END.test(text.slice(end, end + LONGEST_END))) continue;
    found.push(...stems);
    at = end;
  }
  return found;
}

/** Only where a year or a figure follows: 教育 and 财政 are words of prose too. */
const BEHIND_STEM = /^的?(?:(?:19|20)\d\d|[一二]〇|去年|前年|今年|上年|新收|收到|行政[处许强]|予以公开|不予公开)/;
/** 衢州住建2024年, 衢州市监2024年: a held department right behind its place, without 局 or 委. */
function withoutSuffix(text: string, place: Mention, directory: Directory): Mention | null {
  if (!isPlace(place, directory)) return null;
  const region = regionOf(place, directory);
  // 衢州市监: 市 of the place is the first of the body's name as well.
  for (const at of [place.end, ...(text[place.end - 1] === "市" ? [place.end - 1] : [])]) {
    const short = stemAt(text, at);
    if (!short || region === null || !BEHIND_STEM.test(text.slice(at + short.stem.length))) continue;
    const who = held(short.body, undefined, directory, region).map(({ id, name }): Who => ({ kind: "agency", id, name }));
    if (who.length > 0) return { kind: "who", who, start: place.start, end: at + short.stem.length };
  }
  return null;
}

/** A region, or the government of one. */
const isPlace = ({ who: [only] }: Mention, { agencies }: Directory): boolean =>
  only?.kind === "region" || (only?.kind === "agency" && agencies.some(({ id, level }) => id === only.id && level !== "department"));

/** Of the level of a home, not below it: 市教育局 at home in 3308 is of 330800, and of a county at home its own. */
const isIn = (region: string, home: string): boolean => region.startsWith(home) && /^0*$/.test(region.slice(home.length));

/** The six digits of where the authority before lies: its fellows are of the very same place. */
function regionOf({ who }: Mention, { agencies }: Directory): string | null {
  const [only] = who;
  if (who.length !== 1) return null;
  if (only?.kind === "region") return only.code.padEnd(6, "0");
  if (only?.kind !== "agency") return null;
  return agencies.find(({ id }) => id === only.id)?.region ?? null;
}
