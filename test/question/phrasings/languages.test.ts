// Questions in English and in traditional characters; and how typed text is folded.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

describe("English", () => {
  test.each([
    ["How many disclosure requests did Longde County receive in 2024?", "longde 2024 lookup received@total"],
    ["How many requests did Litong District receive in 2024?", "litong 2024 lookup received@total"],
    [
      "How many information disclosure applications were received by Xixia District Government Office?",
      "xixia-office latest lookup received@total",
    ],
    ["Longde County 2024 received requests", "longde 2024 lookup received@total"],
    ["How many administrative penalties did Longde issue in 2024?", "longde 2024 lookup penalties"],
    ["How many administrative penalties did Longde County impose in 2024?", "longde 2024 lookup penalties"],
    ["How many lawsuits were there in Litong?", "litong latest lookup litigation.total"],
    ["How many cases went to court in Litong District?", "litong latest lookup litigation.total"],
    ["How many applications were refused by Longde County in 2024?", "longde 2024 lookup refused@total"],
    ["How many requests were refused in Litong to protect third parties?", "litong latest lookup refused.third_party@total"],
    ["How many requests were partially disclosed in Yindu District?", "yindu-office latest lookup partly_disclosed@total"],
    ["How many normative documents are in force in Xixia?", "xixia-office latest lookup normative_documents.in_force"],
    ["How many normative documents were repealed in Litong in 2024?", "litong 2024 lookup normative_documents.repealed"],
    ["How many requests came from companies in Longde?", "longde latest lookup received@commercial"],
    ["How many requests from individuals did Longde receive?", "longde latest lookup received@natural_person"],
    ["How many administrative reconsiderations were corrected in Yindu", "yindu-office latest lookup reconsideration.corrected"],
    ["How many requests were carried over to next year in Litong", "litong latest lookup carried_out@total"],
    ["How much were the administrative fees in Litong?", "litong latest lookup fees"],
    ["How many more requests did Litong receive than Longde?", "litong+longde latest difference received@total"],
    ["What percentage of handled requests in Litong were disclosed?", "litong latest share disclosed@total handled@total"],
    ["What was the total number of requests received by all agencies in 2024?", "all 2024 sum received@total"],
    ["What is the average number of requests received?", "all latest mean received@total"],
    ["Which county received the most requests in 2024?", "all 2024 max received@total"],
    ["Who received the fewest requests in 2024", "all 2024 min received@total ascending"],
    ["Rank the agencies by administrative penalties", "all latest rank penalties"],
    ["How many agencies had lawsuits in 2024?", "all 2024 count litigation.total more 0"],
    ["Compare Litong and Longde requests", "litong+longde latest compare received@total"],
    ["Were any requests refused because of state secrets in Yindu?", "yindu-office latest exists refused.state_secret@total"],
    ["Is there any pending lawsuit in Longde?", "longde latest exists litigation.pending"],
    ["How many licences did Litong and Longde grant together?", "litong+longde latest sum licences"],
    ["How many requests did Litong grant?", "litong latest lookup disclosed@total"],
    ["Which counties received more than twenty requests?", "all latest which received@total more 20"],
    ["Which received more requests, Litong or Longde?", "litong+longde latest max received@total"],
    ["Is Longde's fee income higher than Litong's?", "longde+litong latest difference fees"],
    ["How many requests were received in total across all five reports?", "all latest sum received@total"],
    ["What problems did Litong report?", "litong latest about prose §5"],
    ["Which reports are there?", "all every reports prose"],
    ["How many requests did Beijing receive in 2024?", "outside:Beijing 2024 lookup number"],
    ["How many requests did Litong receive in 2024? >> And Longde?", "longde 2024 lookup received@total"],
    ["Write me a poem", "out"],
  ])("%s", (question, expected) => {
    expect(meanings(read(question))).toBe(expected);
    expect(read(question)[0]?.language).toBe("en");
  });
  test("a topic is in the reports' words", () => expect(read("What does the Litong report say about training?")[0]?.topic).toBe("培训"));
});

describe("traditional characters", () => {
  test.each([
    ["利通區2024年新收政府資訊公開申請幾件？", "litong 2024 lookup received@total"],
    ["隆德縣二〇二四年行政處罰多少件", "longde 2024 lookup penalties"],
    ["利通區因為保護第三方合法權益而不予公開的有幾件", "litong latest lookup refused.third_party@total"],
    ["殷都區有沒有因國家機密不公開的申請", "yindu-office latest exists refused.state_secret@total"],
    ["殷都區政府辦行政複議結果糾正幾件", "yindu-office latest lookup reconsideration.corrected"],
    ["隆德縣的訴願有幾件", "longde latest lookup reconsideration.total"],
    ["哪個地方收到的申請最多", "all latest max received@total"],
    ["利通區存在哪些問題", "litong latest about prose §5"],
  ])("%s", (question, expected) => {
    expect(meanings(read(question))).toBe(expected);
    expect(read(question)[0]?.language).toBe("zh-Hant");
  });
});

describe("typed otherwise", () => {
  test.each([
    ["利通区2024年收到几件政府信息公开申情", "litong 2024 lookup received@total"],
    ["利通区2024年收道多少件申请", "litong 2024 lookup received@total"],
    ["隆德县2024年行政处法多少件", "longde 2024 lookup penalties"],
    ["利通区行政复义多少件", "litong latest lookup reconsideration.total"],
    ["  利通区　２０２４年  收到 多少 件 申请 ？", "litong 2024 lookup received@total"],
    ["利通区\u200B2024年收到多少件申请", "litong 2024 lookup received@total"],
    ["**隆德县**行政处罚_多少_件", "longde latest lookup penalties"],
    ["<b>隆德县</b>行政处罚<script>alert(1)</script>多少件", "longde latest lookup penalties"],
    ["“隆德县”“行政处罚”多少件！！", "longde latest lookup penalties"],
  ])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));
  test("what was typed is kept", () =>
    expect(read(" 利通區２０２４年收到多少件申請？ ")[0]?.asked).toBe("利通區２０２４年收到多少件申請？"));
});
