// The widget's style sheets, parsed once and shared by every <report-chat> of the page; as an element where sheets cannot be constructed.
import evidence from "../pages/styles/evidence.css";
import answer from "./styles/answer.css";
import frame from "./styles/frame.css";
import theme from "./styles/theme.css";

const TEXTS = [theme, frame, answer, evidence];
let sheets: CSSStyleSheet[] | undefined;

/** Safari before 16.4 constructs no sheets. There the host's style-src must allow inline styles, or it shows without any. */
export function addStyles(root: ShadowRoot): void {
  try {
    sheets ??= TEXTS.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    root.adoptedStyleSheets = sheets;
  } catch {
    const style = document.createElement("style");
    style.textContent = TEXTS.join("\n");
    root.append(style);
  }
}
