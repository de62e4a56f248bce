export const id = 8992;
export const ids = [8992];
export const modules = {

/***/ 28992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
  xp: () => (/* binding */ tellNothing),
  sd: () => (/* binding */ tellRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/core/severity.js
var severity = __webpack_require__(19734);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/output.js
var io_output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/reporters/group.js
var group = __webpack_require__(76155);
// EXTERNAL MODULE: ./.compiled/reporters/phrases.js
var reporters_phrases = __webpack_require__(48482);
;// CONCATENATED MODULE: ./.compiled/reporters/annotations.js






/**
 * GitHub drops what is more than this of one level in one step, without a word; a job has room for 50.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MAX_OF_LEVEL = 10;
/** A title may have 255 characters, a message 64 KB: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const LONGEST_TITLE = 200;
const LONGEST_SENTENCE = 600;
/** Other findings of one line that are told. */
const MAX_OTHERS = 5;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/** The report as annotations: one for each line, the gravest first, and no more than GitHub shows. */
function annotations({ findings, prefix }) {
    const lines = (0,group/* collected */.gd)(findings, (finding) => `${lineOf(finding)}:${finding.file}`).map(group/* byGravity */.SN);
    const sorted = (0,group/* byGravity */.SN)(lines.map((line) => ({ line, severity: line[0].severity })));
    return (0,group/* collected */.gd)(sorted, ({ severity }) => severity).flatMap((level) => level.length <= MAX_OF_LEVEL
        ? level.map(({ line }) => annotation(line, prefix))
        : [
            ...level.slice(0, MAX_OF_LEVEL - 1).map(({ line }) => annotation(line, prefix)),
            rest(level.slice(MAX_OF_LEVEL - 1).flatMap(({ line }) => line), prefix),
        ]);
}
/** What is gone from the newest version stands in no line of it: GitHub shows the first one. */
function lineOf({ line, history }) {
    return history?.atHead === false ? 1 : line;
}
function annotation(findings, prefix) {
    const [first, ...others] = distinct(findings);
    const { ruleId, title, history, remedy } = first;
    const named = others.slice(0, MAX_OTHERS).map((other) => `Also ${said(other)}`);
    return {
        ...placed(first, prefix),
        title: (0,reporters_phrases/* cut */.Jj)((0,display/* displayable */.Z)((0,rules/* rule */.H)(ruleId).about === 'credential' ? (0,words/* capital */.Nx)(title) : (0,rules/* rule */.H)(ruleId).title), LONGEST_TITLE),
        message: [
            said(first),
            ...(history ? [`It is ${(0,reporters_phrases/* historyPhrase */.Yg)(history)}.`] : []),
            ...named,
            ...(others.length > named.length
                ? [`And ${(0,phrases/* counted */.hS)(others.length - named.length, 'finding')} more.`]
                : []),
            (0,reporters_phrases/* cut */.Jj)((0,display/* displayable */.Z)(remedy), LONGEST_SENTENCE),
            ...(findings.some(isLeak) ? [ROTATE] : []),
        ].join('\n'),
    };
}
const ROTATE = 'It is in the commits now, and stays there when a later one removes it: rotate it, whatever you do to the file.';
function isLeak({ ruleId, severity }) {
    return severity !== 'note' && (0,rules/* rule */.H)(ruleId).about === 'credential';
}
/** The message and its rule. */
function said({ message, ruleId }) {
    return `${(0,reporters_phrases/* cut */.Jj)((0,display/* displayable */.Z)(message), LONGEST_SENTENCE)} (${ruleId}).`;
}
function distinct(findings) {
    const same = (0,group/* collected */.gd)(findings, ({ ruleId, message, fingerprint }) => [ruleId, fingerprint, message].join(' '));
    return same.map(([first]) => first);
}
/** Stands for those that GitHub would not show, where the first of them is. */
function rest(findings, prefix) {
    const [first] = findings;
    return {
        ...placed(first, prefix),
        title: `${(0,phrases/* counted */.hS)(findings.length, 'finding')} more`,
        message: 'GitHub shows no more annotations than these. The summary of the job lists all findings.',
    };
}
function placed(finding, prefix) {
    const { severity, file, line, endLine, column, endColumn, history } = finding;
    const start = lineOf(finding);
    const stands = history?.atHead !== false;
    const columns = stands && line === endLine;
    return {
        level: LEVELS[severity],
        file: prefix + file,
        startLine: start,
        endLine: stands ? endLine : start,
        startColumn: columns ? column : undefined,
        endColumn: columns ? endColumn : undefined,
    };
}

// EXTERNAL MODULE: ./.compiled/reporters/json.js
var json = __webpack_require__(23680);
// EXTERNAL MODULE: ./.compiled/reporters/markdown.js + 6 modules
var markdown = __webpack_require__(53601);
// EXTERNAL MODULE: ./.compiled/reporters/sarif.js + 2 modules
var sarif = __webpack_require__(23042);
// EXTERNAL MODULE: ./.compiled/reporters/text.js
var reporters_text = __webpack_require__(64409);
// EXTERNAL MODULE: ./.compiled/commands/deliver.js
var deliver = __webpack_require__(5589);
;// CONCATENATED MODULE: ./.compiled/commands/action/output.js













/** A job's summary may have 1 MiB for each step: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_SUMMARY_BYTES = 1024 * 1024 - 1024;
/** Tells the runner: log, annotations, summary, files and outputs. */
async function tellRunner(report, inputs, run, now) {
    const titles = await (0,deliver/* titlesFor */.nt)(report);
    (0,output/* log */.Rm)(reporters_text.text.render(report, titles, { colour: false }));
    if (inputs.annotations)
        (0,output/* annotate */.fz)(annotations(report));
    if (inputs.summary && (report.findings.length > 0 || !(0,core_report/* isComplete */.A)(report))) {
        await (0,output/* summarise */.fS)(markdown.markdown.render(report, titles, { colour: false, limit: MAX_SUMMARY_BYTES, now }));
    }
    const { findings, suppressed } = report;
    (0,output/* output */.CG)({
        findings: findings.length + suppressed.known + suppressed.baseline,
        'new-findings': findings.length,
        'highest-severity': severity/* severities */.g.find((one) => findings.some(({ severity }) => severity === one)) ?? '',
    });
    // A job can scan several parts, and each has its own report.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(run.temporary, 'mcp-rekey-report-'));
    const look = { colour: false };
    const reportFile = (0,external_node_path_.join)(folder, 'report.json');
    await (0,io_output/* writeReport */.u)(json.json.render(report, titles, look), reportFile);
    (0,output/* output */.CG)({ 'report-file': reportFile });
    const sarifFile = (0,external_node_path_.resolve)(run.workspace, inputs['sarif-file'] ?? (0,external_node_path_.join)(folder, 'findings.sarif'));
    await write(sarif.sarif.render(report, titles, look), sarifFile, run);
    (0,output/* output */.CG)({ 'sarif-file': sarifFile });
}
/** In a checkout no link is followed: whoever has laid it there could have it lead to any file of the machine. */
async function write(text, file, { workspace }) {
    const names = (0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep);
    if (names[0] === '..' || (0,external_node_path_.isAbsolute)((0,external_node_path_.join)(...names)))
        await (0,io_output/* writeReport */.u)(text, file);
    else
        (0,written_file/* replaceFile */.fR)((0,external_node_fs_.realpathSync)(workspace), names.join('/'), text);
}
/** Tells the runner that there was nothing to judge, and why. */
function tellNothing(why) {
    (0,output/* say */.cv)(`Nothing to judge: ${why}.`);
    (0,output/* output */.CG)({ findings: 0, 'new-findings': 0, 'highest-severity': '', 'report-file': '', 'sarif-file': '' });
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

/***/ 23680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JSON_REPORT_VERSION: () => (/* binding */ JSON_REPORT_VERSION),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonAge: () => (/* binding */ jsonAge)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15255);


/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
const JSON_REPORT_VERSION = 1;
/** The report for programs, as docs/schema/scan-report.schema.json describes it. */
const json = {
    id: 'json',
    render: (report) => `${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayableJson */ .B)(JSON.stringify(jsonReport(report), undefined, 2))}\n`,
};
function jsonReport(report) {
    const { findings, coverage, fingerprintScope, scope, failOn, suppressed, notices, gaps } = report;
    return {
        version: JSON_REPORT_VERSION,
        complete: (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .A)(report),
        fingerprintScope,
        scope: scope.kind === 'range' ? { ...scope, base: scope.base ?? null, head: scope.head ?? null } : scope,
        failOn,
        suppressed,
        notices,
        gaps,
        coverage: {
            listed: coverage.listed,
            searched: coverage.searched,
            configs: coverage.configs,
            slots: coverage.slots,
            skipped: coverage.skipped,
        },
        findings: findings.map(jsonFinding),
    };
}
/** Every field is always there: `null` where there is nothing to say. */
function jsonFinding(finding) {
    const { excerpt: _, server, slot, provider, fingerprint, redacted, age, tier, unfixable, fix, history, ...rest } = finding;
    return {
        ...rest,
        server: server ?? null,
        slot: slot ?? null,
        provider: provider ?? null,
        fingerprint: fingerprint ?? null,
        redacted: redacted ?? null,
        age: age ? jsonAge(age) : null,
        tier: tier ?? null,
        unfixable: unfixable ?? null,
        fix: fix ? { ...fix, after: fix.after ?? null } : null,
        history: history
            ? { ...history, first: jsonCommit(history.first), last: jsonCommit(history.last) }
            : null,
    };
}
/** Every field is always there, as above. */
function jsonAge(age) {
    const { answer, source, neverExpires, scopes } = age;
    return {
        issuedAt: age.issuedAt?.toISOString() ?? null,
        existedAt: age.existedAt?.toISOString() ?? null,
        source: source ?? null,
        expiresAt: age.expiresAt?.toISOString() ?? null,
        neverExpires,
        lastUsedAt: age.lastUsedAt?.toISOString() ?? null,
        scopes: scopes ?? null,
        answer: answer
            ? { state: answer.state, reason: answer.reason ?? null, detail: answer.detail ?? null }
            : null,
    };
}
function jsonCommit({ oid, date }) {
    return { oid, date: date.toISOString() };
}


/***/ }),

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
;// CONCATENATED MODULE: ./.compiled/reporters/sarif-rules.js

