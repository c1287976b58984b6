// An amount of money in one unit -> the same amount in another. The form counts in 万元. No I/O. No clock.

/** What a unit of money is in 元, as a power of ten. */
const POWER: Readonly<Record<string, number>> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 };
/** The units, the longest first. */
export const MONEY_UNITS: readonly string[] = Object.keys(POWER).sort((a, b) => b.length - a.length);

export const isMoney = (unit: string): boolean => Object.hasOwn(POWER, unit);
/** Null for what is no unit of money. */
export const moneyPower = (unit: string): number | null => POWER[unit] ?? null;

/** Null when either unit is none of money. Exact to fifteen digits, which is more than any report prints. */
export function convertMoney(value: number, from: string, to: string): number | null {
  const [own, wanted] = [moneyPower(from), moneyPower(to)];
  return own === null || wanted === null ? null : Number(((value * 10 ** own) / 10 ** wanted).toPrecision(15));
}
