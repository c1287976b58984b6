// The browser's own voice and ear: a text read aloud, a question spoken. One voice speaks at a time on a page; nothing is sent anywhere by us.
import { langOf } from "../pages/view/text.ts";

export const canSpeak = (): boolean => typeof speechSynthesis !== "undefined" && typeof SpeechSynthesisUtterance !== "undefined";

/** Starts reading and calls `ended` once it has stopped, for whatever reason. */
export function speak(text: string, ended: () => void): void {
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = langOf(text);
  utterance.onend = ended;
  utterance.onerror = ended;
  speechSynthesis.speak(utterance);
}

export const hush = (): void => {
  if (canSpeak()) speechSynthesis.cancel();
};

type Recognition = {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
};
type Listening = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };

const recognition = (): (new () => Recognition) | undefined => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Listening;
  return SpeechRecognition ?? webkitSpeechRecognition;
};

export const canListen = (): boolean => recognition() !== undefined;

/** Listens until the speaker pauses or the returned function is called. `heard` is given all that was heard so far. */
export function listen(language: string, { heard, ended }: { heard: (text: string) => void; ended: () => void }): () => void {
  const Recognition = recognition();
  if (!Recognition) return () => {};
  const ear = new Recognition();
  ear.lang = language;
  ear.interimResults = true;
  ear.onresult = ({ results }) => heard(Array.from(results, (each) => each[0]?.transcript ?? "").join(""));
  ear.onend = ended;
  ear.start();
  return () => ear.stop();
}
