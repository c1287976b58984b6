// A fetch function -> an HTTP server of this machine that stops without cutting a request short. Node only.
import type { IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";

/** Whole headers within this time, else the connection is closed with 408: what a slow sender may hold. Bodies have a time of their own. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 70_000;
const KEEP_ALIVE_MS = 5_000;
/** Requests that still run this long after the stop are cut. */
const GRACE_MS = 10_000;
const MOST_CONNECTIONS = 2_000;

type Listening = { address: AddressInfo; stop(): Promise<void> };
type Fetch = (request: Request, connection: { peer: string; encrypted: boolean }) => Response | Promise<Response>;

/** Rejects with Node's error: EADDRINUSE, EACCES, EADDRNOTAVAIL. */
export function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { socket } = (env as HttpBindings).incoming as IncomingMessage;
      return fetch(request, { peer: socket.remoteAddress ?? "", encrypted: "encrypted" in socket }) as Promise<Response>;
    },
    // The platform's own Request: what libraries test with instanceof.
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
    },
  }) as import("node:http").Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", refuseGarbage);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve({ address: server.address() as AddressInfo, stop: () => stop(server) });
    });
  });
}

const GARBAGE: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** What is no HTTP has no URL that could say how to answer it: a bare status line. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  const { bytesWritten = 0 } = socket as Partial<Socket>;
  if (error.code === "ECONNRESET" || !socket.writable || bytesWritten > 0) socket.destroy();
  else socket.end(`HTTP/1.1 ${GARBAGE[error.code ?? ""] ?? "400 Bad Request"}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function stop(server: import("node:http").Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
