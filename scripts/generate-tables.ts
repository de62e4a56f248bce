/**
 * Writes the reference pages from what the code declares, so that they cannot drift from it.
 * `--check` changes nothing and fails if a page is not what it would write.
 */
import { hosts } from '../src/hosts/registry.js';
import { providers } from '../src/providers/registry.js';
import { generated } from './generated.js';
import { hostsPage } from './tables/hosts.js';
import { providersPage } from './tables/providers.js';
import { rulesPage } from './tables/rules.js';

generated('docs/hosts.md', hostsPage(hosts));
generated('docs/providers.md', providersPage(providers));
generated('docs/rules.md', rulesPage());
