export const id = 3601;
export const ids = [3601];
export const modules = {

/***/ 45320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ alsoBreaks),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89134);

/** A finding about a place in a file; what is not said of it is what holds for one that is about no credential. */
function findingOf(ruleId, said) {
    const { severity, title, fix } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)(ruleId);
    return {
        ruleId,
        severity,
        confidence: 'high',
        endLine: said.line,
        endColumn: said.column,
        hosts: [],
        server: undefined,
        slot: undefined,
        provider: undefined,
        title,
        fingerprint: undefined,
        redacted: undefined,
        age: undefined,
        tier: undefined,
        fixable: false,
        unfixable: undefined,
        remedy: fix,
        fix: undefined,
        excerpt: undefined,
        history: undefined,
        ...said,
    };
}
/** The same place and credential under another rule. */
function alsoBreaks(finding, ruleId, message) {
    const { severity, fix } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)(ruleId);
    return { ...finding, ruleId, severity, message, remedy: fix, fixable: false, fix: undefined };
}
/** What identifies a finding wherever its lines are: rule, place and credential. */
function identityOf({ ruleId, place, fingerprint, }) {
    return `${ruleId}\0${place}\0${fingerprint ?? ''}`;
}
/** The order of reports: file, line, column. */
function inOrder(findings) {
    return [...findings].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
        one.line - other.line ||
        one.column - other.column);
}


/***/ }),

/***/ 86449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qL: () => (/* binding */ BY_ASKING),
  LD: () => (/* binding */ decide),
  tL: () => (/* binding */ finds),
  wA: () => (/* binding */ identityOfEntry),
  TN: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: ./.compiled/core/finding.js
var core_finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var core_rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/severity.js
var severity = __webpack_require__(19734);
// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy_policy = __webpack_require__(1160);
;// CONCATENATED MODULE: ./.compiled/core/policy/policy-findings.js


