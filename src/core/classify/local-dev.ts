/** Passwords that database images, tutorials and lazy evenings share: opening them to a stranger opens nothing. */
const DEFAULTS = new Set(
  (
    'password pass passwd passw0rd password1 password123 pass123 postgres postgresql pgpassword pgpass root admin administrator mysql mariadb mongo ' +
    'mongodb redis rabbitmq guest test testing test123 tester dev develop development local localhost localdev secret example user username demo ' +
    'default minio minioadmin minio123 neo4j elastic changeme opensearch toor sa oracle docker vagrant letmein qwerty 123456 12345678 1234 12345 123456789 ' +
    'supersecret dev-token devtoken dev_token root-token dev-secret devsecret dev-password devpassword localpassword local-dev rootpassword root_password ' +
    'postgres_password mypassword mysecretpassword my-secret-pw adminpassword admin123 app api kong hasura grafana pw pwd foo bar foobar baz x'
  ).split(' '),
);

/** Hosts that are the machine itself, or a container beside it. */
const LOCAL_HOST =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1|\[::1\]|host\.docker\.internal|gateway\.docker\.internal|(?:[\w-]{1,63}\.){0,8}(?:localhost|local|lan|internal\.docker))$/i;

export function isDefaultPassword(value: string): boolean {
  return DEFAULTS.has(value.toLowerCase());
}

export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL_HOST.test(host);
}

/** A name without a dot: a service of a compose file, or this network's own. */
export function isServiceName(host: string | undefined): boolean {
  return host !== undefined && /^[a-z][a-z0-9_-]{0,62}$/i.test(host);
}
