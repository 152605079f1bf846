import { PortfolioPage } from "../components/portfolio-page.tsx";
import { eachPage } from "./page.ts";

export default eachPage(
  "portfolios",
  ({ path }) => path,
  (portfolio, site) => <PortfolioPage site={site} portfolio={portfolio} />,
);
