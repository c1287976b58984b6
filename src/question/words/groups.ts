// The words for groups of authorities, each with whom it means, and the templates of words made of them. Data only. No I/O. No clock.
import type { AuthorityKind, Members, Tier } from "../../names/classes.ts";
import { once } from "../../once.ts";
import { Recent } from "../../recent.ts";
import { spelledOut } from "../../zh/template.ts";

/** "[" and "]" in a template stand for brackets in the text. */
type Noun = { words: string; kinds: AuthorityKind[]; tiers?: Tier[] };

const ORGANS = "(单位|部门|机关|各单位|各部门|各机关|机构|各委办局|委办局|)";
const GOVERNMENTS = "(人民政府|政府|本级|)";

/** In order: of two that begin at one place the longer is read, of two as long the first. */
const NOUNS: readonly Noun[] = [
  {
    words: `(区县|县区|县市区|市县区|区市县|县[市、区]|县[市,区]|县(、|,)市(、|,)区|市(、|,)县(、|,)区|县[区]|区[县]|县级市|县(、|,)区|区(、|,)县)(级|)${GOVERNMENTS} (县|区|区县|县区)级(人民政府|政府|单位|)`,
    kinds: ["government"],
    tiers: ["county"],
  },
  {
    words: `(地市|市州|州市|设区(的|)市|地级市|市[州]|市[地])(级|)${GOVERNMENTS} 市级(人民政府|政府)`,
    kinds: ["government"],
    tiers: ["prefecture"],
  },
  { words: "(省|自治区|直辖市)级(人民政府|政府)", kinds: ["government"], tiers: ["province"] },
  { words: "(各级|市县|市县区|省市县)(人民政府|政府)(本级|) 政府本级", kinds: ["government"] },
  // Behind a place's whole name, whose last character says the level: 衢州市|直单位.
  { words: "(局|委办局|部门)(这|那|)一级(的|)", kinds: ["department"] },
  { words: "(直|直属|属|级)(单位|部门|机关|各单位|各部门|各机关|各委办局|委办局|各局|局|局办|各家|几个局)", kinds: ["department"] },
  {
    words: `(市|州)(直|级|属)(${ORGANS}|各局|局) (市|州)本级(单位|部门|机关|各单位|各部门|各机关|各局|局)`,
    kinds: ["department"],
    tiers: ["prefecture"],
  },
  { words: "(市|州)本级", kinds: ["government"], tiers: ["prefecture"] },
  { words: `(县|区|区县|县区|旗)(直|属)${ORGANS} (县|区|区县|县区)级(部门|机关|各部门)`, kinds: ["department"], tiers: ["county"] },
  { words: `省(直|级|属|本级)${ORGANS}`, kinds: ["department"], tiers: ["province"] },
  {
    words: `(委办局|局委办|委、办、局|职能部门|工作部门|组成部门|政府(工作|组成|职能|各|)部门|机关部门|下属部门|局办|局(里面|里头|里|当中|中)|部门)`,
    kinds: ["department"],
  },
  {
    words: `((镇|乡|乡镇)(和|与|跟|及)街道|街道(和|与|跟|及)(乡镇|镇|乡)|乡镇[街道]|乡镇(、|,)街道|乡(、|,)镇(、|,)街道|乡(、|,)镇[街道]|乡镇街道办|乡镇街道|乡镇街|街道乡镇|街道(、|,)乡镇|镇[街道]|镇[街]|乡[镇]|镇(、|,)街道|镇街道|镇街|街镇|镇乡|乡镇|街道)(办事处|办|人民政府|政府|)`,
    kinds: ["town"],
  },
  { words: "(开发区|园区|功能区|派出机构|经开区|高新区)(管委会|)", kinds: ["zone"] },
  { words: "(学校|医院|高校|公共企事业单位|企事业单位|事业单位|国有企业|国企)", kinds: ["institution"] },
];

/** Any authority. */
const ANYBODY =
  "局|委办|地方|地区|单位|机关|机构|政府机关|政府|报告|年报|发布机关|发布单位|行政机关|行政单位|机关单位|城市|市县|县|区|市|镇|地|家";
/** 全市范围内的报告, 全市各单位: everyone of a place. */
export const WHOLE_OF =
  "(全|整个)(市|省|县|区|州)(范围|)(之|)(内|里|上下|)(的|)(所有|各|各个|全部|已|)(收录|公布|发布|收录了|)(的|)(单位|机关|报告|年报|行政机关|机构|各单位)";
