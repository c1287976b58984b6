// A value that leaves the service -> the same with every address of ours absolute: who reads it elsewhere has no page to resolve it against. No I/O.

/** Each `url` that is a path of the service stands behind `serviceUrl`; a published address stays. Nothing else is changed. */
export function outward<T>(value: T, serviceUrl: string): T {
  if (Array.isArray(value)) return value.map((each) => outward(each, serviceUrl)) as T;
  if (typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) out[name] = name === "url" ? absolute(each, serviceUrl) : outward(each, serviceUrl);
  return out as T;
}

const absolute = (url: unknown, serviceUrl: string): unknown => (typeof url === "string" && /^\/(?!\/)/.test(url) ? serviceUrl + url : url);
