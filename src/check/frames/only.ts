// Only one has any (只有隆德县有行政强制) -> whether all others of the set have none. Reads the store.
import { type Frame, onlyQuantity, refused, settled } from "../frame.ts";
import { setIn } from "../sets.ts";
import { citationsFor, told, valueIn } from "../values.ts";
import { claimText } from "../wording.ts";

const ONLY = /(?:只有|仅有?|唯独|唯有)(?![\d一二两三四五六七八九十]|余|为)|唯一(?:一?[个家])?/;

/** 除隆德县外，其他单位都没有行政强制: says the same of 隆德县. */
const EXCEPT =
  /除(?:了|去)?(?<own>[^，,]{2,20}?)(?:之|以)?外[，,]?(?:其他|其余|别的)?[^，,]{0,4}?(?:都|均|全都?)?(?:没有|没|无|未)(?:发生|收到|作出|出现|产生|实施)?过?(?<what>[^，,]+)/;

/** The claim without 只有 and 才; null when it has neither. */
export function withoutOnly(text: string): string | null {
  const { own, what } = EXCEPT.exec(text)?.groups ?? {};
  if (own && what) return `${own}${what}`;
  if (!ONLY.test(text)) return null;
  return text.replace(ONLY, "").replace(/才(?=有|发生|收|作|报)|一[个家](?=才|有|发生|收|作|报)|(?:报告|统计)了/g, "");
}

export const only: Frame = {
  name: "only",
  async decide(said, reader, store) {
    const rest = said.statement && !said.statement.none ? null : withoutOnly(said.text);
    if (rest === null) return null;
    const set = setIn(rest);
    const meaning = reader.read(set?.rest ?? rest, said.segment);
    const quantity = meaning && onlyQuantity(meaning);
    const agencies = meaning?.who.value.filter((who) => who.kind === "agency") ?? [];
    if (!meaning || !quantity || agencies.length !== 1) return null;
    const own = await reader.subjects(meaning, null);
    if (own.kind === "refused") return refused(own.why);
    const [mine] = own.kind === "reports" ? own.reports : [];
    const others = await reader.subjects(
      {
        ...meaning,
        who: { value: [{ kind: "all" }], origin: "said" },
        when: { value: { kind: "list", years: [mine?.year ?? 0] }, origin: "said" },
      },
      set?.set ?? null,
    );
    if (!mine || others.kind !== "reports" || others.reports.length < 2) return others.kind === "refused" ? refused(others.why) : null;
    const value = await valueIn(mine, quantity, store);
    if (value === null) return refused(claimText.blank(mine.issuer, mine.year));
    const known = [];
    for (const report of others.reports) {
      if (report.id === mine.id) continue;
      const theirs = await valueIn(report, quantity, store);
      if (theirs === null) return refused(claimText.blank(report.issuer, report.year));
      known.push({ report, value: theirs });
    }
    const too = known.filter((each) => each.value !== 0);
    const shown = [{ report: mine, value }, ...(value === 0 ? [] : too)];
    return settled(value > 0 && too.length === 0, {
      said: `${claimText.list(shown.map((each) => told(each, quantity))).replace(/。$/, "")}${too.length === 0 ? `，其余${known.length}份报告都是 0。` : "。"}`,
      found: value > 0 ? (too[0]?.value ?? value) : value,
      unit: "件",
      citations: await citationsFor(
        shown.map(({ report }) => report),
        [quantity],
        store,
      ),
    });
  },
};
