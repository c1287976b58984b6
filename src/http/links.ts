// POST /api/links: a question -> a permanent address for it, kept because it was asked for. Opened, the question is answered anew and held against then.
import type { Answer, Ask } from "../contract.ts";
import { Ask as AskSchema } from "../contract.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { answerTo, scoped } from "./ask.ts";
import { readBody } from "./body.ts";
import type { Deps, KeptFigure, Link } from "./deps.ts";

const MOST_FIGURES = 20;
const NOT_KEPT: Problem = { tag: "forbidden", detail: "本服务不保存任何内容，没有固定地址；请复制回答本身。" };
const TOO_LONG: Problem = {
  tag: "bad_request",
  detail: "对话太长，不能保存为固定地址；请把问题写完整后单独提问。",
  errors: [{ path: "history", message: "过长" }],
};

/** What is kept of an answer: enough to make it again, and to tell whether it has changed. */
export const linkOf = (answer: Answer, ask: Ask, day: string, version: string, at: string): Link => ({
  id: answer.id,
  ask,
  day,
  version,
  at,
  status: answer.status,
  figures: keptFigures(answer),
});

const keptFigures = ({ figures }: Answer): KeptFigure[] =>
  figures
    .slice(0, MOST_FIGURES)
    .map(({ label, text, report, key }) => ({ label, text, ...(report ? { report } : {}), ...(key ? { key } : {}) }));

export async function createLink(request: Request, serviceUrl: string, deps: Deps): Promise<Result<Response, Problem>> {
  if (!deps.records.keeps) return err(NOT_KEPT);
  const body = await readBody(request, AskSchema);
  if (!body.ok) return body;
  const ask = await scoped(body.value, deps.store);
  if (!ask.ok) return ask;
  const answer = await answerTo(ask.value, request, request.signal, deps);
  if (!answer.ok) return answer;
  const { id } = answer.value;
  if (!(await deps.records.saveLink(id))) return err(TOO_LONG);
  return ok(Response.json({ id, url: `${serviceUrl}/answers/${id}` }, { status: 201 }));
}

/** A figure that stood in the answer then and stands there now with another text. `now` is null where it is given no more. */
type Changed = { label: string; before: string; now: string | null };
export type Opened = { link: Link; answer: Answer; version: string; changed: Changed[] };

/** Errors: those of the store. Null: there is no such link. */
export async function openLink(id: string, request: Request, deps: Deps): Promise<Result<Opened, Problem> | null> {
  if (!(await deps.ids.isOurs(id))) return null;
  const link = await deps.records.link(id);
  if (!link) return null;
  // What 去年 meant then is what it means.
  const answer = await answerTo({ ...link.ask, today: link.day }, request, request.signal, deps);
  if (!answer.ok) return answer;
  const { version } = await deps.store.size();
  return ok({
    link,
    answer: answer.value,
    version,
    changed: version === link.version ? [] : changedIn(link.figures, keptFigures(answer.value)),
  });
}

function changedIn(before: readonly KeptFigure[], now: readonly KeptFigure[]): Changed[] {
  const same = (a: KeptFigure, b: KeptFigure): boolean => a.label === b.label && a.report === b.report && a.key === b.key;
  return before.flatMap((then) => {
    const found = now.find((each) => same(each, then));
    return found?.text === then.text ? [] : [{ label: then.label, before: then.text, now: found?.text ?? null }];
  });
}
