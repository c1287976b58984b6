// Written answers from the Regulation: every sentence is held to the articles it names, and every way to ask leads to the answer it means.
import { describe, expect, test } from "vitest";
import { CHINESE, type Evidence } from "../../src/answer/evidence/ledger.ts";
import { fault } from "../../src/answer/evidence/verify.ts";
import { understand } from "../../src/question/understand.ts";
import { ANSWERS, writtenNamed } from "../../src/regulation/answers.ts";
import { ITEMS, itemNamed } from "../../src/regulation/items.ts";
import { ruleOf } from "../../src/regulation/rule-of.ts";
import { RULES } from "../../src/regulation/rules.ts";
import { reading } from "../question/directory.ts";

const NOTHING: Evidence = {
  status: "answered",
  figures: [],
  citations: [],
  notes: [],
  options: [],
  suggestions: [],
  typography: CHINESE,
  operator: [],
  question: "",
  searched: [],
};
const all = [...ANSWERS, ...ITEMS.flatMap((_, i) => writtenNamed(`item-${i + 1}`) ?? [])];

test("every answer has a name of its own", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test.each(all)("$id says nothing with a number that its articles do not have", ({ lines }) => {
  for (const { zh, en, rules } of lines)
    for (const text of [zh, en]) {
      const sentence = rules.length > 0 ? { kind: "rule" as const, text, cites: [], laws: rules } : null;
      if (sentence) expect(fault(sentence, NOTHING), text).toBeNull();
      else expect(/\d/.test(text), text).toBe(false);
    }
});

test("a wrong number, a missing article and an unknown one are refused", () => {
  const of = (text: string, laws: string[]) => fault({ kind: "rule", text, cites: [], laws }, NOTHING);
  expect(of("自收到申请之日起20个工作日内答复", ["33"])).toBeNull();
  expect(of("自收到申请之日起15个工作日内答复", ["33"])).toContain("15");
  expect(of("自收到申请之日起20个工作日内答复", [])).toContain("article");
  expect(of("自收到申请之日起20个工作日内答复", ["999"])).toContain("article");
  expect(of("自收到申请之日起二十个工作日内答复", ["33"])).toBeNull();
});

test("every article is used, and named in both languages", () => {
  const used = new Set(all.flatMap(({ lines }) => lines.flatMap(({ rules }) => rules)));
  for (const id of used) expect(ruleOf(id)?.name.zh, id).toBeTruthy();
  // Told by others that say more, or kept for an answer to come.
  const spare = ["12", "40", "44", "reconsideration-11"];
  expect(Object.keys(RULES).filter((id) => !used.has(id) && !spare.includes(id))).toEqual([]);
});

const read = (question: string): string | undefined => {
  const [meaning] = understand(question, reading([]));
  return meaning?.kind === "help" ? `${meaning.written.of} ${meaning.written.id}` : undefined;
};

describe("asked for", () => {
  test.each([
    ["怎么申请政府信息公开", "apply-how"],
    ["想要一份征地批文，手续怎么走", "apply-how"],
    ["申请表要填哪些内容", "apply-form"],
    ["可以发邮件申请吗", "apply-orally"],
    ["不识字的老人怎么申请公开", "apply-orally"],
    ["公司有资格申请信息公开吗", "apply-who"],
    ["申请公开多久给答复", "reply-time"],
    ["最长能延期几天", "reply-time"],
    ["挂号信寄的，哪天算收到申请", "received-when"],
    ["补正要在几天之内", "correction-of-request"],
    ["申请公开要交钱吗", "fees"],
    ["信息处理费怎么收", "fees"],
    ["申请被驳回了怎么办", "refused-what-now"],
    ["不公开怎么投诉", "refused-what-now"],
    ["先复议还是先起诉", "reconsideration-first"],
    ["一个多月了还不答复，去哪投诉", "reply-late"],
    ["哪些信息可以不公开", "exempt"],
    ["会议纪要能申请公开吗", "internal"],
    ["条例第二十条第五项是什么", "item-5"],
    ["年报什么时候要发布", "report-time"],
    ["转人工", "person"],
    ["为什么有的数字后面带“余”", "approximate"],
    ["第三部分的表有哪些栏", "columns-requests"],
    ["维持和纠正哪个是政府赢", "who-won"],
    ["申请石沉大海了怎么办", "reply-late"],
    ["一个月了还没动静", "reply-late"],
    ["递上去得等几天才给个准信儿", "reply-time"],
    ["复印费怎么算", "fees"],
    ["超过多少份要收钱", "fees"],
    ["起诉期限有多久", "reconsideration-first"],
    ["能直接上法院告吗", "reconsideration-first"],
    ["对大量反复申请的，行政机关可以怎么做", "excessive"],
    ["不公开要承担什么责任", "sanctions"],
    ["年报由谁编写", "report-time"],
    ["年度报告依法应当载明哪些内容", "report-content"],
    ["行政许可的数字印在报告第几部分", "which-section"],
    ["什么样的东西可以不给看", "exempt"],
    ["they refused, what now", "refused-what-now"],
    ["How do I apply for government information?", "apply-how"],
    ["How long until they have to answer my request?", "reply-time"],
  ])("%s", (question, id) => {
    expect(read(question)).toBe(`regulation ${id}`);
  });

  // A question to the reports stays one, whatever words of the law stand in it.
  test.each([
    "利通区2024年不予公开多少件",
    "哪个单位不予公开最多",
    "各单位怎么开展依申请公开的",
    "部分公开和不予公开有什么区别",
    "利通区监督保障怎么做",
    "隆德县有没有收信息处理费",
    "收到申请38件，怎么处理的",
    "重复申请多吗",
    "有多少份报告被复议过",
    "什么是主动公开",
    "哪些单位没有收到申请",
    "哪些地方吃了官司",
    "申请人逾期不补正而不再处理的，何单位有之",
    "专项经费是哪家说的，用来干什么",
  ])("not by %s", (question) => {
    expect(read(question)).toBeUndefined();
  });
});

test("an item is named in any way of writing", () => {
  expect(["第二十条第五项", "20条第（八）项", "二十条（一）项", "article 20 item 6", "第二十条第十五项"].map(itemNamed)).toEqual([
    5, 8, 1, 6, 15,
  ]);
  expect(itemNamed("第三十条第二项")).toBeNull();
});
