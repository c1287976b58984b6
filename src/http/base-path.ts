// A service that stands at the root -> the same under a path: what comes in loses the path, and every link that goes out has it. No I/O. No clock.

type Fetch = (request: Request) => Response | Promise<Response>;

/** The attributes of our own pages that hold an address. Text is escaped, quotes too, so that nothing a reader wrote looks like one. */
const LINK = / (href|src|action|data-path)="\/(?!\/)/g;

/** `base` is "/nianbao". Outside of it there is nothing; at `/nianbao` itself a reader is led to `/nianbao/`. */
export function underBasePath(base: string, fetch: Fetch): Fetch {
  if (base === "") return fetch;
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname === base) return redirect(`${base}/${url.search}`);
    if (!url.pathname.startsWith(`${base}/`)) return new Response(null, { status: 404 });
    url.pathname = url.pathname.slice(base.length);
    return outward(base, await fetch(new Request(url, request)));
  };
}

const redirect = (location: string): Response => new Response(null, { status: 308, headers: { Location: location } });

async function outward(base: string, response: Response): Promise<Response> {
  const { headers, status } = response;
  const location = headers.get("location");
  if (location && /^\/(?!\/)/.test(location)) {
    const moved = new Headers(headers);
    moved.set("location", base + location);
    return new Response(response.body, { status, headers: moved });
  }
  if (!/^text\/html\b/i.test(headers.get("content-type") ?? "") || !response.body) return response;
  const html = (await response.text()).replace(LINK, ` $1="${base}/`);
  const length = new Headers(headers);
  length.delete("content-length");
  return new Response(html, { status, headers: length });
}
