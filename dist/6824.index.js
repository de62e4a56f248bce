export const id = 6824;
export const ids = [6824,9197];
export const modules = {

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);
/* harmony import */ var _io_actions_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12145);


const LINE = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
/**
 * The environment with the variables of MCP_REKEY_CREDENTIALS, a line `NAME=value` for each: a reusable workflow knows its secrets by
 * name, and cannot know which of them a policy means by `env://NAME`. It is for these references alone, and for no process.
 */
function withCredentials(env) {
    const lines = (env['MCP_REKEY_CREDENTIALS'] ?? '').split(/\r?\n/).map((line) => line.trim());
    const given = lines.flatMap((line, index) => {
        if (line === '')
            return [];
        const [, name, value = ''] = LINE.exec(line) ?? [];
        if (name === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`MCP_REKEY_CREDENTIALS:${index + 1}: this is no NAME=value`);
        // A secret that is not there is an empty value, as everywhere in a workflow.
        return value === '' ? [] : [[name, value]];
    });
    // The runner knows the lines as one secret, and not what is in them.
    for (const [, value] of given)
        (0,_io_actions_output_js__WEBPACK_IMPORTED_MODULE_0__/* .hide */ .jD)(value);
    return { ...env, ...Object.fromEntries(given) };
}


/***/ }),

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


const Oid = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** A repository; none if it was deleted. */
const Named = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish();
/** Of https://docs.github.com/en/webhooks/webhook-events-and-payloads, the fields that are read. */
const PullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Oid, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), repo: Named }),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: Oid, repo: Named }),
        commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).optional(),
    }),
});
const MergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ base_sha: Oid, head_sha: Oid }) });
const PushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    before: Oid,
    after: Oid,
    forced: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }),
});
const AnyPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1) }) });
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
];
/** Reads an event; throws a `UsageError` if the payload is not what GitHub sends. Never quotes it: a stranger wrote it. */
function parseEvent({ name, payload, sha, ref }) {
    if (PULL_REQUEST_EVENTS.includes(name)) {
        const { pull_request: pull } = parsed(PullRequestPayload, name, payload);
        return {
            kind: 'pull-request',
            pull: {
                number: pull.number,
                base: pull.base.sha,
                baseBranch: pull.base.ref,
                head: pull.head.sha,
                // Only there is `GITHUB_SHA` the merge of both; a target's run is one of the base.
                merge: name === 'pull_request_target' || sha === pull.head.sha ? undefined : sha,
                commits: pull.commits,
                fromFork: pull.head.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base.repo?.full_name,
            },
        };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = parsed(MergeGroupPayload, name, payload);
        return { kind: 'merge-group', base: group.base_sha, head: group.head_sha };
    }
    if (name === 'push') {
        const { before, after, forced, ref: pushed, repository } = parsed(PushPayload, name, payload);
        // Of an annotated tag, the payload names the tag's own object and not the commit.
        const commit = named(after) && sha;
        const push = { before: named(before), after: commit, forced, ref: pushed };
        return { kind: 'push', push: { ...push, defaultBranch: repository.default_branch } };
    }
    return { kind: 'other', commit: sha, onDefaultBranch: isOnDefaultBranch(name, ref, payload) };
}
/** A schedule runs nowhere else: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
function isOnDefaultBranch(name, ref, payload) {
    if (name === 'schedule')
        return true;
    const { data } = AnyPayload.safeParse(payload);
    return data !== undefined && ref === `refs/heads/${data.repository.default_branch}`;
}
/** Nothing but zeros is no commit. */
function named(oid) {
    return /^0+$/.test(oid) ? undefined : oid;
}
function parsed(schema, name, payload) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const paths = result.error.issues.map(({ path }) => path.join('.') || 'the whole');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`the payload of the event ${name} is not as GitHub sends it: ${paths.join(', ')}`);
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   lW: () => (/* binding */ isOnThisMachine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;
/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS = {
    https: '443',
    http: '80',
    postgres: '5432',
    mysql: '3306',
    redis: '6379',
};
/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
function mayReceive(patterns, origin) {
    return patterns.some((pattern) => allows(pattern, origin));
}
/** Whether what a pattern allows stays on this machine. */
function isOnThisMachine(pattern) {
    return LOCAL.test(pattern);
}
/** Whether a text is a pattern. */
function isDestinationPattern(text) {
    const [, , , , port] = PATTERN.exec(text) ?? [];
    return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}
/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
function originOf(url) {
    const [, scheme, host, port] = 
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
        return undefined;
    const protocol = scheme.toLowerCase();
    const own = port === undefined || PORTS[protocol] === port;
    return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}
/** The port that an origin means, whether it says so or not. */
function portOf(origin) {
    const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
    const known = port ?? PORTS[scheme.toLowerCase()];
    return known === undefined ? undefined : Number(known);
}
function allows(pattern, origin) {
    if (LOCAL.test(origin))
        return pattern === origin;
    const wanted = PATTERN.exec(pattern);
    const given = ORIGIN.exec(origin);
    if (wanted === null || given === null)
        return false;
    const [, plain, wildcard, host = '', port] = wanted;
    const [, scheme = '', to = '', toPort] = given;
    const protocol = scheme.toLowerCase();
    if ((protocol === 'http') !== (plain !== undefined))
        return false;
    const expected = port ?? PORTS[plain === undefined ? 'https' : 'http'];
    if ((toPort ?? PORTS[protocol]) !== expected)
        return false;
    const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
    return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}


/***/ }),

