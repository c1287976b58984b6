// A template of words -> every word it stands for. No I/O. No clock.

/** "a(b|c|)d" → abd, acd, ad; each once for every way it is made. Brackets nest; what stands in none is as it is. */
export function spelledOut(template: string): string[] {
  let at = 0;
  // Group by group, never the whole template for each choice: of ten groups side by side in one bracket that is a sum, and not a product.
  const sequence = (closing: string): string[] => {
    let found = [""];
    while (at < template.length && !closing.includes(template.charAt(at))) {
      const first = template.charAt(at++);
      const part = first === "(" ? choices() : [first];
      found = found.flatMap((before) => part.map((each) => before + each));
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
