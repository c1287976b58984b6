// The name of an issuer -> the divisions it stands in, outermost first, and the organ after them. No I/O. No clock.
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import { nameLength } from "./kinds.ts";

/** What may stand in front of a place in an organ's name; other words there are the sentence's around it. */
const LEADS = /(?:[局部署院会行]|公司|集团|中共|中国|共青团)$/;
/** One character before a place makes it another's name (大通河县 is not 通河县), unless it is a word of grammar or another division's last. */
const PART_OF_NAME = /^(?![原驻省市县区州盟旗在与由经据我本对和将现及即是为请向从给的之])\p{Script=Han}$/u;
/** No place is called by the mere word for its kind: 岑渡【县林场】 is a county's. */
const KIND = /^(?:街道|县)/;
/**
 * A division that is in no list, in front of a place: a town behind it, or a place that several others are called by, is its own and none
 * that is listed elsewhere.
 */
const UNLISTED = /(?:^|[^本我全该各贵这])(?![本我全该各贵这])\p{Script=Han}(?:自治[州县旗]|[市县区旗州盟])$/u;
/** Towns by their kind; farms, forest bureaux and zones are listed with them by names that any county's organ has (林业局, 经济开发区). */
const TOWN = /(?:镇|乡|街道|苏木)$/;
/** `before` is what stands in front of the place, `organ` what follows it, `printed` the place and the organ as they were written. */
export type Located = { chain: PlaceEntry[]; before: string; organ: string; printed: string; ambiguous: boolean };

/** Reads place after place from the left, each inside the one before; what is left is the organ. */
export function locate(name: string, prose: string, gazetteer: Gazetteer): Located | null {
  // 国家税务总局隆德县税务局: the place stands after a ministry.
  if (beginsLongerName(name, gazetteer)) return null;
  for (let at = 0; at <= name.length - 2; at++) {
    // Amid other words the short name of a place is most likely part of one (共和 of 人民共和国).
    const [before, text] = [name.slice(0, at), name.slice(at)];
    const sure = at === 0 || LEADS.test(before);
    const candidates = readChains(text, gazetteer).filter(
      ({ chain: [outermost] }) =>
        sure ||
        (!PART_OF_NAME.test(before) &&
          nameLength(text, outermost?.name ?? "\n") > 0 &&
          !KIND.test(text) &&
          (outermost?.level !== "town" || TOWN.test(outermost.name))),
    );
    const rest = Math.min(...candidates.map(({ organ }) => organ.length));
    const best = byContext(
      candidates.filter(({ organ }) => organ.length === rest).map(({ chain, organ }) => ({ chain: withParents(chain), organ })),
      prose,
    );
    const [winner] = best;
    const lead = LEADS.test(before) ? before : "";
    const towns = candidates.every(({ chain: [outermost] }) => outermost?.level === "town");
    if (winner && UNLISTED.test(before) && (towns || best.length > 1)) return null;
    if (winner) return { chain: common(best), before: lead, organ: winner.organ, printed: text, ambiguous: best.length > 1 };
  }
  return null;
}

/** The word for a kind of division, where it is not the beginning of an organ's name: 市场监督管理局, 区域合作办, 县级机关. */
const OTHER_DIVISION =
  /^(?:市(?![场政容民级直属])|县(?![级直属])|区(?![级域划直块属])|自治[区州县旗]|[州盟旗](?!级)|镇|乡(?!村)|街道|地区|林区|特区)/;

/** Words of one or two characters that end in the word for a kind of division, and name none. */
const NO_DIVISION =
  /^.{0,4}?(?:[城都]市|(?:[新园港景社城山林牧矿库校灾片辖街郊湖]|开发|示范|保税|度假|管理|试验|实验|合作|工业|产业|风景)区)/;
/**
 * What makes the short name of a county the beginning of another name: no county has counties in it (龙门山县 is none of 龙门县's), and a town's
 * name is no single character (南江桥镇).
 */
const LONGER_NAME =
  /^\p{Script=Han}{1,4}?(?:自治[县旗]|市(?![场政容民级直属])|县(?![级直属])|区(?![级域划直块属间])|旗(?!舰))(?=$|\p{Script=Han}{0,14}(?:[局委办厅院所处]|政府|办公室|中心)$)|^\p{Script=Han}(?:镇|乡(?!村)|街道)/u;
const isLongerName = (place: PlaceEntry, rest: string): boolean =>
  place.level === "county" && LONGER_NAME.test(rest) && !NO_DIVISION.test(rest);

/** Whether every place that a name could begin with is only the beginning of another's name. */
function beginsLongerName(name: string, gazetteer: Gazetteer): boolean {
  const places = gazetteer.startingWith(name);
  const longer = (place: PlaceEntry) => nameLength(name, place.name) === 0 && isLongerName(place, name.slice(place.stem.length));
  return places.some(longer) && readChains(name, gazetteer).length === 0;
}

type Chain = { chain: PlaceEntry[]; organ: string };
/** Every way a text starts with places, each inside the one before it. */
function readChains(text: string, gazetteer: Gazetteer): Chain[] {
  return gazetteer.startingWith(text).flatMap((place): Chain[] => {
    const whole = nameLength(text, place.name);
    const rest = text.slice(whole || place.stem.length);
    // 云溪县 is not 云溪区: a short name with the word for another kind of division behind it is another division's.
    if (!whole && OTHER_DIVISION.test(rest)) return [];
    const below = readChains(rest, gazetteer).filter(({ chain }) => chain[0]?.parents.includes(place));
    if (!whole && below.length === 0 && isLongerName(place, rest)) return [];
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
    // 抚顺 in 抚顺经济开发区 speaks of the city and of its county alike.
    const own = candidate.chain.at(-1)?.stem;
    const parents = candidate.chain.slice(0, -1).filter(({ stem }) => stem !== own);
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
