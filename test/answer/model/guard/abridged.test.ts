// How Chinese prose is abridged: words and constructions of a shorter sentence that say what the passage says, each beside one that only looks alike.
import { beforeAll, describe, expect, test } from "vitest";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import type { Source } from "../../../../src/answer/model/sources.ts";
import { madeOf, reportOf } from "../made.ts";

const YUNXI = reportOf("yunxi-2024", "临江市云溪县", 2024, [
  {
    text:
      "（一）主动公开。微信公众号主动公开助学名单、救灾资金、供水补贴等民生事项的信息26条；依法推进采购、工程及相关报表公开；" +
      "组织教育局、民政局、水务局、农业农村局开展“送政策上门”等服务；联合县相关部门录制“政策问答”4期；统筹安排专项经费12万元，用于保障政府网站维护、政府公报印刷等工作。",
  },
  { text: "政务微信共发布信息640条，其中招工信息、天气提示、办事动态等原创信息80余条。县政府网站发布信息930条。" },
  { text: "其中动态信息410条、公告520条。" },
  {
    text:
      "（二）依申请公开。全县受理政府信息公开申请23件，予以公开11件。目前政府信息公开申请均已依法办结。网络申请20件，占申请总数的87%。主要涉及征地补偿的占50%。" +
      "（三）信息管理。定期开展政府网站全面监测，对苗头性问题及时反馈整改；统筹做好热线电话、领导信箱等政民互动渠道的日常维护；对拟公开的信息进行脱密处理。45个村党务公开实现全覆盖。",
  },
  {
    text:
      "（四）平台建设。完善村务公开小程序，推进事项数据化，设置公开栏，公开党务内容，公开财务内容，及时公开村级制度，印发宣传资料，方便群众查阅。" +
      "有关部门负责同志通过录制“政策问答”、“主播来了”视频等多种形式进行多角度宣讲共计5期。",
  },
  {
    text:
      "（五）监督保障。将政府信息公开工作纳入全县综合考核；三是开展社会评议活动。全年未发生政务公开责任追究事件，未出现因政府信息公开问题开展责任追究。" +
      "群众满意度显著提升。办理答复信箱、“12345”等渠道咨询投诉70余件。工作由综合办牵头负责，安排专人负责。全年举办培训班2期90人，对8个乡镇开展督查1次。",
  },
  {
    section: 5,
    text:
      "（一）存在的问题。一是网站与新媒体关联度较低，一部分信息公开渠道单一；二是重点领域信息更新不及时、质量不高等问题还比较明显；" +
      "三是乡镇培训力度不足；四是工作人员专业化水平还需进一步提高。",
  },
  {
    section: 5,
    text:
      "（二）改进情况。下一步，一是加强公开工作的领导和监督；二是开展多种形式的宣传活动；三是努力提高办件质量；四是尝试以漫画、动画等形式对政策进行解读；" +
      "五是对于需要回应的问题和群众来信做到及时回应。",
  },
]);

let sources: Source[];
beforeAll(async () => {
  sources = (await madeOf([YUNXI], { yunxi: ["临江市云溪县", "云溪县"] })).sources;
});

