// Where a listing goes on -> the `next` of a page, and back. Whatever a store's own cursors are made of, `next` stands in an address
// as it is. No I/O. No clock.
import type { Paging } from "../answer/reports/store.ts";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** The store's cursor, none at the start; `skip` rows behind it have been given already. */
export type ListPosition = { cursor?: string; skip?: number };

const SHAPE = /^(\d{0,6})\n(.*)$/s;

export const writeCursor = ({ cursor = "", skip }: ListPosition): string =>
  toBase64url(new TextEncoder().encode(`${skip ?? ""}\n${cursor}`));

/** Null when `next` is none that was given. */
export function readCursor(next: string): ListPosition | null {
  const bytes = fromBase64url(next);
  const [, skip, cursor] = (bytes && SHAPE.exec(new TextDecoder().decode(bytes))) || [];
  if (skip === undefined) return null;
  return { ...(cursor ? { cursor } : {}), ...(skip ? { skip: Number(skip) } : {}) };
}

/** Of a `next` that was checked; none is the start. */
export const positionOf = (next: string | undefined): ListPosition => (next && readCursor(next)) || {};

export const pagingAt = (limit: number, { cursor }: ListPosition): Paging => ({ limit, ...(cursor ? { cursor } : {}) });

/** The end of a page as it is sent. */
export const nextOf = (position: ListPosition | undefined): { next?: string } => (position ? { next: writeCursor(position) } : {});
