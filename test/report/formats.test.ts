// Kinds of files: those that are read are read whole, those that are not are told apart, each with what to do.
import { Buffer } from "node:buffer";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../src/report/parse.ts";
import { compound, renderDoc } from "../generate/doc.ts";
import { blanked, figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { PLAIN } from "../generate/tables.ts";
import { hold } from "./hold.ts";

const right = { wrong: [], rejected: null };
const source = (seed: number) => reportSource(figureSet(seeded(seed)), { issuer: "甲县", year: 2024 });

describe("an old Word file", () => {
  test("every cell as it was set", async () => {
    for (let seed = 1; seed <= 5; seed++) expect(await hold(figureSet(seeded(seed)), renderDoc(source(seed)))).toMatchObject(right);
  });
  test("blank cells are blank, or the file is refused", async () => {
    for (let seed = 1; seed <= 5; seed++) {
      const set = blanked(figureSet(seeded(seed)), seeded(seed), 0.2);
      const file = renderDoc(reportSource(set, { issuer: "甲县", year: 2024, style: { ...PLAIN, blank: "/" } }));
      expect(await hold(set, file)).toMatchObject(right);
    }
  });
  test("its prose is kept, quotation marks and all", async () => {
    const read = await parseDraft(renderDoc(source(1)), "a.doc");
    if (!read.ok) throw new Error(read.error.detail);
    expect(read.value.passages.map(({ text }) => text).join("")).toContain("政策解读36条");
    expect(read.value.title).toBe("甲县2024年政府信息公开工作年度报告");
  });
});

describe("a saved web page", () => {
  const page = renderHtml(source(2));
  const saved = (encoding: string, body: string) =>
    `From: <Saved by Browser>\r\nSubject: =?utf-8?B?5bm05oql?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x"\r\n\r\n\r\n------Part--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------Part--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------Part--x--\r\n`;
  const quoted = [...Buffer.from(page)]
    .map((byte) =>
      byte > 126 || byte === 61 || (byte < 32 && byte !== 10)
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("")
    .replace(/(.{70})(?![^=]{0,2}$)/g, (part) => (/=.?$/.test(part) ? part : `${part}=\r\n`));
  test.each([
    [
      "base64",
      Buffer.from(page)
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n"),
    ],
    ["quoted-printable", quoted],
    ["binary", Buffer.from(page).toString("latin1")],
  ])("encoded as %s", async (encoding, body) => {
    expect(await hold(figureSet(seeded(2)), new Uint8Array(Buffer.from(saved(encoding, body), "latin1")))).toMatchObject(right);
  });
  test("without a page in it is refused", async () => {
    const read = await parseDraft(
      new Uint8Array(Buffer.from(saved("base64", "").replace("text/html\r\nContent-T", "text/css\r\nContent-T"))),
      "a.mht",
    );
    expect(read).toMatchObject({ ok: false, error: { detail: expect.stringMatching(/MHTML/) } });
  });
});

const ole = (name: string) => compound({ [name]: Buffer.alloc(4096) });
test.each([
  ["XLSX", () => zipSync({ "[Content_Types].xml": strToU8("<x/>"), "xl/workbook.xml": strToU8("<x/>") }), /Excel.*XLSX/],
  ["OFD", () => zipSync({ "OFD.xml": strToU8("<x/>"), "Doc_0/Document.xml": strToU8("<x/>") }), /OFD.*PDF/],
  ["PPTX", () => zipSync({ "ppt/presentation.xml": strToU8("<x/>") }), /PPTX/],
  ["ODT", () => zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }), /ODT/],
  ["XLS", () => ole("Workbook"), /XLS/],
  ["encrypted", () => ole("EncryptedPackage"), /密码/],
  ["damaged DOC", () => ole("WordDocument"), /\.doc.*另存/],
  ["other OLE", () => ole("Contents"), /WPS.*另存/],
  ["RTF", () => strToU8("{\\rtf1\\ansi\\ansicpg936 x}"), /RTF.*DOCX/],
])("%s is told from the others", async (_, bytes, reason) => {
  const read = await parseDraft(bytes(), "a");
  expect(read).toMatchObject({ ok: false, error: { detail: expect.stringMatching(reason) } });
});

describe("no report, and why", () => {
  const sections = [
    "一、总体情况",
    "好。",
    "二、主动公开政府信息情况",
    "#",
    "三、收到和处理政府信息公开申请情况",
    "#",
    "四、政府信息公开行政复议、行政诉讼情况",
    "#",
    "五、存在的主要问题及改进情况",
    "少。",
    "六、其他需要报告的事项",
    "无。",
  ];
  const reasonOf = async (text: string, name = "甲县水务局2023年政府信息公开工作年度报告.txt") => {
    const read = await parseDraft(strToU8(text), name);
    return read.ok ? "accepted" : read.error.detail;
  };
  test.each(["![表一](a.png)", "<img src='a.png'>"])("tables that are pictures: %s", async (picture) => {
    expect(await reasonOf(sections.map((line) => (line === "#" ? picture : line)).join("\n\n"))).toMatch(/图片/);
    const html = sections.map((line) => (line === "#" ? "<p><img src=a.png></p>" : `<p>${line}</p>`)).join("");
    expect(await reasonOf(`<html><body><h1>甲县2023年政府信息公开工作年度报告</h1>${html}</body></html>`)).toMatch(/图片/);
  });
  test("tables that are pictures in a PDF", async () => {
    expect((await hold(figureSet(seeded(1)), renderPdf(source(1), { ruled: true, pictured: true }))).rejected).toMatch(/图片/);
  });
  test.each([
    "一图读懂甲县2023年政府信息公开工作年度报告",
    "《甲县2023年政府信息公开工作年度报告》解读",
    "【图解】甲县2023年政府信息公开工作年度报告",
  ])("%s", async (title) => {
    expect(await reasonOf(`${title}\n\n全年新收申请12件。\n`)).toMatch(/解读/);
  });
  test.each(["一图读懂", "【图解】"])("%s on a line of its own, with figures of a table it has lost", async (line) => {
    const page = `${line}\n甲县2023年政府信息公开工作年度报告\n主动公开 2300条\n依申请公开 17件\n行政复议 2件\n`;
    expect(await reasonOf(page)).toMatch(/解读/);
  });
  test("a notice about something else", async () => {
    expect(await reasonOf("通知\n\n定于明日开会。\n", "通知.txt")).toMatch(/不是政府信息公开/);
  });
});
