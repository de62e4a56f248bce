import type { ConfigNode, Format, ScalarNode } from '../../core/document.js';
import { LineIndex } from '../../core/text.js';
import { type Environment, Placed } from './job-environments.js';
import { JOB_TOKEN, secretExpressions, type WrittenExpression } from './workflow-expression.js';

/** A place in a workflow that hands a secret on. */
export interface WorkflowHint {
  /** The variable of the environment that gets it; `undefined` if it goes into an input or a script. */
  readonly variable: string | undefined;
  /** In capitals, as GitHub keeps names; `GITHUB_TOKEN` is none that is kept. */
  readonly secret: string;
  readonly environment: Environment | undefined;
  /** From the top of the repository. */
  readonly file: string;
  readonly line: number;
}

/**
 * What a workflow says about secrets; `undefined` if it is no YAML, and so no workflow. Of composite actions nothing is to be known:
 * they have no `secrets`. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context
 */
export function workflowHints(file: string, text: string, yaml: Format): readonly WorkflowHint[] | undefined {
  const { roots, problems } = yaml.parse(text);
  if (problems.length > 0) return undefined;
  const workflow = new Workflow();
  if (roots[0] !== undefined) workflow.read(roots[0]);
  const lines = new LineIndex(text);
  // In the order of the file, for counting lines goes forward.
  return workflow.found
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, ...hint }) => ({ ...hint, file, line: lines.position(at).line }));
}

type Found = Omit<WorkflowHint, 'file' | 'line'> & { readonly at: number };

/** Visits each node once, however many aliases lead to it. */
class Workflow {
  readonly found: Found[] = [];
  readonly #variables = new Placed();
  readonly #texts = new Placed();
  readonly #fields = new Map<ConfigNode, ReadonlyMap<string, ConfigNode>>();
  readonly #expressions = new Map<ScalarNode, readonly WrittenExpression[]>();
  /** Secrets that whoever calls the workflow gives it, under names of its own. */
  #given: ReadonlySet<string> = new Set();

  read(root: ConfigNode): void {
    const on = this.#at(root, 'on');
    // What only others call has their secrets, in whatever repository they are.
    if (on === undefined || eventsOf(on).every((event) => event === CALL)) return;
    this.#given = new Set(this.#keys(this.#at(on, CALL, 'secrets')));
    const lists = new Placed();
    const steps = new Placed();
    for (const job of new Set(items(this.#at(root, 'jobs')))) {
      // A job that calls another workflow has no variables, and hands on none of this one’s.
      if (this.#at(job, 'uses') !== undefined) continue;
      const environment = [this.#environment(job)];
      this.#variables.add(this.#at(root, 'env'), environment);
      this.#variables.add(this.#at(job, 'env'), environment);
      this.#variables.add(this.#at(job, 'container', 'env'), environment);
      lists.add(this.#at(job, 'steps'), environment);
    }
    for (const [list, environments] of lists) for (const step of items(list)) steps.add(step, environments);
    for (const [step, environments] of steps) {
      this.#variables.add(this.#at(step, 'env'), environments);
      this.#texts.add(this.#at(step, 'run'), environments);
      for (const input of items(this.#at(step, 'with'))) this.#texts.add(input, environments);
    }
    this.#take();
  }

  #take(): void {
    for (const [map, environments] of this.#variables) {
      for (const [variable, value] of this.#fieldsOf(map)) this.#hints(variable, value, environments, 2);
    }
    for (const [text, environments] of this.#texts) {
      this.#hints(undefined, text, environments, Number.POSITIVE_INFINITY);
    }
  }

  /** Of the secrets in one variable two are enough: it is neither of them. */
  #hints(
    variable: string | undefined,
    value: ConfigNode,
    environments: readonly (Environment | undefined)[],
    enough: number,
  ): void {
    if (value.kind !== 'scalar') return;
    const known = this.#expressions.get(value) ?? secretExpressions(value.text.value);
    this.#expressions.set(value, known);
    const told = new Set<string>();
    for (const { start, secrets } of known) {
      for (const secret of secrets) {
        if (told.size >= enough) return;
        if (this.#given.has(secret) || (variable !== undefined && told.has(secret))) continue;
        told.add(secret);
        const at = value.text.range(start, start + 1).start;
        const places = secret === JOB_TOKEN ? [undefined] : environments;
        for (const environment of places) this.found.push({ variable, secret, environment, at });
      }
    }
  }

  #environment(job: ConfigNode): Environment | undefined {
    const own = this.#at(job, 'environment');
    const name = own?.kind === 'map' ? this.#at(own, 'name') : own;
    if (name?.kind !== 'scalar' || name.text.value === '') return undefined;
    return { name: name.text.value.includes('${{') ? undefined : name.text.value };
  }

  #keys(map: ConfigNode | undefined): readonly string[] {
    return map === undefined ? [] : [...this.#fieldsOf(map).keys()].map((key) => key.toUpperCase());
  }

  #at(node: ConfigNode | undefined, ...path: readonly string[]): ConfigNode | undefined {
    let at = node;
    for (const key of path) at = at && this.#fieldsOf(at).get(key);
    return at;
  }

  #fieldsOf(node: ConfigNode): ReadonlyMap<string, ConfigNode> {
    const known = this.#fields.get(node);
    if (known !== undefined) return known;
    const entries = node.kind === 'map' ? node.entries : [];
    const fields = new Map(entries.map(({ key, value }) => [key, value]));
    this.#fields.set(node, fields);
    return fields;
  }
}

const CALL = 'workflow_call';

function eventsOf(on: ConfigNode): readonly (string | undefined)[] {
  if (on.kind === 'map') return on.entries.map(({ key }) => key);
  return (on.kind === 'list' ? on.items : [on]).map((one) =>
    one.kind === 'scalar' ? one.text.value : undefined,
  );
}

function items(node: ConfigNode | undefined): readonly ConfigNode[] {
  if (node?.kind === 'list') return node.items;
  return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}
