import { ClusterBriefPage } from "../components/brief/cluster-brief-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "clusters",
  ({ id }) => address.clusterBrief(id),
  (cluster, site) => <ClusterBriefPage site={site} cluster={cluster} />,
);
