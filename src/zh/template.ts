// A template of words -> every word it stands for. No I/O. No clock.

/** "a(b|c|)d" → abd, acd, ad. Brackets nest; what stands in none is as it is. */
export function spelledOut(template: string): string[] {
  const innermost = /\(([^()]*)\)/.exec(template);
  if (!innermost) return [template];
  return (innermost[1] ?? "").split("|").flatMap((each) => spelledOut(template.replace(innermost[0], () => each)));
}
