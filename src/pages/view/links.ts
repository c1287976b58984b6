// Addresses that come with an answer -> ones that are safe to follow. No I/O.

/** A path on the service; anything else (another site, a script) leads to its front page. */
export const ownPath = (url: string): string => (/^\/(?![/\\])/.test(url) ? url : "/");

/** A path or an address of the web; anything else leads to the front page of the service. */
export const safeUrl = (url: string): string => webAddress(url) ?? ownPath(url);

/** The address a report was published at, when it is one of the web; else null. */
export const webAddress = (source: string | undefined): string | null => (source && /^https?:\/\//i.test(source) ? source : null);
