import { ClusterPage } from "../components/cluster/cluster-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "clusters",
  ({ id }) => address.cluster(id),
  (cluster, site) => <ClusterPage site={site} cluster={cluster} />,
);
