// The steps of the guard that place a clause in a passage, each by itself: what hangs on the clause before, two things of one verb, names of parts, whole words,
// what is left out behind and before, and words that say nothing (src/answer/model/guard: attached, each, named, whole, kept, light).
import { beforeAll, describe, expect, test } from "vitest";
import { alignClause } from "../../../../src/answer/model/guard/align.ts";
import { AMONG, isAmongThose, isFarFrom, listsWhat, placeAmong } from "../../../../src/answer/model/guard/attached.ts";
import type { Clause } from "../../../../src/answer/model/guard/clauses.ts";
import { endsItsClause, placeEach } from "../../../../src/answer/model/guard/each.ts";
import { endsWell, keepsLists } from "../../../../src/answer/model/guard/kept.ts";
import { ADDED, BY_MEANS, LIGHT } from "../../../../src/answer/model/guard/light.ts";
import { inARow, NAMING, placeNames } from "../../../../src/answer/model/guard/named.ts";
import { type Placed, type Premises, place } from "../../../../src/answer/model/guard/place.ts";
import { type IssuerWords, type Token, tokensOf } from "../../../../src/answer/model/guard/tokens.ts";
import { cutsAtWords, wordsWhole } from "../../../../src/answer/model/guard/whole.ts";
import type { Source } from "../../../../src/answer/model/sources.ts";
import { madeOf, reportOf } from "../made.ts";

const QINGXI = reportOf("qingxi-2024", "临江市清溪县", 2024, [
  { text: "政务微信发布信息640条。其中原创信息80条。县政府网站发布信息930条。" },
  { text: "自觉接受社会评议。主动接受公众监督。公开供水补贴、助学名单等民生信息26条。" },
  { text: "一是政府网站。建成专栏3个。二是政务新媒体。清理账号2个。" },
]);
let sources: Source[];
let says: Premises;
beforeAll(async () => {
  ({ sources } = await madeOf([QINGXI], { qingxi: ["清溪县"] }, ""));
  says = { says: true, given: "", all: sources };
});
const clause = (text: string): Clause => ({ text, at: [...text].map((_, i) => i) });
const source = (i: number): Source => sources[i] as Source;
const placed = (text: string, i: number, sentence: number): Placed => {
  const [found] = place(clause(text), source(i), sentence, says) ?? [];
  if (!found) throw new Error(`${text} stands nowhere`);
  return found;
};

describe("a clause that hangs on the one before", () => {
  test("其中 is of the sentence before it, and of no other", () => {
    const [whole, other] = [placed("政务微信发布信息640条", 0, 0), placed("县政府网站发布信息930条", 0, 2)];
    const part = placed("原创信息80条", 0, 1);
    expect([isAmongThose(part, whole), isAmongThose(part, other), isAmongThose(part, undefined)]).toEqual([true, false, false]);
    expect(placeAmong(clause("原创信息80条"), whole, says)?.length).toBe(1);
    expect(placeAmong(clause("原创信息80条"), other, says)).toBeNull();
    expect([AMONG.test("其中原创"), AMONG.test("原创")]).toEqual([true, false]);
  });
  test("a purpose reaches so far back in its sentence, and not to another one", () => {
    const [one, next] = [placed("政务微信发布信息640条", 0, 0), placed("原创信息80条", 0, 1)];
    expect([isFarFrom(one, next), isFarFrom(undefined, one)]).toEqual([false, false]);
  });
  test("a list is of what stands behind it", () => {
    const what = placed("公开民生信息26条", 1, 2);
    expect(listsWhat({ ...what, clause: clause("公开供水补贴") }, what)).toBe(false);
  });
});

test("two things of one verb are each looked for", () => {
  expect(placeEach(clause("接受社会评议和公众监督"), source(1), 0, says)?.length).toBe(2);
  expect(placeEach(clause("接受社会评议和审计监督"), source(1), 0, says)).toBeNull();
  expect(endsItsClause(placed("政务微信发布信息640条", 0, 0))).toBe(true);
});

test("names are the headings of the parts of a passage, in their order", () => {
  expect(NAMING.test("包括政府网站、政务新媒体")).toBe(true);
  expect(NAMING.test("公开政府网站、政务新媒体")).toBe(false);
  expect(placeNames(clause("包括政府网站、政务新媒体"), source(2), says)?.length).toBe(2);
  expect(placeNames(clause("包括政务新媒体、政府网站"), source(2), says)).toBeNull();
  expect(placeNames(clause("包括政府网站、政府公报"), source(2), says)).toBeNull();
  expect(inARow(source(0), sources)[0]).toBe(source(0));
});

describe("what is left out of a passage", () => {
  const PASSAGE: IssuerWords = { selves: ["清溪县"], levels: ["县"], year: 2024, plan: false, of: "passage" };
  const tokens = (text: string): Token[] => tokensOf(text, PASSAGE);
  const aligned = (said: string, held: string) => {
    const [of, from] = [tokensOf(said, { ...PASSAGE, of: "sentence" }), tokens(held)];
    const alignment = alignClause(of, from, { text: held });
    return { pairs: alignment?.pairs ?? [], said: of, held: from };
  };
  test("words stay whole", () => {
    const { pairs, said, held } = aligned("公开信息96条", "全年公开信息96条");
    expect([pairs.length > 0, cutsAtWords(pairs, held, "全年公开信息96条"), wordsWhole(pairs, said, held, "全年公开信息96条")]).toEqual([
      true,
      true,
      true,
    ]);
    const text = "副主任负责审核";
    const all = tokens(text);
    const cut = all.slice(1).map((each) => ({ said: each, held: each }));
    expect(cutsAtWords(cut, all, text)).toBe(false);
  });
  test("what stands behind may not deny", () => {
    const text = "公开信息未完成";
    const held = tokens(text);
    const at = held.findIndex(({ kind }) => kind === "guard") - 1;
    expect(endsWell(held, at, { text, given: "" })).toBe(false);
    const whole = tokens("公开信息");
    expect(endsWell(whole, whole.length - 1, { text: "公开信息", given: "" })).toBe(true);
  });
  test("a list without a number beside it may be cut", () => {
    const { pairs, held } = aligned("公开信息", "公开信息");
    expect(keepsLists(pairs, held)).toBe(true);
  });
});

test("words that say nothing are no numbers, denials or bounds", () => {
  const joins = /^(?:不过|不仅|不但|不断|包括但不限于)$/;
  expect([...LIGHT, ...ADDED].filter((word) => /\d|[不未没无]|超过|以上|仅/.test(word) && !joins.test(word))).toEqual([]);
  BY_MEANS.lastIndex = 0;
  expect(BY_MEANS.exec("通过展板、横幅等方式宣传条例")?.[0]).toBe("通过");
  BY_MEANS.lastIndex = 0;
  expect(BY_MEANS.exec("展板宣传条例")).toBeNull();
});
