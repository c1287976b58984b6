// A phrase of a claim -> what it means, with the issuer and the year that earlier claims lend it. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { MAX_QUESTION } from "../contract.ts";
import { prefixOf, tierOf } from "../names/classes.ts";
import type { Directory, Region, Who } from "../names/directory.ts";
import { withParts } from "../question/asked.ts";
import { MOST_OF_A_TURN, understandAfter, understandEachTurn } from "../question/understand.ts";
import type { Quantity, QuestionContext, Understanding } from "../question/understanding.ts";
import type { Statement } from "../report/report.ts";
import type { Language } from "../zh/language.ts";
import { groupIn } from "./groups.ts";
import { type Scope, scopeAfter } from "./of-applicant.ts";
import type { Asked } from "./segment.ts";
import type { ReportSet } from "./sets.ts";
import { STOP } from "./stop.ts";
import { type Subjects, saysWhom, subjectsOf } from "./subjects.ts";
import { withoutPresenting } from "./without-presenting.ts";

type Carried = Pick<Understanding, "who" | "when">;

/** A clause that begins with what the number before is held against. */
const HELD_AGAINST = /^(?:又|还|也|并|均|都)?(?:比(?![例重较])|(?:多|少|高|低)于|超过|不及)/;

/** What the next clause is read after. */
export class Reader {
  private carried: Carried | null = null;
  /** What the clause before counted, in its words: 行政复议9件，均为维持 is of 行政复议. */
  private phrase = "";
  private last: Quantity | null = null;
  private total: Statement | null = null;
  private scope: Scope | null = null;
  /** What was counted before, the last first: 不予公开14件，其中行政执法案卷5件，占三分之一 is of one of them. */
  private counted: readonly Quantity[] = [];
  /** Issuers in the order they were named, each once, the last at the end. */
  private named: string[] = [];
  /** What was read, by the question and what it is read after: all of it, and where it is one thing that alone. */
  private readonly seen = new Map<string, { all: readonly Understanding[]; only: Understanding | null }>();
  private readonly before = new Map<string, readonly Understanding[]>();
  /** Readings with what is carried, until something else is. */
  private readonly lending = new Map<string, Understanding | null>();
  /** Characters read so far, each phrase as often as it was read anew. */
  charactersRead = 0;
  private readonly store: Store;
  private readonly directory: Directory;
  readonly language: Language;
  private readonly today: string;

  constructor(store: Store, directory: Directory, language: Language, today: string) {
    this.store = store;
    this.directory = directory;
    this.language = language;
    this.today = today;
  }

  /** What a frame read of its claim, where that is one figure of one authority: the claim's question would say the same. */
  private framed: { text: string; meaning: Understanding } | null = null;
  keepFramed(text: string, meaning: Understanding): void {
    const [who, ...others] = meaning.who.value;
    const isPlain = who?.kind === "agency" && others.length === 0 && meaning.who.origin === "said" && meaning.quantities.value.length === 1;
    if (isPlain) this.framed = { text, meaning };
  }
  /** Of this claim alone. */
  framedOf(text: string): Understanding | null {
    return this.framed?.text === text ? this.framed.meaning : null;
  }
  /** The next one is read anew. */
  dropFramed(): void {
    this.framed = null;
  }

  /** What it has kept of the clauses before: all that a reading depends on besides the words. */
  state(): unknown {
    const {
      store: _,
      directory: __,
      language: ___,
      seen: ____,
      before: _____,
      charactersRead: ______,
      lending: _______,
      framed: ________,
      ...kept
    } = this;
    return kept;
  }

  /** Null when the phrase is no single thing. Whom and when it leaves unsaid is taken from `carried`, then from `around`: the rest of its sentence. */
  read(phrase: string, around = ""): Understanding | null {
    return this.exactly(withoutPresenting(phrase.replace(STOP, "")), around);
  }

