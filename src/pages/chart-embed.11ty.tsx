import { ChartEmbedPage } from "../components/chart-embed.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "charts",
  ({ id }) => address.chartEmbed(id),
  (chart, site) => <ChartEmbedPage site={site} chart={chart} />,
);
