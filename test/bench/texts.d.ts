// Texts that the measuring puts beside its worker.
declare module "*.txt" {
  const text: string;
  export default text;
}
