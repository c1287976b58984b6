// <report-chat>: one conversation in an open shadow root. Attributes and properties in, events `ask`, `answer`, `error` out.
import { Conversation, type Turn } from "./conversation.ts";
import { h } from "./dom.ts";
import { memoryOf } from "./memory.ts";
import { ATTRIBUTES, type Options, optionsOf } from "./options.ts";
import { policyWatch } from "./policy.ts";
import { defineProperties, upgradeProperties } from "./properties.ts";
import { Panel } from "./render/panel.ts";
import { saidOf } from "./render/said.ts";
import type { View } from "./render/view.ts";
import { saveConversation } from "./save.ts";
import { createLink, fetchInfo, type ServiceInfo, sendFeedback } from "./service.ts";
import { hush } from "./speech.ts";
import { STRINGS } from "./strings.ts";
import { addStyles } from "./styles.ts";

type Choice = Partial<Pick<Options, "language" | "size">>;
export class ReportChat extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES];
  /** Where the script came from; the service, unless `host` says otherwise. Set at registration. */
  static origin = location.origin;

  #conversation: Conversation | undefined;
  #panel: Panel | undefined;
  #live = h("div", { role: "status", "aria-live": "polite", class: "unseen" });
  #options: Options | undefined;
  #service: ServiceInfo = {};
  #informed: Promise<void> | undefined;
  #watch = policyWatch(() => this.#options?.host ?? "");
  #open = false;
  #wide = false;
  /** What the reader chose with the widget's own buttons, over what the attributes say. */
  #chosen: Choice = {};

  connectedCallback(): void {
    upgradeProperties(this);
    if (!this.#conversation) this.#build();
    this.#panel?.raise();
    this.#showOpen();
    addEventListener("online", this.#online);
    this.#watch.start();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.#online);
    this.#watch.stop();
    this.#conversation?.stop();
    hush();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (this.#conversation && before !== after && name !== "transcript") this.#render();
  }

  /** Asks as if the reader had typed it; false when an answer is still being made. */
  ask(question: string): boolean {
    return this.#ask(question) !== null;
  }

  clear(): void {
    this.#conversation?.clear();
  }

  /** Opens the floating panel; nothing in a page of its own. */
  open(): void {
    this.#toggle(true);
  }

  close(): void {
    this.#toggle(false);
  }

  #ask(question: string): Turn | null {
    if (!this.#conversation || this.#conversation.busy || question.trim() === "") return null;
    this.#open = true;
    this.#showOpen();
    const ending = this.#conversation.ask(question);
    const turn = this.#conversation.turns.at(-1) ?? null;
    void this.#run(ending);
    return turn;
  }

  #build(): void {
    const { host, scope } = this.#read();
    const memory = memoryOf(this, host, scope);
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
          this.#panel?.clear(true);
          this.#busy();
          this.#panel?.composer.field.focus({ preventScroll: true });
          this.#announce(this.#words.cleared);
        },
      },
      { fetch: (url, init) => fetch(url, init), memory, blocked: () => this.#watch.blocked() },
    );
    // A question begun in the page's own form, before this script came, is not lost.
    const begun = this.querySelector<HTMLInputElement>("input[name=q]");
    const focused = begun !== null && document.activeElement === begun;
    const typed = begun && begun.value !== begun.defaultValue ? begun.value : "";
    // Until this is made, the page's own form stays: should it fail, there is still a form to ask with.
    this.#render();
    const root = this.attachShadow({ mode: "open" });
    addStyles(root);
    root.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
    if (this.#panel) root.append(this.#panel.root);
    this.#conversation.open(this.#options?.transcript ?? []);
    if (typed && this.#panel) this.#panel.composer.text = typed;
    if (focused) this.#panel?.composer.field.focus();
    if (this.#options?.questions === null && this.#options.mode === "inline") void this.#inform();
  }

  #read(): Options {
    const options = { ...optionsOf((name) => this.getAttribute(name), ReportChat.origin), ...this.#chosen };
    if (options.theme !== "host") return options;
    // "light dark" is a page that follows the system; "dark" one that is dark; anything else is light.
    const scheme = getComputedStyle(this).colorScheme;
    return { ...options, theme: /dark/.test(scheme) ? (/light/.test(scheme) ? "auto" : "dark") : "light" };
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
      service: () => this.#inform().then(() => this.#service),
      ask: (question) => {
        const turn = this.#ask(question);
        // A keyboard on the screen would cover half of the answer.
        if (turn && matchMedia("(pointer: coarse)").matches) this.#panel?.focusOn(turn);
      },
      choose: (question) => {
        const turn = this.#ask(question);
        if (turn) this.#panel?.focusOn(turn);
      },
      stop: () => conversation.stop(),
      link: (turn) => createLink((url, init) => fetch(url, init), options.host, turn.ask ?? { question: turn.question }),
      retry: (turn) => void this.#run(conversation.retry(turn)),
      rate: (turn, helpful) => void this.#rate(turn, helpful),
      comment: (turn, comment) => void this.#send(turn, false, comment),
      announce: (text) => this.#announce(text),
    };
    const starters = options.questions ?? this.#service.starters ?? (this.#informed ? [] : null);
    const panel = new Panel(
      view,
      { ...options, questions: starters, welcome: options.welcome || this.#service.welcome || "" },
      {
        toggleSize: () => this.#choose({ size: options.size === "large" ? "normal" : "large" }, 0),
        toggleLanguage: () => this.#choose({ language: options.language === "zh" ? "en" : "zh" }, 1),
        toggleOpen: () => this.#toggle(!this.#open),
        toggleWide: () => {
          this.#wide = !this.#wide;
          panel.wide = this.#wide;
        },
        clear: () => conversation.clear(),
        restore: () => {
          panel.clear(false);
          conversation.restore();
          this.#announce(this.#words.restored);
          panel.log.focus();
        },
        save: () => saveConversation(conversation.turns, options.host, options.language),
      },
    );
    panel.panel.append(this.#live);
    if (this.#panel) this.#panel.root.replaceWith(panel.root);
    this.#panel = panel;
    panel.raise();
    panel.composer.text = draft;
    for (const turn of conversation.turns) panel.add(turn);
    panel.wide = this.#wide;
    this.#busy();
    this.#showOpen();
  }

  /** Asks the service once what it says of itself: starters, welcome, whom to turn to. */
  #inform(): Promise<void> {
    const { host = "", scope = {}, language } = this.#options ?? {};
    this.#informed ??= fetchInfo((url, init) => fetch(url, init), host, { ...scope, lang: language }).then((info) => {
      Object.assign(this.#service, info);
      if (this.#options) this.#panel?.start(this.#options.questions ?? info.starters ?? [], this.#options.welcome || (info.welcome ?? ""));
    });
    return this.#informed;
  }

  /** The button that was pressed is made anew with the frame, and gets its focus back. */
  #choose(choice: Choice, tool: number): void {
    Object.assign(this.#chosen, choice);
    this.#render();
    this.#panel?.root.querySelectorAll<HTMLElement>(".tool")[tool]?.focus();
  }

  #toggle(open: boolean): void {
    if (this.#options?.mode !== "floating" || open === this.#open) return;
    this.#open = open;
    this.#showOpen();
    if (open) {
      void this.#inform();
      this.#panel?.focus();
    } else this.#panel?.launcher?.focus();
  }

  #showOpen(): void {
    if (this.#panel && this.isConnected && this.shadowRoot) this.#panel.open = this.#open;
  }

  #busy(): void {
    this.toggleAttribute("asked", (this.#conversation?.turns.length ?? 0) > 0);
    if (this.#panel) this.#panel.composer.busy = this.#conversation?.busy ?? false;
  }

  async #run(ending: Promise<Turn | null>): Promise<void> {
    const turn = this.#conversation?.turns.find((each) => each.state === "pending");
    if (!turn) return;
    this.#panel?.reveal(turn);
    this.#announce(this.#words.stages.searching);
    this.#emit("ask", { question: turn.question });
    await ending;
    if (turn.answer) {
      this.#announce(saidOf(turn.answer, this.#words));
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
      event.preventDefault();
      event.stopPropagation();
      this.#toggle(false);
    }
  }
}

defineProperties(ReportChat.prototype);
