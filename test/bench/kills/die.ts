// Loaded before a command (`node --import`): ends the process with SIGKILL at one of its writing calls. KILL_AT counts them from 0; KILL_WHEN is
// `before` the call, `during` it, or `after` it. Without KILL_AT it lists the calls on stderr.
import { Buffer } from "node:buffer";
import fs, { type PathLike } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
import { isMainThread } from "node:worker_threads";

type Call = (...args: unknown[]) => Promise<unknown>;
const WRITING = ["writeFile", "rename", "rm", "link", "copyFile", "mkdir"] as const;
const at = process.env.KILL_AT === undefined ? -1 : Number(process.env.KILL_AT);
const when = process.env.KILL_WHEN ?? "before";
const die = () => process.kill(process.pid, "SIGKILL");
let calls = 0;

/** Half of what was to be written: what a process leaves that dies while it writes. */
async function half(write: Call, args: unknown[]): Promise<never> {
  const [path, data, options] = args;
  if (typeof data === "string" || data instanceof Uint8Array) {
    const bytes = Buffer.from(data as string);
    await write(path, bytes.subarray(0, bytes.length >> 1), options);
  }
  die();
  return new Promise(() => {});
}

if (isMainThread) {
  const promises = fs.promises as unknown as Record<string, Call>;
  for (const name of WRITING) {
    const real = promises[name] as Call;
    promises[name] = async (...args) => {
      const own = calls++;
      if (at < 0) process.stderr.write(`${name} ${basename(String(args[name === "rename" ? 1 : 0] as PathLike))}\n`);
      if (own === at && when === "before") die();
      if (own === at && when === "during" && name === "writeFile") return half(real, args);
      const done = await real(...args);
      if (own === at) die();
      return done;
    };
  }
  syncBuiltinESMExports();
}
