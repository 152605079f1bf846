import { CitePage } from "../components/cite-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.cite, (site) => <CitePage site={site} />);
