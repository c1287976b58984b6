// A normalized question -> the names in it: authorities, regions, and those that have no report here; names that stand together are one. No I/O. No clock.
import { prefixOf } from "../../names/classes.ts";
import { bareDepartments } from "../../names/departments.ts";
import type { Agency, Who } from "../../names/directory.ts";
import { withEnglishBodies } from "../../names/english-bodies.ts";
import { type Names, nameAt, namesOf } from "../../names/known.ts";
import { latinNames } from "../../names/latin.ts";
import { misspeltNames } from "../../names/misspelt.ts";
import { belowKnown, otherPlaces } from "../../names/places.ts";
import { type Span, type Token, type TokenOf, textOf } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import { cover } from "./cover.ts";
import { wordAt } from "./words.ts";

/** A region then an authority in it is that authority; one that is not in it is somebody else's, without a report here. */
function joined(text: string, outer: TokenOf<"who">, inner: TokenOf<"who">, reading: QuestionContext): TokenOf<"who"> | null {
  const place = { start: outer.start, end: inner.end };
  const [above] = outer.who;
  const agencies = reading.directory.agencies;
  const fits = (who: Who): boolean => {
    if (above?.kind === "region")
      return who.kind === "region"
        ? who.code.startsWith(above.code)
        : who.kind === "agency" && (agencies.find(({ id }) => id === who.id)?.region.startsWith(above.code) ?? false);
    if (above?.kind !== "agency") return false;
    const mine = agencies.find(({ id }) => id === above.id);
    const theirs = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    return (
      theirs !== undefined &&
      (theirs.parent === above.id || isWithin(theirs, mine) || (theirs.region === mine?.region && theirs.id !== mine?.id))
    );
  };
  const who = inner.who.filter(fits);
  if (who.length > 0) return { kind: "who", who, ...place };
  if (above?.kind === "agency" && inner.who.every((each) => isBeside(each, above.id, agencies))) return null;
  const near = above?.kind === "agency" ? { near: above.id } : {};
  return { kind: "who", who: [{ kind: "outside", name: text.slice(place.start, place.end), ...near }], ...place };
}

/** 衢州常山县: a county, or an authority of one, behind the city or province it lies in. */
const isWithin = (inner: Agency, outer: Agency | undefined): boolean =>
  outer !== undefined &&
  (outer.level === "prefecture" || outer.level === "province") &&
  inner.id !== outer.id &&
  inner.region.startsWith(prefixOf(outer.region));

/** 利通隆德, 西夏区殷都区: another county's government or office is named beside the first, not below it; a town would be. */
function isBeside(who: Who, outer: string, agencies: readonly Agency[]): boolean {
  const [mine, theirs] = [
    agencies.find(({ id }) => id === outer),
    who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined,
  ];
  return theirs !== undefined && mine !== undefined && theirs.level !== "town" && theirs.region !== mine.region;
}

const wordEnd =
  (text: string) =>
  (at: number): number =>
    wordAt(text, at)?.end ?? at;

