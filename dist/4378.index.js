export const id = 4378;
export const ids = [4378];
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
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55415);




/** Something is overdue, waits for a person, or could not be done though it is due. */
const EXIT_UNDONE = 1;
/** Does it; where the journal is broken, or somebody gives no answer, nothing more is done, and that is said. */
async function ending(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenJournal */ .vi)
            (0,_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(`mcp-rekey: ${error.message}: nothing is done until somebody has looked`);
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

/***/ 62395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  b: () => (/* binding */ openRotating)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/core/rotation/ulid.js
var ulid = __webpack_require__(56434);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/actions/run.js
var run = __webpack_require__(26275);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __webpack_require__(50460);
// EXTERNAL MODULE: ./.compiled/io/environment.js
var environment = __webpack_require__(63723);
// EXTERNAL MODULE: ./.compiled/io/git/origin.js
var origin = __webpack_require__(72027);
// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __webpack_require__(21693);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

// EXTERNAL MODULE: ./.compiled/io/tools.js + 15 modules
var io_tools = __webpack_require__(46423);
// EXTERNAL MODULE: ./.compiled/pipeline/configs.js
var configs = __webpack_require__(9387);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/allowed.js
var rotate_allowed = __webpack_require__(74314);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/clocks.js
var clocks = __webpack_require__(80551);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js
var ledger = __webpack_require__(64057);
// EXTERNAL MODULE: ./.compiled/core/changing-by.js
var changing_by = __webpack_require__(35858);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/looking.js

/** Tools by which nothing can be changed: over HTTP, in files, in databases, or by programs of others. */
function onlyLooking(tools) {
    return (0,changing_by/* changingBy */.l)(tools, () => refuse);
}
/** A forge that only shows what there is. */
function onlyShowing(forge) {
    return {
        tip: (...all) => forge.tip(...all),
        read: (...all) => forge.read(...all),
        pull: (...all) => forge.pull(...all),
        runs: (...all) => forge.runs(...all),
        jobs: (...all) => forge.jobs(...all),
        waiting: (...all) => forge.waiting(...all),
        clock: () => forge.clock(),
        propose: refuse,
        close: refuse,
        dispatch: refuse,
    };
}
function onlyRead(journal) {
    return { read: () => journal.read(), append: refuse };
}
/** A bug: whoever only looks has no business here. */
async function refuse() {
    throw new TypeError('a run that only looks was about to change something');
}

// EXTERNAL MODULE: ./.compiled/core/answerless.js
var answerless = __webpack_require__(8206);
// EXTERNAL MODULE: ./.compiled/core/rotation/template.js
var rotation_template = __webpack_require__(52232);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/bounds.js
var bounds = __webpack_require__(9277);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/naming.js
var naming = __webpack_require__(77900);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/targets.js + 2 modules
var rotate_targets = __webpack_require__(30311);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/rotations.js








/** Binds a rotation to what it is about. Throws `Unready` if it cannot be, which says nothing of the others. */
async function bound(entry, means) {
    const found = means.issuers.find(({ id }) => id === entry.provider);
    if (found === undefined)
        throw new unready/* Unready */.R(`there is no issuer ${entry.provider}`);
    const issuer = (0,naming/* naming */.b)(found, found.title);
    if (issuer.experimental !== undefined && !means.experimental)
        throw new unready/* Unready */.R(`${issuer.title} is used with --experimental only: ${issuer.experimental}`);
    const account = entry.account;
    const targets = entry.targets.map((target) => (0,rotate_targets/* targetOf */.$)(target, issuer.parts[0], means));
    (0,bounds.checkAllowed)(entry, issuer, targets, means);
    const facts = factsOf(entry.account);
    try {
        const { tools } = means;
        const destinations = issuer.destinations(account);
        const current = entry.current === undefined ? undefined : tools.secret(entry.current, destinations);
        const admin = entry.admin === undefined
            ? await ownAdmin({ issuer, targets, facts, current, tools, destinations })
            : tools.secret(entry.admin, destinations);
        const { repository = means.repository } = entry;
        return { entry, issuer, access: { account, admin }, facts, targets, current, repository };
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            throw new unready/* Unready */.R((0,answerless/* answerless */.E)(issuer.title, error), { cause: error });
        throw error;
    }
}
/** Texts of an account, which templates may name. */
function factsOf(account) {
    const texts = Object.entries(account).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
/** The credential in use makes its own successor: as the policy’s `current` says it, or the store that has it. */
async function ownAdmin(own) {
    const { issuer, targets, facts, current } = own;
    // Nobody is to make anything.
    if (issuer.admin === undefined && issuer.self === undefined)
        return secret/* Secret */.zh.of('', []);
    const [first] = targets;
    const found = current === undefined ? undefined : (0,rotation_template/* unfill */.nS)(first.template, current, facts);
    if (current !== undefined && found === undefined)
        throw new unready/* Unready */.R(`\`current\` does not look like what ${first.name} is to hold`);
    const parts = found ?? (await storedParts(own));
    if (parts === undefined)
        throw new unready/* Unready */.R('nobody has said what makes the new one: name it by `admin` or `current`');
    return secret/* Secret */.zh.join(issuer.parts.flatMap((part, index) => [...(index > 0 ? [':'] : []), parts[part]]));
}
async function storedParts({ targets, facts, tools, destinations }) {
    for (const { store, options, location, template } of targets) {
        const found = await store.resolve?.(location, options, tools, destinations);
        const parts = found?.answer === 'there' ? (0,rotation_template/* unfill */.nS)(template, found.value, facts) : undefined;
        if (parts !== undefined)
            return parts;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
// EXTERNAL MODULE: ./.compiled/commands/action/credentials.js
var credentials = __webpack_require__(8285);
// EXTERNAL MODULE: ./.compiled/commands/wrapper-words.js
var wrapper_words = __webpack_require__(29519);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/io/process.js
var io_process = __webpack_require__(89527);
;// CONCATENATED MODULE: ./.compiled/io/shell.js


/** What somebody has written to verify something takes no longer. Milliseconds. */
const LIMIT = 5 * 60_000;
/** Runs a command by the user’s shell, with these variables alone. How it failed, as `ChangingTools` has it; what it prints is shown to nobody. */
function shellOf(env, cwd, limit = LIMIT) {
    const isWindows = process.platform === 'win32';
    const shell = isWindows ? (process.env['ComSpec'] ?? 'cmd.exe') : '/bin/sh';
    return async (command) => {
        const args = isWindows ? ['/d', '/s', '/c', command] : ['-c', command];
        try {
            await (0,io_process/* run */.eF)(shell, args, { cwd, env, timeout: limit, onStdout: () => { } });
            return undefined;
        }
        catch (error) {
            if (error instanceof io_process/* ProcessError */.yI)
                return failureOf(error, limit);
            throw error;
        }
    };
}
/** Never what it says of itself: that may quote what it was given. */
function failureOf({ code, signal, errno }, limit) {
    if (code !== undefined)
        return `ended with exit code ${code}`;
    if (signal !== undefined)
        return `was ended by ${signal}`;
    if (errno === 'ETIMEDOUT')
        return `took longer than ${(0,phrases/* counted */.hS)(limit / 1000, 'second')}, and was ended`;
    return `could not be started (${errno})`;
}
/** This program’s own, and those by which the runner lets a job do things. */
const OWN = /^(?:MCP_REKEY_.*|ACTIONS_(?:ID_TOKEN_REQUEST|RUNTIME|RESULTS|CACHE)_.*|GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN)$/i;
/**
 * The environment without what commands of a policy have no business with. `secrets`: names of further variables; on Windows, they are one whatever
 * their case. Whoever runs as the same user can read our own all the same, in `/proc` or by a debugger: it is to keep them from being handed on.
 */
function withoutSecrets(env, secrets) {
    const hidden = new Set([...secrets].map((name) => name.toUpperCase()));
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OWN.test(name) && !hidden.has(name.toUpperCase())));
}

;// CONCATENATED MODULE: ./.compiled/commands/rotating/allowing.js





/** What whoever starts the run allows; everything, where they do not say it. In a workflow that is somebody else than who writes the policy. */
function allowedIn(env) {
    const said = env['MCP_REKEY_ALLOWED_TARGETS'] ?? '';
    if (said.trim() !== '')
        return (0,rotate_allowed/* parseAllowed */.sh)(said);
    if (env['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    throw new errors/* UsageError */.e('MCP_REKEY_ALLOWED_TARGETS is not set: a workflow has to say where credentials may go at all');
}
/** Runs commands of the policy, as far as they are allowed, and without what admins and stores are reached by. */
function commandOf(policy, { env, folder, allowed, ...known }) {
    const run = shellOf(withoutSecrets(env, (0,rotate_targets/* reachedBy */.K)(policy, known)), folder);
    return async (command) => {
        if (!(0,rotate_allowed/* allows */.NB)(allowed, 'command', command))
            throw new inspection/* Unanswered */.XX('incomplete', 'MCP_REKEY_ALLOWED_TARGETS does not allow the command');
        return run(command);
    };
}

// EXTERNAL MODULE: ./.compiled/core/event.js
var core_event = __webpack_require__(45825);
// EXTERNAL MODULE: ./.compiled/commands/action/event.js
var action_event = __webpack_require__(45155);
;// CONCATENATED MODULE: ./.compiled/commands/rotating/guard.js




const ALLOWED = ['schedule', 'workflow_dispatch', 'push'];
/**
 * Refuses to rotate where somebody who may not could make it do so: on what others can cause, in a fork, and by files of another branch than the
 * default one. Throws a `UsageError`.
 */
async function checkEvent(run, folder, env) {
    const { eventName: name, payload, sha, ref } = run;
    if (!ALLOWED.includes(name))
        throw new errors/* UsageError */.e(`nothing is rotated on ${name}: only on ${ALLOWED.join(', ')}, on the default branch`);
    if (isFork(payload))
        throw new errors/* UsageError */.e('nothing is rotated in a fork');
    if (!(0,core_event/* isOnDefaultBranch */.vZ)((0,action_event/* parseEvent */.w)({ name, payload, sha, ref })))
        throw new errors/* UsageError */.e('nothing is rotated on another branch than the default one');
    const git = await repository/* Git */.T.open(folder, env);
    const head = git && (await headOf(git));
    if (head !== sha)
        throw new errors/* UsageError */.e('the checkout is not the commit of this run, so nobody knows whose policy it has');
}
function isFork(payload) {
    const { repository } = (payload ?? {});
    return repository?.fork === true;
}
async function headOf({ process }) {
    const { code, stdout } = await process.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
        okCodes: [0, 1],
    });
    return code === 0 ? stdout.toString().trim() : undefined;
}

// EXTERNAL MODULE: ./.compiled/io/github/client.js + 1 modules
var client = __webpack_require__(15064);
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
async function forge_commits_headOf(github, { owner, repo }, branch) {
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
    const head = await forge_commits_headOf(github, at, branch);
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
    const oid = await forge_commits_headOf(github, at, branch);
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
            const head = await forge_commits_headOf(github, at, branch);
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
        const version = (await forge_commits_headOf(this.#github, this.#at, this.#place.branch)) ?? '';
        // GitHub says of what a token may not see that it is not there: only if another branch can be read, there is none.
        if (version === '')
            await tipOf(this.#github, this.#at);
        const text = version === '' ? '' : await this.#textAt(version);
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
        const head = await forge_commits_headOf(this.#github, this.#at, this.#place.branch);
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

// EXTERNAL MODULE: ./.compiled/commands/rotating/telling.js + 1 modules
var telling = __webpack_require__(55415);
;// CONCATENATED MODULE: ./.compiled/commands/rotating/open.js



























async function openRotating(options, { changes, onlyLooks = false, stopping }) {
    const env = process.env;
    const folder = process.cwd();
    if (changes && env['GITHUB_ACTIONS'] === 'true')
        await checkEvent(await (0,run/* actionsRun */.R)(env), folder, env);
    const policy = await policyOf(options, env, changes);
    const home = await homeOf(env, await (0,origin/* nameOnGithub */.c)(await repository/* Git */.T.open(folder, env), env));
    const allowed = changes ? allowedIn(env) : undefined;
    const store = journalOf(options, policy, home, allowed);
    const secrets = (0,credentials/* withCredentials */.t)(env);
    const means = await meansOf(policy, env, options, home);
    const command = commandOf(policy, { ...means, env, folder, allowed });
    const { signal } = new AbortController();
    const { tools: all, close } = (0,io_tools.openTools)({ env, secrets, version: version/* version */.r, folder, configs: configs/* configs */.Q, command, signal });
    const tools = onlyLooks ? onlyLooking(all) : all;
    const now = () => new Date();
    const watched = (0,clocks/* watchingClocks */.rc)(tools, now);
    const world = {
        tools: watched.tools,
        ledger: await ledger/* Ledger */.Oc.open(onlyLooks ? onlyRead(store) : (0,telling/* telling */.g)(store), now),
        forge: onlyLooks ? home.forge && onlyShowing(home.forge) : home.forge,
        wrapper: (0,wrapper_words/* wordsOf */.Z)(),
        runner: runnerOf(env),
        now,
        drift: watched.drift,
        random: () => (0,external_node_crypto_.randomBytes)(16),
        mark: (0,ulid/* markOf */.Fg)((0,external_node_crypto_.createHash)('sha256')
            .update(ownerOf(options, home, env))
            .digest()),
        pause: (time) => (0,promises_.setTimeout)(time),
        command: tools.command,
        warn: env['GITHUB_ACTIONS'] === 'true' ? output/* warn */.R8 : environment/* tell */.q,
        ...(stopping && { stopping }),
    };
    return {
        policy,
        world,
        home,
        bind: (entry) => bound(entry, { ...means, allowed, tools: world.tools }),
        entry: (name) => entryOf(policy, name),
        close,
    };
}
/** The journal alone, for whoever only reads it. */
async function openJournal(options) {
    const env = process.env;
    const home = await homeOf(env, await (0,origin/* nameOnGithub */.c)(await repository/* Git */.T.open(process.cwd(), env), env));
    return journalOf(options, await policyOf(options, env, false), home);
}
function entryOf({ rotations }, name) {
    const entry = rotations.find((one) => one.name === name);
    if (entry !== undefined)
        return entry;
    const names = rotations.map((one) => one.name).join(', ');
    throw new errors/* UsageError */.e(`the policy has no rotation ${JSON.stringify(name)}; it has ${names || 'none'}`);
}
/** Elsewhere a policy may have come with a clone of who knows whose repository. */
async function policyOf({ policy: named }, env, changes) {
    if (changes && named === undefined && env['GITHUB_ACTIONS'] !== 'true')
        throw new errors/* UsageError */.e('a policy says where credentials go, so it has to be one that you trust: name it, --policy .github/mcp-rekey.yml');
    const { readDecisions } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(2915)]).then(__webpack_require__.bind(__webpack_require__, 96119));
    const { read } = (0,disk.disk)(env);
    return (await readDecisions(read, { policy: named, read, anew: false })).policy;
}
function journalOf({ journal }, { journal: place }, home, allowed) {
    if (journal !== undefined)
        return new JournalFile(journal);
    checkPlace(place, home, allowed);
    const found = home.journal(place);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.e('there is no journal: name a file, --journal FILE, or give MCP_REKEY_GITHUB_TOKEN for the one on GitHub');
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
/** Whose rotations these are: those of a repository, or of one journal on one machine. */
function ownerOf({ journal }, { repository }, env) {
    const isLocal = journal !== undefined && env['GITHUB_ACTIONS'] !== 'true';
    return isLocal || repository === undefined
        ? `${(0,external_node_os_.hostname)()}:${(0,external_node_path_.resolve)(journal ?? '')}`
        : repository.toLowerCase();
}
async function meansOf({ stores: entries }, env, { experimental }, { repository }) {
    const [{ issuers }, { stores }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2332), __webpack_require__.e(368), __webpack_require__.e(5675)]).then(__webpack_require__.bind(__webpack_require__, 18054)),
        Promise.all(/* import() */[__webpack_require__.e(4817), __webpack_require__.e(9376), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(1006)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
    ]);
    const set = Object.entries(env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return {
        issuers,
        stores,
        entries,
        variables: new Map(set),
        experimental: experimental === true,
        repository,
    };
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function runnerOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : (0,external_node_os_.hostname)();
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

/***/ 29519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34765);

/** What starts the wrapper; its version is this one's, so that what is launched tomorrow is what was read today. */
function wordsOf(wrapper = `npx -y mcp-rekey@${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}`) {
    const [first = 'npx', ...rest] = wrapper.trim().split(/\s+/);
    return [first, ...rest, 'exec'];
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

/***/ 35858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ changingBy)
/* harmony export */ });
/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']) {
    return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}
/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
function changingBy(tools, instead) {
    const { databases, programs } = tools;
    const opening = (open) => async (login) => {
        const session = await open(login);
        return {
            query: (...given) => session.query(...given),
            change: instead((...given) => session.change(...given)),
            close: () => session.close(),
        };
    };
    return {
        ...tools,
        change: instead((...given) => tools.change(...given)),
        changeSigned: instead((...given) => tools.changeSigned(...given)),
        replace: instead((...given) => tools.replace(...given)),
        command: instead((...given) => tools.command(...given)),
        programs: {
            run: (program, request) => {
                const run = (...given) => programs.run(...given);
                return (isTelling(request.args) ? run : instead(run))(program, request);
            },
        },
        databases: {
            postgres: opening((login) => databases.postgres(login)),
            mysql: opening((login) => databases.mysql(login)),
            redis: opening((login) => databases.redis(login)),
        },
    };
}


/***/ }),

