import { PatternPage } from "../components/financing/pattern-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "patterns",
  ({ id }) => address.pattern(id),
  (pattern, site) => <PatternPage site={site} pattern={pattern} />,
);