function expiredException(exception, file) {
    const { rule: id, place } = exception;
    const message = `The exception from ${id} at ${place} is over: ${(0,policy_policy/* lastDay */.NY)(exception)} was its last day`;
    return policyFinding('exception-expired', message, file, exception, placeOf(exception));
}
function unusedException(exception, file) {
    const { rule: id, place } = exception;
    const message = `The exception from ${id} at ${place} matches no finding`;
    return policyFinding('exception-unused', message, file, exception, placeOf(exception));
}
/** One finding for all entries of the baseline that match nothing; there is at least one. */
function staleBaseline(entries, file) {
    const { rule: id, place } = entries[0];
    const which = entries.length === 1
        ? `The baseline’s entry for ${id} at ${place} matches`
        : `${entries.length} entries of the baseline, the first for ${id} at ${place}, match`;
    return policyFinding('exception-unused', `${which} no finding any more`, file, { line: 1, column: 1 }, '/entries');
}
function policyFinding(ruleId, message, file, { line, column }, pointer) {
    return (0,core_finding/* findingOf */.hD)(ruleId, { message, file, line, column, place: `${file}#${pointer}` });
}
/** By what is excepted, and not by its index: the same when others come or go. */
function placeOf({ rule: id, place, fingerprint }) {
    const names = [id, place, ...(fingerprint === undefined ? [] : [fingerprint])];
    return ['/exceptions', ...names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

// EXTERNAL MODULE: ./.compiled/core/policy/tiers.js
var tiers = __webpack_require__(66341);
;// CONCATENATED MODULE: ./.compiled/core/policy/apply.js






/** Rules that only asking can find broken. */
const BY_ASKING = [
    'overdue',
    'due-soon',
    'revoked',
    'unknown-age',
    'over-privileged',
];
/** Rules that asking finds broken in more places. */
const BY_ASKING_TOO = ['expired', 'dangling-reference'];
/** Whether a scan finds this rule broken wherever it is. One that does not proves nothing of what somebody has decided about it. */
function finds(ruleId, { aged, history }) {
    // It takes a base that still had the reference.
    if (ruleId === 'reference-regressed')
        return false;
    if (ruleId === 'literal-in-history')
        return history;
    return aged || ![...BY_ASKING, ...BY_ASKING_TOO].includes(ruleId);
}
/** Weighs findings as the policy says, leaves out what somebody has decided to live with, and judges these decisions too. */
function decide(findings, decisions) {
    const { policy, baseline, now } = decisions;
    const weighed = findings.flatMap((finding) => weigh(finding, policy));
    const excepted = identities(policy.exceptions.filter((exception) => !(0,policy_policy/* isOver */.PU)(exception, now)));
    const known = identities(baseline?.entries ?? []);
    const kept = [];
    const suppressed = { baseline: 0, exceptions: 0 };
    for (const finding of weighed) {
        const found = (0,core_finding/* identityOf */.cu)(finding);
        if (excepted.has(found))
            suppressed.exceptions++;
        else if (known.has(found))
            suppressed.baseline++;
        else
            kept.push(withTier(finding, policy));
    }
    const own = ownFindings(new Set(weighed.map(core_finding/* identityOf */.cu)), decisions);
    kept.push(...own.flatMap((finding) => weigh(finding, policy)));
    return { findings: (0,core_finding/* inOrder */.al)(kept), suppressed };
}
/** A finding's own severity can be less than its rule's, and stays so unless the policy names the rule. */
function weigh(finding, { rules }) {
    const own = (0,core_rules/* rule */.H)(finding.ruleId).severity;
    const severity = rules.get(finding.ruleId) ?? lesser(finding.severity, own);
    return severity === 'off' ? [] : [{ ...finding, severity }];
}
function lesser(one, other) {
    return severity/* severities */.g.indexOf(one) > severity/* severities */.g.indexOf(other) ? one : other;
}
function withTier(finding, policy) {
    if (finding.fingerprint === undefined || finding.tier !== undefined)
        return finding;
    const { provider, server } = finding;
    return { ...finding, tier: (0,tiers/* tierOf */.kx)(policy, { provider, server, key: keyOf(finding.place) }) };
}
/**
 * The last name in a place: of a variable, header, flag, query parameter or key. A part of a string without a name of its own
 * (`@password`, `#0`, `/2`) goes by the name of what it is in.
 */
function keyOf(place) {
    const names = place.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    return names.findLast((name) => !/^[@#/]/.test(name))?.replace(/^(?:\?|--?)/, '');
}
function ownFindings(found, { policy, policyFile, baseline, baselineFile, now, whole, aged, sinceBase }) {
    const isUnused = (entry) => whole && finds(entry.rule, { aged, history: false }) && !found.has(identityOfEntry(entry));
    const stale = (baseline?.entries ?? []).filter(isUnused);
    return [
        ...policy.exceptions.flatMap((exception) => {
            if ((0,policy_policy/* isOver */.PU)(exception, now))
                return sinceBase ? [] : [expiredException(exception, policyFile)];
            return isUnused(exception) ? [unusedException(exception, policyFile)] : [];
        }),
        ...(stale.length > 0 ? [staleBaseline(stale, baselineFile)] : []),
    ];
}
function identities(entries) {
    return new Set(entries.map(identityOfEntry));
}
/** `identityOf` the findings that it covers. */
function identityOfEntry({ rule: ruleId, place, fingerprint }) {
    return (0,core_finding/* identityOf */.cu)({ ruleId, place, fingerprint });
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

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   cK: () => (/* binding */ tiers),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kx: () => (/* binding */ tierOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49791);

/** From the tightest to the loosest. */
const tiers = ['critical', 'high', 'medium', 'low'];
/** The tightest tier of all assignments that fit, else the policy's default. */
function tierOf(policy, credential) {
    const fitting = policy.assignments.filter((assignment) => fits(assignment, credential));
    return tightest(fitting.map(({ tier }) => tier)) ?? policy.defaultTier;
}
/** The tightest of some tiers; `undefined` if there are none. */
function tightest(some) {
    return tiers.find((tier) => some.includes(tier));
}
/** The greatest age at revocation that a tier allows, in days. */
function limitOf(policy, tier) {
    return policy.tiers[tier];
}
/** `30d` and `4w` in days. */
function daysOf(age) {
    return age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('w') ? 7 : 1);
}
function fits({ providers, scopes, servers, keys, references }, { provider, scopes: granted, server, key, reference }) {
    return ((providers === undefined || (provider !== undefined && providers.includes(provider))) &&
        (scopes === undefined || scopes.some((scope) => granted?.includes(scope))) &&
        described(servers, server) &&
        described(keys, key) &&
        described(references, reference));
}
function described(patterns, name) {
    if (patterns === undefined)
        return true;
    return name !== undefined && patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(name, pattern));
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


/***/ }),

/***/ 27351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   tx: () => (/* binding */ notExamined)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);


/** What is said of skipped files, for one and for many. What is not a config is none of them. */
const SKIPPED = {
    'symlink-outside': ['symbolic link out of the folder', 'symbolic links out of the folder'],
    'symlink-broken': ['broken symbolic link', 'broken symbolic links'],
    submodule: ['submodule', 'submodules'],
    'nested-repository': ['repository of its own', 'repositories of their own'],
    sparse: ['file left out by sparse checkout', 'files left out by sparse checkout'],
    'lfs-pointer': ['Git LFS pointer', 'Git LFS pointers'],
    'too-large': ['file too large to read', 'files too large to read'],
    'not-searched': ['large file not searched', 'large files not searched'],
    unreadable: ['unreadable file', 'unreadable files'],
    'missing-object': ['object missing from the repository', 'objects missing from the repository'],
    'not-a-file': ['pipe or device', 'pipes or devices'],
    deleted: ['deleted file', 'deleted files'],
    'ignored-path': ['file that the policy leaves out', 'files that the policy leaves out'],
    'ignored-name': ['folder of packages or of git', 'folders of packages or of git'],
};
/** What was covered and what was not, and why. Numbers and words of ours only. */
function coverageSentence({ listed, configs, slots, skipped }) {
    const parts = skipped.flatMap(({ reason, count }) => reason === 'not-a-config' ? [] : [`${count} ${SKIPPED[reason][count === 1 ? 0 : 1]}`]);
    const covered = `Covered: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(listed, 'file')} listed, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(configs, 'config')} read, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(slots, 'slot')} examined`;
    return `${covered}; skipped: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`;
}
/** What should have been examined and was not. */
function notExamined({ skipped }) {
    return skipped
        .filter(({ incomplete }) => incomplete)
        .flatMap(({ reason, examples }) => examples.map((path) => [path, reason]));
}
/** Both, for people at a terminal. */
function coverageLines(coverage) {
    const missing = notExamined(coverage).map(([path, reason]) => `  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)} (${reason})`);
    return [coverageSentence(coverage), ...(missing.length > 0 ? ['Not examined:', ...missing] : [])];
}


/***/ }),

