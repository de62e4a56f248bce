/**
 * Categories of the commands that change users, of their subcommands, and of what tells about the server.
 * https://redis.io/docs/latest/commands/acl-setuser/, https://redis.io/docs/latest/commands/config-rewrite/, https://redis.io/docs/latest/commands/info/
 */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  acl: ['admin', 'slow', 'dangerous'],
  config: ['admin', 'slow', 'dangerous'],
  info: ['slow', 'dangerous'],
};

/**
 * Whether a user with those rules, as `ACL LIST` tells them, may use a command: `acl|setuser`. The last rule about it is the one that counts.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#acl-rules
 */
export function mayRun(rules: readonly string[], command: string): boolean {
  const [name] = command.split('|') as [string];
  const about = ['@all', ...(CATEGORIES[name] ?? []).map((category) => `@${category}`), name, command];
  const last = rules.findLast((rule) => /^[+-]/.test(rule) && about.includes(rule.slice(1).toLowerCase()));
  return last?.startsWith('+') ?? false;
}
