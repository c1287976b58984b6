// How to reach an office: which fields a question asks for, and each field as a report prints it, cut out of its sentence. No I/O. No clock.
import type { Citation } from "../../contract.ts";
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { endOf, startOf } from "../../zh/marks.ts";

export type Field = "phone" | "fax" | "address" | "email" | "postcode" | "hours";

/** `asked` in a question, `printed` in a report: its label and what stands behind it. `inside`: only where the value has this. */
type FieldRecord = { readonly field: Field; readonly asked: RegExp; readonly printed: RegExp };

const LABEL_END = "(?:号码|号|地址)?[ 　]?[：:][ 　]?";
const FIELDS: readonly FieldRecord[] = [
  {
    field: "phone",
    asked: /电话|座机|手机号|号码(?!.{0,2}传真)|打给|拨打|热线号码|\btel\b|phone|telephone/,
    printed: new RegExp(`(?:联系|办公|咨询|监督|受理|服务)?(?:电话|热线)${LABEL_END}[\\d()（）—－–\\-、 　转]*\\d`),
  },
  { field: "fax", asked: /传真|\bfax\b/, printed: new RegExp(`(?:联系)?传真${LABEL_END}[\\d()（）—－–\\-、 　]*\\d`) },
  {
    field: "address",
    asked:
      /地址|地点|几楼|几号楼|哪(?:一)?[层栋条]|哪栋|楼层|门牌|房间|哪(?:一)?间|在(?:哪里?|哪儿|什么地方)|怎么[走去]|寄(?:到|往|给)|哪条(?:路|街)|通信|address|located|location|which floor|which room|where is/,
    printed: /(?:联系|办公|通讯|通信|单位)?地址[ 　]?[：:][ 　]?[^，,；;。）)\n]+/,
  },
  {
    field: "email",
    asked: /邮箱|电邮|(?:电子)?邮件|电子信箱|发邮|e-?mail/,
    printed: new RegExp(`(?:电子)?(?:邮箱|信箱|邮件)${LABEL_END}[\\w.+\\-]+@[\\w.\\-]*\\w`),
  },
  { field: "postcode", asked: /邮编|邮政编码|邮递区号|postal ?code|post ?code|zip/, printed: /(?:邮编|邮政编码)[ 　]?[：:][ 　]?\d{6}/ },
  {
    field: "hours",
    asked: /(?:办公|工作|上班|服务|受理|对外)(?:的)?时间|几点|什么时候(?:上班|开门|有人)|office hours|opening hours/,
    printed: /(?:办公|工作|受理)时间[ 　]?[：:][ 　]?[^；;。）)\n]+/,
  },
];

/** 怎么联系, 联系方式; not the 联系 that a report says its staff lack. */
const REACH =
  /联系(?:方式|电话|人|地址|办法|谁|哪|他们|你们|到)|(?:怎么|如何|想|要|能|怎样|咋|何处)(?:样|才能|能|可以)?(?:跟|和|与|向)?[^，。]{0,12}联系(?!不|沟通|紧密)|(?:怎么|去哪|到哪)(?:里|儿)?(?:能)?找(?:到)?(?!\S{0,6}(?:数|信息|文件|资料))|(?:意见|疑问|疑惑)[^，。]{0,8}(?:找|问)|(?:get in touch|contact(?:ing)?|reach)\b/;
const OFFICE =
  /电话|座机|地址|邮箱|电邮|邮编|邮政编码|传真|热线号码|在哪里?办公|办公(?:地点|时间)|房间|几楼|几号楼|哪一?[层栋]|哪条(?:路|街)|门牌|寄(?:到|往)哪|发(?:电子)?邮件|phone|\btel\b|\bfax\b|e-?mail|post(?:al)? ?code|(?:the|postal|office|'s) address|address of|which (?:floor|room)|office hours/;
/** 接了多少电话 counts calls. */
const CALLS = /(?:多少|几|若干)(?:万|千|百)?(?:个|次|通|人次|起|件)?(?:的)?电话|(?:接|打|拨)(?:了|过|听|通)?(?:多少|几)/;

/** A question for how to reach an office asks for a contact, not for a figure. */
export const asksContact = (text: string): boolean => (OFFICE.test(text) || REACH.test(text)) && !CALLS.test(text);

/** The fields a question names, in the order of the table; none when it asks how to reach somebody at all. */
export const fieldsAsked = (text: string): Field[] =>
  FIELDS.filter(({ asked, field }) => asked.test(field === "phone" ? text.replace(/传真(?:号码|机号码|电话)?/g, "") : text)).map(
    ({ field }) => field,
  );

const found = (report: Report, { printed }: FieldRecord): { passage: Passage; range: [number, number] } | null => {
  for (const passage of report.passages) {
    const at = printed.exec(passage.text);
    if (at) return { passage, range: [at.index, at.index + at[0].trimEnd().length] };
  }
  return null;
};

/** A field as the report prints it, with its place; null when it prints none. */
export function citeField(report: Report, field: Field): Citation | null {
  const [place] = placeOf(report, field);
  return place ? citePassage(report, place.passage, place.range) : null;
}
/** Where a field stands; empty when it is not printed. */
export function placeOf(report: Report, field: Field): { passage: Passage; range: [number, number] }[] {
  const record = FIELDS.find((each) => each.field === field);
  const place = record ? found(report, record) : null;
  return place ? [place] : [];
}
/** Which fields a report prints. */
export const fieldsOf = (report: Report): Field[] => FIELDS.filter((record) => found(report, record)).map(({ field }) => field);

/** The sentences in which a report says how to reach its office, whole. */
export function contactOf(report: Report): Citation[] {
  const places = FIELDS.flatMap((record) => found(report, record) ?? []);
  return [...Map.groupBy(places, ({ passage }) => passage).entries()].map(([passage, own]) => {
    const [from, to] = [Math.min(...own.map(({ range }) => range[0])), Math.max(...own.map(({ range }) => range[1]))];
    const end = endOf(passage.text, to, "sentence");
    return citePassage(report, passage, [startOf(passage.text, from, "sentence"), end]);
  });
}
