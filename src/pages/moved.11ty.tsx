import { MovedRecordPage } from "../components/guide-pages.tsx";
import { eachPage } from "./page.ts";

export default eachPage(
  "moved",
  ({ path }) => path,
  (moved, site) => <MovedRecordPage site={site} moved={moved} />,
);
