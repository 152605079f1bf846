import { download, type Progress } from "./download.ts";
import type { EngineFiles } from "./engine.ts";

/** A file of the site with the size that the build knows. */
export interface SizedFile {
  readonly address: string;
  readonly bytes: number;
}

/** The files that a first question needs. */
export type NeededFiles = Readonly<Record<keyof EngineFiles, SizedFile>>;

/** What all of them weigh, in bytes. */
export function weightOf({ program, database }: NeededFiles): number {
  return program.bytes + database.bytes;
}

/**
 * Loads the files side by side; when one fails, the other is given up.
 *
 * @param progress told the bytes of all files together
 * @throws DownloadError when one cannot be had or arrives in part; AbortError when the loading was stopped
 */
export async function loadFiles(
  { program, database }: NeededFiles,
  loading: AbortController,
  progress: Progress,
): Promise<EngineFiles> {
  const arrived = new Map<SizedFile, number>();
  const load = (file: SizedFile) =>
    download(file.address, file.bytes, loading.signal, (bytes) => {
      arrived.set(file, bytes);
      progress([...arrived.values()].reduce((all, own) => all + own, 0));
    });
  try {
    const [programFile, databaseFile] = await Promise.all([load(program), load(database)]);
    return { program: programFile, database: databaseFile };
  } catch (error) {
    loading.abort();
    throw error;
  }
}
