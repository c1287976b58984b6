// corpus/words.json: what people here call what the reports and the form call otherwise, as a zod schema. No I/O. No clock.
import * as z from "zod";

/** A shorter word stands inside too many others. */
const LEAST = 2;
const MOST_WORDS = 1000;

const word = (least: number) =>
  z
    .string("应为文字，用双引号括起")
    .trim()
    .min(least, `至少 ${least} 个字：太短的词会出现在别的词里`)
    .max(30, "最多 30 个字")
    .refine((text) => !/[\p{Cc}\s]/u.test(text), "一条只写一个词，不能有空格或换行：另写一条");

const entry = z.strictObject(
  {
    means: word(LEAST).describe("报告或表格里的叫法"),
    also: z.array(word(LEAST), '应为列表，如 ["开罚单", "吃罚单"]').min(1, "至少写一个叫法").max(50, "最多 50 个叫法"),
  },
  '应为 { "means": "行政处罚", "also": ["开罚单"] }',
);

export const WordsFile = z
  .strictObject(
    { words: z.array(entry, '应为列表：[ { "means": "…", "also": [ … ] } ]').max(MOST_WORDS, `最多 ${MOST_WORDS} 条`) },
    '应为一个 JSON 对象：{ "words": [ … ] }',
  )
  .superRefine(({ words }, context) => {
    const seen = new Map<string, string>();
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const [i, { means, also }] of words.entries())
      for (const [j, each] of also.entries()) {
        const before = seen.get(each);
        if (each === means) fault(["words", i, "also", j], "和 means 一样：去掉它");
        else if (before === undefined) seen.set(each, means);
        else fault(["words", i, "also", j], `这个叫法写了两次（另一次指“${before}”）：去掉一个`);
      }
  });
export type WordsFile = z.output<typeof WordsFile>;

/** Whoever says one of `also` means the word of the form, or of the reports. */
export type OperatorWord = { means: string; also: readonly string[] };

export const operatorWords = ({ words }: WordsFile): OperatorWord[] => words.map(({ means, also }) => ({ means, also }));
