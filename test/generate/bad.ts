// Files that are no report or mean harm, each with the words its rejection has to have.
import { Buffer } from "node:buffer";
import { strToU8, zipSync } from "fflate";
import { figureSet } from "./figures.ts";
import { renderHtml } from "./html.ts";
import { renderPdf } from "./pdf.ts";
import { seeded } from "./random.ts";
import { reportSource } from "./report.ts";
import { renderText } from "./text.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (issuer = "隆德县", year = 2024, seed = 1) => reportSource(figureSet(seeded(seed)), { issuer, year });
const text = (issuer?: string, year?: number, seed?: number): string =>
  renderText(source(issuer, year, seed), { separator: "tab", merged: "ragged" });
const docx = (document: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "word/document.xml": strToU8(document), ...more }, { level: 6 });
const MB = 1024 * 1024;

/** A PDF that asks for a password: the keys in it fit none. */
function encryptedPdf(): Uint8Array {
  const plain = Buffer.from(renderPdf(source(), { ruled: true })).toString("latin1");
  const key = "ab".repeat(32);
  const entry = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key}> /U <${key}> >> /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]`;
  return new Uint8Array(Buffer.from(plain.replace("trailer << ", `trailer << ${entry} `), "latin1"));
}

export type BadFile = { what: string; name: string; bytes: () => Uint8Array; reason: RegExp };
export const REJECTED: BadFile[] = [
  { what: "empty", name: "empty.txt", bytes: () => new Uint8Array(), reason: /空/ },
  { what: "white space only", name: "blank.txt", bytes: () => bytes(" \n\t \r\n"), reason: /没有文字/ },
  {
    what: "binary junk",
    name: "junk.txt",
    bytes: () => Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
    reason: /读不出/,
  },
  { what: "broken PDF", name: "broken.pdf", bytes: () => bytes(`%PDF-1.7\n${"x".repeat(500)}`), reason: /PDF.*损坏/ },
  { what: "PDF cut in half", name: "half.pdf", bytes: () => renderPdf(source(), { ruled: true }).slice(0, 900), reason: /PDF/ },
  { what: "encrypted PDF", name: "encrypted.pdf", bytes: encryptedPdf, reason: /加密/ },
  {
    what: "PDF without text",
    name: "scan.pdf",
    bytes: () => renderPdf({ issuer: "", year: 2024, title: "", items: [] }, { ruled: true }),
    reason: /没有文字/,
  },
  { what: "zip that is no Word file", name: "other.docx", bytes: () => zipSync({ "a.txt": strToU8("a") }), reason: /不是 DOCX/ },
  { what: "damaged Word file", name: "damaged.docx", bytes: () => docx("<w:document/>").slice(0, 60), reason: /DOCX/ },
  {
    what: "zip bomb",
    name: "bomb.docx",
    bytes: () => zipSync({ "word/document.xml": new Uint8Array(200 * MB) }, { level: 9 }),
    reason: /50 MB/,
  },
  {
    what: "Word file that expands beyond 50 MB in what nobody reads",
    name: "media.docx",
    bytes: () => docx("<w:document/>", { "word/media/a.bmp": new Uint8Array(30 * MB), "word/media/b.bmp": new Uint8Array(30 * MB) }),
    reason: /50 MB/,
  },
  {
    what: "old Word file",
    name: "old.doc",
    bytes: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    reason: /Word/,
  },
  { what: "picture", name: "scan.jpg", bytes: () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(60)]), reason: /是图片/ },
  {
    what: "Word file of scanned pages",
    name: "scan.docx",
    bytes: () => docx(`<w:document><w:body>${"<w:p><w:r><w:drawing/></w:r></w:p>".repeat(3)}</w:body></w:document>`),
    reason: /只有图片，没有文字.*请收入/,
  },
  {
    what: "page whose report is attached",
    name: "attached.html",
    bytes: () => bytes(`<html><body><h1>甲县2024年政府信息公开工作年度报告</h1><p>附件：<a href="a.pdf">点击下载</a></p></body></html>`),
    reason: /只有标题.*附件/,
  },
  {
    what: "list of reports",
    name: "list.html",
    bytes: () =>
      bytes(
        `<html><body><ul>${["甲县", "乙县", "丙县"].map((name) => `<li>${name}2024年政府信息公开工作年度报告</li>`).join("")}</ul></body></html>`,
      ),
    reason: /列着 3 份报告/,
  },
  { what: "over 20 MB", name: "large.txt", bytes: () => new Uint8Array(21 * MB).fill(0x61), reason: /20 MB/ },
  {
    what: "no annual report",
    name: "news.html",
    bytes: () => bytes("<html><body><h1>通知公告</h1><p>定于明日召开会议。</p></body></html>"),
    reason: /不是政府信息公开/,
  },
  {
    what: "another report",
    name: "budget.txt",
    bytes: () => bytes("隆德县2024年财政预算报告\n\n一、总体情况\n\n收入\t支出\n1\t2\n"),
    reason: /不是政府信息公开/,
  },
  {
    what: "two reports",
    name: "two.txt",
    bytes: () => bytes(`${text("隆德县", 2024, 1)}\n${text("泾源县", 2024, 2)}`),
    reason: /一份报告|2 份/,
  },
  { what: "the same report twice", name: "twice.txt", bytes: () => bytes(`${text()}\n${text()}`), reason: /2 份/ },
  {
    what: "no year",
    name: "report.txt",
    bytes: () => bytes(text().replaceAll(/2024年(?:1月1日至12月31日)?[，。]?/g, "")),
    reason: /年度/,
  },
  { what: "no issuer", name: "2024.txt", bytes: () => bytes(text().replaceAll("隆德县", "")), reason: /发布机关/ },
  {
    what: "a row with more figures than columns",
    name: "wide.txt",
    bytes: () => bytes(text().replace(/(一、本年新收政府信息公开申请数量)\t[^\n]*/, "$1\t\t1\t2\t3\t4\t5\t6\t7\t8\t36\t")),
    reason: /9 个数/,
  },
  {
    what: "a row that no reading explains",
    name: "lost.txt",
    bytes: () => bytes(text().replace(/(二、上年结转政府信息公开申请数量)\t[^\n]*/, "$1\t5\t77\t3")),
    reason: /二、上年结转/,
  },
  {
    what: "a page of endless tags",
    name: "tags.html",
    bytes: () => bytes(`<html><body>${"<b>".repeat(1_000_000)}`),
    reason: /标记/,
  },
  {
    what: "nesting beyond measure",
    name: "deep.html",
    bytes: () => bytes(renderHtml(source()).replace("<body>", `<body>${"<div>".repeat(50_000)}${"<table><tr><td>".repeat(5000)}`)),
    reason: /嵌套/,
  },
];

/** Files that mean harm and still hold a report: read as if the harm were not there. */
export const HARMLESS: { what: string; name: string; bytes: () => Uint8Array }[] = [
  {
    what: "a script that writes tables",
    name: "script.html",
    bytes: () => bytes(renderHtml(source(), { portal: true })),
  },
  {
    what: "some hundred tables in one another",
    name: "nested.html",
    bytes: () => bytes(renderHtml(source()).replace("<body>", `<body>${"<div>".repeat(1000)}${"<table><tr><td></table>".repeat(500)}`)),
  },
  {
    what: "a million columns",
    name: "columns.html",
    bytes: () =>
      bytes(renderHtml(source()).replace("</body>", `<table><tr><td colspan="1000000" rowspan="1000000">x</td></tr></table></body>`)),
  },
  {
    what: "a line of a million cells",
    name: "cells.txt",
    bytes: () => bytes(`${text()}\n${"x\t".repeat(1_000_000)}\n`),
  },
];
export const reportText = text;
