import { parseArgs } from "node:util";
import { readSchemas } from "../src/load/read-schemas.ts";
import { loadObservatory } from "../src/observatory.ts";
import { UnreadableFile } from "../src/publish/verification/cited-file.ts";
import { readCitedFile } from "../src/publish/verification/read-file.ts";
import { verifyCitation } from "../src/publish/verification/verify.ts";
import { citeDataset, listCited } from "../src/site/citation/items.ts";
import { createSite } from "../src/site/create-site.ts";
import type { Site } from "../src/site/site.ts";
import { apaText } from "../src/text/citation/apa.ts";
import { forms } from "../src/text/citation/forms.ts";
import type { CitedItem } from "../src/text/citation/item.ts";
import { readText } from "./cite/read-text.ts";
import { NoRelease, withReleaseData } from "./cite/release-data.ts";
import { dataFolder, schemasFolder, today } from "./paths.ts";

const usage = `usage: npm run cite -- verify FILE [--data FOLDER] [--release TAG]
       npm run cite -- record ID [--page] [--data FOLDER] [--release TAG]
       npm run cite -- dataset [--data FOLDER] [--release TAG]`;

/** The command was written in a way that means nothing. */
class WrongUse extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: "string" }, release: { type: "string" }, page: { type: "boolean" } },
    });
    const [command = "", name = "", ...more] = positionals;
    const needed = { verify: 2, record: 2, dataset: 1 }[command];
    if (needed === undefined) throw new WrongUse(command ? `There is no “${command}”.` : "Say what to do.");
    if (positionals.length < needed) throw new WrongUse(`“${command}” needs one more word.`);
    if (positionals.length > needed) throw new WrongUse(`“${[name, ...more].join(" ")}” is too much.`);
    if (values.data !== undefined && values.release !== undefined)
      throw new WrongUse("Give --data or --release, not both.");
    return { ...values, command, name };
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Puts the site of a folder together. @throws {UnreadableFile} when the records are not sound */
function siteOf(data: string): Site {
  const { dataset } = loadObservatory({ data, schemas: schemasFolder, today: today() });
  if (!dataset)
    throw new UnreadableFile(
      `The records in ${data} could not be read. Run \`npm run validate -- --data ${data}\` to see what is wrong.`,
    );
  return createSite(dataset, readSchemas(schemasFolder), { prefix: "/" });
}

/** One item in all four forms. */
function inAllForms(item: CitedItem): string {
  return [`${apaText(item)}\n`, ...forms.map(({ write }) => write(item))].join("\n");
}

/** Does what is asked. @returns what to write, and the exit code */
function answer(): [text: string, code: number] {
  const { command, name, data, release, page } = readArguments();
  // What is wrong with the file is said before the data are read, which takes longer.
  const file = command === "verify" ? readCitedFile(readText(name)) : null;
  const act = (folder: string): [string, number] => {
    const site = siteOf(folder);
    if (file) {
      const { holds, lines } = verifyCitation(site, file);
      return [`${lines.join("\n")}\n`, holds ? 0 : 1];
    }
    if (command === "dataset") return [inAllForms(citeDataset(site).data), 0];
    const cited = listCited(site).find(({ path }) => path.endsWith(`/${name}/`));
    if (!cited) throw new UnreadableFile(`There is no record ${name}. Its id is the name of its file.`);
    return [inAllForms(page ? cited.page : cited.data), 0];
  };
  return release === undefined ? act(data ?? dataFolder) : withReleaseData(release, act);
}

try {
  const [text, code] = answer();
  process.stdout.write(text);
  process.exitCode = code;
} catch (error) {
  if (error instanceof WrongUse) console.error(`${error.message}\n${usage}`);
  else if (error instanceof UnreadableFile || error instanceof NoRelease) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
