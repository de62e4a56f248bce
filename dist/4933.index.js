export const id = 4933;
export const ids = [4933,256,9197];
export const modules = {

/***/ 58415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./.compiled/core/event.js
var core_event = __webpack_require__(45825);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/actions/run.js
var actions_run = __webpack_require__(26275);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __webpack_require__(50460);
// EXTERNAL MODULE: ./.compiled/io/git/process.js
var process = __webpack_require__(57804);
// EXTERNAL MODULE: ./.compiled/pipeline/scan.js + 3 modules
var scan = __webpack_require__(45655);
// EXTERNAL MODULE: ./.compiled/commands/ageing.js
var commands_ageing = __webpack_require__(28479);
// EXTERNAL MODULE: ./.compiled/commands/exit-code.js
var exit_code = __webpack_require__(32922);
// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/policy/standing.js
var policy_standing = __webpack_require__(59746);
// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/core/severity.js
var core_severity = __webpack_require__(19734);
// EXTERNAL MODULE: ./.compiled/io/github/client.js + 1 modules
var client = __webpack_require__(15064);
// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
// EXTERNAL MODULE: ./.compiled/io/github/issue.js + 1 modules
var github_issue = __webpack_require__(51815);
// EXTERNAL MODULE: ./.compiled/io/github/marker.js
var marker = __webpack_require__(73876);
// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/reporters/markdown/fit.js
var fit = __webpack_require__(43743);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
// EXTERNAL MODULE: ./.compiled/reporters/phrases.js
var reporters_phrases = __webpack_require__(48482);
// EXTERNAL MODULE: ./.compiled/reporters/inventory/cells.js
var cells = __webpack_require__(16270);
// EXTERNAL MODULE: ./.compiled/reporters/inventory/phrases.js
var inventory_phrases = __webpack_require__(79101);
;// CONCATENATED MODULE: ./.compiled/reporters/inventory/issue.js








/** Why nobody knows today, and may well know tomorrow. */
const PASSING = [
    'unreachable',
    'timeout',
    'rate-limited',
    'provider-error',
    'interrupted',
];
/** Code points of the scanned root in the title. */
const LONGEST_ROOT = 100;
/**
 * What is pressing, and what will be soon. Nothing in it goes by the day on which it is written or by what asking does (as does when
 * a credential was last used), so that an inventory that is the same makes an issue that is the same. `limit`: bytes of UTF-8.
 */
function issueText({ entries }, { root, complete }, titles, limit) {
    const urgent = entries.filter(({ standing }) => policy_standing/* pressing */.E9.includes(standing));
    const soon = entries.filter(({ standing }) => standing === 'due-soon');
    const certain = complete && !entries.some(isUndecided);
    const title = `MCP credentials${suffixOf(root)}: ${summary(urgent, certain)}`;
    if (urgent.length === 0)
        return { state: certain ? 'closed' : 'as it is', title, body: nothing(certain) };
    const body = (0,fit/* fitted */.$)([
        (0,fit/* paragraph */.F)(0, KEPT),
        table('### To be replaced, or taken out\n\n', 1, urgent, titles),
        table('### Due soon\n\n', 2, soon, titles),
        (0,fit/* paragraph */.F)(0, certain ? WAYS : `${WAYS}\n\n${UNCERTAIN}`),
    ], limit);
    return { state: 'open', title, body };
}
const KEPT = 'Credentials in MCP configs, and references in them to secrets, that are older than the policy allows or good for nothing any more. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left.';
const WAYS = [
    '- **overdue**, **expired**: make a new one where it was issued, put it where the old one is kept, and have the old one revoked.',
    '- **dead**: its issuer takes it no more. Replace it, or take it out.',
    '- **dangling**: its store has no such secret. Correct the reference, or put the secret there.',
].join('\n');
const UNCERTAIN = 'Not everything could be examined and asked about: there may be more.';
function nothing(certain) {
    return certain
        ? 'Nothing is overdue, expired, dead or dangling any more.\n'
        : 'Nothing is known to be overdue, expired, dead or dangling, but not everything could be examined and asked about. This issue stays as it is until that is certain.\n';
}
function isUndecided({ standing, age }) {
    return standing === 'unknown' && PASSING.includes(age.answer?.reason);
}
function suffixOf(root) {
    return root === '.' ? '' : ` in ${(0,reporters_phrases/* cut */.Jj)((0,display/* displayable */.Z)(root), LONGEST_ROOT)}`;
}
/** `2 overdue, 1 dangling`, the most urgent first. */
function summary(urgent, certain) {
    const parts = policy_standing/* pressing */.E9.flatMap((standing) => {
        const count = urgent.filter((entry) => entry.standing === standing).length;
        return count === 0 ? [] : [`${count} ${inventory_phrases/* STANDINGS */.CV[standing]}`];
    });
    if (parts.length > 0)
        return parts.join(', ');
    return certain ? 'nothing is overdue' : 'nothing is known to be overdue';
}
const COLUMNS = ['standing', 'due', 'tier', 'made', 'credential', 'where'];
function table(heading, rank, entries, titles) {
    const rows = entries.map((entry) => (0,markdown_text/* tableRow */.jD)([
        inventory_phrases/* STANDINGS */.CV[entry.standing],
        (0,inventory_phrases/* duePhrase */.y)(entry),
        `${entry.tier}, ${entry.limit} d`,
        made(entry),
        credential(entry, titles),
        (0,cells/* places */.zn)(entry),
    ]));
    return {
        rank,
        nouns: ['row of a table', 'rows of a table'],
        before: heading + (0,markdown_text/* tableHead */.PP)(COLUMNS),
        items: rows.map((row) => `\n${row}`),
        after: '',
    };
}
/** A lower bound of the age is a day by which it was there. */
function made({ age: { issuedAt, existedAt, source } }) {
    const since = issuedAt ?? existedAt;
    return since === undefined ? '-' : `${issuedAt ? '' : 'by '}${(0,phrases/* day */.vd)(since)} (${source})`;
}
/** Why nobody knows more can be another reason each day; why something is dead cannot. */
function credential(entry, titles) {
    const { kind, provider, age } = entry;
    const manage = kind === 'literal' && provider !== undefined ? titles.manage?.(provider) : undefined;
    return [
        (0,cells/* what */.BB)(entry, titles),
        ...(age.answer?.state === 'dead' ? (0,inventory_phrases/* unknownPhrase */.Km)(entry).map(markdown_text/* text */.Qq) : []),
        ...(manage === undefined ? [] : [(0,markdown_text/* link */.nf)('Its issuer’s page', manage)]),
    ].join('<br>');
}

// EXTERNAL MODULE: ./.compiled/reporters/inventory/markdown.js
var markdown = __webpack_require__(44098);
// EXTERNAL MODULE: ./.compiled/reporters/inventory/text.js
var inventory_text = __webpack_require__(36300);
// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
// EXTERNAL MODULE: ./.compiled/commands/deliver.js
var deliver = __webpack_require__(5589);
// EXTERNAL MODULE: ./.compiled/commands/action/output.js + 1 modules
var action_output = __webpack_require__(28992);
;// CONCATENATED MODULE: ./.compiled/commands/action/audit.js

















/** Counts, for the outputs. */
function tellCounts({ entries }) {
    (0,output/* output */.CG)({
        overdue: entries.filter(({ standing }) => policy_standing/* pressing */.E9.includes(standing)).length,
        'due-soon': entries.filter(({ standing }) => standing === 'due-soon').length,
    });
}
/**
 * Tells what an audit has found: log, summary, and an issue of the repository where the audit was of its default branch. Gives the exit code:
 * 1 if something critical is overdue, 3 if not everything could be judged, or something is overdue and nobody could be told.
 */
async function tellAudit({ report, inventory }, context) {
    const { event, inputs, now } = context;
    const titles = await (0,deliver/* titlesFor */.nt)({ findings: inventory.entries });
    const { prefix, fingerprintScope, notices, gaps } = report;
    const root = prefix.replace(/\/$/, '') || '.';
    const frame = { root, complete: (0,core_report/* isComplete */.A)(report), fingerprintScope, notices, gaps };
    const look = { colour: false, now };
    (0,output/* log */.Rm)(inventory_text.text.render(inventory, frame, titles, look));
    if (inputs.summary) {
        await (0,output/* summarise */.fS)(markdown.markdown.render(inventory, frame, titles, { ...look, limit: action_output/* MAX_SUMMARY_BYTES */.Q0 }));
    }
    const issue = issueText(inventory, frame, titles, marker/* MAX_BODY_LENGTH */.tr);
    const told = !(0,core_event/* isOnDefaultBranch */.vZ)(event) || (await keep(issue, root, context));
    const critical = criticalOf(report);
    if (critical > 0) {
        (0,output/* complain */.cc)(`${(0,phrases/* counted */.hS)(critical, 'critical credential')} overdue or expired: the inventory says which.`);
        return 1;
    }
    return frame.complete && told ? 0 : failure/* EXIT_INCOMPLETE */.A;
}
/** Whether nobody misses anything. Without a token the workflow wants no issue. */
async function keep(issue, topic, { inputs, run }) {
    if (inputs.token === undefined)
        return true;
    try {
        const github = await (0,client/* connect */.N)({ apiUrl: run.apiUrl, token: inputs.token, version: version/* version */.r });
        await (0,github_issue/* keepIssue */.p)(github, { owner: run.owner, repo: run.repo }, { topic, ...issue });
        return true;
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        if (issue.state !== 'open')
            return true;
        // On a schedule nobody reads a warning.
        (0,output/* complain */.cc)(`Something is overdue, and there is no issue that says so: ${error.message}.`);
        return false;
    }
}
const CRITICAL = ['overdue', 'expired'];
/** How many critical credentials are too old, less those of which policy or baseline say that this breaks nothing. */
function criticalOf({ findings, failOn }) {
    const broken = findings.filter(({ tier, ruleId, severity }) => tier === 'critical' && CRITICAL.includes(ruleId) && (0,core_severity/* breaks */.T)(severity, failOn));
    return new Set(broken.map(({ fingerprint }) => fingerprint)).size;
}

// EXTERNAL MODULE: ./.compiled/commands/action/credentials.js
var credentials = __webpack_require__(8285);
// EXTERNAL MODULE: ./.compiled/commands/action/event.js
var action_event = __webpack_require__(45155);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
;// CONCATENATED MODULE: ./.compiled/commands/action/inputs.js


/**
 * The booleans of YAML 1.2, which GitHub hands over as they are written:
 * https://github.com/actions/toolkit/blob/main/packages/core/README.md#inputsoutputs
 */
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const inputs_text = schemas/* string */.YjP('is no text').trim();
const given = inputs_text.transform((value) => (value === '' ? undefined : value));
const flag = inputs_text.transform((value, context) => {
    const known = BOOLEANS.get(value);
    if (known !== undefined)
        return known;
    context.addIssue({ code: 'custom', message: `is '${value}'; allowed are true and false` });
    return core/* NEVER */.tm;
});
/** The inputs of action.yml. All are text; what is empty counts as not given. */
const inputsSchema = schemas/* strictObject */.rej({
    path: inputs_text.transform((value) => value || '.'),
    policy: given,
    baseline: given,
    history: flag,
    age: flag,
    audit: flag,
    'age-on-forks': flag,
    comment: flag,
    suggestions: flag,
    annotations: flag,
    summary: flag,
    'upload-sarif': flag,
    'sarif-file': given,
    'fingerprint-key': given,
    token: given,
    'setup-node': flag,
    'node-version': inputs_text,
})
    .readonly();
/** Reads the inputs out of the JSON that action.yml makes of them; throws {@link UsageError} with all that is wrong. */
function parseInputs(json) {
    const result = inputsSchema.safeParse(lowerCased(objectOf(json)));
    if (result.success)
        return result.data;
    throw new errors/* UsageError */.e(result.error.issues.flatMap(complaints).join('; '));
}
function objectOf(json) {
    try {
        return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(JSON.parse(json));
    }
    catch {
        // What the parser says could quote a value.
        throw new errors/* UsageError */.e('MCP_REKEY_INPUTS is not the JSON object that action.yml makes of the inputs');
    }
}
/**
 * GitHub takes names in any case, and hands them over as the workflow writes them:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs
 */
function lowerCased(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]));
}
/** Names inputs, but quotes the value of none that can hold a secret. Nor of one that is not known: its name could be misspelt. */
function complaints(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [`input '${issue.path.join('.')}' ${issue.message}`];
    const known = Object.keys(inputsSchema.unwrap().shape).join(', ');
    return issue.keys.map((name) => `there is no input '${name}'; allowed are ${known}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.compiled/commands/action/place.js



/**
 * Goes by the name that the workflow gives, from the workspace down, and follows no link: what a pull request makes of the folder must
 * not change what is judged. Nobody can commit a folder `.git`. Without a checkout the workspace stands for the repository. Throws a
 * `UsageError` for a path that leaves the workspace.
 */
function placeOf(path, workspace) {
    const below = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
    const names = below.split(external_node_path_.sep).filter((name) => name !== '');
    // On Windows the answer is absolute if it is on another drive.
    if (names[0] === '..' || (0,external_node_path_.resolve)(below) === below) {
        throw new errors/* UsageError */.e("input 'path' leads out of the workspace");
    }
    let found = { top: undefined, prefix: prefixOf(names) };
    for (let depth = 0; depth <= names.length; depth++) {
        const folder = (0,external_node_path_.join)(workspace, ...names.slice(0, depth));
        if (depth > 0 && !isFolder(folder))
            break;
        // Of a submodule and of a linked work tree it is a file.
        if (isFolder((0,external_node_path_.join)(folder, '.git')))
            found = { top: folder, prefix: prefixOf(names.slice(depth)) };
    }
    return found;
}
/** A file of the scanned folder as git names it; throws a `UsageError` if it is somewhere else. */
function fileNamed(input, path) {
    if (path === undefined)
        return undefined;
    const names = (0,external_node_path_.normalize)(path).split(external_node_path_.sep);
    if (names[0] === '..' || (0,external_node_path_.isAbsolute)(path)) {
        throw new errors/* UsageError */.e(`input '${input}' leads out of the scanned folder`);
    }
    return names.join('/');
}
function prefixOf(names) {
    return names.map((name) => `${name}/`).join('');
}
function isFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./.compiled/io/github/comment.js
var comment = __webpack_require__(45793);
// EXTERNAL MODULE: ./.compiled/io/github/patience.js
var patience = __webpack_require__(33729);
;// CONCATENATED MODULE: ./.compiled/io/github/review.js



/** The most suggestions that one run makes. */
const MAX_SUGGESTIONS = 20;
/** The most reviews that one run tries to write: each of them notifies somebody. */
const MAX_REVIEWS = 12;
/** Writes suggestions as comments on lines of a pull request, each of them once. Throws `GitHubError`. */
async function postSuggestions(github, pull, review) {
    const { suggestions } = review;
    if (suggestions.length === 0)
        return { posted: [], present: [], left: [] };
    // Whoever pushed meanwhile started a run that knows better.
    if (!(await isHead(github, pull, review.head)))
        return { posted: [], present: [], left: suggestions };
    const present = await presentOf(github, pull, suggestions);
    const fits = suggestions.filter((one) => !present.has(one) && one.body.length <= marker/* MAX_BODY_LENGTH */.tr);
    const posted = await postAll(github, pull, review, fits.slice(0, MAX_SUGGESTIONS));
    return {
        posted: [...posted],
        present: [...present],
        left: suggestions.filter((one) => !present.has(one) && !posted.has(one)),
    };
}
/**
 * In one review, if GitHub takes it. One line that is not in the diff spoils the whole review, and GitHub does not say which it
 * is: then each half is tried by itself.
 */
async function postAll(github, pull, review, suggestions) {
    const posted = new Set();
    const batches = suggestions.length > 0 ? [suggestions] : [];
    for (let tried = 0; batches.length > 0 && tried < MAX_REVIEWS; tried++) {
        if (tried > 0)
            await github.pause();
        const batch = batches.shift();
        const { done, again } = await post(github, pull, review, batch);
        for (const suggestion of done)
            posted.add(suggestion);
        batches.push(...again);
    }
    return posted;
}
async function post(github, pull, review, batch, attempts = patience/* ATTEMPTS */.PY) {
    try {
        await createReview(github, pull, review, batch);
        return { done: batch, again: [] };
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y_ && error.reason === 'refused')
            return { done: [], again: halves(batch) };
        if (attempts === 1 || !(0,github_error/* mayHaveHappened */.dk)(error))
            throw error;
    }
    // The answer got lost, but maybe not the review: look before writing it a second time.
    await github.pause();
    const done = await presentOf(github, pull, batch);
    const missing = batch.filter((suggestion) => !done.has(suggestion));
    if (missing.length === 0)
        return { done, again: [] };
    const rest = await post(github, pull, review, missing, attempts - 1);
    return { done: [...done, ...rest.done], again: rest.again };
}
function halves(batch) {
    const middle = batch.length >> 1;
    return middle === 0 ? [] : [batch.slice(0, middle), batch.slice(middle)];
}
async function isHead(github, { owner, repo, number }, head) {
    const { data } = await github.ask('look at the pull request', ({ rest }) => rest.pulls.get({ owner, repo, pull_number: number }));
    return data.state === 'open' && data.head.sha === head;
}
/** Those of which a comment of ours stands in the pull request. */
async function presentOf(github, { owner, repo, number }, suggestions) {
    const isOurs = await (0,marker/* ourOwn */.PO)(github);
    const comments = await github.ask('read the review comments', ({ paginate, rest }) => paginate(rest.pulls.listReviewComments, { owner, repo, pull_number: number, per_page: 100 }));
    const stands = ({ key }) => {
        const mark = (0,marker/* marker */.xL)('suggestion', key);
        return comments.some((comment) => isOurs(comment, mark));
    };
    return new Set(suggestions.filter(stands));
}
/** https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request */
async function createReview(github, { owner, repo, number }, { head, body }, batch) {
    const comments = batch.map(({ path, line, body: text, key }) => ({
        path,
        line,
        side: 'RIGHT',
        body: (0,marker/* marker */.xL)('suggestion', key) + text,
    }));
    await github.ask('write the review', ({ rest }) => rest.pulls.createReview({
        owner,
        repo,
        pull_number: number,
        commit_id: head,
        event: 'COMMENT',
        body,
        comments,
        request: { retries: 0 },
    }));
}

// EXTERNAL MODULE: ./.compiled/reporters/markdown.js + 6 modules
var reporters_markdown = __webpack_require__(53601);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/reporters/group.js
var group = __webpack_require__(76155);
;// CONCATENATED MODULE: ./.compiled/reporters/suggestions.js




/**
 * What a review can suggest: the fixes that are a change of one line, of which the diff shows that line. The worst findings
 * come first.
 */
function suggestions({ findings, prefix }, shown) {
    const lines = (0,group/* collected */.gd)(findings.filter(isFixed), ({ file, fix }) => `${fix.line}:${file}`);
    const worst = lines.filter(isOneEdit).flatMap((line) => (0,group/* byGravity */.SN)(line)[0]);
    const fit = worst.filter(({ severity, file, fix }) => severity !== 'note' && shown.get(prefix + file)?.has(fix.line));
    return (0,group/* byGravity */.SN)(fit).flatMap((finding) => suggestion(finding, prefix));
}
/** What stands in the commits only has no line in the diff. */
function isFixed(finding) {
    return finding.fix !== undefined && finding.history?.atHead !== false;
}
/**
 * A suggestion is a whole line. With two different edits in one, either would bring back what the other takes away; the same
 * edit for two rules is one.
 */
function isOneEdit(line) {
    const { column, endColumn, text: edit } = line[0].fix;
    return line.every(({ fix }) => fix.column === column && fix.endColumn === endColumn && fix.text === edit);
}
function suggestion(finding, prefix) {
    const { after, line } = finding.fix;
    if (after === undefined || /[\r\n]/.test(after))
        return [];
    return [
        {
            path: prefix + finding.file,
            line,
            body: `${explanation(finding)}\n\n${(0,markdown_text/* block */.om)('suggestion', [after])}\n`,
            key: `${finding.ruleId} ${finding.place}`,
        },
    ];
}
const ROTATE = 'It is in the commits now: replace it where it was issued, then rewrite the branch, or have it excepted in the policy of the base.';
function explanation({ ruleId, title, server = '' }) {
    const { about, title: broken } = (0,rules/* rule */.H)(ruleId);
    const found = (0,markdown_text/* text */.Qq)((0,display/* displayable */.Z)(about === 'credential' ? title : broken));
    const where = server.trim() === '' ? '' : ` in the server ${(0,markdown_text/* code */.aY)((0,display/* displayable */.Z)(shortened(server)))}`;
    return `${found}${where} (${(0,markdown_text/* code */.aY)(ruleId)}).${about === 'credential' ? ` ${ROTATE}` : ''}`;
}
const MAX_NAME = 100;
function shortened(name) {
    return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}

;// CONCATENATED MODULE: ./.compiled/commands/action/review.js












const NOTHING_LEFT = '**mcp-rekey**: nothing is left to say about this pull request.\n';
const REVIEW_BODY = 'A suggestion puts a reference where the credential is. It does not undo that the credential was pushed: replace it.';
/** Tells the pull request: one comment that is kept up to date, and suggestions on its lines. What fails is said, and decides nothing. */
async function tellPullRequest(report, context) {
    const { inputs, run } = context;
    if (inputs.token === undefined || !(inputs.comment || inputs.suggestions))
        return;
    const github = await (0,client/* connect */.N)({ apiUrl: run.apiUrl, token: inputs.token, version: version/* version */.r });
    if (inputs.comment)
        await attempt(report, () => review_comment(github, report, context));
    if (inputs.suggestions)
        await attempt(report, () => suggest(github, report, context));
}
async function review_comment(github, report, { pull, inputs, run, now }) {
    const look = { colour: false, limit: marker/* MAX_BODY_LENGTH */.tr, now };
    const body = isClean(report) ? undefined : reporters_markdown.markdown.render(report, await (0,deliver/* titlesFor */.nt)(report), look);
    const request = { owner: run.owner, repo: run.repo, number: pull.number };
    await (0,comment/* writeComment */.H)(github, request, { topic: inputs.path, body, nothingLeft: NOTHING_LEFT });
}
async function suggest(github, report, { pull, run, addedLines }) {
    const paths = report.findings.flatMap(({ fix, file }) => fix?.after === undefined ? [] : report.prefix + file);
    if (paths.length === 0)
        return;
    const lines = await addedLines(new Set(paths));
    await postSuggestions(github, { owner: run.owner, repo: run.repo, number: pull.number }, { head: pull.head, body: REVIEW_BODY, suggestions: suggestions(report, lines) });
}
function isClean(report) {
    return report.findings.length === 0 && (0,core_report/* isComplete */.A)(report);
}
/** A run that found nothing may well be one that may not write, and then nobody misses anything. */
async function attempt(report, act) {
    try {
        await act();
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_ || error instanceof process/* GitError */.X))
            throw error;
        if (!isClean(report))
            (0,output/* warn */.R8)(`${error.message}. The verdict stands without it.`);
    }
}

// EXTERNAL MODULE: ./.compiled/io/git/environment.js
var environment = __webpack_require__(98740);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.compiled/io/git/remote-error.js

/** A remote could not be asked, or did not give what it was asked for. */
class RemoteError extends process/* GitError */.X {
    failure;
    /** The object that the remote does not have, if the failure is `missing-object`. */
    oid;
    constructor(operation, failure, detail, code, oid) {
        super(operation, detail, code);
        this.failure = failure;
        this.oid = oid;
    }
    /** Whether it may be better the next time. */
    get passing() {
        return ['unreachable', 'server-error', 'cut-off', 'too-slow'].includes(this.failure);
    }
}
/** What git says of it (in its own words of `LC_ALL=C`), and what we say. The first that fits counts. */
const FAILURES = [
    [/not our ref ([0-9a-f]{40,64})/, 'missing-object', 'the remote does not have the commit or content $1'],
    [
        /could not read (?:Username|Password)|Authentication failed|error: 401/,
        'refused',
        'the remote refused the token, or wants one',
    ],
    [/error: 403/, 'refused', 'the token may not read the repository'],
    [/repository '.*' not found|error: 404/, 'not-found', 'no such repository, or the token may not see it'],
    [/error: 3\d\d|redirect/, 'redirected', 'the remote sends elsewhere, where the token must not go'],
    [/(?:error: |HTTP )(429|5\d\d)/, 'server-error', 'the remote has a fault (HTTP $1)'],
    [/took too long|Operation too slow|timed out|Timeout/i, 'too-slow', 'the remote was too slow'],
    [
        /Could not resolve|Failed to connect|Couldn't connect|Could not connect|Connection refused|Empty reply/i,
        'unreachable',
        'the remote cannot be reached',
    ],
    [
        /RPC failed|early EOF|disconnect|hung up|index-pack|Recv failure|transfer closed|bad pack|expected/i,
        'cut-off',
        'the connection was cut off',
    ],
];
/** What a git command's failure means; an error that is not one is returned as it is. */
function remoteError(error, operation) {
    if (!(error instanceof process/* GitError */.X))
        return error;
    const { code } = error;
    // A URL or a path could have any of the words in it.
    const said = error.detail.replace(/'[^']*'/g, "''");
    for (const [pattern, failure, detail] of FAILURES) {
        const match = pattern.exec(said);
        if (match)
            return new RemoteError(operation, failure, detail.replace('$1', match[1] ?? ''), code, match[1]);
    }
    return new RemoteError(operation, 'other', error.detail, code);
}

;// CONCATENATED MODULE: ./.compiled/io/git/remote.js




const PATIENCE = { timeout: 300_000, pauses: [1_000, 5_000] };
/** A depth that is not cut. https://git-scm.com/docs/git-fetch#Documentation/git-fetch.txt---depthltdepthgt */
const WHOLE = 2 ** 31 - 1;
/** Not `origin`: the user's own configuration could say more about that one. */
const NAME = 'mcp-rekey';
/**
 * Only commits and trees come unasked. Objects whose form git objects to are no danger here: nothing is checked out.
 */
const FETCH = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--filter=blob:none',
];
/** Objects in one request. */
const MAX_WANTS = 5_000;
/** As many objects that the remote turns out not to have are left out of one request before it is given up. */
const MAX_MISSING = 20;
/** A repository on a server, out of which objects come into one of our own. Failures are `RemoteError`s. */
class GitRemote {
    #repository;
    #process;
    #patience;
    constructor(repository, env, remote, patience) {
        this.#repository = repository;
        this.#process = repository.withVariables(variablesFor(remote, env));
        this.#patience = patience;
    }
    /**
     * Fetches commits with their trees, and holds them by refs. `depth` counts from each of them; without it, all that is
     * not here yet comes.
     */
    async fetchCommits(oids, depth) {
        const refspecs = oids.map((oid) => `+${oid}:${this.#repository.ref(oid)}`);
        const deep = depth === undefined ? [] : [`--depth=${depth}`];
        await this.#ask(['fetch', ...FETCH, ...deep, NAME, ...refspecs]);
    }
    /**
     * Fetches contents and trees by name, as git itself does when it misses one. What the remote does not have is left out.
     * https://git-scm.com/docs/partial-clone#_fetching_missing_objects
     */
    async fetchObjects(oids) {
        for (let start = 0; start < oids.length; start += MAX_WANTS) {
            const wanted = new Set(oids.slice(start, start + MAX_WANTS));
            for (let missing = 0; wanted.size > 0; missing++) {
                const gone = await this.#fetchWanted(wanted, missing);
                if (gone === undefined)
                    break;
                wanted.delete(gone);
            }
        }
    }
    /** The commit to which a ref points: `refs/heads/main`, `HEAD`. `undefined` if there is no such ref. */
    async tip(ref) {
        const stdout = await this.#ask(['ls-remote', NAME, ref]);
        const line = stdout.split('\n').find((one) => one.endsWith(`\t${ref}`));
        return line?.split('\t')[0];
    }
    /** Name of an object that the remote does not have, because of which nothing came. */
    async #fetchWanted(wanted, missing) {
        try {
            // What is here says nothing about what is missing: a commit can be here without its contents.
            const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...FETCH, NAME, '--stdin'];
            await this.#ask(args, [...wanted].join('\n'));
            return undefined;
        }
        catch (error) {
            const oid = error instanceof RemoteError ? error.oid : undefined;
            if (oid === undefined || !wanted.has(oid) || missing >= MAX_MISSING)
                throw error;
            return oid;
        }
    }
    async #ask(args, input = '') {
        const { timeout, pauses } = this.#patience;
        for (let attempt = 0;; attempt++) {
            try {
                return (await this.#process.run(args, { input, timeout })).stdout.toString();
            }
            catch (cause) {
                const error = remoteError(cause, args.includes('fetch') ? 'fetch' : 'ls-remote');
                const wait = pauses[attempt];
                if (!(error instanceof RemoteError && error.passing) || wait === undefined)
                    throw error;
                await (0,promises_.setTimeout)(wait);
            }
        }
    }
}
/** The URL of a repository on a GitHub server: `https://github.com` and `owner/name`. */
function remoteUrl(server, repository) {
    const url = `${server.replace(/\/+$/, '')}/${repository}.git`;
    return URL.canParse(url) ? new URL(url).href : url;
}
/** All that git must know of a remote, for this one call: no file holds it. */
function variablesFor({ url, token }, env) {
    const protocol = protocolOf(url);
    const basic = token && Buffer.from(`x-access-token:${token}`).toString('base64');
    const settings = [
        [`remote.${NAME}.url`, url],
        [`remote.${NAME}.promisor`, 'true'],
        [`remote.${NAME}.partialCloneFilter`, 'blob:none'],
        // The longest match wins, so that no other setting changes the URL.
        [`url.${url}.insteadOf`, url],
        // Of settings for a URL the most precise one wins, wherever it stands.
        [`http.${url}.followRedirects`, 'false'],
        [`http.${url}.lowSpeedLimit`, '100'],
        [`http.${url}.lowSpeedTime`, '60'],
        // The empty one takes back what was set before: a server refuses two of them.
        [`http.${url}.extraHeader`, ''],
        ...(basic ? [[`http.${url}.extraHeader`, `AUTHORIZATION: basic ${basic}`]] : []),
        ['credential.helper', ''],
        [`credential.${url}.helper`, ''],
        ['core.askPass', ''],
        // Git would ask the repository that objects are borrowed from, which has a configuration of its own.
        ['core.alternateRefsCommand', 'exit 0;'],
        ['protocol.version', '2'],
        ['fetch.fsckObjects', 'false'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
    ];
    const given = (0,environment/* withSettings */.GY)(env, settings);
    return {
        ...Object.fromEntries(Object.entries(given).filter(([name]) => SETTING.test(name))),
        GIT_ALLOW_PROTOCOL: protocol,
    };
}
/** The certificates are those that the checkout needed, too. */
const SETTING = /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)|SSL_CA(?:INFO|PATH))$/;
function protocolOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const local = url !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
    const plain = url && url.href === text && url.username + url.password + url.search + url.hash === '';
    if (plain && (url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        return url.protocol.slice(0, -1);
    throw new process/* GitError */.X('fetch', 'the URL of the remote is not https://<server>/<owner>/<repository>.git');
}

// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __webpack_require__(21693);
// EXTERNAL MODULE: ./.compiled/io/git/revisions.js + 4 modules
var git_revisions = __webpack_require__(80256);
// EXTERNAL MODULE: ./.compiled/io/git/location.js
var git_location = __webpack_require__(90762);
;// CONCATENATED MODULE: ./.compiled/io/git/checkout.js



/** As deep as git follows folders of objects that borrow from others. */
const MAX_ALTERNATES = 5;
/**
 * Where the objects of the repository are that a folder is in; `undefined` if it is in none. Git is not asked: in a checkout
 * that belongs to another user it would refuse. https://git-scm.com/docs/gitrepository-layout
 */
async function checkoutObjects(folder, env) {
    const location = await (0,git_location/* locate */.x)(folder, env);
    if (!location)
        return undefined;
    const { top, variables } = location;
    const gitFolder = variables['GIT_DIR'] ?? (top === undefined ? location.folder : behind((0,external_node_path_.join)(top, '.git')));
    const common = read((0,external_node_path_.join)(gitFolder, 'commondir'));
    const commonFolder = common ? (0,external_node_path_.resolve)(gitFolder, line(common)) : gitFolder;
    const folders = withAlternates((0,external_node_path_.join)(commonFolder, 'objects'));
    return { folders, shallow: read((0,external_node_path_.join)(commonFolder, 'shallow')) };
}
/** Where a `.git` leads that is a file, as in linked work trees and submodules: `gitdir: <path>`. */
function behind(dotGit) {
    if ((0,external_node_fs_.statSync)(dotGit).isDirectory())
        return dotGit;
    const text = line((0,external_node_fs_.readFileSync)(dotGit));
    return (0,external_node_path_.resolve)(dotGit, '..', text.replace(/^gitdir: /, ''));
}
/** Git ignores relative paths in the alternates of alternates, so each is made absolute here. */
function withAlternates(objects) {
    const depths = new Map([[objects, 0]]);
    for (const [folder, depth] of depths) {
        const listed = depth < MAX_ALTERNATES ? read((0,external_node_path_.join)(folder, 'info/alternates')) : undefined;
        for (const text of listed?.toString().split('\n') ?? []) {
            const path = (0,external_node_path_.resolve)(folder, text);
            if (text !== '' && !text.startsWith('#') && !depths.has(path))
                depths.set(path, depth + 1);
        }
    }
    return [...depths.keys()];
}
function line(bytes) {
    return bytes.toString().replace(/\n$/, '');
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.compiled/io/git/objects.js
var objects = __webpack_require__(55585);
;// CONCATENATED MODULE: ./.compiled/io/git/own-repository.js



const REFS = 'refs/rekey/';
/**
 * A bare repository of our own in a temporary folder, so that nothing is ever written into the user's, nor done because
 * its configuration says so. It borrows the objects of a checkout, and can see no less of the history than that one.
 */
class OwnRepository {
    /** Only this user can enter it. */
    folder;
    /** Git in this repository, which does not know of any remote: what is missing is missing at once. */
    process;
    #env;
    #borrowed = [];
    constructor(parent, env) {
        this.folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(parent), 'mcp-rekey-'));
        this.#env = env;
        this.process = this.withVariables({});
    }
    /** `oid`: the full name of any object that it is to hold, which shows the kind of names. */
    static async create(parent, env, oid, checkout) {
        const repository = new OwnRepository(parent, env);
        try {
            const format = oid.length === 64 ? ['--object-format=sha256'] : [];
            await repository.process.run(['init', '--quiet', '--bare', '--template=', ...format]);
            if (checkout)
                repository.#borrow(checkout);
        }
        catch (error) {
            repository.close();
            throw error;
        }
        return repository;
    }
    /** Commits whose parents are left out here. */
    get cuts() {
        const path = (0,external_node_path_.join)(this.folder, 'shallow');
        const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'latin1') : '';
        return new Set(text.split('\n').filter((oid) => oid !== ''));
    }
    /** Whether objects of a checkout are used. */
    get borrows() {
        return this.#borrowed.length > 0;
    }
    /** Whether the checkout was made with a filter: then its commits can be there without all that they hold. */
    get borrowsFromPartial() {
        return this.#borrowed.some((folder) => packsOf(folder).some((name) => name.endsWith('.promisor')));
    }
    /** The ref that holds a commit, so that a fetch can tell the server what is here already. */
    ref(oid) {
        return REFS + oid;
    }
    async hold(oids) {
        const input = oids.map((oid) => `update ${this.ref(oid)} ${oid}\n`).join('');
        await this.process.run(['update-ref', '--stdin'], { input });
    }
    /** Git in this repository with more variables: those for a remote. */
    withVariables(variables) {
        return new process/* GitProcess */.W(this.folder, this.#env, { ...variables, GIT_DIR: this.folder });
    }
    /** Forgets the checkout and all that was fetched. */
    reset() {
        this.#borrowed = [];
        for (const path of ['objects', 'refs', 'packed-refs', 'shallow'])
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.folder, path), { recursive: true, force: true });
        for (const path of ['objects', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.folder, path));
    }
    /** Removes it. */
    close() {
        (0,external_node_fs_.rmSync)(this.folder, { recursive: true, force: true, maxRetries: 3 });
    }
    #borrow({ folders, shallow }) {
        this.#borrowed = folders;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.folder, 'objects/info'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.folder, 'objects/info/alternates'), `${folders.map(quoted).join('\n')}\n`);
        if (shallow)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.folder, 'shallow'), shallow);
    }
}
/** A line of `objects/info/alternates`; as in C, if it could be taken for something else. */
function quoted(path) {
    if (!/^["#]|[\n\\]/.test(path))
        return path;
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function packsOf(objects) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(objects, 'pack'));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./.compiled/io/git/reach.js
var reach = __webpack_require__(95018);
;// CONCATENATED MODULE: ./.compiled/io/git/settle.js





/** How many commits are seen at first, if nothing else is known: they cost little more than a single one. */
const FIRST_DEPTH = 64;
/** A bigger step costs less than a further request. */
const STEP = 4;
/** After this many all that is left is fetched at once. */
const LAST_DEPTH = FIRST_DEPTH * STEP ** 3;
/** Fetches deeper and deeper, until the range is exact. Fails if `head` cannot be had. */
async function settleCommits(repository, remote, wanted) {
    const gone = new Set();
    let failure;
    let state = await look(repository, wanted);
    let depth = Math.max(FIRST_DEPTH, (wanted.ahead ?? 0) + 1, state.depth * STEP);
    for (let all = false;; state = await look(repository, wanted)) {
        const wants = wantsOf(wanted, state, gone);
        if (wants.length === 0)
            break;
        if (all) {
            failure = new process/* GitError */.X('fetch', 'the remote does not have the whole history');
            break;
        }
        const limit = isWhole(state) ? undefined : depth;
        try {
            await repository.hold([...state.here]);
            await remote.fetchCommits(wants, limit);
            all = limit === undefined || limit === WHOLE;
            depth = depth < LAST_DEPTH ? depth * STEP : WHOLE;
        }
        catch (error) {
            if (!(error instanceof process/* GitError */.X))
                throw error;
            failure = error;
            const oid = error instanceof RemoteError ? error.oid : undefined;
            const known = oid !== undefined && oid !== wanted.head && wants.includes(oid);
            if (known)
                gone.add(oid);
            else if (state.here.has(wanted.head))
                break;
            else
                throw error;
        }
    }
    return { missing: namesOf(wanted).filter((oid) => !state.here.has(oid)), exact: state.exact, failure };
}
function namesOf({ head, base, also = [] }) {
    return [...new Set([head, ...(base === undefined ? [] : [base]), ...also])];
}
/** The commits to ask for; none if no request would make anything better. */
function wantsOf(wanted, state, gone) {
    const { head, base } = wanted;
    const lacking = namesOf(wanted).filter((oid) => !state.here.has(oid) && !gone.has(oid));
    const hopeless = base !== undefined && gone.has(base);
    if (lacking.length === 0 && (state.exact || hopeless))
        return [];
    if (isWhole(state))
        return lacking;
    // Depths count from what is asked for: if only one of them were, the history of the others could get shorter.
    return [...new Set([head, ...(base === undefined || hopeless ? [] : [base]), ...lacking])];
}
/** Whether there is a history that is not cut, to which the rest can be added. */
function isWhole({ cut, here }) {
    return !cut && here.size > 0;
}
async function look(repository, wanted) {
    const { head, base } = wanted;
    const present = await (0,objects/* presentObjects */.KU)(repository.process, namesOf(wanted));
    for (const [oid, kind] of present)
        if (kind !== 'commit')
            throw new process/* GitError */.X('cat-file', `${oid} is no commit but a ${kind}`);
    const here = new Set(present.keys());
    const { cuts } = repository;
    const complete = here.has(head) && (base === undefined || here.has(base));
    const tips = namesOf({ head, base }).filter((oid) => here.has(oid));
    if (cuts.size === 0 || tips.length === 0)
        return { here, exact: complete, cut: cuts.size > 0, depth: 0 };
    const history = await (0,objects/* visibleHistory */.l9)(repository.process, tips, cuts);
    const exact = complete && (0,reach/* isSettled */.I)(history, base, head);
    return { here, exact, cut: true, depth: (0,reach/* visibleDepth */.e)(history.commits, tips) };
}

;// CONCATENATED MODULE: ./.compiled/io/git/supply.js







/**
 * The commits, trees and contents that a checkout lacks. They come into a bare repository of our own, which borrows the
 * checkout's objects and never touches it. Objects go by their full names; any other name fails with a `GitError`.
 */
class GitSupply {
    #repository;
    #remote;
    constructor(options, repository) {
        this.#repository = repository;
        this.#remote = new GitRemote(repository, options.env, options.remote, options.patience ?? PATIENCE);
    }
    /** `oid`: the full name of any object of the repository. No request is made yet. `close` it in any case. */
    static async open(options, oid) {
        checkNames([oid]);
        const { checkout, temporary, env } = options;
        const objects = checkout === undefined ? undefined : await checkoutObjects(checkout, env);
        const repository = await OwnRepository.create(temporary, env, oid, objects);
        try {
            return new GitSupply(options, repository);
        }
        catch (error) {
            repository.close();
            throw error;
        }
    }
    /**
     * Git in the repository in which all that was obtained can be read. It has neither work tree, index nor branches. A
     * `cat-file --batch` that is running sees what `obtain` brings later.
     */
    get process() {
        return this.#repository.process;
    }
    /**
     * Fetches what it takes to know `base..head`, the merge base, and the folders of all commits in question, if it is not
     * here yet. Fails with a `RemoteError` if `head` cannot be had. Nothing may be reading meanwhile.
     */
    async commits(wanted) {
        checkNames(namesOf(wanted));
        if (this.#repository.borrows) {
            const obtained = await this.#withCheckout(wanted);
            if (obtained)
                return obtained;
            this.#repository.reset();
        }
        return settleCommits(this.#repository, this.#remote, wanted);
    }
    /** Fetches those of the named contents and trees that are not here yet. Gives those that could not be had. */
    async obtain(oids) {
        checkNames(oids);
        const lacking = await this.#lacking([...new Set(oids)]);
        if (lacking.length === 0)
            return new Set();
        await this.#remote.fetchObjects(lacking);
        return new Set(await this.#lacking(lacking));
    }
    /** The commit to which a ref of the remote points: `refs/heads/main`, `HEAD`. `undefined` if there is no such ref. */
    tip(ref) {
        return this.#remote.tip(ref);
    }
    /** Removes the repository of our own. */
    close() {
        this.#repository.close();
    }
    /** `undefined` if the checkout is of no use: a commit is there without what belongs to it, and git goes by commits. */
    async #withCheckout(wanted) {
        try {
            const obtained = await settleCommits(this.#repository, this.#remote, wanted);
            if (obtained.failure && isOfTheCheckout(obtained.failure))
                return undefined;
            const whole = !this.#repository.borrowsFromPartial || (await this.#hasTrees(wanted, obtained));
            return whole ? obtained : undefined;
        }
        catch (error) {
            if (isOfTheCheckout(error))
                return undefined;
            throw error;
        }
    }
    async #hasTrees(wanted, { missing }) {
        const { head, base } = wanted;
        const here = namesOf(wanted).filter((oid) => !missing.includes(oid));
        if (!(await (0,objects/* hasTrees */.S4)(this.process, ['--no-walk', ...here])))
            return false;
        if (base === undefined || !here.includes(base))
            return true;
        return (0,objects/* hasTrees */.S4)(this.process, ['--boundary', head, `^${base}`]);
    }
    async #lacking(oids) {
        const present = await (0,objects/* presentObjects */.KU)(this.process, oids);
        return oids.filter((oid) => !present.has(oid));
    }
}
/** A failure that no remote explains; git stumbles over what is damaged here. */
function isOfTheCheckout(error) {
    return error instanceof process/* GitError */.X && (!(error instanceof RemoteError) || error.failure === 'other');
}
/** A name that begins with `-` would be an option, and a branch can be anything tomorrow. */
function checkNames(oids) {
    const wrong = oids.find((oid) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid));
    if (wrong !== undefined)
        throw new process/* GitError */.X('fetch', 'a commit or content must be given by its full name');
}

;// CONCATENATED MODULE: ./.compiled/commands/action/opened.js
const NO_LINES = { addedLines: async () => new Map() };

;// CONCATENATED MODULE: ./.compiled/io/git/added-lines.js
/** A line of the new file with so much in front of it that no path is there any more. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** A name that is not as it is read stands in quotes, and behind one with a space there is a tab. */
const NEW_FILE = /^\+\+\+ (?:b\/(?<plain>[^\t]*)|"b\/(?<quoted>.*)")\t?$/;
/** Longer lines are cut: only their beginning says what they are. */
const MAX_HEAD = 4096;
/** So many characters of paths in one call: systems limit the length of a command, Windows to 32,767. */
const MAX_PATHS = 16_000;
/** The lines that the second tree has and the first has not, of the paths that are asked for. Their contents have to be here. */
async function addedLines(process, from, to, paths) {
    const reader = new PatchReader(paths);
    for (const some of inBatches(paths)) {
        const lines = new LineReader((line) => reader.line(line));
        const literal = some.map((path) => `:(top,literal)${path}`);
        const onStdout = (chunk) => lines.take(chunk);
        await process.run(['diff-tree', ...PATCH, from, to, '--', ...literal], { onStdout });
    }
    return reader.added;
}
const PATCH = [
    ...['-r', '-p', '-U0', '--inter-hunk-context=0', '--no-relative', '--no-renames'],
    ...['--no-color', '--no-ext-diff', '--no-textconv'],
    ...['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules=all', '--full-index'],
];
function inBatches(paths) {
    const batches = [];
    let length = MAX_PATHS;
    for (const path of paths) {
        length += path.length;
        if (length > MAX_PATHS) {
            batches.push([]);
            length = path.length;
        }
        batches.at(-1).push(path);
    }
    return batches;
}
/** Reads a patch line by line. What a file's content looks like does not matter: a hunk says how many lines it has. */
class PatchReader {
    added = new Map();
    #paths;
    #file;
    #next = 0;
    #newLeft = 0;
    #oldLeft = 0;
    constructor(paths) {
        this.#paths = paths;
    }
    line(line) {
        if (line.startsWith('\\'))
            return;
        if (this.#newLeft > 0 && line.startsWith('+')) {
            this.#file?.add(this.#next++);
            this.#newLeft--;
        }
        else if (this.#oldLeft > 0 && line.startsWith('-'))
            this.#oldLeft--;
        else
            this.#header(line);
    }
    #header(line) {
        const hunk = HUNK.exec(line);
        if (hunk) {
            this.#oldLeft = Number(hunk[1] ?? 1);
            this.#next = Number(hunk[2]);
            this.#newLeft = Number(hunk[3] ?? 1);
            return;
        }
        const path = pathOf(line);
        if (path === undefined || !this.#paths.has(path)) {
            if (line.startsWith('diff --git ') || path !== undefined)
                this.#file = undefined;
            return;
        }
        this.#file = new Set();
        this.added.set(path, this.#file);
    }
}
function pathOf(line) {
    const { plain, quoted } = NEW_FILE.exec(line)?.groups ?? {};
    return quoted === undefined ? plain : unquoted(quoted);
}
const ESCAPES = {
    ...{ a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' },
};
/** As in C: `\t`, `\"`, and `\303\244` for each byte of what is no ASCII. https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function unquoted(text) {
    const parts = [...text.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/g)].map(([all, octal, char]) => {
        if (octal !== undefined)
            return Buffer.from([Number.parseInt(octal, 8)]);
        return Buffer.from(char === undefined ? all : (ESCAPES[char] ?? char));
    });
    return Buffer.concat(parts).toString();
}
/** Cuts output into lines, of which only the beginning is kept. */
class LineReader {
    #take;
    #rest = Buffer.alloc(0);
    #cut = false;
    constructor(take) {
        this.#take = take;
    }
    take(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
            this.#keep(chunk.subarray(start, end));
            this.#take(this.#rest.toString());
            this.#rest = Buffer.alloc(0);
            this.#cut = false;
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    #keep(part) {
        if (this.#cut)
            return;
        this.#rest = Buffer.concat([this.#rest, part.subarray(0, MAX_HEAD - this.#rest.length)]);
        this.#cut = this.#rest.length >= MAX_HEAD;
    }
}

;// CONCATENATED MODULE: ./.compiled/commands/action/base.js


/** Looks for the first base that can be had. `notices` say which could not. Throws what git says if the head cannot be had. */
async function findBase(judged, supply) {
    const notices = [];
    let failure;
    const parent = await mergedInto(judged, supply);
    for (const wanted of [...(parent === undefined ? [] : [parent]), ...judged.bases]) {
        const found = await base_look(wanted, judged, supply);
        if (found.base !== undefined)
            return { ...(await corrected(found, judged, supply)), notices };
        failure = found.failure ?? failure;
        notices.push(lost(wanted, found));
    }
    return { base: undefined, failure, notices };
}
/**
 * What an event calls the base is older than what the merge was made of, if the branch has gone on since the last push to the pull
 * request: https://github.com/rust-lang/bors/pull/40
 */
async function corrected(found, judged, supply) {
    const parent = await mergedInto(judged, supply);
    if (parent === undefined || parent.commit === found.base.oid)
        return found;
    const other = await base_look(parent, judged, supply);
    return other.base === undefined ? found : other;
}
/** The commit into which the merge has merged the head; `undefined` if it did not, or is not here. */
async function mergedInto({ merge, head }, { process }) {
    if (merge === undefined)
        return undefined;
    const { stdout } = await process.run(['cat-file', 'commit', merge], { okCodes: [0, 128] });
    const [header = ''] = stdout.toString('latin1').split('\n\n');
    const [into, merged] = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid]) => oid);
    return into !== undefined && merged === head ? { commit: into } : undefined;
}
async function base_look(wanted, judged, supply) {
    const { head, merge, commits } = judged;
    const oid = await commitOf(wanted, supply);
    if (typeof oid !== 'string')
        return { base: undefined, failure: oid };
    const obtained = await supply.commits({
        ...{ head, base: oid, also: merge === undefined ? [] : [merge] },
        ...(commits === undefined ? {} : { ahead: commits }),
    });
    const { missing, exact, failure } = obtained;
    if (missing.includes(oid))
        return { base: undefined, failure };
    const there = merge !== undefined && !missing.includes(merge);
    return { base: { name: nameOf(wanted), oid }, merge: there ? merge : undefined, exact, failure };
}
/** `undefined` if there is no such branch. */
async function commitOf(base, supply) {
    if ('commit' in base)
        return base.commit;
    try {
        return await supply.tip(`refs/heads/${base.branch}`);
    }
    catch (error) {
        if (error instanceof process/* GitError */.X)
            return error;
        throw error;
    }
}
function nameOf(base) {
    return 'commit' in base ? base_short(base.commit) : base.branch;
}
function lost(base, { failure }) {
    const gone = failure === undefined || (failure instanceof RemoteError && failure.failure === 'missing-object');
    if (!gone)
        return `The base ${nameOf(base)} cannot be had (${failure.detail}).`;
    return 'commit' in base
        ? `The base ${nameOf(base)} cannot be had any more: its branch was overwritten.`
        : `There is no branch ${base.branch} any more.`;
}
function base_short(oid) {
    return oid.slice(0, 10);
}

;// CONCATENATED MODULE: ./.compiled/commands/action/range.js



/** Opens what is new since the first base that can be had. Throws what git says if the head cannot be had. */
async function openRange(judged, supply, revisions) {
    const { notices, ...found } = await findBase(judged, supply);
    const part = await (found.base !== undefined
        ? sinceBase(found, judged, supply, revisions)
        : judged.fresh
            ? openAll(judged, supply, revisions)
            : withoutBase(found, judged, supply, revisions));
    return { ...part, notices: [...notices, ...part.notices] };
}
async function sinceBase({ base, merge, exact, failure }, judged, { process }, revisions) {
    const { head } = judged;
    return {
        subject: {
            kind: 'range',
            revisions,
            base,
            head: { name: base_short(head), oid: head },
            trusted: base.oid,
            merge,
            uncommitted: false,
        },
        notices: merge === judged.merge ? [] : ['The merge commit cannot be had: the head was judged without it.'],
        gaps: exact ? [] : [inexact(failure)],
        addedLines: async (paths) => {
            const [fork = base.oid] = await revisions.mergeBases(base.oid, head);
            return addedLines(process, fork, head, paths);
        },
    };
}
/** All commits are new: a repository’s first push, or a default branch that was overwritten for good. */
async function openAll({ head }, supply, revisions) {
    const { exact, failure } = await supply.commits({ head, base: undefined });
    return {
        subject: {
            kind: 'range',
            revisions,
            base: undefined,
            head: { name: base_short(head), oid: head },
            trusted: head,
            merge: undefined,
            uncommitted: false,
        },
        notices: [],
        gaps: exact ? [] : [inexact(failure)],
        ...NO_LINES,
    };
}
/** What there is can still be judged, but not what of it is new, nor what came and went; and nobody has decided on it. */
async function withoutBase({ failure }, { head }, supply, revisions) {
    await supply.commits({ head, base: head });
    return {
        subject: { kind: 'commit', revisions, commit: head, trusted: undefined },
        notices: [],
        gaps: [
            `There is no base to compare with${because(failure)}: the files of ${base_short(head)} were judged, all as new and by the default policy, and no commit before it.`,
        ],
        ...NO_LINES,
    };
}
function inexact(failure) {
    return `Not all commits could be had${because(failure)}: what is new could not be told for certain.`;
}
function because(failure) {
    return failure === undefined ? '' : ` (${failure.detail})`;
}

;// CONCATENATED MODULE: ./.compiled/commands/action/subject.js









/** Opens what an event is answerable for. Throws what git says if not even the newest commit can be had. */
async function openSubject(judged, around) {
    const { run, env, inputs, place } = around;
    // What a pull request brings is judged by its base, and not by the policy in the checkout.
    if (inputs.history && judged.kind === 'everything')
        return openHistory(around);
    const head = judged.kind === 'range' ? judged.head : judged.commit;
    const remote = { url: remoteUrl(run.serverUrl, `${run.owner}/${run.repo}`), token: inputs.token };
    const options = { checkout: place.top, remote, temporary: run.temporary, env };
    const supply = await GitSupply.open(options, head);
    try {
        const revisions = new git_revisions.GitRevisions(supply.process, place.prefix, async (oids) => void (await supply.obtain(oids)));
        const opened = await (judged.kind === 'range'
            ? openRange(judged, supply, revisions)
            : openCommit(head, supply, revisions));
        await requireFolder(place.prefix, opened.subject, supply);
        return { ...opened, close: () => supply.close() };
    }
    catch (error) {
        supply.close();
        throw error;
    }
}
/** All files of what is judged, instead of what is new in it: by the policy of the same version. */
function wholeOf(opened) {
    const { subject } = opened;
    if (subject.kind !== 'range')
        return opened;
    const { revisions, head, merge, trusted } = subject;
    return {
        ...opened,
        subject: { kind: 'commit', revisions, commit: merge ?? head.oid, trusted },
        ...NO_LINES,
    };
}
async function openCommit(commit, supply, revisions) {
    await supply.commits({ head: commit, base: commit });
    return {
        subject: { kind: 'commit', revisions, commit, trusted: commit },
        notices: [],
        gaps: [],
        ...NO_LINES,
    };
}
async function openHistory({ env, place: { top, prefix } }) {
    const git = top === undefined ? undefined : await repository/* Git */.T.open(top, (0,environment/* trusting */.h3)(env, (0,external_node_fs_.realpathSync)(top)));
    if (top === undefined || git === undefined) {
        throw new errors/* UsageError */.e("input 'history' needs a checkout of all commits: actions/checkout with fetch-depth: 0");
    }
    return {
        subject: { kind: 'history', revisions: new git_revisions.GitRevisions(git.process, prefix) },
        notices: [],
        gaps: [],
        ...NO_LINES,
        close: () => { },
    };
}
/** A folder whose name is misspelt would be found clean for ever. */
async function requireFolder(prefix, subject, { process }) {
    if (prefix === '')
        return;
    for (const commit of commitsOf(subject)) {
        const { stdout } = await process.run(['ls-tree', '-d', '--full-tree', commit, '--', prefix.slice(0, -1)]);
        if (stdout.length > 0)
            return;
    }
    throw new errors/* UsageError */.e("input 'path' names a folder that is in none of the commits");
}
/** In any of these the folder may be. */
function commitsOf(subject) {
    if (subject.kind === 'commit')
        return [subject.commit];
    if (subject.kind !== 'range')
        return [];
    const { base, head, merge } = subject;
    return [head.oid, base?.oid, merge].filter((oid) => oid !== undefined);
}

;// CONCATENATED MODULE: ./.compiled/commands/action/run.js

















/** Judges what the event is about, and tells it where the inputs say. Gives the exit code; what keeps it from judging is said as an error of the job. */
async function runAction(env) {
    try {
        const inputs = parseInputs(env['MCP_REKEY_INPUTS'] ?? '');
        const run = await (0,actions_run/* actionsRun */.R)(env);
        return await judgeEvent(inputs, run, env);
    }
    catch (error) {
        const nothing = error instanceof process/* GitError */.X ? 'Nothing could be judged: ' : '';
        (0,output/* complain */.cc)(nothing + (0,failure/* explanation */.Qb)(error));
        return (0,failure/* exitCodeOf */.FO)(error);
    }
}
async function judgeEvent(inputs, run, env) {
    const { eventName: name, payload, sha, ref } = run;
    const event = (0,action_event/* parseEvent */.w)({ name, payload, sha, ref });
    const judged = inputs.audit ? (0,core_event/* auditedOn */.mG)(event) : (0,core_event/* judgedOn */.BW)(event);
    if (judged.kind === 'nothing') {
        (0,action_output/* tellNothing */.xp)(judged.why);
        return 0;
    }
    const now = new Date();
    const opened = await openSubject(judged, { inputs, run, env, place: placeOf(inputs.path, run.workspace) });
    try {
        const judging = { opened: inputs.audit ? wholeOf(opened) : opened, inputs, run, env, now };
        const { report, inventory } = await judge(judging, event);
        if (inventory !== undefined)
            tellCounts(inventory);
        if (inputs.audit && inventory !== undefined) {
            await (0,action_output/* tellRunner */.sd)(report, { ...inputs, summary: false }, run, now);
            return await tellAudit({ report, inventory }, { event, inputs, run, now });
        }
        await (0,action_output/* tellRunner */.sd)(report, inputs, run, now);
        if (event.kind === 'pull-request') {
            await tellPullRequest(report, { pull: event.pull, inputs, run, now, addedLines: opened.addedLines });
        }
        return (0,exit_code/* exitCode */.I)(report);
    }
    finally {
        opened.close();
    }
}
async function judge(judging, event) {
    const { inputs, env, run } = judging;
    if (!inputs.age && !inputs.audit)
        return scanned(judging, undefined, []);
    const isStrange = event.kind === 'pull-request' && event.pull.fromFork;
    const offline = isStrange && !inputs['age-on-forks'];
    const { ageing, close } = await (0,commands_ageing.ageingOf)({
        root: inputs.path,
        disk: (0,disk.disk)(env),
        distrust: await strange(judging.opened, run),
        offline,
        env,
        secrets: (0,credentials/* withCredentials */.t)(env),
        progress: () => { },
    });
    return scanned(judging, ageing, offline ? [NOBODY_ASKED] : []).finally(close);
}
const NOBODY_ASKED = 'Nobody was asked how old anything is: the pull request comes from a fork, and the input age-on-forks is not set.';
/** The files of a checkout, by which a history is judged, need not be those that the run is about: a workflow can check out what it likes. */
async function strange({ subject }, { sha }) {
    const isOther = subject.kind === 'history' && (await subject.revisions.commit('HEAD')) !== sha;
    return isOther ? 'the checkout is of another commit than the run.' : undefined;
}
async function scanned({ opened, inputs, env, now }, ageing, more) {
    const { report, inventory } = await (0,scan/* scan */.S)({
        root: inputs.path,
        subject: opened.subject,
        named: {
            policy: fileNamed('policy', inputs.policy),
            baseline: fileNamed('baseline', inputs.baseline),
            from: 'trusted',
        },
        fingerprintKey: inputs['fingerprint-key'] ?? (env['MCP_REKEY_FINGERPRINT_KEY'] || undefined),
        world: { disk: (0,disk.disk)(env), now },
        ...(ageing ? { ageing } : {}),
        progress: () => { },
    });
    const notices = [...report.notices, ...opened.notices, ...more];
    return { report: { ...report, notices, gaps: [...report.gaps, ...opened.gaps] }, inventory };
}


/***/ }),

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

