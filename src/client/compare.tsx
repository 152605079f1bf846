import { render } from "preact";
import type { CompareSettings } from "../components/compare-page.tsx";
import { App } from "./compare/app.tsx";

const root = document.querySelector("#compare");
const settings = document.querySelector("#compare-settings");
if (!root || !settings) throw new Error("The page has no place for a comparison.");
render(<App settings={JSON.parse(settings.textContent ?? "{}") as CompareSettings} />, root);
