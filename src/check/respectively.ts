// One of so many numbers of so many years (2023年和2024年分别有行政诉讼3件和1件) -> the same claim of its own year. No I/O. No clock.
import { saidOf } from "./reworded.ts";
import type { Asked } from "./segment.ts";

const YEARS = /(?:20\d{2}年?(?:度)?[、，和与及]{1,2}){1,5}20\d{2}年(?:度)?(?=[^。；]{0,24}分别)/;
const NUMBER = /\d[\d.]{0,11}(?=[件起条篇次份家个万亿])/g;

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
  return saidOf(asked, `${ahead}${own.year}年${own.what}`);
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
  return saidOf(asked, before);
}
