// An English sentence of several claims, or with a turn of its own (Both A and B…, …, more than C and D combined; X outnumbered Y by six to one) -> the same as plain sentences, one for each claim. The list that a maintainer adds to. No I/O. No clock.

import { boundBefore, NUMBER_WORDS, numberOf } from "./english-numbers.ts";

const NUMBER = `(?:\\d[\\d,.]*|${NUMBER_WORDS})`;
const BOUND = "(?:more than|over|less than|fewer than|at least|nearly|almost|about|around|roughly|some) ";
const DID = "(?:received|had|got|handled|issued|imposed|made|granted|disclosed|collected|saw|reported|recorded|published|used|faced|held)";

/** Each with what stands in its place. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\binformation requests?\b/gi, "disclosure requests"],
  [
    /\b(?:did not|didn['’]t|never) (?:face|receive|have|see|get|issue|impose|use|record|report|take|hold) (?:a single|any|one|an?) /i,
    "had no ",
  ],
  [
    /^Not (?:a single|one) (?<what>[^.,]{3,60}?) (?:reached|came to|arrived at|was (?:made|filed|submitted|lodged) (?:to|with|in)) (?<who>[^.,]{2,40}?)(?<when> in 20\d{2})?(?=[.,]|$)/i,
    "$<who> received no $<what>$<when>",
  ],
  [
    new RegExp(`\\b(?:granted|disclosed|released) (?<count>${NUMBER}) (?:requests?|of (?:them|these|those)) in full\\b`, "i"),
    "fully granted $<count> requests",
  ],
  [
    new RegExp(
      `\\b(?:granted|disclosed|released) (?<count>${NUMBER}) (?:requests?|of (?:them|these|those)) (?:in part|partly|partially)\\b`,
      "i",
    ),
    "partially granted $<count> requests",
  ],
  [
    new RegExp(
      `\\b(?:disclosed|released|provided|gave) (?:what (?:was|had been) (?:asked|requested)(?: for)?|the (?:requested )?information) in (?<count>${NUMBER}) (?:of (?:them|these|those)|cases|requests)\\b`,
      "i",
    ),
    "fully granted $<count> requests",
  ],
  [
    new RegExp(
      `\\b(?:could not|couldn['’]t|was unable to) provide (?:the )?(?:requested )?information in (?<count>${NUMBER}) (?:cases?|requests?)\\b`,
      "i",
    ),
    "was unable to provide $<count> requests",
  ],
  [/\bnever (?:received|had|issued|imposed|made|used|saw|faced|reported|recorded) (?:an?|any) /i, "had no "],
  [/\b(?:did not|didn['’]t|never) repeal(?:ed)? (?:an?|any) /i, "repealed no "],
  [/\b(?:put|taken|added) together\b/gi, "combined"],
  [/\b(?:imposed|handed down|handed out)\b/gi, "issued"],
  // Of whom stands first, as where others are counted that are not among them.
  [/^Only (?<said>[^,.]{3,120}?),? among (?<set>[^,.]{3,60}?)(?<when> in 20\d{2})?\.?$/i, "Among $<set>, only $<said>$<when>."],
];

/** How many times as many: the frame of such claims reads them so, whatever language the two sides are in. */
const TIMES: readonly RegExp[] = [
  new RegExp(
    `^(?:In (?<who>[^,]{2,40}), )?(?<left>[^,.]{3,50}?) outnumbered (?<right>[^,.]{3,50}?) by (?<bound>${BOUND})?(?<count>${NUMBER}) to one(?<when> in 20\\d{2})?\\.?$`,
    "i",
  ),
  new RegExp(
    `^(?<left>[^,.]{2,40}['’]s? [^,.]{3,40}?) (?:was|were|came to|amounted to) (?<bound>${BOUND})?(?<count>${NUMBER}) times (?:those of |that of |the (?:number|amount) in )?(?<right>[^,.]{2,40}?)(?:['’]s?)?(?<when> in 20\\d{2})?\\.?$`,
    "i",
  ),
];
function asTimes(sentence: string): string | null {
  for (const pattern of TIMES) {
    const { who, left, right, bound = "", count = "", when = "" } = pattern.exec(sentence)?.groups ?? {};
    if (left === undefined) continue;
    return `${who ? `${who}'s ` : ""}${left}${when}是${right}的${boundBefore(bound)}${numberOf(count)}倍`;
  }
  return null;
}

