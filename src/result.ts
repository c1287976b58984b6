// Errors as values: Result<T, E>, and the reasons this program can fail for, each with a tag. No I/O. No clock.

export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** One thing wrong with a request body; `path` is where, as "history.0.role", "" for the body itself. */
export type FieldError = { path: string; message: string };

/** Why a caller does not get what was asked for. Messages are for the caller, in Chinese, and hold nothing from inside. */
export type Problem =
  | { tag: "bad_request"; detail: string; errors?: FieldError[] }
  | { tag: "unauthorized"; detail: string }
  | { tag: "forbidden"; detail: string }
  | { tag: "request_timeout"; detail: string }
  | { tag: "too_large"; detail: string }
  | { tag: "not_found"; detail: string }
  | { tag: "method_not_allowed"; detail: string; allow: string[] }
  | { tag: "unsupported_media_type"; detail: string }
  | { tag: "not_acceptable"; detail: string }
  | { tag: "too_many_requests"; detail: string; retryAfterSeconds: number }
  | { tag: "unavailable"; detail: string; retryAfterSeconds: number }
  | { tag: "internal"; detail: string };

/** Why a file is not a report that can be taken in; `detail` is one Chinese sentence: what is wrong, and where. */
export type Rejection = { tag: "rejected"; detail: string };

/** What a store rejects with when it has no answer to give: the edge sends its problem, and nothing half read is shown. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, cause?: unknown) {
    super(problem.detail, { cause });
    this.problem = problem;
  }
}
