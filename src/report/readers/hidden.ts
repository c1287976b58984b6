// A web page -> which of its elements a reader does not see: hidden, too small or too faint, or struck out. No I/O. No clock.

const NOT_SEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:p[xt]|r?em|%)?\s*(?:[;!]|$)|opacity\s*:\s*0(?:\.0+)?\s*(?:[;!]|$)|text-decoration(?:-line)?\s*:[^;]*line-through/i;
/** Elements within a line of text. Larger ones that a style sheet hides may be shown by the page's script. */
const INLINE = new Set("span font i b em strong u small label".split(" "));
/** No report's own styles are longer. */
const LONGEST_SHEET = 200_000;

/** What a page holds back until it is laid out: WeChat's article, which its script shows. */
const SHOWN_LATER = /^(?:js_content|img-content|page-content)$/;
const HELD_BACK = /(?:visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?)\s*(?:!important)?\s*(?:;|$)/gi;

/** `attributes` are the element's own; style sheets outside the page are not known. */
export function hiddenIn(html: string): (name: string, attributes: Record<string, string>) => boolean {
  const classes = new Set(rulesIn(sheetsIn(html)));
  return (name, attributes) =>
    attributes.hidden !== undefined ||
    NOT_SEEN.test(SHOWN_LATER.test(attributes.id ?? "") ? (attributes.style ?? "").replace(HELD_BACK, "") : (attributes.style ?? "")) ||
    (classes.size > 0 && INLINE.has(name) && (attributes.class ?? "").split(/\s+/).some((each) => classes.has(each)));
}

function sheetsIn(html: string): string {
  let sheets = "";
  for (let from = 0; sheets.length < LONGEST_SHEET; ) {
    const start = html.indexOf("<style", from);
    const end = start < 0 ? -1 : html.indexOf("</style", start);
    if (end < 0) break;
    sheets += html.slice(html.indexOf(">", start) + 1, Math.min(end, start + LONGEST_SHEET));
    from = end;
  }
  return sheets;
}

/** Names of the classes that hide on every screen; what a rule says of some screens alone, in its own braces, is left out. */
function rulesIn(css: string): string[] {
  const hiding: string[] = [];
  let [depth, start, selectors] = [0, 0, ""];
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    if (mark === "{" && ++depth === 1) [selectors, start] = [css.slice(start, index), index + 1];
    else if (mark === "}") {
      if (depth === 1 && !selectors.includes("@") && NOT_SEEN.test(css.slice(start, index).trim()))
        hiding.push(...selectors.split(",").flatMap((each) => /^\s*\.([\w-]+)\s*$/.exec(each)?.[1] ?? []));
      depth = Math.max(0, depth - 1);
      start = index + 1;
    } else if (depth === 0) start = index + 1;
  }
  return hiding;
}
