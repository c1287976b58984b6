// Turns about numbers of the prose, one after the other: each is of what was spoken of, and what was not understood is not denied.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

async function last(turns: readonly string[]) {
  const { store, language } = await realCorpus();
  const history: { role: "user" | "assistant"; content: string }[] = [];
  let given: Awaited<ReturnType<typeof answer>> | undefined;
  for (const question of turns) {
    given = await answer(
      { question, history: [...history] },
      { store, language: async () => language, today: "2026-11-28", newId: () => "x" },
    );
    history.push({ role: "user", content: question }, { role: "assistant", content: given.answer });
  }
  if (!given) throw new Error("no turn");
  return given;
}

test.each([
  // The number that shares a sentence with what was spoken of.
  ["隆德县公报出了几期 >> 刊发了多少文件", 39],
  ["西夏区政府公报几期 >> 公开信息多少条", 96],
  // A unit that only the question before named is none of this one.
  ["隆德县开放日办了几场 >> 活动简报呢", 60],
  ["利通区政策解读多少次 >> 隆德县呢", 20],
  // 场 is 场次.
  ["利通区政策解读多少次 >> 开放日办了几场", 30],
  // What a part is a part of.
  ["利通区公示栏发布多少条 >> 一共呢", 24017],
  ["殷都区概况类发了多少条 >> 合计多少", 1002],
  // Two of one report against each other.
  ["隆德县微信发了多少 >> 微博呢 >> 哪个多", 7446],
  // A platform without a thing that is published on it: pieces of information, and no reports.
  ["利通区网站发了多少条", 2070],
  ["利通区2024年以区政府名义发了多少文件", 43],
  ["利通区政府办公室名义发了几份文件", 54],
  ["利通区2024年以办公室名义发了多少文件 >> 以区政府名义呢", 43],
  // Reports that are published are asked for by name.
  ["利通区行政复议几件 >> 政府网站发布报告多少条", 80],
  // A percentage answers only what asks for one, and no figure of the form is held against a whole that the prose does not name.
  ["西夏区收到信函申请占申请总数多少 >> 收到信函申请呢", 2],
])("%s", async (turns, value) => {
  const { status, figures } = await last(turns.split(" >> "));
  expect(status).toBe("answered");
  expect(figures[0]?.value).toBe(value);
});

test("behind a number, what it is for or which they are is told in words", async () => {
  expect((await last(["西夏区经费多少", "用来干什么"])).answer).toContain("用于保障政府网站维护");
  expect((await last(["西夏区有几大平台", "分别是什么"])).answer).toContain("政民互动平台");
});

test("a choice that was open is open for the next authority too", async () => {
  const { status, options } = await last(["利通区规章有几件", "隆德县呢"]);
  expect(status).toBe("clarify");
  expect(options.every((option) => option.includes("隆德县"))).toBe(true);
});

test("what was not understood is said not to have been understood", async () => {
  const given = await last(["利通区2024年以办公室名义发了多少文件", "两个加起来"]);
  expect(given.reason).toBe("not_understood");
  expect(given.answer).toContain("没有看懂“两个加起来”");
});

test("meetings are no trainings, and who applied for those refused is no count of applications", async () => {
  expect(await last(["利通区2024年培训了几次", "开了几次会"])).toMatchObject({ status: "not_found", figures: [] });
  const asked = await last(["隆德县2024年不予公开几件", "不予公开的那一件是什么理由", "是商业企业申请的吗"]);
  expect(asked.figures[0]).toMatchObject({ key: "refused@commercial", value: 0 });
});
