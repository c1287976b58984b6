// 是同一个吗, after two rankings -> both of them again: who leads each says it. No I/O. No clock.
import type { Understanding } from "../understanding.ts";

const SAME =
  /^(?:那么?|这|它们?|他们|前面|前后|上面|刚才|说的|[两二]个|[两二]家|两者|都|和前面的?|跟前面的?|和刚才的?|跟刚才的?)*(?:是不是|是否)?(?:都?是|为)?同一[个家](?:县区|区县|县|区|市|单位|部门|局|机关|地方|街道|乡镇|镇|乡)?(?:吗|么|呢|吧)?[?？。]*$/;
const isExtreme = ({ kind, operation, quantities, by }: Understanding): boolean =>
  kind === "figure" && (operation.value === "max" || operation.value === "min") && quantities.value.length === 1 && by === undefined;

/** Null where it is not asked, or the two questions before are no rankings. */
export function sameFirst(text: string, before: readonly Understanding[], asked: string): Understanding[] | null {
  const last = before.slice(-2);
  if (!SAME.test(text.trim()) || last.length < 2 || !last.every(isExtreme)) return null;
  return last.map((each) => ({ ...each, asked }));
}