/***/ 66851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ historyOf),
  t: () => (/* binding */ isUnknown)
});

;// CONCATENATED MODULE: ./.compiled/core/rotation/attempt.js
/** One of which nothing is known but what it is about to do. */
function attemptOf(what, at) {
    return {
        label: what.label,
        at,
        lease: what.lease,
        runner: what.runner,
        key: undefined,
        isHandedIn: false,
        mintedAt: at,
        isTested: false,
        storing: new Map(),
        stored: new Map(),
        refusal: undefined,
        marks: new Map(),
        restarted: new Set(),
        promoted: new Set(),
    };
}

// EXTERNAL MODULE: ./.compiled/core/rotation/left-behind.js
var left_behind = __webpack_require__(47760);
;// CONCATENATED MODULE: ./.compiled/core/rotation/retirements.js

/** The one that is replaced is a task of its own before anything can fail. */
function withOld(retirements, old) {
    if (old === null || retirements.some(({ key }) => key === old))
        return retirements;
    return [...retirements, { key: old, label: undefined, when: 'grace', state: 'pending' }];
}
/** A key of ours, with what it was called if the attempt that has made it is not over. */
function orphaned({ attempt, retirements }, { key, when }) {
    const label = attempt?.key === key ? (0,left_behind/* labelOfKey */.Z)(attempt) : undefined;
    return [...retirements, { key, label, when, state: 'pending' }];
}
function retired({ retirements }, key, state) {
    return retirements.map((retirement) => (retirement.key === key ? { ...retirement, state } : retirement));
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/entries.js


/** Nothing of an attempt has left this process yet. */
const NOTHING_OUT = {
    pull: undefined,
    deployedAt: undefined,
    verifyingSince: undefined,
    seenAt: undefined,
    isRollback: false,
};
function begun({ rotation, at }) {
    return {
        id: rotation,
        startedAt: at,
        reason: '',
        account: undefined,
        old: undefined,
        oldMintedAt: undefined,
        before: new Map(),
        origin: undefined,
        targets: [],
        keys: [],
        attempt: undefined,
        failures: 0,
        failure: undefined,
        retirements: [],
        ...NOTHING_OUT,
        abortedAt: undefined,
        resumedAt: undefined,
        human: undefined,
        end: undefined,
        lastAt: at,
        count: 0,
    };
}
/** The flight after one more entry. */
function after(flight, { at, what }) {
    return { ...flight, ...changed(flight, what, at), lastAt: at };
}
function changed(flight, what, at) {
    switch (what.event) {
        case 'intent':
            return {
                reason: what.reason,
                account: what.account ?? flight.account,
                old: what.old ?? undefined,
                oldMintedAt: flight.oldMintedAt ?? what.oldMintedAt,
                isRollback: false,
                before: marksOf(what.before),
                origin: flight.origin ?? marksOf(what.before),
                targets: Object.entries(what.staging).map(([name, staging]) => ({ name, staging })),
                keys: what.keys,
                attempt: attemptOf(what, at),
                retirements: withOld(flight.retirements, what.old),
            };
        case 'minted':
            return ofAttempt(flight, { key: what.key, ...(what.on && { mintedAt: what.on }) });
        case 'handed-in': {
            const { key, lease, runner } = what;
            return ofAttempt(flight, { key, lease, runner, isHandedIn: true });
        }
        case 'tested':
            return ofAttempt(flight, { isTested: true });
        case 'storing':
            return ofAttempt(flight, { storing: with_(flight.attempt?.storing, what.target, at) });
        case 'stored':
            return ofAttempt(flight, {
                stored: with_(flight.attempt?.stored, what.target, what.version ?? undefined),
            });
        case 'unstored':
            return ofAttempt(flight, { refusal: `${what.target}: ${what.why}` });
        case 'read':
            return ofAttempt(flight, { marks: with_(flight.attempt?.marks, what.target, what.mark) });
        case 'restarted':
            return ofAttempt(flight, { restarted: new Set([...(flight.attempt?.restarted ?? []), what.target]) });
        case 'failed':
            return {
                ...NOTHING_OUT,
                isRollback: flight.isRollback,
                attempt: undefined,
                failures: flight.failures + 1,
                failure: what.why,
            };
        case 'orphan':
            return { retirements: orphaned(flight, what) };
        case 'proposed':
            return { pull: what };
        case 'promoted':
            return ofAttempt(flight, {
                promoted: new Set([...(flight.attempt?.promoted ?? []), what.target]),
                marks: marked(flight.attempt?.marks, what),
            });
        case 'demoted':
            return {
                before: marked(flight.before, what),
                ...ofAttempt(flight, {
                    promoted: new Set([...(flight.attempt?.promoted ?? [])].filter((name) => name !== what.target)),
                }),
            };
        case 'deployed':
            return { deployedAt: what.on };
        case 'verifying':
            return { verifyingSince: at };
        case 'seen':
            return { seenAt: what.on };
        case 'revoking':
            return { retirements: retired(flight, what.key, 'revoking') };
        case 'revoked':
            return { retirements: retired(flight, what.key, 'revoked') };
        case 'refused':
            return { retirements: retired(flight, what.key, 'refused') };
        case 'aborting':
            return { abortedAt: at };
        case 'rollback':
            return { isRollback: true };
        case 'needs-human':
            return { human: what.why };
        case 'resumed':
            return { ...goingOn(flight), resumedAt: at, human: undefined, failures: 0 };
        case 'ended':
            return { end: what.as };
        case 'adopted':
            return { account: what.account ?? flight.account, ...adopted(flight, what.key, marksOf(what.marks)) };
        case 'paused':
            return {};
    }
}
/** What somebody says to be in use is not to go. Another one than that of the attempt has to be seen in use from then on. */
function adopted(flight, key, marks) {
    if (flight.attempt?.key === key)
        return ofAttempt(flight, { marks });
    return {
        ...NOTHING_OUT,
        ...ofAttempt(flight, {
            key,
            mintedAt: undefined,
            isTested: true,
            stored: marks,
            marks,
            restarted: new Set(),
        }),
        retirements: flight.retirements.filter((one) => one.key !== key || one.state !== 'pending'),
    };
}
/** A person has looked: what may have been made is dealt with, and what was started to see whether the new one is in use is started anew. */
function goingOn({ human, attempt }) {
    const isSettled = human !== undefined && attempt !== undefined && attempt.key === undefined;
    return { verifyingSince: undefined, ...(isSettled && { attempt: undefined }) };
}
function ofAttempt({ attempt }, change) {
    return attempt === undefined ? {} : { attempt: { ...attempt, ...change } };
}
function with_(map = new Map(), key, value) {
    return new Map([...map, [key, value]]);
}
function marked(marks = new Map(), { target, mark }) {
    return mark === undefined ? marks : with_(marks, target, mark);
}
function marksOf(marks) {
    return new Map(Object.entries(marks));
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/history.js

/** Reads what the entries say of the rotation of that name. */
function historyOf(entries, name) {
    let flight;
    let standing;
    let paused;
    const followed = new Map();
    const own = entries.filter(({ rotation }) => rotation.startsWith(`${name}/`));
    for (const entry of own) {
        if (entry.what.event === 'adopted' && flight?.id !== entry.rotation) {
            const { key, account, marks } = entry.what;
            standing = { key, label: undefined, account, mintedAt: undefined, marks: marksOf(marks) };
            continue;
        }
        if (entry.what.event === 'paused' || entry.what.event === 'resumed') {
            paused = entry.what.event === 'paused' ? entry.what.why : undefined;
            // Where none is on its way, there is nothing else to go on with.
            if (flight?.id !== entry.rotation)
                continue;
        }
        const open = flight?.id === entry.rotation ? flight : begun(entry);
        flight = after(open, entry);
        standing = standingOf(flight, standing);
        const { old, attempt } = flight;
        if (old !== undefined && attempt !== undefined && mayLive(flight) && !followed.has(old))
            followed.set(old, attempt.at);
        paused = heldBack(flight) ?? paused;
    }
    const count = own.length;
    const last = flight && { ...flight, count };
    const inUse = keyInUse(last, standing);
    const since = inUse === undefined ? undefined : followed.get(inUse);
    return {
        last,
        flight: last?.end === undefined ? last : undefined,
        standing,
        followed: since && { key: inUse, since },
        paused,
        count,
    };
}
/** Whether its attempt has made one, or a person had to look whether it has. */
function mayLive({ attempt, human }) {
    return attempt?.key !== undefined || human !== undefined;
}
/** Before the new one is deployed, the old one is, which the journal may know of by nothing else. */
function keyInUse(last, standing) {
    if (last !== undefined && last.end === undefined)
        return last.deployedAt === undefined || last.isRollback ? last.old : undefined;
    return standing === undefined ? last?.old : standing.key;
}
/** The journal has nothing about it: it is new, or the journal is lost. */
function isUnknown({ last, standing }) {
    return last === undefined && standing === undefined;
}
/** What targets hold after its entries. */
function standingOf({ attempt, deployedAt, isRollback, old, ...flight }, known) {
    if (flight.end === 'rolled back')
        return old === undefined
            ? undefined
            : {
                key: old,
                label: undefined,
                account: flight.account,
                mintedAt: flight.oldMintedAt,
                marks: flight.origin ?? new Map(),
            };
    return deployedAt !== undefined && attempt?.key !== undefined && !isRollback
        ? {
            key: attempt.key,
            label: attempt.mintedAt && attempt.label,
            account: flight.account,
            mintedAt: attempt.mintedAt,
            marks: attempt.marks,
        }
        : known;
}
/** What somebody did not want is not begun again by itself. */
function heldBack({ id, end, pull }) {
    const again = `: \`rotate resume ${id.slice(0, id.lastIndexOf('/'))}\` lets the next one begin`;
    if (end === 'rolled back')
        return `the last one was rolled back${again}`;
    return end === 'aborted' && pull !== undefined ? `its pull request was closed${again}` : undefined;
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

/***/ 47760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ labelOfKey),
/* harmony export */   a: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** What its credential was called when it was made; `undefined` if that was nobody here. */
function labelOfKey({ label, mintedAt, isHandedIn }) {
    return mintedAt === undefined || isHandedIn ? undefined : label;
}
/**
 * What nobody else revokes where nobody goes on with a rotation, in words that follow "revoke": ids of what it has made and was to replace, and what each is
 * called there. Which of them is in use, whoever revokes has to see.
 */
function leftBehind({ attempt, old, retirements, startedAt }) {
    const keys = [
        ...(attempt === undefined
            ? []
            : [{ key: attempt.key, label: attempt.key === undefined ? attempt.label : labelOfKey(attempt) }]),
        ...retirements.filter(({ state }) => state !== 'refused'),
    ];
    const named = keys.map(({ key, label }) => {
        if (key === undefined)
            return `what may be called ${label}`;
        if (key === old)
            return `${key} (which it was to replace)`;
        return label === undefined || label === key ? key : `${key} (${label})`;
    });
    const all = named.length === 0 ? 'what it may have made' : named.join(', ');
    return `what nobody uses of ${all}, with the account that the policy named on ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(startedAt)}`;
}


/***/ }),

