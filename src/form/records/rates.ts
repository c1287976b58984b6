// The rates people ask for: the form defines none, so each says what it divides by what. Data. No I/O. No clock.
import type { RateRecord } from "../record.ts";

export const RATE_RECORDS = [
  {
    key: "disclosure",
    asked: {
      zh: "(予以|信息|申请|依申请|)公开率 (申请|)公开(的|)(比率|比例|占比|百分比|比重)",
      en: "(full_|)(disclosure|grant|approval|success)_rate rate_of_(full_|)disclosure",
    },
    term: {
      term: "公开率",
      names: ["予以公开率"],
      explanation: "表格没有规定这一比率。这里按“予以公开的件数÷本年度办理结果总计×100%”计算，不含部分公开。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "公开率",
        english: "disclosure rate",
        over: "disclosed@total",
        under: "handled@total",
        definition: "公开率＝予以公开的件数÷本年度办理结果总计×100%，不含部分公开",
      },
    ],
  },
  {
    key: "partly",
    asked: { zh: "部分公开率", en: "partial_(disclosure|grant)_rate partly_disclosed_rate rate_of_partial_disclosure" },
    term: {
      term: "部分公开率",
      explanation: "表格没有规定这一比率。这里按“部分公开的件数÷本年度办理结果总计×100%”计算。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "部分公开率",
        english: "partial disclosure rate",
        over: "partly_disclosed@total",
        under: "handled@total",
        definition: "部分公开率＝部分公开的件数÷本年度办理结果总计×100%",
      },
    ],
  },
  {
    key: "completion",
    asked: {
      zh: "(申请|)(办结|结案|办毕|办理完毕)(率|比率)",
      en: "(completion|clearance|closure)_rate rate_of_completion",
    },
    term: {
      term: "办结率",
      names: ["申请办结率"],
      explanation: "表格没有规定这一比率。这里按“本年度办理结果总计÷（本年新收＋上年结转）×100%”计算。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "办结率",
        english: "completion rate",
        over: "handled@total",
        under: "received@total",
        plus: "carried_in@total",
        definition: "办结率＝本年度办理结果总计÷（本年新收＋上年结转）×100%",
      },
    ],
  },
  {
    key: "refusal",
    asked: {
      zh: "(不予公开|拒绝公开|不公开|拒绝|拒公开)(率|比率) 拒绝率",
      en: "(refusal|rejection|denial|non-disclosure)_rate rate_of_(refusal|rejection|denial)(s|)",
    },
    term: {
      term: "不予公开率",
      names: ["拒绝公开率"],
      explanation: "表格没有规定这一比率。这里按“不予公开的件数÷本年度办理结果总计×100%”计算，不予公开的件数是各种情形之和。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "不予公开率",
        english: "refusal rate",
        over: "refused@total",
        under: "handled@total",
        definition: "不予公开率＝不予公开的件数（各种情形之和）÷本年度办理结果总计×100%",
      },
    ],
  },
  {
    key: "unavailable",
    asked: { zh: "无法提供率", en: "(unavailability|unavailable|non-availability|not_available)_rate rate_of_unavailability" },
    term: {
      term: "无法提供率",
      explanation: "表格没有规定这一比率。这里按“无法提供的件数÷本年度办理结果总计×100%”计算，无法提供的件数是各种情形之和。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "无法提供率",
        english: "unavailability rate",
        over: "unavailable@total",
        under: "handled@total",
        definition: "无法提供率＝无法提供的件数（各种情形之和）÷本年度办理结果总计×100%",
      },
    ],
  },
  {
    key: "correction",
    asked: {
      zh: "(被|)(纠错|纠正)(了|)(的|)(率|比率|比例|占比|百分比) 撤销率",
      en: "(correction|reversal|overturn|overturning|error-correction|error_correction)_rate rate_of_correction(s|)",
    },
    term: {
      term: "纠错率",
      names: ["复议纠错率", "行政复议纠错率"],
      explanation: "表格没有规定这一比率。这里按“结果纠正的件数÷该类案件总计×100%”计算，总计含尚未审结的。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "行政复议纠错率",
        english: "correction rate of administrative reconsideration",
        over: "reconsideration.corrected",
        under: "reconsideration.total",
        definition: "行政复议纠错率＝行政复议结果纠正的件数÷行政复议总计×100%，总计含尚未审结的",
      },
      {
        name: "行政诉讼纠错率",
        english: "correction rate of administrative lawsuits",
        over: "litigation.corrected",
        under: "litigation.total",
        definition: "行政诉讼纠错率＝行政诉讼结果纠正的件数÷行政诉讼总计×100%，总计含尚未审结的",
      },
    ],
  },
  {
    key: "loss",
    asked: { zh: "败诉(了|)(的|)(率|比率|比例|占比|百分比)", en: "(loss|losing|defeat|lost-case)_rate rate_of_(lost_cases|losses|losing)" },
    term: {
      term: "败诉率",
      names: ["行政诉讼败诉率"],
      explanation: "表格没有规定这一比率。这里按“行政诉讼结果纠正的件数÷行政诉讼总计×100%”计算，总计含尚未审结的。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "行政诉讼败诉率",
        english: "loss rate of administrative lawsuits",
        over: "litigation.corrected",
        under: "litigation.total",
        definition: "行政诉讼败诉率＝行政诉讼结果纠正的件数÷行政诉讼总计×100%，总计含尚未审结的",
      },
    ],
  },
  {
    key: "win",
    asked: { zh: "胜诉(了|)(的|)(率|比率|比例|占比|百分比)", en: "(win(ning|)|victory|prevailing)_rate rate_of_(winning|wins|won_cases)" },
    term: {
      term: "胜诉率",
      names: ["行政诉讼胜诉率"],
      explanation: "表格没有规定这一比率。这里按“行政诉讼结果维持的件数÷行政诉讼总计×100%”计算，总计含尚未审结的。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "行政诉讼胜诉率",
        english: "win rate of administrative lawsuits",
        over: "litigation.upheld",
        under: "litigation.total",
        definition: "行政诉讼胜诉率＝行政诉讼结果维持的件数÷行政诉讼总计×100%，总计含尚未审结的",
      },
    ],
  },
  {
    key: "upholding",
    asked: {
      zh: "(被|结果|)维持(了|)(的|)(率|比率|比例|占比|百分比)",
      en: "(uphold|upheld|upholding|affirmation)_rate rate_of_(upholding|upheld_decisions)",
    },
    term: {
      term: "维持率",
      names: ["复议维持率"],
      explanation: "表格没有规定这一比率。这里按“结果维持的件数÷该类案件总计×100%”计算，总计含尚未审结的。",
      source: "本站的计算口径",
    },
    rates: [
      {
        name: "行政复议维持率",
        english: "uphold rate of administrative reconsideration",
        over: "reconsideration.upheld",
        under: "reconsideration.total",
        definition: "行政复议维持率＝行政复议结果维持的件数÷行政复议总计×100%，总计含尚未审结的",
      },
      {
        name: "行政诉讼维持率",
        english: "uphold rate of administrative lawsuits",
        over: "litigation.upheld",
        under: "litigation.total",
        definition: "行政诉讼维持率＝行政诉讼结果维持的件数÷行政诉讼总计×100%，总计含尚未审结的",
      },
    ],
  },
] as const satisfies readonly RateRecord[];
