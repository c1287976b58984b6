// Blocks of a file without the form's tables -> what it is instead, and what to do: pictures of tables, an explanation of a report, cells run
// together, something else. No I/O. No clock.
import { foldedTitle, REPORT_TITLE } from "../names/issuer-in-text.ts";
import { segmentsIn } from "../zh/marks.ts";
import { foldScript } from "../zh/script.ts";
import { figuredLabelsIn, formLabelsIn, isWholeLabel } from "./labels.ts";
import type { Block } from "./report.ts";
import type { Part } from "./sections.ts";

/** Stands in a text where the page has a picture. Source: Unicode, OBJECT REPLACEMENT CHARACTER. */
export const PICTURE = "\ufffc";
const isPicture = (block: Block): boolean =>
  block.kind !== "grid" && (block.text === PICTURE || /^!\[[^\]]*\]\([^)]*\)$|^<img\b[^>]*>$/i.test(block.text.trim()));

export const NOT_A_REPORT = "文件里没有年度报告的三张表，不是政府信息公开工作年度报告";
const PICTURES = "表格是图片，读不出其中的数字：请收入原来的 Word、PDF 或网页文件，或把表格照录成文字后再收入";
const EXPLANATION = "这是对年度报告的解读或说明，不是年度报告本身：请收入报告原文";
const SCANNED = "文件里只有图片，没有文字，像是扫描件：请收入原来的 Word、网页或能选中文字的 PDF 文件";
const TITLE_ONLY = "这一页只有标题，报告正文在附件里，或要由浏览器载入：请收入附件，或在浏览器里打开后另存为网页再收入";
const listOf = (count: number): string => `这是一个列表，列着 ${count} 份报告的标题：请打开要收入的那一份，逐份收入`;
const RUN_TOGETHER = "表格的文字连成了一片，各格之间没有分隔，读不出是哪一格：请另存为保留表格的网页、Word 或 PDF 文件";

/** Without pictures: they say nothing. */
export const withoutPictures = (blocks: Block[]): Block[] => blocks.filter((block) => !isPicture(block));

