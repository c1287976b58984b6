// Who asks: an address that the runtime vouches for, and, for programs, a key of their own. No I/O. No clock.

/** A key as the operator gave it out. `perMinute`: units of work, a question being 1. */
export type ApiKey = { name: string; secret: string; perMinute: number };
export type Caller = { address: string; key?: ApiKey };

/** What a runtime says of a connection with each request: whose it is, "" when it is whoever runs the service, from the machine itself. */
export type Connection = { address: string };

/** Set by Cloudflare itself, which overwrites what a caller may send. On this machine nobody sets it, and whoever calls runs the service. */
export function cloudflareCaller(request: Request): Connection {
  const address = request.headers.get("cf-connecting-ip") ?? "";
  return { address: address === "::1" || address.startsWith("127.") ? "" : address };
}

const LEAST_SECRET = 16;

/** "portal:secret, archive:secret:1000" -> keys. Throws, in Chinese, at what is none: a key left out by mistake would lock a program out. */
export function apiKeys(text: string, perMinute: number): ApiKey[] {
  return text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const [name = "", secret = "", own, ...rest] = each.split(":").map((part) => part.trim());
      if (
        !/^[\w-]{1,40}$/.test(name) ||
        secret.length < LEAST_SECRET ||
        (own !== undefined && !/^[1-9]\d{0,6}$/.test(own)) ||
        rest.length > 0
      )
        throw new Error(
          `API_KEYS 里的 ${name || "一项"} 不对：写成 名字:密钥 或 名字:密钥:每分钟次数，密钥至少 ${LEAST_SECRET} 个字符，多个用逗号隔开。`,
        );
      return { name, secret, perMinute: own === undefined ? perMinute : Number(own) };
    });
}

/** The key that an Authorization header carries; undefined when it carries none of ours. OpenAI's clients always send some. */
export function keyIn(authorization: string | undefined, keys: readonly ApiKey[]): ApiKey | undefined {
  const [, token] = /^Bearer ([^\s]{1,200})$/i.exec(authorization ?? "") ?? [];
  return token === undefined ? undefined : keys.find(({ secret }) => sameSecret(secret, token));
}

/** Takes as long whatever is wrong, so that a secret cannot be found out letter by letter. */
export function sameSecret(secret: string, given: string): boolean {
  let different = secret.length ^ given.length;
  for (let i = 0; i < given.length; i++) different |= given.charCodeAt(i) ^ secret.charCodeAt(i % secret.length);
  return different === 0;
}
