export const id = 4651;
export const ids = [4651,9197];
export const modules = {

/***/ 26194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Zm: () => (/* binding */ stopSignal),
/* harmony export */   dK: () => (/* binding */ EXIT_UNDONE)
/* harmony export */ });
/* harmony import */ var _core_answerless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62199);
/* harmony import */ var _pipeline_init_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58823);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34765);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55415);






const MENDING = (0,_pipeline_init_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .addressOf */ .c)(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, 'docs/rotation.md#a-damaged-journal');
/** Something is overdue, waits for a person, or could not be done though it is due. */
const EXIT_UNDONE = 1;
/** Does it; where the journal is broken, or somebody gives no answer, nothing more is done, and that is said. */
async function ending(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenJournal */ .vi)
            (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(`mcp-rekey: ${error.message}: nothing is done until that is mended, see ${MENDING}`);
        else if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX)
            (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(`mcp-rekey: ${(0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)('GitHub', error)}`);
        else
            throw error;
        return EXIT_UNDONE;
    }
}
/** Whether somebody wants this run to end. The second signal ends it at once. */
function stopSignal() {
    let given = false;
    const stop = () => {
        given = true;
        forget();
        (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('mcp-rekey: storing what is in hand; nothing else is begun');
    };
    const forget = () => {
        for (const name of ['SIGINT', 'SIGTERM'])
            process.removeListener(name, stop);
    };
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, stop);
    return { isGiven: () => given, forget };
}


/***/ }),

/***/ 77883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ homeOf)
});

// EXTERNAL MODULE: ./.compiled/io/github/client.js + 1 modules
var client = __webpack_require__(15064);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
;// CONCATENATED MODULE: ./.compiled/io/github/forge-answers.js


/** `acme/api` */
function repositoryOf(name) {
    const [owner, repo, ...others] = name.split('/');
    if (!owner || !repo || others.length > 0)
        throw new inspection/* Unanswered */.XX('incomplete', 'which repository?');
    return { owner, repo };
}
const UNANSWERED = {
    unreachable: 'unreachable',
    'rate limited': 'rate-limited',
    'server error': 'provider-error',
    changed: 'unexpected-reply',
};
/** What GitHub has not done or not told, as the rotation knows it. */
async function answered(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        throw new inspection/* Unanswered */.XX(UNANSWERED[error.reason] ?? 'refused', error.message);
    }
}
/** A change that GitHub does not make, and will not make before somebody has changed something there. */
function isRefusal(error) {
    return (error instanceof github_error/* GitHubError */.y_ &&
        (error.reason === 'refused' || error.reason === 'forbidden') &&
        error.permission.endsWith('write'));
}
function unfit(detail) {
    return { answer: 'unfit', detail };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.compiled/io/github/forge-files.js



const PLAIN = 0o100644;
const EXECUTABLE = 0o100755;
/**
 * The files that a commit has at these paths. REST would follow links, and not tell: https://docs.github.com/en/rest/repos/contents. A mode is
 * the number that git has: https://docs.github.com/en/graphql/reference/objects#treeentry
 */
async function entriesAt(github, { owner, repo }, oid, paths) {
    const wanted = [...paths];
    const folders = [...new Set(wanted.map(folderOf))];
    const variables = Object.fromEntries(folders.map((folder, index) => [`e${index}`, `${oid}:${folder}`]));
    const { repository } = await github.ask('read the files', ({ graphql }) => graphql(queryFor(folders.length), {
        ...{ owner, repo, oid },
        ...variables,
    }), 'contents: read');
    // Without it nobody could tell a file that is not there from a commit that is not there yet.
    if (!repository?.['commit'])
        throw new github_error/* GitHubError */.y_('read the files', 'not found', { permission: 'contents: read' });
    const found = folders.flatMap((folder, index) => (repository[`f${index}`]?.entries ?? []).map((entry) => [external_node_path_.posix.join(folder, entry.name), entry]));
    const entries = new Map(found);
    return new Map(wanted.flatMap((path) => {
        const entry = entries.get(path);
        return entry === undefined ? [] : [[path, entry]];
    }));
}
function folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
/** Paths are variables, and never text of the query. */
function queryFor(folders) {
    const numbers = Array.from({ length: folders }, (_, index) => index);
    const variables = numbers.map((number) => `, $e${number}: String!`).join('');
    const fields = numbers.map((number) => `f${number}: object(expression: $e${number}) { ... on Tree { entries { name mode oid size } } }`);
    return `query Files($owner: String!, $repo: String!, $oid: GitObjectID!${variables}) {
  repository(owner: $owner, name: $repo) { commit: object(oid: $oid) { oid } ${fields.join(' ')} }
}`;
}
/** Up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob. `undefined` if it is no UTF-8. */
async function textOf(github, { owner, repo }, oid) {
    const { data } = await github.ask('read a file', ({ rest }) => rest.git.getBlob({ owner, repo, file_sha: oid }), 'contents: read');
    const bytes = Buffer.from(data.content, 'base64');
    // What is not what was asked for is not half of it either.
    if (blobOid(bytes) !== oid)
        throw new github_error/* GitHubError */.y_('read a file', 'server error', { permission: 'contents: read' });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The id that git gives to a file of these bytes. */
function blobOid(content) {
    const bytes = Buffer.from(content);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge-commits.js

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/**
 * Puts a commit on a branch, and gives its id. GitHub signs it, as `github-actions[bot]` or the App that the token stands for. If the branch has
 * another tip by now, the reason is `changed`, and nothing was written: https://github.com/planetscale/ghcommit/pull/153
 */
async function commitOn(github, { owner, repo }, { branch, head, message, files }) {
    const [headline = '', ...rest] = message.split('\n');
    const additions = [...files].map(([path, content]) => ({
        path,
        contents: Buffer.from(content).toString('base64'),
    }));
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: { additions },
    };
    const { createCommitOnBranch: made } = await github.ask('write the commit', ({ graphql }) => graphql(COMMIT, {
        input,
        request: { retries: 0 },
    }), 'contents: write');
    if (!made?.commit)
        throw new github_error/* GitHubError */.y_('write the commit', 'server error', { permission: 'contents: write' });
    return made.commit.oid;
}
/** The tip of a branch; `undefined` if there is none, or the token may not see it. */
async function headOf(github, { owner, repo }, branch) {
    try {
        const { data } = await github.ask('look at the branch', ({ rest }) => rest.git.getRef({ owner, repo, ref: `heads/${branch}` }), 'contents: read');
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_ && error.reason === 'not found')
            return undefined;
        throw error;
    }
}
async function makeBranch(github, { owner, repo }, branch, oid) {
    await github.ask('make the branch', ({ rest }) => rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: oid, request: { retries: 0 } }), 'contents: write');
}
/** Moves a branch to a commit that holds all that it holds: anything else is refused. */
async function forwardBranch(github, { owner, repo }, branch, oid) {
    await github.ask('bring the branch forward', ({ rest }) => rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: oid, force: false }), 'contents: write');
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge-branch.js



/**
 * Sees to it that the branch holds what is proposed, on top of what it held. What has been proposed before stays in its history: to take it away
 * would close the pull request, or take away what somebody pushed at that moment.
 */
