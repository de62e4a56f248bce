import type { Severity } from './severity.js';

/** What a rule is about. Ids are stable for ever: they end up in policies, ignores and SARIF. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** What it counts unless the policy says otherwise. */
  readonly severity: Severity;
  /**
   * `credential`: a value that is one; it can be excepted only by fingerprint, and ignored in the file only if the policy allows
   * that. `config`: anything else in a config. `policy`: the policy itself, which nothing can except.
   */
  readonly about: 'credential' | 'config' | 'policy';
  /** What breaks the rule, and why that counts. Markdown of code spans only. */
  readonly why: string;
  /** The way out. */
  readonly fix: string;
}

export type RuleId =
  | 'literal-credential'
  | 'literal-default'
  | 'commented-credential'
  | 'literal-in-history'
  | 'reference-regressed'
  | 'expired'
  | 'overdue'
  | 'revoked'
  | 'exception-expired'
  | 'wrong-reference-syntax'
  | 'unparsable-config'
  | 'due-soon'
  | 'unknown-age'
  | 'dangling-reference'
  | 'personal-config-committed'
  | 'over-privileged'
  | 'shared-credential'
  | 'exception-unused'
  | 'static-credential'
  | 'local-dev-credential';

const all: Readonly<Record<RuleId, Omit<Rule, 'id'>>> = {
  'literal-credential': {
    title: 'A credential stands in the config itself',
    severity: 'error',
    about: 'credential',
    why: 'A key, token or password is written where a reference to it could stand: in a variable, a header, an argument, a URL or any other string of a server entry. Whoever can read the repository, or could once, has it.',
    fix: 'Make a new one at its provider, keep it in a secret store, write the reference that the finding names, and revoke the old one: it stays in the history.',
  },
  'literal-default': {
    title: 'The default of a reference is a credential',
    severity: 'error',
    about: 'credential',
    why: 'The config does refer to a variable, but brings a credential along for the case that nobody has set it (`${DB_PASSWORD:-…}`). The default is what most machines then use.',
    fix: 'Leave the default out, so that a missing variable is noticed, and replace the credential at its provider.',
  },
  'commented-credential': {
    title: 'A credential stands in a commented-out line',
    severity: 'error',
    about: 'credential',
    why: 'A line that was commented out still holds a credential. No host reads it; everybody else can.',
    fix: 'Delete the line, and replace the credential at its provider.',
  },
  'literal-in-history': {
    title: 'A credential stands in an earlier commit',
    severity: 'error',
    about: 'credential',
    why: 'A commit brought a credential, and a later one took it away. Both are kept: whoever can fetch the branch can read it.',
    fix: 'Replace the credential at its provider. Then leave its commit out of the branch (`git rebase -i`), as long as it is not merged; after that, except it in the policy, or take it into the baseline.',
  },
  'reference-regressed': {
    title: 'A reference became a credential again',
    severity: 'error',
    about: 'credential',
    why: 'Where the base has a reference, there is now a value. Some hosts write their resolved config back to the file, so this happens without anybody meaning it. Only a comparison with a base shows it: a pull request, a push, `scan --base`.',
    fix: 'Put the reference back, replace the credential at its provider, and see which command wrote the file.',
  },
  expired: {
    title: 'A credential has expired',
    severity: 'error',
    about: 'credential',
    why: 'The token says itself until when it is good, and that is over. The server that uses it does not work, and the token still tells who had it.',
    fix: 'Make a new one at its provider, and write a reference instead.',
  },
  overdue: {
    title: 'A credential is older than the policy allows',
    severity: 'error',
    about: 'credential',
    why: 'Its provider, its store or the history tells that it is older than its tier allows, whether it stands in the config or a reference names it. The longer a credential lives, the more people, machines and logs have had it. Told by `scan --age` and `inventory`.',
    fix: 'Make a new one at its provider, put it where the old one is used, and then revoke the old one.',
  },
  revoked: {
    title: 'A dead credential is still in the config',
    severity: 'error',
    about: 'credential',
    why: 'Its provider answers that it is no credential any more. The server that uses it does not work, and whoever reads the config takes it for one to write there. Told by `scan --age` and `inventory`.',
    fix: 'Write a reference in its place, or take the server out.',
  },
  'exception-expired': {
    title: 'An exception of the policy is over',
    severity: 'error',
    about: 'policy',
    why: 'The policy excepted a finding until a day that has passed. It counts no more, and the finding is reported again.',
    fix: 'Remove what was excepted, or have somebody decide on it anew: give the exception a later date and a reason that still holds.',
  },
  'wrong-reference-syntax': {
    title: 'A reference that its host does not resolve',
    severity: 'error',
    about: 'config',
    why: 'The value looks like a reference, but the host that reads this file hands it to the server as it is written. The server gets `${TOKEN}` for a password, and the next person will write the password instead.',
    fix: 'Write the reference in the syntax that the finding names; where the host resolves none, do what the finding says instead.',
  },
  'unparsable-config': {
    title: 'A config that its host cannot parse',
    severity: 'error',
    about: 'config',
    why: 'A config does not parse, so nobody can tell what its host would read. It is searched line by line all the same. At a path that no host is known to read, this is a warning.',
    fix: 'Make it parse. The finding says where it stops doing so.',
  },
  'due-soon': {
    title: 'A credential is about to reach its end',
    severity: 'warning',
    about: 'credential',
    why: 'It expires, or reaches the age that its tier allows, within the time that the policy’s `due-soon` gives (14 days unless it says otherwise). Told by `scan --age` and `inventory`.',
    fix: 'Make a new one at its provider while the old one still works.',
  },
  'unknown-age': {
    title: 'Nobody knows how old a credential is',
    severity: 'warning',
    about: 'credential',
    why: 'Neither its provider nor a store tells when it was made, and the history tells too little. What is not known cannot be in time. Told by `scan --age` and `inventory`; the finding says why nobody knows.',
    fix: 'Do what the finding names: let the policy list the host or the store, map the reference under `references`, or replace the credential.',
  },
  'dangling-reference': {
    title: 'A reference to something that does not exist',
    severity: 'warning',
    about: 'config',
    why: 'The reference names an input or a setting that the file does not define, or a secret that its store does not have (`scan --age` asks). The server starts without a value, or does not start.',
    fix: 'Define what it names, or correct the name.',
  },
  'personal-config-committed': {
    title: 'A config of one person is committed',
    severity: 'warning',
    about: 'config',
    why: 'Hosts keep this file for one user: it holds that user’s servers and paths, and some hosts write OAuth tokens into it.',
    fix: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
  },
  'over-privileged': {
    title: 'A credential may do more than a server should',
    severity: 'warning',
    about: 'credential',
    why: 'Its provider tells that it may administer, delete or impersonate. A server that is talked into something by a document it reads can do all of that. Such a credential is in the tier `high` at least. Told by `scan --age` and `inventory`.',
    fix: 'Make one with only the rights that the server needs.',
  },
  'shared-credential': {
    title: 'One credential for several servers',
    severity: 'warning',
    about: 'credential',
    why: 'Servers of different names use the same credential. Whoever gets it from one of them has all, and to replace it means to change all of them at once.',
    fix: 'Make one credential for each server, with no more rights than that server needs.',
  },
  'exception-unused': {
    title: 'An exception that nothing needs',
    severity: 'warning',
    about: 'policy',
    why: 'An exception, an entry of the baseline or an ignore comment matches no finding. What it was made for is gone, or has changed, and it only waits for something else to excuse. Told where everything is judged, and not of a pull request.',
    fix: 'Remove it: `mcp-rekey baseline update` does so for the baseline, but not for what only asking finds (`scan --age`): delete these entries by hand.',
  },
  'static-credential': {
    title: 'A stored credential where none is needed',
    severity: 'note',
    about: 'credential',
    why: 'This provider trusts workloads by their identity (OpenID Connect): they get credentials of minutes or hours, and nothing has to be stored or rotated.',
    fix: 'Set up the provider’s workload identity, and remove the credential. Where the finding names a reference, `mcp-rekey exec` makes a credential for it whenever the server starts (docs/exec.md).',
  },
  'local-dev-credential': {
    title: 'A well-known or local development password',
    severity: 'note',
    about: 'credential',
    why: 'A password that everybody knows (`postgres`, `changeme`), or one for a database on the machine itself. It is told, because nothing in the config says that the server answers to nobody else.',
    fix: 'Nothing, if it really opens nothing but a machine of your own.',
  },
};

export const ruleIds = Object.keys(all) as readonly RuleId[];

export function rule(id: RuleId): Rule {
  return { id, ...all[id] };
}
