export const id = 8738;
export const ids = [8738];
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

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configs)
/* harmony export */ });
/** What the formats of hosts do for stores, which know no host. Loaded when a store asks. */
const configs = {
    find: async (file, content, keys) => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(7919)]).then(__webpack_require__.bind(__webpack_require__, 74020))).configString(file, content, keys),
};


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export table */
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);

/** What stands between spaces; an expression of a workflow is one piece. */
const PIECE = /\$\{\{[^{}]{0,200}\}\}|\S+/g;
/** A piece, and the punctuation around it. */
const AROUND = /^(["'‘“(]{0,4})(.*?)(["'’”).,;:!?]{0,4})$/u;
/** Words and numbers, of several parts too: `read/write`, `monday.com`, `OAuth2`, `C++`. */
const WORD = /^[\p{L}\p{M}\d]+(?:[-'’./&+_][\p{L}\p{M}\d]+)*\+{0,2}$/u;
/**
 * Words of which GitHub makes links: domains, names of commits, numbers of issues, and tickets of whatever system the
 * repository is tied to. https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED = /www\.|(?:^|[^\p{L}\p{M}\d])[0-9a-f]{7,}(?![\p{L}\p{M}\d])|-\d/iu;
/** Numbers as we write them: `1,200`, `2026-01-31`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{4}-\d\d-\d\d)$/;
/** Signs that are no words, and mean nothing between spaces. */
const SIGN = /^[–—…&]?$/u;
/**
 * Prose with words in it that strangers may have chosen: plain words stay as they are, all else goes into code spans. A
 * backslash would not do. When GitHub has made HTML of the Markdown, it goes over the text once more, and wherever they stand
 * outside of code it makes something of `@name`, `#12`, `:shortcode:` and `$math$`.
 */
function text(value) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value)
        .trim()
        .replace(PIECE, (piece, offset) => {
        // At the beginning `1.` is the first item of a list.
        if (offset === 0 && /^\d+[.)]$/.test(piece))
            return code(piece);
        const [, before, core = '', after] = AROUND.exec(piece);
        return `${before}${isPlain(core) ? escaped(core) : code(core)}${after}`;
    });
}
function isPlain(core) {
    return SIGN.test(core) || NUMBER.test(core) || (WORD.test(core) && !LINKED.test(core));
}
function escaped(word) {
    return word.replace(/[_&]/g, '\\$&');
}
/** Between backticks, apart from spaces at its ends. */
const WORDS = /\S(?:.*\S)?/s;
/** Our own prose, with code spans of its own. Whoever has chosen a word in it can only move their ends. */
function prose(value) {
    return value
        .split('`')
        .map((part, index) => (index % 2 === 0 ? (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(part).replace(WORDS, text) : code(part)))
        .join('');
}
/** Text as it is written, in a code span: nothing in it means anything, to Markdown or to GitHub. */
function code(value) {
    // Parsers differ on whether a backslash before `\|` is one in a table.
    const shown = (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value).replace(/\\(?=\|)/g, '\\x5c');
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Of a space at each end one is taken away, and a backtick at an end would belong to the fence.
    const padded = /^`|`$/.test(shown) || (/^ /.test(shown) && / $/.test(shown) && /[^ ]/.test(shown));
    const space = padded ? ' ' : '';
    return `${fence}${space}${shown || ' '}${space}${fence}`;
}
/** Lines as they are written, in a block of code. `language` is ours. */
function block(language, lines) {
    const shown = lines.map((line) => line.split('\t').map(_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z).join('\t'));
    const fence = fenceFor(shown);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** What opens and closes a block around these lines. */
function fenceFor(lines) {
    return '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** `address` is ours: nothing out of a repository is linked to. It may be the label too. */
function link(label, address) {
    const target = `<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>`;
    return label === address ? target : `[${text(label)}](${target})`;
}
/** Cells are Markdown already, of one line. */
function table(head, rows) {
    return [tableHead(head), ...rows.map(tableRow)].join('\n');
}
function tableHead(cells) {
    return [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');
}
function tableRow(cells) {
    // A table splits its rows before it looks for code.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}


/***/ }),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OF: () => (/* binding */ agePhrases),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   Yg: () => (/* binding */ historyPhrase),
/* harmony export */   ej: () => (/* binding */ suppressedSentence),
/* harmony export */   kS: () => (/* binding */ commitsIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);


/** At most so many code points, and a sign that there were more. */
function cut(value, length) {
    // So many code units hold more code points than that, or are all there is.
    const points = [...value.slice(0, 2 * length + 2)];
    return points.length > length ? `${points.slice(0, length).join('')}…` : value;
}
/** A revision as it was named; full names of commits are cut to what people read. None is where all began. */
function revision(rev) {
    if (rev === undefined)
        return 'the beginning';
    return /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 10) : rev;
}
/** What was judged, besides one version of the files. */
function commitsIn(scope) {
    return (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(scope.commits, 'commit');
}
/** What was found and is not listed, by the reason; `undefined` if nothing. */
function suppressedSentence({ known, baseline, exceptions, ignores }) {
    const parts = [
        [known, 'in the base already'],
        [baseline, 'in the baseline'],
        [exceptions, 'excepted'],
        [ignores, 'ignored by a comment'],
    ];
    const there = parts.filter(([count]) => count > 0).map(([count, where]) => `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(count)} ${where}`);
    return there.length === 0 ? undefined : `Not listed: ${there.join(', ')}.`;
}
/** In which commits a credential stands, and whether it still does. */
function historyPhrase({ first, last, atHead }) {
    const commits = first.oid === last.oid
        ? `only ${commitPhrase(first)}`
        : `first ${commitPhrase(first)}, last ${commitPhrase(last)}`;
    return `in the history: ${commits}, ${atHead ? 'still in the newest version' : 'gone from the newest version'}`;
}
function commitPhrase({ oid, date }) {
    return `${revision(oid)} ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(date)}`;
}
const SAYS = {
    provider: 'says its provider',
    token: 'says the token',
    store: 'says the store',
    git: 'says git',
};
/** What is known of a credential’s age, one phrase each, and who says so. */
function agePhrases({ age, redacted }) {
    if (age === undefined)
        return [];
    const { issuedAt, existedAt, source, expiresAt, neverExpires, lastUsedAt, scopes } = age;
    const says = source === undefined ? '' : `, ${SAYS[source]}`;
    return [
        ...(issuedAt ? [`issued on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(issuedAt)}${says}`] : []),
        ...(existedAt ? [`there since ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(existedAt)} at least${says}`] : []),
        ...(expiresAt ? [`expires on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(expiresAt)}${age.answer ? '' : says || ', says the token'}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(lastUsedAt ? [`last used on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(lastUsedAt)}`] : []),
        ...(scopes && scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
        // Of the secret behind a reference nobody has asked that, and the message says why its store tells nothing.
        ...(redacted === undefined ? [] : answerPhrase(age)),
    ];
}
/** Whether it works, and why that is not known. */
function answerPhrase({ answer }) {
    if (answer === undefined)
        return [];
    const { state, reason, detail } = answer;
    const why = reason === undefined ? '' : `: ${_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
    if (state === 'live')
        return ['live, says its provider'];
    return [state === 'dead' ? `dead${why}` : `nobody knows whether it is live${why}`];
}


/***/ })

};
