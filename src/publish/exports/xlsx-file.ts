import { escapeXml } from "../xml.ts";
import { SharedTexts, type Sheet, sheetXml, stylesXml } from "./xlsx-sheet.ts";
import { packZip } from "./zip-file.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
}

/**
 * Writes a workbook (Office Open XML, ISO/IEC 29500). No cell is a formula: text is text, and where it begins like a
 * formula the cell is marked so that it stays text when it is edited. The same sheets give the same bytes.
 */
export function xlsxFile(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const texts = new SharedTexts();
  const parts = sheets.map((sheet, at): [string, string] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${head}${sheetXml(sheet, texts)}`,
  ]);
  return packZip(
    new Map([
      ["[Content_Types].xml", head + contentTypes(sheets.length)],
      ["_rels/.rels", head + packageRelations],
      ["docProps/core.xml", head + coreProperties(properties)],
      ["xl/workbook.xml", head + workbook(sheets)],
      ["xl/_rels/workbook.xml.rels", head + workbookRelations(sheets.length)],
      ["xl/styles.xml", head + stylesXml],
      ["xl/sharedStrings.xml", head + texts.toXml()],
      ...parts,
    ]),
  );
}

function contentTypes(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", `${spreadsheet}.sheet.main+xml`],
    ["/xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["/xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...numbers(sheets).map((at) => [`/xl/worksheets/sheet${at}.xml`, `${spreadsheet}.worksheet+xml`]),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
}

const packageRelations = `<Relationships xmlns="${package_}/relationships">${relation(
  1,
  `${office}/officeDocument`,
  "xl/workbook.xml",
)}${relation(2, `${package_}/relationships/metadata/core-properties`, "docProps/core.xml")}</Relationships>`;

function workbookRelations(sheets: number): string {
  const relations = [
    ...numbers(sheets).map((at) => relation(at, `${office}/worksheet`, `worksheets/sheet${at}.xml`)),
    relation(sheets + 1, `${office}/styles`, "styles.xml"),
    relation(sheets + 2, `${office}/sharedStrings`, "sharedStrings.xml"),
  ];
  return `<Relationships xmlns="${package_}/relationships">${relations.join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function coreProperties({ title, creator, description }: WorkbookProperties): string {
  const core = `${package_}/metadata/core-properties`;
  return `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:description>${escapeXml(description)}</dc:description></cp:coreProperties>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
