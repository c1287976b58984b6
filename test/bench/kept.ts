// The same made reports in every kind of file -> how much of their prose and how many of their cells come out of each reader, and the same of the
// files of test/report/portals, whose text nobody has but their readers: of those, what the reading itself says it has not used.
import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openFile } from "../../src/report/file.ts";
import { parseDraft } from "../../src/report/parse.ts";
import { renderDoc } from "../generate/doc.ts";
import { renderDocx } from "../generate/docx.ts";
import { figureSet, keysOf } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { type Item, reportSource, type Source } from "../generate/report.ts";
import { renderStacked } from "../generate/stacked.ts";
import { renderText } from "../generate/text.ts";
import { percent, table } from "./measure.ts";
import { paragraph } from "./prose.ts";
import { random } from "./random.ts";
import { compared, type Results } from "./results.ts";

const FILES = 30;
/** Paragraphs besides those that every made report has. */
const PARAGRAPHS = 12;
const PORTALS = fileURLToPath(new URL("../report/portals/", import.meta.url));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const mhtml = (html: string): Uint8Array =>
  utf8(
    `MIME-Version: 1.0\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(html).toString("base64")}\n`,
  );

const KINDS: [string, (source: Source) => Uint8Array | Promise<Uint8Array>][] = [
  ["文本，制表符", (source) => utf8(renderText(source, { separator: "tab", merged: "ragged" }))],
  ["文本，竖线", (source) => utf8(renderText(source, { separator: "bar", merged: "once" }))],
  ["文本，一格一行", (source) => utf8(renderStacked(source, { cells: "lines" }))],
  ["文本，连成一行", (source) => utf8(renderStacked(source, { cells: "one line" }))],
  ["网页", (source) => utf8(renderHtml(source))],
  ["保存的网页（MHTML）", (source) => mhtml(renderHtml(source))],
  ["Word（DOCX）", (source) => renderDocx(source)],
  ["Word（DOC）", (source) => renderDoc(source)],
  ["PDF，有格线", (source) => renderPdf(source, { ruled: true, wrapped: true })],
  ["PDF，逐行底色", (source) => renderPdf(source, { ruled: true, wrapped: true, filled: "lines" })],
  ["PDF，逐格底色", (source) => renderPdf(source, { ruled: true, wrapped: true, filled: "cells" })],
];

function made(seed: number): { source: Source; keys: string[]; prose: string[] } {
  const set = figureSet(seeded(seed));
  const source = reportSource(set, { issuer: "泾源县", year: 2024 });
  const r = random(seed);
  const more = Array.from({ length: PARAGRAPHS }, (): Item => ({ paragraph: paragraph(r, { name: "泾源县", towns: [] }).text }));
  const at = source.items.findIndex((item) => "paragraph" in item && item.paragraph.startsWith("（二）"));
  const whole = { ...source, items: [...source.items.slice(0, at), ...more, ...source.items.slice(at)] };
  const first = whole.items.findIndex((item) => "heading" in item && item.level === 2);
  return {
    source: whole,
    keys: keysOf(set),
    // What stands before the first section is no prose of it.
    prose: whole.items.slice(first).flatMap((item) => ("paragraph" in item ? [item.paragraph] : [])),
  };
}

const bare = (text: string): string => text.replace(/\s/g, "");
/** Characters of sentences that stand in the passages whole. */
function found(prose: readonly string[], passages: string): { kept: number; all: number } {
  const sentences = prose.flatMap((text) => text.split(/(?<=[。；])/)).map(bare);
  const length = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
  return { kept: length(sentences.filter((sentence) => passages.includes(sentence))), all: length(sentences) };
}

export async function kept(log: (line: string) => void): Promise<void> {
  const results: Results = {};
  const rows = [["读法", "份", "拒收", "正文留下 %", "最少的一份 %", "格子 %", "报告说未用 %"]];
  for (const [name, render] of KINDS) {
    let [refused, cells, wanted, lost] = [0, 0, 0, 0];
    const shares: { kept: number; all: number }[] = [];
    for (let seed = 1; seed <= FILES; seed++) {
      const { source, keys, prose } = made(seed);
      const read = await parseDraft(await render(source), "file");
      if (!read.ok) {
        refused++;
        continue;
      }
      shares.push(found(prose, bare(read.value.passages.map(({ text }) => text).join(""))));
      wanted += keys.length;
      cells += keys.filter((key) => key in read.value.figures).length;
      lost = Math.max(lost, read.value.lost ?? 0);
    }
    const [kept, all] = [shares.reduce((sum, each) => sum + each.kept, 0), shares.reduce((sum, each) => sum + each.all, 0)];
    results[`kept ${name}：正文留下`] = { value: (100 * kept) / all, unit: "%", better: "more" };
    results[`kept ${name}：格子`] = { value: (100 * cells) / wanted, unit: "%", better: "more" };
    const least = Math.min(...shares.map((each) => each.kept / each.all));
    rows.push([name, String(FILES), String(refused), percent(kept / all), percent(least), percent(cells / wanted), percent(lost)]);
  }
  log(table(rows));
  await portals(log);
  await compared(results, log);
}

/** `lost` is said only above the threshold below which a reader misses nothing; 0 stands for less than that. */
async function portals(log: (line: string) => void): Promise<void> {
  const kinds = new Map<string, { files: number; refused: number; lost: number[] }>();
  for (const name of (await readdir(PORTALS)).filter((each) => !/^(?:README\.md|truth\.json)$/.test(each))) {
    const bytes = new Uint8Array(await readFile(PORTALS + name));
    const opened = openFile(bytes);
    const kind = opened.ok ? opened.value.kind : "不能打开";
    const read = await parseDraft(bytes, name);
    const entry = kinds.get(kind) ?? { files: 0, refused: 0, lost: [] };
    kinds.set(kind, entry);
    entry.files++;
    if (read.ok) entry.lost.push(read.value.lost ?? 0);
    else entry.refused++;
  }
  const most = (values: readonly number[]) => percent(Math.max(0, ...values));
  log("\ntest/report/portals 里各种门户的文件，读的人自己说没有用上的文字（3 % 以下不算）：\n");
  log(
    table([
      ["种类", "份", "拒收", "有未用文字的份", "最多的一份 %"],
      ...[...kinds].map(([kind, { files, refused, lost }]) => [
        kind,
        String(files),
        String(refused),
        String(lost.filter(Boolean).length),
        most(lost),
      ]),
    ]),
  );
}
