// A question's text -> whether it asks how to reach an office, and for which fields. No I/O. No clock.

export type ContactField = "phone" | "fax" | "address" | "email" | "postcode" | "hours";
/** `fields` are those named, none when it is asked how to reach somebody at all; `without`: who does not print them is asked. */
export type ContactAsked = { fields: readonly ContactField[]; without?: true };

/** How each field is asked for, in the order fields are told in. */
const FIELDS: readonly (readonly [ContactField, RegExp])[] = [
  ["phone", /电话|座机|手机号|号码(?!.{0,2}传真)|打给|拨打|热线号码|\btel\b|phone|telephone/],
  ["fax", /传真|\bfax\b/],
  [
    "address",
    /地址|地点|几楼|几号楼|哪(?:一)?[层栋条]|哪栋|楼层|门牌|房间|哪(?:一)?间|在(?:哪里?|哪儿|什么地方)|怎么[走去]|寄(?:到|往|给)|哪条(?:路|街)|什么(?:路|街)|(?<=[室办府局委关位])设在(?:哪|什么)|通信|address|located|location|which floor|which room|where is/,
  ],
  ["email", /邮箱|电邮|(?:电子)?邮件|电子信箱|发邮|e-?mail/],
  ["postcode", /邮编|邮政编码|邮递区号|postal ?code|post ?code|zip/],
  ["hours", /(?:办公|工作|上班|服务|受理|对外)(?:的)?时间|几点|什么时候(?:上班|开门|有人)|office hours|opening hours/],
];

/** 怎么联系, 联系方式; not the 联系 that a report says its staff lack. */
const REACH =
  /联系(?:方式|电话|人|地址|办法|谁|哪|他们|你们|到)|(?:怎么|如何|想|要|能|怎样|咋|何处)(?:样|才能|能|可以)?(?:跟|和|与|向)?[^，。]{0,12}联系(?!不|沟通|紧密)|(?:怎么|去哪|到哪)(?:里|儿)?(?:能)?找(?:到)?(?!\S{0,6}(?:数|信息|文件|资料))|(?:意见|疑问|疑惑)[^，。]{0,8}(?:找|问)|(?:get in touch|contact(?:ing)?|reach)\b/;
const OFFICE =
  /电话|座机|地址|邮箱|电邮|邮编|邮政编码|传真|热线号码|在哪里?办公|办公(?:地点|时间)|房间|几楼|几号楼|哪一?[层栋]|哪条(?:路|街)|在什么(?:路|街)|(?<=[室办府局委关位])设在(?:哪|什么)|门牌|寄(?:到|往)哪|发(?:电子)?邮件|phone|\btel\b|\bfax\b|e-?mail|post(?:al)? ?code|(?:the|postal|office|'s) address|address of|which (?:floor|room)|office hours/;
/** 接了多少电话 counts calls. */
const CALLS = /(?:多少|几|若干)(?:万|千|百)?(?:个|次|通|人次|起|件)?(?:的)?电话|(?:接|打|拨)(?:了|过|听|通)?(?:多少|几)/;
/** 谁没写电话 asks for those without. */
const WITHOUT = /(?:没|没有|未)(?:写|印|留|给|提供|公布|列|标)|缺/;

/** The fields that words name, in the order of the table. */
export const fieldsNamed = (text: string): ContactField[] =>
  FIELDS.filter(([field, asked]) => asked.test(field === "phone" ? text.replace(/传真(?:号码|机号码|电话)?/g, "") : text)).map(
    ([field]) => field,
  );

/** What is asked of how to reach an office; undefined when nothing is: then it asks for a figure, or for what the prose says. */
export function contactAsked(text: string): ContactAsked | undefined {
  if (!(OFFICE.test(text) || REACH.test(text)) || CALLS.test(text)) return undefined;
  return { fields: fieldsNamed(text), ...(WITHOUT.test(text) ? { without: true as const } : {}) };
}
