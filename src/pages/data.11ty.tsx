import { DataPage } from "../components/data-page.tsx";
import { listDownloads } from "../publish/downloads.ts";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.data, (site) => <DataPage site={site} downloads={listDownloads(site)} />);
