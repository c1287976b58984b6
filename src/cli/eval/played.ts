// What was shown of each model reply -> a table by kind, and the lines that went wrong. Prints.
import type { Played, Shown } from "./replies.ts";

const COLUMNS: readonly { shown: Shown; title: string }[] = [
  { shown: "whole", title: "全部显示" },
  { shown: "partly", title: "部分显示" },
  { shown: "replaced", title: "规则代答" },
  { shown: "not_asked", title: "未问模型" },
  { shown: "not_offered", title: "材料没有" },
];

/** Returns the exit code: 0 when nothing false was shown. */
export function printPlayed(played: readonly Played[], quiet: boolean): number {
  const honest = played.filter(({ reply }) => reply.honest);
  const lies = played.filter(({ reply }) => !reply.honest);
  const escaped = lies.filter(({ shown }) => shown === "whole" || shown === "partly");
  if (!quiet) {
    for (const each of escaped) console.log(`漏过 ${describe(each)}`);
    for (const each of honest)
      if (each.shown === "replaced" || each.shown === "partly")
        console.log(`${each.shown === "partly" ? `未显示 ${each.missing.join("｜")}` : "未采用"} ${describe(each)}`);
  }
  table("如实的答复", honest);
  table("不实的答复", lies);
  const judged = honest.filter(({ shown }) => shown !== "not_asked" && shown !== "not_offered");
  const whole = judged.filter(({ shown }) => shown === "whole").length;
  console.log(
    `\n如实的答复全部显示 ${whole}/${judged.length}（${percent(whole, judged.length)}），不实的漏过 ${escaped.length}/${lies.length}`,
  );
  return escaped.length === 0 ? 0 : 1;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "—" : `${((part / whole) * 100).toFixed(1)}%`);
const describe = ({ reply, answer, why }: Played): string =>
  `${reply.id} ${reply.kind} ${reply.question}\n    ${reply.reply.replace(/\n/g, "\n    ")}\n    → ${why ?? answer.answer.slice(0, 160).replace(/\n/g, " ")}`;

function table(title: string, played: readonly Played[]): void {
  console.log(`\n${title}  ${COLUMNS.map(({ title: column }) => column).join("  ")}  合计`);
  const row = (name: string, own: readonly Played[]): void =>
    console.log(
      `${name.padEnd(10)}  ${COLUMNS.map(({ shown }) => String(own.filter((each) => each.shown === shown).length).padStart(8)).join("  ")}  ${String(own.length).padStart(4)}`,
    );
  for (const [kind, own] of Map.groupBy(played, ({ reply }) => reply.kind)) row(kind, own);
  row("", played);
}
