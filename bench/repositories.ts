import { resolve } from 'node:path';
import { configs } from './configs.js';
import { type BenchFile, monorepo } from './files.js';
import { commit } from './import-stream.js';
import { repository } from './repository.js';

/** The repositories that are measured, in a folder each. The number changes with what is in it. */
const folder = (name: string): string => resolve(import.meta.dirname, '../.bench', name);

const FIRST = {
  ref: 'refs/heads/main',
  mark: 1,
  parents: [],
  time: 1_700_000_000,
  author: 'Bench',
  message: 'bench',
};

/** 20 files in one commit. */
export function small(): Promise<string> {
  return repository(folder('small-1'), function* () {
    const changes = [...configs(3, 7), ...monorepo(17, 100e3, 11)];
    yield* commit({ ...FIRST, changes });
  });
}

/** 50,000 files in one commit. */
export function big(): Promise<string> {
  return repository(folder('big-1'), function* () {
    yield* commit({ ...FIRST, changes: inOrder() });
  });
}

function* inOrder(): Generator<BenchFile> {
  yield* configs(200, 7);
  yield* monorepo(49_800, 290e6, 11);
}
