// Bytes -> what kind of file they are and, for text, the decoded text; refuses what is no document. No I/O. No clock.

import { err, ok, type Rejection, type Result } from "../result.ts";
import { inOle, inZip } from "./containers.ts";
import { isMhtml, pageIn } from "./readers/mhtml.ts";

export type OpenedFile = { kind: "text" | "html"; text: string; saved?: true } | { kind: "pdf" | "docx" | "doc"; bytes: Uint8Array };

export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const reject = (detail: string): Result<never, Rejection> => err({ tag: "rejected", detail });

/** Tells the kind by content; a file's name is no evidence. */
export function openFile(bytes: Uint8Array): Result<OpenedFile, Rejection> {
  if (bytes.length === 0) return reject("文件是空的");
  if (bytes.length > MAX_FILE_BYTES) return reject(`文件有 ${Math.ceil(bytes.length / 1024 / 1024)} MB，超过 20 MB 的上限`);
  if (startsWith(bytes, "%PDF-") || indexOf(bytes.subarray(0, 1024), "%PDF-") >= 0) return ok({ kind: "pdf", bytes });
  const held =
    startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")
      ? inZip(bytes)
      : startsWith(bytes, OLE)
        ? inOle(bytes)
        : null;
  if (typeof held === "string") return ok({ kind: held, bytes });
  if (held) return reject(held.refused);
  if (startsWith(bytes, "{\\rtf")) return reject("文件是 RTF 格式，读不了：请用 Word 或 WPS 打开后另存为 DOCX 再收入");
  if (isMhtml(latin1.decode(bytes.subarray(0, 4096)))) {
    const page = pageIn(bytes);
    const text = page.ok ? decode(page.value) : null;
    return text === null
      ? page.ok
        ? reject("保存的网页（MHTML）读不出文字：请另存为 HTML 再收入")
        : page
      : ok({ kind: "html", text, saved: true });
  }
  if (PICTURES.some((signature) => startsWith(bytes, signature)))
    return reject("文件是图片，读不出其中的文字：请收入原来的 Word、网页或能选中文字的 PDF 文件");
  const text = decode(bytes);
  if (text === null) return reject("文件不是文字、网页、PDF 或 DOCX，读不出内容");
  if (text.trim() === "") return reject("文件里没有文字");
  return ok({ kind: isHtml(text) ? "html" : "text", text });
}

const OLE = "\u00d0\u00cf\u0011\u00e0";
/** How files of JPEG, PNG, GIF and TIFF begin. */
const PICTURES = ["\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "II*\u0000", "MM\u0000*"];
const latin1 = new TextDecoder("latin1");
const startsWith = (bytes: Uint8Array, signature: string): boolean => [...signature].every((c, i) => bytes[i] === c.charCodeAt(0));
const indexOf = (bytes: Uint8Array, signature: string): number => new TextDecoder("latin1").decode(bytes).indexOf(signature);
const isHtml = (text: string): boolean => /<(?:!doctype\s+html|html|head|body|table|div|p|span|td|tr)\b[^>]*>/i.test(text);

const MARKS: [string, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** UTF-8, UTF-16 or GB18030, by mark, by the zeros of UTF-16, then by which decoding is valid. Null for what is no text. */
export function decode(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encodings = marked ? [marked[0]] : [...sixteenBit(bytes), "utf-8", ...declaredBig5(bytes), "gb18030"];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== null && isText(text)) return encoding === "gb18030" ? likelier(text, tryDecode(bytes, "big5")) : text;
  }
  // A stray broken byte does not make a Chinese text unreadable.
  const lenient = new TextDecoder("gb18030").decode(bytes);
  const replaced = lenient.match(/\ufffd/g)?.length ?? 0;
  const lenient8 = new TextDecoder("utf-8").decode(bytes);
  const replaced8 = lenient8.match(/\ufffd/g)?.length ?? 0;
  const [best, broken] = replaced8 <= replaced ? [lenient8, replaced8] : [lenient, replaced];
  return broken <= best.length / 200 && isText(best) ? best : null;
}

/** Words that every report has, as either script writes them. */
const WORDS = /政府|申[请請]|公[开開]|[信資][息訊]|行政|年度/g;
/** Most of Big5 is valid GB18030 too, as other characters: what makes words is what was written. */
const likelier = (gb18030: string, big5: string | null): string => {
  const words = (text: string) => text.match(WORDS)?.length ?? 0;
  return big5 !== null && words(big5) > words(gb18030) ? big5 : gb18030;
};

/** A page that says so is Big5. */
const declaredBig5 = (bytes: Uint8Array): string[] =>
  /charset\s*=\s*["']?big5/i.test(latin1.decode(bytes.subarray(0, 4096))) ? ["big5"] : [];

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that Chinese documents are made of; bytes of another encoding read as UTF-16 give hardly any. */
const EXPECTED = /[\t\n\r\f\u0020-\u007e\u00a0\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/** UTF-16 without a mark: no other encoding of text has zero bytes, and only one byte order makes words of them. */
function sixteenBit(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, 16_384);
  if (!sample.includes(0)) return [];
  const expected = (encoding: string): number => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(EXPECTED)?.length ?? 0) / Math.max(1, text.length);
  };
  return ["utf-16le", "utf-16be"].filter((encoding) => expected(encoding) >= 0.8);
}

/** Control characters are no text; a few form feeds are. */
function isText(text: string): boolean {
  const sample = text.slice(0, 200_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const control = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return control <= sample.length / 1000;
}
