// A text -> the browser's own voice. One voice speaks at a time on a page; nothing is sent anywhere by us.
import { isChinese } from "../pages/view/text.ts";

export const canSpeak = (): boolean => typeof speechSynthesis !== "undefined" && typeof SpeechSynthesisUtterance !== "undefined";

/** Starts reading and calls `ended` once it has stopped, for whatever reason. */
export function speak(text: string, ended: () => void): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = isChinese(text) ? "zh-CN" : "en";
  utterance.onend = ended;
  utterance.onerror = ended;
  speechSynthesis.speak(utterance);
}

export const hush = (): void => {
  if (canSpeak()) speechSynthesis.cancel();
};
