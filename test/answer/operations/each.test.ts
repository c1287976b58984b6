// Each operation by itself, over the five real reports or over the few of test/sets/small.ts: how it went, its figures, and what it says with them.
import { describe, expect, test } from "vitest";
import { membersAgainst } from "../../../src/answer/operations/against.ts";
import { change, trend } from "../../../src/answer/operations/change.ts";
import { rankChanges } from "../../../src/answer/operations/changes.ts";
import { compare, difference, multiple } from "../../../src/answer/operations/compare.ts";
import { contact } from "../../../src/answer/operations/contact.ts";
import { contradictions } from "../../../src/answer/operations/contradictions.ts";
import { count, which } from "../../../src/answer/operations/count.ts";
import { keysOf } from "../../../src/answer/operations/keys.ts";
import { exists, list, lookup, wholly } from "../../../src/answer/operations/lookup.ts";
import { mean } from "../../../src/answer/operations/mean.ts";
import { placesOf, reportsOf } from "../../../src/answer/operations/mentions.ts";
import type { AnswerContext } from "../../../src/answer/operations/operand.ts";
import { overview } from "../../../src/answer/operations/overview.ts";
import { presumedCount } from "../../../src/answer/operations/presumed-count.ts";
import { max, min, rank, rankOf } from "../../../src/answer/operations/rank.ts";
import { search } from "../../../src/answer/operations/search.ts";
import { share } from "../../../src/answer/operations/share.ts";
import { singleReports } from "../../../src/answer/operations/single-reports.ts";
import { fold, spread } from "../../../src/answer/operations/spread.ts";
import { operate } from "../../../src/answer/operations/table.ts";
import { median, total } from "../../../src/answer/operations/total.ts";
import { firstYear, unpublished, whichYears } from "../../../src/answer/operations/years.ts";
import { store as small } from "../../sets/small.ts";
import { realCorpus } from "../../support/corpus.ts";
import { meant, operated } from "../../support/operated.ts";

type Does = (context: AnswerContext) => Promise<unknown>;
type Case = [does: Does, question: string, went: string, values: number[], said: string | RegExp];

const over = (name: string, store: typeof small | undefined, ...cases: Case[]) =>
  describe(name, () => {
    test.each<Case>(cases)("%o %s", async (does, question, went, values, said) => {
      const found = await operated(does, await meant(question, store), store);
      expect([found.went, found.values]).toEqual([went, values]);
      if (typeof said === "string") expect(found.said).toContain(said);
      else expect(found.said).toMatch(said);
    });
  });
/** Of one kind of question only. */
const of = (does: unknown): Does => does as Does;

over(
  "one report",
  undefined,
  [lookup, "利通区收到多少申请", "answered", [38], "申请38件[1]。"],
  [list, "利通区行政许可、行政处罚、行政强制多少件", "answered", [5963, 107, 0], "- 行政处罚处理决定：107件[2]"],
  [wholly, "殷都区三起复议是不是全被纠正了", "answered", [3, 3], /^是，/],
  [exists, "利通区有没有行政强制", "answered", [0], /^没有，/],
  [exists, "隆德县有没有行政强制", "answered", [226], /^有，/],
  [of(contact), "西夏区政府办电话多少", "answered", [], "“电话：0951—2078503”[1]"],
  [contradictions, "利通区的报告有没有矛盾", "answered", [1, 38, 38, 38, 24017], "有1份报告的数字前后对不上"],
  [contradictions, "殷都区的报告有没有矛盾", "answered", [21, 21, 21, 1002], "没有发现"],
  [presumedCount, "利通区没有公开的那22件", "answered", [7, 14, 1, 0], "- 无法提供的申请：14件"],
  [presumedCount, "利通区没有公开的那7件", "null", [], ""],
);
over(
  "two of them",
  undefined,
  [difference, "利通区收到的申请比隆德县多多少", "answered", [23, 38, 15], "比固原市隆德县2024年的15件多23件"],
  [multiple, "利通区收到的申请是隆德县的几倍", "answered", [2.53], "（38 ÷ 15 ≈ 2.53）"],
  [share, "利通区予以公开占办结的比例", "answered", [31.58], "（12 ÷ 38 × 100 = 31.58）"],
  [compare, "利通区和隆德县哪个收到的申请多", "answered", [23, 38, 15], /^吴忠市利通区2024年/],
  // Nothing is so many times nothing.
  [multiple, "隆德县行政处罚是西夏区政府办的几倍", "not_found", [], ""],
);
over(
  "all of them",
  undefined,
  [count, "2024年有几个单位收到的申请超过10件", "answered", [3, 38, 21, 15], "超过10件的单位有3个"],
  [which, "2024年哪些单位收到的申请超过10件", "answered", [38, 21, 15], /：38件\[1\]\n.*：21件\[2\]\n.*：15件\[3\]$/],
  [max, "2024年收到申请最多的是哪个单位", "answered", [38], "最多的是吴忠市利通区，为38件"],
  [min, "2024年收到申请最少的是哪个单位", "answered", [9], "最少的是银川市西夏区人民政府办公室，为9件"],
  [rank, "2024年各单位收到申请从多到少排名", "answered", [38, 21, 15, 9], "从多到少排列"],
  [rankOf, "隆德县收到的申请排第几", "answered", [3, 15, 4], "在4份报告中排第3名"],
  [spread, "2024年收到申请最多和最少的差多少", "answered", [29, 38, 9], "多29件"],
  [fold, "2024年收到申请最多的是最少的几倍", "answered", [4.22], "（38 ÷ 9 ≈ 4.22）"],
  [total, "2024年所有单位一共收到多少申请", "answered", [83], "（21 + 9 + 38 + 15 = 83）"],
  [mean, "2024年各单位平均收到多少申请", "answered", [20.75], "（(21 + 9 + 38 + 15) ÷ 4 = 20.75）"],
  [median, "2024年各单位收到申请的中位数", "answered", [18], "（(15 + 21) ÷ 2 = 18）"],
  [of(search), "哪些报告提到了政务公开专区", "answered", [1], "有1份报告提到“政务公开专区”[1]。"],
  [unpublished, "哪些单位没有2024年的报告", "answered", [], "本站没有收录以下单位2024年的报告：吴忠市利通区古城镇。"],
);
over(
  "several years",
  small,
  [change, "利通区2024年收到的申请比上年增加多少", "answered", [20, 30, 10, 200], "20件"],
  [change, "教育局2024年收到的申请比上年增加多少", "not_found", [], ""],
  [difference, "盐池县历年新收申请变化", "answered", [10, 30, 40], "盐池县2024年新收政府信息公开申请30件，比2023年的40件少10件"],
  [
    difference,
    "盐池县2023年比2024年多收到多少申请",
    "answered",
    [10, 40, 30],
    "盐池县2023年新收政府信息公开申请40件，比2024年的30件多10件",
  ],
  [trend, "吴忠市财政局历年收到多少申请", "answered", [2, 0], "2023年"],
  [rankChanges, "2024年哪个单位收到的申请比上年增加最多", "answered", [20, 10, 30], "吴忠市利通区"],
  [firstYear, "利通区哪一年首次超过20件申请", "answered", [30], "2024年"],
  [whichYears, "盐池县哪几年收到申请超过30件", "answered", [40], "2023年"],
);

