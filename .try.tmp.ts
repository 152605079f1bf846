import { loadObservatory } from "./src/observatory.ts";
import { syntheticClusters } from "./scripts/bench/synthetic.ts";
import { dataFolder, schemasFolder, today } from "./scripts/paths.ts";
import { cpSync, writeFileSync, rmSync } from "node:fs";
const { dataset } = loadObservatory({ data: dataFolder, schemas: schemasFolder, today: today() });
const t=process.argv[3] ?? "/tmp/benchdata";
rmSync(t,{recursive:true,force:true});
cpSync(dataFolder, t, {recursive:true});
const sizes=[];let s=performance.now();
for (const {id,text} of syntheticClusters(Number(process.argv[2]),"a",dataset!)) { writeFileSync(`${t}/clusters/${id}.yaml`,text); sizes.push(text.length);}
console.log("write",performance.now()-s);
sizes.sort((a,b)=>a-b);console.log(sizes[0],sizes[sizes.length>>2],sizes[sizes.length>>1],sizes.at(-1), sizes.reduce((a,b)=>a+b)/sizes.length);
s=performance.now();
const {problems}=loadObservatory({ data: t, schemas: schemasFolder, today: today() });
console.log("load",performance.now()-s, process.resourceUsage().maxRSS/1024);
const c:Record<string,number>={};for(const p of problems){c[p.rule+p.severity]=(c[p.rule+p.severity]??0)+1; if(p.severity=="error"&&c[p.rule+p.severity]<5||p.rule=="similar-cluster"&&c[p.rule+p.severity]<6)console.log(p)}
console.log(c);
