// A number of the prose asked without a thing (src/answer/prose/set-aside.ts): never that thing's number, and none that counts it in unsaid.
import { expect, test } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { realCorpus } from "../../support/corpus.ts";

async function asked(question: string) {
  const { store, language } = await realCorpus();
  return answer({ question }, { store, language: async () => language, today: "2025-06-01", newId: () => "test" });
}

test.each([
  ["利通区2024年政府名义下发的文件多少份，不含办公室发的", "区政府名义下发文件：43份"],
  ["利通区2024年下发文件多少份，除了办公室名义的", "区政府名义下发文件：43份"],
  ["西夏区2024年网站信息发布多少条，不包括新媒体", "2000余条"],
  ["殷都区2024年政府网站除目录信息外发布多少条", "还有655条"],
])("%s", async (question, expected) => expect((await asked(question)).answer).toContain(expected));

test("what is only told in round numbers is not reckoned with", async () => {
  const { status, figures } = await asked("西夏区2024年发布信息多少条（不含新媒体）");
  expect(status).toBe("not_found");
  expect(figures).toEqual([]);
});

test("published is what a report calls disclosed", async () =>
  expect((await asked("西夏区2024年发布信息多少条")).answer).toContain("3800余条"));

test.each(["利通区2024年户均收费多少", "利通区2024年人均行政处罚几件", "利通区2024年平均每人申请多少件"])(
  "%s: a total is no mean",
  async (question) => {
    const { status, reason } = await asked(question);
    expect([status, reason]).toEqual(["not_found", "not_separated"]);
  },
);

test.each(["利通区2024年给老年人装电梯了吗", "古城镇2023年抽查过食品吗"])("%s: half of what was asked is no answer", async (question) =>
  expect((await asked(question)).status).toBe("not_found"),
);

test.each([
  ["利通区2024年以区府办名义印发文件几份", "区政府办公室名义下发文件：54份"],
  // What is planned for the next year stands in the newest report.
  ["利通区明年打算怎么干", "五、存在的主要问题及改进情况"],
  ["申请被拒了我还能干嘛", "有关规定"],
])("%s", async (question, expected) => expect((await asked(question)).answer).toContain(expected));
