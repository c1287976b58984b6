// The English pages call authorities by their English names, with the Chinese ones behind; the Chinese pages, and files, do not.
import { beforeAll, expect, it } from "vitest";
import { realCorpus } from "../support/corpus.ts";
import { wired } from "../support/wired.ts";

let app: ReturnType<typeof wired>;
beforeAll(async () => {
  app = wired(await realCorpus());
});
const got = async (path: string): Promise<string> =>
  (await app.fetch(new Request(`https://host.test${path}`, { headers: { accept: "text/html" } }), { address: "" })).text();

it.each([
  "/?lang=en",
  "/reports?lang=en",
  "/agencies/litong?lang=en",
  "/regions/64?lang=en",
  "/audit?lang=en",
  "/reports/litong-2024?lang=en",
])("%s", async (path) => {
  expect((await got(path)).replace(/\u200B|<wbr>/g, "")).toContain("Litong District (吴忠市利通区)");
  expect(await got(path.replace("?lang=en", ""))).not.toContain("Litong District");
});

it("starters of a chat are in its language, a body by its English name and the Chinese one it is certain to be known by", async () => {
  const { starters } = JSON.parse(await got("/api/site?lang=en")) as { starters: string[] };
  expect(starters[0]).toBe("How many requests did the Government Office of Yindu District (安阳市殷都区人民政府办公室) receive in 2024?");
  expect(starters.at(-1)).toBe("How many requests did Litong District (吴忠市利通区) refuse in 2024?");
  expect((JSON.parse(await got("/api/site")) as { starters: string[] }).starters[0]).toMatch(/^安阳市.+？$/);
});

it("a file of figures keeps the name the report has", async () => {
  expect(await got("/reports/litong-2024/figures.csv?lang=en")).not.toContain("Litong District");
});

it("the regions above an authority and below a province have both names, too", async () => {
  const plain = async (path: string) => (await got(path)).replace(/\u200B|<wbr>/g, "");
  expect(await plain("/agencies/litong?lang=en")).toMatch(/<a href="\/regions\/6403"[^>]*>Wuzhong City \(吴忠市\)<\/a>/);
  expect(await plain("/regions/64?lang=en")).toContain("Wuzhong City (吴忠市)");
  expect(await plain("/regions/6403?lang=en")).toMatch(/<h1[^>]*>Wuzhong City \(吴忠市\)<\/h1>/);
});

it("a report's contents name the sections that the form prescribes", async () => {
  const english = (await got("/reports/litong-2024?lang=en")).replace(/\u200B|<wbr>/g, "");
  expect([...english.matchAll(/<a href="#section-\d" lang="en">([^<]+)</g)].map(([, name]) => name)).toEqual([
    "Overview",
    "Proactive disclosure",
    "Requests",
    "Reviews and lawsuits",
    "Problems",
    "Other matters",
  ]);
  // The text itself is the report's.
  expect(english).toMatch(/<h2 id="heading-1">一、总体情况<\/h2>/);
  expect(await got("/reports/litong-2024")).toMatch(/<a href="#section-1" lang="zh-CN">一、/);
});
