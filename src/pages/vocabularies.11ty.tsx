import { VocabulariesPage } from "../components/vocabulary-pages.tsx";
import { address } from "../site/address.ts";
import { onePage } from "./page.ts";

export default onePage(address.vocabularies, (site) => <VocabulariesPage site={site} />);
