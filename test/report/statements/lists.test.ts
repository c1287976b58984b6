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
