// One real contradiction of a report -> what its text says beside what its table says: the home page's first sight of what this service is.
import { html } from "hono/html";
import type { Finding } from "../contract.ts";
import { type Piece, pieceOf } from "../report/piece.ts";
import type { PagesStore } from "./deps.ts";
import { pieceView, sentenceView } from "./evidence.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { markedIn, quotedIn, sentenceAround } from "./view/quote.ts";
import { cellPlace, type Sentence } from "./view/shape.ts";
import type { Language } from "./view/words.ts";

export type Exhibit = { finding: Finding; whose: string; sentence: Sentence; pieces: Piece[] };

const MOST_PIECES = 2;

/** The first contradiction between text and table whose words and cells can be shown; null when there is none. Errors: those of the store. */
export async function exhibitOf(findings: Finding[], store: Pick<PagesStore, "report">, language: Language): Promise<Exhibit | null> {
  for (const finding of findings.filter((each) => each.kind === "prose_vs_table" && each.severity === "error")) {
    const n = finding.citations.findIndex((each) => each.url.includes("#passage-"));
    const citation = finding.citations[n];
    const words = quotedIn(finding.statement).find((each) => citation && markedIn(citation.quote, each).some((part) => part.marked));
    const report = citation && words ? await store.report(finding.report) : null;
    if (!report || !citation || !words) continue;
    const keys = finding.citations.flatMap((each) => cellPlace(each, 0)?.key ?? []);
    const pieces = keys.slice(0, MOST_PIECES).flatMap((key) => pieceOf(report, key) ?? []);
    if (pieces.length === 0) continue;
    const quote = sentenceAround(markedIn(citation.quote, words));
    return {
      finding,
      whose: language === "zh" ? `${report.issuer}${report.year}年` : `${report.issuer} ${report.year}`,
      sentence: { quote, citation, n: n + 1 },
      pieces,
    };
  }
  return null;
}

export function exhibitView({ whose, sentence, pieces }: Exhibit, language: Language): Html {
  const words = STRINGS[language].home;
  return html`<section class="band exhibit" aria-labelledby="exhibit"><div class="wrap"><h2 id="exhibit">${words.exhibit}</h2>
<p class="intro">${words.exhibitLead(whose)}</p>
<div class="sides-by-side"><div class="note"><h3>${words.prose}</h3>${sentenceView(sentence, language)}</div>
<div class="evidence"><h3>${words.cell}</h3>${pieces.map((piece, at) => pieceView(piece, language, piece.table === pieces[at - 1]?.table))}</div></div>
<p class="more"><a href="/audit">${words.allAudit}</a></p></div></section>`;
}