async function settleBranch(github, at, base, proposal) {
    const { branch, files, message } = proposal;
    const entries = await entriesAt(github, at, base.oid, files.keys());
    const misfit = misfitIn(entries);
    if (misfit !== undefined)
        return unfit(misfit);
    const head = await startOf(github, at, base, proposal);
    if (typeof head !== 'string')
        return head;
    const present = head === base.oid ? entries : await entriesAt(github, at, head, files.keys());
    const missing = [...files].filter(([path, content]) => present.get(path)?.oid !== blobOid(content));
    if (missing.length === 0)
        return 'done';
    await commitOn(github, at, { branch, head, message, files: new Map(missing) });
    await github.pause();
    return 'done';
}
/** A commit that is made this way loses the mode of its files: https://github.com/DataDog/commit-headless */
function misfitIn(entries) {
    for (const [path, { mode }] of entries) {
        if (mode === EXECUTABLE)
            return `has ${path} as an executable file, and a signed commit cannot keep it one`;
        if (mode !== PLAIN)
            return `has no plain file at ${path}`;
    }
    return undefined;
}
/** The tip that the commit goes on. A branch that holds nothing but older states of its base is brought forward first. */
async function startOf(github, at, base, proposal) {
    const { branch } = proposal;
    const head = await headOf(github, at, branch);
    if (head === base.oid)
        return head;
    if (head === undefined) {
        await makeBranch(github, at, branch, base.oid);
        await github.pause();
        return base.oid;
    }
    const held = await heldBy(github, at, base.oid, head);
    if (held.commits === 0) {
        await forwardBranch(github, at, branch, base.oid);
        await github.pause();
        return base.oid;
    }
    return held.isOurs(proposal) ? head : unfit(`has commits of somebody else on the branch ${branch}`);
}
/** Ours say of which rotation they are. A merge brings nothing of its own, unless it changes a file that we do not. */
async function heldBy(github, { owner, repo }, base, head) {
    const { data } = await github.ask('compare the branch with its base', ({ rest }) => rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 100 }), 'contents: read');
    const { commits, files = [], total_commits } = data;
    return {
        commits: total_commits,
        isOurs: ({ message, files: proposed }) => {
            const sign = trailersOf(message).find((line) => line.startsWith('Rotation: ')) ?? message;
            const said = commits
                .filter(({ parents }) => parents.length < 2)
                .map(({ commit }) => trailersOf(commit.message));
            return (commits.length === total_commits &&
                said.every((trailers) => trailers.includes(sign)) &&
                files.every(({ filename }) => proposed.has(filename)));
        },
    };
}
function trailersOf(message) {
    return message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1)
        .split('\n')
        .map((line) => line.trim());
}

// EXTERNAL MODULE: ./.compiled/io/github/comment.js
var comment = __webpack_require__(45793);
// EXTERNAL MODULE: ./.compiled/io/github/marker.js
var marker = __webpack_require__(73876);
;// CONCATENATED MODULE: ./.compiled/io/github/forge-pulls.js




/** The pull request from a branch of the repository itself, and of no fork of the same owner. */
async function pullFrom(github, { owner, repo }, branch) {
    const { data } = await github.ask('look for the pull request', ({ rest }) => rest.pulls.list({
        ...{ owner, repo, head: `${owner}:${branch}`, state: 'all' },
        ...{ sort: 'created', direction: 'desc', per_page: 100 },
    }), 'pull-requests: read');
    const own = data.filter(
    // An organisation can have forks of its own repositories.
    ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase());
    const found = own.find(({ state }) => state === 'open') ?? own[0];
    return found && { ...asPull(found), title: found.title, body: found.body, base: found.base.ref };
}
function asPull(pull) {
    const { number, html_url: url, merged_at } = pull;
    if (merged_at !== null)
        return { number, url, state: 'merged', mergedAt: new Date(merged_at) };
    return { number, url, state: pull.state === 'open' ? 'open' : 'closed', mergedAt: undefined };
}
/** Opens it, or brings the one that is open to what is proposed, as far as it differs. */
async function settlePull(github, at, base, proposal, found) {
    const { title, body, branch } = proposal;
    if (found === undefined) {
        const { data } = await github.ask('open the pull request', ({ rest }) => rest.pulls.create({ ...at, title, body, head: branch, base: base.branch, request: { retries: 0 } }), 'pull-requests: write');
        return asPull(data);
    }
    const change = {
        ...(found.title === title ? {} : { title }),
        ...((0,marker/* isSaid */.QV)(body, found) ? {} : { body }),
        ...(found.base === base.branch ? {} : { base: base.branch }),
    };
    if (Object.keys(change).length > 0) {
        await github.ask('update the pull request', ({ rest }) => rest.pulls.update({ ...at, pull_number: found.number, ...change }));
    }
    const { number, url, state, mergedAt } = found;
    return { number, url, state, mergedAt };
}
/**
 * In an order in which it can be cut off anywhere: the next one who closes it finds it open until all is done. Without its branch GitHub closes it
 * by itself: https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/closing-a-pull-request
 */
async function closePull(github, at, { number, branch, why }) {
    const { data } = await github.ask('look at the pull request', ({ rest }) => rest.pulls.get({ ...at, pull_number: number }), 'pull-requests: read');
    const hasBranch = data.head.ref === branch && data.head.repo?.id === data.base.repo.id;
    if (data.state !== 'open') {
        // What a person has closed is not opened again by a click: what it names is about to die.
        if (data.merged_at === null && hasBranch)
            await deleteBranch(github, at, branch);
        return;
    }
    await (0,comment/* writeComment */.H)(github, { ...at, number }, { topic: 'rotation closed', body: why, nothingLeft: why });
    await github.pause();
    if (hasBranch)
        await deleteBranch(github, at, branch);
    await github.ask('close the pull request', ({ rest }) => rest.pulls.update({ ...at, pull_number: number, state: 'closed' }));
}
/** One that is gone is deleted, and one that is protected stays: the pull request is closed all the same. */
async function deleteBranch(github, at, branch) {
    try {
        await github.ask('delete the branch', ({ rest }) => rest.git.deleteRef({ ...at, ref: `heads/${branch}` }), 'contents: write');
        await github.pause();
    }
    catch (error) {
        const isGone = error instanceof github_error/* GitHubError */.y_ && error.reason === 'not found';
        if (!isGone && !isRefusal(error))
            throw error;
    }
}

// EXTERNAL MODULE: ./.compiled/io/github/patience.js
var patience = __webpack_require__(33729);
;// CONCATENATED MODULE: ./.compiled/io/github/settled.js


/**
 * After which a second look tells more: nobody knows what was done, or somebody else was faster. GitHub refuses to make what is there already with
 * the status that it has for whatever it refuses, and does not find yet what was made a moment ago.
 */
