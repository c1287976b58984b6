// The ways to claim something that this service decides by the form's own figures, in the order they are tried.
import type { Frame } from "./frame.ts";
import { all } from "./frames/all.ts";
import { change } from "./frames/change.ts";
import { closed } from "./frames/closed.ts";
import { compare } from "./frames/compare.ts";
import { contact } from "./frames/contact.ts";
import { eachOf } from "./frames/each-of.ts";
import { englishAll } from "./frames/english-all.ts";
import { englishOffices } from "./frames/english-offices.ts";
import { englishTimes } from "./frames/english-times.ts";
import { englishUnread } from "./frames/english-unread.ts";
import { every } from "./frames/every.ts";
import { figure } from "./frames/figure.ts";
import { follows } from "./frames/follows.ts";
import { likewise } from "./frames/likewise.ts";
import { mention } from "./frames/mention.ts";
import { moreBy } from "./frames/more-by.ts";
import { none } from "./frames/none.ts";
import { ofGroup } from "./frames/of-group.ts";
import { onTime } from "./frames/on-time.ts";
import { only } from "./frames/only.ts";
import { onlyNot } from "./frames/only-not.ts";
import { order } from "./frames/order.ts";
import { others } from "./frames/others.ts";
import { partOf } from "./frames/part-of.ts";
import { proseBoth } from "./frames/prose-both.ts";
import { proseCompare } from "./frames/prose-compare.ts";
import { proseReckoned } from "./frames/prose-reckoned.ts";
import { proseTimes } from "./frames/prose-times.ts";
import { quoted } from "./frames/quoted.ts";
import { rank } from "./frames/rank.ts";
import { reached } from "./frames/reached.ts";
import { roundly } from "./frames/roundly.ts";
import { share } from "./frames/share.ts";
import { siblings } from "./frames/siblings.ts";
import { statedShare } from "./frames/stated-share.ts";
import { sumOfParts } from "./frames/sum-of-parts.ts";
import { times } from "./frames/times.ts";
import { total } from "./frames/total.ts";
import { withinYear } from "./frames/within-year.ts";

/** Of clauses that state a number. */
export const NUMBER_FRAMES: readonly Frame[] = [
  englishTimes,
  englishUnread,
  ofGroup,
  withinYear,
  reached,
  onTime,
  onlyNot,
  only,
  others,
  eachOf,
  change,
  moreBy,
  times,
  proseTimes,
  proseBoth,
  siblings,
  share,
  none,
  figure,
  sumOfParts,
  total,
  partOf,
  proseReckoned,
];
/** Of what nothing that is stated as claimed decides. */
export const LAST_FRAMES: readonly Frame[] = [statedShare];
/** Of clauses without one: 只有 before 没有, for 只有A没有X is of A; comparisons last, as they ask least. */
export const WORD_FRAMES: readonly Frame[] = [
  mention,
  englishOffices,
  englishTimes,
  englishAll,
  contact,
  ofGroup,
  withinYear,
  onTime,
  roundly,
  order,
  onlyNot,
  only,
  others,
  closed,
  none,
  every,
  change,
  moreBy,
  share,
  times,
  proseTimes,
  all,
  siblings,
  rank,
  likewise,
  compare,
  proseCompare,
  proseBoth,
  quoted,
  follows,
];
/** Of an opinion: it may be the report's own words, and follows from nothing else. */
export const QUOTING_FRAMES: readonly Frame[] = [contact, quoted];
