// A web page -> blocks: the article with its tables, without the portal's navigation, scripts and hidden parts. No I/O. No clock.
import { Parser } from "htmlparser2";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import { PICTURE } from "../refusals.ts";
import type { Block, Place } from "../report.ts";
import { Flow, raisedDigits } from "./flow.ts";
import { hiddenIn } from "./hidden.ts";
import { readText } from "./text.ts";

/** Elements whose content is no part of the article, or has been struck out of it. */
const SKIPPED = new Set(
  "del s strike script style head nav footer aside select option button textarea svg math template iframe object embed canvas audio video xml noframes map".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "p div section article header main li ul ol dl dt dd blockquote pre center form fieldset figure figcaption address hr br caption body html".split(
    " ",
  ),
);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** More markup than any report has; what lies beyond is an attack or a dump. */
const MAX_TAGS = 400_000;
const MAX_DEPTH = 5000;

/** Never fails on bad markup; a page of endless tags is refused. */
export function readHtml(page: string): Result<Block[], Rejection> {
  const html = withoutCdata(page);
  let tags = 0;
  for (let i = html.indexOf("<"); i >= 0; i = html.indexOf("<", i + 1))
    if (++tags > MAX_TAGS) return err({ tag: "rejected", detail: `网页的标记超过 ${MAX_TAGS} 个，不像一份报告` });
  const blocks = walk(html);
  return blocks ? ok([...headOf(html), ...blocks]) : err({ tag: "rejected", detail: `网页的标记嵌套超过 ${MAX_DEPTH} 层，不像一份报告` });
}

/** A feed has its article between marks that a page takes for a comment; blanked, so that every place stays where it is. */
const withoutCdata = (page: string): string =>
  /^[\s\ufeff]*<(?:\?xml|rss|feed)\b/i.test(page) ? page.replace(/<!\[CDATA\[|\]\]>/g, (mark) => " ".repeat(mark.length)) : page;

/** Null when elements stand in one another without end: each level costs the parser more than the last. */
function walk(html: string): Block[] | null {
  const flow = new Flow();
  const lineAt = lineCounter(html);
  /** Depth inside a skipped element, 0 outside. Only elements of that name are counted, so unclosed ones inside cannot hold it open. */
  let skipped = { name: "", depth: 0 };
  let loose: { text: string; start: number } | null = null;
  /** Text set with a typewriter's spaces and line breaks, in pre. */
  let typed: { text: string; start: number } | null = null;
  let depth = 0;
  /** Depth inside raised text. */
  let raised = 0;
  const isHidden = hiddenIn(html);
  const place = (start: number, length = 0): Place => ({ line: lineAt(start), start, end: start + length });
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped.depth > 0) {
          if (name === skipped.name) skipped.depth++;
          return;
        }
        if (SKIPPED.has(name) || (!VOID.has(name) && isHidden(name, attributes))) {
          skipped = { name, depth: VOID.has(name) ? 0 : 1 };
          return;
        }
        closeLooseText();
        // A form printed as a page has its figures in fields.
        if (name === "input" && /^(?:text|number|)$/i.test(attributes.type ?? ""))
          flow.text(attributes.value ?? "", place(parser.startIndex));
        if (name === "img" && !isIcon(attributes)) flow.text(PICTURE, place(parser.startIndex));
        if (name === "sup") raised++;
        if (name === "table") closeTypedText();
        if (name === "pre" && !flow.inTable) typed ??= { text: "", start: parser.startIndex };
        else if (typed && (name === "br" || BLOCKS.has(name))) typed.text += "\n";
        if (!VOID.has(name) && ++depth > MAX_DEPTH) parser.pause();
        open(flow, name, attributes, place(parser.startIndex));
      },
      onclosetag(name) {
        if (skipped.depth > 0) {
          if (name === skipped.name) skipped.depth--;
          return;
        }
        if (name === "sup") raised = Math.max(0, raised - 1);
        if (name === "pre") closeTypedText();
        if (!VOID.has(name)) depth = Math.max(0, depth - 1);
        close(flow, name);
      },
      ontext(text) {
        if (skipped.depth > 0) return;
        // Text outside every element is Markdown with tables of HTML in it.
        if (typed) typed.text += text;
        else if (depth === 0 && !flow.inTable) loose = { text: (loose?.text ?? "") + text, start: loose?.start ?? parser.startIndex };
        else flow.text(raised > 0 ? raisedDigits(text) : text, place(parser.startIndex, text.length));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  function closeLooseText() {
    const held = loose;
    loose = null;
    if (!held || held.text.trim() === "") return;
    const line = lineAt(held.start) - 1;
    for (const block of readText(held.text)) flow.add(shifted(block, held.start, line));
  }
  function closeTypedText() {
    const held = typed;
    typed = null;
    if (!held) return;
    for (const block of readText(held.text)) flow.add(shifted(block, held.start, lineAt(held.start) - 1));
  }
  parser.write(html);
  if (depth > MAX_DEPTH) return null;
  parser.end();
  closeLooseText();
  closeTypedText();
  return flow.finish();
}

