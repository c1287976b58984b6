// What a verdict says to its reader, in Chinese. No I/O. No clock.
import { plain as digits } from "../decimal.ts";

/** An answer's text without citation marks and line breaks, closed by one full stop. */
const plain = (answer: string): string =>
  `${answer
    .replace(/\[\d+\]/g, "")
    .replace(/\n- /g, "；")
    .replace(/\n/g, "")
    .replace(/：；/g, "：")
    .replace(/(?<![。.])[。.]+$/, "")}。`;

export const claimText = {
  plain,
  supported: (said: string): string => `与报告一致：${said}`,
  contradicted: (said: string): string => `与报告不一致：${said}`,
  conflicting: (finding: string): string => `报告自身前后不一：${finding}`,
  unsure: (said: string): string => `报告只有约数，不能断定：${said}`,
  partial: (said: string): string => `收录的只是该地区的一部分报告，不能断定：${said}`,
  denied: (quote: string): string => `报告写道：“${quote.replace(/。$/, "")}”。`,
  notFound: (said: string): string => `收录的报告不能判断这一句。${said}`,
  tooLong: (most: number): string => `这一句超过 ${most} 个字，没有核查：请断成短句再试。`,
  tooMany: (most: number): string => `一次最多核查 ${most} 处，从这里起没有核查：请分几次提交。`,
  nothingToCheck: "这段话里没有可以对照报告核对的数字或比较。",
  ranked: (issuer: string, value: number, place: number, of: number, fromMost: boolean, top: string): string =>
    `${issuer}为 ${digits(value)}，在 ${of} 份有此数据的报告中从${fromMost ? "多到少" : "少到多"}排第 ${place}；${top}。`,
  top: (word: string, names: readonly string[], value: number): string => `${word}的是${names.join("、")}（${digits(value)}）`,
  compared: (a: string, left: number, b: string, right: number): string => `${a}为 ${digits(left)}，${b}为 ${digits(right)}。`,
  some: (issuer: string, value: number): string => `${issuer}为 ${digits(value)}。`,
} as const;
