// Figure words of one phrase -> the cells or derived totals they name together, or several it could be, or none. No I/O. No clock.
import {
  type FigureKey,
  isDispute,
  isDocument,
  isFigureKey,
  OTHER_HANDLING_NAMED,
  OTHER_HANDLING_REST,
  partsOf,
} from "../../form/vocabulary.ts";
import { isWord, type Token } from "../tokens.ts";

/** The figure words of a phrase by what they tell; each value a concept of words/figures.ts. */
export type Facets = Record<"subject" | "request" | "dispute" | "document" | "item" | "applicant", string[]>;
export type Named =
  | { kind: "keys"; keys: FigureKey[] }
  | { kind: "open"; keys: FigureKey[] }
  /** Words of one table that cannot go together, or a whole that lacks a part. */
  | { kind: "none"; keys: [] };

const NAMES = ["subject", "request", "dispute", "document", "item", "applicant"] as const;
export const emptyFacets = (): Facets => ({ subject: [], request: [], dispute: [], document: [], item: [], applicant: [] });
export function facetsOf(tokens: readonly Token[]): Facets {
  const facets = emptyFacets();
  for (const token of tokens)
    for (const name of NAMES) if (isWord(token, name) && !facets[name].includes(token.value)) facets[name].push(token.value);
  return facets;
}
export const isEmpty = (facets: Facets): boolean => NAMES.every((name) => facets[name].length === 0);

/** The words that would name a key: so that 其中企业的 can be read with what was asked before. */
export function facetsOfKey(key: FigureKey): Facets {
  const facets = emptyFacets();
  const { table, row, column } = partsOf(key);
  const narrowed = column === "" || column === "total" ? [] : [column];
  if (table === "requests") return { ...facets, subject: ["application"], request: [row], applicant: narrowed };
  if (table === "disputes") return { ...facets, subject: [row], dispute: narrowed };
  return { ...facets, subject: [row], ...(isDocument(row) ? { document: narrowed } : { item: narrowed }) };
}

const isCase = (subject: string): boolean => subject === "case" || isDispute(subject);
/** Results that say only that a request came in, was dealt with or is open: a more telling result beside them is the one meant. */
const PLAIN_RESULTS = new Set(["received", "carried_in", "carried_out", "handled"]);
const VAGUE = new Set(["process", "open", "granted", "carried", "misc", "dropped", "results"]);

/** Words put together to a key; what they give is one of the form's, or they do not go together. */
const keys = (...all: string[]): Named => (all.every(isFigureKey) && all.length > 0 ? { kind: "keys", keys: all } : NONE);
const open = (...all: string[]): Named => ({ kind: "open", keys: all.filter(isFigureKey) });
const NONE: Named = { kind: "none", keys: [] };
const without = <T>(list: readonly T[], ...drop: T[]): T[] => list.filter((each) => !drop.includes(each));

function subjectsOf({ subject, request, dispute }: Facets): string[] {
  let subjects = subject;
  // 不予公开的案件: cases with a result that only requests have are requests.
  const ofRequests = dispute.length === 0 && request.some((each) => !PLAIN_RESULTS.has(each) && !VAGUE.has(each));
  if (ofRequests && subjects.length === 1 && subjects[0] === "case") subjects = ["application"];
  if (subjects.some((each) => each.startsWith("litigation."))) subjects = without(subjects, "litigation", "case", "reconsideration");
  if (subjects.some((each) => isCase(each) && each !== "case")) subjects = without(subjects, "case");
  // 罚款案子: cases of what is counted in decisions.
  if (dispute.length === 0 && subjects.some((each) => DECISIONS.has(each))) subjects = without(subjects, "case");
  // 行政复议申请: the request is part of the dispute's name, unless something is said of it.
  const plain = request.every((each) => each === "received" || each === "process");
  if (plain && subjects.some(isCase)) subjects = without(subjects, "application");
  return subjects;
}

const LIKE_REQUESTS: Readonly<Record<string, string>> = { misc: "other", carried_out: "pending", handled: "concluded" };
function disputeKeys(subjects: string[], { request, dispute, document, item, applicant }: Facets): Named {
  const foreign = [
    ...without(request, "received", "process", "misc", "carried_out", "handled"),
    ...document,
    ...item,
    ...without(applicant, "people"),
  ];
  if (foreign.length > 0) return NONE;
  // 其他 alone, and what is finished or not, are said of requests and of disputes alike.
  const others = request.flatMap((each) => LIKE_REQUESTS[each] ?? []);
  const results = dispute.length + others.length > 0 ? [...dispute, ...others] : ["total"];
  if (subjects.includes("case"))
    return subjects.length > 1 ? NONE : open(...results.flatMap((result) => [`reconsideration.${result}`, `litigation.${result}`]));
  return keys(...subjects.flatMap((subject) => results.map((result) => `${subject}.${result}`)));
}

function documentKeys(subject: string, { request, dispute, document, item, applicant }: Facets): Named {
  if ([...without(request, "granted"), ...dispute, ...item, ...applicant].length > 0) return NONE;
  // 批准了几件规范性文件: what is granted of a document is that it comes out.
  if (document.length === 0 && request.length > 0) return keys(`${subject}.issued`);
  if (document.length === 0) return open(`${subject}.issued`, `${subject}.repealed`, `${subject}.in_force`);
  return keys(...document.map((action) => `${subject}.${action}`));
}