/***/ 76155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19734);

/** Findings of one credential together, in the order of their first places. */
function grouped(findings) {
    return collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`).map(group);
}
function group(findings) {
    const first = findings[0];
    const [head, ...also] = unique(byGravity(findings.filter(({ place }) => place === first.place)), ({ ruleId }) => ruleId);
    const here = [head, ...also];
    const rules = new Set(here.map(({ ruleId }) => ruleId));
    const rest = findings.filter((finding) => !here.includes(finding));
    const places = collected(rest, ({ file, line, column }) => `${line}:${column}:${file}`);
    return {
        head: head,
        also,
        elsewhere: places.map((place) => ({
            finding: byGravity(place)[0],
            more: [...new Set(place.map(({ ruleId }) => ruleId))].filter((id) => !rules.has(id)),
        })),
    };
}
/** The gravest first, and those of one severity in the order in which they come. */
function byGravity(items) {
    return [...items].sort((one, other) => _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(one.severity) - _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(other.severity));
}
/** Items with the same key together, in the order in which the keys come. */
function collected(items, keyOf) {
    const groups = new Map();
    items.forEach((item, index) => {
        const key = keyOf(item, index);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    });
    return [...groups.values()];
}
function unique(items, keyOf) {
    return collected(items, keyOf).map(([first]) => first);
}


/***/ }),

/***/ 53601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/reporters/coverage-line.js
var coverage_line = __webpack_require__(27351);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/severity.js
var core_severity = __webpack_require__(19734);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
// EXTERNAL MODULE: ./.compiled/reporters/phrases.js
var reporters_phrases = __webpack_require__(48482);
;// CONCATENATED MODULE: ./.compiled/reporters/markdown/verdict.js






/** The one line that everybody reads. */
function headline(report) {
    return `## mcp-rekey: ${verdict(report)}`;
}
function verdict(report) {
    const { findings, scope } = report;
    const isNew = scope.kind === 'range' ? 'new ' : '';
    const where = scope.kind === 'range' ? '' : ` in ${scope.kind === 'history' ? 'the history of ' : ''}MCP configs`;
    const serious = findings.filter(({ severity }) => severity !== 'note');
    const credentials = leaked(findings);
    if (credentials > 0)
        return `${(0,phrases/* counted */.hS)(credentials, `${isNew}credential`)}${where}`;
    if (serious.length > 0)
        return `${(0,phrases/* counted */.hS)(serious.length, `${isNew}problem`)}${where}`;
    if (!(0,core_report/* isComplete */.A)(report))
        return 'could not judge everything';
    return findings.length > 0 ? 'nothing that has to be fixed' : `no ${isNew}credential found`;
}
/** How many credentials somebody has to replace. */
function leaked(findings) {
    const serious = findings.filter(({ ruleId, severity }) => severity !== 'note' && (0,rules/* rule */.H)(ruleId).about === 'credential');
    return new Set(serious.map(({ fingerprint, place }) => fingerprint ?? place)).size;
}
/** What was judged, how much was found in it, and whether that breaks the policy. */
function tally({ findings, scope, failOn }) {
    if (findings.length === 0) {
        return scope.kind === 'tree' ? '' : `Nothing ${scope.kind === 'range' ? 'new ' : ''}in ${judged(scope)}.`;
    }
    const parts = core_severity/* severities */.g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [(0,phrases/* counted */.hS)(count, severity)];
    });
    const files = (0,phrases/* counted */.hS)(new Set(findings.map(({ file }) => file)).size, 'file');
    const among = scope.kind === 'tree' ? '' : `, ${scope.kind === 'range' ? 'new ' : ''}in ${judged(scope)}`;
    const broken = findings.some(({ severity }) => (0,core_severity/* breaks */.T)(severity, failOn));
    return `**${parts.join(', ')}** in ${files}${among}.${broken ? '' : ' None of them breaks the policy.'}`;
}
function judged(scope) {
    if (scope.kind === 'history')
        return `all ${(0,reporters_phrases/* commitsIn */.kS)(scope)}`;
    return `${(0,reporters_phrases/* commitsIn */.kS)(scope)} since ${(0,markdown_text/* code */.aY)((0,reporters_phrases/* revision */.QL)(scope.base))}`;
}