/** `*` marks what may not pass, `+` what is asked as a plan. */
const CASES: Record<string, readonly string[]> = {
  "a platform publishes what is published on it": [
    "在微信公众号上公开了26条民生信息",
    "通过微信公众号公开助学名单、救灾资金等民生信息26条",
    "* 通过政府网站公开民生信息26条",
  ],
  "a list left out whole, and what it is a list of": [
    "微信公众号公开民生信息26条",
    "* 微信公众号公开救灾资金信息26条",
    "* 微信公众号公开供水补贴民生信息26条",
    "* 政务微信共发布原创信息640条",
    "* 政务微信共发布办事动态640条",
  ],
  "全部 says more than 都 of what is named": ["* 采购、工程已全部公开"],
  "some of a list, and 等": [
    "组织教育、民政、水务等部门推出“送政策上门”服务",
    "组织教育局、水务局等单位开展“送政策上门”服务",
    "* 组织教育局、卫健局等部门开展“送政策上门”服务",
    "* 组织教育局、水务局等部门录制“政策问答”4期",
  ],
  "with whom it is done": ["与县相关部门联合录制“政策问答”4期", "* 与教育局联合录制“政策问答”4期"],
  "what money is for": ["专项经费12万元用于政府网站维护、公报印刷等工作", "* 网站维护经费12万元", "* 培训专项经费12万元"],
  "其中 over a full stop or the end of a page": [
    "政务微信发布信息640条，其中原创信息80余条",
    "县政府网站发布信息930条，其中动态信息410条、公告520条",
    "* 受理申请23件，其中动态信息410条",
    "* 政务微信发布信息640条，其中动态信息410条",
  ],
  "what is said of all is of what was said before": [
    "受理政府信息公开申请23件，予以公开11件，均已依法办结",
    "* 予以公开11件，均已反馈整改",
    "* 县政府网站发布信息930条，均已依法办结",
  ],
  "a kind of things": ["征地补偿类占50%", "* 征地补偿类占23%"],
  "对…进行… is done to it": [
    "定期对政府网站进行全面监测",
    "定期全面监测政府网站",
    "发现苗头性问题及时反馈整改",
    "对拟公开的信息作脱密处理",
    "* 对政务新媒体进行全面监测",
    "* 发现苗头性问题及时公开",
    "* 对拟公开的信息作公开处理",
  ],
  "做好…的维护 is 维护…": ["维护热线电话、领导信箱等政民互动渠道", "* 维护微信公众号等政民互动渠道", "* 维护热线电话5次"],
  "what a measure is for": ["印发宣传资料，方便群众查阅", "* 完善村务公开小程序，方便群众查阅", "* 推进事项数据化，方便群众查阅"],
  "in several forms": [
    "有关部门负责同志通过录制“政策问答”“主播来了”视频等形式宣讲5期",
    "* 有关部门负责同志通过录制“政策问答”“主播来了”视频等形式宣讲4期",
  ],
  "the work that the report is about": [
    "将这项工作纳入全县综合考核",
    "开展了政务公开社会评议",
    "没有因信息公开问题进行责任追究",
    "全年无责任追究事件",
    "* 将村务公开工作纳入全县综合考核",
    "* 无政府信息公开申请事件",
    "* 没有因信息泄露进行责任追究",
  ],
  "得到 and 有所 of what is done, and not of what is planned": [
    "群众满意度得到显著提升",
    "* 办件质量得到提高",
    "+* 办件质量得到提高",
    "+* 办件质量有所提高",
  ],
  "channels and what came through them": ["办理答复咨询投诉70余件", "* 办理答复信箱投诉70余件", "* 办理答复咨询投诉12345件"],
  "what is wrong, called so": [
    "主要问题是网站与新媒体关联度低、一部分信息公开渠道单一",
    "主要问题是重点领域信息更新不及时、工作人员专业化水平有待提高",
    "存在重点领域信息更新不及时、质量不高等问题",
    "不足主要是乡镇培训力度不够",
    "* 主要问题是开展社会评议活动",
    "* 主要问题是群众满意度显著提升",
    "* 存在未发生政务公开责任追究事件的问题",
    "* 存在重点领域信息更新及时的问题",
    "* 培训力度不足23件",
  ],
  "several points in one sentence": ["+ 从加强领导监督、开展宣传活动两个方面进行改进", "+* 从加强领导监督、开展问卷调查两个方面进行改进"],
  "with what it is done, without 形式": [
    "+ 尝试用漫画、动画等解读政策",
    "+ 尝试用漫画、动画的形式解读政策",
    "+* 用漫画、动画等解读政策",
    "+* 尝试用漫画、动画等宣传政策",
  ],
  "该县 is the one whose report it is": [
    "该县受理政府信息公开申请23件",
    "* 该区受理政府信息公开申请23件",
    "* 该局受理政府信息公开申请23件",
  ],
  "each its own number": [
    "政务微信和县政府网站分别发布信息640条和930条",
    "发布信息640条（政务微信）和930条（县政府网站）",
    "* 政务微信和县政府网站分别发布信息930条和640条",
    "* 发布信息930条（政务微信）和640条（县政府网站）",
    "* 政务微信、微博和县政府网站分别发布信息640条和930条",
  ],
  "how many is a number of": ["全县受理政府信息公开申请的数量为23件", "* 政务信息数量为640条"],
  "a share of what is counted": ["网络申请20件，占87%", "* 网络申请20件，占80%", "* 信函申请占87%"],
  "a whole that is covered": ["党务公开已覆盖全县45个村", "* 财务公开已覆盖全县45个村", "* 党务公开已覆盖45个社区"],
  "how many came": ["办了2期培训班，90人参加", "* 办了90期培训班", "* 办了2期培训班，80人参加"],
  "who leads and who does it": ["综合办负责牵头，由专人负责", "* 综合办负责答复", "* 由专人负责督查"],
  "those it was done to": ["面向8个乡镇开展1次督导", "* 面向8个村开展1次督导"],
  "the second of two without the first": ["+ 对群众来信做到及时回应", "+* 对问题做到及时回应"],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("%s", (line) => {
    const [marks = ""] = /^[+*]*/.exec(line) ?? [];
    const said = withoutLayout(line.slice(marks.length));
    expect(follow(said, sources, { planned: marks.includes("+") }).ok).toBe(!marks.includes("*"));
  });
});

test("why a sentence does not hold names its first clause that no passage says", () => {
  const refused = follow("群众满意度显著提升,培训进乡村", sources, { planned: false });
  expect(refused).toEqual({ ok: false, error: "no passage says it: 培训进乡村" });
});
