// Questions the rules could not settle, read by the stand-in: what it may choose, what it may not, and that a failure changes nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asking } from "../../stand-in/asking.ts";
import { type StandIn, standIn } from "../../stand-in/server.ts";

let server: StandIn;
beforeAll(async () => {
  server = await standIn();
});
afterAll(() => server.stop());

const HARD = "利通区有多少个百姓跑来提申请要材料看的？";
const PROSE = "利通区的僵尸号怎么处置的，冗余平台有没有清退";

async function read(question: string, reading: unknown) {
  server.play("honest");
  server.reads(reading);
  return (await (await asking(server.url)).ask(question)).answer;
}
const alone = async (question: string) => (await (await asking()).ask(question)).answer;

describe("a model may choose", () => {
  test("a figure that shares a word with the question is taken, and the reader is told", async () => {
    expect((await alone(HARD)).status).not.toBe("answered");
    const answer = await read(HARD, { agency: null, figures: ["received@natural_person"], topic: null });
    expect(answer.status).toBe("answered");
    expect(answer.figures[0]).toMatchObject({ key: "received@natural_person", report: "litong-2024", value: 38 });
    expect(answer.notes.some((note) => note.kind === "assumption" && note.text.includes("自然人"))).toBe(true);
  });
  test("a figure that may be meant is offered, not taken", async () => {
    const answer = await read(HARD, { agencies: [], figures: ["received@natural_person", "handled@total"], sure: false });
    expect(answer.status).toBe("clarify");
    expect(answer.figures).toEqual([]);
    expect(answer.options).toHaveLength(2);
  });
  test("other words for a topic lead to passages, quoted", async () => {
    const answer = await read(PROSE, { agency: null, figures: [], topic: "政务新媒体运行监测" });
    expect(answer.status).toBe("answered");
    expect(answer.citations.some((citation) => citation.report === "litong-2024" && citation.quote.includes("新媒体"))).toBe(true);
  });
});

describe("it may not invent", () => {
  test.each([
    ["a figure for what is counted elsewhere", { agency: null, figures: ["fees"], topic: null, sure: true }],
    ["a figure the form does not have", { agency: null, figures: ["gdp"], topic: null }],
    ["an agency that is not here", { agency: "北京市海淀区", figures: [], topic: null }],
    ["other words for a number's topic", { agency: null, figures: [], topic: "行政事业性收费" }],
    ["nothing", { agency: null, figures: [], topic: null }],
    ["what does not fit", { figures: "fees" }],
  ])("%s leaves the rules' reading", async (_, reading) => {
    const question = "利通区2024年的GDP是多少？";
    expect(await read(question, reading)).toEqual(await alone(question));
  });
  test("an agency nobody spoke of is not taken", async () => {
    const question = "收到多少件申请？";
    expect(await read(question, { agency: "吴忠市利通区", figures: ["received@total"], topic: null })).toEqual(await alone(question));
  });
});

test.each(["401", "500", "wrong JSON", "not JSON at all", "hangs up"] as const)(
  "when it fails (%s) the rules' reading stands",
  async (part) => {
    server.play(part);
    expect((await (await asking(server.url)).ask(HARD)).answer).toEqual(await alone(HARD));
  },
);
