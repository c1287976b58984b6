// What goes wrong in a store, as the problem its caller is told of. No I/O. No clock.
import { Refusal } from "../result.ts";

/** Reports whose prose one question may read. Beyond, the question has to name an authority or a smaller region. */
export const MOST_READ = 300;

/** A question over more reports than can be read for one answer; a part of them would look like the whole. */
export class TooBroad extends Refusal {
  constructor() {
    super({ tag: "bad_request", detail: `范围太大：正文里的数字一次最多在 ${MOST_READ} 份报告中查找，请指明机关、地区或年度。` });
  }
}

/** The database does not answer, or not as a whole; the caller may ask again. */
export class Unavailable extends Refusal {
  constructor(detail: string, retryAfterSeconds: number, cause?: unknown) {
    super({ tag: "unavailable", detail, retryAfterSeconds }, cause);
  }
}

/** Rows are gone or damaged: nothing is told of what is left. */
export const notWhole = (cause?: unknown): Unavailable => new Unavailable("数据库不完整，请重新导入报告。", 300, cause);

type Cause = { pattern: RegExp; detail: string; retryAfterSeconds: number };
/** In order; the first that fits. The words are D1's and SQLite's. */
const CAUSES: readonly Cause[] = [
  { pattern: /no such (?:table|column)|has no column/i, detail: "数据库正在升级或尚未建好，请稍后再试。", retryAfterSeconds: 60 },
  { pattern: /locked|SQLITE_BUSY/i, detail: "数据库正忙，请稍后再试。", retryAfterSeconds: 1 },
  {
    pattern: /timed? ?out|exceeded|SQLITE_TOOBIG|too (?:large|long|many)|overloaded/i,
    detail: "这个问题要查的数据太多，数据库没有及时答复。请缩小范围或稍后再试。",
    retryAfterSeconds: 10,
  },
];
const OTHER: Omit<Cause, "pattern"> = { detail: "数据库暂时无法访问，请稍后再试。", retryAfterSeconds: 5 };

/** Whatever a database threw -> what the caller is told. Refusals stay as they are. */
export function unavailable(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const words = error instanceof Error ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}` : String(error);
  const { detail, retryAfterSeconds } = CAUSES.find(({ pattern }) => pattern.test(words)) ?? OTHER;
  return new Unavailable(detail, retryAfterSeconds, error);
}
