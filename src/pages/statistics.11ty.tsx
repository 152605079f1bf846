import { StatisticsPage } from "../components/statistic/list-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.statistics, (site) => <StatisticsPage site={site} />);
