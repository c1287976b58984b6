// The pages as they are seen, against the pictures kept beside this test. A picture is made anew only by `npm run pictures`, which says so.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { harness } from "../widget/harness.ts";
import { DRESSES, difference, dressed, SCENES, SCREENS, type Screen, stage } from "./scenes.ts";

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
        const seen = await page.screenshot();
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
  const before = await page.screenshot();
  expect(await difference(page, before, await page.screenshot())).toBeLessThanOrEqual(MOST_DIFFERENT);
  await page.locator("h1").evaluate((heading) => {
    heading.textContent = `${heading.textContent}${heading.textContent}${heading.textContent}`;
  });
  expect(await difference(page, before, await page.screenshot())).toBeGreaterThan(MOST_DIFFERENT);
  await page.context().close();
});
