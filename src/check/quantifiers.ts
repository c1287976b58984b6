// A claim and the quote that is to bear it out -> whether one says of most or of all what the other says of some (多数干部 of 少数干部, 各60条 of 共60条). No I/O. No clock.

const CLASSES: Readonly<Record<"some" | "most" | "all", string>> = {
  some: "少数|个别|部分|一些|有些|极少数|小部分|少量",
  most: "绝?大?多数|绝?大部分|大量|大批",
  all: "所有|全部|全体|每[一个家]|各个?|全(?=[区县市镇乡局部])",
};
type Kind = keyof typeof CLASSES;
/** Each says more than the one before. */
const RISING: readonly Kind[] = ["some", "most", "all"];
const NOUN = "的?(?<noun>[\\p{Script=Han}]{1,2})";
const patternOf = (kind: Kind): RegExp => new RegExp(`(?<![大小不])(?:${CLASSES[kind]})${NOUN}`, "gu");

type Quantified = { kind: Kind; noun: string };
/** 部分公开 is a row of the form; 各类, 各地, 各自 and 各项 are words of their own and count nothing. */
const NO_NOUN = /^(?:公开|条|类|自|地|界|种|[项级位])/;
function quantifiedIn(text: string): Quantified[] {
  return RISING.flatMap((kind) =>
    [...text.matchAll(patternOf(kind))].flatMap(({ groups }) => {
      const noun = groups?.noun ?? "";
      return noun === "" || NO_NOUN.test(noun) ? [] : [{ kind, noun }];
    }),
  );
}

const SAYS_ALL = "全|[都均皆各每]|所有|一律";
const SAID_OF: Readonly<Record<Kind, RegExp>> = {
  some: new RegExp(`${CLASSES.some}|有的|几个|多个`),
  most: new RegExp(`${CLASSES.most}|普遍|主要|基本`),
  all: new RegExp(`${SAYS_ALL}|普遍`),
};
const alike = (noun: string, other: string): boolean => noun.startsWith(other) || other.startsWith(noun);

/** `other`: of the same noun the quote says another; `unsaid`: it says nothing of how many. Null where they agree. */
export function otherQuantifier(claim: string, quote: string): "other" | "unsaid" | null {
  const held = quantifiedIn(quote);
  for (const { kind, noun } of quantifiedIn(claim)) {
    const same = held.filter((each) => alike(noun, each.noun));
    if (same.some((each) => each.kind === kind)) continue;
    // What is said of all is true of some of them: only the other way round is it false.
    if (same.length > 0) return RISING.indexOf(kind) > Math.max(...same.map((each) => RISING.indexOf(each.kind))) ? "other" : "unsaid";
    if (!SAID_OF[kind].test(quote) && !/^[各每全]/.test(claim.slice(claim.indexOf(noun) - 1))) return "unsaid";
  }
  return null;
}

const WHOLLY = /全部|全都|悉数|一律|通通|统统|清一色|无一例外|只(?:用|花|有|是)|仅(?:用|限|有)|唯一/;
const WHOLLY_SAID = new RegExp(`${SAYS_ALL}|[只仅]|悉数|唯一|100%`);
/** In English no quote of a report has the words for most, or for all. */
const SHARE_IN_ENGLISH = /\b(?:most|majority|all|every|half|mostly|largely|only|none|never)\b/i;
/** 全部用于网站维护, where the report names that among others. */
export const otherWhole = (claim: string, quote: string): boolean =>
  SHARE_IN_ENGLISH.test(claim) || (WHOLLY.test(claim) && !WHOLLY_SAID.test(quote));

const EACH = /(?:各|分别|均|都|每[^，,。]{1,4})[有为是达发布公开]{0,3}$/;
const TOGETHER = /(?:共计?|合计|总计|总共|一共|累计)[有为是达发布公开]{0,3}$/;
/** 各60条, where the quote has 共60条, and the other way round. */
export function sharedOtherwise(before: string, number: string, quote: string): boolean {
  const [each, together] = [EACH.test(before), TOGETHER.test(before)];
  if (!each && !together) return false;
  const behind = quote
    .replace(/\s/g, "")
    .split(new RegExp(`(?<![\\d.])${number.replace(".", "\\.")}(?![\\d.])`))
    .slice(0, -1);
  return behind.length > 0 && behind.every((front) => (each ? TOGETHER : EACH).test(front));
}
