// Words that say among whom (在各县中, 各部门里, 是各县区最多的, 居四县区首位, 市级部门里) -> the reports of those, with one's own, of its year; or the same with the place they belong to. Reads the store.
import { classOf, isAmong, prefixOf } from "../names/classes.ts";
import type { Who } from "../names/directory.ts";
import type { Understanding } from "../question/understanding.ts";
import type { ReportSummary } from "../report/report.ts";
import type { Undecidable } from "./frame.ts";
import { amongWords, groupIn } from "./groups.ts";
import { KINDS } from "./kinds.ts";
import type { Reader } from "./reader.ts";
import { reworded } from "./reworded.ts";
import type { Asked } from "./segment.ts";

/** Whom the words may mean, the likeliest first: of what does not hold alike of all of these nothing is decided. */
type Peers = { kind: "reports"; readings: [ReportSummary[], ...ReportSummary[][]] } | ({ kind: "refused" } & Undecidable);

const COUNTED = /(?<![\d第])(?:[两二三四五六七八九十]|\d{1,2})(?=个?[县区部乡镇街局])/;
const WHOM = `(?:(?:各个?|所有|全部|${COUNTED.source}个?)(?:[市县区][级直])?|[市县区][级直])${KINDS}`;
const OF_GROUP = new RegExp(WHOM);
/** Whether the words are of a group at all. */
export const isOfGroup = (text: string): boolean => OF_GROUP.test(text);
const PEERS = new RegExp(
  `在?(?<whom>${WHOM})(?:政府)?的?(?:当中|之中|里头|里面|[中里内]|(?=最[多少高低大小]|首位|居|之首|排?第[一二三四五六七八九十\\d](?!时)))`,
);
/** 衢州市各县区: the place is said with it. */
const PLACED = /[省市州盟县区旗]的?$/;
const ONE_KIND = /(?<!区)(?<kind>县|(?<!县|市)区|(?<!乡)镇|乡|(?<!乡镇)街道)$/;

/** What is said without among whom; the text where it says nothing of it, or of which place they are. */
export function withoutPeers(text: string): string {
  const match = PEERS.exec(text);
  return match && !PLACED.test(text.slice(0, match.index)) ? text.replace(match[0], "") : text;
}

/** Null when nothing says among whom. Errors: those of the store. */
export async function peersOf(segment: string, own: ReportSummary, reader: Reader): Promise<Peers | null> {
  const whom = PEERS.exec(segment)?.groups?.whom;
  const counted = whom?.replace(COUNTED, "$&个").replace("个个", "个");
  const spoken = [amongWords(segment), counted].flatMap((words) => (words === undefined ? [] : (reader.alone(words) ?? [])));
  const among = spoken.find((each) => groupIn(each) !== null);
  if (!among) return whom === undefined ? null : UNREAD;
  const when: Understanding["when"] = { value: { kind: "list", years: [own.year] }, origin: "said" };
  const members = await Promise.all(placesOf(among, own, reader).map((each) => reader.subjects({ ...each, when }, null)));
  const kind = ONE_KIND.exec(whom ?? "")?.groups?.kind;
  const [first, ...more] = members.flatMap((each) => {
    if (each.kind !== "reports" || each.reports.length < 2 || !each.reports.some(({ id }) => id === own.id)) return [];
    // 在各县中: with the districts, or without them.
    return kind ? [each.reports, each.reports.filter(({ issuer }) => issuer.replace(GOVERNMENT, "").endsWith(kind))] : [each.reports];
  });
  // A district that is the only one held is first among nobody.
  if (more.some((each) => each.length < 2)) return UNREAD;
  const refusal = members.find((each) => each.kind === "refused");
  return first ? { kind: "reports", readings: [first, ...more] } : (refusal ?? UNREAD);
}
const UNREAD: Peers = { kind: "refused", why: "", reason: "not_understood" };
const GOVERNMENT = /(?:人民政府|办事处)$/;

/** 各部门 beside 市教育局 are those of its own place; 各县区 beside 常山县 those of 衢州市, or all that are held. None where it is of another kind than they are. */
function placesOf(among: Understanding, { issuer, region }: ReportSummary, reader: Reader): Understanding[] {
  const group = groupIn(among);
  if (group?.kind !== "all") return group ? [among] : [];
  const own = classOf(issuer, region);
  if (!group.members || !isAmong(group.members, own)) return [];
  const isGovernment = own.kind === "government";
  const place = reader.placeOf(isGovernment ? above(region) : prefixOf(region));
  const who: Who | null = place ? { ...group, kind: "region", code: place.code, name: place.name } : null;
  return [...(who ? [{ ...among, who: { ...among.who, value: [who] } }] : []), ...(isGovernment ? [among] : [])];
}
const above = (region: string): string => prefixOf(region).slice(0, -2);

const DEPARTMENTS = /(?<=^|年|年度|[，,。；在居列])(?=(?:各|所有|全部)?(?:市级|市直)?(?:各)?部门(?:[中里]|之中|当中)?[^，,。；门]{0,16}最)/;

/** 市级部门行政诉讼最多的是人社局: those of its own place. `placeOf` says which that is. */
export function ofOwnPlace(asked: Asked, placeOf: (text: string) => string | null): Asked {
  if (!DEPARTMENTS.test(asked.said.segment)) return asked;
  const place = placeOf(asked.said.segment.split(/[，,（(]/)[0] ?? "") ?? placeOf(asked.said.segment);
  if (place === null) return asked;
  return reworded(asked, (text) => text.replace(DEPARTMENTS, place));
}
