// How to reach an office: each field as a report prints it, cut out of its sentence. No I/O. No clock.
import type { Citation } from "../../contract.ts";
import type { ContactField } from "../../question/prose/contact.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { endOf, startOf } from "../../zh/marks.ts";

/** Where each field stands in a report: its label and what stands behind it. The order is that in which fields are told. */
const LABEL_END = "(?:号码|号|地址)?[ 　]?[：:][ 　]?";
const PRINTED: Readonly<Record<ContactField, RegExp>> = {
  phone: new RegExp(`(?:联系|办公|咨询|监督|受理|服务)?(?:电话|热线)${LABEL_END}[\\d()（）—－–\\-、 　转]*\\d`),
  fax: new RegExp(`(?:联系)?传真${LABEL_END}[\\d()（）—－–\\-、 　]*\\d`),
  address: /(?:联系|办公|通讯|通信|单位)?地址[ 　]?[：:][ 　]?[^，,；;。）)\n]+/,
  email: new RegExp(`(?:电子)?(?:邮箱|信箱|邮件)${LABEL_END}[\\w.+\\-]+@[\\w.\\-]*\\w`),
  postcode: /(?:邮编|邮政编码)[ 　]?[：:][ 　]?\d{6}/,
  hours: /(?:办公|工作|受理)时间[ 　]?[：:][ 　]?[^；;。）)\n]+/,
};
const FIELDS = Object.keys(PRINTED) as ContactField[];

const found = (report: Report, field: ContactField): { passage: Passage; range: [number, number] } | null => {
  for (const passage of report.passages) {
    const at = PRINTED[field].exec(passage.text);
    if (at) return { passage, range: [at.index, at.index + at[0].trimEnd().length] };
  }
  return null;
};

/** A field as the report prints it, with its place; null when it prints none. */
export function citeField(report: Report, field: ContactField): Citation | null {
  const [place] = placeOf(report, field);
  return place ? citePassage(report, place.passage, place.range) : null;
}
/** Where a field stands; empty when it is not printed. */
export function placeOf(report: Report, field: ContactField): { passage: Passage; range: [number, number] }[] {
  const place = found(report, field);
  return place ? [place] : [];
}
/** Which fields a report prints. */
export const fieldsOf = (report: Report): ContactField[] => FIELDS.filter((field) => found(report, field));

/** The sentences in which a report says how to reach its office, whole. */
export function contactOf(report: Report): Citation[] {
  const places = FIELDS.flatMap((field) => found(report, field) ?? []);
  return [...Map.groupBy(places, ({ passage }) => passage).entries()].map(([passage, own]) => {
    const [from, to] = [Math.min(...own.map(({ range }) => range[0])), Math.max(...own.map(({ range }) => range[1]))];
    const end = endOf(passage.text, to, "sentence");
    return citePassage(report, passage, [startOf(passage.text, from, "sentence"), end]);
  });
}
