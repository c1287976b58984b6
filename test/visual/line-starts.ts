// A page's text as it is set -> the stops and closing marks that begin a line, each with the words before it; and which pages are held to that.

/** A page of each kind, on which no stop may begin a line; and whose text it is. */
export const PAGES = [
  "/",
  "/?q=ranking",
  "/?q=contradiction",
  "/reports/litong-2024",
  "/agencies/litong",
  "/regions/64",
  "/audit",
  "/check",
  "/use",
  "/docs",
];
export const TEXT = "p, li, blockquote, h1, h2, h3, dd";

/** Runs in the page, and takes nothing from outside. `selector`: whose text is looked at, in the page and in the chats it holds. */
export function badLineStarts(selector: string): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll("report-chat")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const block of roots.flatMap((root) => [...root.querySelectorAll(selector)])) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let said = "";
    let top: number | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        const character = text[at] ?? "";
        if (!box || box.width === 0 || /\s/.test(character)) continue;
        if (top !== undefined && box.top - top > box.height / 2 && /[。，、；：！？）》”]/.test(character))
          found.push(`${said}|${character}`);
        said = `${said}${character}`.slice(-8);
        top = box.top;
      }
    }
  }
  return found;
}
