import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type * as contract from "../../src/contract.ts";
import type { FigureEntry as FigureEntryType } from "../../src/http/figures.ts";
import { openapi } from "../../src/http/openapi.ts";
import {
  Answer,
  type Citation,
  type Claim,
  type Figure,
  FigureEntry,
  Finding,
  Health,
  ReportSummary,
  ReportView,
} from "../../src/http/schemas.ts";
import type { ReportSummary as ReportSummaryType } from "../../src/report/report.ts";
import { ANSWER, FINDING, service } from "./support.ts";

describe("schemas", () => {
  it("are the contract's types", () => {
    expectTypeOf<z.output<typeof Citation>>().toEqualTypeOf<contract.Citation>();
    expectTypeOf<z.output<typeof Figure>>().toExtend<contract.Figure>();
    expectTypeOf<z.output<typeof Answer>>().toExtend<contract.Answer>();
    expectTypeOf<z.output<typeof Claim>>().toEqualTypeOf<contract.Claim>();
    expectTypeOf<z.output<typeof Finding>>().toEqualTypeOf<contract.Finding>();
    expectTypeOf<z.output<typeof ReportSummary>>().toExtend<ReportSummaryType>();
    expectTypeOf<ReportSummaryType>().toExtend<z.output<typeof ReportSummary>>();
    expectTypeOf<z.output<typeof FigureEntry>>().toEqualTypeOf<FigureEntryType>();
    expect(Answer.parse(ANSWER)).toEqual(ANSWER);
    expect(Finding.parse(FINDING)).toEqual(FINDING);
  });

  it("are what is sent", async () => {
    const s = service();
    const get = async (path: string): Promise<unknown> => (await s.request(path)).json();
    expect(Health.strict().safeParse(await get("/healthz")).error).toBeUndefined();
    expect(ReportView.strict().safeParse(await get("/api/reports/jia-2024")).error).toBeUndefined();
    for (const report of ((await get("/api/reports")) as { reports: unknown[] }).reports)
      expect(ReportSummary.strict().safeParse(report).error).toBeUndefined();
    for (const figure of ((await get("/api/figures")) as { figures: unknown[] }).figures)
      expect(FigureEntry.strict().safeParse(figure).error).toBeUndefined();
  });
});

describe("GET /openapi.json", () => {
  const document = openapi("https://host.test") as {
    openapi: string;
    paths: Record<string, Record<string, { responses: object; parameters?: { name: string }[] }>>;
    components: { schemas: Record<string, object> };
  };

  it("describes every endpoint of the interface", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual([
      "/api/ask",
      "/api/check",
      "/api/reports",
      "/api/reports/{id}",
      "/api/reports/{id}/cells/{key}",
      "/api/figures",
      "/api/audit",
      "/api/links",
      "/api/feedback",
      "/healthz",
      "/readyz",
      "/metrics",
      "/api/answers/{id}",
      "/v1/models/{model}",
      "/v1/chat/completions",
      "/v1/models",
      "/mcp",
    ]);
    expect(document.paths["/api/figures"]?.get?.parameters?.map(({ name }) => name)).toEqual([
      "report",
      "key",
      "year",
      "region",
      "kind",
      "level",
      "except",
      "format",
      "cursor",
      "limit",
    ]);
  });

  it("names no schema that it does not hold", () => {
    const text = JSON.stringify(document);
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(document.components.schemas).toHaveProperty(String(name));
    expect(text).not.toContain("$schema");
  });

  it("describes a question as it is checked", () => {
    expect(document.components.schemas.Ask).toMatchObject({
      required: ["question"],
      additionalProperties: false,
      properties: { question: { type: "string", minLength: 1, maxLength: 500 }, history: { maxItems: 20 } },
    });
  });

  it("is served", async () => {
    const response = await service().request("/openapi.json");
    expect(await response.json()).toEqual(document);
  });
});
