import { ContributePage } from "../components/contribute-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.contribute, (site) => <ContributePage site={site} />);
