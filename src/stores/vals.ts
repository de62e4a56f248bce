/** A reference of vals within a text: https://github.com/helmfile/vals#expression-syntax */
export interface ValsReference {
  readonly start: number;
  readonly end: number;
  /** As it may be shown: parameters can hold a token, and are left out. */
  readonly shown: string;
  /** The same as one of our stores writes it; `undefined` if none does. */
  readonly own: string | undefined;
  /** Why there is none, in words that follow "for". */
  readonly problem?: string;
}

/** https://github.com/helmfile/vals/blob/main/pkg/expansion/expand_match.go */
const REFERENCE =
  /(?:secret)?ref\+([^+:\s"]{0,40}):\/\/([^+\s"?#]{0,1500})(?:\?([^+\s"#]{0,1500}))?(?:#\/?([^+\s"]{0,500}))?(\+?)/g;

/**
 * All references of vals in a text. One that is the whole text needs no `+` at its end. Within a text it does, for nothing else tells where it
 * ends.
 */
export function valsReferences(text: string): readonly ValsReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [whole, backend = '', path = '', query = '', fragment, plus] = match;
    // `href+x` is another word.
    if (/[a-z0-9]/i.test(text[match.index - 1] ?? '')) return [];
    const range = { start: match.index, end: match.index + whole.length };
    const key = fragment || undefined;
    const shown = `ref+${backend}://${path}${key === undefined ? '' : `#/${key}`}`;
    const isWhole = whole.length === text.length;
    const read = plus === '+' || isWhole ? translated(backend, path, query, key) : UNCLOSED;
    return [{ ...range, shown: plus === '+' || isWhole ? shown : `ref+${backend}://`, ...read }];
  });
}

type Read = Pick<ValsReference, 'own' | 'problem'>;

const UNCLOSED: Read = { own: undefined, problem: 'within a text it has to end with `+`' };

function translated(backend: string, path: string, query: string, key: string | undefined): Read {
  const found = Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend] : undefined;
  if (found === undefined) return { own: undefined, problem: 'no store here is that backend' };
  const params = new Map(new URLSearchParams(query));
  const other = [...params.keys()].find((name) => !found.params.includes(name));
  if (other !== undefined) {
    // A config does not say where credentials of the user go.
    return {
      own: undefined,
      problem: `its parameter ${other} is not taken: a policy’s \`stores\` says that`,
    };
  }
  if (key?.includes('/')) return { own: undefined, problem: 'its key has more than one step' };
  const own = found.own(path, params, key);
  return own === undefined ? { own, problem: 'it does not name one secret' } : { own };
}

interface Backend {
  /** Those of its parameters that say which secret is meant, and not where it is or who asks. */
  readonly params: readonly string[];
  readonly own: (path: string, params: Params, key: string | undefined) => string | undefined;
}

type Params = ReadonlyMap<string, string>;

const BACKENDS: Readonly<Record<string, Backend>> = {
  vault: { params: ['version'], own: inVault },
  openbao: { params: ['version'], own: inVault },
  awssecrets: { params: ['region', 'version_stage', 'version_id'], own: inAws },
  gcpsecrets: {
    params: ['version'],
    own: (path, params, key) => `gcp-sm://${path}${after('/', params.get('version'))}${after('#', key)}`,
  },
  azurekeyvault: {
    params: [],
    own: (path, _, key) => {
      const [vault = '', ...rest] = path.split('/');
      // A vault of another cloud goes by its host.
      const at = vault.includes('.') ? `https://${vault}/secrets` : `azure-kv://${vault}`;
      return `${at}/${rest.join('/')}${after('#', key)}`;
    },
  },
  op: { params: [], own: (path, _, key) => (key === undefined ? `op://${path}` : undefined) },
  onepasswordconnect: {
    params: [],
    own: (path, _, key) => {
      const steps = key?.split('.') ?? [];
      return steps.length === 1 || steps.length === 2 ? `op://${path}/${steps.join('/')}` : undefined;
    },
  },
  doppler: {
    params: [],
    own: (path, _, key) => `doppler://${key === undefined ? path : `${path.replace(/\/$/, '')}/${key}`}`,
  },
  infisical: {
    params: ['project_id', 'environment', 'path', 'version'],
    own: (name, params, key) => {
      const [project, environment] = [params.get('project_id'), params.get('environment')];
      if (project === undefined || environment === undefined || key !== undefined) return undefined;
      const folder = (params.get('path') ?? '').replace(/^\/|\/$/g, '');
      const scope = [project, environment, ...(folder === '' ? [] : [folder])].join('/');
      return `infisical://${scope}/${name}${after('?version=', params.get('version'))}`;
    },
  },
};

/** Without a fragment, the last step of the path is the key: https://github.com/helmfile/vals/blob/main/pkg/providers/vault/vault.go */
function inVault(path: string, params: Params, fragment: string | undefined): string | undefined {
  const cut = path.lastIndexOf('/');
  const [secret, key] =
    fragment === undefined ? [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)] : [path, fragment];
  return `vault://${secret}${after('?version=', params.get('version'))}#${key}`;
}

/** A version is said as ECS and CloudFormation do, which know no region but that of an ARN. */
function inAws(path: string, params: Params, key = ''): string | undefined {
  const [region, stage = '', id = ''] = ['region', 'version_stage', 'version_id'].map((name) =>
    params.get(name),
  );
  if (path.startsWith('arn:')) return `${path}:${key}:${stage}:${id}`;
  if (stage === '' && id === '') return `aws-sm://${path}${after('?region=', region)}${after('#', key)}`;
  return region === undefined
    ? `{{resolve:secretsmanager:${path}:SecretString:${key}:${stage}:${id}}}`
    : undefined;
}

function after(mark: string, text: string | undefined): string {
  return text ? `${mark}${text}` : '';
}
