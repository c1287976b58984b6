// The issuers and regions that names are held against, and what naming one of them in a text comes to. No I/O. No clock.
import type { Members } from "./classes.ts";

/** An authority that has a report here. `id` is its slug, the report id without the year. */
export type Agency = {
  id: string;
  /** Full name with parents: "银川市西夏区人民政府办公室". */
  name: string;
  /** Other names people use, longest first, the full name left out: "西夏区政府办", "西夏区". */
  names: string[];
  /** GB/T 2260 code of its region. */
  region: string;
  /** Id of the agency above it that is also here, or undefined. */
  parent?: string;
  level: "province" | "prefecture" | "county" | "town" | "department";
  /** Report years it has, newest first. */
  years: number[];
};
/** A division above agencies: "宁夏", "吴忠市". `code` is the GB/T 2260 prefix that all below share: "64", "6403". */
export type Region = { code: string; name: string; names: string[] };
/** Everything a question's names are held against. */
export type Directory = {
  agencies: Agency[];
  regions: Region[];
  /** Whether a place name exists outside the corpus ("海淀区"); for telling an unknown place from an ordinary word. */
  isPlace: (name: string) => boolean;
  /** The region a service is of: what 全市, 各县区 and 市教育局 mean when no place is named. A code without its trailing zeros: "3308". */
  home?: string;
  /** Set when these are only the agencies that the text may speak of, of very many. */
  partial?: true;
};

/** Whom a text names. */
export type Who =
  /** `corrected` is the mistyped name, when it was one: "立通区". */
  | { kind: "agency"; id: string; name: string; corrected?: string }
  /** All of a region, or those of it that are meant: 衢州市各区县. `words`: how the text calls them. */
  | { kind: "region"; code: string; name: string; members?: Members; words?: string }
  | { kind: "all"; members?: Members; words?: string }
  /** Named, but without a report here: an unknown place, or a department of a known one (`near`: that agency's id). */
  | { kind: "outside"; name: string; near?: string };

/**
 * A stretch of text that names somebody, UTF-16 offsets [start, end). Several in `who`: the words do not tell which. `weak`: a name only
 * where nothing speaks against it; else `inner` is the name and the rest a word of prose.
 */
export type Mention = { kind: "who"; who: Who[]; weak?: { inner: Mention | null }; bare?: true; start: number; end: number };

export const sameWho = (a: Who, b: Who): boolean => a === b || (a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b));

/** A name without a report here. */
export const outsider = (text: string, start: number, end: number, near?: string): Mention => ({
  kind: "who",
  who: [{ kind: "outside", name: text.slice(start, end), ...(near ? { near } : {}) }],
  start,
  end,
});
