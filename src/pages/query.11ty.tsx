import { QueryPage } from "../components/query/query-page.tsx";
import { tableReference } from "../publish/tables/reference.ts";
import { address } from "../site/address.ts";
import { pageOfExports } from "./page.ts";

export default pageOfExports(address.query, (site, exports) => (
  <QueryPage
    site={site}
    tables={tableReference(site)}
    database={exports.list.find(({ format }) => format === "sqlite") ?? null}
  />
));