const LOOK_AGAIN = ['unreachable', 'server error', 'refused', 'changed', 'not found'];
/** Does what looks first at what there is, and does the rest: again, where an answer got lost or somebody else was faster. */
async function settled(github, act) {
    for (let left = patience/* ATTEMPTS */.PY;; left--) {
        try {
            return await act();
        }
        catch (error) {
            if (left === 1 || !(error instanceof github_error/* GitHubError */.y_) || !LOOK_AGAIN.includes(error.reason))
                throw error;
        }
        await github.pause();
    }
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge-proposals.js





/** https://github.com/cli/cli/issues/3506: "title is too long (maximum is 256 characters)" */
const MAX_TITLE_LENGTH = 256;
/** Looks at each step what there is, and does what is missing: whoever comes second, or once more, finds it done. */
async function propose(github, at, base, proposal) {
    const { title, body } = proposal;
    if (body.length > marker/* MAX_BODY_LENGTH */.tr || title.length > MAX_TITLE_LENGTH) {
        return unfit('takes no text as long as that of the pull request');
    }
    try {
        return await settled(github, () => proposeOnce(github, at, base, proposal));
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        return unfit(`does not take it: ${error.message}`);
    }
}
async function proposeOnce(github, at, base, proposal) {
    const { data } = await github.ask('look at the repository', ({ rest }) => rest.repos.get({ ...at }), 'metadata: read');
    if (data.archived)
        return unfit('is archived');
    const found = await pullFrom(github, at, proposal.branch);
    if (found !== undefined && found.state !== 'open') {
        const { number, url, state, mergedAt } = found;
        return { number, url, state, mergedAt };
    }
    const branch = await settleBranch(github, at, base, proposal);
    return branch === 'done' ? settlePull(github, at, base, proposal, found) : branch;
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge-runs.js


/** The states of a run that has not ended: https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository */
const UNENDED = ['queued', 'in_progress', 'requested', 'waiting', 'pending'];
const MOST = 100;
/** Sent once: whoever does not get the answer looks whether there is a run by that name. */
async function dispatch(github, at, ref, { workflow, run }) {
    try {
        await github.ask('start the workflow', ({ rest }) => rest.actions.createWorkflowDispatch({
            ...{ ...at, workflow_id: workflow, ref, inputs: { rotation: run } },
            request: { retries: 0 },
        }), 'actions: write');
        return 'done';
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_ && error.reason === 'not found') {
            return unfit('is not there, or the token may not see it');
        }
        if (!isRefusal(error))
            throw error;
        // https://github.com/benc-uk/workflow-dispatch/issues/80
        return error.reason === 'forbidden'
            ? unfit(`cannot be started: ${error.message}`)
            : unfit('cannot be started: it is switched off, or has no `workflow_dispatch` with the input `rotation`');
    }
}
async function runsOf(github, at, { workflow, run, since }) {
    const all = await github.ask('look for runs of the workflow', ({ paginate, rest }) => paginate(rest.actions.listWorkflowRuns, {
        ...{ ...at, workflow_id: workflow, event: 'workflow_dispatch' },
        ...{ created: `>=${seconds(since)}`, per_page: MOST },
    }), 'actions: read');
    return all
        .filter(({ display_title }) => display_title === run)
        .map(({ id, html_url: url, created_at, status, conclusion }) => ({
        id,
        url,
        createdAt: new Date(created_at),
        state: stateOf(status, conclusion),
    }))
        .filter(({ createdAt }) => createdAt >= since)
        .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}
function stateOf(status, conclusion) {
    if (status !== 'completed')
        return 'pending';
    return conclusion === 'success' ? 'succeeded' : 'failed';
}
/** Of its last attempt. */
async function jobsOf(github, at, run) {
    const { data } = await github.ask('look for the jobs of a run', ({ rest }) => rest.actions.listJobsForWorkflowRun({ ...at, run_id: run, filter: 'latest', per_page: MOST }), 'actions: read');
    return data.jobs.map(({ name }) => name);
}
/** GitHub tells to the second when a run was made: one of the same second counts, which is the safe side. */
async function waitingRuns(github, at, before) {
    const found = new Set();
    for (const status of UNENDED) {
        const { data } = await github.ask('look for runs that wait', ({ rest }) => rest.actions.listWorkflowRunsForRepo({
            ...{ ...at, status, created: `<=${seconds(before)}`, per_page: MOST },
        }), 'actions: read');
        for (const { id, created_at } of data.workflow_runs)
            if (new Date(created_at) < before)
                found.add(id);
        if (found.size >= MOST)
            return MOST;
    }
    return found.size;
}
function seconds(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge-tip.js


/** The tip of the default branch. One that nobody sees is an error: it is there, unless the repository is empty. */
async function tipOf(github, at) {
    const { data } = await github.ask('look at the repository', ({ rest }) => rest.repos.get({ ...at }), 'metadata: read');
    const branch = data.default_branch;
    const oid = await headOf(github, at, branch);
    if (oid === undefined) {
        throw new github_error/* GitHubError */.y_('read the default branch', 'not found', { permission: 'contents: read' });
    }
    return { branch, oid };
}

;// CONCATENATED MODULE: ./.compiled/io/github/forge.js








/** A rotation goes on for as long as it takes; only each single answer is not waited for longer. */
const PATIENCE_OF_FORGE = { attempt: 30_000, total: Number.POSITIVE_INFINITY, second: 1000 };
const MAX_FILE_BYTES = 1024 * 1024;
/** GitHub as where proposals are made. */
class GitHubForge {
    #github;
    constructor(github) {
        this.#github = github;
    }
    tip(repository) {
        return this.#ask(repository, (at) => tipOf(this.#github, at));
    }
    read(repository, oid, path) {
        return this.#ask(repository, async (at) => {
            const entry = (await entriesAt(this.#github, at, oid, [path])).get(path);
            if (entry === undefined)
                return undefined;
            if ((entry.mode !== PLAIN && entry.mode !== EXECUTABLE) || entry.size > MAX_FILE_BYTES)
                return 'unfit';
            return (await textOf(this.#github, at, entry.oid)) ?? 'unfit';
        });
    }
    pull(repository, branch) {
        return this.#ask(repository, async (at) => {
            const found = await pullFrom(this.#github, at, branch);
            if (found === undefined)
                return undefined;
            const { number, url, state, mergedAt } = found;
            return { number, url, state, mergedAt };
        });
    }
    propose(repository, base, proposal) {
        return this.#ask(repository, (at) => propose(this.#github, at, base, proposal));
    }
    close(repository, { number }, branch, why) {
        return this.#ask(repository, (at) => settled(this.#github, () => closePull(this.#github, at, { number, branch, why })));
    }
    dispatch(repository, workflow, run) {
        return this.#ask(repository, async (at) => {
            const { branch } = await tipOf(this.#github, at);
            return dispatch(this.#github, at, branch, { workflow, run });
        });
    }
    runs(repository, workflow, run, since) {
        return this.#ask(repository, (at) => runsOf(this.#github, at, { workflow, run, since }));
    }
    jobs(repository, { id }) {
        return this.#ask(repository, (at) => jobsOf(this.#github, at, id));
    }
    waiting(repository, before) {
        return this.#ask(repository, (at) => waitingRuns(this.#github, at, before));
    }
    async clock() {
        const { headers } = await answered(this.#github.ask('ask for the time', ({ rest }) => rest.meta.root(), 'metadata: read'));
        const time = new Date(headers.date ?? '');
        if (Number.isNaN(time.getTime()))
            throw new inspection/* Unanswered */.XX('unexpected-reply', 'GitHub does not tell the time');
        return time;
    }
    #ask(repository, asking) {
        return answered((async () => asking(repositoryOf(repository)))());
    }
}

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
;// CONCATENATED MODULE: ./.compiled/io/github/journal-alone.js


const NAMES = `query Names($owner: String!, $repo: String!, $oid: GitObjectID!, $root: String!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $oid) { oid }
    root: object(expression: $root) {
      ... on Tree { entries { name object { ... on Tree { entries { name } } } } }
    }
  }
}`;
/** Journals: of the repository itself, and of others whose journals it keeps. */
const JOURNAL = /^(?:journal|[^/]+\/[^/]+)\.jsonl$/;
/** Throws a `UsageError` if a commit has anything but journals: a branch of somebody's work would get a commit for each step of a rotation. */
async function expectJournals(github, at, { branch, oid }) {
    if ((await namesAt(github, at, oid)).every((name) => JOURNAL.test(name)))
        return;
    throw new errors/* UsageError */.e(`the branch ${branch} of ${at.owner}/${at.repo} has other files and no journal, and a journal has a branch for itself: say one under \`journal\` in the policy that is not there yet, and the first run makes it`);
}
/** What is directly in a commit, and in its folders. */
async function namesAt(github, { owner, repo }, oid) {
    const { repository } = await github.ask('look for other files beside the journal', ({ graphql }) => graphql(NAMES, {
        ...{ owner, repo, oid },
        root: `${oid}:`,
    }), 'contents: read');
    if (!repository?.commit)
        throw new github_error/* GitHubError */.y_('read the files', 'not found', { permission: 'contents: read' });
    return (repository.root?.entries ?? []).flatMap(({ name, object }) => object?.entries === undefined ? [name] : object.entries.map((below) => `${name}/${below.name}`));
}

;// CONCATENATED MODULE: ./.compiled/io/github/journal-start.js



/**
 * Makes the branch with a commit that has no parents, and gives its tip; `undefined` if somebody else was faster. Nobody sees the commit before the
 * branch is there, and of two who make the branch GitHub lets one: https://docs.github.com/en/rest/git/refs#create-a-reference
 */
async function startJournal(github, at, { branch, ...first }) {
    const commit = await firstCommit(github, at, first);
    for (let left = patience/* ATTEMPTS */.PY;; left--) {
        try {
            await makeBranch(github, at, branch, commit);
            return commit;
        }
        catch (error) {
            const isRefused = error instanceof github_error/* GitHubError */.y_ && error.reason === 'refused';
            if (!isRefused && !(0,github_error/* mayHaveHappened */.dk)(error))
                throw error;
            const head = await headOf(github, at, branch);
            if (head !== undefined)
                return head === commit ? commit : undefined;
            if (left === 1)
                throw error;
        }
        await github.pause();
    }
}
/** Without an author, so that GitHub signs it for an App: https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots */
async function firstCommit(github, at, { path, text, headline }) {
    const entry = { path, mode: '100644', type: 'blob', content: text };
    const tree = await github.ask('write the first file of the journal', ({ rest }) => rest.git.createTree({ ...at, tree: [entry] }), 'contents: write');
    const commit = await github.ask('write the first commit of the journal', ({ rest }) => rest.git.createCommit({ ...at, message: headline, tree: tree.data.sha, parents: [] }), 'contents: write');
    return commit.data.sha;
}

;// CONCATENATED MODULE: ./.compiled/io/github/journal-branch.js









const JOURNAL_BRANCH = 'mcp-rekey/journal';
const JOURNAL_PATH = 'journal.jsonl';
/** A journal on a branch of its own, which shares nothing with the others. Its version is the tip of the branch. */
class JournalBranch {
    #github;
    #place;
    #at;
    /** What was read or written last: what is appended to is sent whole, and need not be read again. */
    #last;
    constructor(github, place) {
        this.#github = github;
        this.#place = place;
        this.#at = repositoryOf(place.repository);
    }
    read() {
        return answered(this.#read());
    }
    append(lines, version, headline) {
        return answered(version === '' ? this.#start(lines, headline) : this.#append(lines, version, headline));
    }
    async #read() {
        const version = (await headOf(this.#github, this.#at, this.#place.branch)) ?? '';
        // GitHub says of what a token may not see that it is not there: only if another branch can be read, there is none.
        if (version === '')
            await tipOf(this.#github, this.#at);
        const text = version === '' ? '' : await this.#textAt(version);
        if (version !== '' && text === '')
            await expectJournals(this.#github, this.#at, { branch: this.#place.branch, oid: version });
        this.#last = { text, version };
        return this.#last;
    }
    async #textAt(version) {
        if (this.#last?.version === version)
            return this.#last.text;
        const { path } = this.#place;
        const entry = (await entriesAt(this.#github, this.#at, version, [path])).get(path);
        if (entry === undefined)
            return '';
        const isFile = entry.mode === PLAIN || entry.mode === EXECUTABLE;
        const text = isFile ? await textOf(this.#github, this.#at, entry.oid) : undefined;
        if (text === undefined)
            throw new inspection/* Unanswered */.XX('unexpected-reply', `${path} is no text file`);
        return text;
    }
    async #start(lines, headline) {
        const { branch, path } = this.#place;
        const version = await startJournal(this.#github, this.#at, { branch, path, text: lines, headline });
        if (version === undefined)
            return { answer: 'changed' };
        this.#last = { text: lines, version };
        return { answer: 'done', version };
    }
    async #append(lines, version, headline) {
        const { branch, path } = this.#place;
        const text = (await this.#textAt(version)) + lines;
        const commit = { branch, head: version, message: headline, files: new Map([[path, text]]) };
        for (let left = patience/* ATTEMPTS */.PY;; left--) {
            try {
                const made = await commitOn(this.#github, this.#at, commit);
                this.#last = { text, version: made };
                return { answer: 'done', version: made };
            }
            catch (error) {
                const isFirst = left === patience/* ATTEMPTS */.PY;
                if (isFirst && error instanceof github_error/* GitHubError */.y_ && error.reason === 'changed')
                    return { answer: 'changed' };
                if (!(0,github_error/* mayHaveHappened */.dk)(error) && !(error instanceof github_error/* GitHubError */.y_ && error.reason === 'changed'))
                    throw error;
                const arrived = await this.#arrived(text, version);
                if (arrived !== undefined)
                    return arrived;
                if (left === 1)
                    throw error;
            }
            await this.#github.pause();
        }
    }
    /**
     * What became of lines whose answer got lost; `undefined` if the branch still is what it was. They can be sent again then: GitHub takes only
     * one commit on the same tip. Lines that others have put behind ours are not known to whoever asks, who is told the old version and so reads again.
     */
    async #arrived(text, version) {
        const head = await headOf(this.#github, this.#at, this.#place.branch);
        if (head === version || head === undefined)
            return undefined;
        const found = await this.#textAt(head);
        if (!found.startsWith(text))
            return { answer: 'changed' };
        const isLast = found === text;
        if (isLast)
            this.#last = { text, version: head };
        return { answer: 'done', version: isLast ? head : version };
    }
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/rotating/home.js





const NOWHERE = {
    repository: undefined,
    forge: undefined,
    issues: undefined,
    journal: () => undefined,
};
const TOKENS = ['MCP_REKEY_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
/** `repository`: the one that the policy is in. */
async function homeOf(env, repository) {
    const token = TOKENS.map((name) => env[name]).find(Boolean);
    if (token === undefined)
        return NOWHERE;
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    const github = await (0,client/* connect */.N)({ apiUrl, token, version: version/* version */.r, patience: PATIENCE_OF_FORGE });
    return {
        repository,
        forge: new GitHubForge(github),
        issues: repository === undefined ? undefined : { github, at: repositoryOf(repository) },
        journal: ({ repository: named = repository, branch }) => named === undefined
            ? undefined
            : new JournalBranch(github, { repository: named, branch, path: pathIn(named, repository) }),
    };
}
/** A repository that keeps the journals of several has a file for each, for two of them may have rotations of one name. */
function pathIn(keeper, repository) {
    return repository === undefined || keeper.toLowerCase() === repository.toLowerCase()
        ? JOURNAL_PATH
        : `${repository.toLowerCase()}.jsonl`;
}


/***/ }),

/***/ 56814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ journalOf),
  _: () => (/* binding */ openJournal)
});

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/git/origin.js
var origin = __webpack_require__(72027);
// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __webpack_require__(21693);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/io/failure.js
var failure = __webpack_require__(14648);
// EXTERNAL MODULE: ./.compiled/io/file-lock.js
var file_lock = __webpack_require__(98212);
;// CONCATENATED MODULE: ./.compiled/io/journal-file.js







/** Behind the name of the journal: what is about to take its place. */
const LEFT = /^[0-9a-f]{12}\.new$/;
/** A journal in a file that only its owner reads. Its version says what is in it. */
class JournalFile {
    #file;
    constructor(file) {
        this.#file = file;
    }
    async read() {
        return told(async () => this.#read());
    }
    /** Whole or not at all: half a line would be a journal that somebody has tampered with. */
    async append(lines, version) {
        return told(async () => {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#file), { recursive: true, mode: 0o700 });
            return (0,file_lock/* locked */.x)(this.#file, (held) => {
                const present = this.#read();
                if (present.version !== version)
                    return { answer: 'changed' };
                const text = present.text + lines;
                this.#replace(text, held);
                return { answer: 'done', version: versionOf(text) };
            });
        });
    }
    #read() {
        const stats = (0,external_node_fs_.lstatSync)(this.#file, { throwIfNoEntry: false });
        if (stats === undefined)
            return { text: '', version: versionOf('') };
        if (!stats.isFile())
            throw new inspection/* Unanswered */.XX('refused', 'the journal is no plain file');
        const bytes = (0,external_node_fs_.readFileSync)(this.#file);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw new inspection/* Unanswered */.XX('refused', 'the journal is no text in UTF-8');
        const text = bytes.toString();
        return { text, version: versionOf(text) };
    }
    /** What a run has left that was killed while it wrote. Whoever still writes without the lock does not come to its end. */
    #sweep() {
        const folder = (0,external_node_path_.dirname)(this.#file);
        const own = `${(0,external_node_path_.basename)(this.#file)}.`;
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            if (name.startsWith(own) && LEFT.test(name.slice(own.length)))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
        }
    }
    #replace(text, held) {
        this.#sweep();
        const temporary = `${this.#file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.new`;
        try {
            const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
            try {
                (0,external_node_fs_.writeFileSync)(file, text);
                (0,external_node_fs_.fsyncSync)(file);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            held();
            (0,external_node_fs_.renameSync)(temporary, this.#file);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
            throw error;
        }
        syncFolder((0,external_node_path_.dirname)(this.#file));
    }
}
/** Without that a machine that loses its power can lose the new name too. Windows opens no folders. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const opened = (0,external_node_fs_.openSync)(folder, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(opened);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
function versionOf(text) {
    return text === '' ? '' : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function told(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            throw error;
        if (error instanceof file_lock/* Locked */.H)
            throw new inspection/* Unanswered */.XX('unreachable', 'somebody else keeps the journal locked');
        throw new inspection/* Unanswered */.XX('refused', `the file of the journal cannot be used (${(0,failure/* codeOf */.$)(error)})`);
    }
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/allowed.js
var rotate_allowed = __webpack_require__(74314);
// EXTERNAL MODULE: ./.compiled/commands/rotating/home.js + 13 modules
var rotating_home = __webpack_require__(77883);
// EXTERNAL MODULE: ./.compiled/commands/rotating/policy.js
var policy = __webpack_require__(94739);
;// CONCATENATED MODULE: ./.compiled/commands/rotating/journal.js







/** The journal alone, for whoever only reads it. */
async function openJournal(options) {
    const env = process.env;
    const home = await (0,rotating_home/* homeOf */.l)(env, await (0,origin/* nameOnGithub */.c)(await repository/* Git */.T.open(process.cwd(), env), env));
    return journalOf(options, await (0,policy/* policyOf */.U)(options, env, false), home);
}
/** A file, or the one that the policy places at home. Throws a `UsageError` if there is none, or if nothing may be written there. */
function journalOf({ journal }, { journal: place }, home, allowed) {
    if (journal !== undefined)
        return new JournalFile(journal);
    checkPlace(place, home, allowed);
    const found = home.journal(place);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.e(home.forge === undefined
        ? 'there is no journal: name a file, --journal FILE, or give MCP_REKEY_GITHUB_TOKEN for the one on GitHub'
        : 'there is no journal: nothing says whose repository this is. Run it in a clone whose remote `origin` is on GitHub, say `repository` under `journal` in the policy, or name a file, --journal FILE');
}
/** Whoever writes a policy does not say by that what this program may write to. */
function checkPlace({ repository }, home, allowed) {
    if (repository === undefined || repository === home.repository)
        return;
    const wanted = { command: [], host: [], store: [], scope: [], repository: [repository] };
    const missing = (0,rotate_allowed/* forbidden */.o0)(allowed, wanted);
    if (missing.length > 0)
        throw new errors/* UsageError */.e(`MCP_REKEY_ALLOWED_TARGETS does not allow it: the journal would take ${missing.join(' ')}`);
}


/***/ }),

/***/ 94739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf),
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50460);


/** Where something is to be changed, and no workflow says which it is, it has to be named: it may have come with a clone of who knows whose repository. */
async function policyOf({ policy: named }, env, changes) {
    if (changes && named === undefined && env['GITHUB_ACTIONS'] !== 'true')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('a policy says where credentials go, so it has to be one that you trust: name it, --policy .github/mcp-rekey.yml');
    const { readDecisions } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(2915)]).then(__webpack_require__.bind(__webpack_require__, 96119));
    const { read } = (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_0__.disk)(env);
    return (await readDecisions(read, { policy: named, read, anew: false })).policy;
}
/** The entry of that name. Throws a `UsageError` if there is none. */
function entryOf({ rotations }, name) {
    const entry = rotations.find((one) => one.name === name);
    if (entry !== undefined)
        return entry;
    const names = rotations.map((one) => one.name).join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`the policy has no rotation ${JSON.stringify(name)}; it has ${names || 'none'}`);
}


/***/ }),

/***/ 55415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say),
  g: () => (/* binding */ telling)
});

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/core/rotation/journal.js
var journal = __webpack_require__(62199);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/steps.js
/** What was done, in a line for people. */
function stepLine({ rotation, what }) {
    return `${rotation.slice(0, rotation.lastIndexOf('/'))}: ${phraseOf(what)}`;
}
function phraseOf(what) {
    switch (what.event) {
        case 'intent':
            return `about to make a new credential in place of ${what.old ?? 'none'} (${what.reason})`;
        case 'minted':
            return `made ${what.key}`;
        case 'handed-in':
            return `${what.key} was handed in`;
        case 'tested':
            return 'the new one works';
        case 'storing':
            return `storing it in ${what.target}`;
        case 'stored':
            return `${what.target} has taken it${versioned(what.version)}${what.notice === undefined ? '' : `. ${what.notice}`}`;
        case 'unstored':
            return `${what.target} has not taken it: ${what.why}`;
        case 'read':
            return `${what.target} holds it`;
        case 'restarted':
            return what.failure === undefined
                ? `started again what reads ${what.target}`
                : `the command \`restart\` for ${what.target} ${what.failure}: what reads it has the old value until it is started again`;
        case 'failed':
            return `this attempt has failed: ${what.why}`;
        case 'orphan':
            return `${what.key} has to go ${what.when === 'now' ? 'now' : 'after the grace'}`;
        case 'proposed':
            return `proposed ${what.isBack ? 'the old references' : 'the new references'}: ${what.url}`;
        case 'promoted':
        case 'demoted':
            return `${what.event} in ${what.target}`;
        case 'deployed':
            return 'the new one is deployed';
        case 'verifying':
            return `verifying it (${what.by})`;
        case 'seen':
            return `the new one was seen in use: ${what.by}`;
        case 'revoking':
            return `revoking ${what.key}`;
        case 'revoked':
            return revokedPhrase(what);
        case 'refused':
            return what.proof === 'unproved'
                ? `nobody can tell whether ${what.key} is refused`
                : `${what.key} is refused (${what.proof})`;
        case 'aborting':
            return `it is taken back: ${what.why}`;
        case 'rollback':
            return 'somebody wants the old one back';
        case 'needs-human':
            return `a person has to look: ${what.why}`;
        case 'paused':
            return `paused: ${what.why}`;
        case 'resumed':
            return 'it goes on';
        case 'ended':
            return `over: ${what.as}`;
        case 'adopted':
            return `the targets hold ${what.key}, somebody says`;
    }
}
function revokedPhrase({ key, how, by }) {
    if (how === 'by hand')
        return `${key} was revoked by hand, says ${by ?? 'somebody'}`;
    return how === 'gone' ? `${key} was gone already` : `revoked ${key}`;
}
function versioned(version) {
    return version === null ? '' : ` as version ${version}`;
}

