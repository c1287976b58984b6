// Builds what is out of date and starts the worker once for a project's tests: a free port, storage that is thrown away.
import type { TestProject } from "vitest/node";
import { build } from "../../src/build/build.ts";
import { serve } from "../../src/cli/serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** "http://localhost:41234", without a slash at the end. */
    host: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build();
  const server = await serve({ port: 0, vars: { JOURNAL: "off" } });
  project.provide("host", server.url);
  return () => server.stop();
}
