// What answering may ask of a language model: words for evidence, and a reading of a question. model/ implements it. Types only.
import type { z } from "zod";
import type { Result } from "../../result.ts";

/** Data a model is given, by name. It reads each part fenced, as data and never as instructions. */
export type Material = readonly { name: string; text: string }[];

/** Why a model gave nothing to use. For logs and tests; nothing of it reaches a reader. */
export type ModelFailure = {
  tag:
    | "unreachable"
    | "slow"
    | "unauthorised"
    | "rate_limited"
    | "server_error"
    | "rejected"
    | "malformed"
    | "cut_off"
    | "empty"
    | "refused"
    | "too_long"
    | "resting"
    | "aborted";
};

export interface Model {
  /** Text as it is written, piece by piece; how it ended is returned. Never throws. Stops, and stops the call, when the caller does. */
  write(material: Material, signal?: AbortSignal): AsyncGenerator<string, Result<void, ModelFailure>>;
  /** One value of the schema. Never throws. */
  /** Of numbered sentences those that their passages do not bear out; absent unless the operator wants a second call. Never throws. */
  judge?(material: Material, signal?: AbortSignal): Promise<Result<readonly number[], ModelFailure>>;
  read<T>(material: Material, schema: z.ZodType<T>, signal?: AbortSignal): Promise<Result<T, ModelFailure>>;
}
