// corpus/history.json -> what is known of each report beside its text: the file it came as, its address, its versions, and those taken back.
// No I/O. No clock.
import { z } from "zod";

const day = z.iso.date();
const change = z.strictObject({ key: z.string().min(1), from: z.number().nullable(), to: z.number().nullable() });
const version = z.strictObject({
  /** Of the bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day it was taken in, in China. */
  date: day,
  /** The name the file came with. */
  file: z.string().min(1),
  /** Where the authority published it. */
  source: z.url().optional(),
  /** Cells of the form that print something else than in the version before; null is blank or not there. */
  changes: z.array(change).optional(),
});
const reportId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}$/);
const entry = z.strictObject({
  /** The file of this folder that holds it. */
  stored: z.string().min(1),
  /** Oldest first; the last one is what the folder holds. */
  versions: z.array(version).min(1),
});
const withdrawn = z.strictObject({
  issuer: z.string().min(2),
  region: z.string().regex(/^\d{6}$/),
  year: z.int(),
  /** The day it was taken back, and why, as the operator put it. */
  date: day,
  reason: z.string().min(1),
  versions: z.array(version),
});

export const HistoryFile = z.strictObject({
  /** By report id. */
  reports: z.record(reportId, entry),
  withdrawn: z.record(reportId, withdrawn),
});
export type HistoryFile = z.infer<typeof HistoryFile>;
export type Version = z.infer<typeof version>;
export type Change = z.infer<typeof change>;
/** A report that was taken back: what is said of it instead of its figures. */
export type Withdrawn = Omit<z.infer<typeof withdrawn>, "versions"> & { id: string };

export const NO_HISTORY: HistoryFile = { reports: {}, withdrawn: {} };

/** What a report's file came as; a file put into the folder by hand came under its own name. */
export function cameAs(history: HistoryFile, stored: string): { file: string; source?: string } {
  const found = Object.values(history.reports).find((each) => each.stored === stored);
  const last = found?.versions.at(-1);
  const source = found?.versions.findLast((each) => each.source)?.source;
  return { file: last?.file ?? stored, ...(source ? { source } : {}) };
}

export const withdrawnIn = (history: HistoryFile): Withdrawn[] =>
  Object.entries(history.withdrawn).map(([id, { versions: _, ...rest }]) => ({ id, ...rest }));
