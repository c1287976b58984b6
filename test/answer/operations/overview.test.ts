// A report in brief, and reports side by side (src/answer/operations/overview.ts, compare.ts).
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

const ask = async (question: string) => {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "a" });
};

describe("a report in brief", () => {
  test.each([
    "利通区年报讲了什么",
    "利通区年报划个重点",
    "把利通区的报告捋一捋",
    "简单说下利通区情况",
    "利通区有哪些值得关注的数字",
    "Summarize Litong's 2024 report",
  ])("%s", async (question) => {
    const { status, answer: text, figures, notes, suggestions } = await ask(question);
    expect(status).toBe("answered");
    const lines = text.split("\n");
    // Three heads, and five to eight sentences below them.
    expect(lines.filter((line) => /[：:]$/.test(line)).length).toBe(3);
    const said = lines.filter((line) => /^(?:- |[“「])/.test(line)).length;
    expect(said).toBeGreaterThanOrEqual(5);
    expect(said).toBeLessThanOrEqual(8);
    expect(figures[0]).toMatchObject({ value: 24017, state: "stated" });
    expect(notes.some(({ kind }) => kind === "inconsistency")).toBe(true);
    expect(suggestions.length).toBeGreaterThan(0);
  });
  test("what was published is the report's first number of it, not a part", async () => {
    expect((await ask("古城镇年报亮点")).figures[0]).toMatchObject({ value: 891 });
    expect((await ask("隆德县年报要点")).figures[0]).toMatchObject({ value: 2453 });
  });
  test("a matter that is named is looked for, and the whole is not told", async () => {
    expect((await ask("利通区政务新媒体怎么管的，简单说说")).answer).toContain("僵尸账号");
    expect((await ask("隆德县政务微信发了多少条")).figures.length).toBe(1);
  });
});

describe("side by side", () => {
  test.each(["利通区和隆德县放一起比一比", "利通 隆德 全面对比", "把利通和隆德的主要数据做个对照", "利通区与隆德县有何差别"])(
    "%s",
    async (question) => {
      const { status, answer: text, figures } = await ask(question);
      expect(status).toBe("answered");
      expect(text).toContain("新收政府信息公开申请：吴忠市利通区2024年38件，固原市隆德县2024年15件");
      expect(figures.length).toBe(16);
    },
  );
  test("each report of a set stands for itself", async () => {
    const { answer: text } = await ask("对比五家单位的情况");
    expect(text).toContain("吴忠市利通区2024年38件");
    expect(text).toContain("安阳市殷都区人民政府办公室2024年21件");
  });
});
