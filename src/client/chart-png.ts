/** Enlargement, so that a printed or projected picture is sharp. */
const scale = 2;

/** The longest side that all browsers can draw, in pixels. */
const longest = 16_000;

/**
 * Turns a drawing of the site into a picture, in the browser.
 * @param address of the SVG, on the site itself
 * @throws when the file cannot be fetched or the browser cannot draw it
 */
export async function pngOf(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const source = URL.createObjectURL(new Blob([await response.text()], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const by = Math.min(scale, longest / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * by);
    canvas.height = Math.round(height * by);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("The browser made no picture.");
    return blob;
  } finally {
    URL.revokeObjectURL(source);
  }
}
