import { CompositesPage } from "../components/composites-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.composites, (site) => <CompositesPage site={site} />);
