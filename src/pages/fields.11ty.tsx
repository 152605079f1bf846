import { FieldsPage } from "../components/fields-page.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.fields, (site) => <FieldsPage site={site} />);
