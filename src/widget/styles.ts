// The widget's style sheets, parsed once and shared by every <report-chat> of the page.
import answer from "./styles/answer.css";
import frame from "./styles/frame.css";
import theme from "./styles/theme.css";

let sheets: CSSStyleSheet[] | undefined;

export function styleSheets(): CSSStyleSheet[] {
  sheets ??= [theme, frame, answer].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return sheets;
}
