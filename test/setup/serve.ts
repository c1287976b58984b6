// Starts the built worker once for a project's tests, on a free port and with storage that is thrown away, and gives them its address.
import type { TestProject } from "vitest/node";
import { serve } from "../../src/cli/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** "http://localhost:41234", without a slash at the end. */
    host: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ port: 0 });
  project.provide("host", server.url);
  return () => server.stop();
}
