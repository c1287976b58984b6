// The widget's style sheet, parsed once and shared by every <report-chat> of the page; as an element where sheets cannot be constructed.
import evidence from "../pages/styles/evidence.css";
import answer from "./styles/answer.css";
import frame from "./styles/frame.css";
import theme from "./styles/theme.css";

const TEXT = theme + frame + answer + evidence;
let sheet: CSSStyleSheet | undefined;

/** Safari before 16.4 constructs no sheets. There the host's style-src must allow inline styles, or it shows without any. */
export function addStyles(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(TEXT);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = TEXT;
    root.append(style);
  }
}
