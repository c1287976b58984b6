// A model's text as it comes -> draft sentences, each as soon as it is whole: marks and slots read, list dashes too. No I/O. No clock.
import type { Figure } from "../../contract.ts";
import { citationsOf, type DraftSentence, type Evidence } from "../evidence.ts";
import { marksOf, SLOT } from "./guard/worded.ts";

/** The end of a sentence with the marks and closing quotation marks that belong to it; a line break ends one too. */
const END = /[。！？!?]+[”’」』）)]*(?:\s*[[［【]\s*[\d\s,，、]+[\]］】])*[。]?|\n/g;
const MARK = /\s*[[［【]\s*(\d+(?:\s*[,，、]\s*\d+)*)\s*[\]］】]/g;
const DASH = /^\s*(?:[-–—•·*]|\d{1,2}\s*[.、．)）])\s*/;

/** Yields what is whole; at the end also what is left, unless the text was cut off. Returns what `pieces` returns. */
export async function* sentencesOf<R extends { ok: boolean }>(
  pieces: AsyncGenerator<string, R>,
  evidence: Evidence,
): AsyncGenerator<DraftSentence, R> {
  let text = "";
  let next = await pieces.next();
  try {
    while (!next.done) {
      text += next.value;
      const { whole, rest } = divided(text, false);
      text = rest;
      for (const each of whole) yield* readSentence(each, evidence);
      next = await pieces.next();
    }
  } finally {
    // A reader that stops early stops the model's call too.
    if (!next.done) await pieces.return(undefined as never);
  }
  if (next.value.ok) for (const each of divided(`${text}\n`, true).whole) yield* readSentence(each, evidence);
  return next.value;
}

/** Sentences that nothing yet to come can lengthen: unless the text has ended, a mark may still follow its last character. */
function divided(text: string, ended: boolean): { whole: string[]; rest: string } {
  const whole: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const open = !ended && /^\s*(?:[[［【][\d\s,，、]*)?$/.test(text.slice(end)) && match[0] !== "\n";
    if (open) break;
    whole.push(text.slice(start, end));
    start = end;
  }
  return { whole, rest: text.slice(start) };
}

/** One sentence or none. A unit written behind a slot that brings its own is left out; a slot brings its citations along. */
export function readSentence(written: string, evidence: Evidence): DraftSentence[] {
  const item = DASH.test(written) && !/^\s*\d+[.、]\d/.test(written);
  const marks = [...written.matchAll(MARK)].flatMap((match) => (match[1] ?? "").split(/[,，、]/).map((mark) => Number(mark)));
  const plain = written
    .replace(item ? DASH : /^\s+/, "")
    .replace(MARK, "")
    .replace(/[｛{]\s*f\s*(\d+)\s*(=?)\s*[｝}]/g, "{f$1$2}")
    .replace(/\s+/g, " ")
    .replace(/[\s。；;！!]+$/, "")
    .trim();
  if (plain === "") return [];
  const figures = [...plain.matchAll(SLOT)].flatMap((match) => evidence.figures[Number(match[1]) - 1] ?? []);
  const text = plain.replace(/\{f(\d+)\}\s?([\p{Script=Han}%％]{1,2})/gu, (whole, slot: string, behind: string) => {
    const figure = evidence.figures[Number(slot) - 1];
    const unit = figure?.text.endsWith(figure.unit) ? figure.unit : "";
    return unit !== "" && behind.replace("％", "%").startsWith(unit) ? `{f${slot}}${behind.slice(unit.length)}` : whole;
  });
  return [{ kind: item ? "item" : "sentence", text, cites: [...new Set([...marks, ...figures.flatMap(shownMarks)])], by: "model" }];
}

/** Both sides of a comparison are cited, though one be 0; of a sum, what makes it. */
const shownMarks = (figure: Figure): number[] => (figure.operands?.length === 2 ? marksOf(figure) : citationsOf(figure));