;// CONCATENATED MODULE: ./.compiled/commands/rotating/telling.js



/** The same journal; whatever is written to it is told as it goes, a line each. */
function telling(store) {
    return {
        read: () => store.read(),
        append: async (lines, version, headline) => {
            const appended = await store.append(lines, version, headline);
            if (appended.answer === 'done')
                for (const entry of (0,journal/* readLines */.Se)(lines))
                    say(stepLine(entry));
            return appended;
        },
    };
}
/** On standard error. In the log of a job a line could be a command to the runner. */
function say(line) {
    process.stderr.write(`${(0,display/* displayable */.Z)(line).replaceAll('##[', '## [')}\n`);
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answerless)
/* harmony export */ });
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What no person can make anything of alone: a status, the code of an error, the name of a variable. */
const BARE = /^(?:status \d{3}(?: of the proxy)?|[A-Z][A-Z0-9_]*|no connection)$/;
/** Why there was no answer, and from whom, as a sentence without its full stop. What is a sentence already stays as it is. */
function answerless(who, { reason, detail }) {
    if (detail !== undefined && !BARE.test(detail))
        return detail;
    const shown = detail === undefined ? '' : ` (${detail})`;
    switch (reason) {
        case 'incomplete':
            return detail === undefined ? _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason] : `${detail} is not set, or cannot be used`;
        case 'refused':
            return `${who} refused it${shown}: is the credential right that was shown there, and may it do that?`;
        case 'unreachable':
            return `${who} could not be reached${shown}`;
        case 'timeout':
            return `${who} did not answer in time`;
        case 'rate-limited':
            return `${who} wants to be asked less often${shown}`;
        case 'provider-error':
            return `${who} had an error${shown}`;
        case 'redirected':
        case 'unexpected-reply':
            return `${who} has answered in a way that it does not document${shown}`;
        default:
            return `${who}: ${_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason]}${shown}`;
    }
}


