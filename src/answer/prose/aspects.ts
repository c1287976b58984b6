// What people ask of every report's prose: its problems, its plans, how to reach the office. How each is asked, and where it stands. No I/O. No clock.
import type { Passage, Report } from "../../report/report.ts";

export type Aspect = {
  asked: RegExp;
  section?: number;
  passages: (report: Report) => Passage[];
  /** What is left of a topic once the aspect's own words are taken out; "" when the aspect is all that was asked. */
  rest: (topic: string) => string;
};

const PROBLEMS = /存在.{0,6}(?:问题|不足|短板)|(?:问题|不足|短板|薄弱|欠缺|困难)/;
const PLANS = /下一步|改进|打算|计划|今后|明年|措施|整改|怎么改|如何改/;
const CONTACT = /联系|电话|地址|邮箱|邮编|传真|在哪|哪里办公|怎么找/;
const GENERIC =
  /政府信息公开|政务公开|信息公开|公开工作|工作|主要|方面|情况|采取|哪些|什么|怎么|如何|怎样|哪|的|了|有|在|做|是|和|用|还|会|将|要|其|办公室|政府|单位|你们|我|想|请|提到|说|写|为|进行|准备|被|吗|呢/g;

const restWithout =
  (words: RegExp) =>
  (topic: string): string =>
    topic.replace(new RegExp(words.source, "g"), "").replace(GENERIC, "").trim();

/** Problems come before the turn to measures; a report may put both in one passage. */
const saysProblems = (text: string): boolean => /不足|问题|不够|不到位|有待|欠缺|薄弱|滞后|不高|不强|较低|不及时/.test(text);
const saysPlans = (text: string): boolean => /下一步|改进|将|进一步|加强|提升|强化|完善|加大|丰富|尝试|努力|重点抓好/.test(text);
const CONTACT_DETAIL = /电话|邮编|传真|电子邮箱|联系方式|@\S+\.\w+|\d{3,4}[-—－]\d{7,8}/;

const inSection = (report: Report, section: number): Passage[] => report.passages.filter((passage) => passage.section === section);

/** In order; the first that fits is taken. */
export const ASPECTS: readonly Aspect[] = [
  {
    asked: CONTACT,
    passages: (report) => report.passages.filter((passage) => CONTACT_DETAIL.test(passage.text) && /\d/.test(passage.text)),
    rest: restWithout(/联系方式|联系|电话|地址|邮箱|邮编|传真|在哪里|号码|多少/),
  },
  {
    asked: PLANS,
    section: 5,
    passages: (report) => {
      const plans = inSection(report, 5).filter((passage) => saysPlans(passage.text));
      const only = plans.filter((passage) => !onlyProblems(passage));
      return only.length > 0 ? only : plans;
    },
    rest: restWithout(/下一步|改进|打算|计划|今后|明年|措施|整改/),
  },
  {
    asked: PROBLEMS,
    section: 5,
    passages: (report) => {
      const problems = inSection(report, 5).filter((passage) => saysProblems(passage.text));
      const only = problems.filter((passage) => !onlyPlans(passage));
      return only.length > 0 ? only : problems;
    },
    rest: restWithout(/存在|问题|不足之处|不足|短板|薄弱环节|薄弱|欠缺|困难/),
  },
];

/** A passage that tells what is wrong and nothing of what will be done. */
const onlyProblems = ({ text, path }: Passage): boolean =>
  /问题|不足/.test(path.join("")) && !/改进|措施/.test(path.join(""))
    ? true
    : /(?:存在|表现|问题是|不足)/.test(text) && !/下一步|改进措施|将/.test(text);
const onlyPlans = ({ text, path }: Passage): boolean =>
  /改进|措施|下一步/.test(path.join("")) && !/问题/.test(path.join(""))
    ? true
    : /^(?:下一步|改进措施|针对以上)/.test(text) || !/不足|存在|问题|有待|不够/.test(text);
