import { FinancingPage } from "../components/financing/landscape.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.financing, (site) => <FinancingPage site={site} />);