/** An explanation says so in its title: 图解, 一图读懂, 《…报告》解读. */
export function isExplanation(title: string): boolean {
  const text = foldedTitle(title);
  return (
    REPORT_TITLE.test(text) &&
    (/^[【[(（]?(?:图解|解读|一图读懂|一图看懂|图说|政策解读|视频解读)/.test(text) ||
      /(?:解读|图解|解读材料|编制说明|的说明|答记者问)$/.test(text))
  );
}

/** Form labels that a text without any table still has, when its cells have run together. */
const RUN_TOGETHER_LABELS = 15;

/** Rows of a table that stand in the running text of its section: it was there, and has lost its lines. */
const LOST_ROWS = 3;
/** So many labels of the form one below another, with figures between them, are a table set in a way that is none of rows and columns. */
const LOST_LABELS = 8;
const NO_ROWS = "表格不是按行和列排的，读不出是哪一格：请收入保留表格的网页、Word 或 PDF 文件";
const IN_SENTENCES = "数字写在句子里，没有列成表格，读不出是哪一格：请收入列有表格的文件";
/** Cells that have run together have no marks between a figure and the next label. */
const isTold = (block: Block): boolean =>
  block.kind !== "grid" && (block.text.match(/\d+(?:\.\d+)?[件条项万元]{0,2}[，、；,;]\p{Script=Han}/gu)?.length ?? 0) >= LOST_ROWS;
/** Why a file is refused that has some of the tables, and of another nothing but its words; null when there is none such. */
export function tableRunTogether(parts: readonly Part[], read: (section: number) => boolean): string | null {
  const lost = parts.find(({ number, blocks }) => {
    if (number < 2 || number > 4 || read(number)) return false;
    const prose = blocks.flatMap((block) => (block.kind === "grid" ? [] : segmentsIn(block.text).map(({ text }) => text)));
    const rows = prose.some((text) => formLabelsIn(text) >= LOST_ROWS && (text.match(/\d+/g)?.length ?? 0) >= LOST_ROWS);
    return rows || figuredLabelsIn(prose.join("；")) >= LOST_ROWS;
  });
  if (lost) return lost.blocks.some(isTold) ? `第${NUMERALS[lost.number]}部分的${IN_SENTENCES}` : RUN_TOGETHER;
  const scattered = parts.find(({ number, blocks }) => {
    if (number < 2 || number > 4 || read(number)) return false;
    const texts = blocks.flatMap((block) => (block.kind === "grid" ? block.rows.flat().map(({ text }) => text) : [block.text]));
    return texts.filter(isWholeLabel).length >= LOST_LABELS && texts.some((text) => /\d$/.test(text));
  });
  return scattered ? `第${NUMERALS[scattered.number]}部分的${NO_ROWS}` : null;
}
const NUMERALS = "〇一二三四";

/** Why a file is refused that has some of the tables as text and one as a picture; null when there is none such. */
export function tableInPicture(parts: readonly Part[], read: (section: number) => boolean): string | null {
  const drawn = parts.find(({ number, blocks }) => number >= 2 && number <= 4 && !read(number) && blocks.some(isPicture));
  return drawn ? `第${NUMERALS[drawn.number]}部分的${PICTURES}` : null;
}

/** Why a file is refused whose tables cannot be read, for `fault` unless it is no report at all. */
export const whyNotRead = (parts: readonly Part[], title: string, fault: string): string =>
  fault === NOT_A_REPORT ? whyNoTables(parts, title) : explains(parts, title) ? EXPLANATION : fault;

/** The first lines of a file, where it says what it is. */
const HEAD_LINES = 12;
/** A picture story's own word, on a line beside the report's title. */
const ON_ITS_OWN = /^[【[(（]?(?:图解|一图读懂|一图看懂|一图了解|图说|图读|长图)[】\])）:：!！]*$/;
function explains(parts: readonly Part[], title: string): boolean {
  const blocks = parts.flatMap((part) => part.blocks).slice(0, HEAD_LINES);
  const head = [title, ...blocks.flatMap((block) => (block.kind === "grid" ? [] : [block.text]))].map(foldScript);
  return head.some((text) => isExplanation(text) || ON_ITS_OWN.test(text.trim()) || /现(?:将|对).{0,60}(?:解读|说明)如下/.test(text));
}

/** A page that names so many reports, each on a line of its own, lists them. */
const FEWEST_LISTED = 3;
const LONGEST_TITLE = 60;
/** A report's first section alone is longer. */
const LONGEST_TITLE_PAGE = 300;

/** Why a file without the form's tables is none that can be read. `title` is what stands as its title; parts are its sections. */
function whyNoTables(parts: readonly Part[], title: string): string {
  const blocks = parts.flatMap((part) => part.blocks);
  if (explains(parts, title)) return EXPLANATION;
  const pictures = (part: Part) => part.blocks.filter(isPicture).length;
  const inTables = parts.filter(({ number }) => number >= 2 && number <= 4).reduce((sum, part) => sum + pictures(part), 0);
  const speaksOfReport = REPORT_TITLE.test(foldedTitle(title));
  if (inTables > 0 || (speaksOfReport && parts.reduce((sum, part) => sum + pictures(part), 0) > 0)) return PICTURES;
  const text = blocks
    .map((block) =>
      block.kind === "grid"
        ? block.rows
            .flat()
            .map((cell) => cell.text)
            .join("")
        : block.text,
    )
    .join("");
  if (formLabelsIn(text) >= RUN_TOGETHER_LABELS) return RUN_TOGETHER;
  const lines = blocks.flatMap((block) => (block.kind === "grid" ? block.rows.flat().map((cell) => cell.text) : [block.text]));
  const titles = new Set(lines.map(foldedTitle).filter((line) => line.length <= LONGEST_TITLE && REPORT_TITLE.test(line)));
  if (titles.size >= FEWEST_LISTED) return listOf(titles.size);
  if (blocks.length > 0 && blocks.every(isPicture)) return SCANNED;
  return speaksOfReport && text.length <= LONGEST_TITLE_PAGE ? TITLE_ONLY : NOT_A_REPORT;
}
