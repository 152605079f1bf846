import { StagePage } from "../components/stage/stage-page.tsx";
import { address } from "../site/address.ts";
import { eachPage } from "./page.ts";

export default eachPage(
  "stages",
  ({ id }) => address.stage(id),
  (stage, site) => <StagePage site={site} stage={stage} />,
);
