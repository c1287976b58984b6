// A picture's text -> what drawing it without a browser needs: the parts of the font that hold its letters, and lines of the weight that was meant. No I/O. No clock.

/** A part of the font, and the characters it holds, as first and last code points. */
type Part = { file: string; ranges: (readonly [first: number, last: number])[] };

/** The style sheet that a web font comes with -> its parts, in order. */
export function partsOf(css: string): Part[] {
  return [...css.matchAll(/url\(\.\/files\/([^)]+\.woff2)\)[^}]*unicode-range:([^;}]+)/g)].map(([, file = "", ranges = ""]) => ({
    file,
    ranges: ranges.split(",").map((range) => {
      const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  }));
}

/** Files of the parts that hold a character of the text. */
export function partsFor(text: string, parts: readonly Part[]): string[] {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const holds = ({ ranges }: Part): boolean => ranges.some(([first, last]) => [...points].some((point) => first <= point && point <= last));
  return parts.filter(holds).map(({ file }) => file);
}

/** Of the letters' size: what a line of the font's lightest weight lacks to be regular, and bold. */
const [REGULAR, BOLD] = [0.036, 0.075];
const INK = "#1b2126";

/**
 * The drawing program knows a variable font in its lightest weight alone. Each letter is drawn with an edge of its own colour, so that it is as
 * heavy as was meant.
 */
export function weighted(svg: string): string {
  return svg.replace(/<text ([^>]*)>/g, (_, attributes: string) => {
    const of = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
    const width = Number(of("font-size") ?? 16) * (Number(of("font-weight") ?? 400) >= 600 ? BOLD : REGULAR);
    return `<text ${attributes} stroke="${of("fill") ?? INK}" stroke-width="${width.toFixed(2)}">`;
  });
}