/***/ }),

/***/ 19197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fingerprints: () => (/* binding */ Fingerprints),
/* harmony export */   digestOf: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Names credentials without telling anything about them: HMAC-SHA256 under a key that no report holds, 128 bits of it.
 * An unkeyed hash would let anybody who reads a report try passwords against it.
 */
class Fingerprints {
    #key;
    /** `key` makes fingerprints comparable between runs; without one they are good for this run alone. */
    constructor(key) {
        this.#key = key ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    }
    /** 32 hexadecimal digits. */
    of(value) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#key).update(value, 'utf8').digest('hex').slice(0, 32);
    }
}
/** A short name for a text that is no secret: the same everywhere, in 32 hexadecimal digits. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}


/***/ }),

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 62199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   nQ: () => (/* binding */ journalLines),
/* harmony export */   vi: () => (/* binding */ BrokenJournal),
/* harmony export */   z8: () => (/* binding */ parseJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);


const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().transform((text) => new Date(text));
/**
 * What is written down of a rotation. Never a value, nor anything that is made from one. Keys are the provider's ids, targets are what
 * `targetName` calls them, versions what their store calls them.
 */
const Event = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('event', [
    /** An attempt is about to mint. `old`: what it replaces. `before`: what each target held. Nobody else touches it until `lease`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('intent'),
        label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Whose credential it is (`accountMark`); absent in journals from before that was written down. */
        account: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
        old: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        /** When that one was made, as far as anybody knows. */
        oldMintedAt: instant.exactOptional(),
        before: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** Ids of the keys that were there, if the provider shows no labels. */
        keys: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** How each target takes a new value into use. */
        staging: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['native', 'pinned', 'none'])),
        lease: instant,
        runner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    /** `on`: when, if that was not just now. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('minted'), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), on: instant.exactOptional() }),
    /** A person has made it, and has given its value; with the same key, once more, for the run that had it has died. Nobody else touches it until `lease`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('handed-in'), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), lease: instant, runner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tested') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('storing'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** The store has said that it took it. `notice`: what went wrong beside that. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stored'),
        target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        notice: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    }),
    /** The store has said that it does not take it, and why. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('unstored'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** Somebody has looked: this is what the target holds now, and it is ours. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('read'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mark: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** Whoever reads the target was started again by a command of the policy. `failure`: how that failed, in words that follow "it". */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('restarted'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), failure: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional() }),
    /** The attempt came to nothing, and why; its key, if there is one, is an orphan of its own. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('failed'), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** A key of ours that nobody is to use, and when it may go: at once, or as late as the one that is replaced. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('orphan'), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), when: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['now', 'grace']) }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('proposed'),
        /** Whether it brings the old one back. */
        isBack: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    /** `mark`: what it holds now, where that is another version than the one that was meant, with the same value in it. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('promoted'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mark: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('demoted'), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mark: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional() }),
    /** From here on whoever starts gets the new one. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('deployed'), on: instant }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('verifying'), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('seen'), on: instant, by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('revoking'), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** `by`: who says that it was done by hand. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('revoked'),
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        how: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['revoked', 'gone', 'by hand']),
        by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    }),
    /** How it is known that nobody gets in with it: it was tried, the provider lists it no more, or nobody could tell. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('refused'), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), proof: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tried', 'by-id', 'unproved']) }),
    /** Nothing comes of it: the old one stays, and the new one goes. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('aborting'), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** Somebody wants the old one back. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('rollback') }),
    /** A person has to look; nothing is done until one says `rotate resume`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('needs-human'), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('resumed') }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ended'), as: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['done', 'aborted', 'rolled back']) }),
    /** Nothing is done about it until somebody says `rotate resume`. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('paused'), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    /** Somebody says which key the targets hold: the first one was made by somebody else, or nobody knows any more. In a rotation on its way, that key takes the place of the attempt’s. */
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        event: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('adopted'),
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        account: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
        marks: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
]);
const Line = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    at: instant,
    rotation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9-]+\/[0-9A-Z]{26}$/),
    what: Event,
    prev: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    hash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** The chain's beginning. */
