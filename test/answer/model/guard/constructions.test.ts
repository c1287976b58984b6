// Constructions and words of a model that say what a passage says in others, each beside one that only looks alike.
import { beforeAll, describe, expect, test } from "vitest";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import type { Source } from "../../../../src/answer/model/sources.ts";
import { madeOf, reportOf } from "../made.ts";

const HEHUA = reportOf("hehua-2024", "兰溪市荷花县", 2024, [
  {
    text:
      "（一）主动公开。县政府门户网站公开信息500条；完成“网上可办”事项覆盖面延伸至89%，“掌上可办”事项比重扩充至37%；新增行政事业性收费及减税降费栏目；" +
      "做好水利设施、科技创新、经济金融等重点领域信息审查工作；目前我县106个村村务公开实现全覆盖。",
  },
  { text: "（二）依申请公开。全县受理政府信息公开申请15件，较往年下降10%，均按期答复。共制发文件54份，以上文件均及时在政府网站进行公示。" },
  {
    text:
      "（三）政府信息管理。落实各部门信息发布主体责任和“三审三校”“先审后发”机制，整改表述问题80余条；信息由工作人员审核、科室负责人审核、分管领导审核、" +
      "重要信息由主要领导审核。",
  },
  {
    text:
      "（四）政务公开平台建设。2024年在原有服务基础上，积极实行适老化改造升级。政务公开工作主要依托3大平台：一是门户网站。坚持政府网站第一平台。" +
      "二是政务专区。安排专人更新。三是政民互动平台。做好热线电话、领导信箱等政民互动渠道的维护。",
  },
  {
    text:
      "（五）监督保障。工作由综合办牵头负责，安排专人负责。多次召开机关会议。坚持常态化做好业务培训。主动接受社会评议，政府网站公布投诉电话，接受社会公众监督。" +
      "及时注销下线“僵尸账号”。未出现因政府信息公开问题开展责任追究。",
  },
  { section: 5, text: "改进情况：二是加强对工作人员的培训，开展多种形式的交流。" },
  {
    section: 6,
    text: "9月集中组织开放活动，设置答疑、座谈、体验等环节。全年共开展开放活动20场。如有疑问，请直接与荷花县人民政府办公室联系（地址：荷花路2号，电话：0570-5551234）。",
  },
]);

let sources: Source[];
beforeAll(async () => {
  sources = (await madeOf([HEHUA], { hehua: ["兰溪市荷花县", "荷花县"] })).sources;
});

/** `*` marks what may not pass. */
const CASES: Record<string, readonly string[]> = {
  "a whole that all are covered by": ["106个村都实现村务公开全覆盖", "* 106个村实现财务公开全覆盖", "* 12个镇实现村务公开全覆盖"],
  "a part of a whole in percent": [
    "“掌上可办”事项占37%",
    "“网上可办”事项的覆盖面达到89%",
    "* “网上可办”事项占89%",
    "* “掌上可办”事项占全部事项的37%",
  ],
  "what a list is of": [
    "重点领域有水利设施、科技创新、经济金融等",
    "* 主要风险有水利设施、科技创新、经济金融等",
    "* 重点领域有水利设施、科技创新、教育医疗等",
    "* 新增行政事业性收费",
  ],
  "under its heading what is counted need not be named": [
    "依申请公开上，受理15件，比往年下降10%",
    "* 主动公开上，受理15件",
    "* 依申请公开上，办结15件",
  ],
  "what is said of all is said of what stands before it": [
    "受理申请15件，均按期答复",
    "* 受理申请15件，均予以公开",
    "* 受理申请15件，全部公开",
    "* 全部予以公开",
    "* 公开信息500条，全部按期答复",
  ],
  "a name with a numeral in it": ["落实“三审三校”机制", "* 落实“三审三校”5次"],
  "what each of several does": [
    "信息由工作人员、科室负责人、分管领导依次审核",
    "* 信息由工作人员、科室负责人、主要领导依次审核",
    "* 重要信息由工作人员、科室负责人依次审核",
  ],
  "what is done to both is done to each": ["接受社会评议和公众监督", "* 接受社会评议和政府网站监督", "* 接受社会评议和上级监督"],
  "how it is done, from the clause before": [
    "在原有服务基础上推进适老化改造升级",
    "推进平台适老化改造",
    "* 推进公报适老化改造",
    "* 在原有服务基础上完成适老化改造升级并通过验收",
  ],
  "the names of the points of a list": [
    "荷花县依托三大平台开展政务公开：门户网站、政务专区和政民互动平台",
    "主要依托3大平台，分别是门户网站、政务专区和政民互动平台",
    "* 荷花县依托三大平台开展政务公开：门户网站、村务公开栏和政民互动平台",
    "* 荷花县依托三大平台开展政务公开：政民互动平台、门户网站和政务专区",
  ],
  "who does it and how often": [
    "由综合办牵头，有专人负责",
    "业务培训常态化开展",
    "多次开会",
    "清理“僵尸账号”",
    "* 由综合办牵头，有专人负责信息发布",
    "* 业务培训定期开展",
    "* 每月开会",
    "* 清理全部账号",
  ],
  "with the people": ["此外还通过热线电话、领导信箱等渠道与群众互动", "* 此外还通过热线电话、抖音等渠道与群众互动"],
  "nobody was held to account": ["没有因信息公开问题追责", "* 因信息公开问题追责", "* 没有因履职不力追责"],
  "what is to be done": ["荷花县的报告提到，要加强对工作人员的培训，开展多种形式的交流", "* 工作人员的培训得到加强"],
  "clauses that stand in another order": [
    "全年开展开放活动20场，9月集中组织，有答疑、座谈、体验等环节",
    "* 9月集中组织开放活动20场",
    "* 全年开展开放活动20场，有答疑、座谈、考试等环节",
  ],
  "what holds for the clauses behind it": [
    "如有疑问，可与荷花县人民政府办公室联系，电话0570-5551234",
    "* 与荷花县政务服务中心联系，电话0570-5551234",
  ],
};

describe.each(Object.entries(CASES))("%s", (_, sentences) => {
  test.each(sentences)("%s", (written) => {
    const lie = written.startsWith("* ");
    expect(follow(withoutLayout(written.replace(/^\* /, "")), sources, { planned: false }).ok).toBe(!lie);
  });
});
