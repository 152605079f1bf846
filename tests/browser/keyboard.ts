import type { Locator, Page } from "playwright-core";

/** Presses Tab until the wanted element has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 300; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${wanted} is not reached by the Tab key.`);
}

export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((found) => found === document.activeElement);
}

/** Width of the ring around an element, in pixels; 0 when there is none. */
export function ringOf(element: Locator): Promise<number> {
  return element.evaluate((found) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(found);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
}
