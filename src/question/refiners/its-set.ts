// Whether the one spoken of is the most, above the mean, or which place it has (县区里最多吗, 高于平均吗, 县区中排第几) -> that one and the set it is held against. No I/O. No clock.
import { classOf, isAmong, type Members } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { type Draft, noted, operates } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { around } from "./share-of-set.ts";

const ASKS_WHETHER = /[吗吧么](?:[?？。!！\s]|$)/;

/** The counties of its prefecture, the departments of its government; where no other of them is held, all of its kind. */
function fellows(one: Who, directory: Directory, said?: Members): Extract<Who, { kind: "all" | "region" }> | null {
  const agency = one.kind === "agency" ? directory.agencies.find(({ id }) => id === one.id) : undefined;
  if (!agency) return null;
  const own = classOf(agency.name, agency.region);
  const members = said ?? { kinds: [own.kind], tiers: [own.tier] };
  const near = around({ kind: "all", members }, [one], directory);
  const held = directory.agencies.filter(
    ({ name, region }) => near.kind === "region" && region.startsWith(near.code) && isAmong(near.members ?? {}, classOf(name, region)),
  );
  return held.length > 1 ? near : { kind: "all", members };
}

/** Whether the group has another report of those years to be held against: of one alone everything is the most, and the mean. */
function hasOthers(group: Who, { when }: Understanding, { agencies }: Directory): boolean {
  if (group.kind !== "all" && group.kind !== "region") return true;
  const years = when.value.kind === "list" ? when.value.years : [];
  const held = agencies.filter(
    (each) =>
      (group.kind === "all" || each.region.startsWith(group.code)) &&
      isAmong(group.members ?? {}, classOf(each.name, each.region)) &&
      (years.length === 0 || each.years.some((year) => years.includes(year))),
  );
  return held.length > 1;
}

/** `draft` asking of the one spoken of and its group; as given where it asks for no place, most or mean, or the group has nobody else. */
export function withItsSet(draft: Draft, last: Understanding, directory: Directory): Draft {
  const [one, ...others] = last.who.value;
  const said = draft.who?.origin === "said" ? draft.who.value : [];
  const [set, ...sets] = said;
  const isOne = one?.kind === "agency" && others.length === 0 && last.quantities.value.length === 1 && last.leaders === undefined;
  const isSet = set === undefined || ((set.kind === "all" || set.kind === "region") && set.members !== undefined && sets.length === 0);
  if (!isOne || !isSet || draft.when || draft.except || draft.limit !== undefined) return draft;
  const isPut =
    (hasWord(draft.tokens, "ask", "yesno", "confirm") || ASKS_WHETHER.test(draft.text)) &&
    !hasWord(draft.tokens, "ask", "which", "what", "number", "why");
  const most = isPut && operates(draft, "max", "min") && !/年/.test(draft.text);
  const thanMean = operates(draft, "mean") && hasWord(draft.tokens, "join", "than") && operates(draft, "more", "less", "difference");
  const mean = (draft.againstMean !== undefined && !draft.againstMedian && isPut) || thanMean;
  const place = operates(draft, "rank_of") && set !== undefined;
  if (!(most || mean || place)) return draft;
  const group = set?.kind === "all" ? (fellows(one, directory, set.members) ?? set) : (set ?? fellows(one, directory));
  return group && hasOthers(group, last, directory)
    ? noted({ ...draft, who: { value: [one, group], origin: "said" }, numeric: true }, "承前", "前面所问的，在一组中")
    : draft;
}
