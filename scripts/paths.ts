import { fileURLToPath } from "node:url";

/** Folders of the project, as absolute paths. */
export const project = fileURLToPath(new URL("..", import.meta.url));
export const schemasFolder = `${project}schemas`;
export const dataFolder = `${project}data`;
export const siteFolder = `${project}_site`;

/** Today as year-month-day in UTC. Only commands know the clock; everything below is handed the date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
