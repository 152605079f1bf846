import type { Answer, AskRequest, OpenRequest, Reply } from "./protocol.ts";

/** The bytes that a worker needs to start. They are kept, so that it can be started again at once after a stop. */
export interface EngineFiles {
  readonly program: ArrayBuffer;
  /** Packed, as it was loaded. */
  readonly database: ArrayBuffer;
}

/** The question was stopped before its answer. */
export class StoppedError extends Error {}

/** The program of the database failed, not the question. Asking again starts it anew. */
export class BrokenError extends Error {}

/** A database in a worker of its own, which is thrown away when a question has to be stopped. */
export class Engine {
  readonly #address: string;
  readonly #files: EngineFiles;
  #worker: Worker | null = null;
  #stop: (() => void) | null = null;
  #hasOpened = false;

  /** @param address of the script of the worker */
  constructor(address: string, files: EngineFiles) {
    this.#address = address;
    this.#files = files;
  }

  /**
   * Asks one question; opens the database first where it is not open.
   * @throws with SQLite's message when the question is faulty; StoppedError when it was stopped; BrokenError when the
   * program failed
   */
  async ask(sql: string): Promise<Answer> {
    if (!this.#worker) {
      this.#worker = new Worker(this.#address, { type: "module" });
      const copies = { program: this.#files.program.slice(0), database: this.#files.database.slice(0) };
      await this.#send({ kind: "open", ...copies }, [copies.program, copies.database]);
      this.#hasOpened = true;
    }
    const reply = await this.#send({ kind: "ask", sql }, []);
    if (reply.kind !== "answer") throw new BrokenError("");
    return reply;
  }

  /** Whether the files were of use at least once. Others are better loaded anew. */
  get hasOpened(): boolean {
    return this.#hasOpened;
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
      const giveUp = (message: string): void => {
        this.#worker = null;
        worker.terminate();
        reject(new BrokenError(message));
      };
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.kind !== "error") resolve(data);
        else if (data.isFatal) giveUp(data.message);
        else reject(new Error(data.message));
      };
      // The script did not load, or the browser ended it, for want of memory for example.
      worker.onerror = (event) => {
        event.preventDefault();
        giveUp(event.message ?? "");
      };
      worker.postMessage(request, handedOver);
    });
  }
}
