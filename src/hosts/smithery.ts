import type { Host } from './host.js';

export const smithery: Host = {
  id: 'smithery',
  title: 'Smithery',
  docs: 'https://smithery.ai/docs/config/smithery.yaml',
  files: [{ glob: 'smithery.{yaml,yml}' }],
  // The file describes one server, whose command is a function in JavaScript.
  servers: [],
  references: [],
  unwrappable: true,
};
