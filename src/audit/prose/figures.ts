// A statement of the prose -> the figure of the form it speaks of, when it speaks of that very figure. No I/O. No clock.

import { STATED_APPLICANTS, STATED_DISPUTES, STATED_PROACTIVE, STATED_REQUESTS } from "../../form/stated.ts";
import { type FamilyKey, type FigureKey, type RequestRowKey, unitOf } from "../../form/vocabulary.ts";
import type { Passage, Report, Statement } from "../../report/report.ts";
import { convertMoney, isMoney } from "../../zh/money.ts";
import { foldWidth } from "../../zh/text.ts";
import { unitsFor } from "../../zh/units.ts";
import { APPLICATION, BOTH_DISPUTES, DISPUTE_FRAME, EVERYBODY, OTHER_SCOPE, OWN, RECEIVED } from "./words.ts";

/**
 * `keys`: the figures spoken of, several only where one sentence denies several ("未发生行政复议、行政诉讼"). `or`: sums of figures that
 * the words may mean as well: 受理38件 may count what was carried in.
 */
type Meant = { keys: FigureKey[]; or: FigureKey[][] };

/** A bare number of them is one too: 总计38. */
const COUNTED_IN = new Set([...unitsFor("application"), ""]);

/**
 * Null when the words leave any doubt: a word that is not accounted for (网络申请), another year or part of the year, another office
 * (区政府本级), a plan. What is left must be the figure's own name.
 */
export function figuresNamed(statement: Statement, passage: Passage, report: Report): Meant | null {
  if (statement.approximate && statement.unit === "%") return null;
  if (!isMoney(statement.unit) && !COUNTED_IN.has(statement.unit)) return null;
  const clause = foldWidth(passage.text.slice(statement.sentence[0], statement.at[1])).replace(/\s/g, "");
  const years = [...clause.matchAll(/(?<!\d)(20\d{2})年/g)].map((match) => Number(match[1]));
  if (years.some((year) => year !== report.year) || OTHER_SCOPE.test(clause) || /本级/.test(statement.context ?? "")) return null;
  const words = ownWords(statement.subject, report);
  if (isMoney(statement.unit)) return proactive(words, true);
  return disputes(words, statement, passage, clause) ?? applications(words, passage) ?? proactive(words, false);
}

/** What the statement says in the unit of the form: 11元 of fees is 0.0011 万元. */
export const inFormUnit = (value: number, unit: string): number => convertMoney(value, unit, "万元") ?? value;

/** The subject without spaces and without the issuer's own name. */
function ownWords(subject: string, report: Report): string {
  const division = /[^省市区县旗州]{1,6}(?:[省市区县旗州镇乡])$/.exec(report.issuer)?.[0];
  const office = /办公室$|办$/.test(report.issuer) ? /^(?:区|县|市)?(?:人民)?政府(?:办公室|办)/ : null;
  let words = foldWidth(subject).replace(/\s/g, "");
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(OWN, "");
    if (division && words.startsWith(division)) words = words.slice(division.length);
    if (office) words = words.replace(office, "");
  }
  return words;
}

/** Money is no number of cases, nor the other way round. */
function proactive(words: string, money: boolean): Meant | null {
  const key = STATED_PROACTIVE.find(([pattern]) => pattern.test(words))?.[1];
  return key && (unitOf(key) === "万元") === money ? { keys: [key], or: [] } : null;
}

/** Disputes of all kinds are counted elsewhere in a government's year; only those about disclosure are the form's. */
function disputes(words: string, statement: Statement, passage: Passage, clause: string): Meant | null {
  const about = `${clause}${statement.subject}${passage.path.join("")}`;
  if (passage.section !== 4 && !/信息公开|政务公开|依申请/.test(about)) return null;
  const bare = words.replace(DISPUTE_FRAME, "");
  if (BOTH_DISPUTES.test(bare)) return statement.none ? { keys: ["reconsideration.total", "litigation.total"], or: [] } : null;
  const key = STATED_DISPUTES.find(([pattern]) => pattern.test(bare))?.[1];
  return key ? { keys: [key], or: [] } : null;
}

const ANYONE = new RegExp(EVERYBODY, "g");
const APPLIED = new RegExp(`^(?:${RECEIVED})?(?:提出|提交|申请)?(?:的)?${APPLICATION}$`);
const NEWLY = /^新收/;

function applications(words: string, passage: Passage): Meant | null {
  if (!/申请/.test(passage.text)) return null;
  const everybody = words.replace(ANYONE, "");
  const who = STATED_APPLICANTS.find(([pattern]) => pattern.test(everybody));
  const column = who?.[1] ?? "total";
  const plain = who ? everybody.replace(who[0], "") : everybody;
  const at = (row: RequestRowKey | FamilyKey): FigureKey => `${row}@${column}`;
  if (APPLIED.test(plain)) {
    const or = NEWLY.test(plain) ? [] : [[at("received"), at("carried_in")], [at("handled")]];
    return { keys: [at("received")], or };
  }
  const said = plain.replace(new RegExp(APPLICATION), "").replace(/(?:的|件|共|答复)$/, "");
  const row = [plain, said].map((each) => STATED_REQUESTS.find(([pattern]) => pattern.test(each))?.[1]).find(Boolean);
  return row ? { keys: [at(row)], or: [] } : null;
}
