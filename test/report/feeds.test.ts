// A report handed on by a feed, its article between the marks of character data (src/report/readers/html.ts).
import { expect, test } from "vitest";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { hold } from "./hold.ts";

const set = figureSet(seeded(21));
const source = reportSource(set, { issuer: "甲县", year: 2024 });
const page = renderHtml(source);
const article = page.slice(page.indexOf("<body>") + 6, page.indexOf("</body>"));
const held = `<![CDATA[${article}]]>`;

test.each([
  [
    "RSS",
    `<?xml version="1.0"?><rss version="2.0"><channel><item><title>${source.title}</title><description>${held}</description></item></channel></rss>`,
  ],
  ["Atom", `<feed><entry><title>${source.title}</title><content type="html">${held}</content></entry></feed>`],
])("%s", async (_, feed) => expect(await hold(set, feed)).toMatchObject({ wrong: [], rejected: null }));

test("in a page it stays the comment that a browser takes it for", async () => {
  const other = renderHtml(reportSource(figureSet(seeded(22)), { issuer: "甲县", year: 2024 }));
  const hidden = other.slice(other.indexOf("<body>") + 6, other.indexOf("</body>")).replaceAll(">", "&gt;");
  expect(await hold(set, page.replace("</body>", `<![CDATA[${hidden}]]></body>`))).toMatchObject({ wrong: [], rejected: null });
});
