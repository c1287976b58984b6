// Installs the packages of package-lock.json when they are missing or differ, so that every command works from a fresh clone.
// Plain JavaScript for whatever Node npm found (18 or later); the other files need Node 22.18, which Linux x64 gets as a package.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const NEEDED = [22, 18]; // the first Node that runs TypeScript files without a flag

/** Whether node_modules holds what package-lock.json says. Compared by version, since a checkout gives files new dates. */
function upToDate() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
    const present = JSON.parse(readFileSync(join(root, "node_modules", ".package-lock.json"), "utf8")).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      const version = present[path]?.version;
      // An optional package may be one for another system; if it is here at all it must be the right one.
      return path === "" || version === entry.version || (version === undefined && entry.optional === true);
    });
  } catch {
    return false;
  }
}

function install() {
  const npm = process.env.npm_execpath;
  // stdout belongs to the command that follows (`--json` prints one document there), so npm's own words go to stderr.
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  console.error("正在安装依赖（npm ci）… Installing dependencies …");
  const done =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...words], options)
      : spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
  return done.status === 0;
}

function fail(chinese, english) {
  console.error(`\n${chinese}\n${english}`);
  process.exit(1);
}

const bundledNode = () =>
  existsSync(join(root, "node_modules", ".bin", "node")) || existsSync(join(root, "node_modules", ".bin", "node.cmd"));

if (!upToDate() && !install())
  fail(
    "依赖没有装成：请检查网络和 npm 的镜像设置（npm config get registry），然后重新运行。上面是 npm 给出的原因。",
    "Installing the dependencies failed: check the network and npm's registry setting, then run the command again. npm's reason is above.",
  );

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const newEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
if (!newEnough && !bundledNode())
  fail(
    `需要 Node.js ${NEEDED.join(".")} 或更高版本，这里是 ${process.versions.node}。请从 https://nodejs.org 安装后重试。`,
    `Node.js ${NEEDED.join(".")} or later is needed, this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
