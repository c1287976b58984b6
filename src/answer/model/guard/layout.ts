// How texts are laid out for comparison, and what stands for a figure in a draft sentence. No I/O. No clock.
import { withoutSpaces } from "../../../zh/text.ts";

/** "{f1}" and, for its formula, "{f1=}". */
export const SLOT = /\{f(\d+)(=?)\}/g;

/** Half width, without spaces and emphasis: how a number or word is laid out is no part of what it says. */
export const withoutLayout = (text: string): string => withoutSpaces(text).replaceAll("*", "");