/***/ 73180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName),
/* harmony export */   s: () => (/* binding */ dueAt)
/* harmony export */ });
/** What a target is called in the journal and to people: `github:acme/DATABASE_URL`. */
function targetName({ store, scope, name, key, }) {
    return `${store}:${[scope, name].filter((part) => part !== undefined).join('/')}${key === undefined ? '' : `#${key}`}`;
}
/**
 * When a new credential has to be made at the latest, so that the old one is gone before it is too old, or replaced before its provider ends it
 * (`endsAt`). `undefined` if nobody knows either.
 */
function dueAt(mintedAt, { lifetime, grace, lead }, endsAt) {
    const ends = [mintedAt && mintedAt.getTime() + lifetime, endsAt?.getTime()].filter((end) => end !== undefined);
    return ends.length === 0 ? undefined : new Date(Math.min(...ends) - grace - lead);
}


/***/ }),

/***/ 76921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SKEW),
/* harmony export */   x: () => (/* binding */ serves)
/* harmony export */ });
/** What clocks may differ by. Where they differ by more, nothing is begun. */
const SKEW = 5 * 60_000;
/** Whether a target serves the credential of an attempt. */
function serves(target, { before }, attempt, { targets }) {
    const seen = targets?.get(target);
    if (seen === undefined)
        return 'unknown';
    const { mark, key, writtenAt } = seen;
    const own = attempt.marks.get(target) ?? attempt.stored.get(target);
    if (mark !== undefined && mark === own)
        return 'ours';
    if (key !== undefined && attempt.key !== undefined)
        return key === attempt.key ? 'ours' : 'other';
    if (mark !== undefined && isAsBefore(mark, before.get(target)))
        return 'other';
    if (writtenAt !== undefined && writtenAt.getTime() < attempt.at.getTime() - SKEW)
        return 'other';
    return 'unknown';
}
/** Of two names of a secret, ours is written to the one that is not in use: whatever has become of that one, it is not ours. */
function isAsBefore(mark, before) {
    const name = nameIn(mark);
    return mark === before || (name !== undefined && before !== undefined && name === nameIn(before));
}
/** Of a mark that is a name and when that was written. */
function nameIn(mark) {
    return /^(?!at )(\S+) \d\S*$/.exec(mark)?.[1];
}


