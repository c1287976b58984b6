// The operator's pages: who may see them, and what they show. Reads the record of requests.
import type { Context, MiddlewareHandler } from "hono";
import { Refusal } from "../result.ts";
import { sameSecret } from "./caller.ts";
import type { Deps } from "./deps.ts";
import type { Use } from "./use.ts";

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 7;

/** Basic authentication (RFC 7617), which every browser has a window for. Without a token there are no such pages. */
export const operatorOnly = ({ operatorToken, use }: Pick<Deps, "operatorToken" | "use">): MiddlewareHandler =>
  async function operatorOnly(c, next) {
    if (operatorToken === null || !use) throw new Refusal({ tag: "not_found", detail: "没有这个地址。" });
    const [, encoded = ""] = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(c.req.header("authorization") ?? "") ?? [];
    const [, password = ""] = /^[^:]*:(.*)$/.exec(decoded(encoded)) ?? [];
    if (sameSecret(operatorToken, password)) return next();
    return c.text("需要 OPERATOR_TOKEN。", 401, {
      "WWW-Authenticate": 'Basic realm="nianbao", charset="UTF-8"',
      "Cache-Control": "no-store",
    });
  };

function decoded(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return "";
  }
}

export function daysIn(c: Context): number {
  const days = Number(c.req.query("days") ?? DEFAULT_DAYS);
  return Number.isInteger(days) && days >= 1 && days <= 366 ? days : DEFAULT_DAYS;
}

export function useIn(c: Context, { use, now }: Pick<Deps, "use" | "now">): Promise<Use> {
  if (!use) throw new Refusal({ tag: "not_found", detail: "没有这个地址。" });
  return use(new Date(now().getTime() - daysIn(c) * DAY_MS).toISOString());
}
