import { SourcesPage } from "../components/source-pages.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.sources, (site) => <SourcesPage site={site} />);
