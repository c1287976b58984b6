// An address -> the page there, or its attachments when the page itself is no report. https alone, bounded in size and time, no address inside a
// network, every redirect looked at as the first address was. The network is an argument.
import { MAX_FILE_BYTES } from "../../report/file.ts";
import { err, ok, type Result } from "../../result.ts";

/** One request, no redirects followed. `maxBytes`: more of a body is not read, and `truncated` says that there was more. */
export type Response = { status: number; location: string | null; body: Uint8Array; truncated: boolean };
export type Network = {
  /** Every address the name has. */
  resolve: (host: string) => Promise<string[]>;
  /** Connects to one of `addresses` and nowhere else. Rejects when it takes longer than `timeoutMs`. */
  get: (url: URL, addresses: string[], limits: { maxBytes: number; timeoutMs: number }) => Promise<Response>;
};
type Fetched = { url: string; file: string; bytes: Uint8Array };

const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const MOST_ATTACHMENTS = 10;
const ATTACHMENT = /\.(?:pdf|docx?|html?|txt|mht|mhtml|wps|ofd|xlsx?)$/i;

export async function fetchOne(address: string, network: Network): Promise<Result<Fetched, string>> {
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const checked = await reachable(url, network);
    if (!checked.ok) return checked;
    const { target, addresses } = checked.value;
    let response: Response;
    try {
      response = await network.get(target, addresses, { maxBytes: MAX_FILE_BYTES, timeoutMs: TIMEOUT_MS });
    } catch {
      return err(`连不上 ${target.host}，或超过 ${TIMEOUT_MS / 1000} 秒没有取完`);
    }
    if (response.status >= 300 && response.status < 400 && response.location) {
      if (!URL.canParse(response.location, target.href)) return err("网页转向了一个不成样子的地址");
      url = new URL(response.location, target).href;
      continue;
    }
    if (response.status !== 200) return err(`${target.host} 没有给出这个网页（状态 ${response.status}）`);
    if (response.truncated) return err("网页超过 20 MB 的上限");
    return ok({ url: target.href, file: nameIn(target), bytes: response.body });
  }
  return err(`网页转向超过 ${MOST_REDIRECTS} 次`);
}

async function reachable(url: string, network: Network): Promise<Result<{ target: URL; addresses: string[] }, string>> {
  if (!URL.canParse(url)) return err("不是完整的网址");
  const target = new URL(url);
  if (target.protocol !== "https:") return err("只从 https:// 开头的网址收入");
  if (target.username || target.password) return err("网址里不能带用户名和密码");
  if (target.port && target.port !== "443") return err("只从 443 端口收入");
  const host = target.hostname.replace(/^\[|\]$/g, "");
  const addresses = isAddress(host) ? [host] : await network.resolve(host).catch(() => []);
  if (addresses.length === 0) return err(`找不到 ${target.host}`);
  return addresses.some(isPrivate) ? err(`${target.host} 是内部网络的地址，不能从那里收入`) : ok({ target, addresses });
}

const isAddress = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.includes(":");

/** Not of the public internet. Sources: RFC 6890, RFC 4193, RFC 4291, RFC 6052 (an IPv4 address inside an IPv6 one counts as itself). */
export function isPrivate(address: string): boolean {
  const inner = /^(?:::ffff:|::|64:ff9b::)(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  const v4 = inner ?? (address.includes(":") ? null : address);
  if (v4) {
    const [a = 0, b = 0, c = 0] = v4.split(".").map(Number);
    return (
      a === 0 ||
      a === 10 ||
      a === 127 ||
      a >= 224 ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 192 && b === 0 && (c === 0 || c === 2)) ||
      (a === 198 && (b === 18 || b === 19)) ||
      (a === 198 && b === 51 && c === 100) ||
      (a === 203 && b === 0 && c === 113)
    );
  }
  const low = address.toLowerCase();
  // Only 2000::/3 is handed out to the public; of it documentation, Teredo and 6to4 reach elsewhere.
  return !/^[23][0-9a-f]{3}:/.test(low) || /^2001:(?:0?db8|0{0,4}):/.test(low) || low.startsWith("2002:");
}

/** The file's name in an address, as a portal gives it. */
function nameIn(url: URL): string {
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(last) || url.hostname;
  } catch {
    return last || url.hostname;
  }
}

/** Links of a page to documents, those that speak of an annual report first. */
export function attachmentsOf(html: string, base: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]{0,2000}?href\s*=\s*["']([^"']{1,2000})["'][^>]{0,2000}>([^<]{0,300})/gi)].flatMap(
    ([, href = "", text = ""]) => {
      const plain = href.replaceAll("&amp;", "&");
      if (!URL.canParse(plain, base)) return [];
      const url = new URL(plain, base);
      const isDocument = ATTACHMENT.test(url.pathname) && !/\.html?$/i.test(url.pathname);
      return isDocument ? [{ url: url.href, speaks: /年度?报告|年报|信息公开/.test(text + nameIn(url)) }] : [];
    },
  );
  const ordered = [...links.filter(({ speaks }) => speaks), ...links.filter(({ speaks }) => !speaks)];
  return [...new Set(ordered.map(({ url }) => url))].slice(0, MOST_ATTACHMENTS);
}
