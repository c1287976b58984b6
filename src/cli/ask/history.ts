// A file with the conversation before a question -> its turns: a JSON array of turns or of questions, or one question a line. No I/O. No clock.
import type { Turn } from "../../contract.ts";
import { err, ok, type Result } from "../../result.ts";

const asTurn = (each: unknown): Turn | null => {
  if (typeof each === "string") return { role: "user", content: each };
  if (typeof each !== "object" || each === null || !("content" in each) || typeof each.content !== "string") return null;
  const role = "role" in each ? each.role : "user";
  return role === "user" || role === "assistant" ? { role, content: each.content } : null;
};

/** Errors: a Chinese sentence that says what does not fit. How many turns there may be and how long is the contract's to say. */
export function turnsOf(text: string): Result<Turn[], string> {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (!lines[0]?.startsWith("[")) return ok(lines.map((content) => ({ role: "user", content })));
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const turns = Array.isArray(parsed) ? parsed.map(asTurn) : [null];
    const at = turns.indexOf(null);
    return at < 0
      ? ok(turns.filter((turn) => turn !== null))
      : err(`第 ${at + 1} 项不是一轮对话：应为 {"role": "user", "content": "…"} 或一句问话。`);
  } catch {
    return err("不是 JSON 列表，也不是每行一个问题。");
  }
}