  /** The same of the phrase as it stands. */
  exactly(phrase: string, around = ""): Understanding | null {
    const key = `${around}\n${phrase}`;
    const known = this.lending.get(key);
    if (known !== undefined) return known;
    const read = this.withLent(phrase, around);
    this.lending.set(key, read);
    return read;
  }

  private withLent(phrase: string, around: string): Understanding | null {
    const alone = this.alone(phrase);
    const meaning = alone && this.inPlace(alone);
    if (!meaning) return null;
    const own = groupIn(meaning) !== null || this.speaksOf(meaning, phrase);
    const lender = own ? null : (this.carried ?? (around === "" ? null : this.alone(around)));
    const who = lender && saysWhom(lender) ? lender.who : meaning.who;
    const lentWhen = meaning.when.origin === "said" ? null : lenderWhen(this.carried ?? lender);
    // 各县区合计199件: of the year that was spoken of.
    const when =
      lentWhen && (!own || groupIn(meaning) || JSON.stringify(this.carried?.who.value) === JSON.stringify(meaning.who.value))
        ? lentWhen
        : null;
    const open = saysWhom({ who }) ? meaning.open.filter(({ slot }) => slot !== "issuer") : meaning.open;
    return withParts(meaning, { who, when: when || meaning.when, open });
  }

  /** 各县区, 七个部门 behind 衢州市: those of the place that was spoken of. */
  private inPlace(meaning: Understanding): Understanding {
    const group = groupIn(meaning);
    const [before] = this.carriedWho();
    if (group?.kind !== "all" || !before) return meaning;
    const code = before.kind === "agency" ? this.directory.agencies.find(({ id }) => id === before.id)?.region : undefined;
    const place =
      before.kind === "region"
        ? before
        : this.directory.regions.find((each) => tierOf(code ?? "") !== "county" && each.code === prefixOf(code ?? ""));
    return place
      ? withParts(meaning, { who: { ...meaning.who, value: [{ ...group, kind: "region", code: place.code, name: place.name }] } })
      : meaning;
  }

  /** With the names in front where the question is nothing without them: 同比减少百分之多少. */
  fully(question: string, around: string): Understanding | null {
    const meaning = this.exactly(question, around);
    if (meaning && meaning.kind !== "outside" && meaning.kind !== "help") return meaning;
    const lent = this.lent(question, around);
    return lent === "" ? meaning : this.alone(`${lent}${question}`.slice(0, MAX_QUESTION));
  }

  /** What the clause before compared: 利通区收到的申请. */
  compared(): string {
    return this.phrase.split("比")[0] ?? "";
  }

  /** Undefined where no place that is held has the code. */
  placeOf(code: string): Region | undefined {
    return this.directory.regions.find((each) => each.code === code);
  }

  /** The place whose department is the one that is named; null where it is not one. */
  ownPlaceIn(text: string): string | null {
    const agencies = (this.alone(text)?.who.value ?? []).filter((who) => who.kind === "agency");
    const own = this.directory.agencies.find(({ id }) => agencies.length === 1 && agencies[0]?.kind === "agency" && id === agencies[0].id);
    const place = own?.region ? this.placeOf(prefixOf(own.region)) : undefined;
    return place && own?.name !== place.name ? place.name : null;
  }

  namesOfAgency(id: string): readonly string[] {
    const agency = this.directory.agencies.find((each) => each.id === id);
    return agency ? [agency.name, ...agency.names] : [];
  }

  carriedWho(): readonly Who[] {
    return this.carried?.who.value ?? [];
  }

  /** The year that was spoken of, where one was said. */
  carriedWhen(): Understanding["when"] | null {
    return lenderWhen(this.carried);
  }

  /** The kind of case that was last counted: 全部维持，没有一件被纠正 is of the same. */
  lastKind(): string {
    const key = this.last?.kind === "figure" ? this.last.key : "";
    return /^(?:reconsideration|litigation)/.test(key) && this.last ? this.kindOf(this.last) : "";
  }

