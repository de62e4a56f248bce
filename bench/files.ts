import { Random } from './random.js';

/** One file of a benchmark repository. */
export interface BenchFile {
  readonly path: string;
  readonly content: Buffer;
}

const WORDS =
  `account adapter address amount async await batch block branch buffer build bundle cache channel check child client
  cluster column commit config connect context count create cursor data default delete deploy detail device document
  domain driver element entry error event export factory feature fetch field filter flag folder format frame function
  gateway group handler header height hook import index input instance invoice item job key label layer layout length
  level library limit link list listen load locale lock log manager map margin market message method metric middleware
  model module monitor name network node number object offset option order output owner package page parent parser
  patch path payload payment pipeline place plan point policy pool port prefix price process product profile project
  promise property protocol provider query queue range rate reader record region register release render report
  repository request resource response result retry return role route row rule runtime schedule schema scope screen
  script search section segment selector sender serial server service session setting shape shard signal size snapshot
  source stack stage state status storage store stream string struct style subject suite summary switch symbol system
  table target task template tenant text theme thread ticket time title token tool topic total trace track transfer
  tree trigger type union unit update upload user value vector vendor version view visit volume watch weight widget
  window worker wrapper writer zone`.split(/\s+/);

type LineOf = (random: Random) => string;

const camel = (random: Random): string =>
  random.pick(WORDS) + random.pick(WORDS).replace(/^./, (first) => first.toUpperCase());
const prose = (random: Random): string =>
  Array.from({ length: 6 + random.below(10) }, () => random.pick(WORDS)).join(' ');

const typescript: LineOf = (random) =>
  random.pick([
    () => `import { ${camel(random)} } from '../${random.pick(WORDS)}/${random.pick(WORDS)}.js';`,
    () => `export async function ${camel(random)}(${random.pick(WORDS)}: ${camel(random)}): Promise<void> {`,
    () => `  const ${camel(random)} = await this.${camel(random)}.${camel(random)}(${random.pick(WORDS)});`,
    () =>
      `  if (${camel(random)}.${random.pick(WORDS)} === '${random.pick(WORDS)}') return ${camel(random)};`,
    () => `  // ${prose(random)}`,
    () => '}',
  ])();
const python: LineOf = (random) =>
  random.pick([
    () => `def ${random.pick(WORDS)}_${random.pick(WORDS)}(self, ${random.pick(WORDS)}: str) -> None:`,
    () =>
      `    self.${random.pick(WORDS)} = ${random.pick(WORDS)}.${random.pick(WORDS)}(${random.pick(WORDS)})`,
    () => `    """${prose(random)}"""`,
    () => `    return {"${random.pick(WORDS)}": ${random.pick(WORDS)}_${random.pick(WORDS)}}`,
  ])();
const go: LineOf = (random) =>
  random.pick([
    () => `func (s *${camel(random)}) ${camel(random)}(ctx context.Context) error {`,
    () => `\t${random.pick(WORDS)}, err := s.${camel(random)}(ctx, ${random.pick(WORDS)})`,
    () => '\tif err != nil {\n\t\treturn err\n\t}',
  ])();
const json: LineOf = (random) => `  "${camel(random)}": { "${random.pick(WORDS)}": "${prose(random)}" },`;
const yaml: LineOf = (random) => `  ${random.pick(WORDS)}-${random.pick(WORDS)}: ${prose(random)}`;
const markdown: LineOf = (random) =>
  random.pick([() => `## ${prose(random)}`, () => `${prose(random)}.`, () => `- ${prose(random)}`])();
const styles: LineOf = (random) =>
  `.${random.pick(WORDS)}-${random.pick(WORDS)} { margin: ${random.below(40)}px; }`;

/** What a monorepo is made of, out of 1000 files. `undefined`: bytes of an image or a font. */
const MIX: readonly (readonly [share: number, extension: string, line: LineOf | undefined])[] = [
  [330, 'ts', typescript],
  [110, 'tsx', typescript],
  [40, 'js', typescript],
  [110, 'py', python],
  [80, 'go', go],
  [50, 'java', typescript],
  [30, 'snap', typescript],
  [40, 'scss', styles],
  [80, 'json', json],
  [50, 'yaml', yaml],
  [50, 'md', markdown],
  [5, 'toml', yaml],
  [5, 'sh', python],
  [10, 'svg', styles],
  [10, 'png', undefined],
];

const AREAS = ['apps', 'services', 'packages', 'libs', 'tools', 'infra'];
const PROJECTS = WORDS.slice(0, 150);
const PARTS = ['components', 'routes', 'models', 'jobs', 'generated'];
/** One line in so many speaks of MCP without being a config. */
const MENTION = 20_000;

const LINES: ReadonlyMap<string, LineOf | undefined> = new Map(
  MIX.map(([, extension, line]) => [extension, line]),
);

/** A line as it stands in files of this name; `undefined` for files that have no lines. */
export function lineFor(path: string, random: Random): string | undefined {
  return LINES.get(path.slice(path.lastIndexOf('.') + 1))?.(random);
}

function pool(random: Random, line: LineOf): readonly string[] {
  return Array.from({ length: 4_000 }, () => line(random));
}

/** `count` files of `bytes` bytes in all (within a few percent), laid out as a monorepo. None is an MCP config. */
export function* monorepo(count: number, bytes: number, seed: number): Generator<BenchFile> {
  const random = new Random(seed);
  const pools = new Map<LineOf, readonly string[]>();
  const kinds = MIX.flatMap(([share, extension, line]) =>
    Array.from({ length: share }, () => ({ extension, line })),
  );
  const paths = new Set<string>();
  while (paths.size < count) {
    const { extension, line } = random.pick(kinds);
    const folder =
      extension === 'md' ? 'docs' : random.pick(['src', `src/${random.pick(PARTS)}`, 'test', 'config']);
    const project = `${random.pick(AREAS)}/${random.pick(PROJECTS)}`;
    const path = `${project}/${folder}/${random.pick(WORDS)}-${random.pick(WORDS)}.${extension}`;
    if (paths.has(path)) continue;
    paths.add(path);
    const size = Math.min(400_000, Math.ceil((bytes / count) * random.logNormal()));
    if (!line) {
      yield { path, content: random.bytes(size) };
      continue;
    }
    if (!pools.has(line)) pools.set(line, pool(random, line));
    const lines: string[] = [];
    for (let length = 0; length < size; length += lines.at(-1)!.length + 1) {
      lines.push(random.below(MENTION) === 0 ? `// the mcp ${prose(random)}` : random.pick(pools.get(line)!));
    }
    yield { path, content: Buffer.from(`${lines.join('\n')}\n`) };
  }
}
