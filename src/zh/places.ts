// Places of China with their codes -> one text, and back: in the order of their codes most of them need no code, and most stems no letter. No I/O. No clock.

/** A division, or a place that has no code: "". `stem`: the name without its kind, the name itself where it has none. */
export type Place = { code: string; name: string; stem: string };

const CODE = 6;
/** What is further on from the one before has its whole code. */
const FURTHEST = 99;
/** Behind a name: it has no kind. A digit: so many characters are the stem; nothing: all but the last are. */
const WHOLE = "!";
/** Before a name: it has no code. Digits: so much further than the one before, or a whole code; nothing: one further. */
const NO_CODE = "-";

export function packedPlaces(places: readonly Place[]): string {
  let last = 0;
  return places
    .map(({ code, name, stem }) => {
      const further = Number(code) - last;
      if (code !== "") last = Number(code);
      const before = code === "" ? NO_CODE : further === 1 ? "" : further > 0 && further <= FURTHEST ? String(further) : code;
      return before + name + (stem === name ? WHOLE : stem === name.slice(0, -1) ? "" : String(stem.length));
    })
    .join(" ");
}

const WRITTEN = /^(?<code>[-\d]*)(?<name>[^-\d!]+)(?<stem>[!\d]?)$/;
/** Marks and digits are below; no name is. */
const NINE = 0x39;

/** Every name, and its stem behind it. An isolate's first question waits for them: no object is made of each. */
export function namesIn(packed: string): string[] {
  const names: string[] = [];
  for (const entry of packed.split(" ")) {
    let start = 0;
    while (entry.charCodeAt(start) <= NINE) start++;
    const mark = entry.charCodeAt(entry.length - 1);
    const name = entry.slice(start, mark > NINE ? entry.length : -1);
    names.push(name, mark > NINE ? name.slice(0, -1) : entry.endsWith(WHOLE) ? name : name.slice(0, mark & 0xf));
  }
  return names;
}

export function divisionsIn(packed: string): { code: string; name: string }[] {
  let last = 0;
  return packed.split(" ").flatMap((entry) => {
    const { code = "", name = "" } = WRITTEN.exec(entry)?.groups ?? {};
    if (code === NO_CODE) return [];
    last = code.length === CODE ? Number(code) : last + Number(code || 1);
    return [{ code: String(last).padStart(CODE, "0"), name }];
  });
}
