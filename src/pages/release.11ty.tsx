import { ReleasePage } from "../components/releases.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "releases",
  ({ id }) => address.release(id),
  (release, site) => <ReleasePage site={site} release={release} />,
);
