// A model's whole text over a made-up report -> what is shown: all of it, or the rules' answer.
import { describe, expect, test } from "vitest";
import { verify } from "../../../src/answer/evidence/verify.ts";
import { compose, type Unused } from "../../../src/answer/model/compose.ts";
import type { Material, Model } from "../../../src/answer/model/port.ts";
import { ok } from "../../../src/result.ts";
import { BEISHI, type Made, madeOf, NAMES, QINGHE } from "./made.ts";

const saying = (text: string): Model => ({
  async *write() {
    yield text;
    return ok(undefined);
  },
  read: () => Promise.reject(new Error("not asked")),
});

async function shown(text: string, made: Made, question = "云山区的巡查和培训情况", topics = ["培训"]) {
  let sent = "";
  let why: Unused | undefined;
  const send = (piece: string): void => {
    sent += piece;
  };
  const unused = (reason: Unused): void => {
    why = reason;
  };
  const draft = await compose({ question, topics, ...made, model: saying(text), send, unused });
  const { answer } = verify(draft, "id");
  return { answer, sent, why: why?.tag };
}

const one = () => madeOf([QINGHE], NAMES, "主动公开");

describe("shown whole", () => {
  test("sentences and numbers, each number a figure of the report", async () => {
    const { answer, sent } = await shown("云山区2024年举办业务培训班2期90人[5]。建立日常巡查机制[4]。", await one());
    expect(answer.answer).toBe("云山区2024年举办业务培训班2期90人[2]。建立日常巡查机制[3]。");
    expect(sent).toBe(answer.answer);
    expect(answer.composer).toBe("model");
    expect(answer.figures).toMatchObject([
      { value: 2, text: "2期", report: "qinghe-2024", state: "stated", citation: 2 },
      { value: 90, text: "90人", citation: 2 },
    ]);
    expect(answer.citations.map(({ url }) => url.split("-").at(-1))).toEqual(["1", "4", "3"]);
  });
  test("a list with its introduction and harmless labels", async () => {
    const { answer } = await shown("云山区培训情况主要有两项：\n- 培训：举办业务培训班2期90人\n- 接受公众评议", await one());
    expect(answer.answer).toBe("云山区培训情况主要有两项：\n- 培训：举办业务培训班2期90人[2]\n- 接受公众评议[2]");
  });
  test("praise is left out, and the facts beside it stay", async () => {
    const { answer } = await shown("云山区高度重视培训工作。举办业务培训班2期90人[5]。总体来看，成效较好。", await one());
    expect(answer.answer).toBe("举办业务培训班2期90人[2]。");
  });
  test("what a number counts may have been said in the piece before", async () => {
    const { answer } = await shown("云山区组织业务培训班[5]，共举办2期[5]。", await one());
    expect(answer.answer).toBe("云山区组织业务培训班[2]。共举办2期[2]。");
  });
  test("a mark that is wrong is set right", async () => {
    expect((await shown("云山区接受公众评议[1]。", await one(), "云山区接受公众评议了吗", ["公众评议"])).answer.answer).toBe(
      "云山区接受公众评议[2]。",
    );
  });
});

describe("all or nothing", () => {
  test.each<[string, Unused["tag"]]>([
    ["云山区接受公众评议。培训班考核优秀率100%。", "unverified"],
    // A label and a sentence in front of a list are parts of it.
    ["云山区做了两件事：\n- 培训：举办业务培训班2期90人\n- 好消息：接受公众评议", "unverified"],
    ["云山区培训成果丰硕[5]。\n- 举办业务培训班2期90人\n- 接受公众评议", "unverified"],
    ["云山区举办业务培训班3期90人。", "unverified"],
    ["", "nothing"],
    ["云山区接受公众评议，详见www.example.com。", "unverified"],
    ["您可以放心，云山区接受公众评议。", "unverified"],
    ["云山区全年未发生行政诉讼案件。", "beside_the_point"],
    ["云山区收到申请{f9}。", "unverified"],
  ])("%s: %s", async (text, why) => {
    const made = await madeOf([QINGHE], NAMES, "平台建设");
    const rules = made.ledger.sentences.map((sentence) => sentence.text);
    const result = await shown(text, made);
    expect(result.why).toBe(why);
    expect(result.sent).toBe("");
    expect(result.answer.composer).toBe("rules");
    for (const sentence of rules) expect(result.answer.answer).toContain(sentence);
  });
});

