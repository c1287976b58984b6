// `npm run bench`: how well and how fast. `retrieval [FILE]`, `search [--against DIR]`, `limits`, `scale [counts…] [--in DIR]`, `sets [counts…] [--in DIR]`, `http`, `soak [minutes] [--reports n] [runtimes…]`, `start [counts…]`, `cold [count] [--against DIR]`, `bars`, `abuse [n]`, `build [counts…] [--of DIR]`, `kills [points]`, `kept`, `model [tokens a second] [questions]`; with no word, all of them, the small sizes.
import { basename, resolve } from "node:path";
import { abuse } from "./abuse.ts";
import { bars } from "./bars.ts";
import { builds } from "./build.ts";
import { cold } from "./cold.ts";
import { far } from "./far.ts";
import { kept } from "./kept.ts";
import { kills } from "./kills.ts";
import { limits } from "./limits.ts";
import { modelled } from "./model.ts";
import { busy } from "./results.ts";
import { readQuestions, retrieval, writtenQuestions } from "./retrieval.ts";
import { scale } from "./scale.ts";
import { searching } from "./searching.ts";
import { sets } from "./sets.ts";
import { isRuntime, type RuntimeName, soak } from "./soak.ts";
import { starts } from "./start.ts";
import { throughput } from "./throughput.ts";

const USAGE =
  "用法：npm run bench -- [retrieval [文件.jsonl] | search [--against 目录] | limits | scale [份数…] [--in 目录] | sets [份数…] [--in 目录] | http | soak [分钟] [--reports 份数] [workerd] [node] [bare] | start [份数…] | cold [份数] [--against 目录] | bars | abuse [个数] | build [份数…] [--of 目录] | kills [几处] | kept | model [每秒几个 token] [几题]]";
const SMALL = [100, 1000];
const BUILT = [5, 400, 1500];
const KILLED = 50;
const TOKENS_PER_SECOND = 50;
const WORDED = 20;
const SOAK_MINUTES = 20;
const STARTED = [5, 400];
const COLD = 250;
const SOAKED = 5;
const ABUSED = 10_000;
const SETS = [70, 1000];
const ALL = [100, 1000, 10_000, 100_000];

type Log = (line: string) => void;
const heading = (log: Log, title: string): void => log(`\n## ${title}\n`);

async function main([command, ...rest]: string[], log: Log): Promise<number> {
  switch (command) {
    case undefined:
      await run("retrieval", [], log);
      await run("search", [], log);
      await run("limits", [], log);
      await run("scale", SMALL.map(String), log);
      await run("build", ["5"], log);
      await run("bars", [], log);
      return run("http", [], log);
    case "retrieval":
    case "search":
    case "limits":
    case "scale":
    case "sets":
    case "http":
    case "soak":
    case "build":
    case "start":
    case "cold":
    case "kills":
    case "kept":
    case "model":
    case "abuse":
    case "bars":
      return run(command, rest, log);
    default:
      log(USAGE);
      return 1;
  }
}

type Command =
  | "retrieval"
  | "search"
  | "limits"
  | "scale"
  | "sets"
  | "http"
  | "soak"
  | "build"
  | "start"
  | "cold"
  | "abuse"
  | "bars"
  | "kills"
  | "kept"
  | "model";
