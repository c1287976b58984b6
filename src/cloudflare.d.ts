// The part of workerd's own module that the worker and its tests use.
declare module "cloudflare:workers" {
  /** The bindings of wrangler.toml; worker.ts says what they are. */
  export const env: unknown;
  /** Keeps the isolate alive for work that outlives the response. */
  export function waitUntil(work: Promise<unknown>): void;
  /** In tests: the Worker itself. */
  export const exports: { default: { fetch(input: string | Request, init?: RequestInit): Promise<Response> } };
}
