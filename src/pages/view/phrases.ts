// A heading -> its words, between which alone a line may break. No I/O. No clock.

/** Places that a title or a name begins with: "吴忠市利通区古城镇". A dictionary knows few of them. */
const PLACES = /^(?:\p{Script=Han}{1,7}?(?:特别行政区|自治[区州县旗]|省|市|地区|区|县|旗|盟|镇|乡|街道))+/u;
const PLACE = /\p{Script=Han}{1,7}?(?:特别行政区|自治[区州县旗]|省|市|地区|区|县|旗|盟|镇|乡|街道)/gu;

/** Node and workerd have the dictionary; where it is missing a heading breaks at its marks alone. */
const segmenter = typeof Intl.Segmenter === "undefined" ? null : new Intl.Segmenter("zh", { granularity: "word" });

const CHARACTER = /^.$/u;
const MARK = /^[^\p{L}\p{N}]/u;

/**
 * Joined, the phrases are the text. A word of one character ("区", "年", "的") and a mark stay with what is before them, a number with its unit, a
 * number of a section ("三、") with what follows.
 */
export function phrasesOf(text: string): string[] {
  const places = PLACES.exec(text)?.[0] ?? "";
  const rest = text.slice(places.length);
  const phrases: string[] = [...(places.match(PLACE) ?? [])];
  let open = places === "";
  for (const { segment } of segmenter?.segment(rest) ?? [{ segment: rest }]) {
    const last = phrases.at(-1);
    const joins = last !== undefined && (CHARACTER.test(segment) || MARK.test(segment) || open || /\d\s*$/.test(last));
    if (joins) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
    open = /^(?:.|.+[、（(“《])$/u.test(phrases.at(-1) ?? "") && phrases.length === 1;
  }
  return phrases;
}
