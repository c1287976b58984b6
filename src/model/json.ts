// What a model wrote when asked for a JSON object -> the value, or undefined: thinking and fences around it are left out, nothing is repaired. No I/O. No clock.

const THINKING = /<(think|thinking|reasoning)>[\s\S]*?(?:<\/\1>|$)|^[\s\S]*?<\/(?:think|thinking|reasoning)>/gi;

export function jsonIn(text: string): unknown {
  const bare = text.replace(THINKING, "");
  const [start, end] = [bare.indexOf("{"), bare.lastIndexOf("}")];
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(bare.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
