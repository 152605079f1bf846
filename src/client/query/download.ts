/** Reports how many bytes have arrived so far. */
export type Progress = (bytes: number) => void;

/** A file did not arrive, or not whole. */
export class DownloadError extends Error {
  readonly address: string;
  readonly isHalf: boolean;

  constructor(address: string, isHalf: boolean) {
    super(isHalf ? `${address} arrived only in part.` : `${address} cannot be had.`);
    this.address = address;
    this.isHalf = isHalf;
  }
}

/**
 * Fetches a file of the site piece by piece.
 *
 * @param bytes its size, which the page knows from the build: servers may compress, and then their own number is another
 * @throws DownloadError when it cannot be had, or when more or fewer bytes arrive
 */
export async function download(
  address: string,
  bytes: number,
  signal: AbortSignal,
  progress: Progress,
): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new DownloadError(address, false);
  });
  if (!response.ok || !response.body) throw new DownloadError(address, false);
  const content = new Uint8Array(bytes);
  let arrived = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new DownloadError(address, true);
    });
    if (done) break;
    if (arrived + value.length > bytes) throw new DownloadError(address, true);
    content.set(value, arrived);
    arrived += value.length;
    progress(arrived);
  }
  if (arrived !== bytes) throw new DownloadError(address, true);
  return content.buffer;
}
