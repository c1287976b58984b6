// Two reports held against each other in what only their prose counts (开放日场次超过了隆德县, 是隆德县的一倍半, 比隆德县多一半) -> the number that each states of it. Reads the store.
import { citationsOf } from "../../answer/evidence/ledger.ts";
import { coverage } from "../../answer/prose/topic-coverage.ts";
import type { Store } from "../../answer/reports/store.ts";
import type { Citation, Figure } from "../../contract.ts";
import { plain } from "../../decimal.ts";
import { type Amount, shareIn, timesIn, within } from "../../zh/amounts.ts";
import { answerTo } from "../asked.ts";
import { inUnit } from "../bounds.ts";
import { SAME_THING } from "../decide.ts";
import { type Frame, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { comparedIn } from "../sides.ts";
import { claimText } from "../wording.ts";
import { comparesAs } from "./compare.ts";
import { boundLast, isAnother, sidesOf } from "./times.ts";

const MORE_BY = /^(?<left>[^比]{0,40})比(?<right>[^比，,]{2,24}?)(?:要|还|更)*(?<way>[多少])(?:出|了)*(?<amount>[^，,]{2,12})$/;
/** 场次是隆德县的两倍: how often is counted, which the clause before says of what. */
const COUNT = /^(?:场次|次数|数量|总量|条数|件数|人数|期数|个数)(?:上)?(?=[是为比超不])|(?:的)?(?:场次|次数|数量|总量|条数|期数)(?=$)/;

const UNITS = [
  ["场次", "场"],
  ["次数", "次"],
  ["条数", "条"],
  ["期数", "期"],
  ["人数", "人"],
] as const;

type Claimed = {
  left: string;
  right: string;
  holds: (a: number, b: number) => boolean;
  amount?: Pick<Amount, "value">;
  unit?: string;
  found?: (a: number, b: number) => number;
};

function claimedIn(typed: string): Claimed | null {
  const text = typed.replace(/^[，,]|[。；！!\s]{1,4}$/g, "").replace(COUNT, "");
  const { left = "", right = "", way = "", amount: words = "" } = MORE_BY.exec(text)?.groups ?? {};
  if (right !== "") {
    const times = timesIn(words);
    const by = times ?? shareIn(words);
    if (!by || words.slice(by.end).trim() !== "" || (times && way === "少")) return null;
    const of = (a: number, b: number): number => ((way === "多" ? a - b : b - a) / b) * (times ? 1 : 100);
    return { left, right, holds: (a, b) => within(of(a, b), by.range), amount: by, unit: times ? "倍" : "%", found: of };
  }
  const bounded = boundLast(text);
  const times = timesIn(bounded);
  const sides = times && !isAnother(bounded, times) ? sidesOf(bounded, times.start) : null;
  if (times && sides)
    return {
      left: sides[0],
      right: sides[1],
      holds: (a, b) => within(a / b, times.range),
      amount: times,
      unit: "倍",
      found: (a, b) => a / b,
    };
  const holds = times || shareIn(text) || /\d/.test(text) ? null : comparesAs(text);
  const compared = holds && comparedIn(text);
  return holds && compared ? { ...compared, right: compared.right.replace(/^了/, ""), holds } : null;
}

/** What the prose states for it, alone and exactly; null where it does not. */
async function statedOf(
  phrase: string,
  unit: string,
  reader: Reader,
  store: Store,
): Promise<{ figure: Figure; citations: Citation[] } | null> {
  const meaning = reader.alone(`${phrase}多少${unit.replace(/(?<=.)次$/, "")}`);
  if (!meaning || meaning.quantities.value.length > 0 || meaning.operation.value !== "lookup" || meaning.who.value.length !== 1)
    return null;
  const answer = await answerTo(meaning, store, reader.language);
  const [figure, ...more] = answer.figures;
  if (answer.status !== "answered" || !figure || figure.state !== "stated" || figure.approximate) return null;
  if (
    more.some(({ value, label }) => value !== figure.value || label !== figure.label) ||
    coverage(meaning.topic, figure.label) < SAME_THING
  )
    return null;
  return { figure, citations: citationsOf(figure).flatMap((mark) => answer.citations[mark - 1] ?? []) };
}
const ALIKE = 0.5;

export const proseBoth: Frame = {
  name: "proseBoth",
  async decide({ text, statement, segment }, reader, store) {
    if (statement && !["倍", "%"].includes(statement.unit)) return null;
    const claimed = claimedIn(text);
    if (!claimed) return null;
    const phrase = claimed.left === "" ? reader.withSubject("") : claimed.left;
    const left = reader.read(phrase, segment);
    const right = reader.alone(claimed.right);
    const [mine, theirs] = [left, right].map((each) =>
      each?.who.value.length === 1 && each.who.value[0]?.kind === "agency" ? each.who.value[0] : null,
    );
    // The right side is a name and nothing else: what is compared the left side says.
    if (!left || !right || !mine || !theirs || mine.id === theirs.id || left.quantities.value.length > 0 || right.topic !== "") return null;
    const what = reader
      .namesOfAgency(mine.id)
      .reduce((words, name) => words.replace(name, ""), phrase.replace(mine.name, ""))
      .replace(COUNT, "");
    const unit = UNITS.find(([word]) => text.includes(word))?.[1] ?? "";
    const a = await statedOf(`${mine.name}${what}`, unit, reader, store);
    const b = a && (await statedOf(`${theirs.name}${what}`, a.figure.unit, reader, store));
    const other = a && b && inUnit(b.figure, a.figure.unit);
    if (!a || !b || other === null || other === 0) return null;
    if (Math.max(coverage(a.figure.label, b.figure.label), coverage(b.figure.label, a.figure.label)) < ALIKE) return null;
    const [x, y] = [a.figure.value, other];
    const found = claimed.found ? Math.round(claimed.found(x, y) * 100) / 100 : x;
    const reckoned = claimed.unit === "倍" || claimed.unit === "%" ? `${plain(x)} 比 ${plain(y)}，即 ${plain(found)}${claimed.unit}。` : "";
    return verdictOf(claimed.holds(x, y), {
      said: `${claimText.list([
        `${mine.name}${a.figure.label}${plain(x)}${a.figure.unit}`,
        `${theirs.name}${b.figure.label}${plain(b.figure.value)}${b.figure.unit}`,
      ])}${reckoned}`,
      ...(claimed.amount ? { claimed: claimed.amount.value } : {}),
      found,
      unit: claimed.unit ?? a.figure.unit,
      citations: [...a.citations, ...b.citations],
    });
  },
};
