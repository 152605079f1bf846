/** The key `/` moves to the search field of the page, as the field itself says. */
document.addEventListener("keydown", (event) => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isWriting = target?.closest("input, textarea, select, [contenteditable]") !== null && target !== null;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
  const field =
    document.querySelector<HTMLInputElement>("#search-words") ??
    document.querySelector<HTMLInputElement>("#site-search");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
