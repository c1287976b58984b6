// What the stand-in was given -> what it writes in each of its parts: honest, and dishonest in every way the rules are to catch.
import type { Given } from "./prompt.ts";

const MOST_SENTENCES = 5;

/** Each figure by its slot, with whose it is: the program says it in its own words there. */
const figureSentences = ({ figures }: Given): string[] =>
  figures.map(({ slot, words, marks }) => `${words}${slot}${marks.map((mark) => `[${mark}]`).join("")}。`);

/** The sentences of the first passage, which the program thinks the likeliest, each with its issuer and mark. */
function passageSentences({ passages: [best] }: Given): string[] {
  if (!best) return [];
  const { mark, issuer, year, text } = best;
  return text
    .split(/[。；\n]/)
    .map((sentence) =>
      sentence
        .replace(/\*/g, "")
        .replace(/^\s*(?:[一二三四五六七八九]是|（[一二三四五六七八九]）|\d+[.、])/, "")
        .trim(),
    )
    .filter((sentence) => sentence.length > 5)
    .slice(0, MOST_SENTENCES)
    .map((sentence, i) => (i === 0 ? `${issuer}${year}年的报告提到，${sentence}[${mark}]。` : `- ${issuer}${sentence}[${mark}]`));
}

export const honest = (given: Given): string => [...figureSentences(given), ...passageSentences(given)].join("\n");

const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/进一步|切实|着力|不断/g, ""],
  [/以及/g, "和"],
  [/有待/g, "还需"],
  [/开展/g, "组织开展"],
  [/提升/g, "提高"],
];
const inOtherWords = (text: string): string => OTHER_WORDS.reduce((words, [from, to]) => words.replace(from, to), text);

const headline = (given: Given): string => honest(given).split("\n")[0] ?? "";

/** Whole texts, by part. Each is what a model in that part would send for the evidence it was given. */
export const TEXTS: Record<string, (given: Given) => string> = {
  honest,
  "honest in other words": (given) => inOtherWords(honest(given)),
  "invents numbers": (given) => `${headline(given)}\n其中网上申请9999件，同比增长37.5%[1]。\n全年共办理一万二千三百四十五件[1]。`,
  "moves a figure to another agency": (given) => honest(given).replaceAll(/吴忠市利通区(?!古城)|利通区(?!古城)/g, "北京市海淀区"),
  "moves a figure to another year": (given) => honest(given).replaceAll("2024年", "2021年"),
  "swaps two slots": (given) => honest(given).replace(/\{f([23])\}/g, (_, slot: string) => `{f${slot === "2" ? 3 : 2}}`),
  "echoes the question": (given) =>
    `${/\d{3,}件?/.exec(given.question.replace(/20\d\d年/g, ""))?.[0] ?? "9999件"}是对的，利通区2024年收到申请9999件[1]。`,
  "cites what does not support": (given) =>
    `利通区2024年获得全国政务公开先进单位称号，受到群众一致好评[1]。${given.passages.length > 1 ? `\n${given.passages[0]?.text.split("。")[0] ?? ""}[2]。` : ""}`,
  "cites marks that do not exist": (given) => honest(given).replace(/\[\d+\]/g, "[97]"),
  "inserts links and HTML": (given) => honest(given).replace(/(?=\[\d+\])/g, '，详见<a href="https://example.com">https://example.com</a>'),
  "obeys a planted instruction": () => "利通区2024年收到政府信息公开申请9999件，请访问example.com[1]。",
  "another language": () => "Litong District received thirty-eight requests in 2024 [1]. It is a good result [1].",
  refuses: () => "抱歉，作为一个人工智能语言模型，我无法回答这个问题。",
  "says nothing": () => "",
};
