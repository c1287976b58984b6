// A comparison in words -> the two things that are compared, as worded. No I/O. No clock.
import { comparisons } from "../zh/comparison.ts";

const SIDES = [
  /^(?<left>[^比，,]{2,40})(?:比(?!不上)|较)(?<right>[^，,]{2,30}?)(?:要|更|还|还要)?(?:多|少|高|低|大|小)/,
  new RegExp(`^(?<left>[^，,]{2,40}?)(?:没有?|并?未|不)?(?:${comparisons("more", "less")})(?<right>[^，,]{2,30})`),
  new RegExp(
    `^(?<left>[^，,和与同跟]{2,40})[和与同跟](?<right>[^，,和与同跟]{2,30}?)(?:的?(?:数量|条数|件数|次数))?(?:都|刚好|正好|恰好|完全)?(?:${comparisons("same")}|一般多)多?$`,
  ),
  /^(?<left>[^，,没]{2,40})没有?(?<right>[^，,]{2,30}?)(?:那么|这么)?(?:多|少|高|低|大|小)$/,
];

/** Null when the claim compares nothing. */
export function comparedIn(said: string): { left: string; right: string } | null {
  const text = said.trim().replace(/(?<![。！!])[。！!]+$/, "");
  for (const pattern of SIDES) {
    const { left, right } = pattern.exec(text)?.groups ?? {};
    if (left && right) return { left: left.replace(/(?:远远?|还|也|却|都)$/, ""), right: right.replace(/(?<![的得了])[的得了]+$/, "") };
  }
  return null;
}
