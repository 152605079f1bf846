/**
 * An element that the page must have.
 *
 * @throws when it has not: a fault of the program
 */
export function find<Kind extends Element>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}
