import { DataPage } from "../components/data-page.tsx";
import { catalogueFiles } from "../publish/descriptions/catalogue-files.ts";
import { datasetOfSite } from "../publish/descriptions/schema-org.ts";
import { exportedSite } from "../publish/exported-site.ts";
import { address } from "../site/address.ts";
import { pageOfExports } from "./page.ts";

export default pageOfExports(address.data, (site, { list }) => {
  const exported = exportedSite(site);
  return (
    <DataPage
      site={site}
      downloads={list}
      withheld={exported.withheld}
      descriptions={catalogueFiles}
      jsonLd={datasetOfSite(exported.site, list)}
    />
  );
});
