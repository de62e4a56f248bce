import type { Command } from 'commander';

/** Adds `action`, the entry of the GitHub Action. What it needs is loaded only there. */
export function actionCommand(program: Command, exit: (code: number) => void): void {
  program
    .command('action', { hidden: true })
    .description('run as the GitHub Action: inputs from MCP_REKEY_INPUTS, the event from the runner')
    .action(async () => {
      const { runAction } = await import('./action/run.js');
      exit(await runAction(process.env));
    });
}
