// The network as fetch.ts asks for it: names resolved once, and the connection made to the very addresses that were looked at.
import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { isIPv6 } from "node:net";
import type { Network, Response } from "./fetch.ts";

const HEADERS = { "user-agent": "nianbao-wenda ingest", accept: "text/html,application/xhtml+xml,application/pdf,*/*;q=0.5" };

export const network: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  get: (url, addresses, { maxBytes, timeoutMs }) =>
    new Promise<Response>((resolve, reject) => {
      const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
      const asked = request(
        url,
        {
          headers: HEADERS,
          signal: AbortSignal.timeout(timeoutMs),
          // A second question to the name server might be answered otherwise.
          lookup: (_host, options, done) => (options.all ? done(null, all) : done(null, all[0]?.address ?? "", all[0]?.family ?? 4)),
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          const finish = (truncated: boolean) =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location ?? null,
              body: new Uint8Array(Buffer.concat(parts)),
              truncated,
            });
          response.on("data", (part: Buffer) => {
            size += part.length;
            if (size <= maxBytes) parts.push(part);
            else {
              finish(true);
              response.destroy();
            }
          });
          response.on("end", () => finish(false));
          response.on("error", reject);
        },
      );
      asked.on("error", reject);
      asked.end();
    }),
};
