import type { Draw } from "./draw.ts";

/** Words and sentences of synthetic records: grammatical, meaningless, and hardly ever the same twice. */

const list = (words: string): string[] => words.split(" ");

const adjectives = list(
  "small regional early skilled foreign rural shared strict modern local public narrow joint costly dense former new open steady weak rapid broad formal informal young large distant urgent common recent " +
    "coastal urban private cautious leading minor seasonal digital northern southern eastern western idle thriving ageing tiny remote licensed certified subsidised experimental reluctant patient ambitious",
);
const actors = list(
  "firms members suppliers founders exporters growers designers workshops laboratories institutes advisers buyers processors engineers teachers managers cooperatives ministries towns universities chambers banks donors researchers tanneries mills foundries carriers brokers traders " +
    "fishers weavers smiths bakers planners auditors inspectors apprentices retailers wholesalers importers carpenters chemists programmers brewers printers potters investors unions consultants museums clinics",
);
const verbs = list(
  "tested bought shared drafted opened lost gained measured refused rebuilt compared financed joined delayed repaired planned copied improved closed divided sold rented organised reviewed simplified published doubled combined replaced trained " +
    "inspected abandoned enlarged borrowed halved certified registered translated postponed exported shipped stored merged audited renewed labelled automated inherited promoted demanded secured",
);
const things = list(
  "machines standards routes contracts laboratories courses fees catalogues certificates designs markets stands loans orders rules samples tools maps sites databases halls licences patents prices networks surveys brands materials recipes vehicles " +
    "kilns looms boats warehouses guidelines budgets grants journals seminars prototypes sensors turbines pumps harvests archives newsletters offices benches roofs lectures visits fairs quotas",
);
const places = list(
  "valley port capital border coast district campus market province island delta plateau harbour suburb corridor hinterland quarter basin park region " +
    "highland lakeside airport canal village county lagoon peninsula oasis foothills estuary ridge meadow junction terminal",
);
const purposes = list(
  "reach keep win enter supply serve regain understand finance equip train convince attract protect connect advise insure recruit visit rescue inform match rival follow",
);
const times = list(
  "later afterwards meanwhile again together gradually soon elsewhere separately abroad quietly twice eventually yearly overnight jointly hesitantly repeatedly",
);

/** A sentence of about eighteen words in one of several forms. Few words in it are fixed, since those would repeat. */
export function sentence(draw: Draw): string {
  const who = () => `${draw.one(adjectives)} ${draw.one(actors)}`;
  const what = () => `${draw.one(adjectives)} ${draw.one(things)}`;
  const where = () => `${draw.one(adjectives)} ${draw.one(places)}`;
  const did = () => draw.one(verbs);
  const aim = () => `to ${draw.one(purposes)} ${who()}`;
  const forms = [
    () =>
      `About ${draw.between(3, 400)} ${who()} ${did()} ${what()} ${aim()} and ${draw.one(times)} ${did()} ${what()} near one ${where()}.`,
    () => `When ${who()} ${did()} ${what()}, ${who()} from a ${where()} ${did()} ${what()} ${aim()}.`,
    () =>
      `Most ${who()} around a ${where()} ${did()} ${what()} ${draw.one(times)}, while ${who()} ${did()} theirs.`,
    () => `${what()} helped ${aim()}: ${who()} and ${who()} ${did()} ${what()} across a ${where()}.`,
  ];
  const text = draw.one(forms)();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several sentences as one text. */
export function paragraph(draw: Draw, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(draw)).join(" ");
}

/** A few words, such as the name of a service or a body. */
export function phrase(draw: Draw): string {
  return `${draw.one(adjectives)} ${draw.one(things)} for ${draw.one(actors)} of the ${draw.one(places)}`;
}

const consonants = list("b c d f g h j k l m n p r s t v w z");
const vowels = list("a e i o u");
const thirds = consonants.length * vowels.length * consonants.length;

/** Number of names that `placeName` can make without any two that begin alike. */
export const mostNames = thirds * (consonants.length + vowels.length);

/**
 * A made-up name of a place. All names differ in their first four letters, by which the search for doubled records
 * decides which names could be alike: synthetic records must not look like copies of each other.
 *
 * @param number 0 up to `mostNames`
 */
export function placeName(number: number): string {
  // A step without common divisor with the number of names spreads neighbours over the alphabet.
  let rest = (number * 7919) % mostNames;
  const take = (sounds: readonly string[]): string => {
    const sound = sounds[rest % sounds.length] ?? "";
    rest = Math.floor(rest / sounds.length);
    return sound;
  };
  const open = take(consonants) + take(vowels) + take(consonants);
  const last = take([...vowels, ...consonants]);
  const ending =
    list(vowels.includes(last) ? "nda ska lles ria to va" : "a ero ina um elo is")[number % 6] ?? "";
  return `${open.charAt(0).toUpperCase()}${open.slice(1)}${last}${ending}`;
}
