// A comparison in words -> the two things that are compared, as worded. No I/O. No clock.
import { comparisons } from "../zh/comparison.ts";

const SIDES = [
  /^(?<left>[^比，,]{2,40})(?:比|较)(?<right>[^，,]{2,30}?)(?:要|更|还|还要)?(?:多|少|高|低|大|小)/,
  new RegExp(`^(?<left>[^，,]{2,40}?)(?:没有?|并?未|不)?(?:${comparisons("more", "less")})(?<right>[^，,]{2,30})`),
  /^(?<left>[^，,没]{2,40})没有?(?<right>[^，,]{2,30}?)(?:那么|这么)?(?:多|少|高|低|大|小)$/,
];

/** Null when the claim compares nothing. */
export function comparedIn(said: string): { left: string; right: string } | null {
  const text = said.trim().replace(/(?<![。！!])[。！!]+$/, "");
  for (const pattern of SIDES) {
    const { left, right } = pattern.exec(text)?.groups ?? {};
    if (left && right) return { left, right: right.replace(/(?<![的得了])[的得了]+$/, "") };
  }
  return null;
}
