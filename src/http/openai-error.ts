// A problem -> an error as OpenAI's interface tells it. No I/O.
import type { Problem } from "../result.ts";
import { problemInit } from "./problem.ts";

/** OpenAI's error shape, which its clients turn into exceptions by status. */
export function openaiError(problem: Problem): Response {
  const { status, headers } = problemInit(problem);
  return Response.json({ error: errorBody(problem, status) }, { status, headers });
}
export const errorBody = (problem: Problem, status: number) => ({
  message: problem.detail,
  type: status === 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error",
  param: problem.tag === "bad_request" ? (problem.errors?.[0]?.path ?? null) : null,
  code: problem.tag === "too_many_requests" ? "rate_limit_exceeded" : problem.tag === "not_found" ? "model_not_found" : null,
});
