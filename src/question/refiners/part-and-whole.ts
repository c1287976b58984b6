// Of whom a share is asked, a set and an authority beside it -> the part first, then the whole: 各县合计占衢州市多少, 龙游县占各县多少. No I/O. No clock.
import { classOf, prefixOf } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import type { Draft } from "../draft.ts";
import { hasWord, isWord, type Token, type TokenOf, textOf } from "../tokens.ts";

/** What stands right behind 占: 占衢州市, 占全市. */
export function behindShare(tokens: readonly Token[]): Token | undefined {
  const at = tokens.findIndex((token) => isWord(token, "operation", "share"));
  const next = tokens.slice(at + 1).find((token) => token.kind !== "mark" && !isWord(token, "filler"));
  return at < 0 ? undefined : next;
}

/** All that lies where the set does, when the words for the whole name its government or say 全市. */
function wholeAround(token: Token, set: Extract<Who, { kind: "region" }>, text: string, { agencies }: Directory): Who | null {
  const region: Who = { kind: "region", code: set.code, name: set.name };
  if (isWord(token, "group", "whole")) return /[市省区县州]/.test(textOf(text, token)) ? region : null;
  const [only] = token.kind === "who" ? token.who : [];
  const agency = only?.kind === "agency" ? agencies.find(({ id }) => id === only.id) : undefined;
  const governs = agency !== undefined && classOf(agency.name, agency.region).kind === "government";
  return governs && prefixOf(agency.region) === set.code ? region : null;
}

/**
 * `who` in the order said, one set and at most one authority. The set is the part where the name of the place around it stands behind 占; an
 * authority beside a set is its part otherwise, whichever is said first.
 */
export function partAndWhole({ tokens, text }: Draft, who: Who[], named: readonly TokenOf<"who">[], directory: Directory): Who[] {
  if (!hasWord(tokens, "operation", "share")) return who;
  const sets = who.filter(({ kind }) => kind !== "agency" && kind !== "outside");
  const [set, ...more] = sets;
  if (!set || more.length > 0 || who.length > 2) return who;
  const behind = behindShare(tokens);
  const whole = behind && set.kind === "region" && set.members ? wholeAround(behind, set, text, directory) : null;
  const isWhole = whole !== null && (behind?.kind !== "who" || named.includes(behind));
  if (whole && isWhole) return [set, whole];
  const [first, second] = who;
  // 衢州各县区总量，龙游县占几成: the one is the part, whichever is said first.
  return first === set && second?.kind === "agency" && named.length > 0 ? [second, set] : who;
}
