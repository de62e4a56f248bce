/** Levels by the names of permissions: https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app */
type Permissions = Readonly<Record<string, string>>;

const LEVELS: readonly string[] = ['read', 'write', 'admin'];

/** A list with commas in between: the same things are the same text, so that they are asked for once. */
export function inOrder(list: string): string {
  return [...new Set(list.split(','))].sort().join(',');
}

/** `contents:read,issues:write`. */
export function permissionsIn(list: string): Permissions {
  return Object.fromEntries(list.split(',').map((pair) => pair.split(':') as [string, string]));
}

/** Every app may see the metadata of its repositories, asked for or not. */
const ALWAYS: Permissions = { metadata: 'read' };

/** Whether no permission is given that was not asked for, and none with a higher level. */
export function isWithin(given: Permissions, asked: Permissions): boolean {
  const allowed = new Map(Object.entries({ ...ALWAYS, ...asked }));
  return Object.entries(given).every(([name, level]) => {
    const most = LEVELS.indexOf(allowed.get(name) ?? '');
    const own = LEVELS.indexOf(level);
    return own >= 0 && own <= most;
  });
}
