// Whether a heading, a label or an introduction says nothing of a report: only whose it is, what was asked, and words that announce. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import { readNumbers } from "../../../zh/numerals.ts";
import { withoutLayout } from "./layout.ts";
import { tokensOf } from "./tokens.ts";

const ANNOUNCING =
  /主要|做法|措施|方式|情况|包括|如下|以下|几个|几点|几方面|方面|内容|概括|概况|总结|做了|开展|工作|要点|特点|体现|表现|在于|分为|具体|举措|形式|渠道|线上|线下|成效|计划|已开展|已完成|下一步|今后|来看|其一|其二|总体|报告|年报|存在|有|在|是|为|的|了|和|与|及|年度?|共|中|上|等|对|从|主动公开|依申请公开|政府信息管理|信息管理|平台建设|监督保障|主动|活动|安排|打算|任务|政府信息公开|政务公开|信息公开|进行|提出|重点|抓好|分别|两地|两份|两个?地区|对比|比较|区别|差异|异同|不同之处|不同点|不同|相同之处|相同点|相同|共同点|侧重点|侧重|概述|说明|如下表|期间|分为|可分为|可以|概括为|归纳为|提到|指出|显示|列出|写明|介绍|采取|推出|作出|做出|了以下|以下|围绕|几块|两块|件事|多个|多项|若干|着手|入手|总的|变化|这/g;
const PROBLEMS = /不足之处|不足|问题|短板|困难|薄弱环节|改进|整改/g;
const ASKS_PROBLEMS = /不足|问题|短板|困难|薄弱|缺点|毛病|差距|欠缺/;
const DENIES = /[未无不非没拒]|取消|停/;
/** What a label in front of a point is made of: names of things, never what became of them. */
const LABELS =
  /数量|总数|总量|原则|渠道|场次|次数|结果|形式|内容|对象|用途|依据|时间|频次|范围|专项|把关|审核|制度|机制|流程|队伍|人员|宣传|培训|网站|新媒体|发布|公开|解读|回应|互动|保障|监督|考核|评议|追责|责任|审查|巡检|建设|处理|办理|申请|管理|服务|推送|组织|领导|指导|政策|平台|日常|集中|现场|收费|费用|文件|公文|名称|电话|地址|邮箱|对策|目标|意识|学习|教育|专区|公报|微信|微博|公众号|小程序|数据|规范|标准|方案|清单|目录|指南|答复|来源|活动|已|正在|类型|分类|构成|加强|强化|完善|规范|丰富|拓宽|优化|深化|健全|推进|落实|做好/g;
/** What praises without a fact: such a sentence is never shown, and no answer is given up for it. */
const PRAISING =
  /高度重视|十分重视|非常重视|重视|扎实|保障|多措并举|多管齐下|较为|比较|相对|整体|到位|良好|较好|全面|有序|积极|成效|取得|一定|落实|做得|不错|有力|有效|有所|细致|系统|规范|完善|推进|加强|不断|持续|努力|体系|力度|明显|显著|进展|成绩|提升|提高|都|也|均|还|各自|各有|亮点|特色|值得|肯定|可圈可点|充分|深入|稳步|着力|切实|真正|由此可见|可见|不难看出|可以看出|整个|效果|两家|双方|两者|二者|想|做文章|下功夫|发力|用力|水平|工作扎实|注重|关注/g;
const SHORTEST_RUN = 2;

/** `names`: what the issuers are called; a year other than theirs is not harmless. `label`, `praise`: also names of things, also praise. */
export function isHarmless(
  text: string,
  {
    names,
    years,
    question,
    label = false,
    praise = false,
  }: { names: readonly string[]; years: readonly number[]; question: string; label?: boolean; praise?: boolean },
): boolean {
  let rest = withoutLayout(text);
  for (const name of [...names].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, "|");
  for (const year of years) rest = rest.replaceAll(`${year}年`, "|").replaceAll(`${year}`, "|");
  if (ASKS_PROBLEMS.test(question)) rest = rest.replace(PROBLEMS, "|");
  // 未办结 or 不公开 before a statement would turn it round, though it be asked about.
  if (
    tokensOf(rest, { selves: [], levels: [], year: 0, plan: true, of: "sentence" }).some(
      ({ kind, is }) => kind === "guard" && DENIES.test(is),
    )
  )
    return false;
  const asked = withoutLayout(question);
  rest = rest
    .split("|")
    .map((part) => withoutRuns(part, asked))
    .join("|")
    .replace(label ? LABELS : /$^/g, "|")
    .replace(praise ? PRAISING : /$^/g, "|");
  return !/[\p{Script=Han}\p{N}\p{L}]/u.test(rest.replace(ANNOUNCING, ""));
}

/** Takes out each longest run of two and more that the question has too. */
function withoutRuns(text: string, asked: string): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    let length = 0;
    while (at + length < text.length && asked.includes(text.slice(at, at + length + 1))) length++;
    if (length >= SHORTEST_RUN) at += length;
    else rest += text[at++];
  }
  return rest;
}

/** A count of points is taken out: when there are so many below, or, where nobody says how many there are, in any case. */
export const withoutCount = (text: string, items?: number): string =>
  text.replace(COUNT, (count, number: string) => (items === undefined || readNumbers(number)[0]?.value === items ? "" : count));
const COUNT = new RegExp(String.raw`([两几${ORDINALS}\d]+)大?(?:个方面|方面|点|件事|项|条|类|种|步|个|块)`, "g");
