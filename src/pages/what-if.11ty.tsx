import { WhatIfPage } from "../components/what-if-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.whatIf, (site) => <WhatIfPage site={site} />);
