import { ComparePage } from "../components/compare-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.compare, (site) => <ComparePage site={site} />);
