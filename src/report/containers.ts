// Bytes of an archive or of an old Office file -> what is in it, by the names of its parts. No I/O. No clock.

type Contained = "docx" | "doc" | { refused: string };

const SAVE_AS = "请打开后另存为 DOCX 或 PDF 再收入";
const latin1 = new TextDecoder("latin1");

/** Names of the members as the archive's own records spell them; the last part holds its table of contents. */
const MEMBERS: [RegExp, string][] = [
  [
    /xl\/workbook\.(?:xml|bin)/,
    `文件是 Excel 表格（XLSX），不是一份报告：报告若有 Word、PDF 或网页形式，请收入那一份；只有表格时，${SAVE_AS}`,
  ],
  [/OFD\.xml/, "文件是 OFD 版式文件，读不了：请用 OFD 阅读器打开后另存（或打印）为 PDF 再收入"],
  [/ppt\/presentation\.xml/, `文件是演示文稿（PPTX），不是一份报告：${SAVE_AS}`],
  [/application\/vnd\.oasis\.opendocument/, `文件是 OpenDocument（ODT），读不了：${SAVE_AS}`],
];

/** What a zip archive is. */
export function inZip(bytes: Uint8Array): Contained {
  const text = latin1.decode(bytes.subarray(0, 64 * 1024)) + latin1.decode(bytes.subarray(-256 * 1024));
  if (text.includes("word/document.xml")) return "docx";
  const other = MEMBERS.find(([pattern]) => pattern.test(text));
  return other ? { refused: other[1] } : "docx";
}

const utf16 = (name: string): string => [...name].map((character) => `${character}\0`).join("");
/** Streams by which old Office files are told apart, in their order: a password comes before what it hides. */
const STREAMS: [string, Contained][] = [
  ["EncryptedPackage", { refused: "文件是加了密码的 Office 文件，打不开：请去掉密码后再收入" }],
  ["WordDocument", "doc"],
  [
    "Workbook",
    { refused: `文件是旧版 Excel 表格（XLS），不是一份报告：报告若有 Word、PDF 或网页形式，请收入那一份；只有表格时，${SAVE_AS}` },
  ],
  ["Book", { refused: `文件是旧版 Excel 表格（XLS），不是一份报告：${SAVE_AS}` }],
  ["PowerPoint Document", { refused: `文件是旧版演示文稿（PPT），不是一份报告：${SAVE_AS}` }],
];

/** What an old Office file (OLE) is. WPS's own files are built alike; those it writes as Word files are read. */
export function inOle(bytes: Uint8Array): Contained {
  const text = latin1.decode(bytes);
  const found = STREAMS.find(([name]) => text.includes(utf16(name)));
  return found?.[1] ?? { refused: `文件是旧版 Word、WPS 或加密的 Office 文件，读不出内容：${SAVE_AS}` };
}
