// A unit of the reports -> how it follows a number in the reader's language. No I/O. No clock.
import type { Language } from "./words.ts";

/** A count needs no unit in English. */
const ENGLISH_UNITS: Readonly<Record<string, string>> = { "%": "%", 倍: " times", 万元: " ×10,000 yuan", 元: " yuan" };

export const unitsIn = (unit: string, language: Language): string => (language === "zh" ? unit : (ENGLISH_UNITS[unit] ?? ""));
