import { TwinningPage } from "../components/twinning/twinning-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.twinning, (site) => <TwinningPage site={site} />);
