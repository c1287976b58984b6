// A report -> the sentences in which it says what is wrong, short enough to be read beside other things. No I/O. No clock.
import type { Citation } from "../../contract.ts";
import { citePassage, type Report } from "../../report/report.ts";
import { segmentsIn } from "../../zh/marks.ts";
import { sidesOf } from "./aspects.ts";

const PROBLEM = /不足|不够|不到位|不及时|不高|不强|不畅|有待|欠缺|薄弱|滞后|较低|短板|差距|需要?进一步|仍需/;
const LONGEST = 120;

export const problemsOf = (report: Report): Citation[] =>
  sidesOf(report).problems.flatMap(({ passage, range: [from, to] }) =>
    segmentsIn(passage.text.slice(from, to))
      .filter(({ text: words }) => PROBLEM.test(words) && words.length <= LONGEST)
      .map(({ text: words, index }) => citePassage(report, passage, [from + index, from + index + words.length])),
  );
