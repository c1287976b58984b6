// A place named in an English question and the body beside it (Quzhou Education Bureau, the health commission of Quzhou) -> that body. No I/O. No clock.
import { classOf } from "./classes.ts";
import type { Agency, Directory, Mention, Who } from "./directory.ts";
import { BODIES, BODIES_ALSO } from "./english.ts";

const END = "bureau|commission|department|administration|office|authority|agency";
const NAME = "[a-z]+(?:[ ,-]+[a-z]+){0,7}?";
const BEHIND = new RegExp(`^(?:'s)?(?: city| county| district| municipal| prefecture)? (${NAME}) (?:${END})\\b`);
const BEFORE = new RegExp(`([a-z][a-z ,-]{0,80}) (?:${END}) (?:of|in) (?:the )?$`);
/** Words in the longest name of a body. */
const MOST_WORDS = 8;

/** What each body does, without the word for what kind of body it is: "education" → 教育. */
const STEMS: readonly (readonly [string, string])[] = Object.entries(BODIES).map(([zh, en]) => [
  en.toLowerCase().replace(new RegExp(` (?:${END})$`), ""),
  zh,
]);
const ALSO: readonly (readonly [string, string])[] = Object.entries(BODIES_ALSO).flatMap(([zh, words]) =>
  words.split("|").map((each) => [each, zh] as const),
);
const plain = (words: string): string => words.replaceAll(/[,-]/g, " ").replaceAll(/ +/g, " ");
/** Chinese stems of the bodies called so, wholly or by the beginning of their names: housing for housing and urban-rural development. */
const bodiesCalled = (words: string): string[] => {
  const said = plain(words);
  const whole = [...STEMS, ...ALSO].filter(([stem]) => plain(stem) === said);
  return (whole.length > 0 ? whole : STEMS.filter(([stem]) => plain(stem).startsWith(`${said} `))).map(([, zh]) => zh);
};

/**
 * The names with each place that only says whose body is meant read as that body; as nobody's report where none such is held. Unchanged where not
 * everyone is known here, or the words are no body of the table.
 */
export function withEnglishBodies<T extends Mention>(text: string, names: readonly T[], { agencies, partial }: Directory): T[] {
  if (partial || !/[a-z]/.test(text)) return [...names];
  const placed = names.map((token) => {
    const [who, ...more] = token.who;
    const region =
      who?.kind === "region" ? who.code : who?.kind === "agency" ? agencies.find(({ id }) => id === who.id)?.region : undefined;
    if (region === undefined || more.length > 0) return token;
    const behind = BEHIND.exec(text.slice(token.end));
    const before = behind ? null : BEFORE.exec(text.slice(0, token.start));
    const [words, stems] = behind ? [behind[1] ?? "", bodiesCalled(behind[1] ?? "")] : calledBefore(before?.[1] ?? "");
    if (stems.length === 0) return token;
    const body = agencies.find((agency) => isBody(agency, region, stems));
    const start = before ? before.index + (before[1] ?? "").length - words.length : token.start;
    const end = behind ? token.end + behind[0].length : token.end;
    const found: Who = body ? { kind: "agency", id: body.id, name: body.name } : { kind: "outside", name: text.slice(start, end) };
    return { ...token, who: [found], start, end };
  });
  return [...placed, ...(bareBodies(text, placed, agencies) as T[])];
}

const BARE = new RegExp(`(?<![a-z])([a-z][a-z ,-]{0,80}?) (?:${END})\\b`, "g");
/** The Finance Bureau, of no place: the one that is held, where there is no other. */
function bareBodies(text: string, placed: readonly Mention[], agencies: readonly Agency[]): Mention[] {
  return [...text.matchAll(BARE)].flatMap(({ 0: all, 1: before = "", index }): Mention[] => {
    const [words, stems] = calledBefore(before);
    const start = index + before.length - words.length;
    const end = index + all.length;
    if (stems.length === 0 || placed.some((token) => token.start < end && start < token.end)) return [];
    const [only, ...others] = agencies.filter((agency) => isCalled(agency, stems));
    return only && others.length === 0 ? [{ kind: "who", who: [{ kind: "agency", id: only.id, name: only.name }], start, end }] : [];
  });
}

/** The longest end of some words that is a body's name: 'audit' of 'how many penalties did the audit'. */
function calledBefore(text: string): [string, string[]] {
  const starts = [...text.matchAll(/(?<![a-z])[a-z]/g)].slice(-MOST_WORDS);
  for (const { index } of starts) {
    const stems = bodiesCalled(text.slice(index));
    if (stems.length > 0) return [text.slice(index), stems];
  }
  return ["", []];
}

const isBody = (agency: Agency, place: string, stems: readonly string[]): boolean =>
  agency.region.padEnd(6, "0") === place.padEnd(6, "0") && isCalled(agency, stems);
const isCalled = ({ name, region }: Agency, stems: readonly string[]): boolean =>
  classOf(name, region).kind === "department" && stems.some((stem) => new RegExp(`${stem}(?:局|委员会|委|厅)$`).test(name));
