// Words that narrow a claim to what no report counts apart (一个月, 各部门, 全区) -> those words. No I/O. No clock.
import { ORDINALS } from "../zh/digits.ts";

/** Part of a year, part of an office: the form counts none of them. */
const NARROWER = new RegExp(
  String.raw`本级|乡镇|(?<!\p{Script=Han})街道|(?<=[各个镇和及与]|下属|所辖|下辖|基层)街道|各部门|所有部门|上半年|下半年|季度|前[${ORDINALS}\d]个?月|连续[两${ORDINALS}\d]+年|(?<!\d)\d{1,2}月(?:份|底|$|[^\d1-31日])|网络申请|信函申请|当面申请`,
  "u",
);

/** More than any report is of. */
const WIDER = /全国|全省(?!委)|全自治区|各省|世界/;
export const widerIn = (text: string): string | null => WIDER.exec(text)?.[0] ?? null;

/** Bodies below, whose reports may be here. */
const BODIES = /乡镇|街道|部门/;
export const isOfBodies = (narrower: string): boolean => BODIES.test(narrower);

/** Null when the claim speaks of the whole. */
export const narrowerIn = (text: string): string | null => NARROWER.exec(text)?.[0] ?? null;