/***/ }),

/***/ 52232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   nS: () => (/* binding */ unfill)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** `{user}`: a part of a credential, or a fact of its account. */
const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;
/** Names that a template mentions. */
function placeholders(template) {
    return [...template.matchAll(PLACEHOLDER)].map(([, name]) => name);
}
/** What a target holds: its template with the parts in place. Throws a `TypeError` for a name that is none of them: the policy was checked. */
function fill(template, parts, facts) {
    const pieces = template.split(PLACEHOLDER).map((piece, index) => {
        if (index % 2 === 0)
            return piece;
        const part = parts[piece] ?? facts[piece];
        if (part === undefined)
            throw new TypeError(`no part is called ${piece}`);
        return part;
    });
    return _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(pieces);
}
/** The parts in what a target holds; `undefined` if it was not made by this template. */
function unfill(template, value, facts) {
    const names = placeholders(template).filter((name) => facts[name] === undefined);
    const shape = shapeOf(template, facts);
    if (value.derive((text) => (shape.test(text) ? 'yes' : 'no')).publicPart(/^(yes)$/) === undefined)
        return undefined;
    const part = (index) => value.derive((text) => shape.exec(text)[index + 1]);
    return Object.fromEntries(names.map((name, index) => [name, part(index)]));
}
/** Each part ends at the text behind it; the last one takes what is left. */
function shapeOf(template, facts) {
    const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const pieces = template.split(PLACEHOLDER);
    const source = pieces.map((piece, index) => {
        if (index % 2 === 0)
            return literal(piece);
        const fact = facts[piece];
        if (fact !== undefined)
            return literal(fact);
        const end = pieces[index + 1]?.[0];
        return end === undefined ? '([^]+)' : `([^${literal(end)}]+)`;
    });
    return new RegExp(`^${source.join('')}$`);
}