const GENESIS = '0'.repeat(64);
/** A journal of which a line is missing, changed or no line of a journal. */
class BrokenJournal extends Error {
    name = 'BrokenJournal';
    constructor(line, what) {
        super(`line ${line} of the journal ${what}`);
    }
}
/** Reads all lines and checks their chain. Throws `BrokenJournal`. */
function parseJournal(text) {
    const entries = [];
    let head = GENESIS;
    const lines = text.split('\n');
    if (lines.pop() !== '')
        throw new BrokenJournal(lines.length + 1, 'has no end');
    for (const [index, line] of lines.entries()) {
        const { at, rotation, what, prev, hash } = parseLine(line, index + 1);
        if (prev !== head)
            throw new BrokenJournal(index + 1, 'does not follow from the one before it');
        if (hash !== hashOf(line))
            throw new BrokenJournal(index + 1, 'was changed after it was written');
        entries.push({ at, rotation, what });
        head = hash;
    }
    return { entries, head };
}
/** The entries in some lines, whatever stands before them. Throws `BrokenJournal`. */
function readLines(lines) {
    return lines
        .split('\n')
        .slice(0, -1)
        .map((line, index) => {
        const { at, rotation, what } = parseLine(line, index + 1);
        return { at, rotation, what };
    });
}
/** The lines of entries that come behind `head`. */
function journalLines(entries, head) {
    let last = head === '' ? GENESIS : head;
    const lines = entries.map(({ at, rotation, what }) => {
        const open = JSON.stringify({ v: 1, at, rotation, what, prev: last });
        last = digest(open);
        return `${open.slice(0, -1)},"hash":"${last}"}\n`;
    });
    return { text: lines.join(''), head: last };
}
function parseLine(line, number) {
    try {
        return Line.parse(JSON.parse(line));
    }
    catch {
        throw new BrokenJournal(number, 'is none that this version writes');
    }
}
/** Of the line without its own hash, which stands last. */
function hashOf(line) {
    return digest(`${line.slice(0, line.lastIndexOf(',"hash":'))}}`);
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 72027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameOnGithub)
/* harmony export */ });
/* unused harmony export nameIn */
/** https://docs.github.com/en/get-started/git-basics/about-remote-repositories, and `ssh.github.com` for SSH through port 443. */
const URL_OF_REMOTE = /^(?:https?|ssh|git):\/\/(?:[^/@]{0,1000}@)?(?<host>[^/:@]{1,255})(?::\d{1,5})?\/(?<path>.*)$/i;
/** As scp writes it: `git@github.com:acme/api.git`. */
const SCP = /^(?:[^/@:]{1,255}@)?(?<host>[^/:@]{1,255}):(?!\/\/)\/?(?<path>.*)$/;
const NAME = /^(?<name>[a-z0-9][a-z0-9_-]{0,99}\/(?!\.{1,2}(?:\.git)?\/?$)[\w.-]{1,100}?)(?:\.git)?\/?$/i;
/**
 * `owner/name` of a repository on the GitHub that this runs at: where it was cloned from, else what the runner says; `undefined` if it is not from
 * there. The runner says where its workflow is, which may have checked out another repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
async function nameOnGithub(git, env) {
    const url = git && (await originOf(git));
    if (url !== undefined)
        return nameIn(url, env['GITHUB_SERVER_URL'] || 'https://github.com');
    return NAME.exec(env['GITHUB_REPOSITORY'] ?? '')?.groups?.['name'];
}
/** `undefined` if there is no such remote. */
async function originOf({ process }) {
    // 2 says that there is none, and 128 did so before git 2.30.
    const { code, stdout } = await process.run(['remote', 'get-url', 'origin'], { okCodes: [0, 2, 128] });
    return code === 0 ? stdout.toString().trimEnd() : undefined;
}
/** The name of a repository in the URL of a remote; `undefined` if that is on another server. */
function nameIn(remote, server) {
    const { host, path } = (URL_OF_REMOTE.exec(remote) ?? SCP.exec(remote))?.groups ?? {};
    const wanted = /^https?:\/\/([^/:]+)/.exec(server)?.[1]?.toLowerCase();
    if (host === undefined || path === undefined || wanted === undefined)
        return undefined;
    const own = host.toLowerCase();
    if (own !== wanted && own !== `ssh.${wanted}`)
        return undefined;
    return NAME.exec(path)?.groups?.['name'];
}


/***/ }),

