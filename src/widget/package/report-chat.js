// Makes <report-chat> known to the page; on a server, where there are no elements, does nothing.
export const ready = typeof customElements === "undefined" ? Promise.resolve() : import("./element.js");