/***/ }),

/***/ 56434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   cD: () => (/* binding */ ulidTime),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/** https://github.com/ulid/spec: no I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const TIME_LENGTH = 10;
/** When an id was made; `undefined` if it is none. */
function ulidTime(id) {
    if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))
        return undefined;
    const time = [...id.slice(0, TIME_LENGTH)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
    return new Date(time);
}
/** How many letters of an id say who has made it. */
const MARK_LENGTH = 5;
/** What ids have in common that one and the same has made: five letters. `digest`: at least five numbers from 0 to 255 that only it has. */
function markOf(digest) {
    return [...digest.slice(0, MARK_LENGTH)].map((number) => ALPHABET[number % 32]).join('');
}
/** Whether somebody of that mark has made an id. */
function isMarked(id, mark) {
    return id.slice(TIME_LENGTH).startsWith(mark);
}
/** An id that sorts by the time it was made: 26 characters, of which the last 11 are random. `random`: at least 11 numbers from 0 to 255. */
function ulid(at, mark, random) {
    let time = at.getTime();
    let said = '';
    for (let index = 0; index < TIME_LENGTH; index++) {
        said = ALPHABET[time % 32] + said;
        time = Math.floor(time / 32);
    }
    const rest = [...random.slice(0, LENGTH - TIME_LENGTH - MARK_LENGTH)];
    return said + mark + rest.map((number) => ALPHABET[number % 32]).join('');
}


/***/ }),

/***/ 63723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);



