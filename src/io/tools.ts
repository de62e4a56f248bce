import type { Tools } from '../core/tools.js';
import { version } from '../version.js';
import { identityFrom } from './actions/identity.js';
import { openDatabases } from './databases/index.js';
import { secretFrom } from './environment-secrets.js';
import { HttpClient } from './http/client.js';
import { signer } from './http/signature.js';
