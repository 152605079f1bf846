import { LoadingPage } from "../components/loading-page.tsx";
import { buildTables } from "../publish/tables/index.ts";
import { trinoStatement } from "../publish/tables/trino.ts";
import { address } from "../site/address.ts";
import { text } from "../text/index.ts";
import { onePage } from "./page.ts";

export default onePage(address.loading, (site) => (
  <LoadingPage
    site={site}
    trino={buildTables(site).map((table) => trinoStatement(table, text.loading.trinoFolder))}
  />
));
