import { ComparingPage } from "../components/comparing-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.comparing, (site) => <ComparingPage site={site} />);
