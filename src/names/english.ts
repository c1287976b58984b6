// An authority's Chinese name -> its name in English: places by their sound, kinds and usual bodies translated; null where a part has no English
// here. No I/O. No clock.

/** What a place is, by the end of its Chinese name, longest first. */
const KINDS: readonly (readonly [string, string])[] = [
  ["自治区", "Autonomous Region"],
  ["自治州", "Autonomous Prefecture"],
  ["自治县", "Autonomous County"],
  ["街道", "Subdistrict"],
  ["地区", "Prefecture"],
  ["省", "Province"],
  ["市", "City"],
  ["县", "County"],
  ["区", "District"],
  ["旗", "Banner"],
  ["镇", "Town"],
  ["乡", "Township"],
];
const KIND = KINDS.map(([zh]) => zh).join("|");
const PLACE = new RegExp(`^(\\p{Script=Han}{1,12}?)(${KIND})`, "u");

/** Places whose usual English name is not their sound. */
const REGIONS: Readonly<Record<string, string>> = {
  宁夏回族自治区: "Ningxia Hui Autonomous Region",
  广西壮族自治区: "Guangxi Zhuang Autonomous Region",
  新疆维吾尔自治区: "Xinjiang Uygur Autonomous Region",
  内蒙古自治区: "Inner Mongolia Autonomous Region",
  西藏自治区: "Xizang Autonomous Region",
  陕西省: "Shaanxi Province",
};

/** A government itself needs no word: its report is the place's. */
const GOVERNMENT = /^(?:人民)?政府$/;
/** Usual bodies (names/bodies.ts), by the stem of their names before 局, 厅, 委. */
export const BODIES: Readonly<Record<string, string>> = {
  人民政府办公室: "Government Office",
  政府办公室: "Government Office",
  人民政府办公厅: "General Office of the Government",
  办公室: "Government Office",
  教育: "Education Bureau",
  教育体育: "Education and Sports Bureau",
  发展和改革: "Development and Reform Commission",
  人力资源和社会保障: "Human Resources and Social Security Bureau",
  卫生健康: "Health Commission",
  市场监督管理: "Market Regulation Bureau",
  住房和城乡建设: "Housing and Urban-Rural Development Bureau",
  自然资源: "Natural Resources Bureau",
  自然资源和规划: "Natural Resources and Planning Bureau",
  生态环境: "Ecology and Environment Bureau",
  工业和信息化: "Industry and Information Technology Bureau",
  经济和信息化: "Economy and Information Technology Bureau",
  文化和旅游: "Culture and Tourism Bureau",
  文化广电旅游: "Culture, Broadcasting and Tourism Bureau",
  应急管理: "Emergency Management Bureau",
  行政审批: "Administrative Approval Bureau",
  行政审批服务: "Administrative Approval Service Bureau",
  退役军人事务: "Veterans Affairs Bureau",
  医疗保障: "Healthcare Security Bureau",
  综合行政执法: "Comprehensive Law Enforcement Bureau",
  城市管理: "Urban Management Bureau",
  财政: "Finance Bureau",
  公安: "Public Security Bureau",
  民政: "Civil Affairs Bureau",
  司法: "Justice Bureau",
  审计: "Audit Bureau",
  统计: "Statistics Bureau",
  税务: "Taxation Bureau",
  交通运输: "Transport Bureau",
  水利: "Water Resources Bureau",
  水务: "Water Affairs Bureau",
  农业农村: "Agriculture and Rural Affairs Bureau",
  商务: "Commerce Bureau",
  林业和草原: "Forestry and Grassland Bureau",
  林业: "Forestry Bureau",
  科学技术: "Science and Technology Bureau",
  民族宗教事务: "Ethnic and Religious Affairs Bureau",
  国有资产监督管理: "State-owned Assets Commission",
  信访: "Public Complaints Bureau",
  乡村振兴: "Rural Revitalisation Bureau",
  体育: "Sports Bureau",
  机关事务管理: "Government Offices Administration",
  大数据发展管理: "Big Data Bureau",
  政务服务管理: "Government Service Bureau",
  气象: "Meteorological Bureau",
};
/** What else writers call them: other words for the same work, without the word for what kind of body it is. */
export const BODIES_ALSO: Readonly<Record<string, string>> = {
  医疗保障: "medical insurance|healthcare insurance|health insurance|medical security",
  人力资源和社会保障: "labour and social security|labor and social security|personnel|hr",
  市场监督管理: "market supervision|market supervision and administration|market surveillance",
  住房和城乡建设: "construction|housing and construction",
  生态环境: "environmental protection|environment",
  文化和旅游: "cultural|tourism|culture",
  交通运输: "transportation|traffic",
  应急管理: "emergency",
  公安: "police",
  税务: "tax",
  发展和改革: "planning|reform",
  自然资源: "land|land and resources|land resources",
};
const bodyOf = (name: string): string | undefined => BODIES[name] ?? BODIES[name.replace(BODY_END, "")];
const BODY_END = /(?:委员会|局|厅|委)$/;

/** How the characters of a name sound, each a syllable in lower case; "" for one without. */
export type Sound = (text: string) => readonly string[];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
function spelled(stem: string, sound: Sound): string | null {
  const syllables = sound(stem);
  if (syllables.length !== [...stem].length || syllables.some((each) => each === "")) return null;
  // Xi'an, not Xian.
  return capital(syllables.reduce((word, each) => (word !== "" && /^[aeo]/.test(each) ? `${word}'${each}` : word + each), ""));
}

/** The smallest place of the name and, before it, its body: "Litong District", "Education Bureau of Longde County". */
export function englishName(name: string, sound: Sound): string | null {
  let rest = name;
  let place = "";
  // 住房和城乡建设局 is no township: a body of the table ends the places.
  for (let match = PLACE.exec(rest); match && !bodyOf(rest); match = PLACE.exec(rest)) {
    const [whole = "", stem = "", kind = ""] = match;
    const word = KINDS.find(([zh]) => zh === kind)?.[1] ?? "";
    const letters = spelled(stem, sound);
    if (letters === null) return null;
    place = REGIONS[whole] ?? `${letters} ${word}`;
    rest = rest.slice(whole.length);
  }
  if (place === "") return null;
  if (rest === "" || GOVERNMENT.test(rest)) return place;
  const body = bodyOf(rest);
  return body ? `${body} of ${place}` : null;
}