/**
 * GitHub takes rules with a score for security rules, and reads it as high from 7.0, medium from 4.0 and low below.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#reportingdescriptor-object
 */
const SCORE = { error: '8.0', warning: '5.0', note: '2.0' };
const PROBLEM = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
};
/** How the tags of CodeQL name a weakness: https://github.com/github/codeql/blob/main/docs/query-metadata-style-guide.md */
const HARD_CODED_CREDENTIALS = 'external/cwe/cwe-798';
const indexes = new Map(rules/* ruleIds */.Z.map((id, index) => [id, index]));
/** Where a rule stands in the list of rules. */
function ruleIndex(id) {
    return indexes.get(id);
}
/** All rules, whether they were broken or not: GitHub expects the same of every run of a version. */
function ruleDescriptors() {
    return rules/* ruleIds */.Z.map((id) => descriptorOf((0,rules/* rule */.H)(id)));
}
function descriptorOf({ id, title, severity, about, why, fix }) {
    const isSecret = about === 'credential';
    return {
        id,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: plain(why) },
        help: {
            text: plain(`${why}\n\nWhat to do: ${fix}`),
            markdown: `${why}\n\n**What to do.** ${fix}`,
        },
        defaultConfiguration: { level: severity },
        properties: {
            tags: ['security', about, ...(isSecret ? [HARD_CODED_CREDENTIALS] : [])],
            precision: 'high',
            'problem.severity': PROBLEM[severity],
            ...(isSecret ? { 'security-severity': SCORE[severity] } : {}),
        },
    };
}
/** Without the marks of code spans, the only Markdown that rules are written in. */
function plain(markdown) {
    return markdown.replaceAll('`', '');
}

