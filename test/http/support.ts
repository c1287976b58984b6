// A service over two small made-up reports, with every clock, timer and answer in the test's hands.
import { Hono } from "hono";
import type { VerifiedAnswer } from "../../src/answer/evidence/verify.ts";
import type { Answer, Finding } from "../../src/contract.ts";
import { cellsOf } from "../../src/form/vocabulary.ts";
import { answerIds } from "../../src/http/answer-id.ts";
import { createApp } from "../../src/http/app.ts";
import { cloudflareCaller } from "../../src/http/caller.ts";
import type { Deps, Link } from "../../src/http/deps.ts";
import type { JournalLine } from "../../src/http/journal.ts";
import { metrics } from "../../src/http/metrics.ts";
import { outward } from "../../src/http/outward.ts";
import { buildIndex } from "../../src/index/build.ts";
import { NO_MODEL } from "../../src/model/health.ts";
import type { Cell, Report } from "../../src/report/report.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { memoryStore } from "../../src/store/memory.ts";

const place = { line: 1, start: 0, end: 1 };

/** All 200 cells hold 0 but those given; null is blank. */
export function reportOf(id: string, issuer: string, region: string, values: Record<string, number | null> = {}): Report {
  const year = Number(id.slice(-4));
  const cell = (value: number | null): Cell => ({ value, text: value === null ? "" : String(value), place });
  return {
    id,
    issuer,
    title: `${issuer}${year}年政府信息公开工作年度报告`,
    year,
    form: "2021",
    region,
    source: `https://example.invalid/${id}`,
    sections: [
      { number: 1, heading: "一、总体情况", place },
      { number: 5, heading: "五、存在的主要问题及改进情况", place },
    ],
    passages: [
      { n: 1, section: 1, path: ["（一）主动公开"], text: "全年主动公开政府信息120条。", place },
      { n: 2, section: 5, path: [], text: "政策解读的形式还不够多样，政务新媒体更新不够及时。", place },
    ],
    figures: Object.fromEntries(cellsOf("2021").map(({ key }) => [key, cell(key in values ? (values[key] ?? null) : 0)])),
    printed: {},
    statements: [],
  };
}

export const FINDING: Finding = {
  id: "jia-2024-1",
  report: "jia-2024",
  kind: "identity",
  severity: "error",
  statement: "新收 38 件加上年结转 0 件，与办结 37 件加结转下年 0 件不等。",
  left: 38,
  right: 37,
  citations: [],
};

export const ANSWER: Answer = {
  id: "a1",
  status: "answered",
  answer: "甲县2024年新收政府信息公开申请38件。[1]",
  figures: [
    {
      value: 38,
      text: "38件",
      unit: "件",
      label: "新收政府信息公开申请 · 总计",
      report: "jia-2024",
      key: "received@total",
      state: "reported",
      citation: 1,
    },
  ],
  citations: [
    {
      report: "jia-2024",
      issuer: "吴忠市甲县",
      year: 2024,
      title: "吴忠市甲县2024年政府信息公开工作年度报告",
      section: "三、收到和处理政府信息公开申请情况",
      quote: "一、本年新收政府信息公开申请数量 · 总计：38",
      url: "/reports/jia-2024#cell-received@total",
    },
  ],
  notes: [{ kind: "assumption", text: "没有说明年份，按最近一年（2024年）回答。", citations: [] }],
  options: [],
  suggestions: [],
  composer: "rules",
};

/** As it leaves the service. */
export const SENT = outward(ANSWER, "https://host.test");

/** An id that the service of these tests gave out. */
export const ANSWER_ID = await answerIds(
  async () => "secret",
  () => "own",
).idOf({ question: "多少件？" }, "2025-06-01", "v1");

/** What only verify.ts may make, for tests of what comes after it. */
export const verified = (answer: Answer = ANSWER): VerifiedAnswer => answer as VerifiedAnswer;

export function storeOf(reports: Report[] = DEFAULT_REPORTS) {
  const built = buildIndex(reports, AGENCIES, [FINDING], () => "v1");
  return memoryStore({ corpus: async () => built.corpus, search: async () => built.search, isPlace: () => false });
}

const AGENCIES = {
  issuers: {
    jia: { name: "吴忠市甲县", short: ["甲县"], region: "640301", level: "county" as const },
    yi: { name: "安阳市乙区", short: ["乙区"], region: "410501", level: "county" as const },
  },
  regions: { "6403": { name: "吴忠市", short: ["吴忠"] }, "41": { name: "河南省", short: ["河南"] } },
};
const DEFAULT_REPORTS = [
  reportOf("jia-2024", "吴忠市甲县", "640301", {
    "received@total": 38,
    fees: null,
    "refused.law_forbids@total": 3,
    "refused.third_party@total": 2,
  }),
  reportOf("yi-2023", "安阳市乙区", "410501", { "received@total": 7 }),
];

export type Service = {
  deps: Deps;
  request: (path: string, init?: RequestInit) => Promise<Response>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  links: Map<string, Link>;
  journal: JournalLine[];
  feedback: unknown[];
  errors: unknown[];
  /** Lets 15 s pass for every running timer. */
  tick: () => void;
  timers: () => number;
};

export function service(overrides: Partial<Deps> = {}): Service {
  const links = new Map<string, Link>();
  const journal: JournalLine[] = [];
  const feedback: unknown[] = [];
  const errors: unknown[] = [];
  const ticking = new Set<() => void>();
  let ids = 0;
  const deps: Deps = {
    ask: async () => verified(),
    find: async () => ({ answer: verified({ ...ANSWER, status: "not_found", figures: [], citations: [] }), asked: null, topic: "" }),
    check: async (text) => [{ text, verdict: "not_found", explanation: "没有报告涉及。", citations: [] }],
    store: storeOf(),
    records: {
      keeps: true,
      remember: (link) => void links.set(link.id, link),
      isRemembered: (id) => links.has(id),
      saveLink: async (id) => links.has(id),
      link: async (id) => links.get(id) ?? null,
      saveFeedback: async (given) => void feedback.push(given),
      remove: async (id) => void links.delete(id),
    },
    ids: answerIds(
      async () => "secret",
      () => "own",
    ),
    site: NO_SITE,
    hasModel: false,
    modelHealth: () => NO_MODEL,
    keys: [],
    operatorToken: null,
    metrics: metrics(),
    journal: (line) => void journal.push(line),
    pages: new Hono()
      .get("/", (c) => c.html("<!doctype html>", 200, { "Content-Security-Policy": "default-src 'self'" }))
      .notFound((c) => c.html("<!doctype html>", 404)),
    now: () => new Date("2025-06-01T00:00:00Z"),
    newId: () => `id${++ids}`,
    every(_ms, tick) {
      ticking.add(tick);
      return () => void ticking.delete(tick);
    },
    after: () => () => {},
    later: () => {},
    logError: (error) => void errors.push(error),
    base: "",
    ...overrides,
  };
  const app = createApp(deps);
  // As the Worker does: the address that Cloudflare puts there.
  const request = async (path: string, init?: RequestInit): Promise<Response> => {
    const url = `https://host.test${path}`;
    return app.request(url, init, cloudflareCaller(new Request(url, { headers: init?.headers ?? {} })));
  };
  return {
    deps,
    request,
    post: (path, body, headers = {}) =>
      request(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    links,
    journal,
    feedback,
    errors,
    tick: () => {
      for (const each of ticking) each();
    },
    timers: () => ticking.size,
  };
}
