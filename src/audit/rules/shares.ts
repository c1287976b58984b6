// Percentages of a whole in the prose -> findings where the prose's own numbers give another, or none can. No I/O. No clock.
import { plain, ratio, sum } from "../../decimal.ts";
import { citePassage, type Report, type Statement } from "../../report/report.ts";
import { boundWords } from "../../zh/bounds.ts";
import { COMPARED, FALL_WORDS, RISE_WORDS } from "../../zh/direction.ts";
import { endOf, startOf } from "../../zh/marks.ts";
import type { NewFinding, Rule } from "../finding.ts";
import { figuresNamed } from "../prose/figures.ts";
import { clauseOf } from "./prose-table.ts";

export const shares: Rule = (reports) =>
  reports.flatMap((report) => {
    const all = report.statements.flatMap((statement, index) => (isShare(statement) ? [shareAt(report, index)] : []));
    return [...all.flatMap((share) => recomputed(report, share) ?? []), ...impossible(report, all), ...notWhole(report, all)];
  });

/** A share, with the number it is the share of, where the prose says which. */
type Share = { statement: Statement; over: Statement | null; under: Statement | null };

const SHARE = /占|比重|比例/;
const COMPARES = new RegExp(`${COMPARED}|${RISE_WORDS}|${FALL_WORDS}`);
const isShare = (statement: Statement): boolean =>
  statement.unit === "%" && SHARE.test(statement.subject.slice(-14)) && !COMPARES.test(statement.subject.slice(-14));

/**
 * The numerator is the number that the percentage follows (网络申请7件，占…), or the part that it names (动漫解读占比 after
 * 动漫解读文件7个); the denominator is that number's total, or the applications of the passage when the words say 申请总数.
 */
export function shareAt(report: Report, index: number): Share {
  const statement = report.statements[index] as Statement;
  const here = report.statements.slice(0, index).filter((each) => each.passage === statement.passage && each.unit !== "%" && !each.none);
  const before = report.statements[index - 1];
  const follows = before && here.includes(before) && statement.subject.startsWith(`${before.subject} `) ? before : undefined;
  const own = (follows ? statement.subject.slice(follows.subject.length) : statement.subject).replace(/\s/g, "");
  const name = own.replace(/(?:所?占|比重|比例).*$/, "");
  const named =
    name.length >= 3 ? here.findLast((each) => each.partOf !== undefined && each.subject.replace(/\s/g, "").includes(name)) : undefined;
  const over = follows && name.length < 3 ? follows : (named ?? null);
  const total = over?.partOf === undefined ? undefined : report.statements[over.partOf];
  const applications = here.find((each) => isReceived(report, each));
  const near = applications?.sentence[0] === statement.sentence[0] || /申请/.test(statement.context ?? "");
  const ofApplications = /申请/.test(own) || (over ? /申请/.test(over.subject) : near);
  const said = total ?? (ofApplications && applications !== over ? applications : undefined);
  return { statement, over, under: said ?? (over && BARE.test(own) ? wholeBefore(report, statement, over) : null) };
}

/** 占33.9% without a word of what: of the whole that the sentence began with. */
const BARE = new RegExp(
  `^(?:${boundWords("prose", "before", "about")})?(?:所?占(?:比重?|比例)?|比重|比例)(?:全部|总数|总量|总体)?(?:的)?(?:为|达|达到)?$`,
);
const OF_ALL_KINDS = /(?:信息|文件|申请|稿件|事项|材料|诉求|数据)$/;
const COUNTS_ALL = /各类|总|共|累计|合计/;
/**
 * The number that a sentence begins with and that what follows are shares of: 公开信息805条，政策解读258条，占33.9%. It is the first of its
 * sentence, counts something of all kinds, in the same unit, is greater than the share's own number, and no share is given of it. Null where
 * any of that is in doubt, or where the share is one of what the sentence counts together (来信30件，来电20件，占40%).
 */
function wholeBefore(report: Report, share: Statement, over: Statement): Statement | null {
  const text = report.passages[over.passage - 1]?.text ?? "";
  const from = startOf(text, over.at[0], "sentence");
  const to = endOf(text, over.at[0], "sentence");
  const inSentence = report.statements.filter(({ passage, at }) => passage === over.passage && at[0] >= from && at[0] < to);
  const [first, next] = inSentence;
  if (!first || !next || first === over || next.unit === "%" || first.none || first.partOf !== undefined) return null;
  if (first.unit !== over.unit || first.value <= over.value || first.at[0] > over.at[0]) return null;
  if (!OF_ALL_KINDS.test(first.subject) && !COUNTS_ALL.test(text.slice(from, first.at[0]))) return null;
  const alike = inSentence.filter(({ unit }) => unit === over.unit);
  const together = [alike, alike.filter(({ at }) => at[0] <= over.at[0])].map((each) => sum(each.map(({ value }) => value)));
  return together.some((whole) => nearEnough(share, (over.value / whole) * 100)) ? null : first;
}
function isReceived(report: Report, statement: Statement): boolean {
  const passage = report.passages[statement.passage - 1];
  return passage !== undefined && figuresNamed(statement, passage, report)?.keys[0] === "received@total";
}

