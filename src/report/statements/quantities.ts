// Compact text -> the numbers in it that count or measure something, each with its unit and how it is qualified. No I/O. No clock.
import { boundWords } from "../../zh/bounds.ts";
import { isMoney } from "../../zh/money.ts";
import { type NumberSpan, readNumbers } from "../../zh/numerals.ts";
import { type Measure, measureAt, unitsFor } from "../../zh/units.ts";
import { notFigures } from "./not-figures.ts";

/** [start, end) holds the number, its unit and what makes it approximate: "近300余条", "28万元". `digits` is where the number begins. */
export type Quantity = { start: number; digits: number; end: number; value: number; unit: string; approximate: boolean };

const ABOUT_BEFORE = new RegExp(`(?:${boundWords("prose", "before")})$`);
const ABOUT_AFTER = new RegExp(`^(?:${boundWords("prose", "after")})`);
/** 约占申请总数的78%: said of the number, but not beside it. */
const ABOUT_FAR = /约[占为达][^，。;\d]{0,14}$/;
/** A bare number counts only where the sentence announces one: "总计为38，". */
const ANNOUNCED = /(?:为|是|共|共计|合计|总计|总数|达|达到|人数|数量|[访问览读关]量|得分|:)$/;
/** 用户突破550万: what is counted in such numbers needs no measure word. */
const LARGE = /[万亿]$/;
/** 一次 in 每年至少一次 says how often, not how many there were. */
const HOW_OFTEN = new RegExp(`(?:每[年月周季日天半]|每个?季度|${boundWords("prose", "before", "at_least")}|定期)[^，。;]{0,8}$`);
/** Measure words with which a Chinese numeral counts; with others it is mostly a word (三级, 一体, 两微一端). */
const STARTS_WITH_UNIT = new RegExp(`^(?:${unitsFor("numeral").join("|")})`);
const BEFORE_ONE =
  /(?:召开|举办|开展|组织|印发|制定|出台|发布|编发|下发|刊发|出版|举行|培训|收到|受理|办理|建成|发生|公开|通报|督查|检查|评估|完成|共|计|了)$/;

/** Whether a number in Chinese numerals is a count here and not part of a word. */
function countsInWords(text: string, number: NumberSpan, measure: Measure): boolean {
  if (number.percent) return true;
  const [before, after] = [text.slice(0, number.start), text.slice(number.end)];
  // 突破千万元.
  const counts = STARTS_WITH_UNIT.test(after) || (/^[百千]$/.test(text.slice(number.start, number.end)) && isMoney(measure.unit));
  if (!counts || /[第每同某另任这那各唯统逐进单万专头再又不]$/.test(before)) return false;
  const written = text.slice(number.start, number.end);
  if (!/^一$/.test(written)) return !/^[个项](?:方面|到位|结合|统一|清单|一)/.test(after);
  if (HOW_OFTEN.test(before)) return false;
  const tells =
    /(?:^|其中|[，、;])$/.test(before) && /^(?:因|为|是|属|予以|不予|部分公开|被|维持|纠正|结转)/.test(after.slice(measure.length));
  const ends = tells || /^(?:[，。;、)!?]|\d|$)/.test(after.slice(measure.length));
  return ends || (BEFORE_ONE.test(before) && /^(?:次|场|期|份|篇|部|件|名|家|起)/.test(after));
}

/** 28万元 is 28 of the unit 万元, as money is printed; 2万条 is 20000 条. */
function money(text: string, number: NumberSpan): { value: number; unit: string } | null {
  const written = text.slice(number.start, number.end);
  const scale = /([百千]?[万亿])[余多来几]?$/.exec(written);
  if (!scale || text[number.end] !== "元") return null;
  const plain = readNumbers(written.slice(0, scale.index));
  const [only] = plain;
  return only && plain.length === 1 ? { value: only.value, unit: `${scale[1]}元` } : null;
}

function quantityOf(text: string, number: NumberSpan): Quantity | null {
  const before = text.slice(0, number.start);
  const after = text.slice(number.end);
  // "3 8件" and "24，317条" may be one number or two, and 017 is none: what cannot be told is not a figure.
  if (/\d\s+$/.test(before) || /^\s+\d/.test(after)) return null;
  if (/^0\d/.test(text.slice(number.start)) || (/(?<!\d)\d{1,3}，$/.test(before) && /^\d{3}(?!\d)/.test(text.slice(number.start))))
    return null;
  const about = ABOUT_BEFORE.exec(before);
  const approximateBefore = about !== null || ABOUT_FAR.test(before);
  const written = text.slice(number.start, number.end);
  const cash = money(text, number);
  const points = number.percent ? { unit: "%", length: 0 } : null;
  const measure = cash ? { unit: cash.unit, length: 1 } : (points ?? measureAt(after));
  if (!measure) {
    const announced = ANNOUNCED.test(about ? before.slice(0, about.index) : before) || LARGE.test(written);
    if (!/\d/.test(written) || !announced || !/^[，。;、!?)]|^$/.test(after)) return null;
  } else if (!/\d/.test(written) && !countsInWords(text, number, measure)) return null;
  let end = number.end + (measure?.length ?? 0);
  const approximateAfter = ABOUT_AFTER.exec(text.slice(end));
  if (approximateAfter) end += approximateAfter[0].length;
  return {
    start: about ? about.index : number.start,
    digits: number.start,
    end,
    value: cash?.value ?? number.value,
    unit: measure?.unit ?? "",
    approximate: Boolean(number.approximate) || approximateBefore || approximateAfter !== null,
  };
}

/** Every figure of the text in order. Percentages have unit "%": 百分之三十 is 30. */
export function quantitiesOf(text: string): Quantity[] {
  const masks = notFigures(text);
  return readNumbers(text)
    .filter((number) => !masks.some(([start, end]) => start < number.end && number.start < end))
    .flatMap((number) => quantityOf(text, number) ?? []);
}