  /** 制发的规范性文件比废止的多: what a figure counts, for words that name only its row; "" where rows are named alone. */
  kindOf(quantity: Quantity): string {
    const key = quantity.kind === "figure" ? quantity.key : "";
    return KINDS.find(([row]) => key.startsWith(row))?.[1] ?? "";
  }

  /** Whether requests were: every one of their figures has a column. */
  countedRequests(): boolean {
    return this.last?.kind === "figure" && this.last.key.includes("@");
  }

  /** What was last counted. */
  lastQuantity(): Quantity | null {
    return this.last;
  }

  /** Whose requests its sentence is of: 企业申请5件，办结4件. */
  applicantBefore(segment: string): Scope | null {
    const { scope } = this;
    return scope && (scope.segment === segment || /[；;]\s*$/.test(scope.segment)) ? scope : null;
  }
  keepScope(asked: Asked, meaning: Understanding | null): void {
    const own = this.scope?.applicant ? this.alone(asked.said.question ?? asked.said.text) : null;
    this.scope = scopeAfter(this.scope, asked, meaning, own);
  }

  countedBefore(): readonly Quantity[] {
    return this.counted;
  }

  /** The issuers named last, as many as are counted, or all; empty when fewer were. */
  namedLast(count: number | "all"): string[] {
    const names = count === "all" ? this.named : this.named.slice(-count);
    return names.length >= 2 && (count === "all" || names.length === count) ? names : [];
  }

  /** The number last claimed that is no part of another; 其中 is of it. */
  lastTotal(): Statement | null {
    return this.total;
  }
  keepTotal(statement: Statement): void {
    this.total = statement;
  }

  /** Whether it is about whom it names: 按照吴忠市的要求 is not about 吴忠市, once an issuer has been named. */
  private speaksOf(meaning: Understanding, phrase: string): boolean {
    if (!saysWhom(meaning)) return false;
    const { value } = meaning.who;
    if (this.carried === null || value.some(({ kind }) => kind === "agency" || kind === "all")) return true;
    const head = phrase.replace(TIME, "");
    return value.some((who) => this.namesOf(who).some((name) => head.startsWith(name)));
  }

  private namesOf(who: Who): readonly string[] {
    if (who.kind !== "region") return who.kind === "outside" ? [who.name] : [];
    const region = this.directory.regions.find(({ code }) => code === who.code);
    return [who.name, ...(region?.names ?? [])];
  }

  /** The question as it is, or after another; null when it is several. */
  alone(question: string, after = ""): Understanding | null {
    const key = `${after}\n${question}`;
    const before = this.seen.get(key);
    if (before !== undefined) return before.only;
    this.charactersRead += question.length;
    const meanings = understandAfter(this.turns(after), question, this.context(after));
    const [first] = meanings;
    const only = first && meanings.length === 1 ? this.withoutWords(first) : null;
    this.seen.set(key, { all: meanings, only });
    return only;
  }

  private context(after: string): QuestionContext {
    const history = after === "" ? [] : [{ role: "user" as const, content: after }];
    return { history, today: this.today, directory: this.directory, language: this.language };
  }

  /** What several questions are read after is read once. */
  private turns(after: string): readonly Understanding[] {
    const known = this.before.get(after);
    if (known) return known;
    this.charactersRead += after.length;
    // Asked as a question before, it is what it was; of a long one only the beginning is a turn.
    const asked = after.length <= MOST_OF_A_TURN ? this.seen.get(`\n${after}`)?.all : undefined;
    const turns = asked ?? understandEachTurn(this.context(after), "").flat();
    this.before.set(after, turns);
    return turns;
  }

  /** 通过区政府, 聚焦县委 and 自治区党委 are words of prose, and name nobody. */
  private withoutWords(meaning: Understanding): Understanding {
    const value = meaning.who.value.filter(
      (who) => who.kind !== "outside" || who.near !== undefined || !PROSE.test(who.name) || this.directory.isPlace(who.name),
    );
    return value.length === meaning.who.value.length ? meaning : withParts(meaning, { who: { ...meaning.who, value } });
  }

