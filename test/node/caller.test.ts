// Who calls: the socket's address, or what a proxy says that the operator trusts; nobody else is believed.
import { BlockList } from "node:net";
import { describe, expect, it } from "vitest";
import { callerAddress, isOwnCall, originSeen } from "../../src/node/caller.ts";

const trusted = new BlockList();
trusted.addSubnet("127.0.0.0", 8, "ipv4");
trusted.addSubnet("10.0.0.0", 8, "ipv4");
trusted.addAddress("::1", "ipv6");

describe("the caller's address", () => {
  it.each([
    ["203.0.113.9", null, "203.0.113.9"],
    ["::ffff:203.0.113.9", null, "203.0.113.9"],
    ["fe80::1%eth0", null, "fe80::1"],
    // A stranger's own header counts for nothing.
    ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["::1", "2001:db8::7", "2001:db8::7"],
    // What stands before the first untrusted address is only claimed.
    ["127.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"],
    ["127.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.7", "198.51.100.1"],
    ["127.0.0.1", "198.51.100.1:4711", "198.51.100.1"],
    ["127.0.0.1", "[2001:db8::7]:4711", "2001:db8::7"],
    // A proxy that says nothing, or nonsense, is itself the caller.
    ["127.0.0.1", null, "127.0.0.1"],
    ["127.0.0.1", "unknown", "127.0.0.1"],
    ["127.0.0.1", "198.51.100.1, <script>", "127.0.0.1"],
  ])("%s saying %j is %s", (peer, forwarded, address) => {
    expect(callerAddress(peer, forwarded, trusted)).toBe(address);
  });

  it("is the socket's where nobody is trusted", () => {
    expect(callerAddress("127.0.0.1", "198.51.100.1", null)).toBe("127.0.0.1");
  });
});

describe("the origin readers see", () => {
  const url = new URL("http://127.0.0.1:8787/reports");
  const headers = (said: Record<string, string>) => new Headers(said);
  it.each([
    ["127.0.0.1", { "x-forwarded-proto": "https", "x-forwarded-host": "www.example.gov.cn" }, null, "https://www.example.gov.cn"],
    ["127.0.0.1", { "x-forwarded-proto": "https" }, null, "https://127.0.0.1:8787"],
    ["127.0.0.1", { "x-forwarded-host": "a/b" }, null, "http://127.0.0.1:8787"],
    ["203.0.113.9", { "x-forwarded-host": "evil.example" }, null, "http://127.0.0.1:8787"],
    ["203.0.113.9", {}, "https://www.example.gov.cn", "https://www.example.gov.cn"],
  ])("from %s with %j", (peer, said, origin, seen) => {
    expect(originSeen(url, headers(said as Record<string, string>), peer, trusted, origin)).toBe(seen);
  });
});

describe("whoever runs the service", () => {
  it.each<[string, Record<string, string>, boolean]>([
    ["127.0.0.1", {}, true],
    ["::1", {}, true],
    ["203.0.113.9", {}, false],
    // Through a proxy of the same machine that names nobody: all its visitors would be counted as none.
    ["127.0.0.1", { "x-forwarded-for": "unknown" }, false],
    ["127.0.0.1", { "x-forwarded-for": "unix:" }, false],
    ["127.0.0.1", { "x-forwarded-proto": "https" }, false],
    ["::1", { via: "1.1 proxy" }, false],
  ])("%s with %j: %s", (address, headers, is) => {
    expect(isOwnCall(address, new Headers(headers), trusted)).toBe(is);
  });

  it("is nobody where no proxy is named", () => {
    expect(isOwnCall("127.0.0.1", new Headers(), null)).toBe(false);
  });
});
