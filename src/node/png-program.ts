// The folder of packages -> where the program that draws pictures lies, and whether it is there: an offline package has it by choice. Node only.
import { join } from "node:path";
import { isEither } from "./compressed.ts";

export const drawingProgram = (modules: string): string => join(modules, "@resvg", "resvg-wasm", "index_bg.wasm");
export const canDraw = (modules: string): boolean => isEither(drawingProgram(modules));
