import { SourcePage } from "../components/source-pages.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "sources",
  ({ id }) => address.source(id),
  (source, site) => <SourcePage site={site} source={source} />,
);