  /** Whom and when a question leaves unsaid, as words before it: "利通区2024年"; "" when it says whom, or nobody is known. */
  lent(question: string, around: string): string {
    const meaning = this.alone(question);
    if (meaning && this.speaksOf(meaning, question)) return "";
    const lender = this.carried ?? this.alone(around);
    if (!lender || !saysWhom(lender)) return "";
    const names = lender.who.value.flatMap((who) => (who.kind === "all" ? [] : [who.name])).join("和");
    const years =
      lender.when.origin === "said" && lender.when.value.kind === "list" && meaning?.when.origin !== "said" ? lender.when.value.years : [];
    return `${names}${years.map((year) => `${year}年`).join("和")}`;
  }

  /** Words of the clause before, in front of a clause that does not say what it is of. */
  withSubject(phrase: string): string {
    return `${this.phrase}${phrase}`;
  }

  /** What was read last lends its issuer and year to what follows. */
  keep(meaning: Understanding | null, phrase: string, counted: boolean, clause: string): void {
    const [quantity] = meaning?.quantities.value ?? [];
    this.keepNames(meaning);
    if (phrase !== "" && (counted || quantity) && !/^(?:又|还|也|并)?比/.test(phrase)) this.phrase = phrase;
    if (quantity) this.last = quantity;
    if (quantity && counted) this.counted = [quantity, ...this.counted].slice(0, MOST_COUNTED);
    if (!meaning || !saysWhom(meaning)) return;
    // 对12个乡镇、3个部门开展督查1次: what was counted is not whom the next number is of.
    const isCounted = counted && meaning.who.value.every((each) => each.kind === "all" && each.members);
    if (isCounted && this.carriedWho().some(({ kind }) => kind === "agency")) return;
    const agencies = meaning.who.value.filter(({ kind }) => kind === "agency");
    // 38件，比隆德县多。其中…: who it is held against is not whom the next number is of.
    if (agencies.length === 1 && HELD_AGAINST.test(clause) && this.carriedWho().some(({ kind }) => kind === "agency")) return;
    const who = agencies.length > 0 ? { ...meaning.who, value: agencies } : meaning.who;
    this.carried = { who, when: meaning.when };
    this.lending.clear();
  }

  private keepNames(meaning: Understanding | null): void {
    const names = meaning && saysWhom(meaning) ? meaning.who.value.flatMap((who) => (who.kind === "agency" ? [who.name] : [])) : [];
    this.named = [...this.named.filter((name) => !names.includes(name)), ...names];
  }

  /** The reports it speaks of. Errors: those of the store. */
  subjects(meaning: Understanding, set: ReportSet | null): Promise<Subjects> {
    return subjectsOf(meaning, set, this.store);
  }
}

/** A whole and the parts of it that one sentence lists. */
const MOST_COUNTED = 4;

const KINDS = [
  ["reconsideration", "行政复议"],
  ["litigation", "行政诉讼"],
  ["normative_documents", "行政规范性文件"],
  ["regulations", "规章"],
] as const;

const PROSE =
  /^(?:通过|联合|结合|聚焦|围绕|按照|根据|依照|依托|经|由|向|对|在|与|及|和|各|全|本|我|该|自治区|省[委政]|市[委政]|县[委政]|区[委政]|党)/;
/** Words of time in front of a name. */
const TIME = /^(?:(?:20\d{2} ?年(?:度|以来|上半年|下半年)?|全年|去年|今年|今年以来|前年|截至[^，,]{2,12}|同期)[，,、\s]*)+/;

const lenderWhen = (lender: Pick<Understanding, "when"> | null): Understanding["when"] | null =>
  lender && lender.when.origin === "said" ? lender.when : null;
