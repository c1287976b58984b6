// Each frame by itself: which of them decides a claim, and how. Verdicts by hand, from the five reports.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Frame } from "../../src/check/frame.ts";
import { change } from "../../src/check/frames/change.ts";
import { closed } from "../../src/check/frames/closed.ts";
import { contact } from "../../src/check/frames/contact.ts";
import { englishAll } from "../../src/check/frames/english-all.ts";
import { englishTimes } from "../../src/check/frames/english-times.ts";
import { englishUnread } from "../../src/check/frames/english-unread.ts";
import { every } from "../../src/check/frames/every.ts";
import { figure } from "../../src/check/frames/figure.ts";
import { follows } from "../../src/check/frames/follows.ts";
import { likewise } from "../../src/check/frames/likewise.ts";
import { mention } from "../../src/check/frames/mention.ts";
import { moreBy } from "../../src/check/frames/more-by.ts";
import { order } from "../../src/check/frames/order.ts";
import { partOf } from "../../src/check/frames/part-of.ts";
import { proseCompare } from "../../src/check/frames/prose-compare.ts";
import { proseReckoned } from "../../src/check/frames/prose-reckoned.ts";
import { proseTimes } from "../../src/check/frames/prose-times.ts";
import { quoted } from "../../src/check/frames/quoted.ts";
import { share } from "../../src/check/frames/share.ts";
import { statedShare } from "../../src/check/frames/stated-share.ts";
import { sumOfParts } from "../../src/check/frames/sum-of-parts.ts";
import { total } from "../../src/check/frames/total.ts";
import { LAST_FRAMES, NUMBER_FRAMES, QUOTING_FRAMES, WORD_FRAMES } from "../../src/check/frames.ts";
import { realCorpus } from "../support/corpus.ts";

/** What each frame decided, in the order they did. */
const decided: { frame: Frame; verdict: string }[] = [];
beforeEach(() => {
  decided.length = 0;
  for (const frame of new Set([...NUMBER_FRAMES, ...WORD_FRAMES, ...LAST_FRAMES, ...QUOTING_FRAMES])) {
    const own = frame.decide;
    vi.spyOn(frame, "decide").mockImplementation(async (...given) => {
      const found = await own(...given);
      if (found) decided.push({ frame, verdict: found.verdict });
      return found;
    });
  }
});
afterEach(() => void vi.restoreAllMocks());

test.each<[Frame, string, string]>([
  [change, "隆德县去年的申请量同比减少约三分之一。", "supported"],
  [change, "隆德县2024年的申请少了一半。", "contradicted"],
  [change, "隆德县2024年的申请量比上年翻了一番。", "contradicted"],
  [moreBy, "利通区受理的申请比隆德县多一倍还多。", "supported"],
  [moreBy, "利通区受理的申请比隆德县多出两倍。", "contradicted"],
  [moreBy, "隆德县的行政许可比利通区少四分之一。", "supported"],
  [moreBy, "利通区废止的规范性文件比制发的多一半。", "contradicted"],
  [closed, "利通区的行政诉讼均已审结。", "supported"],
  [closed, "隆德县的行政诉讼均已审结。", "contradicted"],
  [contact, "西夏区政府办的电话是0951—2078503。", "supported"],
  [contact, "西夏区政府办的电话是0951—2078504。", "contradicted"],
  [englishAll, "All of the 21 requests that Yindu received came from individuals.", "supported"],
  [englishAll, "Litong received 38 requests, all of which were disclosed.", "contradicted"],
  [englishTimes, "Litong received more than twice as many requests as Longde.", "supported"],
  [englishTimes, "Litong received three times as many requests as Longde.", "contradicted"],
  [englishUnread, "Litong held back 7 requests.", "not_found"],
  [every, "利通区、隆德县和殷都区政府办都有行政复议。", "supported"],
  [every, "四家都有行政诉讼。", "contradicted"],
  [figure, "隆德县行政处罚28649件。", "supported"],
  [figure, "隆德县行政处罚28650件。", "contradicted"],
  [follows, "利通区的报告说重点领域信息更新不及时。", "supported"],
  [likewise, "隆德县有1起直接起诉的案子，其他结果。", "supported"],
  [mention, "利通区的报告提到了宁政通。", "supported"],
  [mention, "利通区的报告没有提到宁政通。", "contradicted"],
  [order, "2024年申请数从高到低依次是利通区、殷都区政府办、隆德县。", "supported"],
  [order, "2024年申请数从高到低依次是隆德县、利通区。", "contradicted"],
  [partOf, "利通区主动公开24017条，其中网站2070条。", "supported"],
  [proseCompare, "隆德县政务微信发布的信息比政务微博多。", "supported"],
  [proseCompare, "隆德县微博发的信息比微信多。", "contradicted"],
  [proseReckoned, "利通区政府网站和政务新媒体合计公开15413条。", "supported"],
  [proseTimes, "隆德县政务微信的发布量约为政务微博的十二倍。", "supported"],
  [quoted, "利通区的报告指出依申请公开办理水平有待进一步提升。", "supported"],
  [share, "利通区予以公开的占31.6%。", "supported"],
  [share, "利通区予以公开的申请过半。", "contradicted"],
  [statedShare, "利通区主动公开的信息过半来自政务新媒体。", "supported"],
  [sumOfParts, "隆德县的行政复议和行政诉讼合计11件。", "supported"],
  [sumOfParts, "隆德县的行政复议和行政诉讼合计8件。", "contradicted"],
  [total, "四份2024年报告共收到83件申请。", "supported"],
  [total, "2024年四份报告共收到84件申请。", "contradicted"],
])("$name: %s", async (frame, text, verdict) => {
  const { store, language } = await realCorpus();
  await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(decided.filter((each) => each.frame === frame).map((each) => each.verdict)).toEqual([verdict]);
});
