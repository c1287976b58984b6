// How a rule of law is written down: its name and content, of an article of the Regulation or of another document. No I/O. No clock.
import type { Rule } from "./record.ts";

/** `zh`: "第二条"; `gist`, `english`: what it says. */
export const article = (zh: string, number: number, gist: string, english: string): Rule => ({
  name: { zh: `《政府信息公开条例》${zh}`, en: `Article ${number} of the Regulations on Open Government Information` },
  says: { zh: gist, en: english },
});
export const other = (zh: string, en: string, gist: string, english: string): Rule => ({
  name: { zh, en },
  says: { zh: gist, en: english },
});
