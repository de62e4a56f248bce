export const id = 2419;
export const ids = [2419];
export const modules = {

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

/***/ 32922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15255);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19734);


/** 1 if the policy is broken, 3 if it is not as far as could be seen, which was not all, else 0. */
function exitCode(report) {
    const { findings, failOn } = report;
    if (findings.some(({ severity }) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .breaks */ .T)(severity, failOn)))
        return 1;
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .A)(report) ? 0 : 3;
}


/***/ }),

/***/ 12419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64702);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50460);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66444);
/* harmony import */ var _pipeline_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45655);
/* harmony import */ var _reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72009);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5589);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32922);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14600);








const formats = Object.keys(_reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .reporters */ .R);
/** Scans, and delivers the reports. Gives the exit code. */
async function runScan(root, options) {
    if (options.offline && !options.age)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('--offline needs --age: without it nobody is asked');
    const extra = (options.report ?? []).map(parseReport);
    // It is loaded while git is at work.
    void _reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .reporters */ .R[options.format]();
    const world = { disk: (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_0__.disk)(process.env), now: new Date() };
    const progress = new _io_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .ProgressLine */ .g(process.stderr);
    progress.show('listing files …');
    const open = options.age ? await ageingFor(root, options, world.disk, progress) : undefined;
    const judging = async () => (0,_pipeline_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .S)({
        root,
        subject: await (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .e)(root, options, world.disk),
        named: { policy: options.policy, baseline: options.baseline, from: 'disk' },
        fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
        world,
        ...(open && { ageing: open.ageing }),
        progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
    const scanned = await judging().finally(async () => {
        progress.clear();
        await open?.close();
    });
    await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(scanned, world.now, options.format, options.output);
    for (const { format, file } of extra)
        await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(scanned, world.now, format, file);
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCode */ .I)(scanned.report);
}
async function ageingFor(root, { offline, policy }, disk, progress) {
    const { ageingOf, unnamed } = await __webpack_require__.e(/* import() */ 8479).then(__webpack_require__.bind(__webpack_require__, 28479));
    return ageingOf({
        root,
        disk,
        distrust: await unnamed({ root, disk }, policy),
        offline: offline === true,
        env: process.env,
        progress: (done, total) => progress.show(`asked about ${done} of ${total} credentials …`),
    });
}
function parseReport(text) {
    const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
    if (formats.includes(format))
        return { format, file };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`--report takes FORMAT=FILE, where FORMAT is one of ${formats.join(', ')}`);
}


/***/ }),

/***/ 14600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/* harmony import */ var _io_git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57804);
/* harmony import */ var _pipeline_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);



/** What is to be judged. Throws a `UsageError` for words that make no sense together, a `GitError` for a commit that is not there. */
async function subjectOf(root, options, disk) {
    const { base, head, history, staged, tree } = options;
    if (head !== undefined && base === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--head needs --base: the commits between them are judged');
    if (history)
        return { kind: 'history', revisions: await (await repositoryAt(root, disk)).revisions() };
    if (base !== undefined)
        return rangeOf(root, base, head, disk);
    if (staged)
        return { kind: 'tree', tree: 'index' };
    return { kind: 'tree', tree: tree === undefined ? 'work' : { rev: tree } };
}
async function rangeOf(root, base, head, disk) {
    const repository = await repositoryAt(root, disk);
    const revisions = await repository.revisions();
    const [from, to] = [await named(revisions, base), await named(revisions, head ?? 'HEAD')];
    const uncommitted = head === undefined && repository.hasWorkTree;
    return { kind: 'range', revisions, base: from, head: to, trusted: from.oid, merge: undefined, uncommitted };
}
async function named(revisions, name) {
    const oid = await revisions.commit(name);
    if (oid === undefined)
        throw new _io_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('rev-parse', `there is no commit '${name}' here`);
    return { name, oid };
}
async function repositoryAt(root, disk) {
    const { kind } = await disk.look(root);
    if (kind === 'file')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${root} is a file: commits are judged for a folder`);
    const repository = await disk.repository(root);
    if (!repository)
        throw (0,_pipeline_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .notInRepository */ .D)(root);
    return repository;
}


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ breaks),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** The most severe first. */
const severities = ['error', 'warning', 'note'];
/** Whether a finding of this severity breaks the policy. */
function breaks(severity, failOn) {
    return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}


/***/ })

};
