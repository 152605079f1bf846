import spdx from "spdx-license-ids";
import { expect, test } from "vitest";
import { licenceOf } from "../../src/site/licence.ts";

test.each([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", true],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", false],
  ["ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html", false],
])("%s is described by %s", (id, url, isAttribution) => {
  expect(licenceOf(id)).toMatchObject({ spdx: id, url, isAttribution });
  expect(spdx).toContain(id);
});
