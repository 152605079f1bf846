import { PolicyPage } from "../components/policy/policy-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "policies",
  ({ id }) => address.policy(id),
  (policy, site) => <PolicyPage site={site} policy={policy} />,
);
