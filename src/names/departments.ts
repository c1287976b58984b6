// Text -> departments of local governments in it, whose name does not say whose they are: 教育局. No I/O. No clock.
import { type Mention, outsider } from "./directory.ts";

/** What departments of a local government are called, without 局, 委, 办. */
const DEPARTMENTS =
  "教育(?:体育)?|教体|人社|人力资源(?:和|与)?社会保障|财政|公安|民政|司法|卫健|卫生健康|卫生|住建|住房(?:和)?城乡建设|自然资源|国土(?:资源)?|农业农村|农业|市场监管|市场监督管理|工商|行政审批服务?(?:管理)?|审批服务管理|审批|发改|发展(?:和)?改革|工信|工业(?:和)?信息化|工信和商务|商务|文旅|文化(?:和)?旅游(?:广电)?|文化|旅游|广电|应急(?:管理)?|审计|统计|税务|医保|医疗保障|生态环境|环保|环境保护|交通(?:运输)?|水务|水利|林业(?:和)?草原|林草|林业|城管|城市管理|综合(?:行政)?执法|信访|国资|乡村振兴|扶贫|退役军人(?:事务)?|体育|科技|科学技术|民宗|民族宗教|机关事务|大数据(?:管理)?|政务服务(?:管理)?|公积金|供销|气象|消防|人防|档案|金融|招商|投资促进|粮食|药监|食药监|烟草|海关|邮政|城建|规划|房管|房产|园林|执法|宣传|组织|统战|网信|编办|机构编制|政法|妇联|残联|工会|团";
export const KNOWN_DEPARTMENT = new RegExp(`(?:${DEPARTMENTS})(?:局|委员会|委|厅|办公室|办|部|大队|支队|分局|队|所)`, "g");
/** Whether a name is only a department's: whose, it does not say. */
export const isDepartment = (name: string): boolean => name.replace(KNOWN_DEPARTMENT, "") === "";
/** Departments named with no place in front: 教育局. Whose, only the conversation can tell. */
export function bareDepartments(text: string, taken: (at: number) => boolean): Mention[] {
  return [...text.matchAll(KNOWN_DEPARTMENT)]
    .filter(({ index }) => !taken(index))
    .map(({ index, 0: name }) => ({ ...outsider(text, index, index + name.length), weak: { inner: null } }));
}
