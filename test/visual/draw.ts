// `npm run pictures`: draws README's pictures from the running service, then renews the pictures the visual test compares with (`-- --readme`: not those).
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";
import { launch } from "../setup/browser.ts";
import { dressed, stage } from "./scenes.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const IMAGES = `${ROOT}docs/images/`;
const QUESTION = "利通区2024年涉及政府信息公开的行政诉讼总共有几件？";

/** A portal as a county has one, drawn by no one in particular. */
const portal = (
  service: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某某县人民政府</title><style>
body{margin:0;font-family:var(--font),sans-serif;color:#333;background:#f5f5f5}header{padding:22px 60px;background:#a8171d;color:#fff;font-size:30px;font-weight:700}
nav{padding:14px 60px;background:#fff;border-bottom:1px solid #ddd}nav b{margin-right:40px;font-weight:400}main{display:grid;grid-template-columns:1fr 1fr;gap:24px;padding:28px 60px}
section{padding:18px 22px;background:#fff}h2{margin:0 0 8px;font-size:18px;color:#a8171d}li{line-height:2.1}</style></head><body><header>某某县人民政府</header>
<nav><b>首页</b><b>政务公开</b><b>办事服务</b><b>互动交流</b></nav><main><section><h2>政府信息公开年报</h2><ul><li>2024年政府信息公开工作年度报告</li><li>2023年政府信息公开工作年度报告</li><li>2022年政府信息公开工作年度报告</li></ul></section>
<section><h2>公开指南</h2><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>依申请公开</li></ul></section></main>
<script src="${service}/widget.js" defer></script><report-chat mode="floating" label="问年报" style="--report-chat-accent:#a8171d"></report-chat></body></html>`;

await build();
await mkdir(IMAGES, { recursive: true });
const [server, browser] = await Promise.all([serve({ port: 0 }), launch()]);
const host = createServer((_, response) => response.setHeader("Content-Type", "text/html; charset=utf-8").end(portal(server.url)));
await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
const address = host.address();
const page = await dressed(browser, "tablet", "light", 1.5);
await stage(page, server.url, { name: "answer", path: "/", ask: QUESTION }, "light");
const turn = await page.locator("report-chat .turn").boundingBox();
const end = await page.locator("report-chat .actions").boundingBox();
if (!turn || !end) throw new Error("no answer to draw");
const clip = { x: turn.x - 12, y: turn.y, width: turn.width + 24, height: end.y + end.height - turn.y - 8 };
await page.screenshot({ path: `${IMAGES}answer.png`, clip });
const wide = await dressed(browser, "wide", "light", 1);
await wide.setViewportSize({ width: 1200, height: 760 });
wide.on("load", () => void wide.locator("report-chat .launcher").click());
await stage(wide, `http://localhost:${typeof address === "object" && address ? address.port : 0}`, { name: "portal", path: "/" }, "light");
await wide.locator("report-chat .panel[open]").waitFor();
await wide.locator("report-chat textarea").fill("利通区2024年新收到多少件政府信息公开申请？");
await wide.locator("report-chat textarea").press("Enter");
await wide.locator("report-chat .turn[data-state=done]").waitFor();
await wide.evaluate(() => document.fonts.ready);
await wide.screenshot({ path: `${IMAGES}widget.png` });
await browser.close();
host.close();
await server.stop();
console.log(`drawn: ${IMAGES}answer.png, widget.png`);
if (process.argv.includes("--readme")) process.exit(0);
const { status } = spawnSync("vitest", ["run", "--project", "browser", "test/visual"], {
  stdio: "inherit",
  env: { ...process.env, RENEW_PICTURES: "yes" },
});
process.exit(status ?? 1);
