import { entryFields } from './fields.js';
import type { Host } from './host.js';

export const vscode: Host = {
  id: 'vscode',
  title: 'Visual Studio Code',
  docs: 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
  files: [
    { glob: '.vscode/mcp.json' },
    { glob: '{Code,Code - Insiders}/User/mcp.json', personal: true },
    { glob: '{Code,Code - Insiders}/User/profiles/*/mcp.json', personal: true },
    // Servers of other hosts, where discovery is switched on.
    { glob: '.cursor/mcp.json', servers: [['mcpServers']], imported: true },
    {
      glob: '{.devcontainer/devcontainer,.devcontainer,.devcontainer/*/devcontainer}.json',
      shared: true,
      servers: [['customizations', 'vscode', 'mcp', 'servers']],
    },
    // Before `mcp.json` there was a section of the settings.
    {
      glob: '{.vscode,Code/User,Code - Insiders/User}/settings.json',
      shared: true,
      servers: [['mcp', 'servers'], ['mcp.servers']],
    },
    {
      glob: '*.code-workspace',
      shared: true,
      format: 'json',
      servers: [
        ['settings', 'mcp', 'servers'],
        ['settings', 'mcp.servers'],
      ],
    },
  ],
  servers: [['servers']],
  references: [
    { syntax: '${input:id}', fields: entryFields, unset: 'prompt', verified: true },
    { syntax: '${env:VAR}', fields: ['arg', 'env', 'url'], verified: true },
    // Reported to reach the server unresolved: https://github.com/microsoft/vscode/issues/336232
    { syntax: '${env:VAR}', fields: ['header'], verified: false },
  ],
  definitions: { syntax: '${input:id}', key: 'inputs' },
  // What its resolver does not know stays as it is: https://github.com/microsoft/vscode/issues/264448
  verbatim: [
    {
      syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '{env:VAR}', '$(command)', 'store://secret'],
      fields: entryFields,
      evidence:
        'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/services/configurationResolver/common/variableResolver.ts',
    },
  ],
};
