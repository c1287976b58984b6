// What the service sends, as zod schemas: the source of /openapi.json and of the MCP tools' output. test/http/schemas.test.ts holds them to contract.ts.
import * as z from "zod";
import { CLAIM_REASONS, FINDING_KINDS, REASONS } from "../contract.ts";
import { type FigureKey, FORMS } from "../form/vocabulary.ts";

export const Citation = z.object({
  report: z.string().describe("报告编号"),
  issuer: z.string().describe("发布机关"),
  year: z.int().describe("报告年度"),
  title: z.string(),
  section: z.string().describe("章节标题，与原文一致"),
  quote: z.string().describe("原文，一字不改；表格则为行列标题与单元格"),
  url: z.string().describe("原文所在的位置：/reports/报告编号#cell-received@total"),
  source: z.exactOptional(z.string()).describe("发布机关公布该报告的网址，如已知"),
});

/** Which keys there are is the form's to say; callers are told by GET /api/figures. */
const Key = z.string() as unknown as z.ZodType<FigureKey>;

export const Figure = z.object({
  value: z.number().describe("与印出或算出的完全一致；百分比如 31.58，单位为 %"),
  text: z.string().describe("在答复中的写法：38件、3800余条"),
  unit: z.string(),
  label: z.string(),
  report: z.exactOptional(z.string()).describe("跨多份报告时没有"),
  key: z.exactOptional(Key).describe("法定表格中的指标，如 received@total"),
  state: z.enum(["reported", "stated", "derived"]).describe("表中印出 · 文字写明 · 计算得出"),
  approximate: z.exactOptional(z.literal(true)).describe("原文带有“余、多、约、近”等"),
  formula: z.exactOptional(z.string()).describe("计算过程，如 12 ÷ 38 × 100 = 31.58"),
  get operands() {
    return z.exactOptional(z.array(Figure));
  },
  citation: z.int().describe("在 citations 中的序号，从 1 起"),
});

export const Note = z.object({
  kind: z.enum(["inconsistency", "assumption", "correction", "coverage"]),
  text: z.string(),
  citations: z.array(z.int()),
});

export const Answer = z.object({
  id: z.string(),
  status: z.enum(["answered", "clarify", "not_found", "out_of_scope"]),
  answer: z.string().describe("纯文本，带 [1] 这样的引用标记；分行和 “- ” 列表之外没有其他格式"),
  figures: z.array(Figure).describe("首个为答案本身；排名则按名次"),
  citations: z.array(Citation),
  notes: z.array(Note),
  options: z.array(z.string()).describe("status 为 clarify 时：可直接再问的完整问题"),
  suggestions: z.array(z.string()),
  composer: z.enum(["rules", "model"]),
  reason: z.exactOptional(z.enum(REASONS)).describe("没有数字或需要反问的原因"),
  set: z.exactOptional(
    z.object({ label: z.string(), reports: z.int(), members: z.exactOptional(z.int()), listed: z.int(), data: z.string() }),
  ),
});

export const Claim = z.object({
  text: z.string().describe("所核查的说法，原文"),
  verdict: z.enum(["supported", "contradicted", "conflicting", "not_found", "not_checkable"]),
  claimed: z.exactOptional(z.number()),
  found: z.exactOptional(z.number()),
  unit: z.exactOptional(z.string()),
  reason: z.exactOptional(z.enum(CLAIM_REASONS)).describe("没有结论的原因"),
  explanation: z.string(),
  citations: z.array(Citation),
});

export const Finding = z.object({
  id: z.string(),
  report: z.string(),
  kind: z.enum(FINDING_KINDS),
  severity: z.enum(["error", "warning"]),
  statement: z.string(),
  left: z.number(),
  right: z.number(),
  citations: z.array(Citation),
});

export const ReportSummary = z.object({
  id: z.string(),
  issuer: z.string(),
  title: z.string(),
  year: z.int(),
  form: z.enum(FORMS),
  region: z.string().describe("GB/T 2260 区划代码"),
  source: z.exactOptional(z.string()),
  passages: z.int(),
  figures: z.int(),
});

export const FigureEntry = z.object({
  report: z.string(),
  issuer: z.string(),
  year: z.int(),
  key: Key,
  label: z.string(),
  unit: z.string(),
  value: z.number().nullable().describe("空白为 null，不是 0"),
  text: z.string(),
  state: z.enum(["reported", "blank", "derived"]),
  url: z.string(),
});

const anchored = { anchor: z.string(), url: z.string() };
export const ReportView = z.object({
  ...ReportSummary.omit({ passages: true }).shape,
  url: z.string(),
  sections: z.array(z.object({ number: z.int(), heading: z.string() })),
  passages: z.array(z.object({ n: z.int(), section: z.int(), path: z.array(z.string()), text: z.string(), ...anchored })),
  tables: z.array(
    z.object({
      name: z.enum(["proactive", "requests", "disputes"]),
      section: z.int(),
      figures: z.array(
        z.object({
          key: Key,
          path: z.array(z.string()).describe("行列标题，与原文一致，由外到内"),
          value: z.number().nullable(),
          text: z.string(),
          unit: z.string(),
          state: z.enum(["reported", "blank"]),
          ...anchored,
        }),
      ),
    }),
  ),
});

export const PieceView = z.object({
  report: z.string(),
  issuer: z.string(),
  year: z.int(),
  table: z.enum(["proactive", "requests", "disputes"]),
  section: z.string(),
  path: z.array(z.string()).describe("这一行上面的标题，由外到内"),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      label: z.string(),
      cells: z.array(z.object({ key: z.string(), text: z.string(), kind: z.enum(["number", "blank", "missing"]) })),
    }),
  ),
  row: z.int().describe("所问的格在第几行，从 0 起"),
  column: z.int(),
  cut: z.object({ above: z.boolean(), below: z.boolean(), before: z.boolean(), after: z.boolean() }).describe("表格在哪几边还有"),
  url: z.string(),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.exactOptional(z.array(z.object({ path: z.string(), message: z.string() }))),
});

export const Health = z.object({ status: z.literal("ok"), reports: z.int(), passages: z.int(), figures: z.int(), version: z.string() });
