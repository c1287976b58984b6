// A number of one cell told by its size alone (上千了, 破万, 没过百, 几百件) -> whether the report's is so large. Reads the store.
import { POWERS } from "../../zh/digits.ts";
import { unitsFor } from "../../zh/units.ts";
import { blankIn, type Frame, onlyQuantity, readRest, refused, verdictOf } from "../frame.ts";
import { STOP } from "../stop.ts";
import { citationsFor, unitOfQuantity, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const SCALE = "(?<scale>[十百千]?万|[百千亿])";
const END = `(?<unit>${unitsFor("claim").join("|")})?(?:了|大关)?$`;
/** 上千, 没破万: as many, or not so many. 近千 and 不到千 are not told so. */
const REACHED = new RegExp(
  `(?<![线网以早晚])(?<not>没有?|还没有?|从?未)?(?:(?<=[^不])上|突破|冲破|越过|破|超过|超|(?<=[^不超通经])过|达到)了?${SCALE}${END}`,
);
/** 几百件, 数千件. */
const SEVERAL = new RegExp(`(?<![不足到近超过上破])(?:好几|几|数)${SCALE}[多余]?${END}`);
/** What leads over to how many there are. */
const LEADING = /(?:只|仅|才|就|都|已经?|竟|共|足足?|也|还){0,2}(?:有|是|达|为|到)?$/;

type Size = { what: string; least: number; most: number; scale: number; unit: string };

function sizeIn(typed: string): Size | null {
  const text = typed.replace(STOP, "");
  const several = SEVERAL.exec(text);
  const match = several ?? REACHED.exec(text);
  if (!match) return null;
  const scale = [...(match.groups?.scale ?? "")].reduce((value, each) => value * 10 ** (POWERS[each] ?? 0), 1);
  const [least, most] = several
    ? [2 * scale, 10 * scale]
    : match.groups?.not
      ? [Number.NEGATIVE_INFINITY, scale]
      : [scale, Number.POSITIVE_INFINITY];
  return { what: text.slice(0, match.index).replace(LEADING, ""), least, most, scale, unit: match.groups?.unit ?? "" };
}

export const roundly: Frame = {
  name: "roundly",
  async decide(said, reader, store) {
    const size = said.statement ? null : sizeIn(said.text);
    const read = size && readRest(size.what, said, reader);
    const quantity = read && onlyQuantity(read.meaning);
    if (!size || quantity?.kind !== "figure" || !read || read.set) return null;
    const subjects = await reader.subjects(read.meaning, null);
    if (subjects.kind === "refused") return refused(subjects);
    const [report, ...more] = subjects.kind === "reports" ? subjects.reports : [];
    if (!report || more.length > 0) return null;
    const found = await valueIn(report, quantity, store);
    if (found === null) return refused(blankIn(report));
    const unit = unitOfQuantity(quantity);
    // 收费上千了: of yuan or of ten thousand of them is not said.
    const ofMoney = unit === "万元";
    if (ofMoney && (size.scale < MONEY || /[^万元]/.test(size.unit))) return null;
    const value = ofMoney ? found * MONEY : found;
    // 过百 of exactly a hundred is said by one and denied by another.
    if (value === size.scale) return null;
    return verdictOf(value >= size.least && value < size.most, {
      said: claimText.list([valueSentence({ report, value: found }, quantity)]),
      claimed: ofMoney ? size.scale / MONEY : size.scale,
      found,
      unit,
      citations: await citationsFor([report], [quantity], store),
    });
  },
};
const MONEY = 10_000;
export const isRound = (text: string): boolean => sizeIn(text) !== null;