/** , more than Longde and Yindu combined: of what was counted before. */
const TAIL = new RegExp(
  `^(?<first>(?<who>[^,.]{2,40}?) (?<did>${DID}) (?:only |just )?(?:${BOUND})?${NUMBER} (?<what>[^,.\\d]{3,40}?)(?<when> in 20\\d{2})?), (?:well |far )?(?:(?<more>more|fewer|less) than|(?<above>above|ahead of|beyond|up on)|(?<below>below|behind|short of|down on)) (?<other>[^.\\d]{2,80}?)(?: (?<theirs>${NUMBER}))?\\.?$`,
  "i",
);
/** repealed three normative documents in 2024 and issued none. */
const AND_NONE = new RegExp(
  `^(?<who>[^,.]{2,40}?) (?<did>[a-z]{3,12}) (?<count>${NUMBER}) (?<what>[^,.\\d]{3,40}?)(?<when> in 20\\d{2})?,? (?:and|but) (?<also>[a-z]{3,12}) (?<none>none|${NUMBER})(?: of (?:them|its own))?(?: (?:new )?ones?)?\\.?$`,
  "i",
);
/** , down from 3,508 in 2023: both numbers, and which way it went. */
const CAME_FROM = new RegExp(
  `^(?<first>(?<who>[^,.]{2,40}?) (?<did>${DID}) (?:only |just )?${NUMBER} (?<what>[^,.\\d]{3,40}?) in (?<year>20\\d{2})), (?<way>down|up) from (?<then>\\d{1,3}(?:,\\d{3}){0,4}|${NUMBER_WORDS})(?: in (?<earlier>20\\d{2})| (?:the|a) year (?:before|earlier)| the previous year)?\\.?$`,
  "i",
);
/** rose from 3,843 in 2024 to 4,574 in 2025, fell from 22 to 15 between 2023 and 2024: the same, with the number it came to. */
const CHANGED = new RegExp(
  `^(?<who>[^,.]{2,40}?)['’]s? (?<what>[a-z][^,.\\d]{3,40}?) (?:had |have )?(?:(?<up>rose|risen|increased|grew|grown|climbed|went up|jumped)|fell|fallen|dropped|declined|decreased|went down|shrank) (?:sharply |slightly |steeply )?from (?<bound>${BOUND})?(?<then>${NUMBER}) (?:in (?<earlier>20\\d{2}) )?to (?<limit>${BOUND})?(?<now>${NUMBER})(?: in (?<year>20\\d{2})| between (?<since>20\\d{2}) and (?<until>20\\d{2}))\\.?$`,
  "i",
);
/** refused 3 requests in 2024, all as deliberative information: of the ones just counted. */
const ALL_FOR = new RegExp(
  `^(?<who>[^,.]{2,40}?) (?<did>refused|rejected|denied|turned down) (?<count>${NUMBER}) requests?(?<when> in 20\\d{2})?, all (?:of (?:them|these) )?(?<why>(?:as|because|for) [^,.]{3,80})\\.?$`,
  "i",
);
/** received nine requests in 2024 and granted all of them: of the ones just counted. */
const AND_ALL = new RegExp(
  `^(?<first>[^,.]{2,40}? (?:received|had|got|saw) (?:only |just )?${NUMBER} [^,.\\d]{3,40}?(?: in 20\\d{2})?),? (?:and|but) (?<did>granted|disclosed|refused|rejected|denied|turned down) (?:all|every one|each) of (?:them|these|those)\\.?$`,
  "i",
);
const PASSIVE: Readonly<Record<string, string>> = { granted: "fully disclosed", disclosed: "fully disclosed" };
const TWO_SIDED = new RegExp(
  `^(?<who>[^,.]{2,40}?) (?<did>${DID}) (?<one>more|fewer) (?<what>[^,.]{3,40}?) than (?<a>[^,.]{2,40}?),? but (?<two>more|fewer) than (?<b>[^,.]{2,40})\\.?$`,
  "i",
);
/** Names in capitals, so that both sides and neither of them are no names. */
const NAME = "[A-Z][\\w'’]*(?: (?:[A-Z][\\w'’]*|of))*";
const FOLLOWED = new RegExp(
  `^(?<first>${NAME} (?:had|received|saw|issued|made|granted) the most (?<what>[a-z ]{3,40}?)(?<when> in 20\\d{2})?), followed by (?<next>${NAME})(?:,? (?:and|then) (?<third>${NAME}))?\\.?$`,
);
const BOTH = new RegExp(`^Both (?<a>${NAME}) and (?<b>${NAME}) (?<said>[a-z].+)$`);
const NEITHER = new RegExp(`^Neither (?<a>${NAME}) nor (?<b>${NAME}) (?<said>[a-z].+)$`);
const SOME =
  /^(?<who>(?!.*\b(?:[Oo]nly|[Mm]ost|[Nn]either|[Bb]oth|[Ee]ach|[Aa]ll|[Ss]ome|[Ff]ew|not|never|none|and|or|nor)\b)[^,.]{2,60}?) (?:had|saw|faced|reported|recorded|received|issued) (?<what>(?!no\b|more\b|fewer\b|less\b|the\b|all\b)(?:some |any )?[a-z][a-z -]{3,60}s)(?<when> in 20\d{2})?\.?$/;

