// That a report mentions a thing or leaves it out -> whether its prose, headings or tables have it. Reads the store.

import { placesOf } from "../../answer/operations/mentions.ts";
import { mentions } from "../../answer/outcome/absence.ts";
import { citeField } from "../../answer/prose/contact.ts";
import { isGeneric } from "../../answer/prose/topic-coverage.ts";
import type { Store } from "../../answer/reports/store.ts";
import type { Citation } from "../../contract.ts";
import type { ContactField } from "../../question/prose/contact.ts";
import type { Report } from "../../report/report.ts";
import { segmentsOf } from "../../zh/segments.ts";
import { type Frame, refused } from "../frame.ts";
import { mentionedIn } from "../mentioned.ts";
import type { Reader } from "../reader.ts";
import { setIn } from "../sets.ts";
import { named } from "../values.ts";
import { claimText } from "../wording.ts";

/** has: there it stands. lacks: nothing of it does. other: other words for it, or only a part of it. */
type Held = { report: Report; words: string } & ({ kind: "has" | "other"; citation: Citation } | { kind: "lacks" });

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{P}]/gu, "")
    .toLowerCase();
/** 收取信息处理费 is mentioned where 信息处理费 is. */
const LIGHT = /^(?:收取|开展|举办|组织|召开|进行|使用|利用|采用|运用|应用|建立|设立|实行|推行|引入|发布|制定|出台)(?=.{2})/;

function heldIn(
  report: Report,
  words: string,
  { field, quoted, published }: { field?: ContactField | undefined; quoted: boolean; published: boolean },
): Held {
  const base = { report, words };
  const printed = field ? citeField(report, field) : null;
  if (printed) return { ...base, kind: "has", citation: printed };
  if (published) return { ...base, kind: "lacks" };
  const places = placesOf(report, words);
  const [place] = places;
  const literal = places.find(({ quote }) => bare(quote).includes(bare(words)));
  if (literal) return { ...base, kind: "has", citation: literal };
  if (place) return { ...base, kind: quoted || isForm(place) ? "other" : "has", citation: place };
  if (mentions(report, words)) return { ...base, kind: "other", citation: citeTitle(report) };
  if (quoted) return { ...base, kind: "lacks" };
  const core = words.replace(LIGHT, "");
  if (core !== words) return heldIn(report, core, { quoted, published });
  const part = contentWords(words).flatMap((each) => placesOf(report, each).slice(0, 1))[0];
  return part ? { ...base, kind: "other", citation: part } : { ...base, kind: "lacks" };
}
/** A cell that other words name is not those words. */
const isForm = ({ url }: Citation): boolean => url.includes("#cell-");

/** The words that say what is meant, where there are several; what every report is full of says nothing. */
function contentWords(words: string): string[] {
  const all = [...segmentsOf(words)].map(({ segment }) => segment).filter((each) => each.length > 1 && !isGeneric(each));
  return all.length > 1 ? all : [];
}

const citeTitle = ({ id, issuer, year, title, source }: Report): Citation => ({
  report: id,
  issuer,
  year,
  title,
  section: title,
  quote: title,
  url: `/reports/${id}`,
  ...(source ? { source } : {}),
});

const ONLY = /只有|仅有?|唯独|唯一/;

/** More reports than this are not all read for one claim. */
const MOST_READ = 50;
const EXCEPT = /除(?:了|去)?(?<own>[^，,]{2,20}?)(?:之|以)?外/;

/** The reports spoken of; null when nobody is, or too many. */
async function reportsOf(
  rest: string,
  segment: string,
  reader: Reader,
  store: Store,
): Promise<Report[] | ReturnType<typeof refused> | null> {
  const own = EXCEPT.exec(rest)?.groups?.own;
  const set = setIn(rest);
  const ids: string[] = [];
  if (own !== undefined || (set && set.set.count === null && set.set.year === null)) {
    const { items, next } = await store.reports({ latest: true }, { limit: MOST_READ });
    if (next !== undefined) return null;
    const without = new Set(
      own === undefined ? [] : (reader.alone(own)?.who.value ?? []).flatMap((who) => (who.kind === "agency" ? [who.id] : [])),
    );
    ids.push(...items.map(({ id }) => id).filter((id) => !without.has(id.replace(/-\d{4}$/, ""))));
  } else {
    const meaning = reader.read(set?.rest ?? rest, segment);
    const subjects = meaning && (await reader.subjects(meaning, set?.set ?? null));
    if (!subjects || subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects);
    ids.push(...subjects.reports.map(({ id }) => id));
  }
  const reports = await Promise.all(ids.slice(0, MOST_READ).map((id) => store.report(id)));
  return ids.length > MOST_READ ? null : reports.filter((report) => report !== null);
}

/** 年报中出现行政强制 is said of what the form counts, 年报提到行政强制 of the words. */
const OF_CELLS = /出现|包含|包括|涉及/;
const OF_WORDS = /提到|提及|提过|谈到|写到|讲到|说到|字样|字眼|一词|只字|一字/;
const countsIn = (words: string, reader: Reader): boolean => (reader.alone(words)?.quantities.value.length ?? 0) > 0;

export const mention: Frame = {
  name: "mention",
  async decide({ text, segment, statement, contact }, reader, store) {
    const said = statement || contact ? null : mentionedIn(text, segment);
    if (!said || (!said.quoted && OF_CELLS.test(text) && !OF_WORDS.test(text) && said.words.some((each) => countsIn(each, reader))))
      return null;
    const reports = await reportsOf(said.rest, segment, reader, store);
    if (!reports) return null;
    if ("verdict" in reports) return reports;
    const inAll = (some: readonly Report[]): Held[] =>
      some.flatMap((report) => said.words.map((words, i) => heldIn(report, words, { ...said, field: said.fields[i] })));
    const held = inAll(reports);
    // 只有利通区提到了X: no other does.
    const others = ONLY.test(said.rest)
      ? await reportsOf(`除${reports.map(({ issuer }) => issuer).join("、")}外`, segment, reader, store)
      : [];
    if (!others || "verdict" in others) return null;
    const exception = inAll(others).find(({ kind }) => kind === (said.denied ? "lacks" : "has"));
    if (exception && exception.kind !== "lacks")
      return { verdict: "contradicted", explanation: claimText.denied(exception.citation.quote), citations: [exception.citation] };
    if (exception)
      return {
        verdict: "contradicted",
        explanation: claimText.contradicted(claimText.absent([named(exception.report)], exception.words)),
        citations: [citeTitle(exception.report)],
      };
    const against = held.find(({ kind }) => kind === (said.denied ? "has" : "lacks"));
    if (against) {
      const found = against.kind === "lacks" ? null : against.citation;
      return {
        verdict: "contradicted",
        explanation: found
          ? claimText.denied(found.quote)
          : claimText.contradicted(claimText.absent([named(against.report)], against.words)),
        citations: [found ?? citeTitle(against.report)],
      };
    }
    const other = held.find(({ kind }) => kind === "other");
    if (other && other.kind !== "lacks")
      return {
        ...refused({ why: claimText.otherWords(named(other.report), other.words, other.citation.quote), reason: "not_stated" }),
        citations: [other.citation],
      };
    const [first] = held;
    if (!first) return null;
    const places = held.flatMap((each) => (each.kind === "lacks" ? [] : [each.citation]));
    return {
      verdict: "supported",
      explanation: said.denied
        ? claimText.supported(claimText.absent(reports.map(named), said.words.join("、")))
        : claimText.denied(places[0]?.quote ?? ""),
      citations: said.denied ? reports.map(citeTitle) : places,
    };
  },
};
