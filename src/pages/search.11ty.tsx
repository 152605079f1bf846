import { SearchPage } from "../components/search-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.search, (site) => <SearchPage site={site} />);
