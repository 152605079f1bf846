import { DataPage } from "../components/data-page.tsx";
import { exportedSite } from "../publish/exported-site.ts";
import { address } from "../site/address.ts";
import { pageOfExports } from "./page.ts";

export default pageOfExports(address.data, (site, { list }) => (
  <DataPage site={site} downloads={list} withheld={exportedSite(site).withheld} />
));
