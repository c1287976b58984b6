// Problem -> the response a caller gets: RFC 9457's application/problem+json. One switch says what each tag becomes.
import { type Problem, Refusal } from "../result.ts";

type Shape = { status: number; title: string; headers?: Record<string, string> };

function shapeOf(problem: Problem): Shape {
  switch (problem.tag) {
    case "bad_request":
      return { status: 400, title: "请求有误" };
    case "unauthorized":
      return { status: 401, title: "需要密钥", headers: { "WWW-Authenticate": "Bearer" } };
    case "forbidden":
      return { status: 403, title: "不允许" };
    case "request_timeout":
      // The rest of the body may still come: the connection is of no further use.
      return { status: 408, title: "请求超时", headers: { Connection: "close" } };
    case "not_found":
      return { status: 404, title: "没有找到" };
    case "method_not_allowed":
      return { status: 405, title: "不支持这种请求方法", headers: { Allow: problem.allow.join(", ") } };
    case "not_acceptable":
      return { status: 406, title: "给不出所要的格式" };
    case "too_large":
      return { status: 413, title: "请求过大" };
    case "unsupported_media_type":
      return { status: 415, title: "不支持这种正文格式" };
    case "too_many_requests":
      return { status: 429, title: "请求过于频繁", headers: { "Retry-After": String(problem.retryAfterSeconds) } };
    case "internal":
      return { status: 500, title: "服务出错" };
    case "unavailable":
      return { status: 503, title: "服务暂时不可用", headers: { "Retry-After": String(problem.retryAfterSeconds) } };
  }
}

type ProblemBody = { type: string; title: string; status: number; detail: string; errors?: { path: string; message: string }[] };

/** `type` is a name relative to this site; it stays the same for one kind of problem. */
export const problemBody = (problem: Problem): ProblemBody => {
  const { status, title } = shapeOf(problem);
  return {
    type: `/problems/${problem.tag.replaceAll("_", "-")}`,
    title,
    status,
    detail: problem.detail,
    ...(problem.tag === "bad_request" && problem.errors ? { errors: problem.errors } : {}),
  };
};

/** Status and headers, for a body in another protocol's shape. */
export const problemInit = (problem: Problem): { status: number; headers: Record<string, string> } => {
  const { status, headers = {} } = shapeOf(problem);
  return { status, headers: { "Cache-Control": "no-store", ...headers } };
};

export function problemResponse(problem: Problem): Response {
  const { status, headers } = problemInit(problem);
  return new Response(JSON.stringify(problemBody(problem)), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", ...headers },
  });
}

/** What a caller is told of what was thrown: a store's own refusal in its words, anything else as our fault and in no detail. */
export function problemOf(error: unknown, logError: (error: unknown) => void): Problem {
  if (!(error instanceof Refusal)) {
    logError(error);
    return INTERNAL;
  }
  if (error.cause !== undefined) logError(error.cause);
  return error.problem;
}

const INTERNAL: Problem = { tag: "internal", detail: "服务内部出错，已记录。请稍后再试。" };
export const TIMED_OUT: Problem = { tag: "unavailable", detail: "处理超时，请稍后再试。", retryAfterSeconds: 5 };
