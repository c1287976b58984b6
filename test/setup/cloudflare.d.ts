// The part of workerd's own module that the worker tests use.
declare module "cloudflare:workers" {
  export const env: import("../../src/worker.ts").Env;
  export const exports: { default: { fetch(input: string | Request, init?: RequestInit): Promise<Response> } };
}
