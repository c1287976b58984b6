import { describe, expect, it } from "vitest";
import { shareIn, timesIn, within } from "../../src/zh/amounts.ts";

describe("a share in words", () => {
  it.each<[string, number, boolean]>([
    ["予以公开的占三成", 31.58, true],
    ["予以公开的占三成", 36.8, false],
    ["予以公开的占四成二", 42.1, true],
    ["予以公开的占四成二", 43, false],
    ["过半申请予以公开", 61.9, true],
    ["过半申请予以公开", 50, false],
    ["一半以上的申请", 50.1, true],
    ["一半的申请予以公开", 50, true],
    ["一半的申请予以公开", 61.9, false],
    ["不到一半", 49, true],
    ["不到三分之一", 31.58, true],
    ["不到三分之一", 33.4, false],
    ["占四分之三", 73.33, true],
    ["占四分之三", 61.9, false],
    ["近九成", 88.89, true],
    ["近九成", 91, false],
    ["超过七成", 73.33, true],
    ["超过七成", 70, false],
    ["七成以上", 70, true],
    ["六成多", 61.9, true],
    ["六成多", 59, false],
    ["不足三成", 36.8, false],
    ["三成也不到", 29, true],
    ["三成也不到", 30, false],
    ["占31.6%", 31.58, true],
    ["占31.5%", 31.58, false],
    ["大多是自然人", 93.33, true],
    ["大多是自然人", 40, false],
    ["绝大多数申请", 88.89, true],
    ["大多数申请", 31.58, false],
  ])("%s: %d is %s", (text, value, holds) => {
    const amount = shareIn(text);
    expect(amount).not.toBeNull();
    expect(amount && within(value, amount.range)).toBe(holds);
  });

  it.each(["收到38件", "三类内部事务信息", "第三方合法权益", "成立三年"])("%s states none", (text) => {
    expect(shareIn(text)).toBeNull();
  });
});

describe("a multiple in words", () => {
  it.each<[string, number, boolean]>([
    ["是隆德县的近三倍", 2.88, true],
    ["是隆德县的近三倍", 3.2, false],
    ["是隆德县的两倍", 1.32, false],
    ["是隆德县的两倍多", 2.53, true],
    ["大约是隆德县的1.3倍", 1.32, true],
    ["是260多倍", 267.7, true],
    ["是260多倍", 271, false],
    ["超过两倍", 2.53, true],
    ["不到两倍", 2.53, false],
    ["是267倍", 267.75, true],
    ["是300倍", 267.75, false],
  ])("%s: %d is %s", (text, value, holds) => {
    const amount = timesIn(text);
    expect(amount && within(value, amount.range)).toBe(holds);
  });
});
