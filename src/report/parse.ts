// Bytes of a file -> the report in it, or why it is none: the steps of reading, in one expression each. No I/O. No clock.

import { cellOf, TABLE_SECTION } from "../form/vocabulary.ts";
import { type AgencyFile, agencyNamed, type Issuer } from "../names/agencies.ts";
import { err, ok, type Rejection, type Result } from "../result.ts";
import { learnTraditional } from "../zh/learn-script.ts";
import { hasStop } from "../zh/marks.ts";
import { isTraditional } from "../zh/script.ts";
import { beforeTheForm, draftMark, notOfAYear } from "./annual.ts";
import { withApplicantTables } from "./applicant-tables.ts";
import { withoutCards } from "./cards.ts";
import { type OpenedFile, openFile } from "./file.ts";
import { type Identity, identityOf } from "./identity.ts";
import { lostShare, withProse } from "./kept.ts";
import { gatherCells } from "./loose-cells.ts";
import { rowNotRead } from "./not-read.ts";
import { passagesOf } from "./passages.ts";
import { readText } from "./readers/text.ts";
import { isExplanation, NOT_A_REPORT, tableInPicture, tableRunTogether, whyNotRead, withoutPictures } from "./refusals.ts";
import type { Block, Report } from "./report.ts";
import { type Part, sectionsOf } from "./sections.ts";
import { statementsOf } from "./statements.ts";
import { withoutOtherTables } from "./table-captions.ts";
import { readTables } from "./tables.ts";
import { withToldRows } from "./told-rows.ts";
import { withToldVectors } from "./told-vectors.ts";
import { withoutWholeRows } from "./whole-rows.ts";

/** A report whose issuer is not settled yet: who it is depends on what is known of the country, not on the file. */
export type ReadReport = Omit<Report, "id" | "issuer" | "region" | "source"> & { identity: Identity };

/** What the name says of a file that the corpus keeps: the issuer's id and the year. */
export type Filed = { id: string; year: number };
export function filedAs(fileName: string): Filed | null {
  const [, id, year] = /(?:^|[\\/])([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{4})\.[a-z]+$/.exec(fileName) ?? [];
  return id && year ? { id, year: Number(year) } : null;
}

/** Reads a report of an issuer in the corpus. `name` is the file's name there, which may say what the text does not. */
export async function parseReport(bytes: Uint8Array, name: string, agencies: AgencyFile): Promise<Result<Report, Rejection>> {
  const draft = await parseDraft(bytes, name, filedAs(name));
  return draft.ok ? reportOf(draft.value, name, agencies) : draft;
}

/** A draft of a file in the corpus -> the report; refused when its issuer is not known there, or it is another year's than its name says. */
export function reportOf(draft: ReadReport, name: string, agencies: AgencyFile, source?: string): Result<Report, Rejection> {
  const issuer = issuerKnown(draft.identity, name, agencies);
  if (!issuer.ok) return issuer;
  const filed = filedAs(name);
  if (filed && filed.id === issuer.value.id && filed.year !== draft.year)
    return reject(`文件名里的年度是 ${filed.year} 年，读出的统计期限却是 ${draft.year} 年：请重新收入这份报告`);
  const report = nameReport(draft, issuer.value.id, issuer.value.agency);
  return ok(source ? { ...report, source } : report);
}

/** Reads a report, whoever issued it. `name` is the name it came with; what `filed` says need not stand in the file. */
export async function parseDraft(bytes: Uint8Array, name: string, filed: Filed | null = null): Promise<Result<ReadReport, Rejection>> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  const read = await readBlocks(file.value);
  if (!read.ok) return read;
  return Array.isArray(read.value) ? draftOf(read.value, name, filed) : draftOf(read.value.blocks, name, filed, read.value.seen);
}

/** `seen`: how many characters stand on the pages, where the reader knows that it may not have handed on all of them. */
export type Seen = { blocks: Block[]; seen: number };

/** The draft as the report of an issuer; its id is the issuer's and the year. */
export function nameReport({ identity, ...draft }: ReadReport, id: string, agency: Issuer): Report {
  const source = agency.sources?.[String(draft.year)];
  return { ...draft, id: `${id}-${draft.year}`, issuer: agency.name, region: agency.region, ...(source ? { source } : {}) };
}

