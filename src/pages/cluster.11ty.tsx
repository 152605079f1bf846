import { ClusterPage } from "../components/cluster/cluster-page.tsx";
import { datasetOfCluster } from "../publish/descriptions/schema-org-cluster.ts";
import { exportedSite } from "../publish/exported-site.ts";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "clusters",
  ({ id }) => address.cluster(id),
  (cluster, site) => {
    // Described is the file beside the page, which holds only what may be passed on.
    const { site: exported } = exportedSite(site);
    const shared = exported.cluster(cluster.id);
    const jsonLd = shared && datasetOfCluster(exported, shared);
    return <ClusterPage site={site} cluster={cluster} jsonLd={jsonLd} />;
  },
);
