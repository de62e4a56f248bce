import type { Proposal, Pull, Tip, Unproposable } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { isRefusal, unfit } from './forge-answers.js';
import { settleBranch } from './forge-branch.js';
import { pullFrom, settlePull } from './forge-pulls.js';
import { MAX_BODY_LENGTH } from './marker.js';
import { settled } from './settled.js';

/** https://github.com/cli/cli/issues/3506: "title is too long (maximum is 256 characters)" */
const MAX_TITLE_LENGTH = 256;

/** Looks at each step what there is, and does what is missing: whoever comes second, or once more, finds it done. */
export async function propose(
  github: GitHub,
  at: Repository,
  base: Tip,
  proposal: Proposal,
): Promise<Pull | Unproposable> {
  const { title, body } = proposal;
  if (body.length > MAX_BODY_LENGTH || title.length > MAX_TITLE_LENGTH) {
    return unfit('takes no text as long as that of the pull request');
  }
  try {
    return await settled(github, () => proposeOnce(github, at, base, proposal));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return unfit(`does not take it: ${error.message}`);
  }
}

async function proposeOnce(
  github: GitHub,
  at: Repository,
  base: Tip,
  proposal: Proposal,
): Promise<Pull | Unproposable> {
  const { data } = await github.ask(
    'look at the repository',
    ({ rest }) => rest.repos.get({ ...at }),
    'metadata: read',
  );
  if (data.archived) return unfit('is archived');
  const found = await pullFrom(github, at, proposal.branch);
  if (found !== undefined && found.state !== 'open') {
    const { number, url, state, mergedAt } = found;
    return { number, url, state, mergedAt };
  }
  const branch = await settleBranch(github, at, base, proposal);
  return branch === 'done' ? settlePull(github, at, base, proposal, found) : branch;
}
