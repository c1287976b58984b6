// The operator's page shows what the command tells, and what readers wrote as text.
import { expect, it } from "vitest";
import { useOf } from "../../src/http/use.ts";
import { operatorPage } from "../../src/pages/operator.ts";

it("shows the unanswered and the unhelpful, escaped", async () => {
  const at = "2026-11-27T00:00:00.000Z";
  const answers = [{ status: "not_found" as const, reason: "no_report", question: "<script>北京？" }];
  const use = useOf(
    [{ at, method: "POST", route: "/api/ask", status: 200, ms: 3, answers }],
    [{ answer_id: "a1", helpful: false, comment: "<b>错", at }],
  );
  const text = String(await operatorPage(use, 7));
  for (const part of ["1 次请求", "no_report", "&lt;script&gt;北京？", "&lt;b&gt;错"]) expect(text).toContain(part);
  expect(text).not.toContain("<script>");
});

it("has nothing to show of nothing", async () => {
  expect(String(await operatorPage(useOf([], []), 1))).toContain("<p>没有。</p>");
});
