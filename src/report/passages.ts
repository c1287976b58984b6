// Sections -> passages: prose as the report reads, marks removed, cut sentences joined, one idea each, with its heading path. No I/O. No clock.
import { ORDINALS } from "../zh/digits.ts";
import type { Block, Passage, Place } from "./report.ts";
import type { Part } from "./sections.ts";

type Paragraph = { text: string; place: Place };

const CHINESE = `[${ORDINALS}]{1,3}`;
/** How a paragraph that starts something new begins; anything else may continue the one before. */
const STARTS = new RegExp(
  `^(?:[（(]${CHINESE}[)）]|${CHINESE}[、是]|第${CHINESE}[，、]|\\d{1,2}[.、．](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳]|附件|注[:：])`,
);
const ENDS = /[。！？；：!?;:…”」』）)】》]$/;
/** A line shorter than this that ends without punctuation is a line of its own (a signature, a caption), not a cut sentence. */
const SHORTEST_CUT = 20;
/** Paragraphs longer than this are split where they count their own points ("一是…。二是…"). */
const LONG = 240;
const LONGEST_SUBHEADING = 30;

/** Passages of all sections, numbered from 1. */
export function passagesOf(parts: Part[]): Passage[] {
  const passages: Passage[] = [];
  for (const part of parts) {
    let path: string[] = [];
    for (const paragraph of joinCut(part.blocks)) {
      const opened = openedBy(paragraph.text, path);
      path = opened.path;
      if (opened.only) continue;
      for (const piece of splitLong(paragraph.text))
        passages.push({
          n: passages.length + 1,
          section: part.number,
          path: [...path, ...piece.path],
          text: piece.text,
          place: paragraph.place,
        });
    }
  }
  return passages;
}

/** Takes out emphasis and link marks; leaves the report's own characters and spaces. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\*\*|__/g, "")
    .replace(/^\s*(?:>|[-*+])\s+/, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();

function joinCut(blocks: Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.kind === "grid") {
      open = false;
      continue;
    }
    const text = withoutMarks(block.text);
    if (text === "") continue;
    const last = paragraphs.at(-1);
    if (open && last && block.kind === "paragraph" && !STARTS.test(text)) {
      last.text += joint(last.text, text) + text;
      last.place = { ...last.place, end: block.place.end };
    } else paragraphs.push({ text, place: block.place });
    const whole = paragraphs.at(-1)?.text ?? "";
    open = block.kind === "paragraph" && !ENDS.test(whole) && whole.length >= SHORTEST_CUT;
  }
  return paragraphs;
}
/** Latin words cut at a line's end were separated by it; Chinese was not. */
const joint = (before: string, after: string): string => (/[A-Za-z,]$/.test(before) && /^[A-Za-z]/.test(after) ? " " : "");

const LEVELS = [new RegExp(`^[（(]${CHINESE}[)）]`), /^\d{1,2}[.、．](?!\d)/, /^[（(]\d{1,2}[)）]/];
/** The heading path after a paragraph that opens with "（一）…"; `only` when it is nothing but a heading. */
function openedBy(text: string, path: string[]): { path: string[]; only: boolean } {
  const level = LEVELS.findIndex((pattern) => pattern.test(text));
  if (level < 0) return { path, only: false };
  const first = /^[^。：:；！？]*/.exec(text)?.[0].trim() ?? "";
  const alone = text.replace(/[。：:]$/, "").trim();
  if (alone.length > LONGEST_SUBHEADING && first.length > LONGEST_SUBHEADING) return { path, only: false };
  const heading = first.length <= LONGEST_SUBHEADING ? first : alone;
  const outer = path.filter((each) => LEVELS.findIndex((pattern) => pattern.test(each)) < level);
  return { path: [...outer, heading], only: alone === heading && heading.length <= LONGEST_SUBHEADING };
}

const POINT = new RegExp(`(?<=[。！])\\s*(?=(?:${CHINESE}是|\\d{1,2}[.．、]\\s?(?!\\d)\\p{Script=Han}))`, "u");
/** Splits a long paragraph at its own points. A short lead ("深化重点领域信息公开。") goes into the path of every piece. */
function splitLong(text: string): { text: string; path: string[] }[] {
  if (text.length <= LONG) return [{ text, path: [] }];
  const pieces = text.split(POINT);
  const [lead = "", ...rest] = pieces;
  if (rest.length === 0) return [{ text, path: [] }];
  const isLead = lead.length <= LONGEST_SUBHEADING * 2 && !STARTS.test(lead.replace(LEVELS[0] as RegExp, ""));
  const heading = lead.replace(/[。：；]$/, "");
  const path = isLead && heading.length <= LONGEST_SUBHEADING && !LEVELS.some((level) => level.test(heading)) ? [heading] : [];
  const merged = isLead ? [lead + (rest[0] ?? ""), ...rest.slice(1)] : pieces;
  return merged.map((piece) => ({ text: piece.trim(), path }));
}
