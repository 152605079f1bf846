import { loadObservatory } from "./src/observatory.ts";
import { schemasFolder, today } from "./scripts/paths.ts";
const s=performance.now();
const {problems}=loadObservatory({ data: "/tmp/benchdata", schemas: schemasFolder, today: today() });
console.log("load",performance.now()-s, process.resourceUsage().maxRSS/1024, problems.length);
