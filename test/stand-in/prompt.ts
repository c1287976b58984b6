// A request's messages -> what the stand-in was given: question, figures, passages, as a model would read them.

export type Given = {
  question: string;
  system: string;
  figures: { slot: string; words: string; marks: number[] }[];
  passages: { mark: number; issuer: string; year: string; text: string }[];
};

type Message = { role: string; content: string | { text?: string }[] };

export function given(messages: readonly Message[]): Given {
  const text = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => (typeof content === "string" ? content : content.map((part) => part.text ?? "").join("")))
      .join("\n");
  const user = text("user");
  const part = (name: string): string => new RegExp(`<${name}>\n([\\s\\S]*?)\n</${name}>`).exec(user)?.[1] ?? "";
  return { question: part("问题"), system: text("system"), figures: figuresIn(part("数字")), passages: passagesIn(part("段落")) };
}

const figuresIn = (text: string): Given["figures"] =>
  [...text.matchAll(/^(\{f\d+\}) (.*?)，单位.*?出处 ((?:\[\d+\])+)$/gm)].map((match) => ({
    slot: match[1] ?? "",
    words: match[2] ?? "",
    marks: [...(match[3] ?? "").matchAll(/\d+/g)].map(Number),
  }));

const passagesIn = (text: string): Given["passages"] =>
  text.split("\n\n").flatMap((block) => {
    const match = /^\[(\d+)\] (\S+) (\d{4})年 .*\n([\s\S]*)$/.exec(block);
    return match ? [{ mark: Number(match[1]), issuer: match[2] ?? "", year: match[3] ?? "", text: match[4] ?? "" }] : [];
  });
