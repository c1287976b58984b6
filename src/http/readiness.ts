// GET /readyz: whether questions can be answered now, and what of the service does not work. Reads the store.
import type { ModelHealth } from "../model/health.ts";
import type { Deps } from "./deps.ts";

type Readiness = {
  ready: boolean;
  status: "ready" | "not_ready";
  store: "ok" | "unavailable";
  reports?: number;
  version?: string;
  /** none · untried · ok · failing · resting: how the last call to the language model went. */
  model: ModelHealth["state"];
};

/** Without its store the service can answer nothing; without a model it answers all the same. */
export async function readiness({ store, modelHealth, logError }: Pick<Deps, "store" | "modelHealth" | "logError">): Promise<Readiness> {
  const model = modelHealth().state;
  try {
    const { reports, version } = await store.size();
    return { ready: true, status: "ready", store: "ok", reports, version, model };
  } catch (error) {
    logError(error);
    return { ready: false, status: "not_ready", store: "unavailable", model };
  }
}
