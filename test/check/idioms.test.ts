// Ways of speaking of a claim, each with the plain words that it is read as; and what is no such way.
import { describe, expect, it } from "vitest";
import { inPlainWords } from "../../src/check/idioms.ts";
import { proportionIn } from "../../src/check/proportions.ts";

describe("in plain words", () => {
  it.each([
    ["古城镇收到的申请挂零。", "古城镇收到的申请为零。"],
    ["行政许可交了白卷", "行政许可为零"],
    ["做到了零纠错", "没有一件被纠正"],
    ["行政复议全军覆没", "行政复议全部被纠正"],
    ["最多的当属利通区", "最多的是利通区"],
    ["最多的非隆德县莫属", "最多的是隆德县"],
    ["复议以纠正告终", "复议被纠正"],
    ["古城镇吃过一场官司", "古城镇有行政诉讼"],
    ["古城镇没打过官司", "古城镇没有行政诉讼"],
    ["利通区比隆德县多搞了10场", "利通区比隆德县多10场"],
    ["规范性文件废得多、立得少", "规范性文件废止的比制发的多"],
    ["政务动态信息，数量超过了目录信息", "政务动态信息超过了目录信息"],
    ["翻遍五份年报，只有隆德县", "五份年报，只有隆德县"],
    ["听说隆德县没有诉讼", "隆德县没有诉讼"],
    ["年报里自己承认培训不够", "年报里培训不够"],
  ])("%s", (typed, plain) => expect(inPlainWords(typed)).toBe(plain));

  it.each(["空白项都填了", "利通区比隆德县多公开12件", "比较突出的问题", "以维持原状为主", "行政复议被纠正了3件"])("%s stays", (text) =>
    expect(inPlainWords(text)).toBe(text),
  );
});

describe("of each", () => {
  it.each([
    ["利通区每三份申请里就有不止一份予以公开", "利通区申请中不止3分之1予以公开"],
    ["隆德县每四份申请里有近三份予以公开", "隆德县申请中近4分之3予以公开"],
    ["微博每发一条，微信就发约十二条", "微信发布信息是微博发布信息的约12倍"],
    ["公众号发一条，政府网站就差不多发三条", "政府网站发布信息是公众号发布信息的差不多3倍"],
    ["隆德县办一件行政许可，就开出约六件行政处罚", "行政处罚是隆德县行政许可的约6倍"],
  ])("%s", (text, plain) => expect(proportionIn(text)?.plain).toBe(plain));

  it.each(["利通区收到一件复议，隆德县收到三件", "每年公开三次", "就隆德县而言，收到15件", "隆德县收到15件，就公开了11件"])(
    "%s is none",
    (text) => expect(proportionIn(text)).toBeNull(),
  );
});
