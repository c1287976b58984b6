// No regular expression that a stranger's text comes to takes more than its share of time: each is held to be linear by recheck, or is listed here
// with the reason why it is all the same.
import { check } from "recheck";
import { expect, it } from "vitest";
import { type Pattern, patterns } from "./collect.ts";

/** Each says for which pattern (a part of its source, and its file) and why it costs no more than a fixed number of steps a character. */
const LINEAR_ALL_THE_SAME: readonly { file: string; part: string; why: string }[] = [
  { file: "check/words.ts", part: "没有.{0,12}[多高大]", why: "looks twelve characters ahead at most" },
  { file: "names/said.ts", part: "{3,30}?)(?:编制", why: "looks thirty characters ahead at most" },
  { file: "names/said.ts", part: "{3,30}?(?:办公室", why: "looks thirty characters ahead at most" },
  { file: "names/kinds.ts", part: "自治[区州县旗]", why: "no name of a people begins with another; over names, not texts" },
  { file: "answer/prose/aspects.ts", part: ".{0,20}将", why: "looks twenty characters ahead at most" },
  { file: "question/refiners/operation.ts", part: "其他处理|拒绝)(?:(?!", why: "what it goes through holds no second beginning" },
  { file: "report/statements/ellipsis.ts", part: "(?:数量)?分别", why: "one beginning, one way through" },
  { file: "report/statements/sentences.ts", part: "{2,18})[。:]", why: "looks eighteen characters ahead at most" },
  { file: "report/statements/words.ts", part: "^[^，]{0,12}(?:网站", why: "thirteen beginnings at most, each with one way through" },
  { file: "report/statements/not-figures.ts", part: "{1,24}”|「", why: "looks twenty-four characters ahead at most" },
  { file: "report/statements/not-figures.ts", part: "中全会", why: "begins at the head of a run of numerals only" },
  { file: "report/statements/none.ts", part: "(?<object>(?:(?!", why: "what it goes through holds no second beginning" },
  { file: "report/statements/none.ts", part: "(?<words>(?:暂|尚)?(?:没有|无))", why: "begins at the head of a clause only" },
  { file: "report/statements/none.ts", part: "(?<words>零发生", why: "begins at the head of a clause only" },
];

/** Without a repetition of no fixed end nothing can be tried over and over. */
const repeats = ({ source }: Pattern): boolean => /[*+]|\{\d*,\d*\}/.test(source);
/** Long enough on a machine with other work: what is not found out in this time is not taken for linear. */
const TIMEOUT_MS = 60_000;
const all = await patterns();

const isListed = ({ file, source }: Pattern): boolean =>
  LINEAR_ALL_THE_SAME.some((listed) => listed.file === file && source.includes(listed.part));

it("finds every pattern to be linear", { timeout: 600_000 }, async () => {
  expect(all.length).toBeGreaterThan(1000);
  const waiting = all.filter((pattern) => repeats(pattern) && !isListed(pattern));
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      // Where a match stands (d) changes nothing of how it is looked for, and is not known there.
      const verdict = await check(next.source, next.flags.replace("d", ""), { timeout: TIMEOUT_MS });
      const growth = verdict.status === "vulnerable" ? verdict.complexity.summary : "";
      if (verdict.status !== "safe") found.push(`${next.file}: ${verdict.status} ${growth} /${next.source}/${next.flags}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(found).toEqual([]);
});

it("lists nothing that is not there", () => {
  for (const { file, part } of LINEAR_ALL_THE_SAME)
    expect(
      all.some((each) => each.file === file && each.source.includes(part)),
      `${file} ${part}`,
    ).toBe(true);
});
