// `npm test`: builds, checks types, formatting and lint, and runs every test. Runs all of them, and fails when any has failed.
import { spawnSync } from "node:child_process";
import { build } from "../build/build.ts";

const CHECKS: readonly (readonly [string, ...string[]])[] = [
  ["tsc", "--noEmit"],
  ["tsc", "--noEmit", "-p", "tsconfig.browser.json"],
  ["biome", "check", "--error-on-warnings", "."],
  ["vitest", "run"],
];

await build();
// npm puts node_modules/.bin first on PATH; on Windows those are .cmd files, which only a shell starts.
const shell = process.platform === "win32";
const failed = CHECKS.filter(([command, ...words]) => {
  console.log(`\n$ ${command} ${words.join(" ")}`);
  return spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], shell }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\n没有通过：${failed.map((check) => check.join(" ")).join("；")}`);
  process.exit(1);
}