const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
/** Rounded or cut off at the printed decimals; 约 leaves two points to either side, 四成 half of one tenth. */
export const nearEnough = (statement: Pick<Statement, "text" | "value" | "approximate">, exact: number): boolean =>
  Math.abs(exact - statement.value) < (/成/.test(statement.text) ? 5 : statement.approximate ? 2 : 10 ** -decimalsOf(statement.text));

function recomputed(report: Report, { statement, over, under }: Share): NewFinding | null {
  if (!over || !under || over.approximate || under.approximate || under.value <= 0 || over.unit !== under.unit) return null;
  const exact = ratio(over.value, under.value, 100);
  if (exact === null || nearEnough(statement, (over.value / under.value) * 100)) return null;
  return arithmetic(
    report,
    statement,
    "error",
    exact,
    [over, under],
    (clause) => `正文称“${clause}”，按正文的 ${plain(over.value)} ÷ ${plain(under.value)} 计算应为 ${plain(exact)}%。`,
  );
}

/** 50% of nine applications is no whole number of them. One finding a sentence. */
function impossible(report: Report, all: readonly Share[]): NewFinding[] {
  const odd = all.filter(({ statement, over, under }) => {
    if (over || !under || under.approximate || under.value <= 0 || statement.approximate) return false;
    const counted = Array.from({ length: under.value + 1 }, (_, count) => (count / under.value) * 100);
    return under.value <= 1000 && !counted.some((exact) => nearEnough(statement, exact));
  });
  const firsts = odd.filter(
    ({ statement }, i) =>
      odd.findIndex(
        (other) => other.statement.sentence.join() === statement.sentence.join() && other.statement.passage === statement.passage,
      ) === i,
  );
  return firsts.flatMap(({ statement, under }) => {
    if (!under) return [];
    const part = (under.value * statement.value) / 100;
    const nearest = ratio(Math.round(part), under.value, 100) ?? 0;
    return (
      arithmetic(
        report,
        statement,
        "warning",
        nearest,
        [under],
        (clause) =>
          `正文称“${clause}”，而 ${under.text}申请的 ${plain(statement.value)}% 是 ${plain(Number(part.toFixed(2)))} 件，不是整数。`,
      ) ?? []
    );
  });
}

/** Shares of one whole that end with 其他 make 100%. */
function notWhole(report: Report, all: readonly Share[]): NewFinding[] {
  const sentences = Map.groupBy(all, ({ statement }) => `${statement.passage}:${statement.sentence.join()}`);
  return [...sentences.values()].flatMap((group) => {
    const last = group.at(-1)?.statement;
    if (!last || group.length < 2 || !/其他|其它|其余/.test(last.subject) || group.some(({ statement }) => statement.approximate))
      return [];
    const total = sum(group.map(({ statement }) => statement.value));
    const slack = group.length * 10 ** -Math.min(...group.map(({ statement }) => decimalsOf(statement.text)));
    if (Math.abs(total - 100) <= slack) return [];
    const parts = group.map(({ statement }) => statement.text).join("、");
    return (
      arithmetic(report, last, "error", total, [], () => `正文所列各项占比（${parts}）相加为 ${plain(total)}%，不是 100%。`, 100) ?? []
    );
  });
}

/** A finding of this kind about `statement`, citing its sentence and those of the numbers it is held against. */
export function arithmetic(
  report: Report,
  statement: Statement,
  severity: NewFinding["severity"],
  right: number,
  others: readonly Statement[],
  sentence: (clause: string) => string,
  left = statement.value,
): NewFinding | null {
  const passage = report.passages[statement.passage - 1];
  if (!passage) return null;
  const cited = [statement, ...others].filter(
    (each, i, list) => list.findIndex((other) => other.passage === each.passage && other.sentence[0] === each.sentence[0]) === i,
  );
  return {
    report: report.id,
    kind: "prose_arithmetic",
    severity,
    statement: sentence(clauseOf(passage, statement)),
    left,
    right,
    citations: cited.flatMap((each) => {
      const own = report.passages[each.passage - 1];
      return own ? [citePassage(report, own, each.sentence)] : [];
    }),
  };
}
