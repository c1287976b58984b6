// The contract's answers, asked of the built worker: shape, evidence, streaming, permanent addresses.
import { describe, expect, it } from "vitest";
import type { Answer as AnswerType } from "../../src/contract.ts";
import { Answer, Claim } from "../../src/http/schemas.ts";
import { eventsOf, get, host, post } from "./client.ts";

const ask = async (body: object): Promise<AnswerType> => (await (await post("/api/ask", body)).json()) as AnswerType;
const FIGURE_QUESTION = "利通区2024年新收多少件政府信息公开申请？";

const QUESTIONS = [
  FIGURE_QUESTION,
  "隆德县2024年作出多少件行政处罚决定？",
  "吴忠市利通区2024年不予公开的一共多少件？",
  "哪个单位新收的申请最多？",
  "隆德县政府信息公开存在哪些问题？",
  "有哪些报告？",
  "北京市海淀区新收多少件申请？",
  "今天天气怎么样？",
  "新收多少件？",
];

describe("POST /api/ask", () => {
  it("answers a figure with its cell", async () => {
    const answer = await ask({ question: FIGURE_QUESTION });
    expect(answer).toMatchObject({
      status: "answered",
      composer: "rules",
      figures: [{ value: 38, unit: "件", text: "38件", report: "litong-2024", key: "received@total", state: "reported", citation: 1 }],
      citations: [{ report: "litong-2024", url: `${host()}/reports/litong-2024#cell-received@total` }],
    });
    expect(answer.answer).toContain("38件");
  });

  it.each(QUESTIONS)("%s: every mark, figure and citation holds", async (question) => {
    const answer = await ask({ question });
    expect(Answer.safeParse(answer).error).toBeUndefined();
    expect(answer.answer.length).toBeGreaterThan(0);
    for (const [, mark] of answer.answer.matchAll(/\[(\d+)\]/g)) expect(answer.citations[Number(mark) - 1]).toBeDefined();
    for (const figure of answer.figures) expect(answer.citations[figure.citation - 1]).toBeDefined();
    for (const { url, report } of answer.citations) {
      const {
        passages,
        tables,
        url: whole,
      } = (await (await get(`/api/reports/${report}`)).json()) as {
        url: string;
        passages: { url: string }[];
        tables: { figures: { url: string }[] }[];
      };
      const places = [...passages, ...tables.flatMap((table) => table.figures)].map((place) => place.url);
      expect([whole, ...places]).toContain(url);
    }
    if (answer.status === "clarify") expect(answer.options.length).toBeGreaterThan(0);
    if (answer.status !== "answered") expect(answer.figures).toEqual([]);
  });

  it("quotes passages word for word", async () => {
    const { citations } = await ask({ question: "隆德县政府信息公开存在哪些问题？" });
    expect(citations.length).toBeGreaterThan(0);
    for (const { url, quote, report } of citations) {
      if (!url.includes("#passage-")) continue;
      const { passages } = (await (await get(`/api/reports/${report}`)).json()) as { passages: { url: string; text: string }[] };
      expect(passages.find((passage) => passage.url === url)?.text).toContain(quote);
    }
  });

  it("keeps to the scope", async () => {
    const { figures, citations } = await ask({ question: "新收多少件申请？", scope: { report: "longde-2024" } });
    expect(figures[0]?.report).toBe("longde-2024");
    for (const citation of citations) expect(citation.report).toBe("longde-2024");
  });

  it("takes up the conversation", async () => {
    const history = [
      { role: "user", content: FIGURE_QUESTION },
      { role: "assistant", content: "吴忠市利通区2024年新收政府信息公开申请38件[1]。" },
    ];
    const { figures } = await ask({ question: "那隆德县呢？", history });
    expect(figures[0]).toMatchObject({ report: "longde-2024", key: "received@total" });
  });

  it("streams stages, figures, citations and sentences, and the same answer last", async () => {
    const response = await post("/api/ask", { question: FIGURE_QUESTION }, { accept: "text/event-stream" });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = eventsOf(await response.text());
    const order = ["status", "figure", "citation", "delta", "answer"];
    const seen = events.map(({ event }) => order.indexOf(event));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(events.filter(({ event }) => event === "status").map(({ data }) => (data as { stage: string }).stage)).toEqual([
      "understanding",
      "searching",
      "composing",
    ]);
    const last = events.at(-1)?.data as AnswerType;
    const texts = events.flatMap(({ event, data }) => (event === "delta" ? [(data as { text: string }).text] : []));
    expect(texts.join("")).toBe(last.answer);
    expect(last).toEqual(await ask({ question: FIGURE_QUESTION }));
  });

  it("keeps an answer at an address of its own", async () => {
    const { id } = await ask({ question: "隆德县2024年作出多少件行政处罚决定？" });
    const page = await get(`/answers/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("28649");
    expect((await get("/answers/nothing")).status).toBe(404);
  });
});

describe("POST /api/links", () => {
  it("gives a question an address, where it is answered anew within its scope", async () => {
    const response = await post("/api/links", { question: "吴忠市利通区新收多少件申请？", scope: { report: "longde-2024" } });
    expect(response.status).toBe(201);
    const { id, url } = (await response.json()) as { id: string; url: string };
    expect(url.endsWith(`/answers/${id}`)).toBe(true);
    const page = await get(`/answers/${id}`);
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    const text = await page.text();
    expect(text).toContain("<h1>读者的提问</h1>");
    expect(text).toMatch(/只在以下范围内回答：[^<]*隆德/);
  });
});

describe("POST /api/check", () => {
  it("gives a verdict on each statement", async () => {
    const response = await post("/api/check", { text: "隆德县2024年共作出行政处罚28649件。利通区2024年新收申请40件。" });
    const { claims } = (await response.json()) as { claims: { verdict: string }[] };
    for (const claim of claims) expect(Claim.safeParse(claim).error).toBeUndefined();
    expect(claims.map(({ verdict }) => verdict)).toEqual(["supported", "contradicted"]);
  });
});

describe("POST /api/feedback", () => {
  it("takes a remark", async () => {
    const { id } = await ask({ question: FIGURE_QUESTION });
    expect((await post("/api/feedback", { answer_id: id, helpful: true })).status).toBe(204);
    expect((await post("/api/feedback", { answer_id: "a", helpful: true })).status).toBe(400);
  });
});