/** All nouns as one alternative, for templates. */
export const NOUN = `(${NOUNS.flatMap(({ words }) => words.split(" ")).join("|")}|${ANYBODY})`;
/** The same without those that stand in prose for other things: alone, they name a group only behind a region's name. */
export const PLAIN_NOUN = `(${NOUNS.flatMap(({ words }) => words.split(" ")).join("|")}|地方|地区|单位|机关|政府|机构|行政机关|发布机关)`;

/** Hundreds of words, spelled out when a group is first asked about. */
const spelled = once((): readonly { word: string; members: Members }[] =>
  NOUNS.flatMap(({ words, kinds, tiers }) =>
    words
      .split(" ")
      .flatMap(spelledOut)
      .map((word) => word.replaceAll("[", "(").replaceAll("]", ")"))
      .map((word) => ({ word, members: { kinds, ...(tiers ? { tiers } : {}) } })),
  ).sort((a, b) => b.word.length - a.word.length),
);
/** 各县, 哪个区, 几个镇: one character behind a word that counts or asks. */
const SHORT: readonly { word: string; members: Members }[] = [
  ...["县", "区"].map((word) => ({ word, members: { kinds: ["government" as const], tiers: ["county" as const] } })),
  ...["市", "州"].map((word) => ({ word, members: { kinds: ["government" as const], tiers: ["prefecture" as const] } })),
  { word: "市县", members: { kinds: ["government"], tiers: ["prefecture", "county"] } },
  ...["局", "委办"].map((word) => ({ word, members: { kinds: ["department" as const] } })),
  ...["镇", "乡"].map((word) => ({ word, members: { kinds: ["town" as const] } })),
];

const LEVELS: Readonly<Record<string, Tier>> = {
  省: "province",
  市: "prefecture",
  州: "prefecture",
  县: "county",
  区: "county",
  旗: "county",
};

/** The same in English, each behind "which", "all", "how many" or alone. */
const ENGLISH: readonly { word: RegExp; members: Members }[] = [
  { word: /\b(?:count(?:y|ies)|districts?)$/, members: { kinds: ["government"], tiers: ["county"] } },
  { word: /\b(?:city|cities|prefectures?)$/, members: { kinds: ["government"], tiers: ["prefecture"] } },
  { word: /\bprovinces?$/, members: { kinds: ["government"], tiers: ["province"] } },
  { word: /\b(?:towns?|townships?)$/, members: { kinds: ["town"] } },
  { word: /\b(?:county|county-level|district) (?:departments?|bureaus?|bureaux)$/, members: { kinds: ["department"], tiers: ["county"] } },
  { word: /\bprovincial (?:departments?|bureaus?|bureaux)$/, members: { kinds: ["department"], tiers: ["province"] } },
  { word: /\b(?:departments?|bureaus?|bureaux)$/, members: { kinds: ["department"] } },
];

/** Whom a group's words mean: 各区县 → governments of counties; null where they say no more than 单位. `before`: the character they stand behind. */
export function membersIn(words: string, before: string): Members | null {
  const known = read.get(`${before}|${words}`);
  if (known) return known.members;
  const members = membersRead(words, before);
  read.set(`${before}|${words}`, { members });
  return members;
}
/** The same words are asked about by many steps, and may stand a hundred times in one text. */
const read = new Recent<{ members: Members | null }>(64);

function membersRead(words: string, before: string): Members | null {
  const english = /[a-z]/.test(words) ? ENGLISH.find(({ word }) => word.test(words)) : undefined;
  if (english) return english.members;
  if (words === "局") return { kinds: ["department"] };
  // Read as a group only where it is set aside or asked of in turn (words/plain.ts).
  if (/^[市州](?:人民)?政府$/.test(words)) return { kinds: ["government"], tiers: ["prefecture"] };
  const asked = words.replace(/^是(?=哪)/, "").replace(/(?:共|一共|总共)?(?:有|是|都是)(?:多少|几|哪|谁)(?:个|家|些|几个|几家)?$/, "");
  const bare = asked.replace(/(?:们|里|中|当中|之中|里面)$/, "");
  // `bare` is a part of `words`.
  const first = spelled().find(({ word }) => words.includes(word));
  const level = LEVELS[before];
  if (/^(?:直属?|级)$/.test(bare)) return level ? { kinds: ["department"], tiers: [level] } : null;
  if (first) return /^[直属级]/.test(bare) && level ? { ...first.members, tiers: [level] } : first.members;
  // 最多的县: alone it is only taken for a group where nothing else can be meant (words/plain.ts).
  if (["县", "区", "镇", "乡"].includes(words)) return SHORT.find(({ word }) => word === words)?.members ?? null;
  return SHORT.find(({ word }) => (bare.length > word.length || asked !== words || bare !== words) && bare.endsWith(word))?.members ?? null;
}
