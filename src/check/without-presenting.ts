// A claim's phrase -> the same without words that only present it (论…, 据年报, 竟, “”), so that it reads like a question's. No I/O. No clock.

import { Recent } from "../recent.ts";
import { boundList } from "../zh/bounds.ts";
import { ORDINALS } from "../zh/digits.ts";
import { unitsFor } from "../zh/units.ts";

const ABOUT = boundList("share", "before", "about", "near")
  .filter((word) => word.length > 1)
  .join("|");
const PRESENTING: readonly (readonly [RegExp, string])[] = [
  [/[“”"「」『』《》]/g, ""],
  // The number that a row of the form is printed with: 3.其他.
  [/(?<![\d.])\d{1,2}[.．、](?=\p{Script=Han})/gu, ""],
  [/^(?:论|就|说到|要论|若论|从|按|按照|根据|据)(?=[^，,]{2,24}[，,])/, ""],
  [
    new RegExp(
      `(?:第[${ORDINALS}]部分)?的?(?:表格?|年报|年度报告|报告)(?:里|中|上)?的?(?:统计|口径|显示|记载|来看|看|提到|提及|指出|写道|表示|介绍|披露|称|说)?[，,：:]`,
    ),
    "",
  ],
  [/(?<=许可|处罚|强制|复议|诉讼|申请)(?:的)?(?:总?量|总?数量?|案件数?|件数)(?![字据])/g, ""],
  [/(?<=强制|处罚|许可|复议|诉讼)(?:案件|案子)/g, ""],
  [/(?:提出来|递交上来|提交上来|报上来)(?=的|$)/g, "提出"],
  [
    /申请(?:人|者)(?:里|中|当中|之中|里面)?[，,]?(?=(?:均|都|全)?(?:是|为|系|属于)|(?:自然人|个人|公民|企业|商业企业|公司|法人|科研机构|社会公益组织|法律服务机构))/g,
    "申请",
  ],
  [/(?<=无法提供|不予公开|不掌握)(?:而|所以)(?:没有?给|给不了|没能提供|未提供|未公开)/g, ""],
  // 公开的申请 are those with the result 予以公开; 信息公开的申请 are all of them.
  [/(?<!予以|部分|部份|主动|申请|信息|政务|政府|[没不未])公开了?的(?=申请)/g, "予以公开的"],
  [/^(?:我们?|笔者|本人|个人|有人|大家)?(?:认为|觉得|以为)[，,]?/, ""],
  [/(?:倒是?|却|反而|反倒)(?=是|有|占|超|不|达|只|为|$)/g, ""],
  [/远远?(?=[多少高低大小]于|超过|不及|不如)/g, ""],
  [/没有?(?=审结|审完|审理完)/g, "未"],
  [/占(?=多少[件条份])/g, ""],
  [/(?:仍然?|依然|尚)(?=有|存|剩)/g, ""],
  [/(?<=复议|诉讼)(?:决定|案件|结果)?的?(?=(?:结果)?(?:维持|纠正)[率的])/g, ""],
  [/(?:归到|归入|算作|划入|列入|记在)/g, ""],
  [/(?:竟然?|居然|高达|多达|只是|仅仅|才|足足|整整|目前|报告期末?|年终|其余的?|剩下的?|余下的?|另有|还有|光是|光)/g, ""],
  [new RegExp(`(?:${ABOUT}|几乎)(?=(?:有|为|是)?$|多少|几)`, "g"), ""],
  [/差不多|约莫/g, ""],
  [/(?<=多少[^，,]{0,4})(?:还)?(?:出头|有余)/g, ""],
  [/(?<!年|申请)结转(?=多少[件份条宗]?$)/, "结转下年度继续办理的申请"],
  [/收的费用?/g, "收费"],
  [/(?:年底|年末|当年)?结转(?:的)?$/, "结转下年度继续办理"],
  [new RegExp(`(?:凡是?|每(?:一)?(?:${unitsFor("claim").join("|")})|所有的?)(?=申请|复议|诉讼|案件)`, "g"), ""],
  [/(?<=[件份宗起个的]申请|申请都|申请全|申请均)(?:得到|获得)?公开了?$/, "予以公开"],
];

/** Whether a phrase has any of them: most have none, and one look takes half as long as to try each. */
const ANY = new RegExp(PRESENTING.map(([{ source }]) => `(?:${source})`).join("|"), "u");

export function withoutPresenting(phrase: string): string {
  const known = recent.get(phrase);
  if (known !== undefined) return known;
  const plain = ANY.test(phrase) ? PRESENTING.reduce((text, [pattern, left]) => text.replace(pattern, left), phrase) : phrase;
  recent.set(phrase, plain);
  return plain;
}
/** Each frame asks for it of the same clause. */
const recent = new Recent<string>(64);
