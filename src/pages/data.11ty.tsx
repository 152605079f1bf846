import { DataPage } from "../components/data-page.tsx";
import { address } from "../site/address.ts";
import { pageOfExports } from "./page.ts";

export default pageOfExports(address.data, (site, { list }) => <DataPage site={site} downloads={list} />);
