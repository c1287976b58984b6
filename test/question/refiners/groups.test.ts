// Which authorities the words for a group mean, beside whichever names stand in the question.
import { describe, expect, test } from "vitest";
import { buildLanguage } from "../../../src/build/language.ts";
import { agencyFrom } from "../../../src/index/build.ts";
import type { Agency, Who } from "../../../src/names/directory.ts";
import { understand } from "../../../src/question/understand.ts";
import { membersIn } from "../../../src/question/words/groups.ts";
import { readLanguage } from "../../../src/zh/language.ts";
import { prefecture } from "../../sets/prefecture.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const { agencies } = prefecture(70, 5);
const all: Agency[] = Object.entries(agencies.issuers).map(([id, issuer]) => agencyFrom(id, issuer, false, [2024, 2023]));
const regions = Object.entries(agencies.regions).map(([code, { name, short }]) => ({ code, name, names: short }));

const shown = (who: Who): string =>
  who.kind === "agency"
    ? who.id
    : who.kind === "outside"
      ? `?${who.name}`
      : `${who.kind === "region" ? who.code : "all"}${who.members ? `:${who.members.tiers?.join("+") ?? ""} ${who.members.kinds?.join("+") ?? ""}` : ""}`;
const read = (question: string, home?: string) => {
  const directory = { agencies: all, regions, isPlace: language.isPlace, ...(home ? { home } : {}) };
  const [meaning] = understand(question, { history: [], today: "2025-06-10", directory, language });
  return `${meaning?.who.value.map(shown).join(" ")} ${meaning?.operation.value}`;
};

test.each([
  ["吴忠市各区县2024年新收申请合计", "6403:county government sum"],
  ["吴忠的县（市、区）2024年谁收到的申请最多", "6403:county government max"],
  ["吴忠市直单位2024年行政处罚排名", "6403:prefecture department rank"],
  ["2024年吴忠五个县市区谁家行政处罚最少", "6403:county government min"],
  ["吴忠下面的乡、镇、街道2024年新收的申请，总量是多少", "6403: town sum"],
  ["吴忠市2024年各乡镇街道新收申请总数", "6403: town sum"],
  ["利通区各部门2024年新收申请平均多少件", "640302:county department mean"],
  ["吴忠市几个局2024年申请量超过20件", "6403:prefecture department count"],
  ["吴忠市所有单位2024年新收申请合计", "6403 sum"],
  ["吴忠市的单位里2024年新收申请最少的是哪家", "6403 min"],
  ["吴忠市全市范围内收录的报告，2024年新收申请总共多少件", "6403 sum"],
  ["吴忠市教育局2024年新收申请在市直单位里排第几", "dept-0 6403:prefecture department rank_of"],
  ["吴忠市教育局新收申请在各部门中的名次", "dept-0 6403:prefecture department rank_of"],
  ["利通区2024年新收申请占吴忠各区县总量的百分之几", "county-0 6403:county government share"],
  ["吴忠的区县政府2024年合计新收的申请，比市直单位合计多几件", "6403:county government 6403:prefecture department difference"],
  ["吴忠的区县政府和市直单位2024年新收申请哪个多", "6403:county government 6403:prefecture department difference"],
  ["跟2023年比，2024年新收申请涨得最猛的吴忠市直单位是哪家", "6403:prefecture department max"],
  ["利通区2024年新收申请在全市排第几", "county-0 6403:county government rank_of"],
  ["吴忠市哪些部门没有公布2024年的报告", "6403:prefecture department unpublished"],
  ["各乡镇2024年新收申请排名", "all: town rank"],
  // Said anywhere, beside words that nothing is known of, in a clause of its own, and in short.
  ["平均一个局摊到几件申请？吴忠市，2024", "6403:prefecture department mean"],
  ["动用行政强制最少的县区，吴忠2024年是谁", "6403:county government min"],
  ["按行政许可由多到少，请将吴忠县区2024年列序", "6403:county government rank"],
  ["咱吴忠几个镇街啊，2024年拢共收了多少份申请", "6403: town sum"],
  ["吴忠市直2024年收到过申请的有哪些", "6403:prefecture department which"],
  ["吴忠市直各局2024年行政处罚合计", "6403:prefecture department sum"],
  ["2024年行政处罚最多的是哪个局，吴忠市", "6403:prefecture department max"],
  ["宁夏各市2024年新收申请合计", "64:prefecture government sum"],
  ["吴忠市政府本级2024年行政处罚多少件", "wuzhong lookup"],
  ["逐家报：2024年吴忠市直部门行政诉讼合计数", "6403:prefecture department rank"],
  ["降幅头一名：2024较2023，吴忠各市直部门的新收申请，哪家", "6403:prefecture department max"],
  ["2024年一场官司也没打的吴忠市直部门，数目是？", "6403:prefecture department count"],
  ["连着两年（2023、2024）都摊上官司的吴忠市直局", "6403:prefecture department which"],
  ["吴忠各县2024年谁最爱罚款", "6403:county government max"],
  ["吴忠哪几个县的报告你没有", "6403:county government unpublished"],
  ["盐池一个县2024年罚了多少件", "county-3 lookup"],
])("%s: %s", (question, expected) => expect(read(question)).toBe(expected));

describe("at a home", () => {
  test.each([
    ["各区县2024年新收多少件", "6403", "6403:county government rank"],
    ["市教育局2024年新收申请多少件", "6403", "dept-0 lookup"],
    ["我市2024年新收申请多少件", "6403", "wuzhong lookup"],
    ["全市各乡镇2024年新收申请合计", "6403", "6403: town sum"],
    ["哪些部门没有2024年的年报", "6403", "6403:prefecture department unpublished"],
  ])("%s, at %s: %s", (question, home, expected) => expect(read(question, home)).toBe(expected));
});

test.each([
  ["各区县", "", { kinds: ["government"], tiers: ["county"] }],
  ["哪个县", "", { kinds: ["government"], tiers: ["county"] }],
  ["直单位", "市", { kinds: ["department"], tiers: ["prefecture"] }],
  ["直属单位", "县", { kinds: ["department"], tiers: ["county"] }],
  ["局里面", "", { kinds: ["department"] }],
  ["乡镇街道里", "", { kinds: ["town"] }],
  ["镇和街道里", "", { kinds: ["town"] }],
  ["直", "市", { kinds: ["department"], tiers: ["prefecture"] }],
  ["局", "", { kinds: ["department"] }],
  ["局是哪个", "", { kinds: ["department"] }],
  ["是哪些局", "", { kinds: ["department"] }],
  ["各市", "", { kinds: ["government"], tiers: ["prefecture"] }],
  ["各单位", "", null],
  ["县", "", { kinds: ["government"], tiers: ["county"] }],
  ["市", "", null],
])("%s behind %s", (words, before, members) => expect(membersIn(words, before)).toEqual(members));
