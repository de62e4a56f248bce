import type { Host } from './host.js';

export const goose: Host = {
  id: 'goose',
  title: 'Goose',
  docs: 'https://github.com/block/goose/blob/main/documentation/docs/guides/config-files.md',
  files: [
    { glob: '.config/goose/config.yaml' },
    { glob: 'goose/config.yaml', shared: true },
    { glob: 'recipe.{yaml,yml}', shared: true },
  ],
  servers: [['extensions']],
  environment: 'envs',
  references: [
    // `env_keys`, looked up in the keyring, in `secrets.yaml` and in the environment.
    { syntax: 'by-name', fields: ['env'], verified: true },
    // Only of a variable that `env_keys` names as well, so it cannot be written by itself:
    // https://github.com/block/goose/pull/5439
    { syntax: '${VAR}', fields: ['header'], unset: 'literal', verified: false },
  ],
  variables: [{ kind: 'env', key: 'env_keys', shape: 'list' }],
};
