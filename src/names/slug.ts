// The name of a place or an organ -> what stands for it in an id, in Latin letters. No I/O. No clock.
import type { PlaceEntry } from "./gazetteer.ts";
import { CENTRAL_OFFICE } from "./kinds.ts";
import { syllablesOf } from "./pinyin.ts";

const clean = (syllables: string[]): string =>
  syllables
    .join("")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
export const syllables = (text: string): string => clean(syllablesOf(text));
/** Read with its suffix, which tells some characters' sound, then cut to its stem. */
export const placeSlug = ({ name, stem }: PlaceEntry): string =>
  clean(syllablesOf(name).slice(0, stem === name ? bareLength(name) : stem.length));
/** 鄂温克族自治旗 is all suffix but for its people's name. */
const bareLength = (name: string): number => name.replace(/族?自治[区州县旗]$/, "").length;

/** 办公室 is "office"; other organs go by their own name without what kind of organ they are. */
export function organSlug(organ: string): string {
  if (CENTRAL_OFFICE.test(organ)) return "office";
  const stem = organ.replace(/^(?:人民政府|政府)/, "").replace(/(?:委员会|管理局|办公室|局|厅|委|办|中心|院|处)$/, "");
  return syllables(stem.length >= 2 ? stem : organ);
}
