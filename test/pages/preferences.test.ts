// Display settings: what is legal, what a cookie keeps, and that the way back never leads off the site.
import { Hono } from "hono";
import { expect, test } from "vitest";
import { keepPreferences, pathBack, preferencesOf } from "../../src/pages/preferences.ts";

const app = new Hono().get("/view", keepPreferences).get("/", (c) => c.json(preferencesOf(c)));
const shown = async (path: string, cookie = "") => (await app.request(path, { headers: { Cookie: cookie } })).json();

test("Chinese, normal size and the system's colours unless said otherwise; junk is not taken", async () => {
  expect(await shown("/")).toEqual({ language: "zh", size: "normal", theme: "auto" });
  expect(await shown("/?lang=en&size=large&theme=dark")).toEqual({ language: "en", size: "large", theme: "dark" });
  expect(await shown("/?lang=xx&size=<b>&theme=", "view=zz.9.purple")).toEqual({ language: "zh", size: "normal", theme: "auto" });
});

test("a choice is kept with the others, and the address wins over what is kept", async () => {
  const kept = await app.request("/view?size=large&back=/reports", { headers: { Cookie: "view=en.normal.dark" } });
  expect(kept.status).toBe(303);
  expect(kept.headers.get("Location")).toBe("/reports");
  expect(kept.headers.get("Set-Cookie")).toMatch(/^view=en\.large\.dark; .*HttpOnly.*SameSite=Lax/);
  expect(await shown("/?size=normal", "view=en.large.dark")).toEqual({ language: "en", size: "normal", theme: "dark" });
});

test("the way back stays on this site", () => {
  expect(pathBack("/?q=%E7%94%B2&x=1")).toBe("/?q=%E7%94%B2&x=1");
  for (const back of [undefined, "", "https://evil", "//evil", "/\\evil", "javascript:1", "/a b", "/a\\b", "reports"])
    expect(pathBack(back)).toBe("/");
});
