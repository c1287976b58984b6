// Each rule on its own: sentences side by side that differ in the one thing the rule is about.
import { beforeAll, describe, expect, test } from "vitest";
import { Ledger } from "../../../../src/answer/evidence.ts";
import { readSentence } from "../../../../src/answer/model/sentences.ts";
import { fault } from "../../../../src/answer/verify.ts";
import { citePassage } from "../../../../src/report/report.ts";
import { type Grounds, groundsOf, type Local, namesOf, open } from "./grounds.ts";

let local: Local;
beforeAll(async () => {
  local = await open();
});

function reasonFor(text: string, { ledger, names }: Grounds): string | null {
  const evidence = ledger.evidence("answered");
  const [sentence] = readSentence(text, evidence);
  return sentence ? fault(sentence, evidence, names) : "nothing was read";
}

/** `*` marks the sentences that may not pass. */
const CASES: { question: string; passage?: { report: string; holds: string }; sentences: string[] }[] = [
  {
    question: "利通区比隆德县多收到多少件信息公开申请？",
    sentences: [
      "利通区2024年新收政府信息公开申请{f2}，比隆德县2024年的{f3}多{f1}[1][2]。",
      "2024年，利通区收到政府信息公开申请{f2}，隆德县收到{f3}，前者比后者多{f1}[1][2]。",
      "利通区和隆德县2024年新收申请分别为{f2}和{f3}，相差{f1}[1][2]。",
      "* 利通区和隆德县2024年新收申请分别为{f3}和{f2}，相差{f1}[1][2]。",
      "* 利通区2024年新收申请{f3}，比隆德县的{f2}多{f1}。",
      "* 隆德县2024年新收申请{f3}，比利通区的{f2}多{f1}。",
      "* 利通区2024年新收申请{f2}，是隆德县的两倍多[1][2]。",
      "* 利通区2023年新收申请{f2}[1]。",
      "* 利通区2024年办结申请{f2}[1]。",
      "* 利通区2024年新收申请超过{f2}[1]。",
      "* 利通区2024年新收申请{f2}万[1]。",
      "* 海淀区2024年新收申请{f2}[1]。",
      "* 利通区2024年新收申请{f2}，居全区首位[1]。",
      "* 新收申请{f2}[1]。",
      "* 利通区2024年新收申请{f4}[1]。",
      "* 利通区2024年没有收到申请{f2}[1]。",
    ],
  },
  {
    question: "利通区政务公开存在哪些问题？",
    sentences: [
      "利通区的不足主要表现在政策解读发布质量、政策咨询答复效果仍需提升[1]。",
      "- 重点领域信息更新不及时、质量不高[1]",
      "- 对部分乡镇、部门更换的工作人员培训指导不够[1]",
      "* 重点领域信息更新及时、质量高[1]。",
      "* 利通区因此被国务院通报批评[1]。",
      "* 利通区共发现问题12项[1]。",
      "* 一半以上的重点领域信息更新不及时[1]。",
      "* 隆德县重点领域信息更新不及时[1]。",
      "* 重点领域信息更新不及时。",
      "* 重点领域信息更新不及时[2]。",
      "* 重点领域信息更新不及时，我们会尽快改进[1]。",
      "* 重点领域信息更新不及时，保证明年改好[1]。",
      "* 重点领域信息更新不及时，详见 www.example.com[1]。",
      "* 重点领域信息**更新**不及时[1]。",
      "* 去年重点领域信息更新不及时[1]。",
      "* The update of key fields is not timely[1].",
    ],
  },
  {
    question: "利通区依申请公开情况怎么样",
    passage: { report: "litong-2024", holds: "均能在规定期限内完成答复" },
    sentences: [
      "利通区共受理答复政府信息公开申请38件，均能在规定期限内完成答复[1]。",
      "利通区受理答复信息公开申请三十八件[1]。",
      "利通区全年没有发生涉及政府信息公开的行政诉讼案件[1]。",
      "* 利通区全年发生涉及政府信息公开的行政诉讼案件[1]。",
      "* 利通区受理答复信息公开申请83件[1]。",
      "* 利通区受理答复信息公开申请近百件[1]。",
      "* 利通区收到行政诉讼案件38件[1]。",
    ],
  },
];

/** What a question leads to, or one passage of a report as all there is. */
async function evidenceFor(question: string, passage?: { report: string; holds: string }): Promise<Grounds> {
  if (!passage) return groundsOf(question, local);
  const report = await local.store.report(passage.report);
  const found = report?.passages.find(({ text }) => text.includes(passage.holds));
  if (!report || !found) throw new Error(`no such passage: ${passage.holds}`);
  const ledger = new Ledger();
  ledger.cite(citePassage(report, found));
  return { ledger, names: await namesOf([report.issuer], local) };
}

describe.each(CASES)("$question", ({ question, passage, sentences }) => {
  test.each(sentences)("%s", async (written) => {
    const reason = reasonFor(written.replace(/^\* /, ""), await evidenceFor(question, passage));
    if (written.startsWith("* ")) expect(reason).not.toBeNull();
    else expect(reason).toBeNull();
  });
});

test("without names to check with, no model's sentence passes", async () => {
  const { ledger } = await groundsOf("利通区政务公开存在哪些问题？", local);
  const evidence = ledger.evidence("answered");
  const [sentence] = readSentence("- 重点领域信息更新不及时[1]", evidence);
  expect(sentence && fault(sentence, evidence)).toBe("a model's sentence without names to check it with");
});

test("a model may not make the kinds of sentence that only rules make", async () => {
  const { ledger, names } = await groundsOf("利通区政务公开存在哪些问题？", local);
  for (const kind of ["notice", "head", "term", "quote"] as const)
    expect(fault({ kind, text: "收到9999件", cites: [1], by: "model" }, ledger.evidence("answered"), names)).not.toBeNull();
});