describe("what does not hold is given back once", () => {
  const writing = (...texts: string[]) => {
    const asked: Material[] = [];
    const model: Model = {
      async *write(material) {
        asked.push(material);
        yield texts[asked.length - 1] ?? "";
        return ok(undefined);
      },
      read: () => Promise.reject(new Error("not asked")),
    };
    return { model, asked };
  };
  const composed = async ({ model }: ReturnType<typeof writing>) => {
    const draft = await compose({ question: "云山区的巡查和培训情况", topics: ["培训"], ...(await one()), model, send: () => {} });
    return verify(draft, "id").answer;
  };
  const WRONG = "云山区举办了两场业务培训班，效果显著提升。建立日常巡查机制[4]。";

  test("with the sentences that do not hold, and what the report has of each", async () => {
    const mending = writing(WRONG, "云山区举办业务培训班2期90人[5]。建立日常巡查机制[4]。");
    const answer = await composed(mending);
    expect(answer.answer).toBe("云山区举办业务培训班2期90人[2]。建立日常巡查机制[3]。");
    const parts = new Map(mending.asked[1]?.map(({ name, text }) => [name, text]));
    expect(mending.asked[0]?.some(({ name }) => name === "初稿")).toBe(false);
    expect(parts.get("初稿")).toBe(WRONG);
    expect(parts.get("对不上的句子")).toMatch(/^- 云山区举办了两场业务培训班，效果显著提升\n {2}原文 \[\d\]：.*举办业务培训班2期90人/);
    expect(parts.get("对不上的句子")).not.toContain("- 建立日常巡查机制");
  });
  test.each([WRONG, "云山区培训3期。", "材料不足", ""])("once only, and held to the reports as before: %s", async (second) => {
    const mending = writing(WRONG, second, "云山区举办业务培训班2期90人[5]。");
    expect((await composed(mending)).composer).toBe("rules");
    expect(mending.asked).toHaveLength(2);
  });
  test("what holds is not asked for again, nor what says that it has too little", async () => {
    for (const text of ["云山区举办业务培训班2期90人[5]。", "材料不足"]) {
      const mending = writing(text);
      await composed(mending);
      expect(mending.asked).toHaveLength(1);
    }
  });
});

test("where the rules quote only what resembles the question, a model that finds nothing is believed", async () => {
  const { answer } = await shown("材料不足", await one(), "云山区有多少公务员培训", ["公务员编制"]);
  expect(answer).toMatchObject({ status: "not_found", reason: "not_stated", citations: [], figures: [], composer: "rules" });
  expect(answer.answer).toBe("没有找到能直接回答这个问题的原文。");
  const found = await shown("材料不足", await one(), "云山区的政策解读", ["政策解读"]);
  expect(found.answer).toMatchObject({ status: "answered", composer: "rules" });
});

describe("of two agencies each sentence speaks of one, and of its own report", () => {
  const both = () => madeOf([QINGHE, BEISHI], { ...NAMES, beishi: ["青河市北石镇", "北石镇"] }, "公开");
  test("one line each", async () => {
    const { answer } = await shown("- 云山区：开展政策解读18次\n- 北石镇：发布各类信息210条", await both());
    expect(answer.answer).toBe("- 云山区：开展政策解读18次[1]\n- 北石镇：发布各类信息210条[7]");
  });
  test.each([
    "北石镇开展政策解读18次。",
    "云山区发布各类信息210条。",
    "云山区和北石镇都开展政策解读18次。",
    "开展政策解读18次。",
    "云山区比北石镇更重视。",
  ])("%s", async (text) => {
    expect((await shown(text, await both())).answer.composer).toBe("rules");
  });
});

test("a figure of the form is said in the rules' own sentence", async () => {
  const made = await one();
  const slot = made.ledger.figure({
    value: 27,
    text: "27件",
    unit: "件",
    label: "新收",
    report: "qinghe-2024",
    state: "reported",
    citation: 1,
  });
  made.ledger.say(`云山区2024年新收政府信息公开申请${slot}`, [1]);
  const { answer } = await shown("云山区收到申请多达{f1}[1]。\n云山区接受公众评议[5]。", made);
  expect(answer.answer).toBe("云山区2024年新收政府信息公开申请27件[1]。云山区接受公众评议[2]。");
  expect((await shown("云山区接受公众评议[5]。", await withFigure())).answer.answer).toContain("27件");
  // What is said beside it would be lost with the sentence.
  expect((await shown("云山区收到申请多达{f1}，全市最多[1]。\n云山区接受公众评议[5]。", await withFigure())).answer.composer).toBe("rules");
});

async function withFigure(): Promise<Made> {
  const made = await one();
  const slot = made.ledger.figure({
    value: 27,
    text: "27件",
    unit: "件",
    label: "新收",
    report: "qinghe-2024",
    state: "reported",
    citation: 1,
  });
  made.ledger.say(`云山区2024年新收政府信息公开申请${slot}`, [1]);
  return made;
}
