// Every figure that the prose of the five reports states, typed in from the reports in reading order, held against what is read.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/report/report.ts";

const file = (name: string): URL => new URL(`../../corpus/${name}`, import.meta.url);
async function read(id: string): Promise<Report> {
  const report = await parseReport(readFileSync(file(`${id}.txt`)), `${id}.txt`, JSON.parse(readFileSync(file("agencies.json"), "utf8")));
  if (!report.ok) throw new Error(report.error.detail);
  return report.value;
}

/** "words… text": what the subject must hold, then the figure as printed; "<n" part of the n-th; "~" approximate. */
const STATED: Record<string, string[]> = {
  "litong-2024": [
    "主动公开政府信息 24017条",
    "政府门户网站公开 2070条 <0",
    "政务新媒体公开 13343条 <0",
    "线下公示栏公开 2264条 <0",
    "其它各类平台公开 6340条 <0",
    "区政府门户网站 政府公报 主动公开行政规范性文件 6件",
    "公开区政府(办)公文 32件",
    "开展政策解读 28次",
    "录制“政策公开讲” 6期",
    "开展“政府开放日”活动 30场次",
    "受理答复 自然人、法人或其他组织 申请政府信息公开件 38件",
    "涉及政府信息公开的行政诉讼案件 未发生",
    "公开 现行有效 行政规范性文件 31个",
    "梳理政府文件公开目录 12期",
    "区政府名义下发文件 43份",
    "区政府办公室名义下发文件 54份",
    "政府网站 重点领域发布信息 2070条",
    "政府网站 发布报告 80余条 ~",
    "政府网站 录制发布 政策公开讲 6期",
    "政务新媒体 检测评估 2次",
    "政务公开责任追究事件 未发生",
    "开展政务公开专题培训班 1期",
    "开展政务公开专题培训班 60人",
    "下发政务公开工作检查情况通报 3期",
    "乡镇 督查 12个",
    "职能部门 督查 3个",
    "开展督查 1次",
    "开展“政府开放日”活动 30场次",
    "村务公开 5方面",
    "村务公开 内容 31项",
    "党务公开 内容 3项",
    "财务公开 内容 9项",
    "村务公开实现全覆盖 106个",
    "台账 板块 4个",
    "台账 大项 17个",
    "台账 重点任务 21项",
    "产生信息公开处理费 没有产生",
  ],
  "longde-2024": [
    "县政府门户网站主动公开 政务信息 2453条",
    "县政府门户网站 概况类信息 72条 <0",
    "县政府门户网站 政务动态信息 837条 <0",
    "县政府门户网站 信息公开目录信息 1544条 <0",
    "发布政策解读 20条",
    "政务微信发布信息 8115条",
    "政务微信 原创信息 800余条 <5 ~",
    "政务微博发布信息 669条",
    "政府网站 领导信箱 在线投诉 受理群众诉求 116件",
    "受理群众诉求 及时应答率 100%",
    "刊发《隆德县人民政府公报》 4期",
    "《隆德县人民政府公报》 公开文件 39件",
    "全县受理政府信息公开申请 15件",
    "受理政府信息公开申请 较往年下降 34.78%",
    "予以公开 政府信息公开申请 11件 <12",
    "予以公开 占比 73.33%",
    "信息公开申请事件 未发生",
    "整改各类表述问题 800余条 ~",
    "隆德县村务公开 小程序发布各类信息 500余条 ~",
    "责任追究 未出现",
    "工作任务要求 5方面",
    "工作任务要求 22项",
    "宣讲解读 8期",
    "征集活动主题及内容 政府开放日 20个",
    "开展活动 政府开放日 20场",
    "发布活动方案、活动公告、活动简报 政府开放日 60条",
    "全县 部门服务事项 32个",
    "全县 部门服务事项 1318件",
    "网上可办 最多跑一次 事项覆盖面 89%",
    "掌上可办 马上办 事项比重 37.41%",
    "关停 政务新媒体 2个",
    "收取信息处理费 未收取",
  ],
  "xixia-office-2024": [
    "公开政府信息 3800余条 ~",
    "政府网站公开政府信息 2000余条 <0 ~",
    "政务新媒体公开信息 1800余条 <0 ~",
    "出版《政府公报》 3期",
    "《政府公报》公开信息 96条",
    "办理答复 中国政府网 微博 12345 渠道咨询投诉 500余件 ~",
    "渠道咨询投诉 办结率 100%",
    "政府办公室解读文件 23个",
    "图片解读文件 16个 <7",
    "动漫解读文件 7个 <7",
    "动漫解读占比 23%",
    "收到依申请公开 9件",
    "网络申请 7件",
    "网络申请 占申请总数 78% ~",
    "信函申请 2件",
    "信函申请 占申请总数 22%",
    "房屋拆迁与补偿 占 50%",
    "其他信息占 50%",
    "政务公开工作 依托 5大平台",
    "政府办公室现有 政务新媒体 2个",
    "安排专项经费 政务公开经费 28万元",
    "责任 未发生",
    "收取信息处理费 未收取",
  ],
  "yindu-office-2024": [
    "政府网站发布政府信息 1002条",
    "政府网站 概况类信息更新 9条 <0",
    "政府网站 政务动态信息更新 646条 <0",
    "政府网站 信息公开目录信息更新 347条 <0",
    "“殷都政务”微信公众号发布信息 336条",
    "收到并办理 政府信息公开申请 21件",
    "回应完毕 三天",
  ],
  "gucheng-2023": [
    "发布各类信息 891条",
    "收到政府信息公开申请 未收到",
    "微信公众号 主动公开城市低保名单 民生事项的信息 16条",
    "产生信息公开处理费 没有产生",
  ],
};
const VALUES: Record<string, number> = { "28万元": 28, 三天: 3 };
const NONE = /^(?:未|没有)/;

describe.each(Object.entries(STATED))("statements of %s", (id, lines) => {
  it("are the figures of its prose, no more and no fewer", async () => {
    const { statements } = await read(id);
    const typed = lines.map((line) => line.split(" "));
    const figureOf = (words: string[]) => words.filter((word) => !/^(?:~|<\d+)$/.test(word)).at(-1) ?? "";
    expect(statements.map((each) => each.text)).toEqual(typed.map(figureOf));
    for (const [i, words] of typed.entries()) {
      const found = statements[i];
      const figure = figureOf(words);
      expect(found?.value).toBe(NONE.test(figure) ? 0 : (VALUES[figure] ?? Number.parseFloat(figure)));
      expect(found?.none ?? false).toBe(NONE.test(figure));
      expect(found?.approximate ?? false).toBe(words.includes("~"));
      expect(found?.partOf ?? -1).toBe(Number(words.find((word) => word.startsWith("<"))?.slice(1) ?? -1));
      for (const word of words.slice(0, words.indexOf(figure))) expect(found?.subject.replaceAll(" ", "")).toContain(word);
    }
  });

  it("point to their places in the passage", async () => {
    const { passages, statements } = await read(id);
    for (const { passage, text, at, sentence } of statements) {
      const whole = passages[passage - 1]?.text ?? "";
      expect(whole.slice(...at).replace(/\s/g, "")).toBe(text);
      expect(sentence[0]).toBeLessThanOrEqual(at[0]);
      expect(sentence[1]).toBeGreaterThanOrEqual(at[1]);
    }
  });
});