;// CONCATENATED MODULE: ./.compiled/reporters/sarif-result.js




/** The folder that paths are relative to: the repository's top. */
const SOURCE_ROOT = '%SRCROOT%';
/**
 * Ours, with the version of how it is made. GitHub reads no other than its own `primaryLocationLineHash`, which its
 * upload step adds, and warns of if somebody else has: https://github.com/github/codeql-action/issues/4052
 */
const FINGERPRINT = 'mcpRekey/v1';
/** Longer texts tell nobody more, and there can be thousands of them. */
const MAX_SHOWN = 1000;
/** A finding as a SARIF result; `prefix` is the scanned root's path in its repository. */
function resultOf(finding, prefix) {
    const { ruleId, severity, line, column, endLine, endColumn, place, fix } = finding;
    const artifactLocation = { uri: uriOf(prefix + finding.file), uriBaseId: SOURCE_ROOT };
    return {
        ruleId,
        ruleIndex: ruleIndex(ruleId),
        level: severity,
        message: { text: messageOf(finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation,
                    region: { startLine: line, startColumn: column, endLine, endColumn },
                },
                logicalLocations: [{ fullyQualifiedName: shown(place) }],
            },
        ],
        partialFingerprints: {
            // Not of the credential: most fingerprints are good for one run only, and the alert has to outlive it.
            [FINGERPRINT]: (0,external_node_crypto_.createHash)('sha256').update(`${ruleId}\0${place}`).digest('hex'),
        },
        fixes: fix && fixesOf(fix, finding.remedy, artifactLocation),
        properties: propertiesOf(finding),
    };
}
/** Text of one line out of a repository, that does nothing to whoever reads it. */
function shown(text) {
    return (0,display/* displayable */.Z)(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
/**
 * What a message says. SARIF has links in plain text too, and GitHub reads code spans out of it, badly
 * (https://github.com/github/codeql/issues/14128), so that neither may come out of a repository. Braces stay single,
 * though the standard doubles them: viewers print them as they are, and then `${{KEY}}` would be a wrong advice.
 */
function sentence(text) {
    return shown(text).replaceAll('`', "'").replaceAll('](', '] (');
}
function messageOf({ message, history, remedy }) {
    const earlier = history && !history.atHead ? [`Not in the newest version: ${commitsOf(history)}`] : [];
    return [message.replace(/\.?$/, '.'), ...earlier, remedy].map(sentence).join(' ');
}
function commitsOf({ first, last }) {
    if (first.oid === last.oid)
        return `it stands in commit ${named(first)}.`;
    return `it stands in commits from ${named(first)} to ${named(last)}.`;
}
function named({ oid, date }) {
    return `${oid.slice(0, 12)} of ${(0,phrases/* day */.vd)(date)}`;
}
/** A reference to the file, by its bytes, as a URI's path. */
function uriOf(path) {
    return path.split('/').filter(Boolean).map(segmentOf).join('/');
}
function segmentOf(name) {
    // Git's own trees can name a file like that; a URI cannot, not even behind escapes.
    const safe = /^\.{1,2}$/.test(name) ? name.replaceAll('.', '\\x2e') : name;
    // A half of a surrogate pair has no bytes.
    return encodeURIComponent(Buffer.from(safe).toString());
}
/** None if the text cannot be shown as it is: changed, it would be another edit. */
function fixesOf(fix, remedy, artifactLocation) {
    const { line, column, endColumn, text } = fix;
    if (shown(text) !== text)
        return undefined;
    const deletedRegion = { startLine: line, startColumn: column, endLine: line, endColumn };
    const replacements = [{ deletedRegion, insertedContent: { text } }];
    return [{ description: { text: sentence(remedy) }, artifactChanges: [{ artifactLocation, replacements }] }];
}
function propertiesOf(finding) {
    const { server, slot, provider, title, hosts, confidence, tier, fixable, fingerprint, redacted } = finding;
    return {
        title: shown(title),
        provider,
        hosts,
        server: server === undefined ? undefined : shown(server),
        slot: slot && { kind: slot.kind, keyPath: shown(slot.keyPath) },
        confidence,
        tier,
        fingerprint,
        redacted: redacted === undefined ? undefined : shown(redacted),
        fixable,
        age: finding.age,
        history: finding.history,
    };
}

;// CONCATENATED MODULE: ./.compiled/reporters/sarif.js





/**
 * GitHub rejects a file with more results in a run; of these it keeps 5,000, the most severe.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#file-compatibility
 */
const MAX_RESULTS = 25_000;
/** GitHub’s limit (same page) is 10 MB of gzip; its upload step adds a hash of its own to each result. */
const MAX_GZIPPED = 9_000_000;
/** In characters, before it is compressed: what programs can still hold in one string. */
const MAX_LENGTH = 100_000_000;
/** What follows on the results, which come last, so that each of them can have a line of its own. */
const END = ']}]}';
const ORDER = { error: 0, warning: 1, note: 2 };
/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) with what GitHub reads of it. */
const sarif = {
    id: 'sarif',
    render(report) {
        const results = fitting(report);
        const log = JSON.stringify(logOf(report, results.length));
        return `${log.slice(0, -END.length)}\n${results.join(',\n')}\n${END}\n`;
    },
};
function logOf(report, kept) {
    return {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
            {
                tool: { driver: { name: 'mcp-rekey', semanticVersion: version/* version */.r, rules: ruleDescriptors() } },
                invocations: [
                    {
                        // GitHub takes no results of a run that failed, and so closes no alert on what nobody looked at:
                        // https://github.com/github/codeql-action/pull/1393
                        executionSuccessful: (0,core_report/* isComplete */.A)(report),
                        toolExecutionNotifications: notifications(report, kept),
                    },
                ],
                originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The top of the repository.' } } },
                columnKind: 'unicodeCodePoints',
                properties: { fingerprintScope: report.fingerprintScope },
                results: [],
            },
        ],
    };
}
/** As many results as may be, the most severe first, each as JSON of one line. */
function fitting({ findings, prefix }) {
    const bySeverity = (one, other) => ORDER[one.severity] - ORDER[other.severity];
    const results = [];
    let length = 0;
    for (const finding of [...findings].sort(bySeverity).slice(0, MAX_RESULTS)) {
        const result = JSON.stringify(resultOf(finding, prefix));
        length += result.length;
        if (length > MAX_LENGTH)
            break;
        results.push(result);
    }
    return compressible(results, length);
}
function compressible(results, length) {
    // gzip makes nothing longer but by some bytes, so that a short text needs no trial. A character has up to 3 bytes.
    if (length * 3 <= MAX_GZIPPED)
        return results;
    const size = (0,external_node_zlib_.gzipSync)(results.join(',\n')).length;
    if (size <= MAX_GZIPPED)
        return results;
    const fewer = results.slice(0, Math.floor((results.length * MAX_GZIPPED) / size));
    return compressible(fewer, fewer.reduce((sum, result) => sum + result.length, 0));
}
function notifications({ findings, gaps, coverage }, kept) {
    const leftOut = findings.length - kept;
    const cut = `${leftOut} of ${findings.length} results are left out, the least severe.`;
    return [
        ...gaps.map((gap) => notification('not-judged', 'error', gap)),
        ...notExamined(coverage).map((text) => notification('not-examined', 'error', text)),
        ...(leftOut > 0 ? [notification('left-out', 'warning', cut)] : []),
    ];
}
function notExamined({ skipped }) {
    return skipped
        .filter(({ incomplete }) => incomplete)
        .map(({ reason, count, examples }) => {
        const others = count > examples.length ? ', …' : '';
        return `${count} not examined (${reason}): ${examples.join(', ')}${others}`;
    });
}
/** `id` says what it is about, and stays for ever. */
function notification(id, level, text) {
    return { descriptor: { id }, level, message: { text: sentence(text) } };
}


