// Texts that the measuring puts beside its worker.
declare module "*.bin" {
  const bytes: ArrayBuffer;
  export default bytes;
}
declare module "*.txt" {
  const text: string;
  export default text;
}
