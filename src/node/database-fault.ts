// What SQLite or the file system says -> one sentence for whoever runs the service, or the error's own words. No I/O. No clock.

/** SQLite's primary result codes (sqlite.org/rescode.html). */
const BY_SQLITE: Record<number, string> = {
  5: "数据文件正被别的程序占用",
  8: "数据文件所在的地方是只读的",
  10: "磁盘读写出错，请检查磁盘",
  11: "数据文件已损坏",
  13: "磁盘已满",
  14: "数据文件打不开：检查 DATA_DIR 和它的权限",
  26: "数据文件不是 SQLite 的",
};
const BY_SYSTEM: Record<string, string> = {
  ENOSPC: "磁盘已满",
  EDQUOT: "磁盘配额已用完",
  EROFS: "DATA_DIR 所在的磁盘是只读的",
  EACCES: "没有写 DATA_DIR 的权限",
  EPERM: "没有写 DATA_DIR 的权限",
};
const PRIMARY = 0xff;

export function databaseFault(error: unknown): string {
  const { errcode, code, message } = (error ?? {}) as { errcode?: number; code?: string; message?: string };
  return (errcode === undefined ? BY_SYSTEM[code ?? ""] : BY_SQLITE[errcode & PRIMARY]) ?? message ?? String(error);
}
