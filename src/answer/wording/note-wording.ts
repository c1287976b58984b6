// What stands beside an answer (assumptions, corrections, how much was counted), as an interface: a part of Wording. Types only.

export interface NoteWording {
  /** `newer`: a later year of which only some of a set have a report. */
  assumedYear(year: number, newer?: number): string;
  /** Of the year asked for only some of a set have a report. */
  /** What is planned for a year is told in the report of the year before, `year`. */
  plannedIn(year: number): string;
  insteadOfYear(asked: number, year: number): string;
  assumed(what: string): string;
  /** How a question in other words than the reports' was taken. */
  takenAs(what: string): string;
  /** Words of the question that were not understood, and without which it was answered. */
  /** A passage that has few of the question's words, and more than all others. */
  nearestPassage: string;
  leftOut(words: string): string;
  /** Words and clauses of the question that were not understood; the rest of it is answered. */
  passedOver(words: readonly string[]): string;
  corrected(typed: string, name: string): string;
  coverage(reports: number, year?: number): string;
  /** Only those that the question before came to. */
  ofThoseBefore(count: number): string;
  /** Only members with a report of each year were counted, of all that are held. */
  onlyAlike(counted: number, members: number): string;
  /** Members without a value in each of several years. */
  notEveryYear(count: number): string;
  /** Members whose change from a year cannot be told. */
  notCompared(count: number, year: number, percent: boolean): string;
  /** Numbers that each report states in its own prose. */
  fromProse(): string;
  countedApart(): string;
  notInProse(names: string): string;
  /** `scope` is "" when what was chosen is not here. */
  onlyWithin(scope: string): string;
  answeredOnly(count: number): string;
  unfilled(count: number): string;
  nothingToDivide(count: number): string;
  unfilledNames(names: string): string;
  mixedYears(): string;
}
