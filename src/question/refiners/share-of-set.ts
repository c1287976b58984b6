// 占各县区的多少, 占部门总数几成 behind figures of authorities -> those, and the set they are a part of. No I/O. No clock.
import { classOf, prefixOf } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { type Draft, noted, operates } from "../draft.ts";
import type { Understanding } from "../understanding.ts";
import { ofRegion } from "./groups.ts";
import { widthFor } from "./set-before.ts";

const OF = /^(?:那么?|它们?|这[两三几]?[家个]|合计|一共|总共|加起来|[两三]家){0,4}(?:占|在)/;
/** `said`: whom the question itself names; `draft` may have those spoken of in their place (这两家占…). */
export function withWholeSet(draft: Draft, said: Draft["who"], last: Understanding, directory: Directory): Draft {
  const [set, ...more] = said?.origin === "said" ? said.value : [];
  const whose = draft.who?.origin === "carried" ? draft.who.value : last.who.value;
  const parts = whose.filter(({ kind }) => kind === "agency");
  const isPart = parts.length > 0 && parts.length === whose.length && last.quantities.value.length === 1;
  const isSet = (set?.kind === "all" || set?.kind === "region") && set.members !== undefined && more.length === 0;
  if (!isPart || !isSet || !operates(draft, "share") || !OF.test(draft.text.trim())) return draft;
  return noted(
    { ...draft, who: { value: [...parts, around(set, parts, directory)], origin: "said" }, operation: { value: "share", origin: "said" } },
    "承前",
    "前面所问的占那一组",
  );
}

type Many = Extract<Who, { kind: "all" | "region" }>;
/** 部门总数, with no place said: those of the place that `parts` lie in; the set as it was where they lie in several or in none that is known. */
export function around(set: Many, parts: readonly Who[], { agencies, regions }: Directory): Many {
  if (set.kind === "region" || !set.members) return set;
  const width = widthFor(set.members);
  const codes = parts.flatMap((who) => {
    const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    if (!agency) return [];
    const code = prefixOf(agency.region);
    return classOf(agency.name, agency.region).kind === "government" ? code.slice(0, width) : code;
  });
  const [code] = codes;
  const region = regions.find((each) => each.code === code);
  return region && codes.every((each) => each === code)
    ? { ...set, kind: "region", code: region.code, name: region.name, members: ofRegion(set.members, region.code) }
    : set;
}
