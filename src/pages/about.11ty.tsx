import { AboutPage } from "../components/guide-pages.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.about, (site) => <AboutPage site={site} />);
