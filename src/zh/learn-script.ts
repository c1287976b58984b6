// The package opencc-js -> every traditional character it knows, made known to zh/script.ts. Apart from that file because only who reads reports asks
// for it: the Worker, which does not, is a tenth smaller without. No I/O. No clock.
import { know } from "./script.ts";

let learned: Promise<void> | undefined;

/** Those of GB 2312 stay what they are. Takes a tenth of a second, once. */
export function learnTraditional(): Promise<void> {
  learned ??= learn();
  return learned;
}

async function learn(): Promise<void> {
  const { Converter } = await import("opencc-js/t2cn");
  const convert = Converter({ from: "t", to: "cn" });
  const common = new TextDecoder("gb18030");
  const simplified = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) simplified.add(common.decode(new Uint8Array([high, low])));
  const found = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const simple = simplified.has(character) ? character : convert(character);
    if (simple !== character && [...simple].length === 1) found.set(character, simple);
  }
  know(found);
}
