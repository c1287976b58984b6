// An object named in short -> the name the sentence gave it before: 活动 → “政府开放日”活动. No I/O. No clock.
import { clausePartsOf } from "./clause-parts.ts";

/** Nouns that every clause has; that one stood earlier in the sentence tells nothing. */
const COMMON = /^(?:信息|工作|情况|内容|问题|政府|政务|公开|文件|事项|制度|机制|建设|管理|群众|平台|部门|相关|各类|栏目|专栏|数据|政策)$/;

/**
 * The fuller name in `clauses` (earlier in the sentence, oldest first) of the noun that `object` begins or ends with; "" when there is
 * none or the subject has it already.
 */
export function fullNameOf(object: string, clauses: readonly string[], subject: string): string {
  for (const noun of new Set([object.slice(0, 2), object.slice(-2)])) {
    if (
      !/^\p{Script=Han}{2}$/u.test(noun) ||
      COMMON.test(noun) ||
      !clauses.some((clause) => clause.includes(noun)) ||
      clausePartsOf(noun).action
    )
      continue;
    const full = new RegExp(`(?:“[^”]{2,16}”|\\p{Script=Han}{2,10}?)${noun}`, "u");
    for (const clause of [...clauses].reverse()) {
      const match = full.exec(clause)?.[0];
      if (!match) continue;
      const quoted = /“[\s\S]*$/.exec(match)?.[0];
      const name = quoted ?? (clausePartsOf(match.replace(/^.*[将把对的]/, "")).object || match);
      if (name.length > noun.length && !subject.includes(name)) return name;
    }
  }
  return "";
}
