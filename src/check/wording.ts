// What a verdict says to its reader, in Chinese. No I/O. No clock.

/** An answer's text without citation marks and line breaks, closed by one mark: its own, where it asks back. */
const plain = (answer: string): string =>
  answer
    .replace(/\[\d+\]/g, "")
    .replace(/\n- /g, "；")
    .replace(/\n/g, "")
    .replace(/：；/g, "：")
    .trimEnd()
    .replace(/(?<![。.？?！!])[。.]*$/, "。");

type RankedIssuer = {
  issuer: string;
  what: string;
  value: string;
  place: number;
  of: number;
  most: boolean;
  tops: readonly string[];
  topValue: string;
};

export const claimText = {
  plain,
  supported: (said: string): string => `与报告一致：${said}`,
  contradicted: (said: string): string => `与报告不一致：${said}`,
  conflicting: (finding: string): string => `报告自身前后不一：${finding}`,
  /** The report's own number is wrong by its own parts, and the claim has the right one. */
  corrected: (finding: string): string => `按报告列出的各数计算，与此相符；但报告自身前后不一：${finding}`,
  unsure: (said: string): string => `报告只有约数，不能断定：${said}`,
  denied: (quote: string): string => `报告写道：“${quote.replace(/[。；;]$/, "").trim()}”。`,
  notFound: (said: string): string => `收录的报告不能判断这一句。${said}`,
  notSeparated: (part: string): string => `报告只有全年的数，没有单列“${part}”。`,
  narrower: (part: string): string => `报告没有单列“${part}”。`,
  notTheWhole: (region: string, issuers: readonly string[], more: boolean): string =>
    issuers.length === 0
      ? `没有收录${region}的报告。`
      : `没有收录${region}整个地区的报告；收录的${issuers.join("、")}${more ? "等" : ""}只是其中的一部分，其数字不是${region}的数字。`,
  noneOfThem: (region: string, words: string): string => `没有收录${region}${words}在所说年份的报告，或看不出是哪一年。`,
  otherCount: (claimed: number, held: number): string => `收录的报告有 ${held} 份，看不出所说的 ${claimed} 份是哪些。`,
  moreThanHeld: (held: number, sum: string): string => `收录的这类报告有 ${held} 份，合计 ${sum}；所说的不一定正是这 ${held} 份。`,
  moreThanMeet: (held: number, meet: number): string =>
    `收录的这类报告有 ${held} 份，其中符合的 ${meet} 份；所说的不一定只是这 ${held} 份。`,
  meets: (held: number, meet: number, all: readonly string[]): string => `${held} 份报告中符合的有 ${meet} 份：${all.join("；")}。`,
  blank: (issuer: string, year: number): string => `${issuer}${year}年的报告没有填写这一项。`,
  absent: (whose: readonly string[], words: string): string => `${whose.join("、")}的报告，正文、标题和表格里都没有“${words}”。`,
  otherWords: (whose: string, words: string, quote: string): string =>
    `${whose}的报告里没有“${words}”这样的原话，相近的是：“${quote.replace(/[。；;]$/, "").trim()}”。`,
  timeUntold: (whose: string): string => `${whose}的报告没有说是否都在期限内办理。`,
  fieldMissing: (issuer: string, year: number, field: string): string => `${issuer}${year}年的报告里没有查到${field}。`,
  otherUnit: (value: string, what: string): string => `报告中的 ${value} 是${what}，不是金额。`,
  forecast: "这是对将来的推测，报告只记载已经发生的事，不能核对。",
  opinion: "这是评价或看法，不是报告能够证实或证伪的事实。",
  subject: "这句话说的不是政府信息公开工作年度报告的内容，不能核对。",
  tooLong: (most: number): string => `这一句超过 ${most} 个字，没有核查：请断成短句再试。`,
  tooMany: (most: number): string => `一次最多核查 ${most} 处，从这里起没有核查：请分几次提交。`,
  tooMuch: (): string => "前面的话一层套一层，读起来太费事，从这里起没有核查：请断成短句，分几次提交。",
  nothingToCheck: "这段话里没有可以对照报告核对的数字或比较。",
  together: (count: number): string => `${count} 份报告合计，`,
  others: (count: number, none: boolean): string => `，其余 ${count} 份报告都${none ? "是 0" : "有"}。`,
  remaining: (count: number): string => `，除去前面所说的还有 ${count} 件`,
  list: (all: readonly string[]): string => `${all.join("；")}。`,
  ranked: ({ issuer, what, value, place, of, most, tops, topValue }: RankedIssuer): string =>
    `${issuer}${what}为 ${value}，在 ${of} 份有此数据的报告中从${most ? "多到少" : "少到多"}排第 ${place}；最${most ? "多" : "少"}的是${tops.join("、")}（${topValue}）。`,
} as const;
