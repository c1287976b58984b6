// The id of a kept answer -> the question it answered, out of the records of this machine's service (DATA_DIR), to be asked again.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Link } from "../../http/deps.ts";
import { kvRecords } from "../../http/records.ts";
import { RECORDS_FILE } from "../../node/files.ts";
import { fileKeyValue } from "../../node/key-value.ts";
import { err, ok, type Result } from "../../result.ts";

/** Errors: one Chinese sentence. `npm start` keeps its records inside workerd, where only the service itself reads them. */
export async function keptLink(id: string, dataDir: string, now: () => number): Promise<Result<Link, string>> {
  const file = join(dataDir, RECORDS_FILE);
  if (!existsSync(file))
    return err(`这台机器上没有可读的记录（${file}）：只有 npm run serve 保存的回答可以重放，其他服务的请打开 /answers/${id}。`);
  const records = fileKeyValue(file, now);
  try {
    const link = await kvRecords(records, 1).link(id);
    return link ? ok(link) : err(`记录里没有编号为 ${id} 的回答：没有请求过它的固定地址，或者已经删除。`);
  } finally {
    records.close();
  }
}

/** What was answered then, beside what is answered now: status, first figures and the version of the corpus. */
export const atTheTime = ({ at, version, day, status, figures }: Link): string =>
  `当时（${at}，语料 ${version}，以 ${day} 为今天）：${status}${figures.length > 0 ? `，${figures.map(({ text, label }) => `${label} ${text}`).join("；")}` : ""}`;