/***/ }),

/***/ 78569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const SEVERITY_COLOUR = { error: 31, warning: 33, note: 36 };
function painter(colour) {
    const paint = (code, end) => (text) => colour ? `\u001b[${code}m${text}\u001b[${end}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        good: paint(32, 39),
        severity: (severity, text) => paint(SEVERITY_COLOUR[severity], 39)(text),
    };
}


/***/ }),

/***/ 64409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91483);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15255);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19734);
/* harmony import */ var _coverage_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27351);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76155);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48482);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78569);








/**
 * The report for people: grouped by file, each credential once with the line it stands in, and all else about it under it.
 */
const text = {
    id: 'text',
    render(report, titles, look) {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(look.colour);
        const credentials = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(report.findings);
        const files = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .collected */ .gd)(credentials, ({ head }) => head.file);
        const blocks = files.map((groups) => [
            heading(groups[0].head, titles, paint),
            ...groups.map((group) => credentialBlock(group, titles, paint)),
        ].join('\n\n'));
        return `${[...blocks, summary(report, credentials, paint)].join('\n\n')}\n`;
    },
};
function heading({ file, hosts }, titles, paint) {
    const names = hosts.map((host) => titles.host(host)).join(', ');
    return [paint.bold((0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(file)), ...(names === '' ? [] : [paint.dim(names)])].join('  ');
}
function credentialBlock({ head, also, elsewhere }, titles, paint) {
    const { line, column, severity, ruleId, message, excerpt, history, remedy } = head;
    const gutter = ' '.repeat(String(line).length);
    const more = [
        ...also.map((other) => `also ${other.ruleId}: ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(other.message)}`),
        ...elsewhere.map((other) => elsewhereLine(other, titles)),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .agePhrases */ .OF)(head).map((phrase) => (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(phrase)),
        ...(history ? [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .historyPhrase */ .Yg)(history)] : []),
        `${paint.bold('do:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(remedy)}`,
    ];
    return [
        `  ${paint.severity(severity, severity)}  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(message)}  ${paint.dim(ruleId)}`,
        `  ${gutter} ${paint.dim('→')} ${line}:${column}  ${whereabouts(head, titles)}`,
        ...(excerpt
            ? [
                `  ${paint.dim(`${line} │`)} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(excerpt.text)}`,
                `  ${gutter} ${paint.dim('│')} ${' '.repeat(excerpt.start)}${paint.severity(severity, '^'.repeat(excerpt.length))}`,
            ]
            : []),
        ...more.map((fact) => `  ${gutter} ${paint.dim('=')} ${fact}`),
    ].join('\n');
}
function elsewhereLine({ finding, more }, titles) {
    const { file, line, column } = finding;
    const rules = more.length > 0 ? `  ${more.join(', ')}` : '';
    return `also at ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(file)}:${line}:${column}  ${whereabouts(finding, titles)}${rules}`;
}
/** Server, slot and provider. */
function whereabouts({ server, slot, provider }, titles) {
    const parts = [
        ...(server === undefined ? [] : [`server ${server}`]),
        ...(slot === undefined ? [] : [`${slot.kind} ${slot.keyPath}`]),
        ...(provider === undefined ? [] : [titles.provider(provider)]),
    ];
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(parts.join(' · '));
}
function summary(report, credentials, paint) {
    const { findings, suppressed, notices, gaps, coverage } = report;
    const unlisted = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedSentence */ .ej)(suppressed);
    return [
        findings.length === 0 ? nothing(report, paint) : found(report, credentials, paint),
        ...(unlisted === undefined ? [] : [unlisted]),
        ...notices.map((notice) => (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(notice)),
        ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(gap)}`),
        ...(0,_coverage_line_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageLines */ .Uo)(coverage),
    ].join('\n');
}
function nothing(report, paint) {
    const line = nothingIn(report.scope);
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_5__/* .isComplete */ .A)(report) ? paint.good(`${line}.`) : `${line}, as far as could be judged.`;
}
function nothingIn(scope) {
    if (scope.kind === 'range')
        return `Nothing new since ${base(scope)} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)})`;
    return scope.kind === 'history' ? `No credential found in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)}` : 'No credential found';
}
function found({ findings, scope }, credentials, paint) {
    const parts = _core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [paint.severity(severity, (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, severity))];
    });
    // A reference to a secret is no credential, and has no value that could be masked.
    const distinct = credentials.filter(({ head: { fingerprint, redacted } }) => fingerprint !== undefined && redacted !== undefined).length;
    const files = new Set(findings.map(({ file }) => file)).size;
    const what = distinct === 0 ? '' : `: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(distinct, 'credential')}`;
    return `${foundIn(scope)}${parts.join(', ')}${what} in ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(files, 'file')}.`;
}
function foundIn(scope) {
    if (scope.kind === 'range')
        return `New since ${base(scope)}: `;
    return scope.kind === 'history' ? `In ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)}: ` : '';
}
function base(scope) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .revision */ .QL)(scope.base));
}


/***/ })

};
