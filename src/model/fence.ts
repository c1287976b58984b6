// Material -> the message a model reads: every part between marks of its own, which nothing inside can close. No I/O. No clock.
import type { Material } from "../answer/model/port.ts";

/** Angle brackets make the fences, so none stay inside. */
const unfenced = (text: string): string => text.replaceAll("<", "＜").replaceAll(">", "＞");

export const fenced = (material: Material): string =>
  material.map(({ name, text }) => `<${name}>\n${unfenced(text)}\n</${name}>`).join("\n\n");
