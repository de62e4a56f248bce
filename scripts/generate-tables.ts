/**
 * Writes the reference pages from what the code declares, so that they cannot drift from it.
 * `--check` changes nothing and fails if a page is not what it would write.
 */
import { readFileSync } from 'node:fs';
import { ruleIds } from '../src/core/rules.js';
import { hosts } from '../src/hosts/registry.js';
import { providerApis } from '../src/providers/apis/registry.js';
import { issuers } from '../src/providers/issuers/registry.js';
import { providers } from '../src/providers/registry.js';
import { minters } from '../src/stores/minters/registry.js';
import { stores } from '../src/stores/registry.js';
import { generated } from './generated.js';
import { hostsPage } from './tables/hosts.js';
import { issuersPage } from './tables/issuers.js';
import { withPolicyKeys } from './tables/policy.js';
import { providersPage } from './tables/providers.js';
import { rulePage, rulesPage } from './tables/rules.js';
import { storesPage } from './tables/stores.js';

generated('docs/hosts.md', hostsPage(hosts));
generated('docs/providers.md', providersPage(providers, providerApis));
generated('docs/issuers.md', issuersPage(issuers));
generated('docs/stores.md', storesPage(stores, minters));
generated('docs/rules.md', rulesPage());
for (const id of ruleIds) generated(`docs/rules/${id}.md`, rulePage(id));
generated('docs/policy.md', withPolicyKeys(readFileSync('docs/policy.md', 'utf8')));
