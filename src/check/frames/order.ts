// An order of several (从高到低依次是利通区、殷都区、隆德县) -> whether their figures stand in it. Reads the store.
import { type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { type Known, shownIn, valueIn } from "../values.ts";

const ORDER = /[从由按](?<from>多到少|高到低|大到小|少到多|低到高|小到大)/;

/** Which way the claim orders; null when it orders nothing. */
function orderIn(text: string): "descending" | "ascending" | null {
  const from = ORDER.exec(text)?.groups?.from;
  return from === undefined ? null : /^[多高大]/.test(from) ? "descending" : "ascending";
}

export const order: Frame = {
  name: "order",
  async decide(said, reader, store) {
    const direction = said.statement ? null : orderIn(said.text);
    const meaning = direction && reader.read(said.text, said.segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || !quantity || meaning.who.value.length < 2) return null;
    const subjects = await reader.subjects(meaning, null);
    if (subjects.kind === "refused") return refused(subjects);
    if (subjects.kind === "unknown") return null;
    const known: Known[] = [];
    // As they are named, not as the words for them were sorted.
    const named = [...meaning.who.value].map((who) => (who.kind === "agency" ? who.id : "")).sort((a, b) => placeOf(a) - placeOf(b));
    function placeOf(id: string): number {
      const names = reader
        .namesOfAgency(id)
        .map((name) => said.text.indexOf(name))
        .filter((at) => at >= 0);
      return names.length > 0 ? Math.min(...names) : said.text.length;
    }
    for (const id of named) {
      const report = subjects.reports.find((each) => each.id.startsWith(`${id}-`));
      const value = report ? await valueIn(report, quantity, store) : null;
      if (!report || value === null) return null;
      known.push({ report, value });
    }
    const sign = direction === "descending" ? 1 : -1;
    const holds = known.every(({ value }, i) => i === 0 || sign * ((known[i - 1]?.value ?? 0) - value) >= 0);
    return verdictOf(holds, await shownIn(known, quantity, store));
  },
};
