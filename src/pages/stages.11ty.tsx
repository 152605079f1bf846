import { StagesPage } from "../components/stage/stages-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.stages, (site) => <StagesPage site={site} />);
