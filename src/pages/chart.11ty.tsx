import { ChartPage } from "../components/chart-pages.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "charts",
  ({ id }) => address.chart(id),
  (chart, site) => <ChartPage site={site} chart={chart} />,
);
