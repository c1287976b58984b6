// The name of a division or an organ -> what kind of division or organ it is, and the name without that. No I/O. No clock.

/** A people at the end of a name: 土家族, 蒙古, 各族. */
const PEOPLE =
  /(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家?|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族|维吾尔|蒙古|哈萨克|柯尔克孜|达斡尔|鄂温克)$/;
const AUTONOMOUS = /自治[区州县旗]$/;
// 碑林区 is a 区 called 碑林: 林区 has a name of its own before it.
const SUFFIX = /(?:特别行政区|街道办事处|街道|地区|(?<=..)[林矿新]区|[省市区县盟旗镇乡])$/;
/** A division's name without what kind of division it is: 隆德县 → 隆德, 恩施土家族苗族自治州 → 恩施. One character is no name. */
export function stemOf(name: string): string {
  const stem = AUTONOMOUS.test(name) ? withoutPeoples(name.replace(AUTONOMOUS, "")) : name.replace(SUFFIX, "");
  return stem.length >= 2 ? stem : name;
}
/** What an autonomous division is called for short: 墨江哈尼族自治县 → 墨江县, 黔南布依族苗族自治州 → 黔南州, 东乡族自治县 → 东乡县. Null for any other. */
export function shortDivision(name: string): string | null {
  if (!/自治[州县旗]$/.test(name)) return null;
  const stem = stemOf(name);
  const bare = stem === name ? name.replace(/族?自治.$/, "") : stem;
  return bare.length >= 2 ? bare + name.slice(-1) : null;
}
/** How much of a text's beginning is a division's name, full or for short; 0 when the text begins otherwise. */
export const nameLength = (text: string, name: string): number =>
  [name, shortDivision(name) ?? name].find((each) => text.startsWith(each))?.length ?? 0;
function withoutPeoples(name: string): string {
  for (let rest = name; ; ) {
    const less = rest.replace(PEOPLE, "");
    if (less === rest) return rest;
    rest = less;
  }
}

/** A government's own organ at the end of a name: 西夏区【人民政府办公室】, 古城镇【政府】. */
export const GOVERNMENT_ORGAN = /(?:人民政府|政府)?(?:办公室|办公厅|办)$|人民政府$|政府$/;
/** A name that is an office's and not its government's. */
export const isOffice = (name: string): boolean => /(?:办公室|办公厅|办)$/.test(name);
/** How the name of an organ or of a division ends. */
export const ORGAN =
  /(?:政府|办公室|办公厅|委员会|办事处|[局厅委办院所署站队馆处社行校]|中心|管委会|兵团|集团|公司|[省市区县旗镇乡州盟]|街道|医院|大学|学院)$/;
/** What stands behind its division where an authority is the government itself: nothing, or these words. */
export const GOVERNMENT_ITSELF = /^(?:人民政府|政府|人民政府\(本级\)|人民政府本级)?$/;
/** What stands behind its division where an authority is the government's own office. */
export const CENTRAL_OFFICE = /^(?:人民政府|政府)?(?:办公室|办公厅|办|党政办公室|党政综合办公室|综合办公室)$/;
