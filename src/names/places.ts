// Text -> places and authorities that have no report here: 北京市海淀区, 海淀, 隆德县教育局, 某某镇. So that they are never answered for by another.
// No I/O. No clock.

import { ORDINALS } from "../zh/digits.ts";
import { bodyIn } from "./bodies.ts";
import { departmentAt } from "./departments.ts";
import { type Directory, type Mention, outsider } from "./directory.ts";
import { stemOf } from "./kinds.ts";

/** Right behind a known name: what makes it the name of something else. Weak ones are authorities only where a figure of theirs is asked. */
const BELOW =
  /^(?!各|哪|几|多少|所有|全部|委办局|局委办|直属?[单部机]|级[单部机])(?:(?:[\p{Script=Han}]{2,12}?(?:局|委员会|厅|街道办事处|街道办|街道|镇|乡|村委会|居委会|管委会|开发区|工业园区|产业园|医院|大学|学院|中学|小学|公司|集团|支队|大队|分局|派出所))|(?:县委|区委|市委|镇委|党委|纪委|监委|人大|政协|公安|委)(?![托派任以]))(?:人民政府|政府|办公室|办)?/u;
/** Institutions that take a place's bare name: 古城中学. */
const INSTITUTION = new RegExp(`^(?:第?[${ORDINALS}]?)(?:中学|小学|高中|大学|学院|医院|派出所|社区|街道|村(?!务|委|里|民))`);
const WEAK_BELOW =
  /^(?:人民)?(?:法院|检察院)|^[\p{Script=Han}]{2,8}?(?:服务中心|中心|村(?!务|委|民)|社区|管理站|服务站|研究所|图书馆|文化馆|博物馆)/u;
/** A name may not run over words of grammar or of the question, nor begin with what leads to one: 以区政府名义, 通过区政府网站, 开展督查乡镇. */
const NO_NAME =
  /^[我俺咱您你]|(?:超|门|集|夜|股|楼|早|菜|花|书|跳蚤)市|^以|^由|^通过|^依托|^利用|^按照|^聚焦|^围绕|全[省市区县旗州镇乡]|开展|督查|设置|召开|举办|推进|^除|^占|^不含|^含[省市区县]|^包[含括]|^算[上进]|^[只仅光单再][看算说论留]|^另[外加]|那些|这些|那几|这几|[的了吗呢和与跟及比是在有被把将从到向为对年月日号第各每哪几多少个件条次收]|怎|什么|如何|情况|申请|公开|诉讼|复议|大厅|展厅|格局|布局|结局|全局|大局|当局|乡镇|村镇|城镇|专区|小区|片区|校区|景区|园区|灾区|山区|郊区|库区|群众|下辖|所属|下属|所有|全部/;
const SHAPE =
  /^[\p{Script=Han}]{1,7}?(?:自治区|自治州|自治县|自治旗|特别行政区|新区|开发区|管委会|省|市|县|区|旗|州|镇|乡|街道|局|委员会|厅)(?:人民政府|政府)?(?:办公室|办公厅|办)?/u;
