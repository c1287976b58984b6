// `npm run audit`: every inconsistency in the corpus, grouped by report. `--json` prints the findings as one array, `--csv` a table.
import { parseArgs } from "node:util";
import { readCorpus } from "../build/corpus.ts";
import type { Finding } from "../contract.ts";
import { csv } from "../csv.ts";

const USAGE = "用法：npm run audit [-- --json | --csv]";
function options(): { json?: boolean; csv?: boolean } {
  try {
    return parseArgs({ options: { json: { type: "boolean" }, csv: { type: "boolean" } } }).values;
  } catch {
    console.error(USAGE);
    process.exit(1);
  }
}
const values = options();
const { reports, findings, leftOut } = await readCorpus().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
for (const { file, reason } of leftOut) console.error(`✗ corpus/${file} 没有收录：${reason}`);

const KINDS: Record<Finding["kind"], string> = {
  identity: "勾稽关系",
  prose_vs_table: "正文与表格",
  prose_arithmetic: "正文算术",
  between_years: "年度衔接",
  repeated_text: "文字雷同",
  form: "表格缺项",
};
const SEVERITIES: Record<Finding["severity"], string> = { error: "错误", warning: "提示" };

const table = (): string =>
  csv(
    ["id", "report", "kind", "severity", "statement", "left", "right", "places"],
    findings.map(({ id, report, kind, severity, statement, left, right, citations }) => {
      const places = citations.map(({ url }) => url).join(" ");
      return [id, report, kind, severity, statement, left, right, places];
    }),
  );

function text(): string {
  const blocks = reports.map((report) => {
    const own = findings.filter((each) => each.report === report.id);
    const lines = own.flatMap((each) => [
      `  ${SEVERITIES[each.severity]} · ${KINDS[each.kind]} · ${each.statement}`,
      ...each.citations.map((citation) => `      ${citation.quote.replace(/\s+/g, " ")}  ${citation.url}`),
    ]);
    return [`${report.issuer} ${report.year}（${report.id}）：${own.length === 0 ? "没有发现问题" : `${own.length} 处`}`, ...lines].join(
      "\n",
    );
  });
  return [...blocks, `共 ${reports.length} 份报告，${findings.length} 处。`].join("\n\n");
}

if (values.json) console.log(JSON.stringify(findings, null, 2));
else if (values.csv) process.stdout.write(table());
else console.log(text());
