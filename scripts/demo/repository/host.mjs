// Stands for Claude Code: starts a server of .mcp.json with the variables that it refers to.
// With a revision behind the name: as that one says it.
import { execFileSync, spawnSync } from 'node:child_process';

const [name, revision = 'HEAD'] = process.argv.slice(2);
const config = JSON.parse(execFileSync('git', ['show', `${revision}:.mcp.json`], { encoding: 'utf8' }));
const { command, args, env } = config.mcpServers[name];
const values = Object.entries(env).map(([key, value]) => [
  key,
  value.replace(/\$\{(\w+)\}/g, (_, variable) => process.env[variable] ?? ''),
]);
const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ...Object.fromEntries(values) },
});
process.exitCode = status ?? 2;