/** The whole country has no report; 全国人大, 全国领先 are no place. */
const NATION = /^(?:全中国|全国)(?:各地|范围内?|上下)?(?!人大|人民|政协|性|统一|领先|先进|一流|第|各[省市]|百|优秀|示范|平均)/;
const DIVISION = /[省市区县旗州盟]$/;
/** 兴庆区政府办公室: the office of a place, part of its name. 政府 alone may begin 政府信息. */
const OFFICE = /^(?:人民政府|政府)?(?:办公室|办公厅)/;
/** Where a name may begin: at the head, behind a mark, or behind a word that joins it to what stands before; 和 at the head joins nothing (和平社区). */
const STARTS = /(?:^|[\s,.?!;:、'"“”‘’()《》那])$|[^\s,.?!;:、]{2}[和与跟同比]$/;
/** The three characters before it tell. */
function mayStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const isOther = before >= 0x4e00 && before <= 0x9fff && !JOINS.has(text.charAt(at - 1));
  return !isOther && STARTS.test(text.slice(Math.max(0, at - 3), at));
}
/** The Han characters among them: behind any other, as nearly everywhere, no look at the rest is needed. */
const JOINS = new Set("那和与跟同比");

export type Surroundings = {
  directory: Directory;
  /** End of the longest word of the lists at a place, or the place itself. */
  wordEnd: (at: number) => number;
  /** Whether a place is inside a name already found. */
  taken: (at: number) => boolean;
};

/** 隆德县教育局: the known name and what stands right behind it, as one. */
export function belowKnown(text: string, known: Mention): Mention | null {
  const [who] = known.who;
  if (known.who.length !== 1 || who?.kind === "outside") return null;
  // 教育局卫健委: two departments, the second not below the first.
  if (bodyIn(text.slice(known.start, known.end)) !== null) return null;
  const near = who?.kind === "agency" ? who.id : undefined;
  const behind = text.slice(known.end);
  const department = departmentAt(behind, 0) ?? undefined;
  const plain = BELOW.exec(behind)?.[0];
  const strong = department ?? INSTITUTION.exec(behind)?.[0] ?? (plain && !NO_NAME.test(plain) ? plain : undefined);
  if (strong) return outsider(text, known.start, known.end + strong.length, near);
  const weak = WEAK_BELOW.exec(behind)?.[0];
  return weak && !NO_NAME.test(weak) ? { ...outsider(text, known.start, known.end + weak.length, near), weak: { inner: known } } : null;
}

/** Only autonomous divisions have names of more than seven characters, and say so. */
const LONGEST = 7;
const LONGEST_AUTONOMOUS = 15;
const longestAt = (text: string, at: number): number => {
  const autonomous = text.slice(at + 1, at + LONGEST_AUTONOMOUS + 1).includes("自治");
  return autonomous ? LONGEST_AUTONOMOUS : LONGEST;
};

/** Where each place of the country ends that begins at `at`, the longest first: nearly everywhere none does. */
function endsAt(text: string, at: number, { isPlace }: Directory): readonly number[] {
  if (looked.text !== text || looked.isPlace !== isPlace)
    looked = { text, isPlace, autonomous: text.includes("自治"), ends: new Array(text.length) };
  const known = looked.ends[at];
  if (known) return known;
  const ends: number[] = [];
  const longest = looked.autonomous ? longestAt(text, at) : LONGEST;
  for (let end = Math.min(text.length, at + longest); end >= at + 2; end--) if (isPlace(text.slice(at, end))) ends.push(end);
  const found = ends.length === 0 ? NONE : ends;
  if (at < text.length) looked.ends[at] = found;
  return found;
}
const NONE: readonly number[] = [];
/** Of the text looked through last: it is looked through twice, for places and for shapes. */
let looked: { text: string; isPlace: Directory["isPlace"]; autonomous: boolean; ends: (readonly number[] | undefined)[] } = {
  text: "",
  isPlace: () => false,
  autonomous: false,
  ends: [],
};

/** The longest place of the country that begins at `at`: with its suffix anywhere, bare only where a name is to be expected. */
function placeAt(text: string, at: number, { directory, wordEnd, taken }: Surroundings): number | null {
  for (const end of endsAt(text, at, directory)) {
    const name = text.slice(at, end);
    if (DIVISION.test(name) && stemOf(name) !== name) return end;
    // 和县 is one in Anhui, and 镇上和县里 names none.
    if (DIVISION.test(name) && name.endsWith("县") && (name.length > 2 || STARTS.test(text.slice(0, at)))) return end;
    // 公安, 合作 and 和平 are counties too: a bare name counts where a question begins or compares, and something known follows it.
    const expected = wordEnd(at) < end && mayStart(text, at);
    const follows = end === text.length || taken(end) || wordEnd(end) > end || /^(?:[\s\d,?!.、]|二〇|二零)/.test(text.slice(end));
    // 新建了多少个专题: what 了 or 过 follows was done.
    if (expected && follows && !/^[了过局厅委]/.test(text.slice(end))) return end;
  }
  return null;
}

/** Places and authorities outside, where no known name stands; `shapes` also those known by their shape only: 某某镇. */
export function otherPlaces(text: string, surroundings: Surroundings, shapes: boolean): Mention[] {
  const { wordEnd, taken } = surroundings;
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    // 和龙游县一样: joined to a name that is held, and no 和龙.
    if (taken(at) || (JOINS.has(text.charAt(at)) && taken(at + 1))) continue;
    let end = placeAt(text, at, surroundings) ?? at;
    // 北京市海淀区: one name of several parts, the last perhaps a department.
    for (let next = end; end > at && next !== null; ) {
      next = placeAt(text, end, surroundings) ?? end;
      if (next === end) break;
      end = next;
    }
    // A word of grammar may begin a name (上桥镇), a word of one character more may not.
    if (shapes && end === at && mayStart(text, at) && wordEnd(at) <= at + 1) {
      const shape = SHAPE.exec(text.slice(at))?.[0];
      if (shape && !NO_NAME.test(shape) && ![...text.slice(at, at + shape.length)].some((_, i) => taken(at + i))) end = at + shape.length;
    }
    if (end === at) end += NATION.exec(text.slice(at))?.[0].length ?? 0;
    if (end === at) continue;
    const token = outsider(text, at, end);
    const below = belowKnown(text, { ...token, who: [{ kind: "all" }] });
    const office = OFFICE.exec(text.slice(end))?.[0].length ?? 0;
    found.push(below && !below.weak ? outsider(text, at, below.end) : office > 0 ? outsider(text, at, end + office) : token);
    at = (found.at(-1)?.end ?? end) - 1;
  }
  return found;
}
