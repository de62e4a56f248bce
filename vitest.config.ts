import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Below that are only source maps that name files which their package does not bring along.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // Half of the time of a test that starts processes is theirs: on two cores one worker leaves one of them idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // It imports JSON without saying so, which Node.js refuses and Vite does not.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
