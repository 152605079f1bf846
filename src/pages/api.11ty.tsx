import { ApiPage } from "../components/api-page.tsx";
import { apiPageData } from "../publish/api/page.ts";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.api, (site) => <ApiPage site={site} data={apiPageData(site)} />);