/***/ 15064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// UNUSED EXPORTS: GitHub

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.compiled/io/http/connections.js
var connections = __webpack_require__(12110);
;// CONCATENATED MODULE: ./.compiled/io/http/fetching.js

/** So much is asked of GitHub at once. It allows 100: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const AT_ONCE = 16;
/** What octokit asks GitHub by: the same connections as all else here, through whatever proxy the environment names. `answer`: milliseconds to connect. */
function fetching(answer) {
    const { signal } = new AbortController();
    let dispatcher;
    return async (url, options) => {
        const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        dispatcher ??= (0,connections/* connections */.o)({ answer, perHost: AT_ONCE }, signal);
        const asked = { ...options, dispatcher: await dispatcher };
        // The types of Node.js are those of another version of the same: https://github.com/nodejs/undici#undici-vs-fetch
        return undici.fetch(url, asked);
    };
}

// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
// EXTERNAL MODULE: ./.compiled/io/github/patience.js
var github_patience = __webpack_require__(33729);
;// CONCATENATED MODULE: ./.compiled/io/github/client.js




const PATIENCE = { attempt: 10_000, total: 90_000, second: 1000 };
/** Opens no connection yet. Loads octokit, which is why nothing but what speaks to GitHub may import this file. */
async function connect(settings) {
    const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const patience = settings.patience ?? PATIENCE;
    const Client = Octokit.plugin((0,github_patience/* patient */.Im)(patience), retry, throttling);
    const octokit = new Client({
        auth: settings.token,
        baseUrl: settings.apiUrl.replace(/\/+$/, ''),
        userAgent: `mcp-rekey/${settings.version}`,
        log: SILENT,
        // With a redirect the token would go to a place that nobody named.
        request: { log: SILENT, redirect: 'error', fetch: fetching(patience.attempt) },
        retry: (0,github_patience/* retries */.ZI)(patience),
        throttle: (0,github_patience/* throttle */.nF)(patience),
    });
    return new GitHub(octokit, patience);
}
/** octokit writes to the console, unless it is told where else. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() { }
/** GitHub as one token may use it. Whatever fails is a `GitHubError`. */
class GitHub {
    #octokit;
    #patience;
    #login;
    constructor(octokit, patience) {
        this.#octokit = octokit;
        this.#patience = patience;
    }
    /** `operation` completes the sentence "could not …"; `permission` is what it takes, as an error says. */
    async ask(operation, request, permission = 'pull-requests: write') {
        try {
            return await request(this.#octokit);
        }
        catch (error) {
            throw (0,github_error/* gitHubError */.Mj)(operation, error, permission);
        }
    }
    /**
     * Whom the token stands for, as authors are named in comments: `github-actions[bot]`. REST does not tell it to the
     * token of a workflow: https://github.com/marocchino/sticky-pull-request-comment/pull/332
     */
    async login() {
        this.#login ??= await this.ask('ask whom the token stands for', async ({ graphql }) => {
            const { viewer } = await graphql('query { viewer { login } }');
            return viewer.login;
        });
        return this.#login;
    }
    /** Between two writes: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
    async pause() {
        await (0,promises_.setTimeout)(this.#patience.second);
    }
}


/***/ }),

/***/ 45793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49730);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73876);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33729);



/** Sees to it that a pull request has one comment of ours, or none if there was never anything to say. Throws `GitHubError`. */
async function writeComment(github, pull, comment) {
    const text = comment.body ?? comment.nothingLeft;
    if (text.length > _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_LENGTH */ .tr)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_('write the comment', 'too long');
    const mark = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)('report', comment.topic);
    return settle(github, pull, { mark, text: mark + text, create: comment.body !== undefined }, _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTEMPTS */ .PY);
}
async function settle(github, pull, wanted, attempts) {
    const found = await oldestOfOurs(github, pull, wanted.mark);
    if (found)
        return update(github, pull, found, wanted.text);
    if (!wanted.create)
        return 'silent';
    try {
        await create(github, pull, wanted.text);
        return 'created';
    }
    catch (error) {
        if (attempts === 1 || !(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveHappened */ .dk)(error))
            throw error;
        // The answer got lost, but maybe not the comment: look before writing it a second time.
        await github.pause();
        return settle(github, pull, wanted, attempts - 1);
    }
}
/** Comments come in the order in which they were made: https://docs.github.com/en/rest/issues/comments#list-issue-comments */
async function oldestOfOurs(github, { owner, repo, number }, mark) {
    const isOurs = await (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .ourOwn */ .PO)(github);
    return github.ask('read the comments', async ({ paginate, rest }) => {
        const list = { owner, repo, issue_number: number, per_page: 100 };
        for await (const { data } of paginate.iterator(rest.issues.listComments, list)) {
            const found = data.find((comment) => isOurs(comment, mark));
            if (found)
                return found;
        }
        return undefined;
    });
}
async function update(github, { owner, repo }, found, body) {
    if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSaid */ .QV)(body, found))
        return 'unchanged';
    await github.ask('update the comment', ({ rest }) => rest.issues.updateComment({ owner, repo, comment_id: found.id, body }));
    return 'updated';
}
async function create(github, { owner, repo, number }, body) {
    await github.ask('write the comment', ({ rest }) => rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } }));
}


/***/ }),

/***/ 49730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ MAY_WRITE_ISSUES),
/* harmony export */   Mj: () => (/* binding */ gitHubError),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

const MAY_WRITE_ISSUES = 'issues: write';
const WORDS = {
    unauthorized: 'the token is not valid',
    forbidden: (permission) => `the token may not do that: it takes \`${permission}\`, which a pull request from a fork never gets`,
    'switched off': (permission) => `this repository has its issues switched off; once they are on, it takes \`${permission}\``,
    'not found': 'it is not there, or the token may not see it',
    'rate limited': 'the rate limit is exceeded',
    refused: 'GitHub refuses what was sent',
    changed: 'somebody else has changed it meanwhile',
    'too long': 'the text is longer than GitHub takes',
    unreachable: 'no answer',
    'no proxy': 'HTTPS_PROXY or HTTP_PROXY is no URL of a proxy',
    'server error': 'GitHub itself failed',
};
/** GitHub did not do it. The message is in our words: what GitHub says can repeat what it was sent. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** What was to be done: `read the comments`. */
    operation;
    reason;
    /** Of HTTP; `undefined` if nothing was answered. */
    status;
    /** When GitHub will listen again, if it says so. */
    until;
    /** What it takes. */
    permission;
    constructor(operation, reason, { status, until, permission = 'pull-requests: write', } = {}) {
        const words = WORDS[reason];
        const why = typeof words === 'string' ? words : words(permission);
        super(`could not ${operation}: ${why}${until ? ` until ${until.toISOString()}` : ''}`);
        this.operation = operation;
        this.reason = reason;
        this.status = status;
        this.until = until;
        this.permission = permission;
    }
}
/** Whether a write failed in a way that leaves open if it was done. */
function mayHaveHappened(error) {
    return error instanceof GitHubError && (error.reason === 'unreachable' || error.reason === 'server error');
}
/** Nothing came, or not all of it. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    status = 500;
    /** Retried if it names the request that it is about. */
    request;
    constructor(request) {
        super('no answer');
        this.request = request;
    }
}
/** What octokit threw as a `GitHubError`. Anything that it did not throw stays as it is. */
function gitHubError(operation, error, permission) {
    if (error instanceof NoAnswer)
        return new GitHubError(operation, 'unreachable', { permission });
    if (!(error instanceof Error))
        return error;
    if (error.name === 'GraphqlResponseError') {
        return new GitHubError(operation, reasonOfGraphql(error), { status: 200, permission });
    }
    const response = error.response;
    if (response === undefined) {
        // https://github.com/octokit/request-error.js: without a response there was no connection.
        if (error.name !== 'HttpError')
            return error;
        const reason = error.cause instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX ? 'no proxy' : 'unreachable';
        return new GitHubError(operation, reason, { permission });
    }
    const { status } = response;
    const until = limitedUntil(response);
    if (until !== undefined)
        return new GitHubError(operation, 'rate limited', { status, until: until ?? undefined, permission });
    return new GitHubError(operation, reasonOf(status, permission), { status, permission });
}
function reasonOf(status, permission) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    // https://docs.github.com/en/rest/issues/issues#create-an-issue
    if (status === 410 && permission === MAY_WRITE_ISSUES)
        return 'switched off';
    if (status === 404 || status === 410)
        return 'not found';
    if (status === 429)
        return 'rate limited';
    // What failed with a 2xx is an error of GraphQL, which the plug-in for retries takes for one of the server.
    return status !== undefined && (status >= 500 || status < 300) ? 'server error' : 'refused';
}
const REASONS_OF_GRAPHQL = {
    FORBIDDEN: 'forbidden',
    INSUFFICIENT_SCOPES: 'forbidden',
    NOT_FOUND: 'not found',
    // On an Enterprise Server the plug-in does not see it.
    RATE_LIMITED: 'rate limited',
    STALE_DATA: 'changed',
};
/**
 * Errors have a `type` beside the message, and without one GitHub itself failed, maybe after it was done. Types as they were recorded:
 * https://github.com/ministryofjustice/modernisation-platform/issues/11985, https://github.com/Thinkmill/keystatic/issues/1598
 */
