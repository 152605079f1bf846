import { StatisticPage } from "../components/statistic/statistic-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "statistics",
  ({ id }) => address.statistic(id),
  (statistic, site) => <StatisticPage site={site} statistic={statistic} />,
);
