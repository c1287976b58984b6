// Middleware: an address that is no text (%00, half a character, broken percent signs) is refused before anything looks it up.
import type { MiddlewareHandler } from "hono";
import type { Problem } from "../result.ts";

const NO_TEXT: Problem = {
  tag: "bad_request",
  detail: "地址里有无法识别的字符：中文等字符应按 UTF-8 编码，不能有 %00。",
  errors: [{ path: "", message: "地址不是有效的文字" }],
};
const MAX_ADDRESS = 8_000;
const TOO_LONG: Problem = {
  tag: "bad_request",
  detail: `地址太长，最多 ${MAX_ADDRESS} 个字符。`,
  errors: [{ path: "", message: "地址太长" }],
};

export const address = (refuse: (path: string, problem: Problem) => Response): MiddlewareHandler =>
  async function address(c, next) {
    const { url } = c.req;
    if (url.length > MAX_ADDRESS) return refuse(c.req.path, TOO_LONG);
    return isText(url) ? next() : refuse(c.req.path, NO_TEXT);
  };

/** UTF-8 has no code for half a character, so that one in a percent-encoded address does not decode. */
function isText(url: string): boolean {
  try {
    const text = decodeURIComponent(url);
    return !text.includes("\0") && text.isWellFormed();
  } catch {
    return false;
  }
}