;// CONCATENATED MODULE: ./.compiled/reporters/markdown/advice.js

/** What to do about credentials that others have seen, for all of them at once; `undefined` if there are none. */
function advice({ findings, scope }) {
    const count = leaked(findings);
    if (count === 0)
        return undefined;
    const [why, ...steps] = count === 1 ? forOne(scope.kind) : forMany(scope.kind);
    const replace = `Replace ${count === 1 ? 'it' : 'each'} at its provider: make a new one, keep it in a secret store, and revoke the old one.`;
    const list = [replace, ...steps].map((step, index) => `${index + 1}. ${step}`);
    return [`**What to do.** ${why}`, '', ...list].join('\n');
}
function forOne(kind) {
    if (kind === 'range') {
        return [
            'The credential is in the commits now, and stays there when a later commit removes it.',
            'If it still stands there, write the reference that the table names.',
            'Rewrite the branch (`git rebase -i`), so that the commit is gone before the merge, or have the policy of the base except it: a pull request cannot except itself.',
        ];
    }
    return kind === 'tree'
        ? [
            'The credential is in the repository, and stays in its history when the file is changed.',
            'Write the reference that the table names.',
        ]
        : [
            'The credential is in every clone and fork: rewriting the history does not take it back.',
            'If it still stands there, write the reference that the table names.',
        ];
}
function forMany(kind) {
    if (kind === 'range') {
        return [
            'The credentials are in the commits now, and stay there when a later commit removes them.',
            'Where one still stands, write the reference that the table names.',
            'Rewrite the branch (`git rebase -i`), so that the commits are gone before the merge, or have the policy of the base except them: a pull request cannot except itself.',
        ];
    }
    return kind === 'tree'
        ? [
            'The credentials are in the repository, and stay in its history when the files are changed.',
            'Write the references that the table names.',
        ]
        : [
            'The credentials are in every clone and fork: rewriting the history does not take them back.',
            'Where one still stands, write the reference that the table names.',
        ];
}

// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy = __webpack_require__(1160);
// EXTERNAL MODULE: ./.compiled/reporters/group.js
var group = __webpack_require__(76155);
// EXTERNAL MODULE: ./.compiled/reporters/markdown/gantt.js
var gantt = __webpack_require__(29110);
;// CONCATENATED MODULE: ./.compiled/reporters/markdown/ages.js




