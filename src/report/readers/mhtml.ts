// A saved web page (.mhtml, .mht) -> the page in it: the first part that is HTML, its transfer encoding undone. Source: RFC 2557. No I/O. No clock.
import { err, ok, type Rejection, type Result } from "../../result.ts";

const MOST_PARTS = 2000;

/** Whether the bytes begin as a message of several parts does. */
export const isMhtml = (head: string): boolean =>
  /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,20}/.test(head) &&
  /^mime-version:/im.test(head) &&
  /^content-type:\s*(?:multipart\/|text\/html)/im.test(head);

/** The page's bytes, in the encoding it was saved in. */
export function pageIn(bytes: Uint8Array): Result<Uint8Array, Rejection> {
  const text = asCharacters(bytes);
  const boundary = /boundary="?([^"\r\n;]{1,200})"?/i.exec(text.slice(0, 20_000))?.[1];
  const parts = boundary ? text.split(`--${boundary}`).slice(1, MOST_PARTS) : [text];
  for (const part of parts) {
    const end = /\r?\n\r?\n/.exec(part.replace(/^\r?\n/, (ends) => " ".repeat(ends.length)));
    if (!end) continue;
    const head = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
    if (!/content-type:\s*text\/html/i.test(head)) continue;
    const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
    const page = decoded(part.slice(end.index + end[0].length), encoding);
    if (page) return ok(page);
  }
  return err({ tag: "rejected", detail: "保存的网页（MHTML）里没有页面内容：请在浏览器里重新保存，或另存为 HTML" });
}

function decoded(body: string, encoding: string | undefined): Uint8Array | null {
  try {
    if (encoding === "base64") return latin1(atob(body.replace(/[^A-Za-z0-9+/=]/g, "")));
    if (encoding !== "quoted-printable") return latin1(body);
    const joined = body.replace(/=[ \t]*\r?\n/g, "");
    return latin1(joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  } catch {
    return null;
  }
}
/** One character a byte, whatever the byte; a decoder would take some for others. */
function asCharacters(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
