import type { Answer, AskRequest, OpenRequest, Reply } from "./protocol.ts";

/** The bytes that a worker needs to start. They are kept, so that it can be started again at once after a stop. */
export interface EngineFiles {
  readonly program: ArrayBuffer;
  readonly database: ArrayBuffer;
}

/** The question was stopped before its answer. */
export class StoppedError extends Error {}

/** A database in a worker of its own, which is thrown away when a question has to be stopped. */
export class Engine {
  readonly #address: string;
  readonly #files: EngineFiles;
  #worker: Worker | null = null;
  #stop: (() => void) | null = null;

  /** @param address of the script of the worker */
  constructor(address: string, files: EngineFiles) {
    this.#address = address;
    this.#files = files;
  }

  /**
   * Asks one question; opens the database first where it is not open.
   * @throws with SQLite's message when the question is faulty; StoppedError when it was stopped
   */
  async ask(sql: string): Promise<Answer> {
    if (!this.#worker) {
      this.#worker = new Worker(this.#address, { type: "module" });
      const copies = { program: this.#files.program.slice(0), database: this.#files.database.slice(0) };
      await this.#send({ kind: "open", ...copies }, [copies.program, copies.database]);
    }
    const reply = await this.#send({ kind: "ask", sql }, []);
    if (reply.kind !== "answer") throw new Error("The worker gave no answer.");
    return reply;
  }

  /** Stops the question that is being answered. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#stop?.();
  }

  #send(request: OpenRequest | AskRequest, handedOver: Transferable[]): Promise<Reply> {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new StoppedError());
    return new Promise((resolve, reject) => {
      this.#stop = () => reject(new StoppedError());
      worker.onmessage = ({ data }: MessageEvent<Reply>) =>
        data.kind === "error" ? reject(new Error(data.message)) : resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        // Out of memory, for example: a worker that failed is of no more use.
        this.#worker = null;
        reject(new Error(event.message || "The worker failed."));
      };
      worker.postMessage(request, handedOver);
    });
  }
}
