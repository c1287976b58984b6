// A kept answer -> the picture and the words that a message shows of it: question, number, sentence, what contradicts it, how many it speaks of. No I/O. No clock.
import { html } from "hono/html";
import type { Answer } from "../contract.ts";
import type { Html } from "./layout.ts";
import { STRINGS } from "./strings.ts";
import { headOfTrend } from "./view/bars.ts";
import { type Shape, shapeOf } from "./view/shape.ts";
import { langOf, placeOf, spoken } from "./view/text.ts";
import { SHARED } from "./view/words.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Pixels that a line has. */
const FIT = WIDTH - 2 * MARGIN;
/** Rows of a list that has no number of its own. */
const ROWS = 4;
/** Characters that a message has room for. */
const MESSAGE = 150;
const [MUTED, ACCENT, WARN] = ["#4c5760", "#0f4c5c", "#8f3208"];
/** Characters of a line; a Chinese one is as wide as it is high, a Latin one half. */
const units = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 1 : 0.55), 0);

/** What is never parted: a number and its unit, a Latin word, a character and the stops behind it. */
const UNPARTED = /(?:\d[\d.,]*[%\p{Script=Han}]?|[A-Za-z]+|.)[，。；：、！？）”’》]*/gsu;
/** What was left out is told by a sign; half a number would be another number. */
const cut = (text: string): string => `${text.replace(/[\d.,−+]{0,24}$/, "")}…`;

/** Lines of at most so many units. */
function lines(text: string, longest: number, most: number): string[] {
  const all: string[] = [];
  let line = "";
  for (const part of text.match(UNPARTED) ?? []) {
    if (line && units(line + part) > longest) {
      all.push(line);
      line = "";
    }
    line += part;
  }
  if (line) all.push(line);
  return all.length > most ? [...all.slice(0, most - 1), cut(all[most - 1]?.slice(0, -1) ?? "")] : all;
}

/** A list's first rows, each whole: what its sentence names no number of. */
function rowsOf({ chart, sum }: Shape, words: (typeof SHARED)["zh"]): { head: string; rows: string[] } {
  if (chart?.kind === "trend")
    return {
      head: chart.title,
      rows: [headOfTrend(chart, words.course), ...chart.bars.slice(-ROWS).map(({ label, text }) => `${label} ${text}`)].filter(Boolean),
    };
  if (chart) {
    const rows = chart.bars
      .slice(0, ROWS)
      .map(({ place, label, text }) => `${chart.kind === "ranking" ? `${place}. ` : ""}${label} ${text}`);
    return { head: chart.of > rows.length ? words.firstOf(rows.length, chart.of) : "", rows };
  }
  if (sum?.kind !== "grid" && sum?.kind !== "many") return { head: "", rows: [] };
  // Of many reports there is room for the first figure of each.
  const [room] = sum.kind === "many" ? [1] : [];
  const rows = sum.rows.map(
    ({ label, cells }) =>
      `${label} ${cells
        .map(({ text }) => text)
        .slice(0, room)
        .join("、")}`,
  );
  const rest = rows.length - ROWS;
  return { head: sum.columns.slice(0, room).join("、"), rows: [...rows.slice(0, ROWS), ...(rest > 0 ? [words.folded(rest, false)] : [])] };
}

type HeldUp = { number: string | undefined; said: string[]; warned: string; quiet: string };

/** The number that answers, a change over the years with its sign, and what is said: of a list none; what contradicts it goes wherever it goes. */
function heldUp(answer: Answer): HeldUp {
  const shape = shapeOf(answer);
  // Names are Chinese in an English answer too; what its figures are called is not.
  const words = SHARED[langOf(answer.figures[0]?.label ?? answer.answer) === "en" ? "en" : "zh"];
  const sentence = spoken(shape.text).replace(/\n/g, " ");
  const change = shape.sum?.kind === "change" ? shape.sum.total?.text : undefined;
  const warned = shape.conflicts.map(({ note }) => `${words.inconsistency}${words.colon}${spoken(note.text)}`).join(" ");
  const rest = { warned, quiet: shape.quiet.trim() };
  if (change) return { number: change, said: [sentence], ...rest };
  if (shape.number && placeOf(sentence, shape.number) >= 0) return { number: shape.number, said: [sentence], ...rest };
  const { head, rows } = rowsOf(shape, words);
  return { number: rows.length > 0 ? undefined : shape.number, said: [[sentence, head].filter(Boolean).join(" "), ...rows], ...rest };
}

/** The question, marked as a reader's, the number, the sentence, where it stands, whose service it is. `title` is the service's own name. */
export function cardSvg({ question, answer }: { question: string; answer: Answer }, title: string): Html {
  const { number, said: told, warned, quiet } = heldUp(answer);
  const [cited] = answer.citations;
  const reports = new Set(answer.citations.map(({ report }) => report)).size;
  const source = reports > 1 ? STRINGS.zh.answer.fromReports(reports) : cited && `${cited.issuer} ${cited.year}年 · ${cited.section}`;
  const asked = lines(`${STRINGS.zh.answer.byReader}：${question}`, FIT / 38, 2);
  const [sentence = "", ...rows] = told;
  const said = [...lines(sentence, FIT / 32, number || rows.length > 0 ? 2 : 5), ...rows.flatMap((each) => lines(each, FIT / 32, 1))];
  const warning = lines(warned, FIT / 28, 2);
  // There is room for both only where nothing contradicts the answer.
  const sources = lines([source, quiet].filter(Boolean).join(" · "), FIT / 26, warned ? 1 : 2);
  const top = MARGIN + 20;
  const numberTop = top + asked.length * 50 + 100;
  const saidTop = number ? numberTop + 62 : top + asked.length * 50 + 34;
  const warnTop = saidTop + said.length * 44 + 6;
  const row = (text: string, y: number, size: number, more: Html | string = ""): Html =>
    html`<text x="${MARGIN}" y="${y}" font-size="${size}"${more}>${text}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif" fill="#1b2126"><title>${STRINGS.zh.answer.byReader}：${question}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/><rect width="${WIDTH}" height="12" fill="${ACCENT}"/>
${asked.map((line, index) => row(line, top + index * 50, 38, html` fill="${MUTED}"`))}
${number ? html`<rect x="${MARGIN - 10}" y="${numberTop - 40}" width="${Math.round(units(number) * 96) + 20}" height="46" fill="#ffe58a"/>${row(number, numberTop, 96, html` font-weight="700"`)}` : ""}
${said.map((line, index) => row(line, saidTop + index * 44, 32))}
${warning.map((line, index) => row(line, warnTop + index * 38, 28, html` fill="${WARN}" font-weight="700"`))}
${sources.map((line, index) => row(line, HEIGHT - 92 - (sources.length - 1 - index) * 34, 26, html` fill="${MUTED}"`))}
${row(title, HEIGHT - 46, 26, html` fill="${ACCENT}" font-weight="700"`)}
</svg>`;
}

/** Title and text of a message that shares the answer: question and number. What contradicts it comes before what is cut off. */
export function messageOf({ question, answer, card }: { question: string; answer: Answer; card?: string }) {
  const { number, said, warned, quiet } = heldUp(answer);
  const [sentence = "", ...rows] = said;
  const text = [sentence, warned, ...rows, quiet].filter(Boolean).join(" ");
  return {
    title: number ? `${question} ${number}` : question,
    text: text.length > MESSAGE ? cut(text.slice(0, MESSAGE - 1)) : text,
    ...(card ? { card } : {}),
  };
}
