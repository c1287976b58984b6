// The words that English sentences of rules are made of: units, comparisons, sections, kinds of authority. Data. No I/O. No clock.
import type { Condition } from "../../condition.ts";
import { plain } from "../../decimal.ts";

/** A count needs no unit in English; money, shares and the like do. */
const UNITS: Record<string, string> = {
  万元: "×10,000 yuan",
  亿元: "×100 million yuan",
  元: "yuan",
  "%": "%",
  倍: "times",
  名: "",
  份报告: "reports",
};
/** What the measure words of prose count. */
export const UNITS_IN_ENGLISH: Record<string, string> = {
  条: "items",
  件: "pieces",
  份: "copies",
  篇: "articles",
  期: "issues",
  场: "events",
  场次: "events",
  次: "times",
  人: "people",
  人次: "attendances",
  个: "in number",
  家: "bodies",
  项: "matters",
  天: "days",
  部: "pieces",
  处: "places",
  万元: "in tens of thousands of yuan",
  亿元: "in hundreds of millions of yuan",
};
/** The form's six sections. */
export const FORM_SECTIONS = [
  "the general situation",
  "information disclosed proactively",
  "requests received and handled",
  "reconsideration and litigation",
  "problems and improvements",
  "other matters",
];
export const COMPARATORS: Record<Exclude<Condition["comparator"], "between">, string> = {
  more: "more than",
  at_least: "at least",
  less: "fewer than",
  at_most: "at most",
  equal: "exactly",
  not_equal: "other than",
};
export const ONCE_MORE = { repeat: "Once more", sure: "Looked up in the report again", source: "With the words of the report" };
export const PARTS = {
  published: "what was published and decided",
  requests: "requests and disputes",
  wanting: "what the report says is wanting",
};
export const SECTIONS = {
  problems: "what problems are reported?",
  plans: "what improvement measures are planned?",
  training: "what training was held?",
  contact: "how to contact the office?",
};
export const FIELDS = { phone: "phone", fax: "fax", address: "address", email: "e-mail", postcode: "postal code", hours: "office hours" };
export const OPEN = { issuer: "Whose report do you mean?", figure: "Which figure do you mean?", year: "Which year do you mean?" };
export const withUnit = (value: number, unit: string): string => {
  const words = UNITS[unit] ?? "";
  return words === "" || words === "%" ? `${plain(value)}${words}` : `${plain(value)} ${words}`;
};
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const inYears = (year: number | readonly number[]): string => (typeof year === "number" ? String(year) : year.join(", "));
export const TIERS = { province: "provincial", prefecture: "city", county: "county" };
export const KINDS = {
  office: "government offices",
  town: "towns and streets",
  zone: "development zones",
  institution: "schools, hospitals and the like",
};

/** Divisions named of those that never had a report here. */
export const NEVER_NAMED = 5;
