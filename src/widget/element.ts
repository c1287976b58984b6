// <report-chat>: one conversation in an open shadow root. Attributes in, events `ask`, `answer`, `error` out.
import { spoken } from "../pages/view/text.ts";
import { Conversation, type Turn } from "./conversation.ts";
import { h } from "./dom.ts";
import { sessionMemory } from "./memory.ts";
import { ATTRIBUTES, type Options, optionsOf } from "./options.ts";
import { Panel } from "./render/panel.ts";
import type { View } from "./render/view.ts";
import { sendFeedback } from "./service.ts";
import { hush } from "./speech.ts";
import { STRINGS } from "./strings.ts";
import { styleSheets } from "./styles.ts";

/** Which element of the page this is: two on one page remember apart. */
let count = 0;

type Choice = Partial<Pick<Options, "language" | "size">>;

export class ReportChat extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES];
  /** Where the script came from; the service, unless `host` says otherwise. Set at registration. */
  static origin = location.origin;

  #conversation: Conversation | undefined;
  #panel: Panel | undefined;
  #live = h("div", { role: "status", "aria-live": "polite", class: "unseen" });
  #options: Options | undefined;
  #open = false;
  /** What the reader chose with the widget's own buttons, over what the attributes say. */
  #chosen: Choice = {};

  connectedCallback(): void {
    if (!this.#conversation) this.#build();
    addEventListener("online", this.#online);
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.#online);
    this.#conversation?.stop();
    hush();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#conversation && before !== after && name !== "transcript") this.#render();
  }

  /** Asks as if the reader had typed it; false when an answer is still being made. */
  ask(question: string): boolean {
    if (!this.#conversation || this.#conversation.busy || question.trim() === "") return false;
    this.#open = true;
    this.#showOpen();
    void this.#run(this.#conversation.ask(question));
    return true;
  }

  clear(): void {
    this.#conversation?.clear();
  }

  #build(): void {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = styleSheets();
    count += 1;
    const { host, scope } = this.#read();
    const memory = sessionMemory(() => sessionStorage, `report-chat:${host}:${JSON.stringify(scope)}:${this.id || count}`);
    this.#conversation = new Conversation(
      {
        added: (turn) => {
          this.#panel?.add(turn);
          this.#busy();
        },
        changed: (turn) => {
          this.#panel?.update(turn);
          this.#busy();
        },
        cleared: () => {
          this.#panel?.clear();
          this.#busy();
          this.#panel?.composer.field.focus();
          this.#announce(this.#words.cleared);
        },
      },
      { fetch: (url, init) => fetch(url, init), memory },
    );
    root.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
    root.append(this.#live);
    // A question begun in the page's own form, before this script came, is not lost.
    const begun = this.querySelector<HTMLInputElement>("input[name=q]");
    const focused = begun !== null && document.activeElement === begun;
    const typed = begun && begun.value !== begun.defaultValue ? begun.value : "";
    this.#render();
    this.#conversation.open(this.#options?.transcript ?? []);
    if (typed && this.#panel) this.#panel.composer.field.value = typed;
    if (focused) this.#panel?.composer.field.focus();
  }

  #read(): Options {
    return { ...optionsOf((name) => this.getAttribute(name), ReportChat.origin), ...this.#chosen };
  }

  get #words() {
    return STRINGS[this.#options?.language ?? "zh"];
  }

  /** Makes the frame anew, with every turn in it: for the first time, or when language, size or an attribute has changed. */
  #render(): void {
    const options = this.#read();
    const conversation = this.#conversation;
    if (!conversation) return;
    this.#options = options;
    Object.assign(conversation, { host: options.host, scope: options.scope });
    const draft = this.#panel?.composer.field.value ?? "";
    const view: View = {
      language: options.language,
      size: options.size,
      host: options.host,
      sameSite: new URL(options.host, location.href).origin === location.origin && window.top === window,
      ask: (question) => void this.ask(question),
      choose: (question) => {
        if (this.ask(question)) this.#panel?.focusNewest();
      },
      stop: () => conversation.stop(),
      retry: (turn) => void this.#run(conversation.retry(turn)),
      rate: (turn, helpful) => void this.#rate(turn, helpful),
      comment: (turn, comment) => void this.#send(turn, false, comment),
      announce: (text) => this.#announce(text),
    };
    const panel = new Panel(view, options, {
      toggleSize: () => this.#choose({ size: options.size === "large" ? "normal" : "large" }, 0),
      toggleLanguage: () => this.#choose({ language: options.language === "zh" ? "en" : "zh" }, 1),
      toggleOpen: () => this.#toggle(!this.#open),
      clear: () => conversation.clear(),
    });
    if (this.#panel) this.#panel.root.replaceWith(panel.root);
    else this.shadowRoot?.prepend(panel.root);
    this.#panel = panel;
    panel.composer.field.value = draft;
    for (const turn of conversation.turns) panel.add(turn);
    this.#busy();
    this.#showOpen();
  }

  /** The button that was pressed is made anew with the frame, and gets its focus back. */
  #choose(choice: Choice, tool: number): void {
    Object.assign(this.#chosen, choice);
    this.#render();
    this.#panel?.root.querySelectorAll<HTMLElement>(".tool")[tool]?.focus();
  }

  #toggle(open: boolean): void {
    this.#open = open;
    this.#showOpen();
    if (open) this.#panel?.composer.field.focus();
    else this.#panel?.launcher?.focus();
  }

  #showOpen(): void {
    if (this.#panel) this.#panel.open = this.#open;
  }

  #busy(): void {
    if (this.#panel) this.#panel.composer.busy = this.#conversation?.busy ?? false;
  }

  async #run(ending: Promise<Turn | null>): Promise<void> {
    const turn = this.#conversation?.turns.find((each) => each.state === "pending");
    if (!turn) return;
    this.#panel?.reveal(turn);
    this.#announce(this.#words.searching);
    this.#emit("ask", { question: turn.question });
    await ending;
    if (turn.answer) {
      this.#announce([this.#words.answered, spoken(turn.answer.answer), ...turn.answer.notes.map((note) => spoken(note.text))].join("\n"));
      this.#emit("answer", turn.answer);
    } else if (turn.state === "stopped") this.#announce(this.#words.stopped);
    else if (turn.trouble) {
      this.#announce(turn.trouble.detail ?? this.#words.troubles[turn.trouble.kind]);
      this.#emit("error", turn.trouble);
    }
  }

  #emit(type: "ask" | "answer" | "error", detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #rate(turn: Turn, helpful: boolean): Promise<void> {
    this.#conversation?.rate(turn, helpful);
    await this.#send(turn, helpful);
  }

  async #send(turn: Turn, helpful: boolean, comment?: string): Promise<void> {
    if (!turn.answer || !this.#options) return;
    const feedback = { answer_id: turn.answer.id, helpful, ...(comment ? { comment } : {}) };
    const sent = await sendFeedback((url, init) => fetch(url, init), this.#options.host, feedback).then(
      () => true,
      () => false,
    );
    this.#announce(sent ? this.#words.thanks : this.#words.feedbackFailed);
  }

  /** The region is there from the start; the same words twice are still a change. */
  #announce(text: string): void {
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00A0` : text;
  }

  #online = (): void => {
    if (this.#conversation?.turns.some((turn) => turn.trouble?.kind === "offline")) this.#announce(this.#words.online);
  };

  /** F6 goes from the input to the answers and back; Esc closes the floating panel and gives focus back to what opened it. */
  #key(event: KeyboardEvent): void {
    const panel = this.#panel;
    if (!panel) return;
    if (event.key === "F6" && !panel.log.hidden) {
      event.preventDefault();
      if (this.shadowRoot?.activeElement === panel.composer.field) panel.log.focus();
      else panel.composer.field.focus();
    }
    if (event.key === "Escape" && !event.isComposing && this.#options?.mode === "floating" && this.#open) {
      event.stopPropagation();
      this.#toggle(false);
    }
  }
}
