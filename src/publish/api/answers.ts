import { address } from "../../site/address.ts";
import type { Site } from "../../site/site.ts";
import { addresses, answer, type PlacedAnswer } from "./answer.ts";
import { areaAnswers } from "./areas.ts";
import { meaningAnswers } from "./meanings.ts";
import { recordAnswers } from "./records.ts";

/** Where the description of the interface for programs is. */
export const openApiPath = "/api/openapi.json";

/** All answers of the first version of the interface, by path of their files. */
export function apiAnswers(site: Site): PlacedAnswer[] {
  const answers = [...recordAnswers(site), ...meaningAnswers(site), ...areaAnswers(site)];
  return [indexAnswer(site, answers), ...answers];
}

/** The answer with which a program begins, over the answers that there are. */
export function indexAnswer(site: Site, answers: readonly PlacedAnswer[]): PlacedAnswer {
  return answer(site, "index", address.home, describeIndex(site, answers));
}

/** What there is: the lists with their lengths, and where to read on. */
function describeIndex(site: Site, answers: readonly PlacedAnswer[]) {
  const { title, description } = site.dataset.site;
  return {
    title,
    description,
    documentation: site.absolute(address.api),
    openapi: site.absolute(openApiPath),
    lists: answers.flatMap(([path, { kind, page, data }]) =>
      kind.endsWith("-list") && Array.isArray(data)
        ? [
            {
              name: path.slice(path.lastIndexOf("/") + 1, -".json".length),
              entries: data.length,
              page,
              api: site.absolute(path),
            },
          ]
        : [],
    ),
    moved: site.dataset.redirects.moved.map(({ from }) => ({
      from,
      api: addresses(site, `/${from}/`).api,
    })),
  };
}
