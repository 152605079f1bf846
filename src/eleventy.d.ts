/** The parts of Eleventy that we use; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    addExtension(endings: string | string[], options: { key: string }): void;
    addGlobalData(name: string, value: () => unknown): void;
    addPlugin(plugin: unknown): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, () => never> }): void;
    setTemplateFormats(formats: string[]): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    write(): Promise<unknown>;
  }
}

declare module "@11ty/eleventy-plugin-rss" {
  const plugin: unknown;
  export default plugin;
  export function dateToRfc822(date: Date, timeZone?: string): string;
}