async function run(command: Command, rest: string[], log: Log): Promise<number> {
  const warning = busy();
  if (warning) log(`\n${warning}`);
  switch (command) {
    case "kills":
      heading(log, "收入途中被杀（kill -9）");
      return (await kills(Number(rest[0]) || KILLED, log)) === 0 ? 0 : 1;
    case "kept":
      heading(log, "各种读法留下多少文字和格子");
      await kept(log);
      return 0;
    case "model": {
      const [speed = TOKENS_PER_SECOND, count = WORDED] = rest.map(Number);
      if (!(speed > 0) || !(count > 0)) {
        log(USAGE);
        return 1;
      }
      heading(log, "模型措辞的用时与用量（替身按给定的速度写）");
      await modelled(speed, count, log);
      return 0;
    }
    case "search": {
      const at = rest.indexOf("--against");
      heading(log, "检索的用时：同一台机器，轮流测");
      await searching(log, at < 0 ? undefined : resolve(rest[at + 1] ?? ""));
      return 0;
    }
    case "retrieval":
      heading(log, "检索：同样的段落，同样的问题");
      if (rest[0]) await retrieval(await readQuestions(rest[0]), log, basename(rest[0]));
      else {
        await retrieval(await writtenQuestions("simplified"), log, "简体");
        await retrieval(await writtenQuestions("simplified", true), log, "简体，加干扰段");
        await retrieval(await writtenQuestions("traditional"), log, "繁体");
        await far(log);
      }
      return 0;
    case "limits":
      heading(log, "内置索引能装多少（在 workerd 里测）");
      await limits(log);
      return 0;
    case "scale":
    case "sets": {
      const at = rest.indexOf("--in");
      const kept = at < 0 ? undefined : rest[at + 1];
      const counts = (at < 0 ? rest : rest.toSpliced(at, 2)).map(Number);
      if (counts.some((count) => !Number.isInteger(count) || count < 1) || (at >= 0 && !kept)) {
        log(USAGE);
        return 1;
      }
      if (command === "sets") {
        heading(log, "对一组单位的提问：内置索引与 D1");
        await sets(counts.length > 0 ? counts : SETS, log, kept);
        return 0;
      }
      heading(log, "D1：从一个县到全国");
      await scale(counts.length > 0 ? counts : ALL, log, kept);
      return 0;
    }
    case "build": {
      const of = rest.indexOf("--of");
      const counts = (of < 0 ? rest : rest.toSpliced(of, 2)).map(Number);
      if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
        log(USAGE);
        return 1;
      }
      heading(log, "构建与启动");
      await builds(counts.length > 0 ? counts : BUILT, log, of < 0 ? undefined : resolve(rest[of + 1] ?? ""));
      return 0;
    }
    case "soak":
      heading(log, "长时间的混合请求");
      return soaking(rest, log);
    case "bars":
      heading(log, "提问和核查的 CPU，与定下的上限相比");
      await bars(log);
      return 0;
    case "abuse":
      heading(log, "恶意的和变形的输入");
      await abuse(Number(rest[0]) || ABUSED, log);
      return 0;
    case "cold": {
      const at = rest.indexOf("--against");
      const [count = COLD] = (at < 0 ? rest : rest.toSpliced(at, 2)).map(Number);
      heading(log, "新起的隔离区：启动和第一问的 CPU（workerd）");
      await cold(count, log, at < 0 ? undefined : resolve(rest[at + 1] ?? ""));
      return 0;
    }
    case "start":
      heading(log, "安装包的大小、启动与内存");
      await starts(rest.length > 0 ? rest.map(Number) : STARTED, log);
      return 0;
    case "http":
      heading(log, "POST /api/ask 与空路由（workerd）");
      await throughput(log);
      return 0;
  }
}

/** `20 --reports 400 node`: minutes, how many reports are held, on which runtimes. */
async function soaking(rest: string[], log: Log): Promise<number> {
  const at = rest.indexOf("--reports");
  const count = at < 0 ? SOAKED : Number(rest[at + 1]);
  const [minutes = SOAK_MINUTES, ...others] = (at < 0 ? rest : rest.toSpliced(at, 2)).map((word) =>
    /^\d+$/.test(word) ? Number(word) : word,
  );
  const names = others.filter((name): name is RuntimeName => typeof name === "string" && isRuntime(name));
  if (typeof minutes !== "number" || minutes < 1 || !Number.isInteger(count) || count < SOAKED || names.length < others.length) {
    log(USAGE);
    return 1;
  }
  await soak(minutes, count, names.length > 0 ? names : ["workerd", "node"], log);
  return 0;
}

process.exitCode = await main(process.argv.slice(2), console.log);
