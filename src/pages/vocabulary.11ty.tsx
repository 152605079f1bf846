import { VocabularyPage } from "../components/vocabulary-pages.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "vocabularies",
  ({ id }) => address.vocabulary(id),
  (vocabulary, site) => <VocabularyPage site={site} vocabulary={vocabulary} />,
);
