import { anyField } from './fields.js';
import type { Host } from './host.js';

export const dockerCompose: Host = {
  id: 'docker-compose',
  title: 'Docker Compose',
  docs: 'https://docs.docker.com/reference/compose-file/interpolation',
  files: [{ glob: '{compose,compose.*,docker-compose,docker-compose.*}.{yaml,yml}', shared: true }],
  servers: [['services']],
  references: [
    { syntax: '${VAR}', fields: anyField, unset: 'empty', verified: true },
    { syntax: '${VAR:-default}', fields: anyField, verified: true },
    { syntax: '$VAR', fields: anyField, unset: 'empty', verified: true },
  ],
  unwrappable: true,
};
