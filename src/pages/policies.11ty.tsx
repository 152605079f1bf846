import { PoliciesPage } from "../components/policy/overview.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.policies, (site) => <PoliciesPage site={site} />);
