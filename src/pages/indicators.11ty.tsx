import { IndicatorsPage } from "../components/indicator-pages.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.indicators, (site) => <IndicatorsPage site={site} />);
