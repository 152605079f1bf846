import { TablesPage } from "../components/tables-page.tsx";
import { tableReference } from "../publish/tables/reference.ts";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.tables, (site) => <TablesPage site={site} tables={tableReference(site)} />);
