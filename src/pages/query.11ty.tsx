import { QueryPage } from "../components/query/query-page.tsx";
import { exportedSite } from "../publish/exported-site.ts";
import { tablesAbout } from "../publish/exports/sqlite-file.ts";
import { tableReference } from "../publish/tables/reference.ts";
import { address } from "../site/address.ts";
import { pageOfExports } from "./page.ts";

export default pageOfExports(address.query, (site, { list, packedDatabase: packed }) => {
  const whole = list.find(({ format }) => format === "sqlite");
  return (
    <QueryPage
      site={site}
      // The tables of the database: what may not be passed on is not in them.
      tables={tableReference(exportedSite(site).site)}
      about={tablesAbout}
      database={whole && packed ? { whole, packed } : null}
    />
  );
});
