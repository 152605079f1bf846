import { QueryPage } from "../components/query/query-page.tsx";
import { tableReference } from "../publish/tables/reference.ts";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.query, (site, exports) => (
  <QueryPage
    site={site}
    tables={tableReference(site)}
    database={exports.list.find(({ format }) => format === "sqlite") ?? null}
  />
));
