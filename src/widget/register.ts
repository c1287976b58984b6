// The script's one side effect: <report-chat> becomes known to the page, with the script's own origin as its service.
import { ReportChat } from "./element.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) ReportChat.origin = new URL(script.src).origin;
if (!customElements.get("report-chat")) customElements.define("report-chat", ReportChat);
