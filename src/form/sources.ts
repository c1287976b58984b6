// The rules of law that the form and its terms come from, as they are cited. Data. No I/O. No clock.
import { EDITION_2019, EDITION_2021 } from "./editions.ts";

export const REGULATION = "《中华人民共和国政府信息公开条例》";
export const FORMAT = `《中华人民共和国政府信息公开工作年度报告格式》（${EDITION_2021.document}）`;
export const FEES = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";
export const FORMAT_2019 = EDITION_2019.document;