/***/ 29470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ UNKNOWN_AGE),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
const UNKNOWN_AGE = {
    issuedAt: undefined,
    existedAt: undefined,
    source: undefined,
    expiresAt: undefined,
    neverExpires: false,
    lastUsedAt: undefined,
    scopes: undefined,
    answer: undefined,
};
const DAY = 24 * 60 * 60 * 1000;
/** Whole days between two times; less than none if the second is earlier. */
function daysBetween(from, to) {
    return Math.floor((to.getTime() - from.getTime()) / DAY);
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

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   _L: () => (/* binding */ undocumented)
/* harmony export */ });
/** Ends a question to which there will be no answer; whoever asked makes an unknown of it. */
class Unanswered extends Error {
    name = 'Unanswered';
    reason;
    /** As in an `Inspection`. */
    detail;
    constructor(reason, detail) {
        super(detail === undefined ? reason : `${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
function live(facts = {}) {
    return { answer: 'live', facts };
}
function dead(because, facts) {
    return facts === undefined ? { answer: 'dead', because } : { answer: 'dead', because, facts };
}
function unknown(reason, detail) {
    return { answer: 'unknown', reason, detail };
}
/** What a reply comes to that nobody documents. */
function undocumented({ status }) {
    return unknown(status === 401 || status === 403 ? 'refused' : 'unexpected-reply', `status ${status}`);
}
/** What each of them means, as it completes "it is known that" or "nobody knows, for". */
const reasons = {
    revoked: 'somebody has revoked it',
    expired: 'its time is over',
    disabled: 'it is switched off, and could be switched on again',
    invalid: 'the provider knows no such credential',
    unreachable: 'no connection came about, or it broke',
    timeout: 'no answer came in time',
    redirected: 'the answer was a redirect, which is not followed',
    'rate-limited': 'the other side wants to be asked less often',
    'provider-error': 'the other side had an error',
    refused: 'the other side would not tell',
    'unexpected-reply': 'the answer is none that the other side documents',
    'host-not-listed': 'it belongs to a host that neither its vendor nor the policy lists',
    'host-unknown': 'nothing says to which host it belongs',
    'store-not-listed': 'the policy lists no such store',
    ambiguous: 'more than one secret could be meant',
    incomplete: 'something that belongs to it is missing',
    costs: 'asking would cost money or tell somebody, and the policy does not allow that',
    'no-way': 'no way to ask is known',
    offline: 'nobody was to be asked',
    interrupted: 'asking was interrupted',
};


/***/ }),

/***/ 31809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_SHARING)
/* harmony export */ });
/** More others than anybody looks at; of a file with thousands each would list all the rest. */
const MOST_SHARING = 100;


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mintingScheme),
/* harmony export */   W: () => (/* binding */ mintingTitles)
/* harmony export */ });
/**
 * Schemes of references for which a credential is made whenever something is launched, with the titles of who makes it: no store keeps one. Ids
 * of minters.
 */
const mintingTitles = {
    'aws-sts': 'AWS STS',
    'azure-wif': 'Microsoft Entra',
    'gcp-wif': 'Google Cloud',
    'github-app': 'GitHub Apps',
    'oidc-exchange': 'Token exchange',
};
/** The scheme of such a reference; `undefined` for any other text. */
function mintingScheme(text) {
    const [, scheme = ''] = /^([a-z][a-z-]{2,20}):\/\//i.exec(text) ?? [];
    const id = scheme.toLowerCase();
    return Object.hasOwn(mintingTitles, id) ? id : undefined;
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

/***/ 59746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ pressing),
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66341);


/** From the most urgent to the least. */
const standings = [
    'expired',
    'revoked',
    'dangling',
    'overdue',
    'due-soon',
    'unknown',
    'in-time',
];
/** Those that ask for something to be done now. */
const pressing = ['expired', 'revoked', 'dangling', 'overdue'];
/**
 * When it has to be replaced: at the end of what its tier allows, or before it expires. Where it is only known since when it has been there, that is
 * the latest day. `undefined` if nothing is known.
 */
function dueOf({ issuedAt, existedAt, expiresAt }, tier, policy) {
    const since = issuedAt ?? existedAt;
    const end = since && new Date(since.getTime() + (0,_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(policy, tier) * _age_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const ends = [end, expiresAt].flatMap((date) => (date ? [date.getTime()] : []));
    return ends.length === 0 ? undefined : new Date(Math.min(...ends));
}
/** How a credential of this age stands at that time. */
function standingOf(age, tier, policy, now) {
    const { answer, expiresAt, issuedAt } = age;
    const isOver = expiresAt !== undefined && expiresAt <= now;
    // Whose time is over is unknown to most providers.
    const hasExpired = answer?.reason === 'expired' || (isOver && answer?.reason === 'invalid');
    if (answer?.state === 'dead')
        return hasExpired ? 'expired' : 'revoked';
    if (isOver)
        return 'expired';
    const due = dueOf(age, tier, policy);
    if (due !== undefined && due <= now)
        return 'overdue';
    if (due !== undefined && (0,_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(now, due) < policy.dueSoon)
        return 'due-soon';
    return issuedAt !== undefined || isEnough(age, tier) ? 'in-time' : 'unknown';
}
/** A lower bound can show that a credential is too old, and never that it is young enough for a critical one. */
function isEnough({ existedAt }, tier) {
    return existedAt !== undefined && tier !== 'critical';
}


/***/ }),

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   kR: () => (/* binding */ hasWords),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
function toWords(name) {
    return withoutAccents(name)
        .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase();
}
function withoutAccents(name) {
    return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}
/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
function hasWords(words, phrase) {
    return `_${words}_`.includes(`_${phrase}_`);
}
/** As at the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 55585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ presentObjects),
/* harmony export */   S4: () => (/* binding */ hasTrees),
/* harmony export */   l9: () => (/* binding */ visibleHistory),
/* harmony export */   yx: () => (/* binding */ shallowCuts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Those of the named objects that the repository has, with their kinds: `commit`, `tree`, `blob`. */
async function presentObjects(process, oids) {
    if (oids.length === 0)
        return new Map();
    const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const { stdout } = await process.run(args, { input: `${oids.join('\n')}\n` });
    const lines = stdout.toString('latin1').trimEnd().split('\n');
    return new Map(lines.map((line) => line.split(' ')).filter(([, kind]) => kind !== 'missing'));
}
/** Commits whose parents a shallow clone has left out. https://git-scm.com/docs/shallow */
async function shallowCuts(process) {
    const { stdout } = await process.run(['rev-parse', '--git-path', 'shallow']);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.folder, stdout.toString().replace(/\n$/, ''));
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1') : '';
    return new Set(text.split('\n').filter((oid) => oid !== ''));
}
/** All that git sees from these commits on. */
async function visibleHistory(process, from, cuts) {
    const { stdout } = await process.run(['rev-list', '--parents', '--format=%ct', ...from, '--']);
    const commits = new Map();
    // `commit <oid> <parent>…`, and the format's line after it.
    for (const [, names, date] of stdout.toString('latin1').matchAll(/^commit (.+)\n(\d+)$/gm)) {
        const [oid, ...parents] = names.split(' ');
        commits.set(oid, { parents, date: Number(date) });
    }
    return { commits, cuts };
}
/** Whether the repository has the folders at the top of all commits that `git rev-list` gives for these arguments. */
async function hasTrees(process, revisions) {
    const { stdout } = await process.run(['rev-list', '--format=%T', ...revisions, '--']);
    const lines = stdout.toString('latin1').split('\n');
    const trees = [...new Set(lines.filter((line) => /^[0-9a-f]+$/.test(line)))];
    return (await presentObjects(process, trees)).size === trees.length;
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

/***/ 95018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   e: () => (/* binding */ visibleDepth)
/* harmony export */ });
/**
 * Whether `base..head`, and what the two have in common at best, are in the whole history what they are in the visible part.
 *
 * A commit can be missed only behind a cut that one of the two reaches and the other does not. One can be taken for
 * new although the base has it, too: head merges an old branch, and the way from base to that branch is cut. Such commits
 * are closed under "parent of" within the range, so that it is enough to look at those of the range whose parents are not in it: none
 * may be an ancestor of a cut. It is not if it reaches the cut itself, or if it is younger. A wrong date can make this
 * wrong, but then the range has too many commits and never too few.
 */
function isSettled({ commits, cuts }, base, head) {
    const ofBase = base === undefined ? new Set() : reach(commits, base);
    const ofHead = reach(commits, head);
    const open = [...cuts].filter((oid) => ofBase.has(oid) || ofHead.has(oid));
    if (open.length === 0)
        return true;
    if (open.some((oid) => ofBase.has(oid) !== ofHead.has(oid)))
        return false;
    const parentsOf = (oid) => commits.get(oid)?.parents ?? [];
    const bottoms = [...ofHead].filter((oid) => !ofBase.has(oid) && parentsOf(oid).every((one) => ofBase.has(one)));
    const common = [...ofHead].filter((oid) => ofBase.has(oid));
    const notBest = new Set(common.flatMap(parentsOf));
    const best = common.filter((oid) => !notBest.has(oid));
    // Of several, one may in truth be an ancestor of another. A single one is best whatever is hidden behind the cuts.
    const suspects = best.length > 1 ? [...bottoms, ...best] : bottoms;
    return suspects.every((oid) => {
        const date = commits.get(oid)?.date ?? 0;
        const younger = open.filter((cut) => (commits.get(cut)?.date ?? date) >= date);
        if (younger.length === 0)
            return true;
        const below = reach(commits, oid);
        return younger.every((cut) => below.has(cut));
    });
}
/** How many commits the longest of the shortest ways down from the given ones has. */
function visibleDepth(commits, from) {
    let depth = 0;
    const seen = new Set();
    for (let level = from; level.length > 0; depth++) {
        for (const oid of level)
            seen.add(oid);
        const next = level.flatMap((oid) => commits.get(oid)?.parents ?? []);
        level = [...new Set(next)].filter((oid) => !seen.has(oid));
    }
    return depth;
}
/** The commit and all its ancestors. */
function reach(commits, from) {
    const reached = new Set([from]);
    for (const oid of reached)
        for (const parent of commits.get(oid)?.parents ?? [])
            reached.add(parent);
    return reached;
}


/***/ }),

/***/ 80256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitRevisions: () => (/* binding */ GitRevisions)
});

// EXTERNAL MODULE: ./.compiled/io/words.js
var io_words = __webpack_require__(98899);
// EXTERNAL MODULE: ./.compiled/io/git/blobs.js
var blobs = __webpack_require__(64281);
// EXTERNAL MODULE: ./.compiled/io/git/records.js
var records = __webpack_require__(251);
;// CONCATENATED MODULE: ./.compiled/io/git/changes.js

/** Git's name of what is not there. */
const NOTHING = /^0+$/;
/** How every diff is asked for, so that the repository's own configuration changes nothing about it. https://git-scm.com/docs/git-diff-tree */
const RAW = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '--ignore-submodules=none',
];
/** Asks one of git's diffs for all changes below a folder. */
async function rawChanges(process, prefix, command, args) {
    const changes = [];
    const take = (_, change) => void changes.push(change);
    const reader = new ChangeReader(prefix, () => true, take);
    const onStdout = (0,records/* recordReader */.h9)(reader.record);
    const { stderr } = await process.run([command, ...RAW, ...args], { onStdout });
    return { changes, stderr };
}
/** `<commit> <author date in seconds since 1970>`: what `ChangeReader` takes for the line in front of a commit's changes. */
const COMMIT_FORMAT = '--format=%H %at';
/**
 * Reads the raw output of git's diffs, record by record: `:100644 100644 <oid> <oid> M`, then the path. A merge has a colon, a
 * mode and an object for each parent. https://git-scm.com/docs/diff-format#_raw_output_format
 */
class ChangeReader {
    #take;
    #wants;
    /** The folder that paths are made relative to; what is outside is left out. */
    #prefix;
    #commit = { oid: '', date: new Date(0) };
    #commits = 0;
    /** The record that tells what happened to the path in the next one. */
    #raw;
    /** `wants`: whether what happened to a path is to be handed over; most of it mostly is not. */
    constructor(prefix, wants, take) {
        this.#prefix = prefix;
        this.#wants = wants;
        this.#take = take;
    }
    /** How many commits there have been, with changes or without. */
    get commits() {
        return this.#commits;
    }
    record = (record) => {
        if (this.#raw !== undefined) {
            const raw = this.#raw;
            this.#raw = undefined;
            const path = this.#below((0,records/* recordPath */.lX)(record, 0));
            if (path && this.#wants(path.path))
                this.#take(this.#commit, changeOf(raw, path));
            return;
        }
        const text = typeof record === 'string' ? record : record.toString('latin1');
        const start = text.startsWith('\n') ? 1 : 0;
        if (text[start] === ':')
            this.#raw = text.slice(start);
        else if (text.length > start) {
            this.#commit = commitOf(text.slice(start));
            this.#commits++;
        }
    };
    #below(file) {
        const prefix = this.#prefix;
        if (prefix === '')
            return file;
        if (!file.path.startsWith(prefix))
            return undefined;
        const path = file.path.slice(prefix.length);
        return file.bytes ? { path, bytes: file.bytes.subarray(Buffer.byteLength(prefix)) } : { path };
    }
}
function commitOf(line) {
    const [oid = '', seconds] = line.split(' ');
    // A commit can be made to claim any date, or none.
    const time = Number(seconds) * 1000;
    return { oid, date: new Date(Number.isFinite(new Date(time).getTime()) ? time : 0) };
}
function changeOf(raw, path) {
    let parents = 0;
    while (raw[parents] === ':')
        parents++;
    const words = raw.slice(parents).split(' ');
    const version = (at) => versionOf(path, words[at], words[parents + 1 + at]);
    const before = [];
    for (let at = 0; at < parents; at++) {
        const found = version(at);
        if (found)
            before.push(found);
    }
    return { ...path, before, after: version(parents) };
}
/** `undefined` where there is no content: a deleted file, or one that only the work tree has. */
function versionOf({ path, bytes }, mode, oid) {
    if (NOTHING.test(mode) || NOTHING.test(oid))
        return undefined;
    const kind = kindOf(mode);
    return bytes ? { path, kind, oid, bytes } : { path, kind, oid };
}
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}

// EXTERNAL MODULE: ./.compiled/io/git/files.js
var files = __webpack_require__(19262);
// EXTERNAL MODULE: ./.compiled/io/git/objects.js
var objects = __webpack_require__(55585);
// EXTERNAL MODULE: ./.compiled/io/git/process.js
var process = __webpack_require__(57804);
// EXTERNAL MODULE: ./.compiled/io/git/reach.js
var reach = __webpack_require__(95018);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
;// CONCATENATED MODULE: ./.compiled/io/git/trees.js


/** How `ls-tree` begins what it says of one. */
const FOLDER = '040000';
/** What a commit has at a path below a folder of the repository. Throws a `UsageError` if that is a folder. */
async function versionAt(process, prefix, commit, path) {
    const full = prefix + path;
    let found;
    let folder = false;
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        const { path: listed, kind, oid } = (0,records/* parseTreeEntry */.aq)(record);
        if (listed !== full || oid === undefined)
            return;
        folder = record.slice(0, FOLDER.length) === FOLDER;
        found = { path, kind, oid };
    });
    const pathspec = `:(literal)${full}`;
    await process.run(['ls-tree', '-z', '--full-tree', commit, '--', pathspec], { onStdout });
    if (folder)
        throw new errors/* UsageError */.e(`${path} is a folder`);
    return found;
}
/** The symbolic links of a commit below a folder of the repository. */
async function linksOf(process, prefix, commit) {
    const found = [];
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        // Nearly all are files, and there can be a million.
        if (record[0] !== '1' || record[1] !== '2')
            return;
        const { path, bytes, kind, oid } = (0,records/* parseTreeEntry */.aq)(record);
        const below = path.startsWith(prefix) && bytes === undefined;
        if (below && oid !== undefined)
            found.push({ path: path.slice(prefix.length), kind, oid });
    });
    await process.run(['ls-tree', '-r', '-z', '--full-tree', commit], { onStdout });
    return found;
}

// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __webpack_require__(25083);
;// CONCATENATED MODULE: ./.compiled/io/git/filters.js
/**
 * The same git without the programs through which a configuration has contents go on their way between work tree and repository. Git
 * asks them as soon as dates do not tell whether a file was changed, and an index can be made in which none does.
 * https://git-scm.com/docs/gitattributes#_filter https://git-scm.com/docs/racy-git
 */
async function withoutFilters(process) {
    const args = ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'];
    const { stdout } = await process.run(args, { okCodes: [0, 1] });
    const settings = new Map();
    for (const name of stdout.toString().split('\0')) {
        const driver = name.slice(0, name.lastIndexOf('.') + 1);
        if (driver === '' || driver === 'filter.')
            continue;
        for (const program of ['clean', 'smudge', 'process'])
            settings.set(driver + program, '');
        // A driver without programs is no failure then.
        settings.set(`${driver}required`, 'false');
    }
    return process.with([...settings]);
}

;// CONCATENATED MODULE: ./.compiled/io/git/work-tree.js




/** `warning: could not open directory 'a/': Permission denied`. Both count from the top of the work tree, whatever the folder. */
const UNOPENED = /^warning: could not open directory '(.+?)\/?': /;
/** `a/b.json: Permission denied` */
const UNSEEN = /^(?!(?:warning|error|hint): )(.+): [^:]+$/;
/**
 * Files of the work tree that may differ from the index, and untracked ones that git does not ignore. What git could not look at is
 * among them: who reads it learns why. `prefix`: the folder's path in its repository.
 */
async function modifiedFiles(process, prefix) {
    const found = await Promise.all([trackedFiles(process, prefix), untrackedFiles(process, prefix)]);
    return found.flat();
}
async function trackedFiles(process, prefix) {
    const found = new Map();
    // A submodule's own configuration would decide how that one is looked at.
    const args = ['--ignore-submodules=all', '--'];
    const { changes, stderr } = await rawChanges(await withoutFilters(process), prefix, 'diff-files', args);
    for (const change of changes) {
        const { path, bytes, before } = change;
        // Of an unmerged file git says first that it is one, and then how it differs from "ours".
        found.set((0,file_path/* pathKey */.Pn)(change), { path, ...(bytes && { bytes }), before: before[0] });
    }
    return [...found.values(), ...complaints(stderr, UNSEEN, prefix)];
}
async function untrackedFiles(process, prefix) {
    const found = [];
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        const file = (0,records/* recordPath */.lX)(record, 0);
        // A repository of its own is none of this one's files.
        if (file.path !== '' && !file.path.endsWith('/'))
            found.push({ ...file, before: undefined });
    });
    const { stderr } = await process.run(['ls-files', '-z', '-o', '--exclude-standard'], { onStdout });
    return [...found, ...complaints(stderr, UNOPENED, prefix)];
}
function complaints(stderr, pattern, prefix) {
    const paths = stderr.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const below = paths.filter((path) => path.startsWith(prefix));
    return below.map((path) => ({ path: path.slice(prefix.length), before: undefined }));
}

;// CONCATENATED MODULE: ./.compiled/io/git/revisions.js










/**
 * `log` is no plumbing, and a repository's configuration could have it check signatures with a program of its choice, leave out root
 * commits, paint, or write UTF-16. It takes a seventh less time than `rev-list` and `diff-tree` together. https://git-scm.com/docs/git-log#_configuration
 */
const LOG = [
    '--author-date-order',
    '--root',
    '--no-show-signature',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    '--no-mailmap',
    '--encoding=UTF-8',
];
/** The tree without anything, which every git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const EMPTY_TREE_SHA256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
/** The commits of a repository, seen from one folder. */
class GitRevisions {
    prefix;
    #process;
    #obtain;
    #blobs;
    #words;
    constructor(process, prefix, obtain) {
        this.#process = process;
        this.prefix = prefix;
        this.#obtain = obtain;
    }
    async commit(rev) {
        // `-x` would be an option, `^x` all but that, and what has a colon names a file or a text in a commit's message.
        if (!/^[^-^:\0\n][^:\0\n]{0,1000}$/.test(rev))
            return undefined;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
        return (await this.#lines(args))[0];
    }
    mergeBases(one, other) {
        return this.#lines(['merge-base', '--all', one, other]);
    }
    async log(range, wants, take) {
        const reader = new ChangeReader(this.prefix, wants, take);
        const args = ['log', ...LOG, COMMIT_FORMAT, '-c', ...RAW, ...wanted(range), '--'];
        await this.#process.run(args, { onStdout: (0,records/* recordReader */.h9)(reader.record) });
        return reader.commits;
    }
    async isWhole(range) {
        if (this.#obtain !== undefined)
            return true;
        const cuts = await (0,objects/* shallowCuts */.yx)(this.#process);
        if (cuts.size === 0)
            return true;
        if (range === 'all')
            return false;
        const { head, without } = range;
        const tips = without === undefined ? [head] : [head, without];
        return (0,reach/* isSettled */.I)(await (0,objects/* visibleHistory */.l9)(this.#process, tips, cuts), without, head);
    }
    async difference(from, to) {
        const empty = to.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;
        const args = ['-r', from ?? empty, to];
        return (await rawChanges(this.#process, this.prefix, 'diff-tree', args)).changes;
    }
    async staged(head) {
        const args = ['--cached', head, '--'];
        return (await rawChanges(this.#process, this.prefix, 'diff-index', args)).changes;
    }
    modified() {
        return modifiedFiles(this.#process, this.prefix);
    }
    at(commit, path) {
        return versionAt(this.#process, this.prefix, commit, path);
    }
    links(commit) {
        return linksOf(this.#process, this.prefix, commit);
    }
    files(entries) {
        return new files/* GitFiles */.ud(this.#process, { entries, skipped: [] });
    }
    async obtain(versions) {
        if (this.#obtain === undefined || versions.length === 0)
            return;
        await this.#obtain([...new Set(versions.map(({ oid }) => oid))]);
        // A reader that is running does not see what has come since.
        await this.close();
    }
    read(version) {
        return (0,files/* readVersion */.$4)(this.#process, this.#open(), version);
    }
    readIfHolds(version, words) {
        if (this.#words?.of !== words)
            this.#words = { of: words, compiled: new io_words/* Words */.U(words) };
        return (0,files/* readIfHolds */.Yd)(this.#process, this.#open(), version, this.#words.compiled);
    }
    async close() {
        const blobs = this.#blobs;
        this.#blobs = undefined;
        await blobs?.close();
    }
    #open() {
        this.#blobs ??= new blobs/* Blobs */.B(() => this.#process.start(['cat-file', '--batch']));
        return this.#blobs;
    }
    /** The lines of an answer; none where git says that there is none. */
    async #lines(args) {
        const { code, stdout } = await this.#process.run(args, { okCodes: [0, 1] });
        return code === 0 ? stdout.toString().trimEnd().split('\n') : [];
    }
}
function wanted(range) {
    if (range === 'all')
        return ['--all'];
    for (const oid of [range.head, range.without ?? range.head]) {
        if (!/^[0-9a-f]{40,64}$/.test(oid))
            throw new process/* GitError */.X('rev-list', 'a commit is named by its object alone');
    }
    return [range.head, ...(range.without === undefined ? [] : [`^${range.without}`])];
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

/***/ 51815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ keepIssue)
});

// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
// EXTERNAL MODULE: ./.compiled/io/github/marker.js
var marker = __webpack_require__(73876);
;// CONCATENATED MODULE: ./.compiled/io/github/our-issues.js


/** All open issues of ours with that marker, the oldest first. */
async function openOnes(github, at, mark) {
    const found = await ours(github, at, { mark, state: 'open', most: Number.POSITIVE_INFINITY });
    return found.toSorted((one, other) => one.number - other.number);
}
/** The oldest of the closed issues. */
async function oldestClosed(github, at, mark) {
    const [found] = await ours(github, at, { mark, state: 'closed', most: 1 });
    return found;
}
/** No label is asked for: nobody may have made it. https://docs.github.com/en/rest/issues/issues#list-repository-issues */
async function ours(github, { owner, repo }, { mark, state, most }) {
    const [isOurs, creator] = [await (0,marker/* ourOwn */.PO)(github), await github.login()];
    const order = { sort: 'created', direction: 'asc', per_page: 100 };
    return github.ask('read the issues', async ({ paginate, rest }) => {
        const found = [];
        const list = { owner, repo, state, creator, ...order };
        for await (const { data } of paginate.iterator(rest.issues.listForRepo, list)) {
            // A pull request is listed as an issue too.
            found.push(...data.filter((issue) => issue.pull_request === undefined && isOurs(issue, mark)));
            if (found.length >= most)
                break;
        }
        return found;
    }, github_error/* MAY_WRITE_ISSUES */.Jn);
}

// EXTERNAL MODULE: ./.compiled/io/github/patience.js
var patience = __webpack_require__(33729);
;// CONCATENATED MODULE: ./.compiled/io/github/issue.js




/** Sees to it that a repository has one issue of ours, or none if there was never anything to say. Throws `GitHubError`. */
async function keepIssue(github, at, issue) {
    if (issue.body.length > marker/* MAX_BODY_LENGTH */.tr) {
        throw new github_error/* GitHubError */.y_('write the issue', 'too long', { permission: github_error/* MAY_WRITE_ISSUES */.Jn });
    }
    const { topic, state, title, body } = issue;
    const mark = (0,marker/* marker */.xL)('audit', topic);
    return settle(github, at, { mark, state, title, text: mark + body }, patience/* ATTEMPTS */.PY);
}
async function settle(github, at, wanted, attempts) {
    const found = await oldestOf(github, at, await openOnes(github, at, wanted.mark));
    if (found)
        return bring(github, at, found, wanted);
    if (wanted.state !== 'open')
        return 'silent';
    const closed = await oldestClosed(github, at, wanted.mark);
    if (closed)
        return bring(github, at, closed, wanted);
    try {
        return await create(github, at, wanted);
    }
    catch (error) {
        if (attempts === 1 || !(0,github_error/* mayHaveHappened */.dk)(error))
            throw error;
        // The answer got lost, but maybe not the issue: look before writing it a second time.
        await github.pause();
        return settle(github, at, wanted, attempts - 1);
    }
}
/** Of several that runs have made at the same time, the oldest stays. */
async function oldestOf(github, at, [oldest, ...younger]) {
    for (const { number } of younger) {
        // Without our marker it is never taken for the one again. Old servers do not know the reason `duplicate`.
        const body = `Another run made #${oldest.number} at the same time. This one is the duplicate.`;
        await update(github, at, number, { body, state: 'closed', state_reason: 'not_planned' });
        await github.pause();
    }
    return oldest;
}
/** Makes of an issue what is wanted, as far as it differs. */
async function bring(github, at, found, { title, text, state }) {
    const said = {
        ...(found.title === title ? {} : { title }),
        ...((0,marker/* isSaid */.QV)(text, found) ? {} : { body: text }),
    };
    if (state === 'as it is' || state === found.state) {
        if (Object.keys(said).length === 0)
            return 'unchanged';
        await update(github, at, found.number, said);
        return 'updated';
    }
    const state_reason = state === 'open' ? 'reopened' : 'completed';
    await update(github, at, found.number, { ...said, state, state_reason });
    return state === 'open' ? 'reopened' : 'closed';
}
async function update(github, { owner, repo }, issue_number, change) {
    await github.ask('update the issue', ({ rest }) => rest.issues.update({ owner, repo, issue_number, ...change }), github_error/* MAY_WRITE_ISSUES */.Jn);
}
/** Two runs can find none and both make one, so it is looked for once more. */
async function create(github, at, wanted) {
    const { owner, repo } = at;
    const { title, text: body, mark } = wanted;
    const { data: made } = await github.ask('write the issue', ({ rest }) => rest.issues.create({ owner, repo, title, body, request: { retries: 0 } }), github_error/* MAY_WRITE_ISSUES */.Jn);
    const others = (await openOnes(github, at, mark)).filter(({ number }) => number !== made.number);
    // A list can be older than what was just made.
    const all = [...others, made].sort((one, other) => one.number - other.number);
    const kept = (await oldestOf(github, at, all)) ?? made;
    return kept.number === made.number ? 'created' : bring(github, at, kept, wanted);
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

/***/ 12110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connections)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/**
 * What connects, as the environment says. The names in lower case win over those in upper case.
 *
 * - `HTTPS_PROXY`, `HTTP_PROXY`: `http://host:port` or `https://host:port` of a proxy for either kind of host; the latter is for both if
 *   it is the only one. A login stands in front of the host, as `user:password@` with what is special in percent encoding. What is for a
 *   host with TLS goes through a tunnel (`CONNECT`), so that the proxy sees nothing but the host's name.
 * - `NO_PROXY`: hosts that are asked directly, with commas or spaces between: `acme.example` for it and all below it, `acme.example:8443`,
 *   `*` for all. No ranges of addresses.
 * - `NODE_EXTRA_CA_CERTS`: a file with certificates that are trusted too, as of a proxy that looks into tunnels.
 *
 * Certificates are verified even if `NODE_TLS_REJECT_UNAUTHORIZED` says not to: credentials are sent here.
 */
async function connections({ answer, perHost }, end) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // With the signal, sockets that are still connecting end too, which undici would wait for.
    const sockets = { rejectUnauthorized: true, timeout: answer, signal: end };
    try {
        return new EnvHttpProxyAgent({
            // It opens more than are needed otherwise, while an old one is just about to be free.
            connections: perHost,
            connect: sockets,
            requestTls: sockets,
            proxyTls: sockets,
            // Without TLS, a proxy that allows tunnels to port 443 only is asked in the way that all of them know.
            proxyTunnel: false,
        });
    }
    catch {
        // What it says quotes the URL, in which there may be a password.
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unreachable', 'HTTPS_PROXY or HTTP_PROXY is no URL of a proxy');
    }
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   f6: () => (/* binding */ staged),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);




