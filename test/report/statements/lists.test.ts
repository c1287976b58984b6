// Lists of parts: what opens them, what is a part, and whose name each number has (stated.ts, parts.ts, number-context.ts).
import { expect, test } from "vitest";
import { linesIn } from "./read.ts";

test.each([
  [
    "门户网站公开信息360条，其中医保解读41条，岗位设置9条，防汛预案17条。",
    ["360条 门户网站公开信息", "41条 门户网站公开医保解读 ^0", "9条 门户网站公开岗位设置 ^0", "17条 门户网站公开防汛预案 ^0"],
  ],
  ["刊登文件52件，包括：会议纪要20件，批复32件。", ["52件 刊登文件", "20件 刊登会议纪要 ^0", "32件 刊登批复 ^0"]],
  ["编发简报88期，主要包括农情60期、林情28期。", ["88期 编发简报", "60期 编发农情 ^0", "28期 编发林情 ^0"]],
  ["公开内容包括岗位设置6条，值班电话2条。", ["6条 岗位设置", "2条 值班电话"]],
  ["予以公开和部分公开71件，不予公开13件，无法提供8件。", ["71件 予以公开和部分公开", "13件 不予公开", "8件 无法提供"]],
  ["政务网解读文件14件，公报5期。", ["14件 政务网解读文件", "5期 公报"]],
  // The list goes on with a number greater than its total: the parts make too much, which the audit has to see.
  ["公开动态信息30条，其中农情5条，林情4条，渔情33条。", ["30条 公开动态信息", "5条 公开农情 ^0", "4条 公开林情 ^0", "33条 公开渔情 ^0"]],
  // A platform is no kind of what was counted before it.
  ["公开动态信息30条，其中农情5条，微信信息90条。", ["30条 公开动态信息", "5条 公开农情 ^0", "90条 公开微信信息"]],
])("%s", (sentence, lines) => expect(linesIn(sentence)).toEqual(lines));

test.each([
  // Views and readers are of what was just counted.
  ["党课直播17场，观看量8800次。", ["17场 党课直播", "8800次 党课直播观看量"]],
  ["抖音号发视频40个，播放量90万次。", ["40个 抖音号发视频", "90万次 抖音号播放量"]],
  // Each kind of thing under its own verb.
  ["县志出刊4期，刊登史料66件，人物小传9件。", ["4期 县志出刊", "66件 刊登史料", "9件 刊登人物小传"]],
  ["政务头条号粉丝突破88万，", ["突破88万 政务头条号粉丝"]],
  // What was counted itself is no place where the next was published.
  ["政府公报10期,防汛预案31篇.来信6件.", ["10期 政府公报", "31篇 防汛预案", "6件 来信"]],
])("%s", (sentence, lines) => expect(linesIn(sentence)).toEqual(lines));

test.each([
  // Rates: each of what was counted, of the whole behind all its parts, of the rate before where it changed.
  ["热线受理诉求60件，办结率99%，满意率98%。", ["60件 热线受理诉求", "99% 热线受理诉求办结率", "98% 热线受理诉求满意率"]],
  ["受理工单60件，办结率99%，同比提升2个百分点。", ["60件 受理工单", "99% 受理工单办结率", "2个百分点 受理工单办结率同比提升"]],
  [
    "信箱收到来信60件，其中咨询类40件、建议类20件，回复率100%。",
    ["60件 信箱收到来信", "40件 信箱收到咨询类 ^0", "20件 信箱收到建议类 ^0", "100% 信箱收到来信回复率"],
  ],
  ["政务服务事项60项，其中可全程网办40项，网办率67%。", ["60项 政务服务事项", "40项 可全程网办 ^0", "67% 可全程网办网办率"]],
  ["培训经费支出30万元，比预算下降5%。", ["30万元 培训经费支出", "5% 培训经费支出比预算下降"]],
  // Whose number it is where a period, a bracket, a joint or a word of change stands between.
  ["第一季度公开信息30条，第二季度40条。", ["30条 第一季度公开信息", "40条 第二季度公开信息"]],
  ["巡查9个镇（街道）、20个部门。", ["9个 巡查镇", "20个 巡查部门"]],
  ["全镇8个行政村和3个社区建立公开栏。", ["8个 全镇行政村", "3个 全镇社区建立公开栏"]],
  ["政务账号由年初的40个压减至20个，关停20个。", ["40个 政务账号由年初的", "20个 政务账号压减至", "20个 政务账号关停"]],
  // Verbs that are papers, and papers that begin with a verb.
  ["召开调度会2次，印发通报4期。", ["2次 召开调度会", "4期 印发通报"]],
  ["下达整改通知书6份，复查6份。", ["6份 下达整改通知书", "6份 复查整改通知书"]],
  ["征集到建议70条，采纳9条。", ["70条 征集到建议", "9条 采纳建议"]],
])("%s", (sentence, lines) => expect(linesIn(sentence)).toEqual(lines));
