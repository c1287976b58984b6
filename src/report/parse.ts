// Bytes of a file -> the report in it, or why it is none: the steps of reading, in one expression each. No I/O. No clock.
import { err, ok, type Rejection, type Result } from "../result.ts";
import { type AgencyFile, agencyNamed, type Issuer } from "./agencies.ts";
import { type OpenedFile, openFile } from "./file.ts";
import { type Identity, identityOf } from "./identity.ts";
import { passagesOf } from "./passages.ts";
import { readText } from "./readers/text.ts";
import type { Block, Report } from "./report.ts";
import { sectionsOf } from "./sections.ts";
import { statementsOf } from "./statements.ts";
import { readTables } from "./tables.ts";

/** Who issued a report that names itself so; how a name is settled is the caller's: the corpus knows its own, ingest knows the country. */
export type FindIssuer = (identity: Identity, fileName: string) => Result<{ id: string; agency: Issuer }, Rejection>;

/** Reads a report whose issuer is in the corpus already. `name` is the file's name, which may say what the text does not. */
export const parseReport = (bytes: Uint8Array, name: string, agencies: AgencyFile): Promise<Result<Report, Rejection>> =>
  parseWith(bytes, name, knownIssuer(agencies));

export async function parseWith(bytes: Uint8Array, name: string, findIssuer: FindIssuer): Promise<Result<Report, Rejection>> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  const blocks = await readBlocks(file.value);
  return blocks.ok ? reportOf(blocks.value, name, findIssuer) : blocks;
}

/** The readers of other formats are loaded when a file needs them: a corpus of text needs none. */
async function readBlocks(file: OpenedFile): Promise<Result<Block[], Rejection>> {
  switch (file.kind) {
    case "text":
      return ok(readText(file.text));
    case "html":
      return (await import("./readers/html.ts")).readHtml(file.text);
    case "docx":
      return (await import("./readers/docx.ts")).readDocx(file.bytes);
    case "pdf":
      return (await import("./readers/pdf.ts")).readPdf(file.bytes);
  }
}

function reportOf(blocks: Block[], name: string, findIssuer: FindIssuer): Result<Report, Rejection> {
  const { sections, parts } = sectionsOf(blocks);
  const prose = (parts[0]?.blocks ?? []).flatMap((block) => (block.kind === "grid" ? [] : [block.text])).join("\n");
  const identity = identityOf(parts[0]?.blocks ?? [], prose, name);
  if (identity.year === null) return err({ tag: "rejected", detail: "标题、正文和文件名里都没有报告年度" });
  const tables = readTables(parts, identity.year);
  if (!tables.ok) return tables;
  const issuer = findIssuer(identity, name);
  if (!issuer.ok) return issuer;
  const { id, agency } = issuer.value;
  const passages = passagesOf(parts.map((part) => (part.number === 0 ? { ...part, blocks: withoutTitle(part.blocks, identity) } : part)));
  const source = agency.sources?.[String(identity.year)];
  return ok({
    id: `${id}-${identity.year}`,
    issuer: agency.name,
    title: identity.title,
    year: identity.year,
    region: agency.region,
    ...tables.value,
    ...(source ? { source } : {}),
    sections,
    passages,
    statements: statementsOf(passages),
  });
}

/** Before the preamble stand the title and what a portal prints above it: lines without a sentence in them. */
const withoutTitle = (blocks: Block[], { title }: Identity): Block[] =>
  blocks.filter((block) => block.kind === "paragraph" && /[。；]/.test(block.text) && !title.includes(block.text));

/** The corpus names its files by id, so that a file's name settles what two issuers' names would leave open. */
const knownIssuer =
  (agencies: AgencyFile): FindIssuer =>
  (identity, fileName) => {
    const id = /([a-z0-9-]+)-\d{4}\.[a-z]+$/.exec(fileName)?.[1] ?? "";
    const named = agencies.issuers[id];
    const found = named ? { id, agency: named } : agencyNamed(identity.issuers, agencies);
    if (found) return ok(found);
    return err({ tag: "rejected", detail: `发布机关“${identity.issuers[0] ?? ""}”不在 agencies.json 里` });
  };
