// Starts a real browser for the tests: the Chromium that comes as a package on Linux, elsewhere one that is installed.
import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Where browsers are usually installed; CHROME_PATH says otherwise. */
const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
];

/** The package's arguments are for scraping in one small process: they switch off what the tests are to prove, and crash when a page closes. */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-features=.*IsolateOrigins.*|disk-cache-size=.*)$/;

async function executable(): Promise<LaunchOptions> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (process.platform !== "linux" || process.arch !== "x64" || process.env.CHROME_PATH) {
    if (!installed) throw new Error("找不到浏览器：请安装 Chrome、Edge 或 Chromium，或用 CHROME_PATH 指出它的位置。");
    return { executablePath: installed };
  }
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath(), args: packaged.args.filter((arg) => !UNWANTED.test(arg)) };
}

/** A headless browser; the caller closes it. Nothing outside this machine is reachable from it. */
export async function launch(): Promise<Browser> {
  const { args = [], ...found } = await executable();
  return chromium.launch({ ...found, args: [...args, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"], headless: true });
}
