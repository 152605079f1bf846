import { FacetValuePage } from "../components/explorer.tsx";
import { eachPage } from "./page.ts";

export default eachPage(
  "facetPages",
  ({ value }) => value.path,
  (page, site) => <FacetValuePage site={site} page={page} />,
);
