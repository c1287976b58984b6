// The script's one side effect: <report-chat> becomes known to the page, with the folder the script came from as its service.
import { ReportChat } from "./element.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) ReportChat.origin = new URL(".", script.src).href.replace(/\/$/, "");
if (!customElements.get("report-chat")) customElements.define("report-chat", ReportChat);
