// What wrangler.toml's rules make of these files in the Worker: their text, or their bytes.
declare module "*.json" {
  const text: string;
  export default text;
}
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
declare module "*.md" {
  const text: string;
  export default text;
}
declare module "*/build/widget.js" {
  const text: string;
  export default text;
}
