// Starts the Firefox that the machine has (Debian's, or FIREFOX_PATH) with a Chinese font of its own; null where there is none, and tests say that they are skipped.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser } from "puppeteer-core";

const INSTALLED = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
const FONT = fileURLToPath(new URL("../../node_modules/@fontsource-variable/noto-sans-sc/files", import.meta.url));

export const firefoxPath = (): string | null => process.env.FIREFOX_PATH ?? INSTALLED.find((path) => existsSync(path)) ?? null;

/** A headless browser and how to end it: what it kept on the disk goes with it. */
export async function launchFirefox(executablePath: string): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const home = await mkdtemp(`${tmpdir()}/firefox-`);
  await mkdir(`${home}/data/fonts`, { recursive: true });
  await symlink(FONT, `${home}/data/fonts/noto-sans-sc`);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home, XDG_DATA_HOME: `${home}/data` },
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