/** The readers of other formats are loaded when a file needs them: a corpus of text needs none. */
async function readBlocks(file: OpenedFile): Promise<Result<Block[] | Seen, Rejection>> {
  switch (file.kind) {
    case "text":
      return ok(readText(file.text));
    case "html":
      return (await import("./readers/html.ts")).readHtml(file.text);
    case "doc":
      return (await import("./readers/doc.ts")).readDoc(file.bytes);
    case "docx":
      return (await import("./readers/docx.ts")).readDocx(file.bytes);
    case "pdf":
      return (await import("./readers/pdf.ts")).readPdf(file.bytes);
  }
}

async function draftOf(read: Block[], name: string, filed: Filed | null, seen?: number): Promise<Result<ReadReport, Rejection>> {
  if (isTraditional(name + sampleOf(read))) await learnTraditional();
  const blocks = gatherCells(withoutCards(withoutWholeRows(read)));
  const sectioned = sectionsOf(blocks);
  const { sections, reports } = sectioned;
  const parts = sectioned.parts.map(withApplicantTables).map(withToldVectors).map(withToldRows).map(withProse);
  if (reports > 1) return reject(`文件里有 ${reports} 份报告，一个文件只能是一份`);
  const said = identityOf(parts, name);
  const identity = { ...said, year: said.year ?? filed?.year ?? null };
  if (isExplanation(identity.title)) return reject(whyNotRead(parts, identity.title, NOT_A_REPORT));
  const own = withoutOtherTables(parts, identity.year ?? 0);
  if (own.problem) return reject(own.problem);
  const tables = readTables(own.parts, identity.year ?? 0);
  if (!tables.ok) return reject(whyNotRead(parts, identity.title, tables.error.detail));
  const { figures: cells } = tables.value;
  const inSection = (number: number) => Object.keys(cells).some((key) => TABLE_SECTION[cellOf(key)?.table ?? "requests"] === number);
  const lostTable =
    tableRunTogether(parts, inSection) ?? tableInPicture(parts, inSection) ?? rowNotRead(own.parts, tables.value.form, cells);
  if (lostTable) return reject(lostTable);
  if (Object.values(cells).every((cell) => cell?.value === null)) return reject("三张表里一个数字也没有，像是还没有填写的样表");
  const other =
    draftMark(identity.title, headOf(parts)) ?? notOfAYear(identity.title, identity.prose) ?? beforeTheForm(identity.year ?? 9999);
  if (other) return reject(other);
  if (identity.year === null) return reject("标题、正文和文件名里都没有报告年度");
  if (identity.issuers.length === 0 && !filed) return reject("标题、正文和文件名里都没有发布机关");
  const passages = passagesOf(
    parts.map((part) =>
      part.number === 0 ? { ...part, blocks: withoutTitle(part.blocks, identity) } : { ...part, blocks: withoutPictures(part.blocks) },
    ),
  );
  const { form, figures, printed } = tables.value;
  const statements = statementsOf(passages);
  const { title, year, doubts } = identity;
  const lost = lostShare(blocks, parts, figures, seen);
  const more = { ...(doubts.length > 0 ? { doubts } : {}), ...(lost === undefined ? {} : { lost }) };
  return ok({ identity, title, year, form, sections, passages, figures, printed, statements, ...more });
}

/** Lines before the first section. */
const headOf = (parts: readonly Part[]): string[] =>
  (parts[0]?.blocks ?? []).flatMap((block) => (block.kind === "grid" ? [] : [block.text]));

/** Enough of a file's text to tell its script by. */
const sampleOf = (blocks: Block[]): string =>
  blocks
    .slice(0, 60)
    .map((block) =>
      block.kind === "grid"
        ? block.rows
            .flat()
            .map(({ text }) => text)
            .join("")
        : block.text,
    )
    .join("")
    .slice(0, 4000);

const reject = (detail: string): Result<never, Rejection> => err({ tag: "rejected", detail });

/** Before the preamble stand the title and what a portal prints above it: lines without a sentence in them. */
const withoutTitle = (blocks: Block[], { title }: Identity): Block[] =>
  blocks.filter((block) => block.kind === "paragraph" && hasStop(block.text) && !title.includes(block.text));

/** The corpus names its files by id, so that a file's name settles what two issuers' names would leave open. */
function issuerKnown(identity: Identity, fileName: string, agencies: AgencyFile): Result<{ id: string; agency: Issuer }, Rejection> {
  const id = filedAs(fileName)?.id ?? "";
  const named = agencies.issuers[id];
  const found = named ? { id, agency: named } : agencyNamed(identity.issuers, agencies);
  return found ? ok(found) : reject(`发布机关“${identity.issuers[0] ?? ""}”不在 agencies.json 里`);
}
