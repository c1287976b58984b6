// Two texts -> what they share, in pairs of characters, once words every report is full of are left out. No I/O. No clock.
import { fold } from "../../prose/closeness.ts";

/** Grammar, and verbs that any sentence about a report may use: they tell no subject from another. */
const FILLERS =
  /(?:具体来看|总的来看|此外|另外|同时|其中|以及|百分之|主要包括|包括|主要|分别|合计|总计|累计|一共|总共|共计|全年|年度|本年|的报告(?=[|,，。]|$)|报告中?(?=提到|指出|显示|写道|介绍)|提到|指出|显示|写道|据|情况|方面|数量|共有|共|已|达到|达|为|是|有|了|的|在|于|和|与|及|也|还|并|均|都|等|由|对|将|以|个|其|这|该|各|占|比|从|至|到|被|把|向|中|里)/g;

/** Pairs of neighbouring characters of the folded text, none across a filler. */
export function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.replace(FILLERS, "|").split(/[^\p{L}%]+/u)) {
    const folded = fold(run);
    for (let i = 0; i + 2 <= folded.length; i++) pairs.add(folded.slice(i, i + 2));
  }
  return pairs;
}
