// GET /readyz: whether questions can be answered now, and what of the service does not work. Reads the store.
import type { Deps } from "./deps.ts";

export type Readiness = {
  ready: boolean;
  status: "ready" | "not_ready";
  store: "ok" | "unavailable";
  reports?: number;
  version?: string;
  model: "configured" | "none";
};

/** Without its store the service can answer nothing; without a model it answers all the same. */
export async function readiness({ store, hasModel, logError }: Pick<Deps, "store" | "hasModel" | "logError">): Promise<Readiness> {
  const model = hasModel ? "configured" : "none";
  try {
    const { reports, version } = await store.size();
    return { ready: true, status: "ready", store: "ok", reports, version, model };
  } catch (error) {
    logError(error);
    return { ready: false, status: "not_ready", store: "unavailable", model };
  }
}
