// The page in a saved web page (src/report/readers/mhtml.ts).
import { expect, test } from "vitest";
import { isMhtml, pageIn } from "../../../src/report/readers/mhtml.ts";

const HEAD = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n';
const message = (encoding: string, body: string): Uint8Array =>
  new TextEncoder().encode(
    `${HEAD}--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--`,
  );
const page = (bytes: Uint8Array): string => {
  const read = pageIn(bytes);
  return read.ok ? new TextDecoder().decode(read.value).trim() : read.error.detail;
};

test("is known by its head", () => {
  expect(isMhtml(HEAD)).toBe(true);
  expect(isMhtml("<html>Content-Type: text/html")).toBe(false);
});
test.each([
  ["base64", btoa("<p>38</p>")],
  ["quoted-printable", "<p>3=\r\n8=3C/p>"],
  ["8bit", "<p>38</p>"],
])("%s", (encoding, body) => expect(page(message(encoding, body))).toBe("<p>38</p>"));
test("without a page in it", () =>
  expect(page(new TextEncoder().encode(`${HEAD}--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--`))).toContain("没有页面内容"));
