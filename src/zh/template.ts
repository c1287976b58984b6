// A template of words -> every word it stands for. No I/O. No clock.

const MARK = /[(|)]/g;

/** "a(b|c|)d" → abd, acd, ad; each once for every way it is made. Brackets nest; what stands in none is as it is. */
export function spelledOut(template: string): string[] {
  if (!template.includes("(")) return [template];
  let at = 0;
  // Group by group, never the whole template for each choice: of ten groups side by side in one bracket that is a sum, and not a product.
  const sequence = (closing: string): string[] => {
    let found = [""];
    while (at < template.length && !closing.includes(template.charAt(at))) {
      if (template[at] === "(") {
        at++;
        const part = choices();
        found = found.flatMap((before) => part.map((each) => before + each));
      } else {
        const start = at;
        MARK.lastIndex = at + 1;
        at = MARK.exec(template)?.index ?? template.length;
        const plain = template.slice(start, at);
        found = found.map((before) => before + plain);
      }
    }
    return found;
  };
  const choices = (): string[] => {
    const all = sequence("|)");
    while (template[at] === "|") {
      at++;
      all.push(...sequence("|)"));
    }
    at++;
    return all;
  };
  return sequence("");
}
