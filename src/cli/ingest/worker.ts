// A file's path or bytes in, a draft of the report in it and those very bytes out: the reading itself, in a thread that can be stopped when a
// file does harm.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { MAX_FILE_BYTES } from "../../report/file.ts";
import { parseDraft, type ReadReport } from "../../report/parse.ts";
import { err, ok, type Rejection, type Result } from "../../result.ts";
import type { Input } from "./readers.ts";

export type Read = { draft: Result<ReadReport, Rejection>; bytes: Uint8Array };

parentPort?.on("message", async (input: Input) => {
  // pdf.js and its like warn on the console; what they warn of is in the result.
  console.warn = console.log = () => {};
  parentPort?.postMessage(await read(input));
});

async function read(input: Input): Promise<Read> {
  const none = new Uint8Array();
  if (input.refused) return { draft: err({ tag: "rejected", detail: input.refused }), bytes: none };
  try {
    const bytes = input.bytes ? ok(input.bytes) : await bytesOf(input.path);
    if (!bytes.ok) return { draft: bytes, bytes: none };
    // Readers may take a buffer over, so they get a copy: what is stored is what was read here.
    return { draft: await parseDraft(bytes.value.slice(), input.file), bytes: bytes.value };
  } catch {
    return { draft: err({ tag: "rejected", detail: "文件的内容无法读取" }), bytes: none };
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "找不到文件",
  EACCES: "没有读取的权限",
  EPERM: "没有读取的权限",
  EISDIR: "这是文件夹，里面的内容读不到",
  ELOOP: "链接绕成了圈，找不到文件",
};

/** Read once, and no more than a report can have: what a pipe or a device gives has no end. */
async function bytesOf(path: string): Promise<Result<Uint8Array, Rejection>> {
  const reject = (detail: string) => err<Rejection>({ tag: "rejected", detail });
  try {
    // Opened without waiting for a pipe's other end.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const info = await file.stat();
      if (info.isDirectory()) return reject(REASONS.EISDIR ?? "");
      if (!info.isFile()) return reject("不是普通文件（管道、设备等不能收入）");
      if (info.size > MAX_FILE_BYTES) return reject(`文件有 ${Math.ceil(info.size / 1024 / 1024)} MB，超过 20 MB 的上限`);
      return ok(new Uint8Array(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch (error) {
    return reject(REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? "文件的内容无法读取");
  }
}
