// Words of figures that are no row, column or result of the form: what is counted, and what is said of it without saying which. With the
// form's own words they are every word of a figure, as templates (see lexicon.ts). Data only. No I/O. No clock.
import { type AskedWords, askedIn, type Facet } from "../../form/asked.ts";

/** `application` alone is 新收申请; `case` is a dispute of either kind. */
const SUBJECTS = {
  application: `(政府信息|政务信息|政府|信息|政务|)公开(的|)申请(件|书|表|事项|案件|案|) (政府信息|信息)申请 依申请公开(政府信息|信息|)(的|)(申请|) 依申请公开(件|事项|) 依申请公开工作(的|)=(办结|办理|处理|受理|答复)
    申请公开(政府信息|政务信息|信息|)(的|)(申请|件|) 依申请(件|) 申请(件|书|) 信息公开(申请|)件 公开申请(件|) 申请人提出的申请 要求公开(政府|)信息(的|)申请 申请人=(都是|全是|均为|均系|全都是|全部是|全部为|是不是都是|清一色) 申请人=(中|里|当中|类型|类别|构成) (哪|哪一|各|每|什么|几)(类|种)(的|)申请人 申请(总|)(量|数|数量|总数)`,
  case: "案件 案子 (争议|纠纷)(案件|)",
} as const;

/** `open` is 公开 alone, a result only of a request that is named; `misc` is 其他 alone, which many rows and columns are called. */
const OUTCOMES = {
  results: "(办理|处理)结果",
  process: "(办理|处理|答复|办)(了|过|) (回复|答复)(说|称)",
  open: "公开(了|过|) 申请公开(了|过)",
  granted: "(批准|答应|同意|准许)(了|过|的|)",
  carried: "结转(的|)",
  misc: "(其他|其它)(的|)(项|类|)",
  dropped: "(就|便|而|)(不再|不|没再|不给)(处理|办理|办|管|理)了(的|) (就|而|)(不再)(处理|办理)(的|了|) 终止(了|办理|处理|)(的|)",
} as const;

/** The public: whoever asks. No column of its own. */
const APPLICANTS = {
  people: "(老百姓|百姓|市民|居民|村民|群众|民众|普通人)(提交|提出|)(的|)",
} as const;

/** The form's words and others of the same kind, each list by value; the kind tells what a word may be combined with. */
export const FIGURE_WORDS = withOthers(askedIn("zh"), { subject: SUBJECTS, request: OUTCOMES, applicant: APPLICANTS });

/** `asked` with more words of its kinds. */
export function withOthers<Others extends { readonly [F in Facet]?: Readonly<Record<string, string>> }>(
  asked: AskedWords,
  others: Others,
): { readonly [F in Facet]: AskedWords[F] & (Others[F] extends object ? Others[F] : object) } {
  const facets = Object.entries(asked).map(([facet, words]) => [facet, { ...words, ...others[facet as Facet] }]);
  return Object.fromEntries(facets);
}
