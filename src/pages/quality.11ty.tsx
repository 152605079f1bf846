import { QualityPage } from "../components/quality-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.quality, (site) => <QualityPage site={site} />);
