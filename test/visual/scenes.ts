// What is looked at, on which screens, in which dress; and a browser page with a Chinese font of its own, so that pictures show real text.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

const FONT = fileURLToPath(new URL("../../node_modules/@fontsource-variable/noto-sans-sc/", import.meta.url));
const FAMILY = "Noto Sans SC Variable";

export const SCREENS = { phone: [360, 740], tablet: [768, 1024], wide: [1440, 900] } as const;
export const DRESSES = ["light", "dark", "large", "print"] as const;
export type Screen = keyof typeof SCREENS;
export type Dress = (typeof DRESSES)[number];
/** `ask` is typed into the chat before the picture is taken. */
export type Scene = { name: string; path: string; ask?: string };
export const SCENES: readonly Scene[] = [
  { name: "home", path: "/" },
  { name: "answer", path: "/", ask: "contradiction" },
  { name: "ranking", path: "/", ask: "ranking" },
  { name: "desk", path: `/check?text=${encodeURIComponent("利通区2024年共受理信息公开申请83件。")}` },
  { name: "audit", path: "/audit" },
  { name: "authority", path: "/agencies/litong" },
  { name: "region", path: "/regions/64" },
  { name: "report", path: "/reports/litong-2024#cell-refused.third_party@total" },
];

/** Fewer pixels: enough to see what moved, small enough to keep. */
const SCALE = 0.4;

/** A page in that dress on that screen, with the font in place. The caller closes its context. */
export async function dressed(browser: Browser, screen: Screen, dress: Dress, scale = SCALE): Promise<Page> {
  const [width, height] = SCREENS[screen];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dress === "dark" ? "dark" : "light",
    reducedMotion: "reduce",
    // The pages forbid fonts of other places, which is as it should be; the pictures need one.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.route("**/test-font/**", async (route) => {
    const file = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    await route.fulfill({ body: await readFile(`${FONT}files/${file}`), contentType: "font/woff2" });
  });
  return page;
}

/** Opens the scene and waits until its text is drawn in the font and nothing moves any more. */
export async function stage(page: Page, host: string, { path, ask }: Scene, dress: Dress): Promise<void> {
  const [before = "", fragment] = path.split("#");
  await page.goto(
    `${host}${before}${dress === "large" ? `${before.includes("?") ? "&" : "?"}size=large` : ""}${fragment ? `#${fragment}` : ""}`,
  );
  const faces = (await readFile(`${FONT}wght.css`, "utf8")).replaceAll("./files/", "/test-font/");
  await page.addStyleTag({
    content: `${faces} :root { --font: "${FAMILY}"; } report-chat { --report-chat-font: "${FAMILY}"; } ${LAID_OUT}`,
  });
  if (ask) {
    await page.locator("report-chat textarea").fill(ask);
    await page.locator("report-chat textarea").press("Enter");
    await page.locator("report-chat .turn[data-state=done]").waitFor();
  }
  await page.emulateMedia({ media: dress === "print" ? "print" : "screen" });
  // No caret blinks in a picture.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(still, null);
  if (!fragment) return;
  // Only now: letters of another width above the place would move it after it was brought to the middle.
  const place = decodeURIComponent(fragment);
  await page.evaluate(still, place);
  // The chat's button goes on the way down and comes back on the way up; which of the two was last is not left to chance.
  for (const step of [40, -20])
    await page.evaluate((by) => {
      const moved = new Promise((resolve) => addEventListener("scroll", resolve, { once: true }));
      scrollBy(0, by);
      return moved;
    }, step);
  await page.evaluate(still, place);
}

/** A part of a report that is out of sight is not laid out, and how much of it a busy machine has reached decides how high the page is. */
const LAID_OUT = ".section { content-visibility: visible !important; }";

/** Runs in the page, and takes nothing from outside: waits until fonts and images are there and three frames running are alike; `place`, an id, is kept in the middle. */
export async function still(place: string | null): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const roots = () => [document, ...[...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const look = (): string => {
    if (place) document.getElementById(place)?.scrollIntoView({ block: "center", inline: "center" });
    const images = roots().flatMap((root) => [...root.querySelectorAll("img")]);
    const moving = roots().some((root) => root.getAnimations().some(({ playState }) => playState === "running"));
    if (moving || document.fonts.status !== "loaded" || images.some(({ complete, loading }) => !complete && loading !== "lazy")) return "";
    const boxes = roots().flatMap((root) => [...root.querySelectorAll("*")].map((each) => each.getBoundingClientRect()));
    return boxes.map(({ x, y, width, height }) => `${x},${y},${width},${height}`).join(" ");
  };
  for (let [before, alike] = [look(), 1]; alike < 3; ) {
    await frame();
    const now = look();
    alike = now !== "" && now === before ? alike + 1 : 1;
    before = now;
  }
}

/** How many pictures are taken at most until two running are the same. */
const MOST_TAKEN = 10;

/** A picture of what stands still: two taken one after the other are the same, byte for byte; the last of ten where none are. */
export async function picture(page: Page): Promise<Buffer> {
  let before = await page.screenshot({ animations: "disabled" });
  for (let taken = 1; taken < MOST_TAKEN; taken += 1) {
    const now = await page.screenshot({ animations: "disabled" });
    if (now.equals(before)) return now;
    before = now;
  }
  // A busy machine may draw a letter's edge otherwise each time; the comparison says whether that is more than a shade.
  return before;
}

/** Squares of a picture, in its own pixels, whose lightness is compared. */
const SQUARE = 6;
/** Of 255. Letters of another font change a square by less; what moved, came or went changes it by more. */
const SAME = 48;

/** The share of squares that differ, 0–1; 1 when the pictures are of different sizes. Computed in the page, which reads any picture. */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, square, same }) => {
      const read = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const [columns, rows] = [Math.ceil(bitmap.width / square), Math.ceil(bitmap.height / square)];
        const canvas = new OffscreenCanvas(columns, rows);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.imageSmoothingQuality = "high";
        context.drawImage(bitmap, 0, 0, columns, rows);
        const { data } = context.getImageData(0, 0, columns, rows);
        return {
          size: `${bitmap.width}×${bitmap.height}`,
          light: Array.from({ length: columns * rows }, (_, at) => data[at * 4 + 1] ?? 0),
        };
      };
      const [a, b] = await Promise.all(pictures.map(read));
      if (!a || !b || a.size !== b.size) return 1;
      return a.light.filter((light, at) => Math.abs(light - (b.light[at] ?? 0)) > same).length / a.light.length;
    },
    { pictures: [one.toString("base64"), other.toString("base64")], square: SQUARE, same: SAME },
  );
}
