// 全区, 我市: words for the place a site is of -> that place, its government, or all in it. No I/O. No clock.
import { classOf, prefixOf } from "../../names/classes.ts";
import type { Who } from "../../names/directory.ts";
import type { Draft } from "../draft.ts";
import { isWord, textOf } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";

export function ownRegion({ tokens, text }: Draft, { directory }: QuestionContext, spoken?: Who): Who | null {
  const whole = tokens.find((token) => isWord(token, "group", "whole"));
  if (!whole) return null;
  const word = textOf(text, whole);
  // 利通区…, 全区…: of the district spoken of.
  if (/[全我本]区/.test(word) && spoken?.kind === "agency" && /区$/.test(spoken.name)) return spoken;
  const { home } = directory;
  const width = /自治区|省/.test(word) ? 2 : /市/.test(word) ? 4 : /[县镇乡]/.test(word) ? 6 : (home?.length ?? 0);
  const own = home === undefined || home.length < width ? undefined : directory.regions.find(({ code }) => code === home.slice(0, width));
  if (own) return { kind: "region", code: own.code, name: own.name };
  const size = /自治区|全区/.test(word) ? 2 : /省/.test(word) ? 2 : /市/.test(word) ? 4 : 0;
  const fitting = directory.regions.filter(({ code, name }) => code.length === size && (!/区/.test(word) || name.endsWith("自治区")));
  const [only] = fitting;
  return only && fitting.length === 1 ? { kind: "region", code: only.code, name: only.name } : null;
}

/**
 * 全市各县, where no home region says which city: the one spoken of, or the only one that is held; `options` where there are several, each the whole
 * question. Null where no city is asked of.
 */
export function cityMeant(
  { tokens, text }: Draft,
  { directory }: QuestionContext,
  spoken: Who | undefined,
): { city: { code: string; name: string } } | { options: string[] } | null {
  const whole = tokens.find((token) => isWord(token, "group", "whole"));
  if (!whole || directory.home !== undefined || directory.partial || !/^(?:全|本|我|整个)市/.test(textOf(text, whole))) return null;
  const agency = spoken?.kind === "agency" ? directory.agencies.find(({ id }) => id === spoken.id) : undefined;
  const code = (spoken?.kind === "region" ? spoken.code : (agency?.region ?? "")).slice(0, CITY);
  const cities = directory.regions.filter(
    (region) => region.code.length === CITY && directory.agencies.some(({ region: own }) => own.startsWith(region.code)),
  );
  const [only, ...more] = code.length === CITY ? cities.filter((region) => region.code === code) : cities;
  if (!only) return null;
  return more.length === 0
    ? { city: { code: only.code, name: only.name } }
    : { options: [only, ...more].map(({ name }) => text.slice(0, whole.start) + name + text.slice(whole.start + 2)) };
}
/** Digits of a prefecture's code (GB/T 2260). */
const CITY = 4;

/** Everyone of the home region, where there is one. */
export function homeRegion({ directory }: QuestionContext): Extract<Who, { kind: "region" }> | null {
  const region = directory.regions.find(({ code }) => code === directory.home);
  return region ? { kind: "region", code: region.code, name: region.name } : null;
}

/** 我市, 我县: the government of the home region, or of what lies around it. */
export function homeGovernment({ tokens, text }: Draft, { directory }: QuestionContext): Who | null {
  const { home } = directory;
  const token = tokens.find((each) => isWord(each, "group", "own"));
  const level = token ? /[省市县区州旗]/.exec(textOf(text, token))?.[0] : undefined;
  if (home === undefined || !token) return null;
  const code = level === "省" ? home.slice(0, 2) : level === "市" || level === "州" ? home.slice(0, 4) : home;
  const agency = directory.agencies.find(({ name, region }) => prefixOf(region) === code && classOf(name, region).kind === "government");
  return agency ? { kind: "agency", id: agency.id, name: agency.name } : null;
}

const HOME_SAID =
  /(?:我|俺|咱|本人|在下)们?(?:老家|家|户口|户籍|就|是|住|在|来自|从)+(\p{Script=Han}{2,9}?)(?:的|人|居民|村民|市民|这边|那边)?[,，。]/u;
const OF_HOME = /^(?:那么?)?(?:我们?|咱们?|俺们?)(?:老家|家|县|区|市|镇|乡|那|这|本地)(?:那?边|[里儿])?(?:呢|多少|几件|怎么样)?[?？。]*$/;
/** 我家在龙游县的，常山县几件 >> 我们县呢: where the asker said they are from. Null where nothing is said of it, or no such place is held. */
export function askersPlace(text: string, said: readonly string[], { agencies }: QuestionContext["directory"]): Who | null {
  if (!OF_HOME.test(text)) return null;
  const place = said.toReversed().flatMap((each) => HOME_SAID.exec(each)?.[1] ?? [])[0];
  const agency = place === undefined ? undefined : agencies.find(({ name, names }) => name === place || names.includes(place));
  return agency ? { kind: "agency", id: agency.id, name: agency.name } : null;
}