/***/ 45825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ judgedOn),
/* harmony export */   mG: () => (/* binding */ auditedOn),
/* harmony export */   vZ: () => (/* binding */ isOnDefaultBranch)
/* harmony export */ });
/**
 * Which commits an event is answerable for. A pull request: those that lead to its head and not to its base, and the tree that merging it
 * gives. A push: those since what was there before; of a new branch, one that was overwritten, or a tag, those that the default branch
 * does not have. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function judgedOn(event) {
    switch (event.kind) {
        case 'pull-request': {
            const { base, baseBranch, head, merge, commits } = event.pull;
            // A base that was overwritten since may be gone; its branch is not.
            return {
                kind: 'range',
                bases: [{ commit: base }, { branch: baseBranch }],
                fresh: false,
                head,
                merge,
                commits,
            };
        }
        case 'merge-group':
            return range([{ commit: event.base }], event.head);
        case 'push':
            return judgedOnPush(event.push);
        case 'other':
            return { kind: 'everything', commit: event.commit };
    }
}
/** What an audit is answerable for after an event: all of the default branch, wherever something has happened to that. */
function auditedOn(event) {
    if (event.kind !== 'push' || !isOnDefaultBranch(event))
        return judgedOn(event);
    const { after } = event.push;
    return after === undefined ? judgedOn(event) : { kind: 'everything', commit: after };
}
/** Whether what is judged after an event is what the default branch holds, and not what somebody would like it to hold. */
function isOnDefaultBranch(event) {
    if (event.kind === 'push')
        return event.push.ref === `refs/heads/${event.push.defaultBranch}`;
    return event.kind === 'other' && event.onDefaultBranch;
}
function judgedOnPush({ before, after, forced, ref, defaultBranch }) {
    if (after === undefined)
        return { kind: 'nothing', why: `${ref} was deleted` };
    const isTag = ref.startsWith('refs/tags/');
    if (before !== undefined && !forced && !isTag)
        return range([{ commit: before }], after);
    if (ref !== `refs/heads/${defaultBranch}`)
        return range([{ branch: defaultBranch }], after);
    // The default branch is no base for itself: then all of it is new, less what was there before if that can still be had.
    return { ...range(before === undefined ? [] : [{ commit: before }], after), fresh: true };
}
function range(bases, head) {
    return { kind: 'range', bases, fresh: false, head, merge: undefined, commits: undefined };
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

/***/ 12145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   jD: () => (/* binding */ hide)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45895);



/**
 * Prints text out of a repository to the log. A line of it could be a command to the runner, so commands are stopped meanwhile, by a word
 * that nobody can know. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
function log(text) {
    const word = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    // In the older form a command can begin anywhere in a line.
    const quiet = text.replaceAll('##[', '## [');
    process.stdout.write(`::stop-commands::${word}\n${quiet.endsWith('\n') ? quiet : `${quiet}\n`}::${word}::\n`);
}
function annotate(annotations) {
    const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
    for (const { level, message, startColumn, endColumn, ...place } of annotations) {
        const columns = startColumn === undefined || endColumn === undefined ? {} : { startColumn, endColumn };
        say[level](message, { ...place, ...columns });
    }
}
/** Says what could not be done without deciding anything. */
function warn(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)((0,_core_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(message), { title: 'mcp-rekey' });
}
function say(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm)((0,_core_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(message), { title: 'mcp-rekey' });
}
/** Has the runner take a value out of everything that the job prints from now on. */
function hide(value) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(value);
}
/** Says why the job cannot go on. Every line has to be safe to print. */
function complain(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(message, { title: 'mcp-rekey' });
}
/** Adds to the job's summary; where there is none (an old server), nothing is lost but that. */
async function summarise(markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(markdown).write();
    }
    catch {
        warn('The summary could not be written. The verdict stands without it.');
    }
}
function output(values) {
    for (const [name, value] of Object.entries(values))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
}


/***/ }),

/***/ 26275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ actionsRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Throws a `UsageError` if this is no run of GitHub Actions. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
async function actionsRun(env) {
    for (const name of ['GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_REPOSITORY', 'GITHUB_WORKSPACE']) {
        if (!env[name])
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${name} is not set: \`action\` is for GitHub Actions alone`);
    }
    const { eventName, payload, sha, ref, repo, apiUrl, serverUrl } = await contextOf();
    return {
        ...{ eventName, payload, sha, ref, apiUrl, serverUrl },
        owner: repo.owner,
        repo: repo.repo,
        workspace: env['GITHUB_WORKSPACE'],
        temporary: env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
    };
}
async function contextOf() {
    try {
        return (await Promise.all(/* import() */[__webpack_require__.e(8439), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 60722))).context;
    }
    catch {
        // What the parser says could quote the payload.
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('the file that GITHUB_EVENT_PATH names is no JSON');
    }
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

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configs)
/* harmony export */ });
/** What the formats of hosts do for stores, which know no host. Loaded when a store asks. */
const configs = {
    find: async (file, content, keys) => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(7919)]).then(__webpack_require__.bind(__webpack_require__, 74020))).configString(file, content, keys),
};


/***/ })

};
