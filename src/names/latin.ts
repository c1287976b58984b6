// A text -> the issuers it names in Latin letters, with the English for what kind of place they are. No I/O. No clock.
import { type Mention, sameWho } from "./directory.ts";
import type { Names } from "./known.ts";

const ENGLISH_KIND =
  "(?: ?-?(?:municipal|provincial|county|subdistrict|district|town|township|city|municipality|province|prefecture|region|autonomous region|xian|qu|zhen|shi|sheng|县|区|镇|市|乡|省|people's government|government|office|general office)(?![a-z]))*";
/** Names in Latin letters: Longde County, litong qu, Xixia District Government Office. */
export function latinNames(text: string, names: Names): Mention[] {
  const found: Mention[] = [];
  for (const word of text.matchAll(/[a-z][a-z' -]*[a-z]/g)) {
    const starts = [...word[0].matchAll(/(?<![a-z])[a-z]/g)].map((match) => word.index + match.index);
    for (const start of starts) {
      const tail = text.slice(start);
      const parts = [...tail.matchAll(/[a-z]+/g)].slice(0, 8);
      for (const last of parts.toReversed()) {
        const end = last.index + last[0].length;
        const letters = tail.slice(0, end).replace(/[^a-z]/g, "");
        const who = names.latin().get(letters);
        if (!who) continue;
        const kind = new RegExp(`^${ENGLISH_KIND}`).exec(tail.slice(end))?.[0].length ?? 0;
        const agencies = who.filter((each) => each.kind === "agency");
        const chosen = agencies.length > 0 ? agencies : who;
        found.push({
          kind: "who",
          who: chosen.filter((each, i) => chosen.findIndex((other) => sameWho(each, other)) === i),
          start,
          end: start + end + kind,
        });
        break;
      }
    }
  }
  return found;
}
