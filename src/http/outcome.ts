// What came of a request, told by the code that answers to the code that logs, without either knowing the other. No I/O.
import type { Answer } from "../contract.ts";

/** Of one question. `problem` is the tag of what went wrong, `failure` the tag of a model's; `tokens` are about what the model cost. */
export type Outcome = {
  tokens?: number;
  failure?: string;
  id?: string;
  status?: Answer["status"];
  reason?: string;
  composer?: Answer["composer"];
  question: string;
  problem?: string;
};
type Noted = { outcomes: Outcome[]; running: number; ended?: () => void };

const noted = new WeakMap<Request, Noted>();
const of = (request: Request): Noted => {
  const known = noted.get(request) ?? { outcomes: [], running: 0 };
  noted.set(request, known);
  return known;
};

/** A question has begun to be answered; the function that comes back is called once with what came of it. */
export function begin(request: Request): (outcome: Outcome) => void {
  const state = of(request);
  state.running++;
  return (outcome) => {
    state.outcomes.push(outcome);
    if (--state.running === 0) state.ended?.();
  };
}

/** Calls back with all that came of a request, at once or when its last question has been answered: a stream goes on behind its response. */
export function whenEnded(request: Request, call: (outcomes: readonly Outcome[]) => void): void {
  const state = of(request);
  if (state.running === 0) call(state.outcomes);
  else state.ended = () => call(state.outcomes);
}
