// A clause whose words stand in an order of their own, and what its sentence counts, lists or leads with: each beside one that only looks alike.
import { beforeAll, describe, expect, test } from "vitest";
import { DEEDS, LEADS_TO_DEEDS } from "../../../../src/answer/model/guard/deeds.ts";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import { tokensOf } from "../../../../src/answer/model/guard/tokens.ts";
import { rateOfAll } from "../../../../src/answer/model/guard/turned.ts";
import type { Source } from "../../../../src/answer/model/sources.ts";
import { madeOf, reportOf } from "../made.ts";

const HEYUAN = reportOf("heyuan-2024", "东江市和源县", 2024, [
  {
    text:
      "（一）主动公开。在惠农专栏对所有资金安排的“两补”经费做到详细公开；及时发布统计公报及全县各项重点任务、民生实事落实情况；" +
      "规范信息制作、审核、发布等流程，落实各部门各乡镇信息发布主体责任和“先审后发”机制；全年共梳理公开目录9期、县政府名义下发文件31份、县政府办公室名义下发文件22份。",
  },
  {
    text:
      "（二）平台建设。县政府网站“县长信箱”“在线投诉”共受理群众诉求86件，及时应答率100%。办理答复网民留言、“12345”等渠道咨询70余件，办结率100%。" +
      "及时注销“僵尸账号”；综合利用公开栏、乡镇便民大厅等渠道提供惠农政策及咨询服务；积极向先进地区学习好经验；新增行政收费及减税栏目。",
  },
  {
    text: "（三）资金。将公开经费纳入财政预算，统筹安排专项经费18万元，用于保障政府网站维护、公报印刷等工作。引导群众参与基层治理，督促各乡镇整改问题。",
  },
  { text: "（五）监督保障。严格落实规定，一是加强组织领导。完善工作机制，接受群众监督。" },
  { text: "二是组织业务培训。举办培训班2期。" },
  { text: "三是强化督查考核。下发通报3期。" },
]);

let sources: Source[];
beforeAll(async () => {
  ({ sources } = await madeOf([HEYUAN], { "heyuan-2024": ["和源县"] }));
});

const CASES: Record<string, readonly string[]> = {
  "what is done, behind what it is done to": [
    "“两补”经费在惠农专栏做到详细公开",
    "对统计公报、全县各项重点任务和民生实事的落实情况作了及时发布",
    "* 在惠农专栏公开所有资金",
    "* 对公开目录作了及时发布",
  ],
  "a list and what it is a list of": [
    "对信息的制作、审核和发布流程进行规范",
    "压实各部门、各乡镇的发布主体责任",
    "* 各部门压实各乡镇的主体责任",
    "* 新增行政收费",
  ],
  "to whom it is given may be said": ["为群众提供惠农政策与咨询服务", "* 群众提供惠农政策与咨询服务"],
  "who learns of whom": ["积极学习先进地区好经验", "* 先进地区积极学习好经验"],
  "who does what, and is made to": ["* 群众整改问题", "* 参与基层治理", "* 监督群众", "* 公开经费纳入政府网站"],
  "what is done is not planned": ["* 将及时进行发布", "* 将统筹安排专项经费"],
  "who is led to do it": ["* 组织各乡镇整改问题", "* 加强各乡镇整改问题"],
  "nobody in front of 被": ["“僵尸账号”被及时注销", "* “僵尸账号”被及时公开", "* 公开经费被统筹"],
  得到: ["民生实事落实情况也得到发布", "* 减税栏目也得到发布"],
  "one number and what it counts": ["统筹18万元专项经费", "* 公报印刷18万元", "* 统筹18万元公开经费"],
  "a whole item left out of a list, with its number": [
    "梳理县政府名义下发文件31份、县政府办公室名义下发文件22份",
    "* 梳理县政府名义下发文件9份",
    "* 梳理公开目录31份",
  ],
  "so many as were received": ["“县长信箱”“在线投诉”受理的群众诉求共有86件", "* “县长信箱”“在线投诉”受理的群众咨询共有86件"],
  "a rate of all is all of it": [
    "网站通过“县长信箱”和“在线投诉”受理的群众诉求共有86件，全部得到及时应答",
    "* 办理咨询70余件，全部办结",
    "* 举办培训班2期，全部办结",
    "* 网站“县长信箱”“在线投诉”受理的群众诉求共有86件，全部办结",
  ],
  "the names of its points": [
    "主要从组织领导、业务培训和督查考核三方面着手",
    "侧重组织领导、业务培训和督查考核",
    "做法包括组织领导、业务培训和督查考核",
    "* 主要从组织领导、业务培训和督查考核四方面着手",
    "* 主要从组织领导、平台建设和督查考核三方面着手",
  ],
  "what it is used for": ["用以保障网站维护、公报印刷等工作", "* 用以保障信箱维护"],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases)("%s", (line) => {
    const { ok } = follow(withoutLayout(line.replace(/^\* /, "")), sources, { planned: false });
    expect(ok).toBe(!line.startsWith("*"));
  });
});

test("a rate below all, or about all, is none of all", () => {
  const passage = { selves: [], levels: [], year: 2024, plan: false, of: "passage" } as const;
  const of = (text: string) => rateOfAll(tokensOf(text, passage), text) !== null;
  expect([of("办结率100%"), of("办结率98%"), of("满意率100%"), of("办结率近100%")]).toEqual([true, false, false, false]);
});

test("what only leads to a deed is none", () => {
  expect(["公开", "排查整治", "加强", "公开栏"].map((word) => DEEDS.test(word))).toEqual([true, true, false, false]);
  expect(["加强", "作了", "公开", "通过"].map((word) => LEADS_TO_DEEDS.test(word))).toEqual([true, true, false, true]);
});