/** A file that the user has named. Throws a `UsageError` if it cannot be read, or is no UTF-8: a value in it would be another one. */
function readNamed(path) {
    const bytes = bytesOf(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: it is not in UTF-8`);
    return bytes.toString('utf8');
}
function bytesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        const { code } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`);
    }
}
/** Says something without opening standard error as a stream, which would change it for the program that is launched. */
function tell(line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(2, `mcp-rekey: ${line}\n`);
    }
    catch {
        // Nobody listens.
    }
}


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ Entries),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
class Entries {
    #entries;
    #variables;
    #usual = new Map();
    constructor(entries, variables) {
        this.#entries = entries;
        this.#variables = variables;
    }
    for(store, location) {
        const [entry, another] = this.#entries.filter((one) => one.store === store.id && (store.holds?.(location, one.options) ?? true));
        if (entry !== undefined && another !== undefined)
            return ambiguous(store, [entry, another]);
        if (entry !== undefined)
            return { options: entry.options };
        const set = [...this.#variables].filter(([, value]) => value !== '');
        const said = store.usual(Object.fromEntries(set), location);
        const key = JSON.stringify([store.id, said]);
        const chosen = this.#usual.get(key) ?? checked(store, location, said);
        this.#usual.set(key, chosen);
        return chosen;
    }
}
/** One of them would be asked with the credentials of its own, and the secret may be another. */
function ambiguous({ title }, [one, other]) {
    const reason = `of ${title} the policy has ${one.name} and ${other.name}, and the reference fits both`;
    return { failure: { reason, hint: 'Name a policy that has one of them' } };
}
function checked(store, location, said) {
    if (store.options === undefined)
        return { options: said };
    const { data, error } = store.options.safeParse(said);
    if (data !== undefined)
        return { options: data };
    const sources = sourcesOf(store, location);
    const wrong = error.issues.map(({ path: [option], message }) => ({
        message,
        variable: sources.get(`${String(option)}`),
    }));
    const variables = wrong.flatMap(({ variable }) => variable ?? []);
    const policy = `--policy with an entry of \`stores\` for ${store.id}`;
    return {
        failure: {
            reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
            hint: variables.length === 0
                ? `Name a policy: ${policy}`
                : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
        },
    };
}
/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store, location) {
    const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
    const said = Object.entries(store.usual(names, location));
    return new Map(said.flatMap(([option, value]) => typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : []));
}
/** The variables that options are made of, as far as they are set: those of secrets, and without an entry of a policy those of all else. */
function variablesOf(store, location, options, { isUsual, variables }) {
    const usual = isUsual ? [...sourcesOf(store, location).values()] : [];
    return [...new Set([...usual, ...credentialsIn(options)])].filter((name) => variables.get(name));
}
/** The variables that options name secrets by. */
function credentialsIn(options) {
    return Object.values(options).flatMap((value) => typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : []);
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

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowingWords: () => (/* binding */ allowingWords),
/* harmony export */   checkAllowed: () => (/* binding */ checkAllowed)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74314);
/* harmony import */ var _restarting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80181);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30311);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);