/** One sentence where there is nothing to take apart; it is then as it was, or in plainer words. */
export function plainEnglish(typed: string): string[] {
  const sentence = TURNS.reduce((text, [turn, plain]) => text.replace(turn, plain), typed);
  const times = asTimes(sentence);
  if (times) return [times];
  const tail = TAIL.exec(sentence)?.groups;
  if (tail) {
    const { first, who, did, what, when = "", above, more = above ? "more" : "fewer" } = tail;
    const other = tail.theirs ? tail.other?.replace(/['’]s?$/, "") : tail.other;
    const theirs = tail.theirs ? [`${other} ${did} ${tail.theirs} ${what}${when}.`] : [];
    return [`${first}.`, ...theirs, `${who} ${did} ${more} ${what}${when} than ${other}.`];
  }
  const beside = AND_NONE.exec(sentence)?.groups;
  if (beside) {
    const { who, did, count, what, when = "", also, none = "" } = beside;
    return [`${who} ${did} ${count} ${what}${when}.`, `${who} ${also} ${/^none$/i.test(none) ? "no" : none} ${what}${when}.`];
  }
  const came = CAME_FROM.exec(sentence)?.groups;
  if (came) {
    const earlier = came.earlier ?? Number(came.year) - 1;
    const more = /^up$/i.test(came.way ?? "") ? "more" : "fewer";
    return [
      `${came.first}.`,
      `${came.who} ${came.did} ${came.then} ${came.what} in ${earlier}.`,
      `${came.who} ${came.did} ${more} ${came.what} in ${came.year} than in ${earlier}.`,
    ];
  }
  const changed = CHANGED.exec(sentence)?.groups;
  const [since, until] = [changed?.earlier ?? changed?.since, changed?.year ?? changed?.until];
  if (changed && since && until) {
    const { who, what, bound = "", then, limit = "", now } = changed;
    const more = changed.up ? "more" : "fewer";
    return [
      `${who} had ${bound}${then} ${what} in ${since}.`,
      `${who} had ${limit}${now} ${what} in ${until}.`,
      `${who} had ${more} ${what} in ${until} than in ${since}.`,
    ];
  }
  const entire = AND_ALL.exec(sentence)?.groups;
  if (entire) return [`${entire.first}, all of which were ${PASSIVE[entire.did?.toLowerCase() ?? ""] ?? "refused"}.`];
  const refused = ALL_FOR.exec(sentence)?.groups;
  if (refused) {
    const { who, did, count, when = "", why } = refused;
    return [`${who} ${did} ${count} requests${when}.`, `${who} ${did} ${count} requests ${why}${when}.`];
  }
  const two = TWO_SIDED.exec(sentence)?.groups;
  if (two)
    return [`${two.who} ${two.did} ${two.one} ${two.what} than ${two.a}.`, `${two.who} ${two.did} ${two.two} ${two.what} than ${two.b}.`];
  const first = FOLLOWED.exec(sentence)?.groups;
  if (first)
    return [
      `${first.first}.`,
      `${first.next}${first.when ?? ""}的${first.what}排第二`,
      ...(first.third ? [`${first.third}${first.when ?? ""}的${first.what}排第三`] : []),
    ];
  const both = BOTH.exec(sentence)?.groups;
  if (both) return [both.a, both.b].flatMap((name) => plainEnglish(`${name} ${both.said}`));
  const neither = NEITHER.exec(sentence)?.groups;
  const denied = neither?.said?.replace(/\b(?:any|a single|an?)\b/, "no");
  if (neither && denied !== neither.said) return [neither.a, neither.b].map((name) => `${name} ${denied}`);
  const some = SOME.exec(sentence)?.groups;
  if (some)
    return [
      `${some.who} had at least one ${some.what
        ?.replace(/^(?:some|any) /, "")
        .replace(/ies$/, "y")
        .replace(/s$/, "")}${some.when ?? ""}.`,
    ];
  return [sentence];
}
