// `npm run ask -- "问题"`: the answer on the terminal, with its figures, their sources and the quotes. --json prints the Answer alone.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { explain } from "../answer/answer.ts";
import type { Answer, Figure } from "../contract.ts";
import { Ask } from "../contract.ts";
import { dayInChina } from "../day.ts";
import type { Understanding } from "../question/understanding.ts";
import { openLocal, openModel } from "./local.ts";

const USAGE = `用法：npm run ask -- "问题" [--json] [--explain] [--today YYYY-MM-DD] [--report 编号] [--region 地区] [--year 年份]`;

const STATE = { reported: "表格", stated: "正文", derived: "计算" } satisfies Record<Figure["state"], string>;

export function show(answer: Answer): string {
  const figures = answer.figures.map((figure) => {
    const place = answer.citations[figure.citation - 1];
    return `  ${figure.text}  ${figure.label}（${STATE[figure.state]}${figure.formula ? `：${figure.formula}` : ""}）${place ? ` ${place.url}` : ""}`;
  });
  const citations = answer.citations.map(
    (citation, i) => `  [${i + 1}] ${citation.title} · ${citation.section}\n      ${citation.quote}\n      ${citation.url}`,
  );
  const part = (title: string, lines: string[]) => (lines.length > 0 ? [`\n${title}`, ...lines] : []);
  return [
    answer.answer,
    ...part(
      "请注意",
      answer.notes.map((note) => `  ${note.text}${note.citations.map((mark) => `[${mark}]`).join("")}`),
    ),
    ...part("数字", figures),
    ...part("出处", citations),
    ...part(
      "您是不是想问",
      answer.options.map((option) => `  ${option}`),
    ),
    ...part(
      "还可以问",
      answer.suggestions.map((suggestion) => `  ${suggestion}`),
    ),
  ].join("\n");
}

const explained = (meanings: readonly Understanding[]): string =>
  meanings.map(({ trace, ...meaning }) => `${JSON.stringify(meaning, null, 2)}\n${trace.map((line) => `  ${line}`).join("\n")}`).join("\n");

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    const string = { type: "string" } as const;
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({
      allowPositionals: true,
      options: { json: flag, explain: flag, today: string, report: string, region: string, year: string },
    });
  } catch {
    return fail(USAGE);
  }
}

const { values, positionals } = readArguments();
const { report, region, year } = values;
const scope = { ...(report ? { report } : {}), ...(region ? { region } : {}), ...(year ? { year: Number(year) } : {}) };
const ask = Ask.safeParse({
  question: positionals.join(" "),
  ...(values.today ? { today: values.today } : {}),
  ...(Object.keys(scope).length > 0 ? { scope } : {}),
});
if (!ask.success) fail(`${ask.error.issues.map((issue) => `${issue.path.join(".")}：${issue.message}`).join("\n")}\n${USAGE}`);
const { store, language } = await openLocal();
const model = await openModel(process.env);
const { answer, meanings } = await explain(ask.data, {
  store,
  language: async () => language,
  today: dayInChina(new Date()),
  newId: randomUUID,
  ...(model ? { model } : {}),
});
if (values.explain) console.error(explained(meanings));
console.log(values.json ? JSON.stringify(answer, null, 2) : show(answer));
