import { ChartsPage } from "../components/chart-pages.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.charts, (site) => <ChartsPage site={site} />);
