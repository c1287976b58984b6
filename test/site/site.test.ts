// corpus/site.json: what may stand in it, what holds where it is silent, and what its faults are told as.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/build/site.ts";
import { faultLine, readOperatorFile } from "../../src/site/operator-file.ts";
import { NO_SITE, readSite, siteOf } from "../../src/site/site.ts";
import { contrast, SiteFile } from "../../src/site/site-file.ts";

const faults = (text: string): string[] => {
  const read = readOperatorFile(text, SiteFile);
  return read.ok ? [] : read.error.map((fault) => faultLine("site.json", fault));
};

describe("what may stand in it", () => {
  it("is nothing at all", () => {
    expect(faults("{}")).toEqual([]);
    expect(NO_SITE).toMatchObject({ title: null, starters: null, allowedOrigins: null, keepDays: 30, keepQuestions: false });
    expect(NO_SITE.limits.perMinute).toBe(60);
  });

  it("is everything of the contract", () => {
    const file = {
      title: "银川市年报问答",
      logo: "logo.svg",
      colours: { accent: "#0f4c5c" },
      welcome: "请问您想了解什么？",
      starters: ["2024年新收多少件申请？"],
      region: "640100",
      contact: "市政府办公室 0951-0000000",
      hotline: "12345",
      request_url: "https://www.example.gov.cn/ysqgk",
      privacy: "不保存问题。\n不使用 Cookie 追踪。",
      footer: "主办：某市人民政府办公室",
      languages: ["zh"],
      allowed_origins: ["https://www.example.gov.cn", "https://*.example.gov.cn", "http://10.1.2.3:8080"],
      limits: { per_minute: 30, key_per_minute: 300, tokens_per_day: 0, kept_answers: 1000 },
      keep_days: 0,
      keep_questions: true,
    };
    const read = readOperatorFile(JSON.stringify(file), SiteFile);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(siteOf({ file: read.value })).toMatchObject({
      region: "6401",
      colours: { accent: "#0f4c5c", on_accent: "#ffffff" },
      limits: { perMinute: 30, tokensPerDay: 0 },
      keepDays: 0,
    });
  });
});

describe("a fault is told with its line and what to do", () => {
  it.each([
    ['{\n "title": "甲",\n "keep_days": 400\n}', "site.json 第 3 行：keep_days：应为 0–365 的整数"],
    ['{\n "tilte": "甲"\n}', "site.json 第 2 行：tilte：没有这个字段：检查拼写，或去掉它"],
    ['{\n "limits": {\n  "per_hour": 3 }\n}', "site.json 第 3 行：limits.per_hour：没有这个字段：检查拼写，或去掉它"],
    ['{\n "title": "甲"\n "footer": "乙"\n}', "site.json 第 3 行：这里缺一个逗号"],
    ['{\n "title": "甲",\n}', "site.json 第 3 行：这里应为字段名"],
    ['{\n "title": “甲”\n}', "site.json 第 2 行：这里有不认识的字"],
    ['{ // 标题\n "title": "甲"}', "site.json 第 1 行：JSON 里不能写注释"],
    ['{\n "title": "甲",\n "title": "乙"\n}', "site.json 第 3 行：title：这个字段写了两次"],
    ["", "site.json 第 1 行："],
    ["[]", "site.json 第 1 行：应为一个 JSON 对象"],
    ['{"limits": null}', "site.json 第 1 行：limits：应为一个 JSON 对象"],
    ['{"colours": {"accent": "red"}}', "site.json 第 1 行：colours.accent：应为 # 加六位十六进制数"],
    [
      '{"allowed_origins": ["https://例子.中国"]}',
      "site.json 第 1 行：allowed_origins.0：应为网站的来源，如 https://www.example.gov.cn 或 https://*.example.gov.cn，后面不带 / 和路径；中文域名写成 xn-- 的形式",
    ],
    ['{"region": "6"}', "site.json 第 1 行：region：应为 2、4 或 6 位的区划代码"],
    ['{"allowed_origins": ["https://a.gov.cn/x"]}', "site.json 第 1 行：allowed_origins.0：应为网站的来源"],
    ['{"colours": {"accent": "#cccccc"}}', "site.json 第 1 行：colours：accent 与其上文字 on_accent 的对比度只有 1.6"],
    ['{"request_url": "javascript:alert(1)"}', "site.json 第 1 行：request_url：应为以 http:// 或 https:// 开头"],
    ['{"logo": "../secret.svg"}', "site.json 第 1 行：logo：应为 corpus/ 里一个图片的文件名"],
    ['{"keep_questions": "no"}', "site.json 第 1 行：keep_questions：应为 true 或 false"],
  ])("%s", (text, told) => {
    const [first = ""] = faults(text);
    expect(first.startsWith(told), first).toBe(true);
  });

  it("tells all of them, in the order of the file", () => {
    expect(faults('{\r\n "keep_days": -1,\r\n "title": 3\r\n}').map((told) => told.slice(0, 15))).toEqual([
      "site.json 第 2 行",
      "site.json 第 3 行",
    ]);
  });
});

describe("the build", () => {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "site-"));
  });
  afterAll(() => rm(directory, { recursive: true }));
  const built = async (file: object, logo = "<svg xmlns='http://www.w3.org/2000/svg'/>") => {
    await writeFile(join(directory, "site.json"), JSON.stringify(file, null, 1));
    await writeFile(join(directory, "logo.svg"), logo);
    return buildSite(directory);
  };

  it("takes the picture with it", async () => {
    const site = readSite(JSON.stringify(await built({ title: "甲", logo: "logo.svg" })));
    expect(site.logo?.type).toBe("image/svg+xml");
    expect(atob(site.logo?.base64 ?? "")).toContain("<svg");
  });

  it.each([
    [{ title: "甲", logo: "none.png" }, "第 3 行：logo：corpus/ 里没有 none.png"],
    [{ region: "999999" }, "第 2 行：region：没有代码为 999999 的行政区划"],
  ])("refuses %j", async (file, told) => {
    await expect(built(file)).rejects.toThrow(told);
  });

  it("refuses a picture that is none, or too large", async () => {
    await expect(built({ logo: "logo.svg" }, "<html>")).rejects.toThrow("不是它的名字所说的图片");
    await expect(built({ logo: "logo.svg" }, `<svg>${" ".repeat(200_000)}`)).rejects.toThrow("最多 100 KB");
  });

  it("takes a corpus without the file for one that says nothing", async () => {
    await rm(join(directory, "site.json"));
    expect(await buildSite(directory)).toEqual({ file: {} });
  });
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
