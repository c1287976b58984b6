// What is used of subset-font, which has no types of its own.
declare module "subset-font" {
  /** Rejects when `font` is none. `variationAxes`: values that are fixed. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2"; variationAxes: Record<string, number> },
  ): Promise<Uint8Array>;
}
