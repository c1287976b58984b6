// 教育局2023年和2024年分别有行政诉讼3件和1件, 市级部门…最多的是人社局 -> the same claim of its own year, and of the place whose departments they are. No I/O. No clock.
import type { Asked } from "./segment.ts";

const YEARS = /(?:20\d{2}年?(?:度)?[、，和与及]{1,2}){1,5}20\d{2}年(?:度)?(?=[^。；]{0,24}分别)/;
const NUMBER = /\d[\d.]{0,11}(?=[件起条篇次份家个万亿])/g;

/** The number, said of nothing but what stands before it. */
function putAs(asked: Asked & { kind: "number" }, before: string): Asked {
  const [question, text] = [`${before}多少${asked.statement.unit}`, `${before}${asked.statement.text}`];
  const clause = { before, after: "" };
  return { ...asked, clause, questions: [question], said: { ...asked.said, text, segment: text, clause, question } };
}

/** 新收申请分别为16件、40件，办结分别为13件、43件: as many in each clause as years, told apart by what stands before the number. */
function ofItsClause(asked: Asked & { kind: "number" }, list: RegExpExecArray, years: readonly string[]): Asked {
  const { segment } = asked.said;
  const ahead = segment.slice(0, list.index);
  const clauses = segment
    .slice(list.index + list[0].length)
    .split(/[，,；;]/)
    .map((clause) => ({ clause, numbers: [...clause.matchAll(NUMBER)] }));
  const found = clauses.flatMap(({ clause, numbers }) => {
    const [first] = numbers;
    return numbers.flatMap(([number], i) =>
      first && Number(number) === asked.statement.value ? [{ what: clause.slice(0, first.index).replace("分别", ""), year: years[i] }] : [],
    );
  });
  const [own, ...others] = found;
  if (!own || others.length > 0 || clauses.some(({ numbers }) => numbers.length > 0 && numbers.length !== years.length)) return asked;
  return putAs(asked, `${ahead}${own.year}年${own.what}`);
}

/** Each of so many numbers is of one of so many years, in their order; as it is, where they are not as many. */
export function ofItsYear(asked: Asked): Asked {
  if (asked.kind !== "number" || !asked.said.segment.includes("分别")) return asked;
  const { segment } = asked.said;
  const list = YEARS.exec(segment);
  if (!list) return asked;
  const years = list[0].match(/20\d{2}/g) ?? [];
  const at = segment.indexOf("分别", list.index);
  const behind = segment.slice(at + 2);
  if ([...behind.matchAll(NUMBER)].length > years.length) return ofItsClause(asked, list, years);
  const numbers = [...behind.matchAll(NUMBER)];
  const [first] = numbers;
  const mine = numbers.filter(([number]) => Number(number) === asked.statement.value);
  // 39件、0件、0件: which of the two alike it is, changes its year.
  const [own] = mine;
  const place = own ? numbers.indexOf(own) : -1;
  if (!first || numbers.length !== years.length || mine.length !== 1) return asked;
  const before = `${segment.slice(0, list.index)}${years[place]}年${segment.slice(list.index + list[0].length, at)}${behind.slice(0, first.index)}`;
  return putAs(asked, before);
}

const DEPARTMENTS = /(?<=^|年|年度|[，,。；在居列])(?=(?:各|所有|全部)?(?:市级|市直)?(?:各)?部门(?:[中里]|之中|当中)?[^，,。；门]{0,16}最)/;

/** 市级部门行政诉讼最多的是人社局: those of its own place. `placeOf` says which that is. */
export function ofOwnPlace(asked: Asked, placeOf: (text: string) => string | null): Asked {
  if (!DEPARTMENTS.test(asked.said.segment)) return asked;
  const place = placeOf(asked.said.segment.split(/[，,（(]/)[0] ?? "") ?? placeOf(asked.said.segment);
  if (place === null) return asked;
  const put = (text: string): string => text.replace(DEPARTMENTS, place);
  const said = { ...asked.said, text: put(asked.said.text), segment: put(asked.said.segment) };
  if (asked.kind === "words") return { ...asked, said };
  const [clause, questions] = [{ ...asked.clause, before: put(asked.clause.before) }, asked.questions.map(put)];
  return { ...asked, clause, questions, said: { ...said, clause, ...(questions[0] ? { question: questions[0] } : {}) } };
}

const LEFT = /(?<before>^|[^，,。；]{0,30})(?:没有?办[完结]|未办[完结]|结转(?:到)?下年度?)的\d{1,6}件(?:申请)?[里中][，,]?/;
const WHOSE =
  /^(?:有)?\d{1,6}件(?:申请)?(?:是|为|来自|由|属于)(?<who>自然人|个人|公民|企业|商业企业|公司|科研机构|社会公益组织|公益组织|律所|法律服务机构)(?:申请|提出|提交)?的?[。！!]?$/;

/** 没办完的5件里3件是自然人申请的: those that were carried over, and not all of that applicant's. */
export function ofLeftOver(asked: Asked): Asked {
  if (asked.kind !== "number" || !LEFT.test(asked.said.segment)) return asked;
  const left = LEFT.exec(asked.said.segment);
  const who = WHOSE.exec(asked.said.text.trim())?.groups?.who;
  if (!left || who === undefined) return asked;
  const before = `${left.groups?.before ?? ""}${who}结转下年度的申请`;
  return putAs(asked, before);
}
