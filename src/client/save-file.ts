/** Hands content to the browser as a file to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A large file is taken hold of only after a while.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