/** Whom a decision was of is passed over here and said in the answer (refiners/figures.ts): the form does not tell them apart. */
function decisionKeys(subject: string, { request, dispute, document, item }: Facets): Named {
  // Licences are granted; fees are received.
  const absorbed = subject === "fees" ? ["received", "process"] : ["process", "granted"];
  if ([...without(request, ...absorbed), ...dispute, ...without(document, "issued")].length > 0) return NONE;
  if (subject === "procurement")
    return item.length > 0 ? keys(...item.map((each) => `${subject}.${each}`)) : open("procurement.items", "procurement.amount");
  const columns = without(item, "amount");
  return columns.length > 0 ? keys(...columns.map((each) => `${subject}.${each}`)) : keys(subject);
}

function requestKeys(named: boolean, { request: said, dispute: ended, document, item, applicant }: Facets): Named {
  const request = ended.includes("concluded") && !said.includes("handled") ? [...said, "handled"] : said;
  const dispute = without(ended, "concluded");
  // 法人或其他组织 is the heading the five kinds stand under: beside one of them it only says where that one stands.
  const kinds = applicant.length > 1 && !applicant.includes("natural_person") ? without(applicant, "organisation") : applicant;
  if ([...dispute, ...document, ...item].length > 0 || kinds.length > 1) return NONE;
  if (request.includes("misc")) return miscKeys(named, without(request, "misc"), kinds);
  // 老百姓提的申请: what the public asked, and that is every applicant.
  const column = without(kinds, "people")[0] ?? "total";
  const specific = without(request, ...VAGUE, ...PLAIN_RESULTS);
  const leaves = specific.filter((each) => each.includes("."));
  // 因第三方合法权益不予公开: the reason is narrower than the family it stands in.
  const narrow = leaves.length > 0 ? leaves : specific;
  if (narrow.length > 1) return NONE;
  if (narrow[0]) return keys(`${narrow[0]}@${column}`);
  if (request.includes("dropped")) return open(...OTHER_HANDLING_NAMED.map((row) => `${row}@${column}`));
  const plain = request.filter((each) => PLAIN_RESULTS.has(each));
  // 办结的38件里公开了几件.
  if ((request.includes("open") || request.includes("granted")) && (named || plain.length > 0)) return keys(`disclosed@${column}`);
  if (request.includes("results")) return keys(`handled@${column}`);
  const last = plain.at(-1);
  if (last) return keys(`${last}@${column}`);
  if (request.includes("carried")) return open(`carried_in@${column}`, `carried_out@${column}`);
  if (!named) return NONE;
  return keys(`${request.includes("process") ? "handled" : "received"}@${column}`);
}

/** 其他 is a kind of organisation, or a row of 其他处理; alone it is neither. */
function miscKeys(named: boolean, request: string[], applicant: string[]): Named {
  const rest = (changed: Partial<Facets>) => requestKeys(named, { ...emptyFacets(), request, applicant, ...changed });
  if (applicant[0] === "organisation") return rest({ applicant: ["other"] });
  if (applicant.length === 0 && request.includes("other_handling")) return rest({ request: [OTHER_HANDLING_REST] });
  return NONE;
}

const DECISIONS = new Set(["licences", "penalties", "coercive_measures"]);
const saysOnlySubjects = ({ request, dispute, document, item, applicant }: Facets): boolean =>
  [...request, ...dispute, ...document, ...item, ...applicant].length === 0;

/** What the words of one phrase name. Sources of the keys: the form (vocabulary.ts). */
export function named(facets: Facets): Named {
  const subjects = subjectsOf(facets);
  const others = without(subjects, "application");
  if (others.length > 0 && others.every(isCase) && others.length === subjects.length) return disputeKeys(subjects, facets);
  // 许可处罚强制三项: decisions named one behind the other, of which nothing else is said.
  if (subjects.length > 1 && subjects.every((each) => DECISIONS.has(each)) && saysOnlySubjects(facets)) return keys(...subjects);
  if (subjects.length > 1) return NONE;
  const [subject] = subjects;
  if (subject === undefined || subject === "application") {
    // 尚未审结 without saying of what is of either kind of dispute.
    const only =
      facets.dispute.length > 0 &&
      subject === undefined &&
      [...facets.request, ...facets.document, ...facets.item, ...facets.applicant].length === 0;
    if (only) return open(...facets.dispute.flatMap((result) => [`reconsideration.${result}`, `litigation.${result}`]));
    // Did it repeal anything: only documents are.
    const [action] = facets.document;
    if (
      action === "repealed" &&
      facets.document.length === 1 &&
      subject === undefined &&
      facets.request.length + facets.dispute.length === 0
    )
      return documentKeys("normative_documents", facets);
    return requestKeys(subject === "application", facets);
  }
  if (isDocument(subject)) return documentKeys(subject, facets);
  return decisionKeys(subject, facets);
}

/** `facets` with what it leaves unsaid taken from `base`, where the two can stand in one table. */
export function completed(facets: Facets, base: Facets): Facets {
  const has = (name: keyof Facets) => facets[name].length > 0;
  const sameTable = (subject: string[]): boolean => {
    const dispute = subject.some(isCase);
    const document = subject.some(isDocument);
    if (has("dispute") && !dispute) return false;
    if (has("document") && !document) return false;
    if ((has("request") || has("applicant")) && (dispute || document || !subject.includes("application"))) return false;
    return true;
  };
  if (!has("subject"))
    return sameTable(base.subject) ? { ...base, ...Object.fromEntries(NAMES.filter(has).map((name) => [name, facets[name]])) } : facets;
  return facets;
}