/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
function createFile(root, path, text, mode) {
    return writing(root, path, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return false;
        writeWhole(file, text, mode === undefined ? {} : { mode });
        return true;
    });
}
/** The same for a file that may be there already, which then keeps its mode and, where that is allowed, its owner. What is no
 * plain file is refused. */
function replaceFile(root, path, text) {
    writing(root, path, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: it is no plain file`);
        writeWhole(file, text, stats && { old: stats });
    });
}
function writing(root, path, act) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    try {
        refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        return act(file);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: ${error.code}`);
    }
}
/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root, folder) {
    const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const parent of parents) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, parent), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write into ${parent}: it is a link`);
    }
}
/** Whole or not at all. `old`: the file that is replaced, whose mode and owner stay; a new one gets `mode`. */
function writeWhole(file, content, options = {}) {
    staged(file, content, options).commit();
}
/** Writes all that takes room, without touching the file itself. */
function staged(file, content, { old, mode = 0o644 } = {}) {
    // Not with the file's own name in it, which may be as long as a name can be.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.mcp-rekey.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    const orDrop = (act) => {
        try {
            act();
        }
        catch (error) {
            drop();
            throw error;
        }
    };
    orDrop(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', mode: old === undefined ? mode : 0o600 });
        if (old)
            giveTo(temporary, old);
    });
    return { commit: () => orDrop(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file)), drop };
}
/** The mode comes last: whoever changes the owner takes bits of it away. */
function giveTo(file, { uid, gid, mode }) {
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
    try {
        if (own.uid !== uid || own.gid !== gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(file, uid, gid);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode & 0o777);
}


/***/ }),

/***/ 16270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   zP: () => (/* binding */ LONGEST),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68227);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79101);



/** Code points of anything that a repository has named. */
const LONGEST = 200;
/** Places of one credential that are named. */
const MAX_PLACES = 5;
/** What it is, as Markdown of one line. */
function what(entry, titles) {
    const shown = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(entry.shown, LONGEST));
    if (entry.kind === 'literal')
        return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .whatPhrase */ .On)(entry, titles), LONGEST))} ${shown}`;
    const meant = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .secretPhrase */ .mK)(entry) ?? '', LONGEST);
    const lines = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .hintPhrase */ .LV)(entry).map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, LONGEST)));
    const first = meant === '' ? shown : `${shown} → ${entry.perJob ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(meant) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(meant)}`;
    return [first, ...lines].join('<br>');
}
/** Where it stands, likewise. */
function places({ sites }) {
    const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server }) => {
        const where = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(file, LONGEST)}:${line}`);
        return server === undefined ? where : `${where} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(server, LONGEST))}`;
    });
    return [...shown, ...(sites.length > MAX_PLACES ? [`and ${sites.length - MAX_PLACES} more`] : [])].join('<br>');
}


/***/ }),

/***/ 44098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _core_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59746);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43743);
/* harmony import */ var _markdown_gantt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29110);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68227);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16270);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79101);








/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 20;
/** The inventory for a job’s summary and for an issue, in GitHub’s Markdown. */
const markdown = {
    id: 'markdown',
    render({ entries }, { notices, gaps }, titles, { now, limit = Number.POSITIVE_INFINITY }) {
        const closing = [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .boundPhrase */ .QK)(entries), ...gaps.map((gap) => `Could not judge: ${gap}`), ...notices];
        return (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .fitted */ .$)([
            (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .F)(0, `### Credentials of MCP configs, by when they are due\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(entries))}`),
            table(entries, titles, now),
            timeline(entries, titles, now),
            ...(closing.length === 0
                ? []
                : [(0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .F)(1, closing.map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(line, _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP * 2))).join('\n\n'))]),
        ], limit);
    },
};
function table(entries, titles, now) {
    const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
    const rows = entries.map((entry, index) => {
        const { standing, tier, limit, age } = entry;
        const facts = [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .factPhrase */ .AA)(entry), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPhrase */ .Km)(entry)];
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .tableRow */ .jD)([
            `${index + 1}`,
            _phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDINGS */ .CV[standing],
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .duePhrase */ .y)(entry),
            `${tier}, ${limit} d`,
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .agePhrase */ .fD)(age, now),
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .usedPhrase */ .Hj)(age),
            [(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .what */ .BB)(entry, titles), ...facts.map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(line, _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP)))].join('<br>'),
            [(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn)(entry), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sharingPhrase */ .qx)(entry, (fingerprint) => numbers.get(fingerprint)).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)].join('<br>'),
        ]);
    });
    return {
        rank: 2,
        nouns: ['row of the table', 'rows of the table'],
        before: (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .tableHead */ .PP)(['no.', 'standing', 'due', 'tier', 'age', 'last used', 'credential', 'where']),
        items: rows.map((row) => `\n${row}`),
        after: '',
    };
}
/** How old each is that tells it, and how old the policy lets it get. */
function timeline(entries, titles, now) {
    const bars = entries.flatMap((entry, index) => barOf(entry, index + 1, titles, now));
    const shown = bars.slice(0, MAX_BARS);
    const which = bars.length > shown.length ? `the first ${shown.length} of ${bars.length}` : 'as far as they are known';
    return {
        rank: 3,
        nouns: undefined,
        before: `Ages, ${which}, and what the policy allows:\n\n`,
        items: shown.length === 0 ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)('mermaid', (0,_markdown_gantt_js__WEBPACK_IMPORTED_MODULE_2__/* .gantt */ .V)(shown))],
        after: '',
    };
}
function barOf(entry, number, titles, now) {
    const { age, tier, limit, sites } = entry;
    const since = age.issuedAt ?? age.existedAt;
    const days = since === undefined ? -1 : (0,_core_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, now);
    // What claims to be from the future, or from before computers, tells nothing.
    if (since === undefined || days < 0 || since.getTime() < 0)
        return [];
    const label = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .whatPhrase */ .On)(entry, titles);
    const late = _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .pressing */ .E9.includes(entry.standing);
    const server = sites[0]?.server;
    return [
        { number, label, server, since, days, atLeast: age.issuedAt === undefined, late, tier, allowed: limit },
    ];
}


