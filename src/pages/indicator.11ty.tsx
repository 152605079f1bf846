import { IndicatorPage } from "../components/indicator-pages.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "indicators",
  ({ id }) => address.indicator(id),
  (indicator, site) => <IndicatorPage site={site} indicator={indicator} />,
);
