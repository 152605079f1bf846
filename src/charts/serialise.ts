/**
 * Writes Plot's drawing as text. Works by an allow-list: what is not named here never reaches a page, so styles,
 * scripts, class names, ARIA on groups and font-variant cannot slip through when Plot changes.
 */

const elements = new Set(["g", "a", "path", "line", "rect", "circle", "text", "tspan", "title"]);

/** Attributes whose numbers are pixels; one decimal is finer than any screen. */
const geometry = new Set("d x y x1 x2 y1 y2 cx cy r width height dx dy transform points".split(" "));

const plain = new Set(
  (
    "fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity " +
    "text-anchor font-size font-weight paint-order"
  ).split(" "),
);

export interface RootOptions {
  id: string;
  width: number;
  height: number;
  /** Markup of patterns that the marks refer to. */
  definitions?: string;
}

/** The whole drawing with a root of our own; Plot's root attributes and style element are left behind. */
export function serialiseSvg(svg: Element, { id, width, height, definitions = "" }: RootOptions): string {
  const children = [...svg.childNodes].map(serialiseNode).join("");
  const role = children.includes("<a ") ? "group" : "img";
  const root =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="${role}" aria-labelledby="${escapeText(id)}-title" aria-describedby="${escapeText(id)}-desc" ` +
    `fill="var(--ink)" text-anchor="middle">`;
  const patterns = definitions === "" ? "" : `<defs>${definitions}</defs>`;
  return `${root}${patterns}${children}</svg>`;
}

function serialiseNode(node: Node): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const name = element.localName;
  if (!elements.has(name)) return "";
  if (name === "a") return serialiseLink(element);
  const attributes = serialiseAttributes(element);
  const children = [...element.childNodes].map(serialiseNode).join("");
  // A group without attributes says nothing, and an empty one less.
  if (name === "g" && (children === "" || attributes === "")) return children;
  return children === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${children}</${name}>`;
}

/** A link takes over the title of the mark inside it: that is where its accessible name is looked for. */
function serialiseLink(link: Element): string {
  const href = link.getAttribute("xlink:href") ?? link.getAttribute("href") ?? "";
  const inner = [...link.childNodes].map(serialiseNode).join("");
  const title = /<title>[^<]*<\/title>/u.exec(inner)?.[0] ?? "";
  const content =
    title === "" ? inner : inner.replace(title, "").replace(/><\/(?:circle|path|rect)>/gu, "/>");
  return `<a href="${escapeText(siteAddress(href))}"${serialiseAttributes(link)}>${title}${content}</a>`;
}

/** Only addresses on the site itself are drawn: no scheme, no other host, so no `javascript:`. */
function siteAddress(href: string): string {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/iu.test(href) || href.trim() === "") {
    throw new TypeError(`A chart may only link to pages of the site, not to "${href}".`);
  }
  return href;
}

function serialiseAttributes(element: Element): string {
  let text = "";
  for (const { name, value } of [...element.attributes]) {
    if (geometry.has(name)) text += ` ${name}="${roundNumbers(value)}"`;
    else if (plain.has(name)) text += ` ${name}="${escapeText(value)}"`;
  }
  return text;
}

/** Rounds pixels to one decimal, and offsets in em to two, because a tenth of an em is visible. */
function roundNumbers(value: string): string {
  const scale = value.endsWith("em") ? 100 : 10;
  const pattern = /-?\d*\.?\d+(?:e[-+]?\d+)?/gu;
  return value.replace(pattern, (number) => `${Math.round(Number(number) * scale) / scale || 0}`);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
