/** How long typing must pause before the address follows, in milliseconds: browsers refuse too many changes. */
const pause = 250;

/** Writes addresses into the history: a new step for each choice, none while somebody types. */
export class AddressBar {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // Who reloads or leaves while typing finds the words again.
    addEventListener("pagehide", () => this.#write());
  }

  /** Adds a step that the back button takes back. */
  push(search: string): void {
    this.#write();
    if (search !== location.search) history.pushState(null, "", location.pathname + search);
  }

  /** Changes the newest step, once typing pauses. */
  replaceSoon(search: string): void {
    clearTimeout(this.#timer);
    this.#waiting = search;
    this.#timer = setTimeout(() => this.#write(), pause);
  }

  /** Drops what waits, because the reader stepped elsewhere. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #write(): void {
    if (this.#waiting !== null) history.replaceState(null, "", location.pathname + this.#waiting);
    this.forget();
  }
}
