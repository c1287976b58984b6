// The statutory form as the rest of the program uses it: tables, keys, derived figures and identities, all read from records.ts.
// Source: the editions' documents (editions.ts); docs/form.md says it in words.
export * from "./cells.ts";
export * from "./derived.ts";
export * from "./editions.ts";
export * from "./identities.ts";
export * from "./key-parts.ts";
export type * from "./keys.ts";
export type { CellUnit } from "./record.ts";