/***/ }),

/***/ 79101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ factPhrase),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   Hj: () => (/* binding */ usedPhrase),
/* harmony export */   Km: () => (/* binding */ unknownPhrase),
/* harmony export */   LV: () => (/* binding */ hintPhrase),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   On: () => (/* binding */ whatPhrase),
/* harmony export */   QK: () => (/* binding */ boundPhrase),
/* harmony export */   fD: () => (/* binding */ agePhrase),
/* harmony export */   mK: () => (/* binding */ secretPhrase),
/* harmony export */   qx: () => (/* binding */ sharingPhrase),
/* harmony export */   y: () => (/* binding */ duePhrase)
/* harmony export */ });
/* harmony import */ var _core_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_inventory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31809);
/* harmony import */ var _core_minting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91483);
/* harmony import */ var _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59746);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48482);







const STANDINGS = {
    expired: 'expired',
    revoked: 'dead',
    dangling: 'dangling',
    overdue: 'overdue',
    'due-soon': 'due soon',
    unknown: 'unknown',
    'in-time': 'in time',
};
/** `412 d`, `≥ 412 d` for a lower bound, and who says so; a dash if nobody does. */
function agePhrase({ issuedAt, existedAt, source }, now) {
    const since = issuedAt ?? existedAt;
    if (since === undefined)
        return '-';
    return `${issuedAt ? '' : '≥ '}${Math.max(0, (0,_core_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, now))} d (${source})`;
}
/** What the sign of a lower bound means, where there is one. */
function boundPhrase(entries) {
    return entries.some(({ age }) => age.existedAt !== undefined)
        ? ['≥: it was there by then, and may be older.']
        : [];
}
function duePhrase({ dueAt }) {
    return dueAt === undefined ? '-' : (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(dueAt);
}
function usedPhrase({ lastUsedAt }) {
    return lastUsedAt === undefined ? '-' : (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(lastUsedAt);
}
/** How many there are of each standing, the most urgent first: `2 overdue, 1 due soon`. */
function tally(entries) {
    const parts = _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standings */ .ES.flatMap((standing) => {
        const count = entries.filter((entry) => entry.standing === standing).length;
        return count === 0 ? [] : [`${count} ${STANDINGS[standing]}`];
    });
    const literals = entries.filter(({ kind }) => kind === 'literal').length;
    const what = `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(literals, 'credential')} in configs, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(entries.length - literals, 'reference')}`;
    return entries.length === 0
        ? 'No credential and no reference to one found.'
        : `${what}: ${parts.join(', ')}.`;
}
/** Whose it is, and what. */
function whatPhrase({ title, provider }, titles) {
    const issuer = provider === undefined ? undefined : titles.provider(provider);
    return issuer === undefined || isSaid(title, issuer) ? title : `${issuer} ${title}`;
}
/** Some are of a sort, and of no issuer: `Private keys` says nothing that `private key` does not. */
function isSaid(title, issuer) {
    return title.includes(issuer) || issuer.toLowerCase().startsWith(title.toLowerCase());
}
/** The secret that a reference means: the store, and what it is called there if the reference has not said that itself. */
function secretPhrase({ secret, shown, perJob }) {
    if (perJob)
        return (0,_core_minting_js__WEBPACK_IMPORTED_MODULE_2__/* .mintingScheme */ .O)(shown) ? 'made anew at each launch' : 'made anew for each job';
    if (secret === undefined)
        return undefined;
    const { store, scope, name, key } = secret;
    const isSaid = /^[\w+-]+:/.test(shown) && shown.includes(name);
    return [store, ...(isSaid ? [] : [scope, name, key])].filter(Boolean).join(' ');
}
/** Who says which secret it is, if not the reference or the policy. */
function hintPhrase({ hint }) {
    return hint === undefined ? [] : [`so says ${hint.file}:${hint.line}`];
}
/** When it ends, and what it may do. */
function factPhrase({ age: { expiresAt, neverExpires, scopes = [] }, kind, standing, firstSeenAt, }) {
    const parts = [
        // Of what is behind a reference, that is no age.
        ...(kind === 'reference' && firstSeenAt ? [`referred to since ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(firstSeenAt)}, says git`] : []),
        ...(expiresAt ? [`${standing === 'expired' ? 'expired' : 'expires'} on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(expiresAt)}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(scopes.length > 0 ? [`may: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(scopes.join(', '), 200)}`] : []),
    ];
    return parts.length === 0 ? [] : [parts.join('; ')];
}
/** Why nobody knows more; nothing where somebody does, or where the reason is the same for all and a notice says it. */
function unknownPhrase({ age, kind, secret, standing, perJob }) {
    const { answer } = age;
    if (answer?.reason === 'offline')
        return [];
    if (answer?.reason !== undefined) {
        const detail = answer.detail === undefined ? '' : ` (${answer.detail})`;
        return [`${answer.state}: ${_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[answer.reason]}${detail}`];
    }
    if (standing === 'dangling')
        return ['its store has no such secret'];
    return kind === 'reference' && secret === undefined && !perJob
        ? ['nothing says which secret it names']
        : [];
}
/** What is lost together: the numbers of others in the same server and the same file, as the table counts them. */
function sharingPhrase({ sharing, sites }, numberOf) {
    // Files have servers of the same name.
    const servers = new Set(sites.flatMap(({ file, server }) => (server === undefined ? [] : [JSON.stringify([file, server])])));
    const inServer = listed(sharing.server, numberOf);
    const inFile = listed(sharing.file.filter((other) => !sharing.server.includes(other)), numberOf);
    const parts = [
        ...(servers.size > 1 ? [`used by ${servers.size} servers`] : []),
        ...(inServer === undefined ? [] : [`shares a server with ${inServer}`]),
        ...(inFile === undefined ? [] : [`shares a file with ${inFile}`]),
    ];
    return parts.length === 0 ? [] : [parts.join('; ')];
}
/** As many numbers are listed. */
const MOST = 6;
function listed(fingerprints, numberOf) {
    const numbers = fingerprints.flatMap((one) => numberOf(one) ?? []).sort((one, other) => one - other);
    if (numbers.length === 0)
        return undefined;
    const shown = numbers.slice(0, MOST).join(', ');
    // Of so many, not all are in the list.
    const rest = fingerprints.length >= _core_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_SHARING */ .H ? 'many' : numbers.length - MOST;
    return `no. ${shown}${rest === 'many' || rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 36300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91483);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78569);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79101);





const COLUMNS = ['no.', 'standing', 'due', 'tier', 'age', 'last used'];
/** As many places are named of one credential. */
const MAX_PLACES = 4;
/** A name of the repository’s, and a line that is broken between words: what fits the narrowest screen. */
const LONGEST_LINE = 200;
const WIDTH = 80;
/** The inventory for people: a table, what is due first on top, with what each is and where under it. */
const text = {
    id: 'text',
    render({ entries }, { notices, gaps }, titles, { colour, now }) {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colour);
        const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
        const cells = [COLUMNS, ...entries.map((entry, index) => cellsOf(entry, index + 1, now))];
        const [head, ...rows] = aligned(cells);
        const indent = ' '.repeat(Math.max(COLUMNS[0].length, String(entries.length).length) + 2);
        const blocks = entries.map((entry, index) => [
            coloured(rows[index], entry.standing, paint),
            indent + paint.bold(shownLine(titled(entry, titles))),
            ...placesOf(entry).map((line) => indent + shownLine(line)),
            ...[
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .hintPhrase */ .LV)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .factPhrase */ .AA)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPhrase */ .Km)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sharingPhrase */ .qx)(entry, (fingerprint) => numbers.get(fingerprint)),
            ].flatMap((line) => wrapped(shownLine(line), indent).map(paint.dim)),
            '',
        ].join('\n'));
        const closing = [
            ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(entries),
            ...[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(entries), ...notices].flatMap((line) => wrapped((0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(line))),
            ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(gap)}`),
        ];
        return `${[...(blocks.length > 0 ? [paint.dim(head), ...blocks] : []), ...closing].join('\n')}\n`;
    },
};
function cellsOf(entry, number, now) {
    const { standing, tier, limit, age } = entry;
    return [
        `${number}`,
        _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV[standing],
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .duePhrase */ .y)(entry),
        `${tier}, ${limit} d`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .agePhrase */ .fD)(age, now),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .usedPhrase */ .Hj)(age),
    ];
}
function titled(entry, titles) {
    if (entry.kind === 'literal')
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .whatPhrase */ .On)(entry, titles)} ${entry.shown}`;
    const meant = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPhrase */ .mK)(entry);
    return meant === undefined ? entry.shown : `${entry.shown} → ${meant}`;
}
function placesOf({ sites }) {
    const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server, slot }) => {
        const parts = [
            ...(server === undefined ? [] : [`server ${server}`]),
            ...(slot ? [within(slot.keyPath, server)] : []),
        ];
        return [`${file}:${line}`, parts.join(' · ')].filter(Boolean).join('  ');
    });
    const rest = sites.length - MAX_PLACES;
    return rest > 0 ? [...shown, `and at ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'more place')}`] : shown;
}
/** What of a path comes behind the server’s name, which is said already. */
function within(keyPath, server) {
    const at = server === undefined ? -1 : `.${keyPath}`.indexOf(`.${server}.`);
    return at === -1 ? keyPath : keyPath.slice(at + server.length + 1);
}
function shownLine(line) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(line), LONGEST_LINE);
}
/** Broken between words, each line with the indent in front. */
function wrapped(line, indent = '') {
    const lines = [];
    for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || indent.length + last.length + 1 + word.length > WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.map((one) => indent + one);
}
/** Numbers stand at the right of their column. */
function aligned(rows) {
    const widths = COLUMNS.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column].length), 0));
    return rows.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[0]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd());
}
function coloured(line, standing, paint) {
    if (standing === 'in-time')
        return line;
    return paint.severity(standing === 'due-soon' || standing === 'unknown' ? 'warning' : 'error', line);
}


