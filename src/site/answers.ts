// corpus/answers.json: questions that the operator answers in words of their own, as a zod schema, and what answers are given of it. No I/O. No clock.
import * as z from "zod";

/** With fewer characters a pattern answers questions that were about something else. */
const LEAST_PATTERN = 2;
const MOST_ANSWERS = 500;

/** Words parted by spaces all have to stand in a question, in any order; of words parted by "|" one: "办公|上班 时间|几点". */
const pattern = z
  .string('应为文字，用双引号括起，如 "办公|上班 时间"')
  .trim()
  .min(1, "不能为空：写上问题里的词，或去掉这一条")
  .max(100, "最多 100 个字")
  .refine((text) => !/\p{Cc}/u.test(text), "不能有换行或控制字符")
  .refine((text) => !/(?:^|[\s|])\||\|(?:$|\s)/.test(text), "“|”两边都要有词：补上，或去掉“|”")
  .refine((text) => shortest(text) >= LEAST_PATTERN, `太短，会答到别的问题上：至少写 ${LEAST_PATTERN} 个字的词，或再加一个词`);

/** Characters of the shortest question that a pattern fits. */
const shortest = (text: string): number =>
  text.split(/\s+/).reduce(
    (sum, word) =>
      sum +
      Math.min(
        ...word
          .split("|")
          .filter(Boolean)
          .map((choice) => [...choice].length),
      ),
    0,
  );

const answer = z.strictObject(
  {
    questions: z.array(pattern, '应为列表，如 ["办公|上班 时间"]').min(1, "至少写一条问法").max(50, "最多 50 条问法"),
    text: z.string("缺少答复 text，应为文字，用双引号括起").trim().min(1, "不能为空：写上答复").max(2000, "最多 2000 个字"),
    link: z
      .string("应为网址，用双引号括起")
      .max(500, "最多 500 个字")
      .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "应为以 http:// 或 https:// 开头的完整网址")
      .optional(),
  },
  '应为 { "questions": […], "text": "…" }',
);

export const AnswersFile = z
  .strictObject(
    { answers: z.array(answer, '应为列表：[ { "questions": […], "text": "…" } ]').max(MOST_ANSWERS, `最多 ${MOST_ANSWERS} 条`) },
    '应为一个 JSON 对象：{ "answers": [ … ] }',
  )
  .superRefine(({ answers }, context) => {
    const seen = new Map<string, number>();
    for (const [i, { questions }] of answers.entries())
      for (const [j, question] of questions.entries()) {
        const before = seen.get(question);
        if (before === undefined) seen.set(question, i);
        else
          context.addIssue({
            code: "custom",
            path: ["answers", i, "questions", j],
            message: `这条问法写了两次（另一次在第 ${before + 1} 条答复里）：去掉一个`,
          });
      }
  });
export type AnswersFile = z.output<typeof AnswersFile>;

/** An answer of the operator's, as answer/ is given it. `id` is its place in the file, from "1". */
export type FixedAnswer = { id: string; questions: readonly string[]; text: string; link?: string };

export const fixedAnswers = ({ answers }: AnswersFile): FixedAnswer[] =>
  answers.map(({ questions, text, link }, i) => ({ id: String(i + 1), questions, text, ...(link ? { link } : {}) }));