function reasonOfGraphql(error) {
    const { errors = [] } = error;
    const [type] = errors.flatMap((one) => one.type ?? []);
    return type === undefined ? 'server error' : (REASONS_OF_GRAPHQL[type] ?? 'refused');
}
/**
 * `undefined` if no limit is exceeded, and `null` if one is until nobody knows when.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitedUntil({ status, headers, data }) {
    const text = JSON.stringify(data) ?? '';
    const exceeded = /secondary rate limit|"RATE_LIMITED"/i.test(text);
    if (status !== 403 && status !== 429 && !exceeded)
        return undefined;
    if (headers['x-ratelimit-remaining'] === '0')
        return secondsAfter(0, headers['x-ratelimit-reset']);
    if (headers['retry-after'] !== undefined)
        return secondsAfter(Date.now(), headers['retry-after']);
    return exceeded ? null : undefined;
}
function secondsAfter(start, seconds) {
    const date = new Date(start + Number(seconds) * 1000);
    return Number.isNaN(date.getTime()) ? null : date;
}


/***/ }),

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ ourOwn),
/* harmony export */   QV: () => (/* binding */ isSaid),
/* harmony export */   tr: () => (/* binding */ MAX_BODY_LENGTH),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19197);

/** A line that nobody sees, by which a text of ours is known again. `key` can be anything; the marker does not tell it. */
function marker(kind, key) {
    return `<!-- mcp-rekey ${kind} ${(0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__.digestOf)(key)} -->\n`;
}
/** Of the longest marker. */
const MARKER_LENGTH = marker('suggestion', '').length;
/** "Body is too long (maximum is 65536 characters)", says GitHub; UTF-16 code units are never fewer. */
const MAX_BODY_LENGTH = 65_536 - MARKER_LENGTH;
/**
 * Tells what we wrote from what bears our marker: anybody can copy it, and other programs that write under our name can
 * quote it, but not at the beginning.
 */
async function ourOwn(github) {
    const login = await github.login();
    return ({ body, user }, mark) => user?.login === login && unixLines(body).startsWith(mark);
}
/** Whether a comment or an issue says that already. Whoever edits one in a browser leaves it with other line ends. */
function isSaid(text, { body }) {
    return unixLines(body).trimEnd() === unixLines(text).trimEnd();
}
function unixLines(text) {
    return (text ?? '').replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 33729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ patient),
/* harmony export */   PY: () => (/* binding */ ATTEMPTS),
/* harmony export */   ZI: () => (/* binding */ retries),
/* harmony export */   nF: () => (/* binding */ throttle)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49730);

/** Seconds that GitHub may ask for before it is not worth waiting. */
const LONGEST_WAIT = 10;
/** How often something is written whose answer gets lost. */
const ATTEMPTS = 3;
/** A plugin. It stands before that for retries, so that each attempt has its own time. */
function patient({ attempt, total }) {
    const end = performance.now() + total;
    return ({ hook }) => hook.wrap('request', async (request, options) => {
        const left = end - performance.now();
        if (left <= 0)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W_({});
        // Not AbortSignal.any: it can be collected before it fires, https://github.com/nodejs/node/pull/57867
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(new Error('no answer')), Math.min(attempt, left));
        try {
            // Hooks further in are bound to these options, and see no others.
            options.request = { ...options.request, signal: controller.signal };
            const response = await request(options);
            // JSON that breaks off is handed out as text, and so is nothing: https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
            if (typeof response.data === 'string' && response.status !== 204)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W_(options);
            return response;
        }
        finally {
            clearTimeout(timer);
        }
    });
}
/** After one and after four seconds. What is refused stays refused, and limits are the throttle's. */
function retries({ second }) {
    return {
        retries: 2,
        retryAfterBaseValue: second,
        doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451],
    };
}
/** Waits once for a limit, if that does not take long. */
function throttle({ second }) {
    const isShort = (seconds, _options, _octokit, retried) => seconds <= LONGEST_WAIT && retried === 0;
    return {
        retryAfterBaseValue: second,
        onRateLimit: isShort,
        onSecondaryRateLimit: isShort,
        write: UNPACED,
        notifications: UNPACED,
    };
}
/**
 * The plugin would keep three seconds between any two texts that notify somebody. A run writes one comment and one review; where
 * it writes more, it pauses itself.
 */
const UNPACED = {
    key: () => ({ schedule: (_options, job) => job() }),
};


/***/ }),

/***/ 58823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
const REPOSITORY = 'mcp-rekey/mcp-rekey';
/** Where a file of this program's repository can be read, as it was in this version. */
function addressOf(version, path) {
    return `https://github.com/${REPOSITORY}/blob/v${version}/${path}`;
}


/***/ }),

/***/ 74314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   sh: () => (/* binding */ parseAllowed),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);

const KINDS = ['host', 'store', 'scope', 'repository', 'command'];
/** A word, with its value in quotes where there are blanks in it, as JSON has them; or whatever else there is. */
const WORD = /([a-z]+)=("(?:[^"\\]|\\.)*"|[^\s,"][^\s,]*)(?=[\s,]|$)|[^\s,]+/g;
/** Reads `host=db.acme.example store=github scope=acme command="npm run verify"`. Throws a `UsageError`. */
function parseAllowed(text) {
    const allowed = new Map(KINDS.map((kind) => [kind, []]));
    for (const [index, [, kind = '', written = '']] of [...text.matchAll(WORD)].entries()) {
        const values = allowed.get(kind);
        const value = read(written);
        if (values === undefined || value === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`MCP_REKEY_ALLOWED_TARGETS takes ${KINDS.map((one) => `${one}=…`).join(', ')}, with "…" where there are blanks in it, and its word number ${index + 1} is none of these`);
        values.push(value);
    }
    return allowed;
}
function read(written) {
    if (!written.startsWith('"'))
        return written;
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}
/** Whether that is allowed; everything is, where nobody says what is. */
function allows(allowed, kind, value) {
    return allowed === undefined || allowed.get(kind).some((one) => covers(kind, one, value));
}
/** What of it is not allowed, as words that would allow it. */
function forbidden(allowed, wanted) {
    return KINDS.flatMap((kind) => [...new Set(wanted[kind])]
        .filter((value) => !allows(allowed, kind, value))
        .map((value) => wordOf(kind, value)));
}
/** The words that allow it, and nothing else. */
function wordsFor(wanted) {
    return forbidden(parseAllowed(''), wanted);
}
/** `acme` stands for what is in it as well: `acme/api`, `acme/api@production`. */
function covers(kind, one, value) {
    if (one === value)
        return true;
    return kind === 'scope' && (value.startsWith(`${one}/`) || value.startsWith(`${one}@`));
}
/** On one line of a workflow, where it is no expression. */
function wordOf(kind, value) {
    if (/^[^\s,"][^\s,]*$/.test(value) && !/\p{C}|\p{Z}|\{\{/u.test(value))
        return `${kind}=${value}`;
    const quoted = JSON.stringify(value).replace(/\p{C}|[\p{Zl}\p{Zp}]|\{(?=\{)/gu, escaped);
    return `${kind}=${quoted}`;
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
