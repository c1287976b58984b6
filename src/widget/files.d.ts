// What the bundler makes of a style sheet: its text, minified.
declare module "*.css" {
  const text: string;
  export default text;
}
