// A connection and what its request says -> the address of who calls, believed only from where the operator trusts it. No I/O. No clock.
import { type BlockList, isIP } from "node:net";

/** An IPv4 address that came over an IPv6 socket is the IPv4 address. A zone (%eth0) names this machine's own card. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "").replace(/%.*$/, "");

const isTrusted = (address: string, trusted: BlockList): boolean => {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 4 ? "ipv4" : "ipv6");
};

/**
 * `peer` is the socket's address. Each proxy adds to X-Forwarded-For whom it was called by, so that the list is read from its end: the first
 * address that no trusted proxy has is the caller's, and what stands before it is only what the caller claims.
 */
export function callerAddress(peer: string, forwarded: string | null, trusted: BlockList | null): string {
  let address = plainAddress(peer);
  if (!trusted) return address;
  const claimed = (forwarded ?? "").split(",").map((each) => withoutPort(each.trim()));
  while (isTrusted(address, trusted)) {
    const next = claimed.pop();
    if (next === undefined || isIP(next) === 0) break;
    address = plainAddress(next);
  }
  return address;
}

/** What proxies add. One that names nobody ("unknown", "unix:") leaves its own address for the caller's: that is no one of this machine. */
const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via"] as const;

/** Whether whoever runs the service calls: from the machine itself, where proxies are named, and through none of them. */
export const isOwnCall = (address: string, headers: Headers, trusted: BlockList | null): boolean =>
  trusted !== null && (address === "::1" || address.startsWith("127.")) && !FORWARDED.some((name) => headers.has(name));

/** "203.0.113.9:4711" and "[2001:db8::1]:4711", as some proxies write them. */
const withoutPort = (text: string): string => text.replace(/^\[([^\]]*)\](?::\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");

/** The origin that readers see: what the operator says, else what a trusted proxy says, else the request's own. */
export function originSeen(url: URL, headers: Headers, peer: string, trusted: BlockList | null, said: string | null): string {
  if (said) return said;
  if (!trusted || !isTrusted(plainAddress(peer), trusted)) return url.origin;
  const protocol = headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim().toLowerCase();
  const host = headers.get("x-forwarded-host")?.split(",").at(-1)?.trim();
  const seen = `${/^https?$/.test(protocol ?? "") ? protocol : url.protocol.slice(0, -1)}://${host || url.host}`;
  return /^https?:\/\/[\w.:[\]-]+$/i.test(seen) && URL.canParse(seen) ? new URL(seen).origin : url.origin;
}
