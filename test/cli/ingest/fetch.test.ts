// Addresses that are read and those that are not: no network, the answers are written here.
import { describe, expect, test } from "vitest";
import { attachmentsOf, fetchOne, isPrivate, type Network } from "../../../src/cli/ingest/fetch.ts";

const page = (body: string) => ({ status: 200, location: null, body: new TextEncoder().encode(body), truncated: false });
const moved = (location: string) => ({ status: 302, location, body: new Uint8Array(), truncated: false });
const HOSTS: Record<string, string[]> = {
  "www.a.gov.cn": ["93.184.216.34"],
  "inner.a.gov.cn": ["10.0.0.8"],
  "both.a.gov.cn": ["93.184.216.34", "192.168.1.1"],
};
const over = (pages: Record<string, Awaited<ReturnType<Network["get"]>>>): Network & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (host) => HOSTS[host] ?? Promise.reject(new Error("no such host")),
    get: async (url, addresses) => {
      asked.push(`${url.href} at ${addresses.join()}`);
      const found = pages[url.pathname];
      if (!found) throw new Error("connection refused");
      return found;
    },
  };
};

test("a page is fetched from the very address that was looked at", async () => {
  const network = over({ "/n/t1.html": page("<html></html>") });
  expect(await fetchOne("https://www.a.gov.cn/n/t1.html", network)).toMatchObject({ ok: true, value: { file: "t1.html" } });
  expect(network.asked).toEqual(["https://www.a.gov.cn/n/t1.html at 93.184.216.34"]);
});

test.each([
  ["http://www.a.gov.cn/", /https/],
  ["ftp://www.a.gov.cn/", /https/],
  ["file:///etc/hostname", /https/],
  ["https://user:pass@www.a.gov.cn/", /密码/],
  ["https://www.a.gov.cn:8443/", /443/],
  ["https://inner.a.gov.cn/", /内部网络/],
  ["https://both.a.gov.cn/", /内部网络/],
  ["https://127.0.0.1/", /内部网络/],
  ["https://[::1]/", /内部网络/],
  ["https://0x7f.1/", /内部网络/],
  ["https://nowhere.a.gov.cn/", /找不到/],
  ["not an address", /网址/],
])("%s is refused", async (address, reason) => {
  const network = over({});
  expect(await fetchOne(address, network)).toMatchObject({ ok: false, error: expect.stringMatching(reason) });
  expect(network.asked).toEqual([]);
});

describe("redirects", () => {
  test("are followed to where they may lead", async () => {
    const network = over({ "/a": moved("/b"), "/b": moved("https://www.a.gov.cn/c.pdf"), "/c.pdf": page("x") });
    expect(await fetchOne("https://www.a.gov.cn/a", network)).toMatchObject({
      ok: true,
      value: { url: "https://www.a.gov.cn/c.pdf", file: "c.pdf" },
    });
  });
  test.each(["https://inner.a.gov.cn/x", "http://www.a.gov.cn/x", "https://169.254.169.254/latest"])("to %s are not", async (location) => {
    const network = over({ "/a": moved(location) });
    expect(await fetchOne("https://www.a.gov.cn/a", network)).toMatchObject({ ok: false });
    expect(network.asked).toHaveLength(1);
  });
  test("have an end", async () => {
    expect(await fetchOne("https://www.a.gov.cn/a", over({ "/a": moved("/a") }))).toMatchObject({
      ok: false,
      error: expect.stringMatching(/转向/),
    });
  });
});

test("what is too large, missing or silent is said", async () => {
  const network = over({ "/big": { ...page("x"), truncated: true }, "/gone": { ...page(""), status: 404 } });
  expect(await fetchOne("https://www.a.gov.cn/big", network)).toMatchObject({ ok: false, error: expect.stringMatching(/20 MB/) });
  expect(await fetchOne("https://www.a.gov.cn/gone", network)).toMatchObject({ ok: false, error: expect.stringMatching(/404/) });
  expect(await fetchOne("https://www.a.gov.cn/dead", network)).toMatchObject({ ok: false, error: expect.stringMatching(/连不上/) });
});

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.9.9.9",
  "169.254.1.1",
  "172.31.0.1",
  "192.168.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "::",
  "::1",
  "fe80::1",
  "fc00::1",
  "::ffff:10.0.0.1",
  "64:ff9b::10.0.0.1",
  "2002:0a00::1",
  "2001:db8::1",
])("%s is of no public network", (address) => expect(isPrivate(address)).toBe(true));
test.each(["8.8.8.8", "172.32.0.1", "93.184.216.34", "240e:1234::1", "2400:3200::1"])("%s is public", (address) =>
  expect(isPrivate(address)).toBe(false),
);

test("a page's documents, those that speak of a report first", () => {
  const html = `<a href="P0.pdf">指南</a><a class="x" href="../files/W02.docx">2024年政府信息公开工作年度报告</a><a href="x.html">更多</a><a href='javascript:void(0)'>x</a>`;
  expect(attachmentsOf(html, "https://www.a.gov.cn/n/t1.html")).toEqual([
    "https://www.a.gov.cn/files/W02.docx",
    "https://www.a.gov.cn/n/P0.pdf",
  ]);
});
