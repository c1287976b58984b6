// A file's path in, a draft of the report in it out: the reading itself, in a thread that can be stopped when a file does harm.
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parentPort } from "node:worker_threads";
import { MAX_FILE_BYTES } from "../../report/file.ts";
import { parseDraft } from "../../report/parse.ts";
import { err } from "../../result.ts";

parentPort?.on("message", async (path: string) => {
  // pdf.js and its like warn on the console; what they warn of is in the result.
  console.warn = console.log = () => {};
  parentPort?.postMessage(await read(path));
});

async function read(path: string) {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return err({ tag: "rejected", detail: `文件有 ${Math.ceil(size / 1024 / 1024)} MB，超过 20 MB 的上限` });
    return await parseDraft(new Uint8Array(await readFile(path)), basename(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return err({ tag: "rejected", detail: "找不到文件" });
    if (code === "EACCES" || code === "EPERM") return err({ tag: "rejected", detail: "没有读取文件的权限" });
    return err({ tag: "rejected", detail: "文件的内容无法读取" });
  }
}
