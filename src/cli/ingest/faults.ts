// An error of the file system, or of this program's own words -> one sentence for whoever runs the command. No I/O. No clock.

const SENTENCES: Record<string, string> = {
  ENOSPC: "磁盘已满，没有写入；语料没有变化",
  EDQUOT: "磁盘配额已用完，没有写入；语料没有变化",
  EFBIG: "文件超过了系统允许的大小（ulimit -f），没有写入；语料没有变化",
  EROFS: "语料所在的磁盘是只读的，没有写入",
  EACCES: "没有写语料文件夹的权限",
  EPERM: "没有写语料文件夹的权限",
  ENOENT: "语料文件夹不存在，或在收入时被移走了",
  ENOTDIR: "语料的路径不是文件夹",
  EMFILE: "打开的文件太多，请稍后再试",
  EIO: "磁盘读写出错，请检查磁盘",
};

/** Never a stack, a code or a path. */
export function fileFault(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code) return SENTENCES[code] ?? `读写文件时出错（${code}）`;
  return error instanceof Error && /\p{Script=Han}/u.test(error.message) ? error.message : "收入时出错，语料没有变化";
}
