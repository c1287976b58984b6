// What bodies are made of in the description of the interface: the schemas by name, a reference to one, a list of them, a body of one. No I/O. No clock.
import { Ask, Check, Feedback } from "../contract.ts";
import { ChatRequest } from "./openai.ts";
import {
  Answer,
  Citation,
  Claim,
  Figure,
  FigureEntry,
  Finding,
  Health,
  Note,
  PieceView,
  Problem,
  ReportSummary,
  ReportView,
} from "./schemas.ts";

export const COMPONENTS = {
  Ask,
  Check,
  Feedback,
  ChatRequest,
  Answer,
  Figure,
  Citation,
  Note,
  Claim,
  Finding,
  ReportSummary,
  Report: ReportView,
  FigureEntry,
  Piece: PieceView,
  Problem,
  Health,
};
export type Component = keyof typeof COMPONENTS;

export type Schema = Record<string, unknown>;
export const ref = (name: Component): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (property: string, name: Component, paged = false): Schema => ({
  type: "object",
  properties: {
    [property]: { type: "array", items: ref(name) },
    ...(paged ? { next: { type: "string", description: "下一页的 cursor；没有则已到末页" } } : {}),
  },
  required: [property],
});
export const content = (schema: Schema, type = "application/json") => ({ [type]: { schema } });
