// Who does what to what, and compound nouns that hold a verb (src/report/statements/clause-parts.ts).
import { expect, test } from "vitest";
import { clausePartsOf } from "../../../src/report/statements/clause-parts.ts";

test.each([
  // clause · head · action · object
  ["便民热线受理诉求", "便民热线", "受理", "诉求"],
  ["镇文化站举办展览", "镇文化站", "举办", "展览"],
  ["审核和发布稿件", "", "审核和发布", "稿件"],
  ["部分公开及不予公开", "", "部分公开及不予公开", ""],
  ["村民提出意见", "村民", "提出", "意见"],
  ["通过公众号推送", "通过公众号", "推送", ""],
  ["旱厕", "", "", "旱厕"],
])("%s", (clause, head, action, object) => expect(clausePartsOf(clause)).toEqual({ head, action, object }));

test.each([
  "医保解读",
  "岗位设置",
  "疫情通报",
  "舆情回应",
  "征地公示",
  "用地公示",
  "就业培训",
  "对口帮扶项目建设",
  "水质监测信息",
  "解读回应",
])("%s is one noun", (clause) => expect(clausePartsOf(clause)).toEqual({ head: "", action: "", object: clause, compound: true }));
test.each(["我局公示", "乡镇报送", "栏目推送", "在大厅公示", "上月通报", "街道办理", "结果纠正", "手册发放"])(
  "%s is somebody doing something",
  (clause) => expect(clausePartsOf(clause).compound).toBeUndefined(),
);
