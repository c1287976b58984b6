// The name of an issuer -> the divisions it stands in, outermost first, and the organ after them. No I/O. No clock.
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";

/** What may stand in front of a place in an organ's name; other words there are the sentence's around it. */
const LEADS = /(?:[局部署院会行]|公司|集团|中共|中国|共青团)$/;
/** `before` is what stands in front of the place, `organ` what follows it. */
export type Located = { chain: PlaceEntry[]; before: string; organ: string; ambiguous: boolean };

/** Reads place after place from the left, each inside the one before; what is left is the organ. */
export function locate(name: string, prose: string, gazetteer: Gazetteer): Located | null {
  // 国家税务总局隆德县税务局: the place stands after a ministry.
  for (let at = 0; at <= name.length - 2; at++) {
    // Amid other words the short name of a place is most likely part of one (共和 of 人民共和国).
    const [before, text] = [name.slice(0, at), name.slice(at)];
    const sure = at === 0 || LEADS.test(before);
    const candidates = readChains(text, gazetteer).filter(({ chain: [outermost] }) => sure || text.startsWith(outermost?.name ?? "\n"));
    const rest = Math.min(...candidates.map(({ organ }) => organ.length));
    const best = byContext(
      candidates.filter(({ organ }) => organ.length === rest).map(({ chain, organ }) => ({ chain: withParents(chain), organ })),
      prose,
    );
    const [winner] = best;
    if (winner) return { chain: common(best), before: LEADS.test(before) ? before : "", organ: winner.organ, ambiguous: best.length > 1 };
  }
  return null;
}

type Chain = { chain: PlaceEntry[]; organ: string };
/** Every way a text starts with places, each inside the one before it. */
function readChains(text: string, gazetteer: Gazetteer): Chain[] {
  return gazetteer.startingWith(text).flatMap((place): Chain[] => {
    const rest = text.slice(text.startsWith(place.name) ? place.name.length : place.stem.length);
    const below = readChains(rest, gazetteer).filter(({ chain }) => chain[0]?.parents.includes(place));
    return below.length > 0 ? below.map(({ chain, organ }) => ({ chain: [place, ...chain], organ })) : [{ chain: [place], organ: rest }];
  });
}
const withParents = (chain: PlaceEntry[]): PlaceEntry[] => {
  const last = chain.at(-1);
  return last ? [...last.parents, last] : [];
};

const RANK = { province: 0, prefecture: 1, county: 2, town: 3 };

/** Of places with one name the one whose parents the report speaks of most; all of them when that decides nothing. */
function byContext(candidates: Chain[], prose: string): Chain[] {
  const scored = candidates.map((candidate) => {
    const parents = candidate.chain.slice(0, -1);
    const said = parents.reduce(
      (sum, { name, stem }) => sum + prose.split(name).length - 1 + (stem.length >= 2 ? (prose.split(stem).length - 1) * 0.5 : 0),
      0,
    );
    return { candidate, said };
  });
  const most = Math.max(...scored.map(({ said }) => said));
  const best = scored.filter(({ said }) => said === most).map(({ candidate }) => candidate);
  // Of a division and a lower one with the same name (吉林) the higher is meant.
  const rank = ({ chain }: Chain) => RANK[chain.at(-1)?.level ?? "town"];
  const highest = Math.min(...best.map(rank));
  return best.filter((candidate) => rank(candidate) === highest);
}
/** The parents that all candidates share, and the place. */
function common(candidates: Chain[]): PlaceEntry[] {
  const [first = [], ...others] = candidates.map(({ chain }) => chain);
  const own = first.at(-1);
  const shared = first.slice(0, -1).filter((place, i) => others.every((chain) => chain[i] === place));
  return own ? [...shared, own] : [];
}
