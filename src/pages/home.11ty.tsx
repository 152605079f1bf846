import { HomePage } from "../components/home-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.home, (site) => <HomePage site={site} />);
