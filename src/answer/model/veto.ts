// A draft that the guard let pass -> the first sentence that a second call of the model says its passages do not bear out; it may only veto. No clock.
import type { DraftSentence, Ledger } from "../evidence/ledger.ts";
import type { Drafted } from "./drafting.ts";
import { withoutInstructions } from "./guard/instructions.ts";
import { SLOT } from "./guard/layout.ts";
import type { Material, Model } from "./port.ts";

/** Null when every sentence stands, when the model has no such call, and when the call fails: then the guard alone has decided. */
export async function vetoed(drafted: Drafted, ledger: Ledger, { judge }: Model, signal?: AbortSignal): Promise<string | null> {
  const said = drafted.sentences.filter(({ by }) => by === "model");
  if (!judge || said.length === 0) return null;
  const judged = await judge(material(said, drafted, ledger), signal);
  if (!judged.ok) return null;
  const first = judged.value.find((n) => said[n - 1] !== undefined);
  return first === undefined ? null : (said[first - 1]?.text ?? null);
}

function material(said: readonly DraftSentence[], { figures, extra }: Drafted, ledger: Ledger): Material {
  const known = [...ledger.figures, ...figures];
  const citations = [...ledger.citations, ...extra.map(({ citation }) => citation)];
  const lines = said.map(({ text, cites }, i) => {
    const words = text.replace(SLOT, (slot, n: string) => known[Number(n) - 1]?.text ?? slot);
    return `${i + 1}. ${words}${cites.map((mark) => `[${mark}]`).join("")}`;
  });
  const marks = [...new Set(said.flatMap(({ cites }) => cites))].sort((a, b) => a - b);
  const passages = marks.flatMap((mark) => {
    const citation = citations[mark - 1];
    return citation ? [`[${mark}] ${citation.issuer} ${citation.year}年 ${citation.section}\n${withoutInstructions(citation.quote)}`] : [];
  });
  return [
    { name: "句子", text: lines.join("\n") },
    { name: "原文", text: passages.join("\n\n") },
  ];
}
