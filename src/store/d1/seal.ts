// What is written of a report -> the same with a mark that tells whether it was changed since; read again, it is held to the mark. Against damage,
// not against whoever can write here. No I/O. No clock.
import { fingerprint } from "../../fingerprint.ts";
import type { PackedCells } from "../../index/cells.ts";
import { notWhole } from "../refusal.ts";

type Said = { statements: string; passages: readonly string[] };
type Texts = Said & { body: string };
/** Of the cells, of sections and tables, of the prose. Absent in what was written before there were marks. */
export type Seal = { cells: string; body: string; said: string };

const ofCells = ({ values, blank, missing }: PackedCells): string => fingerprint(JSON.stringify([values, blank, missing]));
const ofSaid = ({ statements, passages }: Said): string => fingerprint([statements, ...passages].join("\n"));

/** The cells as they are written, with the marks beside them. */
export const sealed = (cells: PackedCells, texts: Texts): string =>
  JSON.stringify({ ...cells, seal: { cells: ofCells(cells), body: fingerprint(texts.body), said: ofSaid(texts) } satisfies Seal });

const read = (text: string): PackedCells & { seal?: Seal } => JSON.parse(text);

/** Errors: a Refusal when the cells are no longer those that were written. */
export function unsealed(text: string): { cells: PackedCells; seal?: Seal } {
  const { seal, ...cells } = read(text);
  if (seal && seal.cells !== ofCells(cells)) throw notWhole();
  return { cells, ...(seal ? { seal } : {}) };
}

/** Errors: a Refusal when the prose is no longer the one that was written. */
export function mustBeSaid(seal: Seal | undefined, said: Said): void {
  if (seal && seal.said !== ofSaid(said)) throw notWhole();
}

/** Errors: a Refusal when sections, tables or prose are no longer those that were written. */
export function mustBeSame(seal: Seal | undefined, texts: Texts): void {
  if (seal && seal.body !== fingerprint(texts.body)) throw notWhole();
  mustBeSaid(seal, texts);
}
