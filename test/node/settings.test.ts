// What the environment may say of how the service runs, and what is said back when it makes no sense.
import { expect, it } from "vitest";
import { settingsFrom } from "../../src/node/settings.ts";

const given = (env: Record<string, string>) => settingsFrom(env, "/srv/nianbao/");

it("needs nothing", () => {
  expect(given({})).toEqual({
    ok: true,
    value: {
      host: "127.0.0.1",
      port: 8787,
      base: "",
      publicOrigin: null,
      trusted: null,
      dataDir: "/srv/nianbao/data",
      operatorToken: null,
      limited: true,
    },
  });
});

it("takes what is said", () => {
  const read = given({
    HOST: "0.0.0.0",
    PORT: "80",
    BASE_PATH: "/nianbao/",
    PUBLIC_ORIGIN: "https://www.example.gov.cn/",
    TRUSTED_PROXY: "loopback, 10.1.0.0/16",
    DATA_DIR: "/var/lib/nianbao",
    OPERATOR_TOKEN: "0123456789abcdef",
  });
  expect(read).toMatchObject({
    ok: true,
    value: { host: "0.0.0.0", port: 80, base: "/nianbao", publicOrigin: "https://www.example.gov.cn", dataDir: "/var/lib/nianbao" },
  });
  if (!read.ok || !read.value.trusted) throw new Error("no networks");
  const { trusted } = read.value;
  expect(["127.0.0.1", "10.1.2.3", "10.2.2.3"].map((address) => trusted.check(address))).toEqual([true, true, false]);
  expect(trusted.check("::1", "ipv6")).toBe(true);
});

it.each([
  [{ PORT: "abc" }, "PORT=abc 不是有效的端口"],
  [{ PORT: "70000" }, "PORT=70000 不是有效的端口"],
  [{ BASE_PATH: "nianbao" }, "BASE_PATH=nianbao 不是有效的路径"],
  [{ BASE_PATH: "/a//b" }, "BASE_PATH=/a//b 不是有效的路径"],
  [{ PUBLIC_ORIGIN: "www.example.gov.cn" }, "PUBLIC_ORIGIN=www.example.gov.cn 不是网站的来源"],
  [{ TRUSTED_PROXY: "nginx" }, "TRUSTED_PROXY 里的 nginx 不是地址或网段"],
  [{ TRUSTED_PROXY: "10.0.0.0/33" }, "TRUSTED_PROXY 里的 10.0.0.0/33"],
  [{ OPERATOR_TOKEN: "short" }, "OPERATOR_TOKEN 太短"],
])("says what is wrong with %j", (env, told) => {
  const read = given(env as Record<string, string>);
  expect(read.ok ? "" : read.error.join()).toContain(told);
});