/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 15;
const DAY = 86_400_000;
/** How old the credentials are that tell it, and how old the policy lets them get. */
function ages(findings, { now, tiers = policy/* defaultPolicy */.G4.tiers }) {
    const aged = now === undefined ? [] : oldestFirst(findings, now);
    const shown = aged.slice(0, MAX_BARS);
    const which = aged.length > shown.length ? `the ${shown.length} oldest of ${aged.length}` : 'those that tell it';
    return {
        rank: 6,
        nouns: undefined,
        before: `Ages of the credentials, ${which}, and what the policy allows:\n\n`,
        items: shown.length === 0 ? [] : [(0,markdown_text/* block */.om)('mermaid', (0,gantt/* gantt */.V)(shown.map((one) => barOf(one, tiers))))],
        after: '',
    };
}
function oldestFirst(findings, now) {
    const credentials = (0,group/* collected */.gd)(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`);
    return credentials
        .flatMap(([finding]) => {
        const issuedAt = finding.age?.issuedAt;
        if (issuedAt === undefined)
            return [];
        const days = Math.floor((now.getTime() - issuedAt.getTime()) / DAY);
        // What claims to be from the future, or from before computers, tells nothing.
        return days >= 0 && issuedAt.getTime() >= 0 ? [{ finding: finding, issuedAt, days }] : [];
    })
        .sort((one, other) => other.days - one.days);
}
function barOf({ finding, issuedAt, days }, tiers) {
    const { title, server, tier } = finding;
    return { label: title, server, since: issuedAt, days, tier, allowed: tier && tiers[tier] };
}

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
;// CONCATENATED MODULE: ./.compiled/reporters/markdown/exceptions.js





/** Days that an exception is proposed for: long enough to replace a credential, too short to forget it. */
const DAYS = 30;
const exceptions_DAY = 86_400_000;
/** What the policy would have to say for a credential to stay. Nobody can paste it without thinking of a reason. */
function exceptions({ findings, fingerprintScope }, now) {
    const entries = fingerprintScope === 'run' ? [] : unique(findings).map((finding) => entry(finding, now));
    const fence = (0,markdown_text/* fenceFor */.Lt)(entries);
    return {
        rank: 7,
        nouns: ['exception', 'exceptions'],
        before: [
            '<details><summary>If one has to stay: exceptions for the policy</summary>',
            '',
            'They count once they are in the policy of the base, `.github/mcp-rekey.yml`, and until the end of their last day.',
            '',
            `${fence}yaml`,
            'exceptions:',
        ].join('\n'),
        items: entries,
        after: `\n${fence}\n\n</details>`,
    };
}
function unique(findings) {
    const credentials = findings.filter(({ ruleId, severity, fingerprint }) => fingerprint !== undefined && severity !== 'note' && (0,rules/* rule */.H)(ruleId).about === 'credential');
    const same = (0,group/* collected */.gd)((0,group/* byGravity */.SN)(credentials), ({ ruleId, place, fingerprint }) => [ruleId, fingerprint, place].join(' '));
    return same.map(([first]) => first);
}
function entry({ ruleId, place, fingerprint }, now) {
    const expires = now === undefined ? '# the last day on which it counts' : (0,phrases/* day */.vd)(new Date(now.getTime() + DAYS * exceptions_DAY));
    return [
        '',
        `  - rule: ${ruleId}`,
        // JSON is YAML.
        `    place: ${(0,display/* displayableJson */.B)(JSON.stringify(place))}`,
        `    fingerprint: ${fingerprint}`,
        '    reason: # why it may stay until then',
        `    expires: ${expires}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./.compiled/reporters/markdown/fit.js
var fit = __webpack_require__(43743);
// EXTERNAL MODULE: ./.compiled/core/policy/apply.js + 1 modules
var apply = __webpack_require__(86449);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
;// CONCATENATED MODULE: ./.compiled/reporters/markdown/rows.js






/** Characters of a name, and of a sentence, that a cell takes. */
const LONGEST_NAME = 200;
const LONGEST_SENTENCE = 600;
/** Other places of a credential that are named; the rest is counted. */
const MAX_PLACES = 5;
/** One row for each credential and rule that it breaks, the gravest first. */
function table({ findings, prefix }, titles) {
    const groups = (0,group/* collected */.gd)(findings, ({ fingerprint, ruleId }, index) => fingerprint === undefined ? `#${index}` : `${fingerprint} ${ruleId}`);
    const rows = (0,group/* byGravity */.SN)(groups.map((places) => ({ places, severity: places[0].severity })));
    return {
        rank: 4,
        nouns: ['row of the table', 'rows of the table'],
        before: (0,markdown_text/* tableHead */.PP)(['severity', 'what', 'where', 'provider', 'what to do']),
        items: rows.map(({ places }) => `\n${(0,markdown_text/* tableRow */.jD)(cells(places, prefix, titles))}`),
        after: '',
    };
}
function cells([first, ...others], prefix, titles) {
    const { severity, provider, remedy } = first;
    const page = provider === undefined ? undefined : titles.manage?.(provider);
    return [
        severity,
        what(first),
        where(first, others, prefix),
        providerCell(provider, page, titles),
        linked((0,reporters_phrases/* cut */.Jj)(remedy, LONGEST_SENTENCE), page),
    ];
}
function what({ ruleId, title, message, history }) {
    const said = (0,rules/* rule */.H)(ruleId).about === 'credential' ? (0,words/* capital */.Nx)(title) : message;
    return [
        `${(0,markdown_text/* text */.Qq)((0,reporters_phrases/* cut */.Jj)(said, LONGEST_SENTENCE))}<br>${(0,markdown_text/* code */.aY)(ruleId)}`,
        // What it is says nothing of what asking has shown.
        ...(apply/* BY_ASKING */.qL.includes(ruleId) || ruleId === 'expired' ? [(0,markdown_text/* text */.Qq)((0,reporters_phrases/* cut */.Jj)(message, LONGEST_SENTENCE))] : []),
        ...(history ? [(0,markdown_text/* text */.Qq)((0,reporters_phrases/* historyPhrase */.Yg)(history))] : []),
    ].join('<br>');
}
function where(first, others, prefix) {
    const named = others.slice(0, MAX_PLACES).map((other) => position(other, prefix));
    const rest = others.length - named.length;
    return [
        position(first, prefix),
        ...(first.server === undefined ? [] : [`server ${(0,markdown_text/* code */.aY)((0,reporters_phrases/* cut */.Jj)(first.server, LONGEST_NAME))}`]),
        ...(first.slot === undefined ? [] : [(0,markdown_text/* code */.aY)((0,reporters_phrases/* cut */.Jj)(first.slot.keyPath, LONGEST_NAME))]),
        ...(named.length > 0 ? [`also at ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`] : []),
    ].join('<br>');
}
/** Relative to the repository, as GitHub names files. */
function position({ file, line }, prefix) {
    return (0,markdown_text/* code */.aY)(`${(0,reporters_phrases/* cut */.Jj)(prefix + file, LONGEST_NAME)}:${line}`);
}
function providerCell(provider, page, titles) {
    if (provider === undefined)
        return '';
    const title = titles.provider(provider);
    return page === undefined ? (0,markdown_text/* text */.Qq)(title) : (0,markdown_text/* link */.nf)(title, page);
}
/** The page of the provider is the one address in it that may be a link. */
function linked(remedy, page) {
    if (page === undefined)
        return (0,markdown_text/* prose */.CS)(remedy);
    const parts = remedy.split(page).map((part) => /^(\s*)(.*?)(\s*)$/s.exec(part));
    return parts
        .map(([, before, words = '', after]) => `${before}${(0,markdown_text/* prose */.CS)(words)}${after}`)
        .join((0,markdown_text/* link */.nf)(page, page));
}

;// CONCATENATED MODULE: ./.compiled/reporters/markdown/patches.js



/** Characters of a line in which a person still sees what changes. The remedy says the same in words. */
const LONGEST_LINE = 1000;
/** What to change, line by line. The line as it was is masked: nothing here can bring a value back. */
function patches({ findings, prefix }) {
    return {
        rank: 5,
        nouns: ['patch', 'patches'],
        before: '<details open><summary>Patches</summary>',
        items: (0,group/* byGravity */.SN)(findings).flatMap((finding) => patch(finding, prefix)),
        after: '\n\n</details>',
    };
}
function patch(finding, prefix) {
    const { before, after } = finding.fix ?? {};
    if (before === undefined || after === undefined)
        return [];
    if (Math.max(before.length, after.length) > LONGEST_LINE)
        return [];
    return [`\n\n${position(finding, prefix)}\n\n${(0,markdown_text/* block */.om)('diff', [`-${before}`, `+${after}`])}`];
}

;// CONCATENATED MODULE: ./.compiled/reporters/markdown.js











/** Characters of what could not be judged. */
const LONGEST_GAP = 400;
/**
 * The report for a job’s summary and for a comment on a pull request, in GitHub’s Markdown. Two lines where there is nothing to say.
 */
const markdown = {
    id: 'markdown',
    render(report, titles, look) {
        const limit = look.limit ?? Number.POSITIVE_INFINITY;
        const lead = [headline(report), tally(report)];
        if (report.findings.length === 0 && (0,core_report/* isComplete */.A)(report)) {
            const line = [lead[1], closing(report)].filter(Boolean).join(' ');
            return (0,fit/* fitted */.$)([(0,fit/* paragraph */.F)(0, `${lead[0]}\n${line}`)], limit);
        }
        const todo = advice(report);
        return (0,fit/* fitted */.$)([
            (0,fit/* paragraph */.F)(0, lead.filter(Boolean).join('\n\n')),
            ...(todo === undefined ? [] : [(0,fit/* paragraph */.F)(1, todo)]),
            table(report, titles),
            patches(report),
            exceptions(report, look.now),
            ages(report.findings, look),
            gaps(report),
            (0,fit/* paragraph */.F)(3, closing(report)),
        ], limit);
    },
};
/** What nobody has looked at: it may hold anything. */
function gaps({ gaps, coverage }) {
    return {
        rank: 2,
        nouns: ['gap', 'gaps'],
        before: '> [!WARNING]\n> **Not everything could be judged.** What is missing may hold credentials too.\n>',
        items: [
            ...gaps.map((gap) => `\n> - ${(0,markdown_text/* text */.Qq)((0,reporters_phrases/* cut */.Jj)(gap, LONGEST_GAP))}`),
            ...(0,coverage_line/* notExamined */.tx)(coverage).map(([path, reason]) => `\n> - ${(0,markdown_text/* code */.aY)((0,reporters_phrases/* cut */.Jj)(path, LONGEST_GAP))} (${reason})`),
        ],
        after: '',
    };
}
function closing({ suppressed, notices, coverage }) {
    return [
        ...notices.map((notice) => (0,reporters_phrases/* cut */.Jj)(notice, LONGEST_GAP)),
        (0,reporters_phrases/* suppressedSentence */.ej)(suppressed),
        (0,coverage_line/* coverageSentence */.Qc)(coverage),
    ]
        .flatMap((sentence) => (sentence === undefined ? [] : [(0,markdown_text/* text */.Qq)(sentence)]))
        .join(' ');
}


/***/ }),

