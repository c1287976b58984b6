// Every written answer from the Regulation, in the order they are tried, and the one a question asks for. No I/O. No clock.
import { APPLYING } from "./answers/applying.ts";
import { FORM } from "./answers/form.ts";
import { PUBLISHING } from "./answers/publishing.ts";
import { REFUSING } from "./answers/refusing.ts";
import { REMEDIES } from "./answers/remedies.ts";
import { REPLYING } from "./answers/replying.ts";
import { COUNTING_WORDS, ITEMS, itemName, itemNamed } from "./items.ts";
import type { Written } from "./record.ts";
import { type Concept, speaksOf } from "./words.ts";

export const ANSWERS: readonly Written[] = [...FORM, ...PUBLISHING, ...REFUSING, ...REMEDIES, ...REPLYING, ...APPLYING];

const ITEM_ANSWERS: readonly Written[] = ITEMS.map((item, i) => {
  const counted = COUNTING_WORDS[i + 1];
  return {
    id: `item-${i + 1}`,
    asked: [],
    lines: [
      {
        zh: `《政府信息公开条例》第二十条${itemName(i + 1)}是：${item.zh}`,
        en: `Item (${i + 1}) of Article 20 is: ${item.en}`,
        rules: [`item-${i + 1}`],
      },
      ...(counted ? [{ ...counted, rules: ["format"] }] : []),
    ],
  };
});

/** `text` is normalized. Null: it asks for none of them. */
export function writtenFor(text: string): Written | null {
  const item = itemNamed(text);
  if (item !== null) return ITEM_ANSWERS[item - 1] ?? null;
  // Many answers ask for the same concept.
  const known = new Map<Concept, boolean>();
  const speaks = (concept: Concept): boolean => {
    const before = known.get(concept);
    if (before !== undefined) return before;
    const found = speaksOf(text, concept);
    known.set(concept, found);
    return found;
  };
  return ANSWERS.find(({ asked, unless = [] }) => asked.some((concepts) => concepts.every(speaks)) && !unless.some(speaks)) ?? null;
}

export const writtenNamed = (id: string): Written | undefined => [...ANSWERS, ...ITEM_ANSWERS].find((each) => each.id === id);
