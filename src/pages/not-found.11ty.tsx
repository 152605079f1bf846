import { NotFoundPage } from "../components/guide-pages.tsx";
import { onePage } from "./page.ts";

export default onePage("/404.html", (site) => <NotFoundPage site={site} />);