/***/ }),

/***/ 43743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   F: () => (/* binding */ paragraph)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** A section of one piece. */
function paragraph(rank, markdown) {
    return { rank, nouns: undefined, before: '', items: [markdown], after: '' };
}
const GAP = '\n\n';
const END = '\n';
/** The sections in their order, in at most `limit` bytes of UTF-8; what did not fit is counted at the end. */
function fitted(sections, limit) {
    const filled = sections.filter(({ items }) => items.length > 0);
    const whole = joined(filled.map((section) => rendered(section, section.items.length)));
    if (bytes(whole) <= limit)
        return whole;
    // No count can make it longer than this.
    const longest = leftOut(filled, () => 0);
    const kept = numbersKept(filled, limit - bytes(joined([longest])) - GAP.length);
    const parts = filled.map((section) => rendered(section, kept.get(section)));
    const short = joined([...parts, leftOut(filled, (section) => kept.get(section))].filter(Boolean));
    return bytes(short) <= limit ? short : '';
}
/** How many items of each section fit into `room` together. */
function numbersKept(sections, room) {
    const kept = new Map();
    let rest = room;
    for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
        let size = bytes(section.before + section.after) + GAP.length;
        let count = 0;
        for (const item of section.items) {
            if (size + bytes(item) > rest)
                break;
            size += bytes(item);
            count++;
        }
        if (count > 0)
            rest -= size;
        kept.set(section, count);
    }
    return kept;
}
function rendered({ before, items, after }, count) {
    return count === 0 ? '' : before + items.slice(0, count).join('') + after;
}
function leftOut(sections, kept) {
    const parts = sections.flatMap((section) => {
        const missing = section.items.length - kept(section);
        return section.nouns === undefined || missing === 0 ? [] : [(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missing, ...section.nouns)];
    });
    return parts.length === 0 ? '' : `**Left out, since it would not fit here:** ${parts.join(', ')}.`;
}
function joined(parts) {
    return `${parts.join(GAP)}${END}`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ })

};
