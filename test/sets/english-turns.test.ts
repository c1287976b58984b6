// Second and third turns in English, over sets and over the two that were named, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { ask } from "./turns.ts";

test.each([
  // All of them is another claim than any of them, and which of two it is no question for yes or no.
  [
    "Were all of Yanchi County's requests granted in 2024?",
    "No: Yanchi County (吴忠市盐池县) 2024, requests handled in the year: 20, of which requests granted in full: 2, which is not all of them[1][2].",
  ],
  [
    "How many requests did Yanchi County receive in 2024?>>Were all of them granted?",
    "No: Yanchi County (吴忠市盐池县) 2024, requests handled in the year: 20, of which requests granted in full: 2, which is not all of them[1][2].",
  ],
  [
    "How many requests did Yanchi County receive in 2023?>>What about 2024?>>So is that more or less?",
    "Yanchi County (吴忠市盐池县) 2024: new disclosure requests received: 30, 10 fewer than Yanchi County (吴忠市盐池县) 2023 with 40[1][2].",
  ],
  [
    "Which department of Wuzhong received the most requests in 2024?>>Who was last?",
    "Among the 2024 reports of city departments of Wuzhong City (吴忠市): the fewest new disclosure requests received: Finance Bureau of Wuzhong City (吴忠市财政局) with 0[1].",
  ],
  [
    "Which department of Wuzhong received the most requests in 2024?>>How many did it disclose?",
    "Education Bureau of Wuzhong City (吴忠市教育局) 2024: requests granted in full: 5[1].",
  ],
  [
    "Which department of Wuzhong received the most requests in 2024?>>By how many?",
    "Education Bureau of Wuzhong City (吴忠市教育局): new disclosure requests received: 5, 4 more than Audit Bureau of Wuzhong City (吴忠市审计局) with 1[1][2].",
  ],
  [
    "Compare Litong and Yanchi in 2024: which granted more requests?>>By how many?",
    "Litong District (吴忠市利通区) 2024: requests granted in full: 3, 1 more than Yanchi County (吴忠市盐池县) 2024 with 2[1][2].",
  ],
  [
    "Compare Litong and Yanchi in 2024: which granted more requests?>>Which handled more?",
    "The most requests handled in the year: Yanchi County (吴忠市盐池县) 2024 with 20[1]. Litong District (吴忠市利通区) 2024: requests handled in the year: 10[2].",
  ],
  [
    "How many requests did departments of Wuzhong receive in 2024?>>Excluding the Education Bureau?",
    "Among the 2024 reports of city departments of Wuzhong City (吴忠市), Education Bureau of Wuzhong City (吴忠市教育局) left out: new disclosure requests received, in total 1 (1 + 0 = 1)[1][2].",
  ],
  [
    "How many requests did the Audit Bureau receive in 2024?",
    "Audit Bureau of Wuzhong City (吴忠市审计局) 2024: new disclosure requests received: 1[1].",
  ],
])("%s", async (turns, sentence) => {
  expect((await ask(turns)).answer).toBe(sentence);
});