/** Throws `Unready` if a rotation takes what the workflow does not allow. `repository`: its own, where the workflow itself stands. */
function checkAllowed(entry, issuer, targets, { allowed, repository }) {
    const missing = (0,_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .forbidden */ .o0)(allowed, wantedBy(entry, issuer, targets, repository));
    if (missing.length === 0)
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take ${missing.join(' ')}`);
}
/** The words that allow what rotations take, as far as the policy says it: no variable of this machine is asked. */
function allowingWords(entries, shelves, repository) {
    const all = entries.map((entry) => {
        const issuer = shelves.issuers.find(({ id }) => id === entry.provider);
        const known = { ...shelves, variables: new Map() };
        const targets = entry.targets.flatMap((target) => {
            try {
                return [(0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$)(target, issuer.parts[0], known)];
            }
            catch (error) {
                // It is named when it is refused.
                if (error instanceof _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R)
                    return [];
                throw error;
            }
        });
        return wantedBy(entry, issuer, targets, repository);
    });
    return (0,_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsFor */ .tu)({
        host: all.flatMap(({ host }) => host),
        store: all.flatMap(({ store }) => store),
        scope: all.flatMap(({ scope }) => scope),
        repository: all.flatMap((one) => one.repository),
        command: all.flatMap(({ command }) => command),
    });
}
/** Where its values go, and what it has run. */
function wantedBy({ account, verify, repository }, issuer, targets, own) {
    const verifying = verify.by === 'workflow' ? verify.repositories : [];
    const others = [...(repository === undefined ? [] : [repository]), ...verifying];
    const accounts = targets.flatMap(({ store, options, location }) => store.write?.takes?.(options, location).scope ?? []);
    return {
        host: [...issuer.destinations(account), ...targets.flatMap(hostsOf)],
        store: targets.map(({ store }) => store.id),
        scope: [...targets.flatMap(scopeOf), ...accounts],
        repository: others.filter((one) => one !== own),
        command: [
            ...(verify.by === 'command' ? [verify.command] : []),
            ...targets.flatMap((target) => (0,_restarting_js__WEBPACK_IMPORTED_MODULE_4__/* .restartOf */ .R)(target) ?? []),
        ],
    };
}
/** Whom its store sends values to. Its own credentials go nowhere else, but to who lets the workflow in by its identity. */
function hostsOf({ store, options, location }) {
    return (store.write?.audience(options, location) ?? []).filter((one) => !(0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnThisMachine */ .lW)(one));
}
/** Some entries say what is meant, so that no target has to. */
function scopeOf({ store, options, location: { scope, name } }) {
    const said = scope ?? store.place?.(undefined, name, options).scope;
    return said === undefined ? [] : [said];
}


/***/ }),

/***/ 80551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ checkClock),
/* harmony export */   lu: () => (/* binding */ checkBeforeRevoking),
/* harmony export */   o4: () => (/* binding */ checkDrift),
/* harmony export */   oh: () => (/* binding */ wrongClock),
/* harmony export */   rc: () => (/* binding */ watchingClocks)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76921);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29644);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);





/**
 * Tools that notice what time it is for whoever answers, and whose clock differs most among some of them. An answer that some cache has kept tells
 * an old time: https://www.rfc-editor.org/rfc/rfc9111#section-5.1
 */
function watchingClocks(tools, now) {
    const most = new Map();
    const see = (at, reply) => {
        const theirs = Date.parse(reply.header('age') === undefined ? (reply.header('date') ?? '') : '');
        const by = Math.abs(theirs - now().getTime());
        const { origin } = new URL(at);
        // Without a date it is no number, and greater than none.
        if (by > (most.get(origin) ?? 0))
            most.set(origin, by);
        return reply;
    };
    const watched = {
        ...tools,
        ask: async (request) => see(request.at, await tools.ask(request)),
        askSigned: async (request, keys, scope) => see(request.at, await tools.askSigned(request, keys, scope)),
        change: async (request) => see(request.at, await tools.change(request)),
        changeSigned: async (request, keys, scope) => see(request.at, await tools.changeSigned(request, keys, scope)),
    };
    return { tools: watched, drift: (destinations) => greatest(most, destinations) };
}
function greatest(most, destinations) {
    const [first] = [...most]
        .filter(([origin]) => (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .mayReceive */ .Pi)(destinations, origin))
        .sort(([, one], [, other]) => other - one);
    return first && { by: first[1], host: new URL(first[0]).host };
}
/** Asks GitHub for the time. Throws `Unready` if leases, grace and first use would go by a wrong one, or `Unanswered`. */
async function checkClock({ forge, now }) {
    const theirs = await forge?.clock();
    if (theirs === undefined || Math.abs(theirs.getTime() - now().getTime()) <= _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .SKEW */ .N)
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R('the clock of this machine differs from that of GitHub by more than five minutes');
}
/** The same without throwing, once for all rotations: why nothing can be decided by the time. */
async function wrongClock(world) {
    try {
        await checkClock(world);
        return undefined;
    }
    catch (error) {
        if (error instanceof _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R || error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX)
            return error;
        throw error;
    }
}
/**
 * The time by what its own provider and stores have answered until now, without asking anybody: whose clock is wrong stops nobody else. If it is this
 * machine’s, each rotation sees that for itself.
 */
function checkDrift(rotation, { drift }) {
    const most = drift?.((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .audienceOf */ .Ox)(rotation));
    if (most === undefined || most.by <= _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .SKEW */ .N)
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`the clock of this machine differs from that of ${most.host} by more than five minutes`);
}
/** The same before something is revoked, for nobody may have asked its provider in this run yet. Throws `Unanswered` too. */
async function checkBeforeRevoking(rotation, world) {
    if (world.drift === undefined)
        return;
    await rotation.issuer.list?.(rotation.access, world.tools);
    checkDrift(rotation, world);
}


/***/ }),

/***/ 64057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cO: () => (/* binding */ Overtaken)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66851);
/* harmony import */ var _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62199);



/** Another run has written about the same rotation since this one has read about it. */
class Overtaken extends Error {
    name = 'Overtaken';
}
/** So often a journal that others write too is read anew for one and the same entries. */
const TRIES = 8;
/**
 * The journal while a run goes on. Rotations that go on at the same time share one commit: what they write while another one is under way waits for
 * the next. Whoever writes goes by what it has read: if somebody else has written about the same rotation since, it is told, and nothing is written.
 */
class Ledger {
    #store;
    #now;
    #version;
    #journal;
    #queue = [];
    #isWriting = false;
    constructor(store, now, { text, version }) {
        this.#store = store;
        this.#now = now;
        this.#version = version;
        this.#journal = (0,_core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJournal */ .z8)(text);
    }
    /** Throws `BrokenJournal`, or `Unanswered` if the journal cannot be read. */
    static async open(store, now) {
        return new Ledger(store, now, await store.read());
    }
    get entries() {
        return this.#journal.entries;
    }
    history(name) {
        return (0,_core_rotation_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(this.#journal.entries, name);
    }
    /** The rotation of that name that is on its way; with an id, that one, even if it is over. */
    flight(name, id) {
        const { flight, last } = this.history(name);
        return id === undefined || last?.id !== id ? flight : last;
    }
    /**
     * Writes about a rotation, all of it or nothing. It is there when this returns. `id`: `name/ULID`; `count`: how many entries about that name
     * whoever writes has gone by. Throws `Overtaken` if there are others by now, or `Unanswered` if nobody knows whether it is there.
     */
    async write({ id: rotation, count: seen }, ...events) {
        await new Promise((resolve, reject) => {
            this.#queue.push({ rotation, events, seen, resolve, reject });
            if (!this.#isWriting)
                void this.#drain();
        });
    }
    async #drain() {
        this.#isWriting = true;
        while (this.#queue.length > 0) {
            const batch = this.#queue;
            this.#queue = [];
            try {
                await this.#append(batch);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        // At once: whoever writes next finds nobody at work.
        this.#isWriting = false;
    }
    async #append(batch) {
        let open = batch;
        for (let tries = 0; tries < TRIES; tries++) {
            open = this.#stillRight(open);
            if (open.length === 0)
                return;
            const entries = open.flatMap(({ rotation, events }) => events.map((what) => ({ at: this.#now(), rotation, what })));
            const { text, head } = (0,_core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .journalLines */ .nQ)(entries, this.#journal.head);
            const change = await this.#store.append(text, this.#version, headline(open));
            if (change.answer === 'done') {
                this.#version = change.version;
                this.#journal = { entries: [...this.#journal.entries, ...entries], head };
                for (const { resolve } of open)
                    resolve();
                return;
            }
            await this.#reread();
        }
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unreachable', 'others write to the journal all the time');
    }
    /** Whoever was overtaken is told, and the others go on. */
    #stillRight(batch) {
        return batch.filter(({ rotation, seen, reject }) => {
            const isRight = this.#count(nameOf(rotation)) === seen;
            if (!isRight)
                reject(new Overtaken(rotation));
            return isRight;
        });
    }
    async #reread() {
        const { text, version } = await this.#store.read();
        this.#journal = (0,_core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJournal */ .z8)(text);
        this.#version = version;
    }
    #count(name) {
        return this.#journal.entries.filter(({ rotation }) => nameOf(rotation) === name).length;
    }
}
/** The rotation's name in its id. */
function nameOf(rotation) {
    return rotation.slice(0, rotation.lastIndexOf('/'));
}
function headline(batch) {
    const [first, ...others] = batch;
    const said = `${nameOf(first.rotation)}: ${first.events.at(-1).event}`;
    return others.length === 0 ? said : `${said}, and ${others.length} more`;
}


/***/ }),

/***/ 77900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ naming)
/* harmony export */ });
/* harmony import */ var _core_answerless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);


/** The same issuer, or store. Where it gets no answer, that says from whom: of a bare `status 403` nobody can tell. `title`: its own. */
function naming(whole, title) {
    const [who = ''] = title.split(':');
    return withNamed(whole, who);
}
function withNamed(whole, who) {
    const members = Object.entries(whole).map(([key, member]) => {
        if (typeof member === 'function')
            return [key, (...all) => named(member.apply(whole, all), who)];
        return [key, isPlain(member) ? withNamed(member, who) : member];
    });
    return Object.fromEntries(members);
}
function isPlain(member) {
    return typeof member === 'object' && member !== null && Object.getPrototypeOf(member) === Object.prototype;
}
function named(given, who) {
    if (!(given instanceof Promise))
        return given;
    return given.then((answer) => isUnknown(answer) ? { ...answer, detail: (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, answer) } : refusedBy(answer, who), (error) => {
        throw error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX ? new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX(error.reason, (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, error)) : error;
    });
}
function isUnknown(answer) {
    return isPlain(answer) && 'answer' in answer && answer.answer === 'unknown';
}
/** What an issuer has refused to make or to revoke. */
function refusedBy(answer, who) {
    if (!isPlain(answer) || !('answer' in answer) || answer.answer !== 'refused')
        return answer;
    const { detail } = answer;
    return { ...answer, detail: (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, { reason: 'refused', detail }) };
}


/***/ }),

/***/ 80181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ restartOf),
/* harmony export */   S: () => (/* binding */ restart)
/* harmony export */ });
/** The command that starts whoever reads a target anew, if its store has one. */
function restartOf({ store, options }) {
    return store.write?.restart?.(options);
}
/** The new one is there, whatever becomes of the command: that it failed is only told. Throws `Unanswered` if it may not be run. */
async function restart(target, world) {
    const failure = await world.command(restartOf(target));
    return { event: 'restarted', target: target.name, ...(failure !== undefined && { failure }) };
}


/***/ }),

/***/ 30311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ reachedBy),
  $: () => (/* binding */ targetOf)
});

;// CONCATENATED MODULE: ./.compiled/core/policy/named-secrets.js
/** The variables that a policy names anywhere by `env://NAME`. */
function namedSecrets(policy) {
    const names = new Set();
    const visit = (value) => {
        if (typeof value === 'string') {
            const name = /^env:\/\/(\w+)$/.exec(value)?.[1];
            if (name !== undefined)
                names.add(name);
        }
        else if (value instanceof Map)
            for (const one of value.values())
                visit(one);
        else if (typeof value === 'object' && value !== null)
            for (const one of Object.values(value))
                visit(one);
    };
    visit(policy);
    return names;
}

// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
;// CONCATENATED MODULE: ./.compiled/stores/alternating.js
/**
 * A store without versions from which nobody reads, where a secret has two names that take turns: its versions are these names. A new value goes to the
 * one that is not in use, and references that name it bring it into use.
 */
function alternating(store, names) {
    const { write, shadows } = store;
    const all = (at) => names.map((name) => ({ ...at, name }));
    return {
        ...store,
        staging: 'pinned',
        isRewritable: true,
        beside: (version) => names.find((name) => name !== version),
        describe: async (at, options, tools) => since(placed(at).name, await store.describe(placed(at), options, tools)),
        ...(write && { write: alternatingWrite(write, all) }),
        ...(shadows && {
            shadows: async (at, options, tools, near) => {
                const found = await Promise.all(all(at).map(async (one) => shadows(one, options, tools, near)));
                return {
                    scopes: [...new Set(found.flatMap(({ scopes }) => scopes))],
                    unseen: [...new Set(found.flatMap(({ unseen }) => unseen))],
                };
            },
        }),
    };
}
function placed({ version, ...at }) {
    return { ...at, name: version ?? at.name, version: undefined };
}
function alternatingWrite(write, all) {
    const { refusal, rehearse } = write;
    return {
        ...write,
        refusal: (at, bytes) => all(at)
            .map((one) => refusal(one, bytes))
            .find((why) => why !== undefined),
        write: async (at, value, options, tools, { before, id }) => {
            const place = placed(at);
            const change = await write.write(place, value, options, tools, { before, id });
            return change.answer === 'done' ? { ...change, version: place.name } : change;
        },
        ...(rehearse && {
            rehearse: (at, value, options, tools, { before, id }) => rehearse(placed(at), value, options, tools, { before, id }),
        }),
    };
}
/** A name tells nothing of what is written there: when that was is behind it. */
function since(name, description) {
    if (description.answer !== 'there')
        return description;
    const { stored } = description;
    const written = stored.version ?? stored.writtenAt?.toISOString();
    return { ...description, stored: { ...stored, version: written && `${name} ${written}` } };
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/naming.js
var naming = __webpack_require__(77900);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/targets.js






/** Binds a target to its store. `first`: the part that it gets without a template. Throws `Unready`. */
function targetOf(entry, first, shelves) {
    const { store, location, chosen } = found(entry, shelves);
    if ('failure' in chosen)
        throw new unready/* Unready */.R(`${chosen.failure.reason}. ${chosen.failure.hint}`);
    // https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
    if (store.isLocal && shelves.variables.get('RUNNER_ENVIRONMENT') === 'github-hosted')
        throw new unready/* Unready */.R(`${(0,rotation/* targetName */.j)(entry)} is a file on this runner, which GitHub throws away with everything on it: rotate it on the machine that has it`);
    const { alternate } = entry;
    const named = (0,naming/* naming */.b)(store, store.title);
    return {
        name: (0,rotation/* targetName */.j)(entry),
        store: alternate === undefined ? named : alternating(named, [entry.name, alternate]),
        options: chosen.options,
        location,
        template: entry.template ?? `{${first}}`,
        except: entry.except,
        alternate,
    };
}
function found(entry, { entries, stores, variables }) {
    const { scope, name, key } = entry;
    const location = { scope, name, key, version: undefined };
    const given = entries.find((one) => one.name === entry.store);
    const store = stores.find(({ id }) => id === (given?.store ?? entry.store));
    if (store === undefined)
        throw new unready/* Unready */.R(`there is no store ${entry.store}`);
    const chosen = given
        ? { options: given.options }
        : new launch_entries/* Entries */.Rv(entries, variables).for(store, location);
    return { store, location, chosen, isUsual: given === undefined };
}
/** The variables that admins and stores of a policy’s rotations are reached by: those that it names, and those that nobody has to name. */
function reachedBy(policy, shelves) {
    const { variables } = shelves;
    const usual = policy.rotations.flatMap(({ targets }) => targets.flatMap((target) => {
        const { store, location, chosen, isUsual } = found(target, { ...shelves, entries: policy.stores });
        const options = 'options' in chosen ? chosen.options : {};
        const sessions = [...variables.keys()].filter((name) => store.sessions?.test(name));
        return [...(0,launch_entries/* variablesOf */.ht)(store, location, options, { isUsual, variables }), ...sessions];
    }));
    return new Set([...namedSecrets(policy), ...usual]);
}


/***/ }),

