// A unit of the reports -> how it follows a number in the reader's language; arithmetic in a sentence -> in one line. No I/O. No clock.
import type { Language } from "./words.ts";

/** A count needs no unit in English. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = { "%": "%", 倍: " times", 万元: " ×10,000 yuan", 元: " yuan" };

export const unitsIn = (unit: string, language: Language): string => (language === "zh" ? unit : (ENGLISH_UNITS[unit] ?? ""));

const IN_BRACKETS = /[（(][\d.+−×÷=≈ ]{1,40}[）)]/g;

/** "为 6 件（3 + 3）": at a line's end "（3 +" would be half a sum. */
export const unbroken = (text: string): string => text.replace(IN_BRACKETS, (sum) => sum.replaceAll(" ", "\u00a0"));