/***/ 29110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);


/** Code points of either half of a label. */
const LONGEST_LABEL = 24;
/**
 * A picture of ages. Every version of Mermaid that GitHub and its Enterprise Server have had draws a Gantt chart:
 * https://mermaid.js.org/syntax/gantt.html
 */
function gantt(bars) {
    return [
        // Room for the labels, which would stand in the bars, and for those of the axis, which would stand in each other.
        '%%{init: {"gantt": {"leftPadding": 280, "rightPadding": 30}}}%%',
        'gantt',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %Y-%m',
        '    todayMarker off',
        ...bars.flatMap((bar, index) => lines(bar, bar.number ?? index + 1)),
    ];
}
function lines({ label, server = '', since, days, atLeast, late, tier, allowed }, number) {
    const look = late || (allowed !== undefined && days > allowed) ? 'crit' : 'active';
    const age = `${atLeast ? 'at least ' : ''}${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days, 'day')} old`;
    return [
        `    section ${number} ${[plain(label), plain(server)].filter(Boolean).join(' - ')}`,
        `    ${age} :${look}, ${span(since, days)}`,
        ...(allowed === undefined
            ? []
            : [`    ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(allowed, 'day')} allowed, ${tier} :done, ${span(since, allowed)}`]),
    ];
}
function span(start, days) {
    return `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(start)}, ${Math.max(1, days)}d`;
}
/** Only characters of which Mermaid makes nothing wherever they stand: letters of any script, digits, and marks within a word. */
function plain(label) {
    const words = label.replace(/[^\p{L}\p{M}\p{Nd}_.-]+/gu, ' ').trim();
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, LONGEST_LABEL);
}


/***/ })

};
