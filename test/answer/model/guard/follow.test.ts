// What follows from a passage and what does not: sentences side by side that differ in the one thing a rule is about.
import { beforeAll, describe, expect, test } from "vitest";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import type { Source } from "../../../../src/answer/model/sources.ts";
import { madeOf, NAMES, QINGHE } from "../made.ts";

let sources: Source[];
beforeAll(async () => {
  sources = (await madeOf([QINGHE], NAMES)).sources;
});
const follows = (text: string, planned = false): boolean => follow(withoutLayout(text), sources, { planned }).ok;

/** `*` marks what may not pass, `+` what is asked as a plan. */
const CASES: Record<string, readonly string[]> = {
  "the passage's own words, with words left out": [
    "云山区2024年主动公开政府信息3120条",
    "云山区2024年的报告提到，我区主动公开政府信息3120条，其中政府门户网站公开1015条",
    "设置重点领域专栏，完成适老化改造",
    "接受公众评议",
    "* 云山区主动公开政府信息3120条，居全市首位",
    "* 云山区率先完成适老化改造",
    "* 云山区适老化改造通过验收",
    "* 开展动漫解读大赛",
  ],
  "a number is the passage's, of the same subject and unit": [
    "开展政策解读18次，制作动漫解读作品6部",
    "政务新媒体公开2105条",
    "举办业务培训班2期90人",
    "办了2期90人的业务培训班",
    "刊登文件80余件",
    "重点领域发布信息640条",
    "* 开展政策解读81次",
    "* 政务新媒体公开1015条",
    "* 公开2105条",
    "* 开展政策解读18件",
    "* 刊登文件80件",
    "* 刊登文件近80件",
    "* 农田水利领域发布信息640条",
    "* 法人提出的政府信息公开申请27件",
    "* 业务培训班90期2人",
  ],
  "what is denied stays denied, and nothing else is": [
    "全年没有发生行政诉讼案件",
    "没有产生信息公开处理费",
    "* 全年发生行政诉讼案件",
    "* 产生信息公开处理费",
    "* 全年并非未发生行政诉讼案件",
    "* 未开展政策解读",
    "* 信息更新及时",
    "* 解读与群众关切的关联度较高",
    "* 政策解读形式丰富",
    "* 政策解读形式不够丰富的问题已经解决",
  ],
  "how many, how often and how surely": [
    "个别单位重视不够，信息更新不及时",
    "委托第三方机构不定期检测错别字",
    "重点领域信息公开质量有待提升",
    "重点领域信息公开质量还需进一步提高",
    "* 单位重视不够",
    "* 信息更新不及时",
    "* 大量单位重视不够",
    "* 委托第三方机构定期检测错别字",
    "* 委托第三方机构每月检测错别字",
    "* 重点领域信息公开质量提升",
    "* 信息公开质量有待提升",
  ],
  "who does it": [
    "由政府办公室副主任分管，专人负责政务公开工作",
    "重要文件由主要领导审定",
    "* 由政府办公室主任分管",
    "* 文件由主要领导审定",
    "* 云山区网信办建立日常巡查机制",
    "* 青河市建立日常巡查机制",
    "* 云山区各乡镇建立日常巡查机制",
    "* 不定期检测错别字",
  ],
  why: ["* 由于人员不足，政策解读形式不够丰富", "* 通过培训，均能在规定期限内完成答复", "* 因信息更新不及时，政策解读形式不够丰富"],
  "a plan is told as one": [
    "+ 加强监督考核，定期通报各单位公开情况",
    "今后将加强监督考核",
    "+ 尝试以短视频、图解等形式解读政策",
    "+ 努力提高依申请公开办理质量",
    "* 云山区加强监督考核",
    "* 云山区已加强监督考核",
    "*+ 以短视频、图解等形式解读政策",
    "*+ 提高依申请公开办理质量",
  ],
  "an address and a number belong to their labels": [
    "云山区人民政府办公室的电话是0310-5551234",
    "电话0310-5551234，传真0310-5554321",
    "* 电话0310-5554321",
    "* 电话0310-5554321，传真0310-5551234",
    "* 邮编0310-5551234",
    "* 电话0310-5551243",
  ],
  "neighbours of a list may change places, their numbers and attributes may not": [
    "聚焦医疗卫生、义务教育、农田水利等重点领域发布信息640条",
    "围绕依申请公开办理和公文属性认定等内容，举办业务培训班2期90人",
    "* 政务新媒体公开1015条、政府门户网站公开2105条",
    "* 信息更新不够、单位重视不及时",
  ],
  "a list that 等 closes may be cut short": [
    "聚焦义务教育、医疗卫生等重点领域发布信息640条",
    "* 聚焦义务教育、交通等重点领域发布信息640条",
  ],
  "what is done said behind what it is done to": ["青河市云山区2024年政策解读一共开展了18次", "* 业务培训班由社会公众举办"],
  "what a clause is, has or is about stands in the same sentence": [
    "举办业务培训班2期90人，内容有公文属性认定、依申请公开办理",
    "* 举办业务培训班2期90人，包括社会公众",
    "* 编发《云山区政府公报》4期，涉及业务培训班",
    "* 编发《云山区政府公报》4期，主要是错别字",
  ],
  "the year and the name alone are no statement": ["2024年，云山区接受公众评议"],
  "a word that adds nothing": [
    "云山区也还接受公众评议",
    "目前建立日常巡查机制",
    "云山区已建立日常巡查机制",
    "* 云山区率先接受公众评议",
    "* 云山区每月接受公众评议",
  ],
  years: ["2024年累计检查3次", "* 2023年主动公开政府信息3120条", "* 2025年开展政策解读18次"],
  "other words for the same, from the table": [
    "共收到政府信息公开申请27件，均按期答复",
    "清理无人维护的账号",
    "建立健全日常巡查机制",
    "收到的27件申请都按期答复",
    "* 取消日常巡查机制",
    "* 清理有人维护的账号",
  ],
};

describe.each(Object.entries(CASES))("%s", (_, sentences) => {
  test.each(sentences)("%s", (written) => {
    const [, marks = "", text = ""] = /^([*+]*) ?(.*)$/.exec(written) ?? [];
    expect(follows(text, marks.includes("+"))).toBe(!marks.includes("*"));
  });
});

test("what the question says need not be said again beside a number", () => {
  const said = withoutLayout("制作6部");
  expect(follow(said, sources, { planned: false }).ok).toBe(false);
  expect(follow(said, sources, { planned: false, given: "云山区有多少动漫解读作品" }).ok).toBe(true);
  expect(follow(withoutLayout("公开1015条"), sources, { planned: false, given: "云山区政务新媒体" }).ok).toBe(false);
});

test("a number is shown as the passage prints it", () => {
  const found = follow("政策解读十八次", sources, { planned: false });
  expect(found.ok && found.value.numbers.map(({ text, statement }) => [text, statement?.value])).toEqual([["18次", 18]]);
});