/** Smaller pictures are a page's ornaments. In pixels. */
const SMALLEST_PICTURE = 60;
const isIcon = ({ width, height }: Record<string, string>): boolean =>
  [width, height].some((each) => each !== undefined && Number.parseFloat(each) < SMALLEST_PICTURE && !each.includes("%"));

/** What the head of a page says of it: portals put the title and the issuer there for machines to read. */
const META: Record<string, string> = { articletitle: "", "og:title": "", contentsource: "来源：", source: "来源：", pubdate: "发布日期：" };
const LONGEST_HEAD = 100_000;
function headOf(html: string): Block[] {
  const body = html.search(/<body\b/i);
  const texts: string[] = [];
  let title: string | null = null;
  const parser = new Parser({
    onopentag(name, { name: key = "", property = key, content = "" }) {
      if (name === "title") title = "";
      const label = name === "meta" ? META[property.toLowerCase()] : undefined;
      if (label !== undefined && content.trim() !== "") texts.push(label + content.trim());
    },
    ontext(text) {
      if (title !== null) title += text;
    },
    onclosetag(name) {
      if (name !== "title" || title === null) return;
      texts.unshift(title.replace(/\s+/g, " ").trim());
      title = null;
    },
  });
  parser.end(html.slice(0, body < 0 ? LONGEST_HEAD : Math.min(body, LONGEST_HEAD)));
  const place: Place = { line: 1, start: 0, end: 0 };
  return texts.flatMap((text): Block[] => (text === "" ? [] : [{ kind: "paragraph", text, place }]));
}

function open(flow: Flow, name: string, attributes: Record<string, string>, place: Place): void {
  if (name === "table") flow.openTable(place);
  else if (name === "tr") flow.openRow();
  else if (name === "td" || name === "th")
    flow.openCell(place, span(attributes.colspan), span(attributes.rowspan), false, headOfCell(attributes));
  else if (/^h[1-6]$/.test(name)) flow.heading(Number(name[1]));
  else if (BLOCKS.has(name)) flow.endParagraph();
}
function close(flow: Flow, name: string): void {
  if (name === "table") flow.closeTable();
  else if (name === "td" || name === "th") flow.closeCell();
  else if (/^h[1-6]$/.test(name)) flow.heading(0);
  else if (BLOCKS.has(name)) flow.endParagraph();
}
/** What a style sheet prints before a cell in place of the head above it. */
const headOfCell = (attributes: Record<string, string>): string =>
  (attributes["data-label"] ?? attributes["data-title"] ?? attributes["data-th"] ?? "").replace(/\s|[:：]\s*$/g, "");
const span = (value: string | undefined): number => {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(number) ? 1 : number;
};

const shifted = (block: Block, by: number, lines: number): Block => {
  const move = (place: Place): Place => ({ line: place.line + lines, start: place.start + by, end: place.end + by });
  if (block.kind !== "grid") return { ...block, place: move(block.place) };
  return { ...block, place: move(block.place), rows: block.rows.map((row) => row.map((cell) => ({ ...cell, place: move(cell.place) }))) };
};

/** 1-based line of an offset; asked in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
}
