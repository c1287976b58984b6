// A request's address -> the address of the whole service, without a slash at the end: what stands before every path in a link that leaves it. No I/O.

/** `base` is "" or "/nianbao". */
export const serviceUrl = (requestUrl: string, base: string): string => new URL(requestUrl).origin + base;
