// An amount of money in one unit -> the same amount in another. The form counts in 万元. No I/O. No clock.

/** What a unit of money is in 元. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 百元: 1e2, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8 };

export const isMoney = (unit: string): boolean => Object.hasOwn(YUAN, unit);

/** Null when either unit is none of money. Exact to fifteen digits, which is more than any report prints. */
export function convertMoney(value: number, from: string, to: string): number | null {
  const [own, wanted] = [YUAN[from], YUAN[to]];
  return own && wanted ? Number(((value * own) / wanted).toPrecision(15)) : null;
}
