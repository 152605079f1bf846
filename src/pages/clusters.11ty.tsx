import { ExplorerPage } from "../components/explorer.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.clusters, (site) => <ExplorerPage site={site} />);
