// Ways authorities print labels and figures: widths, spaces, units, separators, and typing errors.
import { below, pick, type Random } from "./random.ts";
import { PLAIN, type Style } from "./tables.ts";

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode((character.codePointAt(0) ?? 0) + 0xfee0));
const halfWidth = (text: string): string => text.replace(/[！-～]/g, (character) => character.normalize("NFKC")).replaceAll("、", "、");

const spaced = (text: string, random: Random): string => {
  const at = 1 + below(random, Math.max(1, text.length - 1));
  return text.length < 3 ? text : `${text.slice(0, at)} ${text.slice(at)}`;
};

/** Characters that stand for one another when a hand slips or a scan is read wrong. */
const WRONG = "的了在是我有和人这中大为上个国";
/** One typing error: a character left out, typed twice, or another in its place. Short labels are left alone: nothing could tell them. */
export function misprinted(text: string, random: Random): string {
  const letters = [...text.matchAll(/\p{Script=Han}/gu)].map((match) => match.index);
  if (letters.length < 4) return text;
  const at = letters[below(random, letters.length)] ?? 0;
  // 万元 that lost its 万 is no misprint that a reader could see: it says another unit.
  if ("万元".includes(text[at] ?? "")) return text;
  const kind = below(random, 3);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + text[at] + text.slice(at);
  return text.slice(0, at) + pick(random, [...WRONG]) + text.slice(at + 1);
}

export const NUMBERS: Record<string, (value: number, unit: string) => string> = {
  plain: String,
  thousands: (value) => value.toLocaleString("en-US", { maximumFractionDigits: 4 }),
  fullWidth: (value) => fullWidth(String(value)),
  unit: (value, unit) => `${value}${unit}`,
  spacedUnit: (value, unit) => `${value} ${unit}`,
  spaced: (value) => String(value).replace(/^(\d+)(\d{3})(?=\.|$)/, "$1 $2"),
  signed: (value) => (value > 0 ? `+${value}` : String(value)),
  longMinus: (value) => String(value).replace("-", "－"),
};
export const LABELS: Record<string, (random: Random) => Style["label"]> = {
  plain: () => (label) => label,
  fullWidth: () => fullWidth,
  halfWidth: () => halfWidth,
  spaced: (random) => (label) => spaced(label, random),
  misprinted: (random) => (label) => (random() < 0.2 ? misprinted(label, random) : label),
};

export const styleOf = (random: Random, parts: Partial<Style> & { numbers?: string; labels?: string } = {}): Style => ({
  ...PLAIN,
  numbered: random() < 0.5,
  blank: pick(random, ["", "-", "—", "/", "\u00a0"]),
  number: NUMBERS[parts.numbers ?? pick(random, Object.keys(NUMBERS))] ?? String,
  label: (LABELS[parts.labels ?? pick(random, Object.keys(LABELS))] ?? LABELS.plain)?.(random) ?? PLAIN.label,
  ...("blank" in parts ? { blank: parts.blank as string } : {}),
});
