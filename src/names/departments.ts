// Text -> departments of local governments in it, whose name does not say whose they are: 教育局, 市教育局. No I/O. No clock.
import { bodyAt, bodyIn, isSameBody } from "./bodies.ts";
import { tierOf } from "./classes.ts";
import { type Agency, type Directory, type Mention, outsider, type Who } from "./directory.ts";

/** Departments that the table of bodies lacks, by how they are called. */
const OTHERS =
  /^(?:综合行政执法|行政审批|审批服务|执法|人武|宣传|组织|统战|网信|政法|团|文联|科协|侨联|工商联|红十字会|党校|史志|地震|城投|住保|海事|渔业|畜牧|盐务|铁路|民航)(?:局|委员会|委|厅|办公室|办|部|大队|支队|分局|队|所|站)/;

/** The department that begins at a place of a text, without whose it is; null where none does. */
export const departmentAt = (text: string, at: number): string | null => bodyAt(text, at) ?? OTHERS.exec(text.slice(at))?.[0] ?? null;
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
/** 我市教育局, 全市: 市 there is no level of the department. */
const LEVEL = /(?:^|[^\p{Script=Han}]|[我本问下个位和与跟及])(省|市|州|区|县|旗)$/u;

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
  for (let at = 0; at < text.length; at++) {
    const body = taken(at) ? null : departmentAt(text, at);
    if (body === null) continue;
    const level = LEVEL.exec(text.slice(0, at))?.[1];
    const start = level === undefined ? at : at - 1;
    const end = at + body.length;
    const before = [...named, ...found].filter((mention) => mention.end <= start).sort((a, b) => b.end - a.end)[0];
    const beside = before && /^[、，,和与跟及]$/.test(text.slice(before.end, start).trim()) ? regionOf(before, directory) : null;
    const tier = level === undefined ? undefined : LEVELS[level];
    const all = held(body, tier, directory, beside ?? "");
    const home = directory.home ? all.filter(({ region }) => isIn(region, directory.home ?? "")) : [];
    const fitting = home.length > 0 ? home : all;
    const who = fitting.map(({ id, name }): Who => ({ kind: "agency", id, name }));
    const weak = beside === null ? { weak: { inner: null } } : {};
    found.push(who.length > 0 ? { kind: "who", who, start, end, ...weak } : { ...outsider(text, start, end), weak: { inner: null } });
    at = end - 1;
  }
  return found;
}

/** Of the level of a home, not below it: 市教育局 at home in 3308 is of 330800, and of a county at home its own. */
const isIn = (region: string, home: string): boolean => region.startsWith(home) && /^0*$/.test(region.slice(home.length));

/** The six digits of where the authority before lies: its fellows are of the very same place. */
function regionOf({ who }: Mention, { agencies }: Directory): string | null {
  const [only] = who;
  if (who.length !== 1 || only?.kind !== "agency") return null;
  return agencies.find(({ id }) => id === only.id)?.region ?? null;
}
