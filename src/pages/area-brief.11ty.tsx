import { AreaBriefPage } from "../components/area-brief/area-brief-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "areasWithBrief",
  ({ path }) => address.briefOf(path),
  (portfolio, site) => <AreaBriefPage site={site} portfolio={portfolio} />,
);
