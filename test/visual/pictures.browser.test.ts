// The pages as they are seen, against the pictures kept beside this test. A picture is made anew only by `npm run pictures`, which says so.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { harness } from "../widget/harness.ts";
import { DRESSES, difference, dressed, picture, SCENES, SCREENS, type Screen, stage, still } from "./scenes.ts";

const PICTURES = fileURLToPath(new URL("pictures/", import.meta.url));
const RENEW = process.env.RENEW_PICTURES === "yes";
/** What another version of the browser or the font changes. A block that moved by a line changes more. */
const MOST_DIFFERENT = 0.02;

const held = harness();
beforeAll(async () => {
  if (RENEW) await mkdir(PICTURES, { recursive: true });
});

for (const scene of SCENES)
  for (const screen of Object.keys(SCREENS) as Screen[])
    for (const dress of DRESSES)
      test(`${scene.name}, ${screen}, ${dress}`, async () => {
        const page = await dressed(held.browser, screen, dress);
        await stage(page, held.service.url, scene, dress);
        const seen = await picture(page);
        const file = `${PICTURES}${scene.name}-${screen}-${dress}.png`;
        if (RENEW) {
          await writeFile(file, seen);
          console.log(`renewed ${file}`);
        }
        const kept = await readFile(file);
        const share = await difference(page, kept, seen);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await page.context().close();
        expect({ sideways, same: share <= MOST_DIFFERENT, share }).toEqual({ sideways: 0, same: true, share });
      });

test("a picture that is not the same is told from one that is", async () => {
  const page = await dressed(held.browser, "phone", "light");
  const [scene] = SCENES;
  if (!scene) throw new Error("no scene");
  await stage(page, held.service.url, scene, "light");
  const before = await picture(page);
  expect(await difference(page, before, await picture(page))).toBeLessThanOrEqual(MOST_DIFFERENT);
  await page.locator("h1").evaluate((heading) => {
    heading.textContent = `${heading.textContent}${heading.textContent}${heading.textContent}`;
  });
  expect(await difference(page, before, await picture(page))).toBeGreaterThan(MOST_DIFFERENT);
  await page.context().close();
});

test("a place is in the middle only once what stands above it has come, as late as a busy machine brings it", async () => {
  const page = await dressed(held.browser, "phone", "light");
  await page.setContent('<div id="above"></div><p id="place" style="margin-block:0 3000px">here</p>');
  await page.evaluate(() => {
    const above = document.querySelector<HTMLElement>("#above");
    const letters = new FontFace("late", "url(/test-font/noto-sans-sc-latin-wght-normal.woff2)");
    document.fonts.add(letters);
    const later = async () => {
      for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
      await letters.load().catch(() => undefined);
      above?.style.setProperty("height", "5000px");
    };
    above?.animate([{ opacity: 0 }, { opacity: 1 }], 600);
    void later();
  });
  await page.evaluate(still, "place");
  const seen = await page.evaluate(() => {
    const { top, bottom } = document.querySelector("#place")?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return { height: document.querySelector("#above")?.clientHeight, off: Math.abs((top + bottom) / 2 - innerHeight / 2) };
  });
  expect(seen.height).toBe(5000);
  expect(seen.off).toBeLessThanOrEqual(1);
  await page.context().close();
});
