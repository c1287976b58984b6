// What an answer asks of the place where reports live. store/memory.ts and store/d1.ts implement it; nothing above knows which. Types only.

import type { Condition } from "../../condition.ts";
import type { Finding, FindingKind } from "../../contract.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Members } from "../../names/classes.ts";
import type { Agency, Directory } from "../../names/directory.ts";
import type { Withdrawn } from "../../report/history.ts";
import type { Passage, Report, ReportSummary, Statement } from "../../report/report.ts";

/** Which reports. Every given part must hold; nothing given means all. */
export type Selection = {
  /** Report ids. */
  reports?: string[];
  /** Agency ids. */
  issuers?: string[];
  /** Agency ids left out. */
  except?: string[];
  /** GB/T 2260 prefixes: "64", "6403", "640302". */
  regions?: string[];
  years?: number[];
  /** Kinds of authorities and their levels. */
  members?: Members;
  /** Only the newest report of each issuer. */
  latest?: boolean;
  /** Only reports of issuers that have none, among those selected, of these years. */
  lacking?: number[];
  /** Only reports of issuers that have one of each of these years, whichever reports are selected besides. */
  having?: number[];
  /** Words in the title or the issuer's name. */
  q?: string;
};

/** `cursor` is opaque: the value a page before gave as `next`; one that is no such value reads from the start. */
export type Paging = { cursor?: string; limit: number };
export type Page<T> = { items: T[]; next?: string };

/** One cell of one report; `value` null is blank, `text` is as printed. */
export type FigureRow = { report: ReportSummary; key: FigureKey; value: number | null; text: string };

/** One report's sum over `keys`; null when a cell is blank or missing, so that no partial sum is shown as whole. */
export type Total = { report: ReportSummary; value: number | null };
/**
 * `order` ranks by value (ties in the order of `reports()`) and leaves reports without a value out; `condition` likewise. `skip`: so many of those
 * in order are left out first.
 */
export type TotalsOptions = { order?: "descending" | "ascending"; condition?: Condition; limit?: number; skip?: number };
/**
 * What is measured of each report, to be compared: the sum over some keys; as a share of the sum under it; since a year, how much more that is
 * than the same issuer's of that year, by percent as a share of the earlier one. Counts below 2^26 and their quotients compare exactly.
 */
export type Measured = { over: FigureKey[]; under?: FigureKey[]; since?: number; percent?: boolean };
/** `before`: the report of the year since which the change is measured. */
export type MeasuredRow = { report: ReportSummary; before?: ReportSummary; value: number };
/** As an Aggregate; `undivided`: reports of a rate (not of its change) with nothing to divide by. */
export type MeasuredCount = { reports: number; counted: number; meeting: number; undivided: number };
export type MeasuredBound = { measured: Measured; condition: Condition };
/**
 * `everyYear`: an issuer meets the bounds in every year it is asked about (`Selection.years`, or those it has), and has reports of all of them;
 * otherwise each report is held against them by itself.
 */
export type MeetingOptions = { everyYear: boolean; limit: number };
/**
 * `met`: the first of them in list order, each with its reports, the oldest first, or the one. `count` meet all bounds, of `asked` that have a value
 * for each, of `reports` that have one for any.
 */
export type Meeting = { met: ReportSummary[][]; count: number; asked: number; reports: number };

/** Over a selection: how many reports, how many of them have a value, how many meet the condition, and the exact sum of the values. */
export type Aggregate = { reports: number; counted: number; meeting: number; sum: number };

/** A passage found; `score` is comparable within one search only. `coverage` is the share of the query's terms it holds, 0–1. */
export type Hit = { report: ReportSummary; passage: Passage; score: number; coverage: number };

export type StatedIn = { report: ReportSummary; statement: Statement; passage: Passage };

export interface Store {
  /**
   * Names that the text may speak of: agencies and regions of the corpus, and a test for places outside it. `selection` leaves out agencies
   * that have no report in it, and years; of a small corpus or selection every agency is given, named or not.
   */
  directory(text: string, selection?: Selection): Promise<Directory>;
  agency(id: string): Promise<Agency | null>;
  /** Ordered by region, issuer, then year with the newest first. */
  reports(selection: Selection, paging: Paging): Promise<Page<ReportSummary>>;
  report(id: string): Promise<Report | null>;
  /** The newest report year in a selection; undefined when it is empty. */
  newestYear(selection: Selection): Promise<number | undefined>;
  /** Cells in the order of reports, then of keys as given (all cells of the form when none). */
  figures(selection: Selection, keys: FigureKey[], paging: Paging): Promise<Page<FigureRow>>;
  /** Per report the exact decimal sum over keys; in the order of `reports()` unless `order` says otherwise. */
  totals(selection: Selection, keys: FigureKey[], options?: TotalsOptions): Promise<Total[]>;
  aggregate(selection: Selection, keys: FigureKey[], condition?: Condition): Promise<Aggregate>;
  /** Of each report that has a value, ranked as totals are; without `order` in the order of `reports()`. */
  measured(selection: Selection, measured: Measured, options: TotalsOptions): Promise<MeasuredRow[]>;
  measuredCount(selection: Selection, measured: Measured, condition?: Condition): Promise<MeasuredCount>;
  /** Who meets several bounds together. */
  meeting(selection: Selection, bounds: readonly MeasuredBound[], options: MeetingOptions): Promise<Meeting>;
  statements(selection: Selection): Promise<StatedIn[]>;
  /** Best first. Terms come from the same tokenizer that built the index. */
  search(query: string, selection: Selection, limit: number): Promise<Hit[]>;
  /** Of some words, those that stand in the passages held: every search term of them does. Words without a term are taken to. */
  printed(words: readonly string[]): Promise<ReadonlySet<string>>;
  /** In the order of reports, then as the audit found them; of the kinds given. */
  findings(selection: Selection, options: Paging & { kinds?: FindingKind[] }): Promise<Page<Finding>>;
  /** Which years and which provinces (the first two digits of a code) there are reports of; the newest and the smallest first. */
  extent(): Promise<{ years: number[]; provinces: string[] }>;
  /** Reports that were held and taken back, with the operator's reason. */
  withdrawn(): Promise<Withdrawn[]>;
  /** Counts for /healthz; `version` changes whenever the corpus does. */
  size(): Promise<{ reports: number; passages: number; figures: number; version: string }>;
}
