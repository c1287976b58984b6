// `npm run backup -- DIRECTORY`: what cannot be made again, corpus/ and what the service has kept, while it runs, into a new directory.
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { CORPUS } from "../build/corpus.ts";
import { databaseFault } from "../node/database-fault.ts";
import { RECORDS_FILE } from "../node/files.ts";
import { isMain } from "./main.ts";

const USAGE = "用法：npm run backup -- 目录（还没有的，或空的；DATA_DIR 不在 data/ 的，前面写上 DATA_DIR=…）";

/** `records`: false when nothing has been kept yet. */
type BackedUp = { reports: number; records: boolean };

/** Rejects, in one sentence, and leaves nothing in `directory`, when it is not empty or anything of it cannot be read or written. */
export async function backUp(directory: string, corpus: string, dataDir: string): Promise<BackedUp> {
  const held = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (held.length > 0) throw new Error(`${directory} 里已经有东西：每次备份写一个新的目录，例如按日期取名。`);
  await mkdir(directory, { recursive: true });
  try {
    const copied = join(directory, "corpus");
    await cp(corpus, copied, { recursive: true, preserveTimestamps: true });
    const names = await readdir(copied);
    return { reports: names.filter((name) => /-\d{4}\.\w+$/.test(name)).length, records: await recordsTo(directory, dataDir) };
  } catch (error) {
    for (const name of await readdir(directory)) await rm(join(directory, name), { recursive: true, force: true });
    throw error;
  }
}

/** A file that is being written to is copied page by page, as of one moment. */
async function recordsTo(directory: string, dataDir: string): Promise<boolean> {
  if (!existsSync(join(dataDir, RECORDS_FILE))) return false;
  const records = new DatabaseSync(join(dataDir, RECORDS_FILE), { readOnly: true });
  try {
    const made = join(directory, `${RECORDS_FILE}.tmp`);
    await backup(records, made);
    await rename(made, join(directory, RECORDS_FILE));
    return true;
  } finally {
    records.close();
  }
}

const NOT_ALLOWED = new Set(["EACCES", "EPERM", "EROFS"]);
const faultOf = (error: NodeJS.ErrnoException): string =>
  NOT_ALLOWED.has(error.code ?? "") ? `没有读或写 ${error.path} 的权限` : databaseFault(error);

async function main([directory, ...more]: string[]): Promise<number> {
  if (directory === undefined || directory.startsWith("-") || more.length > 0) {
    console.error(USAGE);
    return 1;
  }
  const dataDir = process.env.DATA_DIR || fileURLToPath(new URL("../../data", import.meta.url));
  try {
    const { reports, records } = await backUp(resolve(directory), CORPUS, dataDir);
    console.log(
      `${resolve(directory)}：corpus/（${reports} 份报告和运营者的文件）${records ? `，${RECORDS_FILE}` : `；${dataDir} 里还没有 ${RECORDS_FILE}，服务没有保存过什么，或者 DATA_DIR 不是这里`}`,
    );
    return 0;
  } catch (error) {
    console.error(`没有备份：${faultOf(error as NodeJS.ErrnoException)}`);
    return 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
