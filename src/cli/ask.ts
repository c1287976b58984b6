// `npm run ask -- "问题"`: the answer on the terminal, with its figures, their sources and the quotes. --json prints the Answer alone, --explain
// tells on stderr how it came about, --history FILE gives the conversation before, --replay ID asks a kept answer's question again.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { explain } from "../answer/answer.ts";
import type { Answer, Figure } from "../contract.ts";
import { Ask } from "../contract.ts";
import { dayInChina } from "../day.ts";
import { explained, watching } from "./ask/explain.ts";
import { turnsOf } from "./ask/history.ts";
import { atTheTime, keptLink } from "./ask/replay.ts";
import { openLocal, openModel } from "./local.ts";

const USAGE = `用法：npm run ask -- "问题" [--json] [--explain] [--history 文件] [--today YYYY-MM-DD] [--report 编号] [--region 地区] [--year 年份]
      npm run ask -- --replay 编号 [--json] [--explain]`;

const STATE = { reported: "表格", stated: "正文", derived: "计算" } satisfies Record<Figure["state"], string>;

function show(answer: Answer): string {
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

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArguments() {
  try {
    const string = { type: "string" } as const;
    const flag = { type: "boolean", default: false } as const;
    const options = {
      json: flag,
      explain: flag,
      history: string,
      replay: string,
      today: string,
      report: string,
      region: string,
      year: string,
    };
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return fail(USAGE);
  }
}

const { values, positionals } = readArguments();

/** Of a kept answer what was asked then, on the day it was asked. */
async function replayed(id: string): Promise<unknown> {
  const dataDir = process.env.DATA_DIR || fileURLToPath(new URL("../../data", import.meta.url));
  const link = await keptLink(id, dataDir, Date.now);
  if (!link.ok) return fail(link.error);
  console.error(`${atTheTime(link.value)}\n`);
  return { ...link.value.ask, today: link.value.day };
}

async function asked(): Promise<unknown> {
  const { report, region, year, history, today } = values;
  const text = history === undefined ? "" : await readFile(history, "utf8").catch(() => fail(`读不到 ${history}。`));
  const turns = turnsOf(text);
  if (!turns.ok) return fail(`${history}：${turns.error}`);
  const scope = { ...(report ? { report } : {}), ...(region ? { region } : {}), ...(year ? { year: Number(year) } : {}) };
  return {
    question: positionals.join(" "),
    ...(turns.value.length > 0 ? { history: turns.value } : {}),
    ...(today ? { today } : {}),
    ...(Object.keys(scope).length > 0 ? { scope } : {}),
  };
}

/** Where `npm start` serves, for the addresses in an answer. */
const LOCAL = `http://localhost:${process.env.PORT ?? 8787}`;

const ask = Ask.safeParse(values.replay === undefined ? await asked() : await replayed(values.replay));
if (!ask.success) fail(`${ask.error.issues.map((issue) => `${issue.path.join(".")}：${issue.message}`).join("\n")}\n${USAGE}`);
const { store, language, operator } = await openLocal();
const model = await openModel(process.env);
const { watch, questions } = watching();
const found = await explain(ask.data, {
  store,
  language: async () => language,
  operator,
  today: dayInChina(new Date()),
  newId: randomUUID,
  origin: LOCAL,
  watch,
  ...(model ? { model } : {}),
});
if (values.explain) console.error(explained(found, questions));
console.log(values.json ? JSON.stringify(found.answer, null, 2) : show(found.answer));
