// What is said of the number before (1起直接起诉的案子，尚未审结) -> supported when the figure it names is that number; else undecided. Reads the store.
import { directionIn, WITH_YEAR_BEFORE } from "../../zh/direction.ts";
import { type Frame, onlyQuantity, readRest, verdictOf } from "../frame.ts";
import { shownIn, valueIn } from "../values.ts";
import { comparesAs } from "./compare.ts";

/** A longer clause says something of its own. */
const LONGEST = 24;

const LINKED = /(?:理由|原因)[是为]|结果[是为]|^[，,]?均?(?:都?是|为|属于|来自|由)/;

export const likewise: Frame = {
  name: "likewise",
  async decide(said, reader, store) {
    // 比上年上升: of its number of another year.
    if (said.text.length > LONGEST || directionIn(said.text) !== 0 || WITH_YEAR_BEFORE.test(said.text)) return null;
    // 比无法提供的少: held against it, and not the same.
    if (comparesAs(said.text)) return null;
    if (!said.previous || said.previous.none || said.previous.approximate) return null;
    const read = readRest(said.text, said, reader);
    const quantity = read && onlyQuantity(read.meaning);
    const subjects = read && quantity ? await reader.subjects(read.meaning, null) : null;
    const [report] = subjects?.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const value = report && quantity ? await valueIn(report, quantity, store) : null;
    if (!report || !quantity || value === null) return null;
    // 只有1件不予公开，理由是国家秘密, of which there is none. More or fewer of them may be said of others.
    const none = value === 0 && said.previous.value > 0 && LINKED.test(said.text);
    if (value !== said.previous.value && !none) return null;
    return verdictOf(!none, { ...(await shownIn([{ report, value }], quantity, store)), unit: said.previous.unit });
  },
};
