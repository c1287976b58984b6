// Words that say nothing of which figure is meant are passed over wherever they stand (src/question/words/particles.ts); what narrows is not.
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  "然后利通区收到多少件申请",
  "网上说利通区收到申请了，到底收到多少件申请",
  "小助手，我跟您打听个事，利通区收到多少件申请",
  "哎利通区咋就收到申请了，收到多少件申请，给个准数就行",
  "我写论文用，利通区收到多少件申请",
  "据传，利通区收到多少件申请",
  "利通区毕竟收到多少件申请呢，盼复",
])("%s", (question) => expect(meanings(read(question))).toMatch(/^litong latest lookup received@total/));

test.each([
  ["利通区女的申请有几件", "litong latest lookup number 件"],
  ["利通区外省人的申请有几件", "litong latest lookup number 件"],
])("%s is narrowed, and no cell", (question, expected) => expect(meanings(read(question))).toBe(expected));

test.each([
  ["隆德收了申请几件然后公开了几件", "longde latest list received@total disclosed@total"],
  ["隆德收了多少钱", "longde latest lookup fees"],
  ["I heard Longde collected over 6 million yuan in fees. True?", "longde latest exists fees more 600"],
  // A number of a report, and nothing else: where it stands.
  ["隆德28649是什么数", "longde latest search prose"],
  // What a report owns to, and that it is to be quoted.
  ["殷都区年报里自认哪些不足", "yindu-office latest about prose §5"],
  ["隆德县承认有哪些问题，我要引用原话", "longde latest about prose §5"],
  // What is told and not counted has no most.
  ["谁的问题最多", "all latest about prose"],
  // A figure beside a part of the year, without a question word.
  ["利通区一月份的新收申请", "litong latest lookup number"],
  ["隆德县行政处罚28649是件数还是金额", "longde latest lookup number"],
])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));

// A particle is no half of the word behind it.
test.each([
  ["利通区2024年的确认或重新出具已获取的信息有几件", "litong 2024 lookup not_processed.reissue@total"],
  ["利通区在下一步有什么打算", "litong latest about prose §5"],
])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
