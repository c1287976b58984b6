// The service on a machine of one's own: environment, files and SQLite, wired to the app. `npm run serve`, or `node server.js` of a package.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dayInChina } from "./day.ts";
import { fingerprint } from "./fingerprint.ts";
import { underBasePath } from "./http/base-path.ts";
import { apiKeys, type Connection } from "./http/caller.ts";
import { memoryLimiter } from "./http/limiter.ts";
import { metrics } from "./http/metrics.ts";
import { configuredModel } from "./model/configured.ts";
import { healthRecord } from "./model/health.ts";
import { metered } from "./model/metered.ts";
import { keptReplies } from "./model/reused.ts";
import { repliesKept } from "./model/settings.ts";
import { callerAddress, isOwnCall, originSeen } from "./node/caller.ts";
import { databaseFault } from "./node/database-fault.ts";
import { fileKeyValue } from "./node/key-value.ts";
import { listen } from "./node/listen.ts";
import { pngDrawer } from "./node/png.ts";
import { canDraw } from "./node/png-program.ts";
import { type Serving, serving } from "./node/serving.ts";
import { settingsFrom } from "./node/settings.ts";
import { whileStarting } from "./node/starting.ts";
import { recordedUse } from "./node/use.ts";
import { once } from "./once.ts";
import { service } from "./service.ts";
import { d1Store, openD1 } from "./store/d1.ts";
import { after, every } from "./timers.ts";
import { readLanguage } from "./zh/language.ts";

const IN_PACKAGE = !import.meta.url.endsWith(".ts");
const ROOT = fileURLToPath(new URL("../", import.meta.url));
const read = (...path: string[]): Promise<string> => readFile(join(ROOT, ...path), "utf8");

function fail(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

const settings = settingsFrom(process.env, ROOT);
if (!settings.ok) fail(...settings.error);
const { host, port, base, dataDir, trusted, publicOrigin, operatorToken, limited } = settings.value;
const counted = metrics();

const [languageText, compose, understand, judge] = await Promise.all([
  read("build", "language.json"),
  read("prompts", "compose.md"),
  read("prompts", "understand.md"),
  read("prompts", "judge.md"),
]).catch(() => fail("build/ 不完整：先运行 npm run build -- --tables，或重新解开安装包。"));
const language = once(() => readLanguage(languageText));
const speech = { isPlace: (name: string) => language().isPlace(name), language: async () => language() };
const [widgetSource, pagesSource] = [once(() => read("build", "widget.js")), once(() => read("build", "pages.json"))];
const version = fingerprint(languageText.length + (await widgetSource()) + (await pagesSource()));
const health = healthRecord(
  () => performance.now(),
  (line) => console.error(line),
);
const model = configuredModel(process.env, { compose, understand, judge }, { now: () => performance.now(), after }, health);

const modules = join(ROOT, "node_modules");
const drawPng = canDraw(modules) ? pngDrawer({ modules, after, logError: (error) => console.error(error) }) : undefined;
const replies = keptReplies(repliesKept(process.env));

// The day's count outlives a change of the corpus, and with it of site.json.
let tokensPerDay: number | null = null;
const meter = model
  ? metered(
      model,
      () => tokensPerDay,
      () => dayInChina(new Date()),
    )
  : undefined;

const opened = Promise.withResolvers<Serving>();
/** It listens from the start: the first time, while the corpus file is made, what asks is told so. */
const fetch = whileStarting(opened.promise, after);

const listening = await listen(
  (request, { peer }) => {
    const url = new URL(request.url);
    const origin = originSeen(url, request.headers, peer, trusted, publicOrigin);
    const seen = origin === url.origin ? request : new Request(origin + url.pathname + url.search, request);
    const address = callerAddress(peer, request.headers.get("x-forwarded-for"), trusted);
    const connection: Connection = { address: isOwnCall(address, request.headers, trusted) ? "" : address };
    return fetch(seen, connection);
  },
  host,
  port,
).catch((error: NodeJS.ErrnoException) =>
  fail(
    error.code === "EADDRINUSE"
      ? `端口 ${port} 已被占用：请先停止占用它的程序，或换一个端口，例如 PORT=${port + 1} ${IN_PACKAGE ? "./start" : "npm run serve"}。`
      : `不能在 ${host}:${port} 上监听（${error.code}）：检查 HOST 和 PORT。`,
  ),
);

let held: Serving | undefined;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await listening.stop();
    await held?.close();
    process.exit(0);
  });
process.on("SIGHUP", () => void held?.refresh());

held = await serving({
  dataDir,
  corpusDir: join(ROOT, "corpus"),
  buildDir: join(ROOT, "build"),
  speech,
  every,
  after,
  log: (line) => console.error(line),
  open({ source, site }, keyValue) {
    tokensPerDay = site.limits.tokensPerDay;
    if (site.keepDays === 0) keyValue.empty();
    const app = service({
      store: d1Store(source),
      storeOfAnswer: () => openD1(source),
      language,
      site,
      keyValue,
      keptReplies: replies,
      ...(process.env.ID_SECRET ? { idSecret: process.env.ID_SECRET } : {}),
      ...(model ? { model, health } : {}),
      ...(meter ? { meter } : {}),
      ...(limited ? { limiter: memoryLimiter(site.limits.perMinute, () => performance.now()) } : {}),
      keys: apiKeys(process.env.API_KEYS ?? "", site.limits.keyPerMinute),
      operatorToken,
      metrics: counted,
      use: (since) => recordedUse(keyValue, since, site.tokenPrice),
      journal(line) {
        if (process.env.JOURNAL !== "off") console.log(JSON.stringify(line));
        if (site.keepDays > 0) keyValue.record(line.at, JSON.stringify(line), site.keepDays);
      },
      ...(drawPng ? { drawPng } : {}),
      widgetSource,
      pagesSource,
      version: () => version,
      base,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      every,
      after,
      later: (work) => void work,
      logError: (error) => console.error(error),
    });
    return (request, connection) => underBasePath(base, (inner) => app.fetch(inner, connection))(request);
  },
  keyValue: (path, site) => fileKeyValue(path, Date.now, site.limits.keptAnswers),
}).catch((error: Error) => fail(`服务没有启动：${databaseFault(error)}`));

opened.resolve(held);

const shown = host.includes(":") ? `[${host}]` : host;
console.log(`Ready on http://${shown}:${listening.address.port}${base}`);
