import type { Reporter } from './reporter.js';

/** All output formats by what `--format` takes. Each is loaded when somebody asks for it. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  json: async () => (await import('./json.js')).json,
  markdown: async () => (await import('./markdown.js')).markdown,
  sarif: async () => (await import('./sarif.js')).sarif,
  text: async () => (await import('./text.js')).text,
};
