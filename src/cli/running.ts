// A process's number -> whether there is such a process. Node only.

/** One of another user's counts: it may not be sent a signal, but it is there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
