// A question whether somebody is the first of a ranking (申请最多的是龙游县吗, 前三名是甲、乙和丙，对吗) -> whose ranking it is, and who is said to lead it. No I/O. No clock.
import type { Draft } from "../draft.ts";
import { hasWord, isWord, textOf } from "../tokens.ts";
import type { FirstSaid } from "../understanding.ts";
import { membersIn } from "../words/groups.ts";

const ASKS_WHETHER = /[吗吧么](?:[?？。!！\s]|$)/;
const DENIED = /(?:不是|并非|不会是)/;

/** Null where nobody is said to be the first, or where it is asked who is. */
export function firstSaid(draft: Draft): { who: NonNullable<Draft["who"]>; firstSaid: FirstSaid } | null {
  const { tokens, text, who } = draft;
  const isPut = hasWord(tokens, "ask", "yesno", "confirm") || ASKS_WHETHER.test(text);
  if (!isPut || hasWord(tokens, "ask", "which", "number", "what", "why") || hasWord(tokens, "group", "which")) return null;
  const named = (who?.value ?? []).flatMap((each) => (each.kind === "agency" ? [each.id] : []));
  const sets = (who?.value ?? []).filter(({ kind }) => kind === "region" || kind === "all");
  if (named.length === 0 || sets.length > 1 || (who?.value ?? []).some(({ kind }) => kind === "outside")) return null;
  // 是不是龙游县: asked, and not denied.
  const isDenied = DENIED.test(text) && !hasWord(tokens, "ask", "yesno");
  const group = tokens.find((token) => isWord(token, "group", "plain") || isWord(token, "group", "every"));
  const members = group && membersIn(textOf(text, group), text.charAt(group.start - 1));
  const value = sets.length > 0 ? sets : [members ? { kind: "all" as const, members } : { kind: "all" as const }];
  return { who: { value, origin: "said" }, firstSaid: { ids: named, ...(isDenied ? { denied: true as const } : {}) } };
}