/** 利通县 for 利通区: a stem with another kind of division behind it, where no such division is known. */
function withWrongSuffix(text: string, token: TokenOf<"who">, names: Names): TokenOf<"who"> | null {
  const [who] = token.who;
  const stem = textOf(text, token);
  const suffix = /^[县区市](?!级|民|长|委|域|场|内|里|县|区|市|直|、|\(|（|各|局)/.exec(text.slice(token.end))?.[0];
  if (
    !suffix ||
    token.who.length !== 1 ||
    who?.kind !== "agency" ||
    !names.whole.some(({ name }) => name.length === stem.length + 1 && name.startsWith(stem) && /[县区市镇乡]$/.test(name))
  )
    return null;
  return { kind: "who", who: [{ ...who, corrected: stem + suffix }], start: token.start, end: token.end + 1 };
}

function knownNames(text: string, names: Names, { directory }: QuestionContext): TokenOf<"who">[] {
  const found: TokenOf<"who">[] = withEnglishBodies(text, latinNames(text, names), directory);
  for (let at = 0; at < text.length; at++) {
    const token = nameAt(text, at, names, wordEnd(text));
    // A bare stem that begins a longer word of the lists is that word.
    if (!token || wordEnd(text)(at) > token.end) continue;
    // 安阳县 is a county beside 安阳市, not that city: a stem with a suffix behind it that makes another place of the country.
    if (/^[县区市旗]/.test(text.slice(token.end)) && directory.isPlace(text.slice(token.start, token.end + 1))) continue;
    const whole = withWrongSuffix(text, token, names) ?? token;
    found.push(whole);
    at = whole.end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

const liesIn = ({ who: [inner] }: TokenOf<"who">, { who: [outer] }: TokenOf<"who">, { directory }: QuestionContext): boolean => {
  if (outer?.kind !== "region" || outer.code.length > LONGEST_ABOVE) return false;
  if (inner?.kind === "outside") return true;
  const agency = inner?.kind === "agency" ? directory.agencies.find(({ id }) => id === inner.id) : undefined;
  return agency !== undefined && agency.region.length > LONGEST_ABOVE && agency.region.startsWith(outer.code);
};
/** A province's code has two digits, a prefecture's four. */
const LONGEST_ABOVE = 4;

const inLatin = (text: string, token: Token): boolean => /[a-z]/.test(textOf(text, token));

/** Merges names that stand together, 的 between them or nothing. */
function joinNames(text: string, tokens: TokenOf<"who">[], reading: QuestionContext): TokenOf<"who">[] {
  const out: TokenOf<"who">[] = [];
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && token.start < last.end) continue;
    // Longde County (固原市隆德县): the Chinese name says which one is meant.
    if (last && /^ ?[(（]$/.test(text.slice(last.end, token.start)) && inLatin(text, last) && !inLatin(text, token)) {
      out[out.length - 1] = { ...token, start: last.start };
      continue;
    }
    // 文峰区（安阳）: a place in brackets says where a place without a report lies, and is not asked of itself.
    if (
      last &&
      /^(?:人民政府|政府)?(?:办公室|办)?[(（]$/.test(text.slice(last.end, token.start)) &&
      /^[)）]/.test(text.slice(token.end)) &&
      liesIn(last, token, reading)
    ) {
      out[out.length - 1] = { ...last, end: token.end };
      continue;
    }
    const touches = last && /^的?$/.test(text.slice(last.end, token.start)) && !last.weak;
    const one = touches ? joined(text, last, token, reading) : null;
    if (one) out[out.length - 1] = one;
    else out.push(token);
  }
  return out;
}

/** Whether a place is within one of them: most texts name one or two, and every place of a text asks. */
const covers =
  (tokens: readonly Span[]) =>
  (at: number): boolean => {
    for (const token of tokens) if (token.start <= at && at < token.end) return true;
    return false;
  };

export const namesIn = (text: string, reading: QuestionContext, others: readonly Token[]): TokenOf<"who">[] =>
  coveredNames(text, reading, others).names;

/**
 * In three passes: known names and places of the country; then, in what is no word, names mistyped; then authorities by their shape. `covered`:
 * the text's tokens with `others` and these, where the first pass found all there are; null where it did not.
 */
export function coveredNames(
  text: string,
  reading: QuestionContext,
  others: readonly Token[],
): { names: TokenOf<"who">[]; covered: Token[] | null } {
  const { directory, language } = reading;
  const names = namesOf(directory, language);
  const known = knownNames(text, names, reading);
  const places = otherPlaces(text, { directory, wordEnd: wordEnd(text), taken: covers(known) }, false);
  const below = joinNames(text, [...known, ...places], reading).map((token) => belowKnown(text, token) ?? token);
  const first = cover(text, [...others, ...below]);
  const gaps = first.filter((token) => token.kind === "rest");
  const mistyped = misspeltNames(text, gaps, names, language, directory);
  const sure =
    mistyped.length > 0
      ? joinNames(text, [...known, ...places, ...mistyped], reading).map((token) => belowKnown(text, token) ?? token)
      : below;
  const bare = bareDepartments(text, sure, directory);
  const shapes = otherPlaces(text, { directory, wordEnd: wordEnd(text), taken: covers([...sure, ...bare]) }, true);
  const all = [...joinNames(text, [...sure, ...shapes], reading), ...bare].sort((a, b) => a.start - b.start);
  const found = all.length === below.length && all.every((name, i) => name === below[i]);
  return { names: all, covered: found ? first : null };
}
