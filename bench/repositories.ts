import { resolve } from 'node:path';
import { agedConfigs } from './age/configs.js';
import { configs } from './configs.js';
import { monorepo } from './files.js';
import { history } from './history/history.js';
import { commit } from './import-stream.js';
import { pullRequest } from './pull-request.js';
import { repository } from './repository.js';

/** The repositories that are measured, in a folder each. The number changes with what is in it. */
const folder = (name: string): string => resolve(import.meta.dirname, '../.bench', name);

/** 20 files in one commit. */
export function small(): Promise<string> {
  const first = { ref: 'refs/heads/main', mark: 1, parents: [], time: 1_700_000_000, author: 'Bench' };
  return repository(folder('small-1'), function* () {
    const changes = [...configs(3, 7), ...monorepo(17, 100e3, 11)];
    yield* commit({ ...first, message: 'bench', changes });
  });
}

/** 50,000 files in one commit, and the branch `feature` with 50 commits on top. */
export function big(): Promise<string> {
  const size = { configs: 200, files: 49_800, bytes: 290e6, commits: 50 };
  return repository(folder('big-2'), () => pullRequest(size));
}

/** 500 credentials of 20 providers, in one commit. */
export function aged(): Promise<string> {
  const first = { ref: 'refs/heads/main', mark: 1, parents: [], time: 1_700_000_000, author: 'Bench' };
  return repository(folder('age-1'), function* () {
    yield* commit({ ...first, message: 'bench', changes: [...agedConfigs(500, 20)] });
  });
}

/** 20,000 commits, and 3,000 files at the end. */
export function old(): Promise<string> {
  const size = { commits: 20_000, files: 3_000, features: 40, releases: 8 };
  return repository(folder('history-1'), () => history(size, 23), { packed: true });
}
