// The fifteen items of Article 20 of the Regulation, by number, in this program's own words; and which number a question names. No I/O. No clock.

export const ITEMS: readonly { readonly zh: string; readonly en: string }[] = [
  { zh: "行政法规、规章和规范性文件", en: "administrative regulations, rules and normative documents" },
  {
    zh: "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
    en: "functions, structure, address, office hours, contact and names of heads",
  },
  {
    zh: "国民经济和社会发展规划、专项规划、区域规划及相关政策",
    en: "plans for economic and social development, special and regional plans, and related policies",
  },
  { zh: "国民经济和社会发展统计信息", en: "statistics on economic and social development" },
  {
    zh: "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果",
    en: "the basis, conditions, procedure and results of administrative licences and other services",
  },
  {
    zh: "实施行政处罚、行政强制的依据、条件、程序以及本机关认为具有一定社会影响的行政处罚决定",
    en: "the basis, conditions and procedure of administrative penalties and coercive measures, and penalty decisions of some public interest",
  },
  { zh: "财政预算、决算信息", en: "budgets and final accounts" },
  { zh: "行政事业性收费项目及其依据、标准", en: "administrative fees, their basis and rates" },
  { zh: "政府集中采购项目的目录、标准及实施情况", en: "the catalogue, standards and carrying out of centralised procurement" },
  { zh: "重大建设项目的批准和实施情况", en: "the approval and carrying out of major construction projects" },
  {
    zh: "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况",
    en: "policies and measures on poverty relief, education, medical care, social security and employment",
  },
  { zh: "突发公共事件的应急预案、预警信息及应对情况", en: "emergency plans, warnings and the response to public emergencies" },
  {
    zh: "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况",
    en: "inspections of environment, public health, work safety, food, drugs and product quality",
  },
  { zh: "公务员招考的职位、名额、报考条件等事项以及录用结果", en: "posts, numbers, conditions and results of civil-service recruitment" },
  {
    zh: "法律、法规、规章和国家有关规定规定应当主动公开的其他信息",
    en: "other information that laws, regulations, rules or state provisions require to be published",
  },
];
/** Items that the annual report counts, and what it counts of them. */
export const COUNTING_WORDS: Readonly<Record<number, { readonly zh: string; readonly en: string }>> = {
  1: {
    zh: "年度报告第二部分的表按这一项填规章和行政规范性文件的制发、废止和现行有效件数",
    en: "Section 2 of the annual report counts under it rules and normative documents issued, repealed and in force",
  },
  5: {
    zh: "年度报告第二部分的表按这一项填行政许可的处理决定数量",
    en: "Section 2 of the annual report counts under it licensing decisions",
  },
  6: {
    zh: "年度报告第二部分的表按这一项填行政处罚和行政强制的处理决定数量",
    en: "Section 2 of the annual report counts under it penalties and coercive measures",
  },
  8: { zh: "年度报告第二部分的表按这一项填行政事业性收费的金额", en: "Section 2 of the annual report gives under it the fees collected" },
};

const NAMES = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];
const ARTICLE = /(?:二十|20)条|article 20\b/;
const ITEM = /第?[（(]?(十[一二三四五]?|[一二三四五六七八九]|1[0-5]|[1-9])[)）]?项|item (1[0-5]|[1-9])\b/;

/** The item of Article 20 that a text names, 1–15; null when it names none. */
export function itemNamed(text: string): number | null {
  const found = ARTICLE.test(text) ? ITEM.exec(text.replace(ARTICLE, " ")) : null;
  const name = found?.[1] ?? found?.[2];
  if (name === undefined) return null;
  return /^\d+$/.test(name) ? Number(name) : NAMES.indexOf(name) + 1;
}
/** "第（五）项". */
export const itemName = (number: number): string => `第（${NAMES[number - 1] ?? ""}）项`;