test("of each report one figure against another", async () => {
  const said = async (question: string) => {
    let those = "";
    const { went } = await operated(
      async (context) => {
        const found = await membersAgainst("less", context);
        those = found ? `${found.meeting} of ${found.asked}` : "none";
        return { status: "answered" };
      },
      await meant(question, small),
      small,
    );
    return [went, those];
  };
  // Of 2024 five authorities had requests, and 利通区 and 盐池县 closed fewer than they received.
  expect(await said("2024年办结少于新收的单位有哪些")).toEqual(["answered", "2 of 7"]);
});
test("a family is read by its members, a cell by itself", () => {
  expect(keysOf("fees")).toEqual(["fees"]);
  expect(keysOf("litigation.total")).toEqual(["litigation.direct.total", "litigation.after_reconsideration.total"]);
});
test("every report of a set, one by one", async () => {
  const ids: string[] = [];
  await operated(
    async (context) => {
      for (const { id } of await singleReports(context)) ids.push(id);
      return { status: "answered" };
    },
    await meant("宁夏2024年收到多少申请"),
  );
  expect(ids.sort()).toEqual(["litong-2024", "longde-2024", "xixia-office-2024"]);
});
test("where a report has words, and which reports are looked through", async () => {
  const { store } = await realCorpus();
  const [litong, longde] = [await store.report("litong-2024"), await store.report("longde-2024")];
  expect(litong && placesOf(litong, "宁政通").map(({ url }) => url.split("#")[0])).toEqual(["/reports/litong-2024"]);
  expect(longde && placesOf(longde, "宁政通")).toEqual([]);
  await operated(
    async (context) => {
      expect((await reportsOf({ years: [2023] }, context)).map(({ id }) => id)).toEqual(["gucheng-2023"]);
      return { status: "answered" };
    },
    await meant("利通区收到多少申请"),
  );
});
test("what a kind of question is answered by", async () => {
  for (const [question, values] of [
    ["利通区收到多少申请", [38]],
    ["2024年收到申请最多的是哪个单位", [38]],
    ["西夏区新媒体发布多少条", [1800]],
  ] as const)
    expect((await operated(of(operate), await meant(question))).values).toEqual(values);
});
test("an overview has figures of each part of a report, and offers what it leaves out", async () => {
  const { went, said, answer } = await operated(overview, await meant("介绍一下利通区2024年的报告"));
  expect(went).toBe("answered");
  for (const part of ["公开了什么、作了多少决定", "收到的申请和争议"]) expect(said).toContain(part);
  expect(answer.figures.find(({ key }) => key === "received@total")?.value).toBe(38);
});
