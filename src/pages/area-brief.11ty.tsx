import { AreaBriefPage } from "../components/area-brief/area-brief-page.tsx";
import { briefOf } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "areasWithBrief",
  ({ path }) => briefOf(path),
  (portfolio, site) => <AreaBriefPage site={site} portfolio={portfolio} />,
);
