export const id = 3042;
export const ids = [3042];
export const modules = {

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

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
}


/***/ }),

/***/ 89134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
const all = {
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
const ruleIds = Object.keys(all);
function rule(id) {
    return { id, ...all[id] };
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


/***/ })

};
