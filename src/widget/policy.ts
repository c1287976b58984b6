// The page's own security policy -> whether it was what kept a request from the service: the browser's error alone looks like no network.

/** The browser reports a violation a little after the request has failed. */
const REPORTED_MS = 60;

/** `host` is the service's origin when asked. Listens between start and stop. */
export function policyWatch(host: () => string) {
  let seen = false;
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === "connect-src" && event.blockedURI.startsWith(host())) seen = true;
  };
  return {
    start: () => document.addEventListener("securitypolicyviolation", note),
    stop: () => document.removeEventListener("securitypolicyviolation", note),
    async blocked(): Promise<boolean> {
      await new Promise((resolve) => setTimeout(resolve, REPORTED_MS));
      const was = seen;
      seen = false;
      return was;
    },
  };
}
