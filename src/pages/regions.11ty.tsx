import { PortfolioListPage } from "../components/portfolio-list.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.regions, (site) => <PortfolioListPage site={site} kind="region" />);
