export const id = 2113;
export const ids = [2113,8479];
export const modules = {

/***/ 28479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ageingOf: () => (/* binding */ ageingOf),
/* harmony export */   unnamed: () => (/* binding */ unnamed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1160);
/* harmony import */ var _io_git_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72027);
/* harmony import */ var _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21693);
/* harmony import */ var _pipeline_configs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9387);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34765);







/** What ages are told by. Opens no connection yet; a first Ctrl-C ends all asking, and what is known by then is reported. */
async function ageingOf(options) {
    const { offline, env, secrets = env, progress, distrust } = options;
    const repository = await repositoryOf(options);
    const ageing = { distrust, repository, progress };
    if (offline)
        return { ageing: { ...ageing, tools: undefined, hosts: [] }, close: async () => { } };
    const { openTools } = await __webpack_require__.e(/* import() */ 6423).then(__webpack_require__.bind(__webpack_require__, 46423));
    const interrupting = new AbortController();
    const interrupt = () => interrupting.abort();
    process.once('SIGINT', interrupt);
    const { tools, close } = openTools({
        env,
        secrets,
        version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
        folder: process.cwd(),
        configs: _pipeline_configs_js__WEBPACK_IMPORTED_MODULE_4__/* .configs */ .Q,
        signal: interrupting.signal,
    });
    return {
        ageing: { ...ageing, tools, hosts: homeOf(env) },
        close: async () => {
            process.removeListener('SIGINT', interrupt);
            await close();
        },
    };
}
/** For a policy that somebody may have got with a clone of who knows whose repository. */
async function unnamed({ root, disk }, policy) {
    if (policy !== undefined)
        return undefined;
    const { kind } = await disk.look(root);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root) : root, _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX);
    return `it came with what is scanned, and who wrote it would say where secrets of yours go. If you trust it, name it: --policy ${file}`;
}
async function repositoryOf({ root, disk, env }) {
    const { kind, real } = await disk.look(root);
    return (0,_io_git_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOnGithub */ .c)(await _io_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .T.open(kind === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real) : real, env), env);
}
/** The GitHub that this runs at: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function homeOf({ GITHUB_API_URL: api }) {
    if (api === undefined || (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(api) === undefined || (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(api) === 'https://api.github.com')
        return [];
    return [
        { provider: 'github', host: api.replace(/^https:\/\//, ''), admin: undefined, account: {}, isHome: true },
    ];
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ titlesOfAll),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   nt: () => (/* binding */ titlesFor)
/* harmony export */ });
/* harmony import */ var _hosts_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74838);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12873);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66444);
/* harmony import */ var _reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72009);




/** Writes a report to a file, or to standard output. */
async function deliver({ report, decisions }, now, format, file) {
    const [reporter, titles] = await Promise.all([_reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .reporters */ .R[format](), titlesFor(report)]);
    const colour = file === undefined && (0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .takesColour */ .B)(process.stdout, process.env);
    const { tiers } = decisions.policy;
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(reporter.render(report, titles, { colour, now, tiers }), file);
}
/** What the ids in a report are called in front of people. */
async function titlesFor({ findings }) {
    return findings.length > 0 ? titlesOfAll() : titlesOf([]);
}
/** The same for everything there is. */
async function titlesOfAll() {
    return titlesOf((await __webpack_require__.e(/* import() */ 1690).then(__webpack_require__.bind(__webpack_require__, 11690))).providers);
}
function titlesOf(providers) {
    return {
        host: (id) => _hosts_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .hosts */ .S.find((host) => host.id === id)?.title ?? id,
        provider: (id) => providers.find((provider) => provider.id === id)?.title ?? id,
        manage: (id) => providers.find((provider) => provider.id === id)?.manage,
    };
}


/***/ }),

/***/ 82113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInventory: () => (/* binding */ listInventory)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15255);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50460);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12873);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66444);
/* harmony import */ var _pipeline_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45655);
/* harmony import */ var _reporters_inventory_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57468);
/* harmony import */ var _ageing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28479);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60230);









const NOBODY_ASKED = 'Nobody was asked: this is what tokens and the history say.';
/** Lists everything in the files as they are. Gives the exit code. */
async function listInventory(root, options) {
    const { format, output } = options;
    const world = { disk: (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_0__.disk)(process.env), now: new Date() };
    const progress = new _io_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .ProgressLine */ .g(process.stderr);
    progress.show('listing files …');
    const { ageing, close } = await (0,_ageing_js__WEBPACK_IMPORTED_MODULE_4__.ageingOf)({
        root,
        disk: world.disk,
        distrust: await (0,_ageing_js__WEBPACK_IMPORTED_MODULE_4__.unnamed)({ root, disk: world.disk }, options.policy),
        offline: options.offline === true,
        env: process.env,
        progress: (done, total) => progress.show(`asked about ${done} of ${total} credentials …`),
    });
    const scanning = (0,_pipeline_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .scan */ .S)({
        root,
        subject: { kind: 'tree', tree: 'work' },
        named: { policy: options.policy, baseline: options.baseline, from: 'disk' },
        fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
        world,
        ageing,
        progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
    const { report, inventory } = await scanning.finally(async () => {
        progress.clear();
        await close();
    });
    const complete = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_7__/* .isComplete */ .A)(report);
    const { gaps, fingerprintScope } = report;
    const notices = [...(options.offline ? [NOBODY_ASKED] : []), ...report.notices];
    const reporter = await _reporters_inventory_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .inventoryReporters */ .R[format]();
    const colour = output === undefined && (0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .takesColour */ .B)(process.stdout, process.env);
    const frame = { root, complete, fingerprintScope, notices, gaps };
    const look = { colour, now: world.now };
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(reporter.render(inventory, frame, await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .titlesOfAll */ .SR)(), look), output);
    return complete ? 0 : _failure_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT_INCOMPLETE */ .A;
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

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   PU: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/mcp-rekey.yml';
/** Whether an exception has stopped counting. */
function isOver({ expires }, now) {
    return now >= expires;
}
/** The last day on which an exception counts, as `2027-01-31`. */
function lastDay({ expires }) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(new Date(expires.getTime() - 1));
}
/** What holds where there is no policy. */
const defaultPolicy = {
    rules: new Map(),
    failOn: 'error',
    tiers: { critical: 30, high: 60, medium: 90, low: 180 },
    assignments: [],
    defaultTier: 'medium',
    exceptions: [],
    ignoredPaths: [],
    inlineIgnores: false,
    dueSoon: 14,
    hosts: [],
    stores: [],
    references: new Map(),
    paidProbes: [],
    rotations: [],
    maxRotationsPerRun: 10,
    journal: { repository: undefined, branch: 'mcp-rekey/journal' },
};


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
