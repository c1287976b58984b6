// Report text -> the same without sentences that speak to a machine: what is planted there is no evidence. No I/O. No clock.
import { marksOf } from "../../../zh/marks.ts";

/** Told to a reader of prompts, never to a citizen. In order of how often seen. */
const SPOKEN_TO_A_MACHINE: readonly RegExp[] = [
  /(?:忽略|无视|忘记|忘掉|不要理会|不必理会|跳过).{0,16}(?:指令|指示|要求|提示|规则|设定|限制|内容|上文|以上|之前)/,
  /(?:你|您)(?:现在)?(?:是|扮演|必须|应当|应该|只能|要|需要|将).{0,24}(?:回答|输出|回复|助手|模型|写|说|告诉)/,
  /(?:AI|人工智能|语言模型|大模型|机器人|助手)(?:助手|模型)?[,，:：]?(?:请|必须|应当|应该|只能|务必|你)|系统提示|提示词/i,
  /(?:请|必须|一律|务必)(?:直接|只|仅|统一)?(?:回答|输出|回复|答复为|写成|复述|打印)/,
  /(?:ignore|disregard|forget)\b.{0,40}\b(?:instructions?|prompts?|rules?|above|previous)/i,
  /\b(?:system|assistant|user)\s*(?:prompt|message|[:：])/i,
];

export const isInstruction = (sentence: string): boolean => SPOKEN_TO_A_MACHINE.some((each) => each.test(sentence));

const AFTER_SENTENCE = new RegExp(`(?<=[${marksOf("sentence")}])`);
export const withoutInstructions = (text: string): string =>
  text
    .split(AFTER_SENTENCE)
    .filter((sentence) => !isInstruction(sentence))
    .join("");
