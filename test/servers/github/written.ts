import type { Repository } from './state.js';

/** All that was ever written to a repository: whatever branch it was on, and whatever became of it. */
export function writtenTo({ git, pulls, issues }: Repository): string {
  const texts = [...git.blobs.values()].map((bytes) => bytes.toString());
  const messages = [...git.commits.values()].map(({ message }) => message);
  const said = [...pulls, ...issues].map(({ title, body }) => `${title}\n${body}`);
  const comments = pulls.flatMap((pull) => pull.comments.map(({ body }) => body));
  return [...texts, ...messages, ...said, ...comments].join('\n');
}

/** A file on a branch that is only ever appended to; '' if there is no such branch. Throws if a commit has taken anything away. */
export function appendedText({ git }: Repository, branch: string, path: string): string {
  const tip = git.branches.get(branch);
  const commits = tip === undefined ? [] : [...git.history(tip).keys()];
  const texts = commits.map((oid) => git.text(oid, path) ?? '');
  if (!texts.every((text, at) => at === 0 || texts[at - 1]!.startsWith(text)))
    throw new Error(`a commit on ${branch} has taken something away`);
  return texts[0] ?? '';
}