/***/ 29644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ByHand),
/* harmony export */   R: () => (/* binding */ Unready)
/* harmony export */ });
/** Why a rotation is not begun. Nothing was changed anywhere. */
class Unready extends Error {
    name = 'Unready';
}
/** All is well, but a person has to make the new one. */
class ByHand extends Unready {
    name = 'ByHand';
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ holdsAnother),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Xx: () => (/* binding */ valueFor),
/* harmony export */   gw: () => (/* binding */ partsIn),
/* harmony export */   i8: () => (/* binding */ partsInAny)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52232);


/** What a target is to hold. */
function valueFor({ template }, parts, { facts }) {
    return (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(template, parts, facts);
}
/** Who may get the parts of a new credential: its provider and its stores. */
function audienceOf({ targets, issuer, access }) {
    const stores = targets.flatMap(({ store, options, location }) => store.write?.audience(options, location) ?? []);
    return [...new Set([...issuer.destinations(access.account), ...stores])];
}
/** Whether a target holds a value that was not made by its template, as far as its store gives any. Throws `Unanswered`. */
async function holdsAnother(target, rotation, { tools }, version) {
    const { store, options, location, template } = target;
    const audience = rotation.issuer.destinations(rotation.access.account);
    const found = await store.resolve?.({ ...location, version }, options, tools, audience);
    return found?.answer === 'there' && (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unfill */ .nS)(template, found.value, rotation.facts) === undefined;
}
/**
 * The parts of what a target holds; `undefined` if its store gives no values, it holds none, or one that was not made by its template. Throws
 * `Unanswered`.
 */
async function partsIn(target, rotation, { tools }, version) {
    const { store, options, location, template } = target;
    if (store.resolve === undefined)
        return undefined;
    const at = { ...location, version: version ?? location.version };
    const audience = rotation.issuer.destinations(rotation.access.account);
    const found = await store.resolve(at, options, tools, audience);
    if (found.answer === 'unknown')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(found.reason, found.detail);
    return found.answer === 'there' ? (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unfill */ .nS)(template, found.value, rotation.facts) : undefined;
}
/** The parts of what the first target holds that gives any. `versions`: by the names of targets. Throws `Unanswered`. */
async function partsInAny(rotation, world, versions) {
    for (const target of rotation.targets) {
        const parts = await partsIn(target, rotation, world, versions.get(target.name));
        if (parts !== undefined)
            return parts;
    }
    return undefined;
}
/** Whether they are the same credential. */
function equal(one, other) {
    return Object.entries(one).every(([name, part]) => other[name]?.equals(part) === true);
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
