/**
 * Writes the settings for Visual Studio Code: each folder of data/ is bound to its schema, so that the YAML extension
 * helps while typing, and generated files cannot be edited by mistake.
 *
 * @param folders schema name by folder of data/
 * @param files schema name by single file of data/
 * @param generated paths of generated files
 */
export function writeEditorSettings(
  folders: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  generated: readonly string[],
): string {
  const bindings = [
    ...Object.entries(folders).map(([folder, schema]) => [schema, `data/${folder}/*.yaml`]),
    ...Object.entries(files).map(([file, schema]) => [schema, `data/${file}`]),
  ];
  const settings = {
    "yaml.schemas": Object.fromEntries(
      bindings.map(([schema, pattern]) => [`./schemas/${schema}.schema.json`, pattern]),
    ),
    "files.readonlyInclude": Object.fromEntries(generated.map((path) => [path, true])),
    "editor.formatOnSave": true,
    "editor.defaultFormatter": "biomejs.biome",
    "[yaml]": { "editor.formatOnSave": false },
  };
  const head =
    "// Generated from src/model/dataset.ts by `npm run generate`. Do not edit; edit scripts/generators/editor-settings.ts.";
  return `${head}\n${JSON.stringify(settings, null, 2)}\n`;
}
