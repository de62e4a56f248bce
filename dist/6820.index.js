export const id = 6820;
export const ids = [6820,5675];
export const modules = {

/***/ 57182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ tellHandover),
  T: () => (/* binding */ tellRotations)
});

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/github/error.js
var github_error = __webpack_require__(49730);
// EXTERNAL MODULE: ./.compiled/io/github/issue.js + 1 modules
var github_issue = __webpack_require__(51815);
// EXTERNAL MODULE: ./.compiled/io/github/marker.js
var marker = __webpack_require__(73876);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js
var ledger = __webpack_require__(64057);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/notices.js

/** What entries of a journal say that somebody wants to be told of. `from`: number of the first one that is news. */
function newsOf(entries, from) {
    const deaths = deathsIn(entries);
    return entries.slice(from).flatMap((entry) => {
        const { what, at, rotation } = entry;
        if (what.event !== 'needs-human')
            return deaths.get(entry) ?? [];
        return [{ event: 'needs-human', rotation: (0,ledger/* nameOf */.Vb)(rotation), why: what.why, at }];
    });
}
/** What is too old: that is news for as long as it is so, and `at` always is when it became so. */
function overdueOf(progress) {
    return progress.flatMap(({ name, overdueSince: at, why = 'it is older than its tier allows' }) => at === undefined ? [] : [{ event: 'overdue', rotation: name, why, at }]);
}
/** Credentials that were replaced, and have died since a time. */
function diedSince(entries, since) {
    return [...deathsIn(entries).values()].flat().filter(({ at }) => at >= since);
}
/** Of what somebody may have used: not of candidates that nobody has ever had. */
function deathsIn(entries) {
    const used = new Set();
    const deaths = new Map();
    for (const entry of entries) {
        const { rotation, what, at } = entry;
        if (what.event === 'intent')
            used.add(`${rotation} ${what.old}`);
        if (what.event === 'orphan' && what.when === 'grace')
            used.add(`${rotation} ${what.key}`);
        if (what.event !== 'refused' || !used.has(`${rotation} ${what.key}`))
            continue;
        const why = `${what.key} is dead: ${PROOFS[what.proof]}`;
        deaths.set(entry, [{ event: 'revoked', rotation: (0,ledger/* nameOf */.Vb)(rotation), why, at }]);
    }
    return deaths;
}
const PROOFS = {
    tried: 'it was tried, and is refused',
    'by-id': 'its provider lists it no more',
    unproved: 'its provider has revoked it, and nobody could try it',
};

// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/webhook.js




/** `https://`, no login, no fragment. */
const URL_OF_WEBHOOK = /^https:\/\/[^/?#@\\\s]+(\/[^#\s]*)?$/i;
/** Reads `MCP_REKEY_WEBHOOK_URL`. Throws a `UsageError`, which does not quote it. */
function parseWebhook(url) {
    const found = URL_OF_WEBHOOK.exec(url);
    const origin = (0,destination/* originOf */.yv)(url);
    if (found === null || origin === undefined) {
        throw new errors/* UsageError */.e('MCP_REKEY_WEBHOOK_URL must be a URL like https://hooks.acme.example/mcp-rekey');
    }
    return { origin, path: secret/* Secret */.zh.of(found[1] ?? '/', [origin.replace('https://', '')]) };
}
/** Sends a notice, once. Gives why it did not arrive, or nobody knows whether it did. */
async function tellWebhook({ origin, path }, { event, rotation, why, at }, tools) {
    try {
        const { status } = await tools.change({
            method: 'POST',
            at: origin,
            path,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ event, rotation, why, at: at.toISOString() }),
        });
        return status < 300 ? undefined : `the webhook answers with status ${status}`;
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return `the webhook does not answer (${error.reason})`;
        throw error;
    }
}

// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/reporters/markdown/fit.js
var fit = __webpack_require__(43743);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/handover.js



/** The issue that asks a person for their part in one rotation. `limit`: bytes of UTF-8. */
function handoverIssue(handover, limit) {
    const { name, need } = handover;
    const open = need !== 'nothing' && need !== 'unknown';
    return {
        state: open ? 'open' : need === 'nothing' ? 'closed' : 'as it is',
        title: titleOf(handover),
        body: (0,fit/* fitted */.$)(open
            ? [(0,fit/* paragraph */.F)(0, opening(handover)), ...parts(handover), (0,fit/* paragraph */.F)(0, CLOSING)]
            : [(0,fit/* paragraph */.F)(0, `${(0,markdown_text/* code */.aY)(name)} goes on by itself: there is nothing to be done.`)], limit),
    };
}
const CLOSING = 'Never write a value into this issue. mcp-rekey keeps it up to date, and closes it when the rotation goes on.';
function titleOf({ name, need }) {
    switch (need) {
        case 'a new one':
            return `Make a new credential for ${name}`;
        case 'its value':
            return `Hand in the credential for ${name} again`;
        case 'revoking':
            return `Revoke the old credential of ${name}`;
        case 'a look':
            return `The rotation of ${name} waits for a person`;
        default:
            return `The rotation of ${name} waits for nobody`;
    }
}
/** Who, and by when. */
function opening({ owner, by, title, need, why, key }) {
    const who = owner === undefined ? '' : `@${owner}: `;
    const until = by === undefined
        ? 'as soon as possible, for nobody knows how old the one in use is'
        : `by **${(0,phrases/* day */.vd)(by)}**`;
    switch (need) {
        case 'a new one':
            return `${who}a new credential is to be made and handed in, ${until}. ${(0,markdown_text/* prose */.CS)(title)}: a person alone can make one. The one in use stays as it is until the new one was seen in use.`;
        case 'its value':
            return `${who}${(0,markdown_text/* code */.aY)(key)} was handed in, and the run that had its value ended before it was stored everywhere. Hand it in again, ${until}.`;
        case 'revoking':
            return `${who}the new credential is in use, and the old one${key === undefined ? '' : ` (${(0,markdown_text/* code */.aY)(key)})`} is to be revoked, ${until}. ${(0,markdown_text/* prose */.CS)(why ?? '')}`;
        default:
            return `${who}${(0,markdown_text/* prose */.CS)(why ?? '')}. To be mended ${until}.`;
    }
}
function parts(handover) {
    const { need, name, url, steps, revoking } = handover;
    switch (need) {
        case 'a new one':
            return [
                (0,fit/* paragraph */.F)(0, numbered([`Open ${(0,markdown_text/* link */.nf)(url, url)}.`, ...steps.map(markdown_text/* prose */.CS)])),
                (0,fit/* paragraph */.F)(0, handingIn(handover, '')),
            ];
        case 'its value':
            return [
                (0,fit/* paragraph */.F)(0, handingIn(handover, ' --same')),
                (0,fit/* paragraph */.F)(0, `If nobody has it any more, make another one at ${(0,markdown_text/* link */.nf)(url, url)}, and hand that in with ${(0,markdown_text/* code */.aY)('--another')} in place of ${(0,markdown_text/* code */.aY)('--same')}: the one that was lost is revoked later, with the old one.`),
            ];
        case 'revoking':
            return [
                (0,fit/* paragraph */.F)(0, numbered([
                    `Open ${(0,markdown_text/* link */.nf)(url, url)}.`,
                    (0,markdown_text/* prose */.CS)(revoking ?? 'Revoke it there.'),
                    'Say that it is done:',
                ])),
                (0,fit/* paragraph */.F)(0, ordered(name, need)),
            ];
        default:
            return [(0,fit/* paragraph */.F)(0, ordered(name, 'a look'))];
    }
}
function numbered(steps) {
    return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
function ordered(name, need) {
    const order = need === 'revoking' ? 'revoked' : 'resume';
    return `${(0,markdown_text/* block */.om)('sh', [`mcp-rekey rotate ${order} ${name} --policy .github/mcp-rekey.yml`])}\n\nOr start the workflow that rotates, with the order ${(0,markdown_text/* code */.aY)(order)} and the name ${(0,markdown_text/* code */.aY)(name)}.`;
}
/** Without a terminal: what is typed there stays in its history. */
function handingIn({ name, target, template }, more) {
    return [
        `### How to hand it in\n\nIt is read from standard input, as ${(0,markdown_text/* code */.aY)(target)} is to hold it: ${(0,markdown_text/* code */.aY)(template)}. With the variables that the policy names, from the clipboard (elsewhere ${(0,markdown_text/* code */.aY)('wl-paste')}, ${(0,markdown_text/* code */.aY)('xclip -o')} or ${(0,markdown_text/* code */.aY)('Get-Clipboard')}):`,
        (0,markdown_text/* block */.om)('sh', [`pbpaste | mcp-rekey rotate provide ${name}${more} --policy .github/mcp-rekey.yml`]),
        `Or keep it as the secret ${(0,markdown_text/* code */.aY)('MCP_REKEY_PROVIDED')} of the environment of the workflow that rotates, start that with the order ${(0,markdown_text/* code */.aY)(`provide${more}`)} and the name ${(0,markdown_text/* code */.aY)(name)}, and delete the secret again.`,
    ].join('\n\n');
}

// EXTERNAL MODULE: ./.compiled/reporters/rotation/cells.js
var cells = __webpack_require__(27758);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/issue.js




/**
 * What waits for a person, what is too old, and which credentials have died lately (`died`). Nothing in it goes by when it is written, so that the
 * same standing makes the same issue. `limit`: bytes of UTF-8.
 */
function rotationIssue(progress, died, limit) {
    const waiting = progress.filter(waits);
    const late = progress.filter((one) => one.overdueSince !== undefined && !waits(one));
    const isPressing = waiting.length + late.length > 0;
    const isCertain = progress.every(({ state }) => state !== 'not begun');
    const body = (0,fit/* fitted */.$)([
        (0,fit/* paragraph */.F)(0, isPressing ? KEPT : NOTHING),
        table('### Waiting for a person', ['rotation', 'since', 'to be done'], waiting.map(waitingRow)),
        table('### Overdue', ['rotation', 'since', 'state', 'why'], late.map(lateRow)),
        table('### Dead since they were replaced', ['rotation', 'on', 'credential'], died.map(deadRow)),
    ], limit);
    return {
        state: isPressing ? 'open' : isCertain ? 'closed' : 'as it is',
        title: issue_titleOf(waiting, late),
        body,
    };
}
function waits({ state, isStuck }) {
    return isStuck === true || state === 'needs a person';
}
const KEPT = 'Rotations that do not go on by themselves. mcp-rekey keeps this issue up to date, and closes it when nothing of that is left. Each command is an order of the workflow that rotates, too: `resume`, `revoked`, `adopt`.';
const NOTHING = 'No rotation waits for a person, and none is known to be overdue.';
function issue_titleOf(waiting, late) {
    const parts = [
        ...(waiting.length > 0 ? [`${waiting.length} waiting for a person`] : []),
        ...(late.length > 0 ? [`${late.length} overdue`] : []),
    ];
    return `Rotation of MCP credentials: ${parts.join(', ') || 'nothing to be done'}`;
}
function table(heading, columns, rows) {
    return {
        rank: 1,
        nouns: ['row of a table', 'rows of a table'],
        before: `${heading}\n\n${(0,markdown_text/* tableHead */.PP)(columns)}`,
        items: rows.map((row) => `\n${row}`),
        after: '',
    };
}
function waitingRow({ name, since, todo, overdueSince }) {
    const late = overdueSince === undefined ? '' : `<br>**overdue** since ${(0,phrases/* day */.vd)(overdueSince)}`;
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name) + late, since === undefined ? '-' : (0,phrases/* day */.vd)(since), (0,cells/* words */.aL)(todo)]);
}
function lateRow({ name, state, overdueSince, why, todo }) {
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(name), (0,phrases/* day */.vd)(overdueSince), state, (0,cells/* words */.aL)(todo ?? why)]);
}
function deadRow({ rotation, at, why }) {
    return (0,markdown_text/* tableRow */.jD)([(0,markdown_text/* code */.aY)(rotation), (0,phrases/* day */.vd)(at), (0,cells/* words */.aL)(why)]);
}

;// CONCATENATED MODULE: ./.compiled/commands/rotate-telling.js








/** No folder that is scanned has such a name: the issue is another one than that of any audit. */
const TOPIC = '//rotations';
/** How long the issue names credentials that have died. */
const LATELY = 7 * 24 * 3_600_000;
/** Tells whoever wants to know. What cannot be told is a warning: the rotations stay as they are. */
async function tellRotations(telling) {
    const isNews = await keep(telling);
    for (const handover of telling.handovers)
        await tellHandover(handover, telling);
    const news = newsOf(telling.entries, telling.from);
    // What is overdue stays so for many runs: it is told as often as the issue changes, and every time where there is none.
    await post([...news, ...(isNews ? overdueOf(telling.progress) : [])], telling);
}
/** Keeps the issue. Whether it now says something that it did not say before, as far as anybody knows. */
async function keep({ issues, progress, entries, now, warn }) {
    if (issues === undefined)
        return true;
    const died = diedSince(entries, new Date(now.getTime() - LATELY));
    const issue = rotationIssue(progress, died, marker/* MAX_BODY_LENGTH */.tr);
    try {
        return (await (0,github_issue/* keepIssue */.p)(issues.github, issues.at, { topic: TOPIC, ...issue })) !== 'unchanged';
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        if (issue.state === 'open')
            warn(`No issue says which rotations wait for somebody: ${error.message}.`);
        return true;
    }
}
/** Keeps the issue that asks a person for their part in one rotation. */
async function tellHandover(handover, { issues, warn }) {
    if (issues === undefined)
        return;
    const issue = handoverIssue(handover, marker/* MAX_BODY_LENGTH */.tr);
    try {
        await (0,github_issue/* keepIssue */.p)(issues.github, issues.at, { topic: `${TOPIC}/${handover.name}`, ...issue });
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y_))
            throw error;
        if (issue.state === 'open')
            warn(`No issue asks for what ${handover.name} waits for: ${error.message}.`);
    }
}
async function post(notices, { webhook, tools, warn }) {
    if (webhook === undefined || notices.length === 0)
        return;
    try {
        const to = parseWebhook(webhook);
        const failed = new Set();
        for (const notice of notices) {
            const why = await tellWebhook(to, notice, tools);
            if (why !== undefined)
                failed.add(why);
        }
        for (const why of failed)
            warn(`Not everybody was told what became of the rotations: ${why}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        warn(`Nobody was told what became of the rotations: ${error.message}.`);
    }
}


/***/ }),

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ accountDigest),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** So many hexadecimal digits tell accounts apart. */
const LENGTH = 16;
/** What tells one account of one provider from every other. No secret is in either. */
function accountDigest(provider, account) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(textOf({ provider, account })).digest('hex').slice(0, LENGTH);
}
/** JSON, but for the order of anything. */
function textOf(value) {
    if (Array.isArray(value))
        return `[${value.map(textOf).sort().join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? '';
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`);
    return `{${members.sort().join()}}`;
}


/***/ }),

/***/ 55773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ needOf)
/* harmony export */ });
/** What a person has to do about one that is on its way; `undefined` if it goes on by itself. */
function needOf({ human, attempt, targets, retirements }) {
    if (human === undefined)
        return undefined;
    if (retirements.some(({ state }) => state === 'revoking'))
        return 'revoking';
    if (attempt === undefined)
        return 'a new one';
    if (attempt.isHandedIn && targets.some(({ name }) => !attempt.stored.has(name)))
        return 'its value';
    // Nobody knows what was made.
    return attempt.key === undefined ? 'revoking' : 'a look';
}


/***/ }),

/***/ 79669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ next)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/sight.js
var rotation_sight = __webpack_require__(76921);
;// CONCATENATED MODULE: ./.compiled/core/rotation/step.js
function waitFor(why, until) {
    return { do: 'wait', why, until };
}
/** All that the policy names are looked at. */
const LEFT_OUT = {
    why: 'the policy does not name it any more: name it again until the rotation is over',
    isLasting: true,
};
/** For whoever cannot tell what these targets hold. */
function waitForTargets(some, { targets }) {
    const unknown = some.map(({ name }) => {
        const seen = targets?.get(name);
        return { name, ...(seen === undefined ? LEFT_OUT : seen.unknown) };
    });
    const said = unknown.map(({ name, why }) => `what ${name} holds${why === undefined ? '' : ` (${why})`}`);
    const isStuck = unknown.some(({ isLasting }) => isLasting === true);
    return { do: 'wait', why: `nobody knows ${said.join(', nor ')}`, isStuck };
}
function human(why) {
    return { do: 'note', what: { event: 'needs-human', why } };
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/attempt-step.js


/** So many attempts may fail before a person has to look. */
const MAX_FAILURES = 3;
/** The next step where none is under way. */
function anotherStep({ failures, failure }, { mints }) {
    if (!mints)
        return human('another one has to be made by a person, and handed in by `rotate provide`');
    if (failures < MAX_FAILURES)
        return { do: 'intend' };
    return human(`${failures} attempts have failed; the last one: ${failure}`);
}
/** The next step until every target has the new credential; `undefined` once they have. */
function attemptStep(flight, attempt, sight, pace) {
    const missing = flight.targets.filter(({ name }) => !attempt.stored.has(name));
    if (missing.length > 0) {
        return sight.hand === 'lost'
            ? settled(flight, attempt, sight, pace)
            : inHand(attempt, sight, missing[0].name);
    }
    const unread = flight.targets.find(({ name }) => !attempt.marks.has(name));
    return unread === undefined ? undefined : { do: 'read', target: unread.name };
}
/** The value is in the memory of this process. */
function inHand(attempt, { hand }, target) {
    if (hand === 'open')
        return { do: 'mint' };
    if (!attempt.isTested)
        return { do: 'test' };
    // A store that takes a value and says nothing may have it all the same.
    return attempt.storing.has(target)
        ? { do: 'store', target }
        : { do: 'note', what: { event: 'storing', target } };
}
/** The value is gone, or in a process that may still live. What became of it is seen at the provider and in the stores. */
function settled(flight, attempt, sight, pace) {
    if (sight.now < attempt.lease)
        return waitFor(attempt.refusal ?? 'another run may still be at work on it', attempt.lease);
    if (attempt.key === undefined)
        return foundAgain(flight, attempt, sight, pace);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const all = flight.targets.map(({ name }) => [name, (0,rotation_sight/* serves */.x)(name, flight, attempt, sight)]);
    const unseen = flight.targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
    if (unseen.length > 0)
        return waitForTargets(unseen, sight);
    if (attempt.isHandedIn && !flight.isRollback)
        return handedIn(attempt, all, sight.targets);
    if (all.every(([, served]) => served === 'other'))
        return orphaned(attempt.key, 'now', attempt.refusal ?? 'it was stored nowhere');
    // Where no third one may live, what may be stored counts as stored, and has to be seen in use.
    const counts = pace.verifies && !pace.hasRoom && all.every(([, served]) => served !== 'other');
    if (counts || all.every(([, served]) => served === 'ours')) {
        const [target] = all.find(([name]) => !attempt.stored.has(name));
        return { do: 'note', what: { event: 'stored', target, version: sight.targets.get(target).mark } };
    }
    if (!pace.hasRoom)
        return apart(attempt, all);
    return orphaned(attempt.key, 'grace', attempt.refusal ?? 'nobody knows where it was stored');
}
/** Some targets may serve the one, some the other: neither may go, and a third one has no room. */
function apart({ key, refusal = 'its value was lost' }, all) {
    const having = all.flatMap(([name, served]) => (served === 'other' ? [] : [name])).join(', ');
    return human(`${having} may hold ${key} (${refusal}), and no third one may live beside that and the old one: put the old value back there by hand, or that one into every target`);
}
/** Whoever has made it may have it still, and has been told that it would be put to use: it is not revoked behind their back. */
function handedIn({ key, stored }, all, targets) {
    const found = all.find(([name, served]) => served === 'ours' && !stored.has(name));
    if (found !== undefined) {
        const [target] = found;
        return { do: 'note', what: { event: 'stored', target, version: targets.get(target).mark } };
    }
    return human(`the value of ${key} was lost before every target had it: hand in the same one again by \`rotate provide\` with --same, or another one with --another, and ${key} is revoked later`);
}
/** Whether there is a key that the journal does not know of. Without its label nobody can say whose it is. */
function foundAgain({ keys: before }, attempt, { keys }, { lists }) {
    if (lists === 'nothing') {
        return human(`a credential called ${attempt.label} may have been made, and its provider lists none: revoke it there if it is`);
    }
    if (keys === undefined)
        return { do: 'look', at: 'keys' };
    const found = keys.find(({ label }) => label === attempt.label);
    if (found !== undefined)
        return { do: 'note', what: { event: 'minted', key: found.id } };
    const added = lists === 'keys' ? keys.filter(({ id, isLive }) => isLive && !before.includes(id)) : [];
    if (added.length === 0)
        return { do: 'note', what: { event: 'failed', why: 'nothing was made' } };
    return human(`a credential may have been made, and its provider shows no names: revoke it there if it is one of these: ${added.map(({ id }) => id).join(', ')}`);
}
/** The key goes; then another one is made. Which comes first in the journal: a key must never be without a task. */
function orphaned(key, when, why) {
    return { do: 'give up', key, when, why };
}

// EXTERNAL MODULE: ./.compiled/core/rotation/pins.js
var pins = __webpack_require__(62582);
;// CONCATENATED MODULE: ./.compiled/core/rotation/back-step.js




const WHY = 'somebody wanted the old one back';
/** The next step of a rotation whose old credential somebody wants back. */
function backStep(flight, sight, pace) {
    const { attempt } = flight;
    if (attempt === undefined)
        return withoutNew(flight, sight, pace);
    const isStored = flight.targets.every(({ name }) => attempt.stored.has(name));
    if (!isStored && sight.now < attempt.lease)
        return waitFor('another run may still be at work on it', attempt.lease);
    if (attempt.key === undefined)
        return settled(flight, attempt, sight, pace);
    if (!proposes(flight))
        return undone(flight, attempt, sight, pace);
    if (flight.deployedAt === undefined)
        return unmerged(flight, attempt, sight, pace);
    return hasNoWayBack(flight)
        ? undone(flight, attempt, sight, pace)
        : proposedBack(flight, attempt, sight, pace);
}
/** What was proposed may have been merged, and nobody has noticed yet. */
function unmerged(flight, attempt, sight, pace) {
    if (flight.pull === undefined)
        return undone(flight, attempt, sight, pace);
    if (sight.pull === undefined)
        return { do: 'look', at: 'pull' };
    return sight.pull.state === 'merged'
        ? { do: 'note', what: { event: 'deployed', on: sight.pull.mergedAt ?? sight.now } }
        : undone(flight, attempt, sight, pace);
}
/** Whoever else may have brought the old references back. */
function proposedBack(flight, attempt, sight, pace) {
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const pinned = flight.targets.filter(({ staging }) => staging === 'pinned');
    if (pinned.every(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) === 'other'))
        return undone(flight, attempt, sight, pace);
    if (flight.pull?.isBack !== true)
        return { do: 'propose', isBack: true };
    if (sight.pull === undefined)
        return { do: 'look', at: 'pull' };
    const { url } = flight.pull;
    if (sight.pull.state === 'open')
        return waitFor(`the pull request ${url} is to be merged`);
    return sight.pull.state === 'merged'
        ? undone(flight, attempt, sight, pace)
        : human(`the pull request ${url} that brings the old one back was closed: open it again`);
}
/** Nothing new is there. Where the old one is not either, another one is made in its place. */
function withoutNew(flight, sight, pace) {
    const { targets } = flight;
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const unseen = targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
    if (unseen.length > 0)
        return waitForTargets(unseen, sight);
    return areAsTheyWere(flight, sight)
        ? { do: 'note', what: { event: 'aborting', why: WHY } }
        : anotherStep(flight, pace);
}
/** Where the new one was live at once, the old value is gone: another one is made in its place. */
function undone(flight, attempt, sight, pace) {
    if (!isLiveAnyway(flight) && !hasNoWayBack(flight))
        return aborting(flight, attempt, sight, WHY);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const isOther = flight.targets.every(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) === 'other');
    if (isOther && areAsTheyWere(flight, sight))
        return aborting(flight, attempt, sight, WHY);
    return pace.hasRoom ? { do: 'give up', key: attempt.key, when: 'grace', why: WHY } : gone(flight, sight);
}
/** Neither of the two may go: programs that run have the one, and whoever starts gets the other. */
function gone(flight, sight) {
    const { targets } = flight;
    const unseen = targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
    if (unseen.length > 0)
        return waitForTargets(unseen, sight);
    const changed = targets.filter(({ name }) => !isAsItWas(name, flight, sight));
    return human(`${changed.map(({ name }) => name).join(', ')} holds no more what it held before, and no third one may live beside the two that there are: bring that back there by hand`);
}
/** An attempt before the last one may have left something there. */
function areAsTheyWere(flight, sight) {
    return flight.targets.every(({ name }) => isAsItWas(name, flight, sight));
}
/** What somebody has put back by hand is another version of the store’s, and the same credential. */
function isAsItWas(name, { origin, old }, { targets }) {
    const seen = targets?.get(name);
    return seen?.mark === origin?.get(name) || (old !== undefined && seen?.key === old);
}
/** Once a reference stands where the credential itself was, nobody writes that there again. */
function hasNoWayBack({ targets, before, deployedAt }) {
    const isUnpasted = deployedAt !== undefined && [...before.values()].includes(pins/* LITERAL */.ak);
    return (isUnpasted || targets.some(({ name, staging }) => staging === 'native' && isNothing(before.get(name))));
}
/** No version that could be promoted again. */
function isNothing(mark) {
    return mark === undefined || mark === 'absent';
}
/** Whether files name the version that they want: then it is a pull request that brings the new one into use. */
function proposes({ targets }) {
    return targets.some(({ staging }) => staging === 'pinned');
}
/** Where a target was live before anybody had merged, closing a pull request does not take that back. */
function isLiveAnyway({ targets }) {
    return targets.some(({ staging }) => staging === 'none');
}
/** The new one goes, but not before every target was seen to hold another. */
function aborting(flight, attempt, sight, why) {
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const held = flight.targets.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'other');
    const promoted = held.find(({ name, staging }) => staging === 'native' && sight.targets?.get(name)?.mark !== undefined);
    if (promoted !== undefined)
        return { do: 'demote', target: promoted.name };
    return held.length === 0
        ? { do: 'abort', key: attempt.key, when: flight.deployedAt === undefined ? 'now' : 'grace', why }
        : waitForTargets(held, sight);
}

// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/core/rotation/patience.js
var patience = __webpack_require__(29641);
;// CONCATENATED MODULE: ./.compiled/core/rotation/retire-step.js




/** The next step once the new credential is in use: whatever it replaces goes, after the grace. */
function retireStep(flight, attempt, sight, pace) {
    const { retirements } = flight;
    const revoked = retirements.find(({ state }) => state === 'revoked');
    if (revoked !== undefined)
        return { do: 'prove', key: revoked.key };
    const task = retirements.find(({ state }) => state !== 'refused');
    if (task === undefined)
        return { do: 'note', what: { event: 'ended', as: 'done' } };
    const over = (0,patience/* graceEnds */.Lf)(flight, pace);
    if (sight.now < over)
        return waitFor('the grace is not over', over);
    return runsStep(flight, sight, pace) ?? replaced(task, { flight, attempt }, sight);
}
/** GitHub hands a run the secrets that there were when it was queued: https://docs.github.com/en/actions/reference/security/secrets */
function runsStep(flight, sight, pace) {
    if (!pace.waitsForRuns)
        return undefined;
    if (sight.waiting === undefined)
        return { do: 'look', at: 'waiting' };
    if (sight.waiting === 0)
        return undefined;
    const why = `${(0,phrases/* counted */.hS)(sight.waiting, 'run')} of workflows may still hold the old one`;
    const deadline = (0,patience/* patienceEnds */.A5)(flight, pace);
    return sight.now < deadline ? waitFor(why, deadline) : human(why);
}
/** The same for a rotation that was taken back: whatever it has made goes. Programs that run may still have it, if it was in use. */
function takenBackStep(flight, abortedAt, sight, pace) {
    const ours = flight.retirements.filter(({ key }) => key !== flight.old);
    const revoked = ours.find(({ state }) => state === 'revoked');
    if (revoked !== undefined)
        return { do: 'prove', key: revoked.key };
    const task = ours.find(({ state }) => state !== 'refused');
    if (task === undefined) {
        return { do: 'note', what: { event: 'ended', as: flight.isRollback ? 'rolled back' : 'aborted' } };
    }
    const over = new Date(abortedAt.getTime() + (task.when === 'now' ? 0 : pace.grace));
    if (sight.now < over)
        return waitFor('the grace is not over', over);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    return unserved(flight, sight) ?? revoking(task);
}
/** What was proposed may have been merged in the moment in which it was taken back. */
function unserved(flight, sight) {
    const { attempt, targets } = flight;
    if (attempt === undefined)
        return undefined;
    // Without the journal nobody knows which attempt has made what: what counts is whether it is one that goes.
    const keeps = (name) => {
        const key = sight.targets?.get(name)?.key;
        return key !== undefined && !flight.retirements.some((one) => one.key === key && key !== flight.old);
    };
    const held = targets.filter(({ name }) => !keeps(name) && (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'other');
    if (held.length === 0)
        return undefined;
    const ours = held.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) === 'ours');
    return ours.length > 0
        ? human(`${namesOf(ours)} holds the new one, though it was taken back`)
        : waitForTargets(held, sight);
}
/** Every target is looked at once more, for somebody may have written there since. */
function replaced(task, { flight, attempt }, sight) {
    if (task.key === attempt.key)
        return human(`${task.key} is to go, and is the one in use`);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const unlike = flight.targets.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'ours');
    if (unlike.length === 0)
        return ofAdded(task, flight, sight.targets) ?? revoking(task);
    const others = unlike.filter(({ name }) => sight.targets.get(name)?.mark !== undefined);
    if (others.length === 0)
        return waitForTargets(unlike, sight);
    return human(`${namesOf(others)} holds something that was not written here: which credential is in use is not known`);
}
function namesOf(plans) {
    return plans.map(({ name }) => name).join(', ');
}
/** A target that the policy has got since is in no plan of the rotation, and the old one may be what it holds. */
function ofAdded({ key }, { targets }, seen) {
    const added = [...seen].filter(([name]) => !targets.some((plan) => plan.name === name));
    const held = added.filter(([, sight]) => sight.mark !== 'absent' && (sight.key === undefined || sight.key === key));
    return held.length === 0
        ? undefined
        : human(`${held.map(([name]) => name).join(', ')} is in the policy only since this rotation began, and may hold ${key}`);
}
/** That it may be gone is written down first: from then on it cannot come back. */
function revoking({ key, state }) {
    return state === 'pending' ? { do: 'note', what: { event: 'revoking', key } } : { do: 'revoke', key };
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/rollout-step.js



/** The next step until the new credential was seen in use; `undefined` once it was. */
function rolloutStep(flight, attempt, sight, pace) {
    if (flight.seenAt !== undefined)
        return undefined;
    const { deployedAt } = flight;
    return (restarting(flight, attempt, pace) ??
        (deployedAt === undefined ? deploying(flight, attempt, sight) : seeing(flight, deployedAt, sight, pace)));
}
/** Until then they have the old one, which is live nowhere else any more. */
function restarting({ targets }, { restarted }, { restarts }) {
    const target = targets.find(({ name }) => restarts.includes(name) && !restarted.has(name));
    return target === undefined ? undefined : { do: 'restart', target: target.name };
}
function deploying(flight, attempt, sight) {
    if (proposes(flight)) {
        if (flight.pull === undefined)
            return { do: 'propose', isBack: false };
        if (sight.pull === undefined)
            return { do: 'look', at: 'pull' };
        if (sight.pull.state === 'open')
            return waitFor(`the pull request ${flight.pull.url} is to be merged`);
        if (sight.pull.state === 'closed' && !isLiveAnyway(flight))
            return aborting(flight, attempt, sight, 'the pull request was closed');
    }
    return (promoting(flight, attempt) ?? { do: 'note', what: { event: 'deployed', on: deployedOn(sight, flight) } });
}
function promoting({ targets }, attempt) {
    const target = targets.find(({ name, staging }) => staging === 'native' && !attempt.promoted.has(name));
    return target === undefined ? undefined : { do: 'promote', target: target.name };
}
/** For references that name a version, merging is what brings it into use. */
function deployedOn({ now, pull }, { targets }) {
    return targets.every(({ staging }) => staging === 'pinned') ? (pull?.mergedAt ?? now) : now;
}
/** Not on a timer: what nobody was seen to use may still be in use by others. */
function seeing(flight, deployedAt, sight, pace) {
    if (!pace.verifies)
        return { do: 'note', what: { event: 'seen', on: deployedAt, by: 'nobody was to look' } };
    if (pace.startsVerification && flight.verifyingSince === undefined)
        return { do: 'verify' };
    if (sight.use === undefined)
        return { do: 'look', at: 'use' };
    if (!('unseen' in sight.use))
        return { do: 'note', what: { event: 'seen', ...sight.use } };
    const { unseen } = sight.use;
    const deadline = (0,patience/* patienceEnds */.A5)(flight, pace);
    return sight.now < deadline
        ? waitFor(`nobody was seen to use the new one yet (${unseen})`, deadline)
        : human(`nobody was seen to use the new one (${unseen}): the old one may still be in use, and stays`);
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/machine.js





/**
 * The next step of a rotation, decided from what provider, store and forge show, and from what the journal says. Every step can be repeated:
 * whoever is killed before, in or behind one comes back here.
 */
function next(flight, sight, pace) {
    if (flight.end !== undefined)
        return waitFor('it is over');
    if (flight.human !== undefined)
        return waitFor(flight.human);
    if (flight.abortedAt !== undefined)
        return takenBackStep(flight, flight.abortedAt, sight, pace);
    const task = flight.retirements.find(({ when, state }) => when === 'now' && state !== 'refused');
    if (task !== undefined)
        return task.state === 'revoked' ? { do: 'prove', key: task.key } : revoking(task);
    if (flight.isRollback)
        return backStep(flight, sight, pace);
    if (flight.attempt === undefined)
        return anotherStep(flight, pace);
    return (attemptStep(flight, flight.attempt, sight, pace) ??
        rolloutStep(flight, flight.attempt, sight, pace) ??
        retireStep(flight, flight.attempt, sight, pace));
}


/***/ }),

/***/ 62582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ referenceReader),
/* harmony export */   Sp: () => (/* binding */ repinned),
/* harmony export */   ak: () => (/* binding */ LITERAL),
/* harmony export */   n1: () => (/* binding */ nameReader)
/* harmony export */ });
/** What a target serves as long as files hold the credential itself, and not where it is. No store calls a version so. */
const LITERAL = 'literal';
/** Texts in which a reference may stand: what is between quotes, spaces and ends of lines, written as such or as JSON writes them. */
const RUN = /(?:(?!\\[nrt])[^\s"'`<>])+/g;
/** What may stand behind a reference. Nothing that one could go on with: what is cut off there would be another one, or one without its version. */
const ENDS = /[,;|)\]}\\+]|[.:!?]+$/g;
/** Of references that can be told by reading them. `hint`: what all of them have in them, in lower case. */
function referenceReader(hint, read) {
    return {
        find: (text) => [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => run.toLowerCase().includes(hint) ? pinsOf(run, index, read) : []),
        rewrite: (reference, from, to) => withVersion(reference, from, to, read),
    };
}
/** What stands in front of a name whose case tells nothing apart: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#secrets-context */
const IN_EXPRESSION = /\bsecrets\s*(?:\.\s*|\[\s*['"])$/i;
/** Of names that take turns, wherever one of them is a word: each is the version of that name. */
function nameReader(names) {
    const some = names.map((name) => name.replace(/\W/g, '\\$&')).join('|');
    const word = new RegExp(`(?<!\\w)(?:${some})(?!\\w)`, 'gi');
    const named = (text) => names.find((name) => name.toLowerCase() === text.toLowerCase());
    return {
        find: (text) => [...text.matchAll(word)]
            .filter(({ 0: found, index }) => names.includes(found) || IN_EXPRESSION.test(text.slice(Math.max(0, index - 40), index)))
            .map(({ 0: found, index }) => ({ start: index, end: index + found.length, version: named(found) })),
        rewrite: (_, __, to) => to,
    };
}
/** The text with that version in every reference that names one; nothing else of it changes. `undefined` if one of them cannot be brought to it. */
function repinned(text, reader, version) {
    let changed = text;
    for (const pin of [...reader.find(text)].reverse()) {
        if (pin.version === undefined)
            continue;
        const after = reader.rewrite(text.slice(pin.start, pin.end), pin.version, version);
        if (after === undefined)
            return undefined;
        changed = `${changed.slice(0, pin.start)}${after}${changed.slice(pin.end)}`;
    }
    return changed;
}
/** The longest ones, from the left. */
function pinsOf(run, offset, read) {
    const ends = [...run.matchAll(ENDS)].map(({ index }) => index);
    const found = [];
    for (let start = 0; start < run.length; start++) {
        if (/[a-z0-9]/i.test(run[start - 1] ?? ''))
            continue;
        const pin = [run.length, ...ends.toReversed()]
            .filter((end) => end > start)
            .map((end) => ({ end, seen: read(run.slice(start, end)) }))
            .find(({ seen }) => seen !== undefined);
        if (pin === undefined)
            continue;
        found.push({ start: offset + start, end: offset + pin.end, version: pin.seen.version });
        start = pin.end - 1;
    }
    return found;
}
/** Whatever else has the same letters in it is told apart by reading what comes out. */
function withVersion(reference, before, version, read) {
    const [lower, wanted] = [reference.toLowerCase(), before.toLowerCase()];
    for (let at = lower.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(wanted, at - 1)) {
        const after = `${reference.slice(0, at)}${version}${reference.slice(at + before.length)}`;
        if (read(after)?.version?.toLowerCase() === version.toLowerCase())
            return after;
    }
    return undefined;
}


/***/ }),

/***/ 53821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shortOfChanging)
/* harmony export */ });
/* harmony import */ var _changing_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35858);

/** All looks were taken, and the next word would change something. */
class WouldChange extends Error {
    name = 'WouldChange';
}
/** Runs what is to change something, and stops it there: what came of it if it came to an end before, or `undefined`. */
async function shortOfChanging(tools, run) {
    const stopping = (0,_changing_by_js__WEBPACK_IMPORTED_MODULE_0__/* .changingBy */ .l)(tools, () => async () => {
        throw new WouldChange('something is to be changed now');
    });
    try {
        return await run(stopping);
    }
    catch (error) {
        if (error instanceof WouldChange)
            return undefined;
        throw error;
    }
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

/***/ 41765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  AC: () => (/* binding */ goOn),
  TU: () => (/* binding */ halted),
  x3: () => (/* binding */ paceOf),
  U: () => (/* binding */ resume),
  gf: () => (/* binding */ whyOf)
});

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/rotation/history.js + 3 modules
var rotation_history = __webpack_require__(66851);
// EXTERNAL MODULE: ./.compiled/core/rotation/machine.js + 5 modules
var machine = __webpack_require__(79669);
// EXTERNAL MODULE: ./.compiled/core/rotation/patience.js
var patience = __webpack_require__(29641);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/clocks.js
var clocks = __webpack_require__(80551);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ids.js
var ids = __webpack_require__(88472);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/intending.js
var intending = __webpack_require__(3184);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js
var ledger = __webpack_require__(64057);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/looks.js
var looks = __webpack_require__(21878);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/outcome.js
var outcome = __webpack_require__(99262);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/giving-up.js
var giving_up = __webpack_require__(67154);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/making.js
var making = __webpack_require__(85785);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var marks = __webpack_require__(92416);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/storing.js
var storing = __webpack_require__(53376);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/moving.js



/** Makes the version that was staged the current one. */
async function promote({ world }, { attempt, before }, target) {
    const { name } = target;
    const [own, old] = [attempt.marks.get(name), before.get(name)];
    const { mark } = await (0,marks/* described */.WY)(target, world);
    if (target.location.key === undefined || mark === old || mark === own) {
        await moved(target, own, world);
        return { event: 'promoted', target: name };
    }
    // It was made of what stood beside it then, and somebody has written there since.
    const carried = await carriedOn(target, { from: own, over: old, label: attempt.label }, world);
    if (carried === 'other')
        return strange(name);
    await (0,storing/* withdraw */.ne)([target], attempt.label, world);
    return { event: 'promoted', target: name, mark: carried };
}
/** Makes the old one the current one again. */
async function demote({ world }, { attempt, before }, target) {
    const { name } = target;
    const [own, old] = [attempt.marks.get(name), before.get(name)];
    if (target.location.key === undefined) {
        await moved(target, old, world);
        return { event: 'demoted', target: name };
    }
    const carried = await carriedOn(target, { from: old, over: own, label: attempt.label }, world);
    return carried === 'other' ? strange(name) : { event: 'demoted', target: name, mark: carried };
}
function strange(name) {
    return { event: 'needs-human', why: `${name} holds something that was not written here` };
}
/** Makes a version the current one; that it is already is as good. */
async function moved(target, mark, world) {
    const { store, options, location, name } = target;
    const version = (0,marks/* versionIn */.It)(mark);
    if (version === undefined || store.promote === undefined)
        throw nothing(name);
    if ((await (0,marks/* described */.WY)(target, world)).mark === version)
        return;
    accepted(await store.promote({ ...location, version }, options, world.tools), name);
}
/**
 * Writes one key’s value of another version into what is current now, for what stands beside it there may be newer than that version: to promote that
 * would bring back what others have replaced, and revoked. Gives the mark that it has then; `other` if somebody else’s value is there.
 */
async function carriedOn(target, { from, over, label }, world) {
    const { store, options, location, name } = target;
    const [wanted, replaced, now] = await Promise.all([
        valueAt(target, from, world),
        valueAt(target, over, world),
        valueAt(target, undefined, world),
    ]);
    if (wanted === undefined || now?.version === undefined)
        throw nothing(name);
    if (now.value.equals(wanted.value))
        return now.version;
    if (replaced === undefined || !now.value.equals(replaced.value))
        return 'other';
    const change = await store.write.write(location, wanted.value, options, world.tools, {
        before: { version: now.version },
        // The same for every try to put it there.
        id: `${(0,storing/* changeOf */.C2)(label)}/${from}/${now.version}`,
    });
    return accepted(change, name) ?? (await (0,marks/* described */.WY)(target, world)).mark;
}
/** What a version holds; `undefined` for the current one. */
async function valueAt({ store, options, location }, mark, { tools }) {
    const audience = store.write.audience(options, location);
    const found = await store.resolve?.({ ...location, version: (0,marks/* versionIn */.It)(mark) }, options, tools, audience);
    if (found?.answer === 'unknown')
        throw new inspection/* Unanswered */.XX(found.reason, found.detail);
    return found?.answer === 'there' ? { value: found.value, version: found.version } : undefined;
}
function accepted(change, name) {
    if (change.answer === 'done')
        return change.version;
    throw new inspection/* Unanswered */.XX('refused', change.answer === 'unfit' ? `${name}: ${change.detail}` : `${name} was changed at the same time`);
}
function nothing(name) {
    return new inspection/* Unanswered */.XX('incomplete', `${name} has no version that could be promoted`);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/preflight.js + 3 modules
var preflight = __webpack_require__(13952);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/proposing.js + 1 modules
var proposing = __webpack_require__(67287);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/restarting.js
var restarting = __webpack_require__(80181);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/revoking.js
var revoking = __webpack_require__(43537);
;// CONCATENATED MODULE: ./.compiled/core/rotation/holding.js


/** Whether the targets of a rotation may hold it, or programs that have it from there. `grace`: that of the rotation, milliseconds. */
function mayHold({ last, flight, standing }, { key, account }, { grace, now }) {
    const isOf = (other) => other === undefined || other === account;
    if (flight?.old === key && isOf(flight.account)) {
        const over = (0,patience/* graceEnds */.Lf)(flight, { grace });
        return flight.isRollback || flight.abortedAt !== undefined || over === undefined || now < over;
    }
    return (0,rotation_history/* keyInUse */.Qk)(last, standing) === key && isOf((standing ?? last)?.account);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/whose.js
var whose = __webpack_require__(78766);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/shared.js



/** What the journal says that another rotation serves is not ended by this one. Throws `Unready`. */
function checkShared(key, rotation, { entries, ledger, now }) {
    const account = (0,whose/* accountMark */.bT)(rotation);
    const holder = entries.find(({ name, grace }) => name !== rotation.entry.name && mayHold(ledger.history(name), { key, account }, { grace, now: now() }));
    if (holder === undefined)
        return;
    throw new unready/* Unready */.R(`${key} is what ${holder.name} rotates too, and is not over there: it stays until it is. Let one rotation name all targets that hold the same credential`);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/verifying.js
var verifying = __webpack_require__(12809);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/perform.js














/** Does a step, and gives what came of it for the journal. What has to be written down before, it writes. Throws `Unanswered`, `Unready`. */
async function perform(step, passage, flight) {
    switch (step.do) {
        case 'note':
            if (step.what.event === 'revoking')
                await checkRevoking(step.what.key, passage);
            return [step.what];
        case 'intend':
            return [await begun(passage, flight)];
        case 'mint':
            return [await (0,making/* mint */.Xx)(passage, flight.attempt, flight.old)];
        case 'test':
            return tested(passage, flight);
        case 'store':
            return stored(passage, flight, targetOf(passage, step.target));
        case 'read':
            return [await (0,storing/* read */.LF)(passage, flight, targetOf(passage, step.target))];
        case 'restart':
            return [await (0,restarting/* restart */.S)(passage, targetOf(passage, step.target))];
        case 'give up':
            return (0,giving_up/* giveUp */.Ht)(passage, flight, step);
        case 'abort':
            return (0,giving_up/* abort */.h2)(passage, flight, step);
        case 'propose':
            return [await (0,proposing/* propose */.B)(passage, flight, step.isBack)];
        case 'promote':
            return [await promote(passage, flight, targetOf(passage, step.target))];
        case 'demote':
            return [await demote(passage, flight, targetOf(passage, step.target))];
        case 'verify':
            return [await perform_verifying(passage, flight)];
        case 'revoke':
            return [await (0,revoking/* revoke */.r8)(passage, flight, step.key)];
        case 'prove':
            return [await (0,revoking/* prove */.zn)(passage, flight, step.key)];
    }
}
/** What nobody could take back is looked at once more. */
async function checkRevoking(key, { rotation, world }) {
    checkShared(key, rotation, world);
    await (0,clocks/* checkBeforeRevoking */.lu)(rotation, world);
}
function targetOf({ rotation }, name) {
    const target = rotation.targets.find((one) => one.name === name);
    if (target === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', `the policy has no target ${name} any more`);
    return target;
}
/** Another attempt at the same replacement. */
async function begun({ rotation, world, hand }, flight) {
    const ready = await (0,preflight/* preflight */.M)(rotation, world, flight.old);
    Object.assign(hand, ready.hand);
    return (0,intending/* intentOf */.o)((0,ids/* newId */.Si)(rotation, world), { rotation, world }, ready, flight.reason);
}
async function tested(passage, flight) {
    const key = flight.attempt.key;
    const why = await (0,making/* fault */.DG)(passage, key);
    if (why === undefined)
        return [{ event: 'tested' }];
    passage.hand.state = 'lost';
    return (0,giving_up/* giveUp */.Ht)(passage, flight, { key, when: 'now', why });
}
/** No write takes so long, in milliseconds, however often it is tried. */
const LONGEST_WRITE = 3 * 60_000;
async function stored(passage, flight, target) {
    const { hand, world } = passage;
    // Once the lease is over, another run may revoke what it finds stored nowhere.
    if (world.now().getTime() > flight.attempt.lease.getTime() - LONGEST_WRITE) {
        hand.state = 'lost';
        throw new inspection/* Unanswered */.XX('timeout', 'it has taken too long, and another run may go on with it');
    }
    return [await (0,storing/* store */.M_)(passage, flight, target)];
}
async function perform_verifying(passage, flight) {
    const why = await (0,verifying/* startVerification */.AT)(passage, flight);
    return why === undefined
        ? { event: 'verifying', by: passage.rotation.entry.verify.by }
        : { event: 'needs-human', why };
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/left.js
var left = __webpack_require__(46209);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/recover.js



/**
 * Writes down what must have been, where the journal is lost and the provider shows keys that were made here: the one in use has to be seen in use
 * once more, and the others go then. Whether there was anything. Throws `Unready` if nobody can tell which is in use, or `Unanswered`.
 */
async function recover(rotation, world) {
    const { count } = world.ledger.history(rotation.entry.name);
    const { ours, strange } = await (0,left/* madeHere */.wI)(rotation, world);
    if (strange.length > 0)
        throw new unready/* Unready */.R(`${strange.map(({ id }) => id).join(', ')} was made by a rotation of this name in another policy, or by this one where it was before: give this one another name, or say by \`rotate adopt\` which key is in use`);
    if (ours.length === 0)
        return false;
    const held = await Promise.all(rotation.targets.map((target) => (0,left/* knownIn */.Hm)(target, rotation, world)));
    const served = servedOf(ours, held, rotation);
    const others = ours.filter((one) => one !== served);
    await (0,left/* takeBackAll */.QB)(others, rotation, world);
    const place = { rotation, world };
    const id = (0,ids/* attemptId */.X8)(served ?? ours.at(-1));
    const events = served === undefined ? leftBehind(ours, held, place) : inUse(served, ours, held, place);
    await world.ledger.write({ id, count }, ...events);
    return true;
}
/** The key of ours that every target holds; `undefined` if they hold somebody else’s. */
function servedOf(ours, held, { entry }) {
    const found = held.map((one) => (0,left/* presumedIn */.Zh)(one, ours));
    const [first] = found;
    if (found.some((one) => one?.id !== first?.id)) {
        throw new unready/* Unready */.R('the journal is lost, and its targets hold different credentials: `rotate adopt` says which one is in use');
    }
    if (first !== undefined && entry.verify.by === 'none' && held.some(({ key }) => key === undefined)) {
        throw new unready/* Unready */.R('the journal is lost, and nobody is to look which credential is in use: `rotate adopt` says it');
    }
    return first;
}
/** Keys that were never put to use, as far as anybody can see. */
function leftBehind(ours, held, place) {
    return [
        (0,left/* intent */.tf)(ours.at(-1).label, null, held, place, held),
        ...ours.map(({ id }) => ({ event: 'orphan', key: id, when: 'grace' })),
        { event: 'aborting', why: 'the journal was lost before anything was stored' },
    ];
}
function inUse(served, ours, held, place) {
    const others = ours.filter(({ id }) => id !== served.id);
    return [
        (0,left/* intent */.tf)(served.label, others[0]?.id ?? null, held, place),
        ...others.slice(1).map(({ id }) => ({ event: 'orphan', key: id, when: 'grace' })),
        { event: 'minted', key: served.id, on: served.at },
        { event: 'tested' },
        ...held.flatMap(({ name, mark, staging }) => [
            { event: 'stored', target: name, version: mark },
            { event: 'read', target: name, mark },
            ...(staging === 'native' ? [{ event: 'promoted', target: name }] : []),
        ]),
        { event: 'deployed', on: place.world.now() },
    ];
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/world.js
var rotate_world = __webpack_require__(91782);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/advance.js

















/** Far more than any rotation takes: whoever goes in circles is stopped. */
const MOST_STEPS = 300;
/** Begins a rotation, and takes it as far as it goes. */
async function begin(rotation, world, reason) {
    try {
        if ((0,rotation_history/* isUnknown */.t8)(world.ledger.history(rotation.entry.name)) && (await recover(rotation, world)))
            return await resume(rotation, world);
        const { count } = world.ledger.history(rotation.entry.name);
        const ready = await (0,preflight/* preflight */.M)(rotation, world, undefined);
        const id = (0,ids/* newId */.Si)(rotation, world);
        await world.ledger.write({ id, count }, (0,intending/* intentOf */.o)(id, { rotation, world }, ready, reason));
        return await goOn({ rotation, world, hand: ready.hand }, true);
    }
    catch (error) {
        const why = whyOf(error);
        // Somebody else has begun it in that moment: nothing is left undone.
        const flight = error instanceof ledger/* Overtaken */.cO ? world.ledger.flight(rotation.entry.name) : undefined;
        if (flight !== undefined)
            return (0,outcome/* stopped */.ce)(flight, why);
        return { state: error instanceof unready/* ByHand */.N ? 'asked' : 'unready', why };
    }
}
/** Goes on with one of which no value is in this process. */
async function resume(rotation, world) {
    return goOn({ rotation, world, hand: (0,rotate_world/* emptyHand */.J)() }, false);
}
/** Takes one that is on its way as far as it goes. `hasTried`: whether this run has begun an attempt already. */
async function goOn(passage, hasTried) {
    const { rotation, world } = passage;
    const pace = paceOf(rotation, world);
    let flight = flightOf(passage);
    const foreign = saidBy(() => (0,whose/* checkAccount */.g4)(rotation, flight));
    if (foreign !== undefined)
        return (0,outcome/* stuck */.lX)(flight, foreign);
    let seen = {};
    let tried = hasTried;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
        if (world.stopping?.() && !isInHand(passage, flight))
            return (0,outcome/* stopped */.ce)(flight, 'the run was told to end');
        const step = (0,machine/* next */.K)(flight, { now: world.now(), hand: passage.hand.state, ...seen }, pace);
        if (step.do === 'wait')
            return step.isStuck ? (0,outcome/* stuck */.lX)(flight, step.why) : (0,outcome/* stopped */.ce)(flight, step.why, step.until);
        // What was answered just now may show it: what is decided by the time has to wait.
        const wrong = saidBy(() => (0,clocks/* checkDrift */.o4)(rotation, world));
        if (wrong !== undefined && !isInHand(passage, flight))
            return (0,outcome/* stuck */.lX)(flight, wrong);
        // One attempt in a run: what has failed just now fails again.
        if (step.do === 'intend' && tried)
            return (0,outcome/* stopped */.ce)(flight, 'the next run tries again');
        tried ||= step.do === 'intend';
        try {
            if (step.do === 'look') {
                seen = { ...seen, ...(await (0,looks/* look */.O)(step.at, passage, flight)) };
                continue;
            }
            const events = await perform(step, passage, flight);
            await world.ledger.write(flight, ...events);
        }
        catch (error) {
            return halted(flight, error);
        }
        // What is only written down changes nothing of what was seen.
        if (step.do !== 'note')
            seen = {};
        const { id } = flight;
        const after = flightOf(passage, id);
        if (after.end !== undefined)
            return { state: after.end, id };
        flight = after;
    }
    throw new Error(`${flight.id} goes in circles`);
}
/** What passes by itself is only tried again; of all else somebody has to know. */
function halted(flight, error) {
    const why = whyOf(error);
    return (0,outcome/* isLasting */.dJ)(error) ? (0,outcome/* stuck */.lX)(flight, why) : (0,outcome/* stopped */.ce)(flight, why);
}
/** What a check says is wrong. */
function saidBy(check) {
    try {
        check();
        return undefined;
    }
    catch (error) {
        return whyOf(error);
    }
}
/** Whether there is a value that dies with this process, and that some target is to have. */
function isInHand({ hand }, { attempt, targets }) {
    return hand.state === 'held' && targets.some(({ name }) => attempt?.marks.has(name) !== true);
}
/** What went wrong, in our own words; whatever else was thrown is a bug, and goes on. */
function whyOf(error) {
    if (error instanceof ledger/* Overtaken */.cO)
        return 'another run is at work on it';
    if (error instanceof unready/* Unready */.R)
        return error.message;
    if (error instanceof inspection/* Unanswered */.XX)
        return error.detail ?? error.reason;
    throw error;
}
function flightOf({ rotation, world }, id) {
    const flight = world.ledger.flight(rotation.entry.name, id);
    if (flight === undefined)
        throw new TypeError(`${rotation.entry.name} is not on its way`);
    return flight;
}
function paceOf({ entry, issuer, targets }, { forge }) {
    return {
        mints: issuer.mint !== undefined,
        lists: issuer.list === undefined ? 'nothing' : issuer.labelled === undefined ? 'keys' : 'labels',
        hasRoom: issuer.room === undefined || issuer.room > 2,
        waitsForRuns: forge !== undefined && targets.some(({ store }) => store.id === 'github'),
        verifies: entry.verify.by !== 'none',
        startsVerification: entry.verify.by === 'workflow',
        restarts: targets.filter((target) => (0,restarting/* restartOf */.R)(target) !== undefined).map(({ name }) => name),
        grace: entry.grace,
        deadline: (0,patience/* deadlineOf */.G0)(entry),
    };
}


/***/ }),

/***/ 67154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ giveUp),
/* harmony export */   h2: () => (/* binding */ abort),
/* harmony export */   zH: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _proposing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67287);
/* harmony import */ var _storing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53376);


/** The attempt comes to nothing, and another one may follow: takes back what is left of it, and gives what is to be written down. Throws `Unanswered`. */
async function giveUp(place, flight, { key, when, why }) {
    await takeBackOf(place, flight, why);
    // The task comes first: a key is never without one.
    return [
        { event: 'orphan', key, when },
        { event: 'failed', why },
    ];
}
/** The same of the rotation: no other one follows. */
async function abort(place, flight, { key, when, why }) {
    await takeBackOf(place, flight, why);
    return [
        { event: 'aborting', why },
        { event: 'orphan', key, when },
    ];
}
/** Nothing was staged before it was about to be stored. What brings the old one back is not of the attempt. Throws `Unanswered`. */
async function takeBackOf({ rotation, world }, flight, why) {
    const { label, storing } = flight.attempt;
    const { pull } = flight;
    const left = {
        label,
        targets: rotation.targets.filter(({ name }) => storing.has(name)),
        pull: pull?.isBack === false ? { ...pull, branch: (0,_proposing_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W)(flight, false) } : undefined,
    };
    await takeBack(left, world, `The rotation was taken back: ${why}.`);
}
/** What was proposed must not be merged any more, and what was staged would stand in the way. `why`: what the pull request is told. Throws `Unanswered`. */
async function takeBack({ label, targets, pull }, world, why) {
    if (pull !== undefined)
        await world.forge?.close(pull.repository, pull, pull.branch, why);
    await (0,_storing_js__WEBPACK_IMPORTED_MODULE_1__/* .withdraw */ .ne)(targets, label, world);
}


/***/ }),

/***/ 80267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ handoverOf)
/* harmony export */ });
/* harmony import */ var _core_rotation_handover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55773);
/* harmony import */ var _core_rotation_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73180);


/** What a person is asked for; `undefined` where a program can do all of it. */
function handoverOf(told, issuer) {
    if (issuer?.byHand === undefined || issuer.mint !== undefined)
        return undefined;
    const { entry, outcome } = told;
    const [first] = entry.targets;
    const { flight } = told.history;
    const need = wanted(told);
    return {
        name: entry.name,
        title: issuer.title,
        need,
        why: 'why' in outcome ? outcome.why : undefined,
        key: need === 'its value' ? flight?.attempt?.key : keyToRevoke(flight),
        ...issuer.byHand,
        revoking: issuer.byHand.revoking,
        owner: entry.owner,
        by: deadline(told, need),
        target: (0,_core_rotation_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .j)(first),
        template: first.template ?? `{${issuer.parts[0]}}`,
    };
}
function wanted({ outcome, history: { flight } }) {
    if (outcome.state === 'asked')
        return 'a new one';
    const need = flight && (0,_core_rotation_handover_js__WEBPACK_IMPORTED_MODULE_1__/* .needOf */ .E)(flight);
    if (need !== undefined)
        return need;
    return ['failed', 'unready', 'held back', 'paused'].includes(outcome.state) ? 'unknown' : 'nothing';
}
function keyToRevoke(flight) {
    return flight?.retirements.find(({ state }) => state === 'revoking')?.key;
}
/** What is new has to be in use before the grace begins, and what is old gone when that is over. */
function deadline({ entry: { lifetime, grace, lead }, history: { flight }, minted }, need) {
    const end = flight === undefined ? minted && minted.getTime() + lifetime : flight.startedAt.getTime() + grace + lead;
    return end === undefined ? undefined : new Date(need === 'revoking' ? end : end - grace);
}


/***/ }),

/***/ 73943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn)
/* harmony export */ });
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62582);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71948);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92416);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14942);




/** Throws `Unready` where files say what nobody can follow, or `Unanswered`. */
async function heldIn(target, rotation, world) {
    const { name } = target;
    if (await isPasted(target, rotation, world))
        return { name, staging: 'pinned', mark: _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .LITERAL */ .ak, pin: undefined, writtenAt: undefined, isEmpty: false };
    const pin = await (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .pinned */ .dp)(target, rotation, world);
    const { mark, writtenAt } = await (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(target, world, pin);
    return {
        name,
        staging: stagingOf(target, pin),
        mark: mark === _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj ? (pin ?? mark) : mark,
        pin,
        writtenAt,
        isEmpty: mark === _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj,
    };
}
/** Files hold what is in use themselves: that of the first target. */
async function isPasted(target, rotation, world) {
    return target === rotation.targets[0] && (await (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .pastedFiles */ .nI)(rotation, world)).length > 0;
}
/** A store with versions is one without, if references name none: then the newest one is live at once. */
function stagingOf({ store: { staging } }, pin) {
    return staging === 'pinned' && pin === undefined ? 'none' : staging;
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ identified),
/* harmony export */   Rp: () => (/* binding */ hasIds),
/* harmony export */   i4: () => (/* binding */ currentParts)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91483);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52232);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92416);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29644);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78766);






/**
 * Which credential is in use. Its value tells, if the policy or a store gives it; then it is tried first, for somebody who holds a wrong one must
 * not be helped to a right one. Else the journal, as long as every target holds what was written there last. Throws `Unready` if nobody knows.
 */
async function identified(rotation, world, held, keys) {
    const parts = await currentParts(rotation, world, held);
    const standing = await (0,_whose_js__WEBPACK_IMPORTED_MODULE_3__/* .standingHere */ .Np)(rotation, world, keys);
    // What somebody has said by `rotate adopt` counts for more than a value that nobody is let in by.
    const isAdopted = standing !== undefined && standing.mintedAt === undefined;
    const told = parts && (await byValue(parts, rotation, world, isAdopted));
    if (told !== undefined && standing !== undefined && told.old !== standing.key) {
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`${told.old} is in use, and the last one that was put there is ${standing.key}: say which one is to be replaced by \`rotate adopt\`, and revoke the other where it was made`);
    }
    if (told !== undefined) {
        if (standing === undefined)
            checkOwner(told.old, rotation, world, keys);
        return told;
    }
    if (standing !== undefined) {
        // What was added to the policy since, nobody has written to from here.
        const differing = [...held].filter(([name, one]) => !isAs(one, standing.marks.get(name) ?? _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj));
        if (differing.length > 0) {
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`${differing.map(([name]) => name).join(', ')} was written by somebody else since: say which key it holds by \`rotate adopt\``);
        }
        if (keys !== undefined && !keys.some(({ id, isLive }) => id === standing.key && isLive)) {
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`the key ${standing.key} that is in use lives no more: say which one is by \`rotate adopt\``);
        }
        return { old: standing.key, scopes: undefined, parts };
    }
    const isAbsent = [...held.values()].every(({ isEmpty }) => isEmpty);
    if (!hasIds(rotation.issuer) && (parts !== undefined || !isAbsent))
        return { old: `the one in use until ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(world.now())}`, scopes: undefined, parts };
    if (isAbsent && parts === undefined)
        return { old: null, scopes: undefined, parts };
    for (const target of rotation.targets) {
        if (!(await (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAnother */ .Ep)(target, rotation, world, held.get(target.name)?.pin)))
            continue;
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`${target.name} holds what its template does not make: where it is a part of the credential alone, as \`fix\` stores the password of a URL, let the target be a new secret for the whole, and name today’s whole value by \`current\``);
    }
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R('nobody knows which credential is in use: name its value by `current`, or its id by `rotate adopt`');
}
/** What was put there for another account, this one cannot revoke: it would be taken for gone. */
function checkOwner(old, { entry }, { ledger }, keys) {
    const isOther = ledger.history(entry.name).standing?.key === old;
    if (!isOther || keys === undefined || keys.some(({ id }) => id === old))
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`${old} is in use, and its provider does not list it for this account: put \`account\` back, or put one of this account in its place, and revoke it where it was made`);
}
/** Whether a target holds what it did, or does under one of two names, which it has been given since. */
function isAs({ mark, pin }, known) {
    return mark === known || mark === `${pin} ${known}`;
}
/** Whether its provider tells credentials apart, and ends one by that. Where it does not, a name is enough, for people alone go by it. */
function hasIds({ mint, list, revoke }) {
    return (mint ?? list ?? revoke) !== undefined;
}
/** The value in use, in its parts; `undefined` if nobody gives it. Throws `Unready` or `Unanswered`. */
async function currentParts(rotation, world, held = new Map()) {
    const [first] = rotation.targets;
    if (rotation.current !== undefined && first !== undefined) {
        const parts = (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__/* .unfill */ .nS)(first.template, rotation.current, rotation.facts);
        if (parts === undefined)
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`\`current\` does not look like what ${first.name} is to hold`);
        return parts;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .partsInAny */ .i8)(rotation, world, new Map([...held].map(([name, { pin }]) => [name, pin])));
}
/** `undefined` if its provider does not tell which one it is. */
async function byValue(parts, { issuer, access }, { tools }, isAdopted) {
    const inspection = await issuer.test(parts, access, tools);
    if (inspection.answer === 'dead') {
        if (isAdopted)
            return undefined;
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R('the credential in use is dead: somebody else may have replaced it. `rotate adopt` says which one is');
    }
    if (inspection.answer === 'unknown') {
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_4__/* .Unready */ .R(`nobody knows whether the credential in use works (${inspection.detail ?? inspection.reason})`);
    }
    const { handle, scopes } = inspection.facts;
    return handle === undefined ? undefined : { old: handle, scopes, parts };
}


/***/ }),

/***/ 88472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Si: () => (/* binding */ newId),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   X8: () => (/* binding */ attemptId)
/* harmony export */ });
/* harmony import */ var _core_rotation_ulid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56434);

/** An id of this rotation, or of one attempt of it. */
function newId({ entry }, world) {
    return `${entry.name}/${(0,_core_rotation_ulid_js__WEBPACK_IMPORTED_MODULE_0__/* .ulid */ .Z0)(world.now(), world.mark, world.random())}`;
}
/** `name/ULID` of an attempt; of the first one, that of its rotation. */
function attemptId({ label }) {
    return label.slice(LABEL.length);
}
/** What the credential of an attempt is called, whose id that is. */
function labelOf(id) {
    return `${LABEL}${id}`;
}
const LABEL = 'mcp-rekey/';


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ intentOf)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88472);
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78766);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91782);



/** What is written down before anything is made. `id`: that of the attempt, which for the first one is that of the rotation. */
function intentOf(id, { rotation, world }, ready, reason) {
    return {
        event: 'intent',
        label: (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(id),
        account: (0,_whose_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMark */ .bT)(rotation),
        old: ready.old,
        ...(ready.oldMintedAt && { oldMintedAt: ready.oldMintedAt }),
        before: { ...ready.before },
        keys: [...ready.keys],
        staging: Object.fromEntries(ready.hand.plans.map(({ name, staging }) => [name, staging])),
        lease: new Date(world.now().getTime() + _world_js__WEBPACK_IMPORTED_MODULE_2__/* .LEASE */ .D),
        runner: world.runner,
        reason,
    };
}


/***/ }),

/***/ 46209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ knownIn),
/* harmony export */   QB: () => (/* binding */ takeBackAll),
/* harmony export */   Zh: () => (/* binding */ presumedIn),
/* harmony export */   tf: () => (/* binding */ intent),
/* harmony export */   wI: () => (/* binding */ madeHere)
/* harmony export */ });
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62582);
/* harmony import */ var _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76921);
/* harmony import */ var _core_rotation_ulid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56434);
/* harmony import */ var _giving_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67154);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73943);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21878);
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78766);







/** Keys that live and are called as this rotation calls its own, the oldest first: those that this policy has made, and those that another one has. */
async function madeHere({ issuer, access, entry }, { tools, mark }) {
    if (issuer.list === undefined || issuer.labelled === undefined)
        return { ours: [], strange: [] };
    const start = `mcp-rekey/${entry.name}/`;
    const shown = issuer.labelled(start);
    const keys = await issuer.list(access, tools);
    const named = keys
        .flatMap(({ id, label, isLive }) => {
        const ulid = isLive && label?.startsWith(shown) ? label.slice(shown.length) : '';
        const at = (0,_core_rotation_ulid_js__WEBPACK_IMPORTED_MODULE_4__/* .ulidTime */ .cD)(ulid);
        return at === undefined ? [] : [{ id, label: `${start}${ulid}`, at }];
    })
        .sort((one, other) => one.at.getTime() - other.at.getTime());
    const isOurs = ({ label }) => (0,_core_rotation_ulid_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarked */ .rZ)(label.slice(start.length), mark);
    return { ours: named.filter(isOurs), strange: named.filter((one) => !isOurs(one)) };
}
async function knownIn(target, rotation, world) {
    const held = await (0,_held_js__WEBPACK_IMPORTED_MODULE_1__/* .heldIn */ .$)(target, rotation, world);
    const key = held.mark === _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .LITERAL */ .ak ? undefined : await (0,_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .keyIn */ .x)(target, rotation, world, held.pin);
    return { ...held, key };
}
/**
 * Which of ours a target holds, as far as anybody can tell; `undefined` if that is somebody else’s. What was written before a key was made does not hold
 * it. What was written later is taken to hold the last one.
 */
function presumedIn({ key, mark, writtenAt }, ours) {
    if (mark === _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .LITERAL */ .ak)
        return undefined;
    if (key !== undefined)
        return ours.find(({ id }) => id === key);
    return ours.findLast(({ at }) => writtenAt === undefined || at.getTime() <= writtenAt.getTime() + _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_6__/* .SKEW */ .N);
}
/** What keys that go have left: what the journal would tell of it is looked for. */
async function takeBackAll(ours, rotation, world) {
    const { repository, targets } = rotation;
    for (const { label } of ours) {
        const found = repository === undefined ? undefined : await world.forge?.pull(repository, label);
        const pull = found?.state === 'open' ? { ...found, repository: repository, branch: label } : undefined;
        await (0,_giving_up_js__WEBPACK_IMPORTED_MODULE_0__/* .takeBack */ .zH)({ label, targets, pull }, world, 'The journal of this rotation was lost.');
    }
}
/** An intent, as it must have been. `before`: what targets hold, if that is what they held. */
function intent(label, old, held, { rotation, world }, before = []) {
    return {
        event: 'intent',
        label,
        account: (0,_whose_js__WEBPACK_IMPORTED_MODULE_3__/* .accountMark */ .bT)(rotation),
        old,
        before: Object.fromEntries(before.map(({ name, mark }) => [name, mark])),
        keys: [],
        staging: Object.fromEntries(held.map(({ name, staging }) => [name, staging])),
        lease: world.now(),
        runner: world.runner,
        reason: 'the journal was lost',
    };
}


/***/ }),

/***/ 71948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ withoutPasted),
/* harmony export */   S_: () => (/* binding */ variableFor),
/* harmony export */   XL: () => (/* binding */ isReferredTo),
/* harmony export */   nI: () => (/* binding */ pastedFiles)
/* harmony export */ });
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52232);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99188);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14942);



/** Files that hold the credential in use itself, at the tip of the default branch. Nobody can tell without its value. Throws `Unanswered`. */
async function pastedFiles(rotation, { forge }, oid) {
    const { current, repository, entry, facts } = rotation;
    const [first] = rotation.targets;
    if (current === undefined || first === undefined || forge === undefined || repository === undefined)
        return [];
    if (entry.files.length === 0)
        return [];
    const at = oid ?? (await forge.tip(repository)).oid;
    const { pastedIn } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(876), __webpack_require__.e(1690), __webpack_require__.e(7174), __webpack_require__.e(8699), __webpack_require__.e(6561), __webpack_require__.e(5377)]).then(__webpack_require__.bind(__webpack_require__, 35965));
    const parts = Object.values((0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__/* .unfill */ .nS)(first.template, current, facts) ?? {});
    const found = await Promise.all(entry.files.map(async (path) => {
        const text = await forge.read(repository, at, path);
        return text === undefined || text === 'unfit' ? undefined : pastedIn(path, text, [current, ...parts]);
    }));
    return found.filter((one) => one !== undefined);
}
/** Files with references to a version in place of the credential itself, by path; or why one of them cannot have any. */
async function withoutPasted(rotation, world, files, version) {
    if (files.length === 0)
        return new Map();
    const { unpasted } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(876), __webpack_require__.e(1690), __webpack_require__.e(7174), __webpack_require__.e(8699), __webpack_require__.e(6561), __webpack_require__.e(5377)]).then(__webpack_require__.bind(__webpack_require__, 35965));
    const naming = namingOf(rotation.targets[0], world, version);
    const changed = new Map();
    for (const file of files) {
        const after = await unpasted(file, rotation.current, naming);
        if ('why' in after)
            return { why: `${file.path} ${after.why}` };
        changed.set(file.path, after.text);
    }
    return changed;
}
function namingOf(target, { wrapper }, version) {
    const { store, location } = target;
    const { refer } = store;
    return {
        name: variableFor(target),
        words: wrapper,
        ...(refer && { refer: () => refer({ ...location, version }) }),
    };
}
/** What a host calls the secret of a target, where it takes names alone. */
function variableFor({ location: { key, name } }) {
    return (0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toWords */ .x4)(key ?? name);
}
/** Whether a file says where the credential is. Throws `Unanswered`. */
async function isReferredTo(target, rotation, { forge }) {
    const { repository, entry } = rotation;
    if (forge === undefined || repository === undefined)
        return false;
    const { oid } = await forge.tip(repository);
    const texts = await Promise.all(entry.files.map((path) => forge.read(repository, oid, path)));
    const reader = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(target);
    const plain = target.store.refer?.({ ...target.location, version: undefined });
    const name = new RegExp(`\\b${variableFor(target)}\\b`, 'i');
    return texts.some((text) => text !== undefined &&
        text !== 'unfit' &&
        (name.test(text.replaceAll('-', '_')) ||
            (plain !== undefined && text.includes(plain)) ||
            (reader !== undefined && reader.find(text).length > 0)));
}


/***/ }),

/***/ 21878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look),
/* harmony export */   x: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62582);
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71948);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92416);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99262);
/* harmony import */ var _proposing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67287);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14942);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(870);
/* harmony import */ var _verifying_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12809);









/** Looks at what a step wants to know. Throws `Unanswered` where nothing of it can be known. */
async function look(at, passage, flight) {
    switch (at) {
        case 'keys':
            return { keys: await keysOf(passage, flight) };
        case 'targets':
            return { targets: await targetsOf(passage, flight) };
        case 'pull':
            return { pull: await pullOf(passage, flight) };
        case 'waiting':
            return { waiting: await (0,_verifying_js__WEBPACK_IMPORTED_MODULE_7__/* .waitingRuns */ .g8)(passage, flight) };
        case 'use':
            return { use: await (0,_verifying_js__WEBPACK_IMPORTED_MODULE_7__/* .useOf */ .jj)(passage, flight) };
    }
}
async function keysOf({ rotation, world }, { attempt }) {
    const { list, labelled } = rotation.issuer;
    if (list === undefined)
        return [];
    const keys = await list(rotation.access, world.tools);
    const wanted = attempt && labelled?.(attempt.label);
    return keys.map(({ id, label, isLive }) => ({
        id,
        label: label !== undefined && label === wanted ? attempt?.label : undefined,
        isLive,
    }));
}
async function targetsOf({ rotation, world }, flight) {
    const seen = await Promise.all(rotation.targets.map(async (target) => {
        const plan = flight.targets.find(({ name }) => name === target.name) ?? addedPlan(target);
        return [target.name, await sightOf(target, plan, { rotation, world }, flight)];
    }));
    return new Map(seen);
}
/** The policy has got it since the rotation began. */
function addedPlan({ name, store: { staging } }) {
    return { name, staging };
}
/** What nobody can tell about one target spoils nothing about the others. */
async function sightOf(target, plan, { rotation, world }, flight) {
    try {
        // Files that held the credential itself name it from now on.
        if (plan.staging === 'pinned' && flight.before.get(plan.name) === _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .LITERAL */ .ak) {
            const mark = (await unpastedMark(target, rotation, world)) ?? 'no version';
            return { mark, writtenAt: undefined, key: undefined };
        }
        const pin = await (0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .pinned */ .dp)(target, rotation, world);
        // Somebody may have written a version into a file that had none.
        if (plan.staging === 'pinned' || pin !== undefined) {
            const mark = pin === undefined ? 'no version' : await (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .pinMark */ .Nq)(target, pin, world);
            return { mark, writtenAt: undefined, key: undefined };
        }
        const { mark, writtenAt } = await (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(target, world);
        const own = flight.attempt?.marks.get(plan.name) ?? flight.attempt?.stored.get(plan.name);
        const isKnown = mark === own || mark === flight.before.get(plan.name);
        // To read the value and to ask whose it is counts as use: where the version tells, it is not done.
        const key = isKnown ? undefined : await keyIn(target, rotation, world);
        return { mark, writtenAt, key };
    }
    catch (error) {
        if (!(error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX))
            throw error;
        const unknown = { why: error.detail ?? _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[error.reason], isLasting: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isLasting */ .dJ)(error) };
        return { mark: undefined, writtenAt: undefined, key: undefined, unknown };
    }
}
/** What files get that held the credential itself: of a reference without a version, what the store has. Throws `Unanswered`. */
async function unpastedMark(target, rotation, world) {
    if ((await (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .pastedFiles */ .nI)(rotation, world)).length > 0)
        return _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .LITERAL */ .ak;
    if (!(await (0,_literals_js__WEBPACK_IMPORTED_MODULE_1__/* .isReferredTo */ .XL)(target, rotation, world)))
        return undefined;
    const pin = await (0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .pinned */ .dp)(target, rotation, world);
    return pin === undefined ? (await (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(target, world)).mark : (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .pinMark */ .Nq)(target, pin, world);
}
/** Id of the credential that a target holds. */
async function keyIn(target, rotation, world, version) {
    const parts = await (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .partsIn */ .gw)(target, rotation, world, version);
    if (parts === undefined)
        return undefined;
    const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
    return inspection.answer === 'live' ? inspection.facts.handle : undefined;
}
async function pullOf({ rotation, world }, flight) {
    const pull = await world.forge?.pull(rotation.repository, (0,_proposing_js__WEBPACK_IMPORTED_MODULE_4__/* .branchOf */ .W)(flight, flight.pull.isBack));
    if (pull === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'the pull request is gone');
    return pull;
}


/***/ }),

/***/ 85785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Hz: () => (/* binding */ PAUSE),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   Xx: () => (/* binding */ mint),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _providers_issuers_issuer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96552);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);



/** So often what must be there is looked for, and so long apart, in milliseconds: providers tell their servers one after another. */
const TRIES = 4;
const PAUSE = 3000;
/** Gives what is to be written down. Throws `Unanswered`, and nobody knows whether something was made. */
async function mint({ rotation, world, hand }, { label }, current) {
    const { issuer, access } = rotation;
    const order = orderOf(label, current, rotation, world);
    // Whatever comes of it, it is not tried a second time by this run.
    hand.state = 'lost';
    const minting = await issuer.mint(order, access, world.tools).catch(nothingMade);
    if (minting.answer === 'full')
        return { event: 'needs-human', why: minting.detail };
    if (minting.answer === 'refused')
        return { event: 'failed', why: minting.detail };
    hand.state = 'held';
    hand.key = minting.id;
    hand.parts = minting.parts;
    return { event: 'minted', key: minting.id };
}
/** What the one of that label has to be. `current`: id of the one in use. */
function orderOf(label, current, rotation, world) {
    const until = new Date(world.now().getTime() + 2 * rotation.entry.lifetime);
    return { label, current, until, audience: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .audienceOf */ .Ox)(rotation) };
}
/** Some have found out by asking that they had better not begin. */
function nothingMade(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX && error.reason === 'refused')
        return (0,_providers_issuers_issuer_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(error.detail ?? 'it was refused');
    throw error;
}
/** What is wrong with the new one; `undefined` if it works. */
async function fault({ rotation, world, hand }, key) {
    let last;
    for (let tries = 0; tries < TRIES; tries++) {
        if (tries > 0)
            await world.pause(PAUSE);
        last = await rotation.issuer.test(hand.parts, rotation.access, world.tools);
        if (last.answer === 'live')
            return differing(last, key, hand.scopes);
    }
    return last?.answer === 'dead' ? 'its provider does not let it in' : 'nobody knows whether it works';
}
function differing({ facts }, key, wanted) {
    if (facts.handle !== undefined && facts.handle !== key)
        return 'its provider takes it for another one';
    const missing = (facts.scopes && wanted?.filter((scope) => !facts.scopes?.includes(scope))) ?? [];
    return missing.length === 0 ? undefined : `it may not do what the one in use may: ${missing.join(', ')}`;
}


/***/ }),

/***/ 92416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Nq: () => (/* binding */ pinMark),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62582);


const ABSENT = 'absent';
/** In front of a mark that is a time, and no version of the store's. */
const TIME = 'at ';
function markOf({ version, writtenAt }) {
    return version ?? (writtenAt === undefined ? undefined : `${TIME}${writtenAt.toISOString()}`);
}
/** The version that a mark is, as a store takes it. No version has a space in it. */
function versionIn(mark) {
    const isNone = mark === undefined || mark === ABSENT || mark === _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .LITERAL */ .ak || mark.startsWith(TIME);
    return isNone ? undefined : mark.split(' ')[0];
}
/** What a target holds. Throws `Unanswered`. `version`: for what a reference with that version gets. */
async function described({ store, options, location }, { tools }, version) {
    const at = { ...location, version };
    const description = await store.describe(at, options, tools);
    if (description.answer === 'unknown')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(description.reason, description.detail);
    if (description.answer === 'absent')
        return { mark: ABSENT, writtenAt: undefined };
    const mark = store.isRewritable ? markOf(description.stored) : (version ?? markOf(description.stored));
    if (mark === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'neither a version nor a date');
    return { mark, writtenAt: description.stored.writtenAt };
}
/** What references to that version get. Only of one that can be written once more has anybody to be asked. Throws `Unanswered`. */
async function pinMark(target, pin, world) {
    if (!target.store.isRewritable)
        return pin;
    const { mark } = await described(target, world, pin);
    return mark === ABSENT ? pin : mark;
}


/***/ }),

/***/ 99262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ isUndone),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   dJ: () => (/* binding */ isLasting),
/* harmony export */   lX: () => (/* binding */ stuck)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29644);


/** It waits, for a person if its journal says so. */
function stopped({ id, human }, why, until) {
    return human === undefined
        ? { state: 'pending', id, why, until }
        : { state: 'needs-human', id, why: human };
}
/**
 * What is wrong lies in files, stores, the policy, rights or a clock, and each run sees for itself whether it is so still: nothing came of what was tried,
 * so it may be tried as often as anybody likes. What somebody has to decide is none of these, and comes first.
 */
function stuck(flight, why) {
    const outcome = stopped(flight, why);
    return outcome.state === 'pending' ? { ...outcome, isStuck: true } : outcome;
}
/** What nobody gets an answer for until somebody has done something: a right, a variable or a file is missing. */
const LASTING = ['refused', 'incomplete', 'no-way'];
/** Whether it does not pass by itself. What could not be bound may be so for want of an answer, which is its cause then. */
function isLasting(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return LASTING.includes(error.reason);
    return error instanceof _unready_js__WEBPACK_IMPORTED_MODULE_1__/* .Unready */ .R && (error.cause === undefined || isLasting(error.cause));
}
/** Whether somebody has to do something before it goes on. */
function isUndone({ state, isStuck }) {
    return isStuck === true || ['needs-human', 'unready', 'asked'].includes(state);
}


/***/ }),

/***/ 13952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/pins.js
var pins = __webpack_require__(62582);
// EXTERNAL MODULE: ./.compiled/core/rotation/template.js
var rotation_template = __webpack_require__(52232);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/clocks.js
var clocks = __webpack_require__(80551);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/held.js
var rotate_held = __webpack_require__(73943);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/identifying.js
var identifying = __webpack_require__(1874);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ids.js
var ids = __webpack_require__(88472);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/making.js
var making = __webpack_require__(85785);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var marks = __webpack_require__(92416);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/literals.js
var literals = __webpack_require__(71948);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/values.js
var values = __webpack_require__(870);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/pasted-check.js




/** Files that hold the credential itself, all of which can have references in its place. Throws `Unready` or `Unanswered`. */
async function replaceable(rotation, world) {
    const pasted = await (0,literals/* pastedFiles */.nI)(rotation, world);
    const changed = await (0,literals/* withoutPasted */.KP)(rotation, world, pasted, ANY);
    if ('why' in changed)
        throw new unready/* Unready */.R(changed.why);
    const [first] = rotation.targets;
    if (pasted.length > 0 && !isNamed(first, [...changed.values()]))
        throw new unready/* Unready */.R(`${pathsOf(pasted)} holds the credential itself, and no reference in its place would name a version of ${first.name}: let \`mcp-rekey fix --store\` replace it first`);
    return pasted;
}
/** Stands for the version that there will be. */
const ANY = 'any';
/** Where a store has versions, merging brings one into use only by a reference that names it. */
function isNamed({ store, location }, texts) {
    if (store.staging === 'none')
        return true;
    const reference = store.staging === 'pinned' ? store.refer?.({ ...location, version: ANY }) : undefined;
    return reference !== undefined && texts.some((text) => text.includes(reference));
}
function pathsOf(pasted) {
    return pasted.map(({ path }) => path).join(', ');
}
/**
 * Whoever reads it in the store already would get the new one at once, and nobody could take that back. What is there of a pull request that was
 * closed lets nobody in. Throws `Unready` or `Unanswered`.
 */
async function checkUnread(target, pasted, { rotation, world }) {
    if ((await (0,marks/* described */.WY)(target, world)).mark === marks/* ABSENT */.sj)
        return;
    const parts = await (0,values/* partsIn */.gw)(target, rotation, world);
    const held = parts && (await rotation.issuer.test(parts, rotation.access, world.tools));
    if (held?.answer === 'dead')
        return;
    throw new unready/* Unready */.R(`${pathsOf(pasted)} holds the credential itself, and ${target.name} has a value already that somebody may read: name another target, or take that value away`);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/shadowed.js

/** So many places are named, and the others counted. */
const NAMED = 5;
/**
 * Whether whoever is to get a target gets another secret of that name, nearer to them: what is written to the target would change nothing there.
 * Throws `Unready`. What nobody can see is told, and stops nothing.
 */
async function checkShadows(target, rotation, world) {
    const { store, options, location, name } = target;
    const { repository, entry } = rotation;
    const verifying = entry.verify.by === 'workflow' ? entry.verify.repositories : [];
    const near = [...new Set([...(repository === undefined ? [] : [repository]), ...verifying])];
    const found = await store.shadows?.(location, options, world.tools, near);
    if (found === undefined)
        return;
    const known = new Set([...target.except, ...written(target, rotation)].map(same));
    const scopes = found.scopes.filter((scope) => !known.has(same(scope)));
    if (scopes.length > 0) {
        throw new unready/* Unready */.R(`${name} is not what ${few(scopes)} gets, where a secret of that name is kept too: make that a target as well, remove it, or name the scope under \`except\``);
    }
    if (found.unseen.length > 0)
        world.warn(`${entry.name}: nobody could see whether a secret of the same name is kept in ${few(found.unseen)}, which would be served in place of ${name}`);
}
/** Scopes of the other targets that are the same secret, nearer or farther. */
function written({ store, location: { name, key } }, { targets }) {
    return targets
        .filter((other) => other.store.id === store.id && other.location.key === key)
        .filter((other) => same(other.location.name) === same(name))
        .flatMap(({ location: { scope } }) => scope ?? []);
}
/** The stores in which one secret hides another tell nothing apart by its case. */
function same(text) {
    return text.toLowerCase();
}
function few(places) {
    const more = places.length - NAMED;
    const named = places.slice(0, NAMED).join(', ');
    return more > 0 ? `${named} and ${more} more` : named;
}

// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/storing.js
var storing = __webpack_require__(53376);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/try-writing.js





/** Nobody’s value: it gets no further than to where one would be written. */
const PROBE = 'mcp-rekey';
/** Takes the looks that a store takes before it writes. Throws `Unready` if they tell that it would not take the next value, or `Unanswered`. */
async function tryWriting(target, { mark, staging }, rotation, world) {
    const { name, store, options, location } = target;
    const write = store.write;
    const value = secret/* Secret */.zh.of(PROBE, write.audience(options, location));
    const isStaged = staging !== 'none';
    const change = {
        before: await (0,storing/* beforeOf */.v8)(mark, target, isStaged, world),
        id: (0,storing/* changeOf */.C2)((0,ids/* labelOf */.Wy)((0,ids/* newId */.Si)(rotation, world))),
        ...(isStaged && { staged: true }),
    };
    const at = { ...location, version: store.beside?.((0,marks/* versionIn */.It)(mark)) };
    const why = await write.rehearse?.(at, value, options, world.tools, change);
    if (why !== undefined)
        throw new unready/* Unready */.R(`${name} takes no value there: ${why}`);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/whose.js
var whose = __webpack_require__(78766);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/preflight.js













/** Values that are made are no longer. */
const LONGEST = 4096;
/** Finds out what could go wrong before anything is changed. `known`: the old one, if this is not the first attempt. Throws `Unready` or `Unanswered`. */
async function preflight(rotation, world, known, isProvided = false) {
    checkPair(rotation);
    await (0,clocks/* checkClock */.Ds)(world);
    const keys = await rotation.issuer.list?.(rotation.access, world.tools);
    const held = await checkTargets(rotation, world);
    const { old, scopes, parts } = await usedOr(known, rotation, world, { held, keys, isProvided });
    (0,clocks/* checkDrift */.o4)(rotation, world);
    // What a person has made is one of those already.
    if (!isProvided)
        checkRoom(rotation, keys);
    if (!isProvided && rotation.issuer.mint === undefined)
        throw new unready/* ByHand */.N(byHandOf(rotation));
    if (!isProvided)
        await checkMinting(old, rotation, world);
    const standing = await (0,whose/* standingHere */.Np)(rotation, world, keys);
    return {
        old,
        oldMintedAt: (standing?.key === old ? standing?.mintedAt : undefined) ??
            keys?.find(({ id }) => id === old)?.createdAt,
        before: Object.fromEntries([...held].map(([name, { mark }]) => [name, mark])),
        keys: rotation.issuer.labelled === undefined ? (keys ?? []).map(({ id }) => id) : [],
        current: parts,
        hand: { state: 'open', key: undefined, parts: undefined, scopes, plans: [...held.values()] },
    };
}
/** The old one, which the journal knows if this is not the first attempt. What a person hands in must not be that. */
async function usedOr(known, rotation, world, { held, keys, isProvided }) {
    if (known === undefined)
        return (0,identifying/* identified */.AR)(rotation, world, held, keys);
    const parts = isProvided ? await (0,identifying/* currentParts */.i4)(rotation, world, held) : undefined;
    return { old: known, scopes: undefined, parts };
}
/** Which providers and stores cannot be used together. */
function checkPair(rotation) {
    const { issuer, targets, entry, repository } = rotation;
    if (issuer.mint && issuer.revoke === undefined && !targets.some(({ store }) => keepsOld(store))) {
        throw new unready/* Unready */.R(`${issuer.title} wants to be shown what it is to revoke, and no store of this rotation gives an old value back`);
    }
    if (entry.verify.by === 'last-used' && (issuer.list === undefined || issuer.usage === undefined)) {
        throw new unready/* Unready */.R(`${issuer.title} does not tell when a key was last used: choose another \`verify\``);
    }
    if (entry.verify.by === 'last-used' && !entry.isOwn && isAskedByItself(rotation)) {
        throw new unready/* Unready */.R(`${issuer.title} is asked with the credential itself, and that would count as its use: choose another \`verify\`, or name an \`admin\` of its own`);
    }
    const { verify } = entry;
    if (verify.by === 'workflow' && targets.some(({ alternate }) => alternate !== undefined)) {
        if (verify.repositories.some((one) => one !== repository))
            throw new unready/* Unready */.R(`the workflow of ${verify.repositories.join(', ')} would go on with the old name of the secret: let \`verify\` name ${repository ?? 'the repository of `files`'} alone`);
    }
    for (const { name, template, alternate } of targets) {
        // One pull request changes all of its names at once.
        if (alternate !== undefined)
            continue;
        const missing = issuer.parts.filter((part) => !(0,rotation_template/* placeholders */.Ft)(template).includes(part));
        if (missing.length === 0)
            continue;
        throw new unready/* Unready */.R(`${name} would hold a part of the credential alone, without ${missing.join(', ')}: for a moment its parts would not belong together. One value has to hold all of them`);
    }
}
/** Then our own questions are the only use that is ever seen, if nobody else has the new one yet. */
function isAskedByItself({ entry, access, current }) {
    return entry.admin === undefined || (current !== undefined && access.admin.equals(current));
}
/** What a person does, where no program can. */
function byHandOf({ issuer: { title, byHand }, entry: { name } }) {
    if (byHand === undefined)
        return `${title} makes no credentials for programs`;
    return `a person has to make it at ${byHand.url}: ${byHand.steps.join(' ')} Then hand it in by \`rotate provide ${name}\``;
}
function keepsOld({ resolve, staging }) {
    return resolve !== undefined && staging !== 'none';
}
async function checkTargets(rotation, world) {
    const all = new Map();
    const pasted = await replaceable(rotation, world);
    for (const target of rotation.targets) {
        const { store, options, location, name } = target;
        if (store.write === undefined)
            throw new unready/* Unready */.R(`${name}: ${store.title} takes no values from here`);
        const refusal = store.write.refusal(location, LONGEST);
        if (refusal !== undefined)
            throw new unready/* Unready */.R(`${name} takes no value there: ${refusal}`);
        await store.write.tryReading?.(location, options, world.tools);
        const why = await store.stages?.refusal(location, options, world.tools);
        if (why !== undefined)
            throw new unready/* Unready */.R(`${name} takes no value there: ${why}`);
        await checkShadows(target, rotation, world);
        const held = await (0,rotate_held/* heldIn */.$)(target, rotation, world);
        if (held.mark === pins/* LITERAL */.ak)
            await checkUnread(target, pasted, { rotation, world });
        await checkOther(target, held, rotation, world);
        await tryWriting(target, held, rotation, world);
        all.set(name, held);
    }
    return all;
}
/** What is under the name that is to be written, this program must have written itself: nobody gets it back. Throws `Unready` or `Unanswered`. */
async function checkOther(target, { pin }, { entry }, world) {
    const other = target.store.beside?.(pin);
    if (other === undefined)
        return;
    const { last } = world.ledger.history(entry.name);
    if (last?.targets.some(({ name, staging }) => name === target.name && staging === 'pinned'))
        return;
    if ((await (0,marks/* described */.WY)(target, world, other)).mark === marks/* ABSENT */.sj)
        return;
    throw new unready/* Unready */.R(`${target.name} is to be written under the name ${other}, and somebody has a secret of that name: choose another \`alternate\`, or remove that one if nobody uses it`);
}
/** What an admin lacks, or what is wrong with the account, is found here where the provider tells: the journal has no word of it yet. */
async function checkMinting(old, rotation, world) {
    const order = (0,making/* orderOf */.mJ)((0,ids/* labelOf */.Wy)((0,ids/* newId */.Si)(rotation, world)), old ?? undefined, rotation, world);
    const why = await rotation.issuer.rehearse?.(order, rotation.access, world.tools);
    if (why !== undefined)
        throw new unready/* Unready */.R(`no new one would be made: ${why}`);
}
/** Whoever else’s they are: none of them is touched. */
function checkRoom({ issuer }, keys) {
    const { room, countsDead = false } = issuer;
    const there = keys?.filter(({ isLive }) => isLive || countsDead) ?? [];
    if (room === undefined || there.length < room)
        return;
    const ids = there.map(({ id }) => id).join(', ');
    throw new unready/* Unready */.R(`${issuer.title} allows ${room} at once, and there are ${there.length} already: ${ids}. Remove one that nobody uses`);
}


/***/ }),

/***/ 67287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ branchOf),
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/pins.js
var pins = __webpack_require__(62582);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/pull-request.js


function pullTitle(name, isBack) {
    return isBack ? `Bring back the credential of ${name}` : `Rotate the credential of ${name}`;
}
/** What a pull request says: what was rotated, what merging does, when the old one dies, and how to roll back. Never a value. */
function pullBody(text) {
    return text.isBack ? backBody(text) : rotationBody(text);
}
const HOUR = 3_600_000;
function rotationBody({ flight, entry, title, unpasted }) {
    const { attempt, old, targets, id, reason } = flight;
    const grace = (0,phrases/* counted */.hS)(Math.round(entry.grace / HOUR), 'hour');
    return [
        `${title} has made a new credential for ${(0,markdown_text/* code */.aY)(entry.name)} (${reason}). It was tried, and is stored beside the old one. ${inFiles(unpasted)}`,
        '',
        '| | |',
        '|---|---|',
        `| Rotation | ${(0,markdown_text/* code */.aY)(id)} |`,
        `| New key | ${(0,markdown_text/* code */.aY)(attempt?.key ?? '')} |`,
        `| Old key | ${(0,markdown_text/* code */.aY)(old ?? 'none')} |`,
        ...targets.map((target) => `| Stored in | ${storedIn(target, attempt)} |`),
        '',
        '**Merging** brings the new one into use: who starts from then on gets it. Programs that run keep the old one until they start anew.',
        '',
        `**The old one** is revoked once the new one was seen in use, and not before ${grace} after that.`,
        '',
        `**To go back** before that: \`mcp-rekey rotate rollback ${entry.name}\`, or the order \`rollback\` of the workflow that rotates${backwards(unpasted)}. Closing this pull request unmerged revokes the new one; the old one stays.`,
        '',
    ].join('\n');
}
function storedIn({ name, staging }, attempt) {
    const version = attempt?.stored.get(name);
    return `${(0,markdown_text/* code */.aY)(name)}${version === undefined ? '' : `, version ${(0,markdown_text/* code */.aY)(version)}`}: ${EFFECTS[staging]}`;
}
/** In files that have both, each of the references is what the other would be. */
function inFiles({ files, name, target }) {
    if (files.length === 0)
        return 'The references in the files of this pull request name the new one.';
    const all = files.map((path) => (0,markdown_text/* code */.aY)(path)).join(', ');
    return [
        `In ${all} a reference takes the place of the old one.`,
        `Where it is a name, whoever starts the host needs ${(0,markdown_text/* code */.aY)(name)} with what ${(0,markdown_text/* code */.aY)(target)} holds.`,
        '**The old value stays in the history of this repository**: whoever can read that has it, until it is revoked.',
        'Once this is over, `current` can go from the policy.',
    ].join(' ');
}
function backwards({ files }) {
    return files.length === 0
        ? ''
        : '. Once this is merged, that makes another new one, for no value is written into files';
}
const EFFECTS = {
    pinned: 'in use once this is merged',
    native: 'promoted by the first run after this is merged',
    none: 'in use already, for this store has no versions to choose from',
};
function backBody({ flight, entry }) {
    return [
        `Somebody wants the old credential of ${(0,markdown_text/* code */.aY)(entry.name)} back (rotation ${(0,markdown_text/* code */.aY)(flight.id)}). The references in the files of this pull request name the old one again.`,
        '',
        'Once this is merged, the new one is revoked.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js
var ledger = __webpack_require__(64057);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/literals.js
var literals = __webpack_require__(71948);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var marks = __webpack_require__(92416);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/references.js
var references = __webpack_require__(14942);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/proposing.js







/** The same for one attempt, whoever runs it: the label of its key, so that who finds the one finds the other. */
function branchOf({ attempt }, isBack) {
    return `${attempt.label}${isBack ? '-back' : ''}`;
}
/** Brings the references of files to the version of the new one, or back. Throws `Unanswered`. */
async function propose({ rotation, world }, flight, isBack) {
    const { forge } = world;
    const { repository } = rotation;
    if (forge === undefined || repository === undefined) {
        return { event: 'needs-human', why: 'there is no repository in which to propose the new references' };
    }
    const tip = await forge.tip(repository);
    const versions = isBack ? flight.before : flight.attempt.marks;
    const texts = await (0,references/* textsAt */.i1)(rotation, forge, repository, tip.oid);
    const bumped = repinnedFiles(rotation, versions, texts);
    const pasted = isBack ? [] : await (0,literals/* pastedFiles */.nI)(rotation, world, tip.oid);
    const [first] = rotation.targets;
    const unpasted = await (0,literals/* withoutPasted */.KP)(rotation, world, pasted, (0,marks/* versionIn */.It)(versions.get(first.name)));
    if ('why' in unpasted)
        return { event: 'needs-human', why: unpasted.why };
    const files = new Map([...bumped, ...unpasted]);
    if (files.size === 0)
        return standing(await forge.pull(repository, branchOf(flight, isBack)), repository, isBack, world.now());
    const proposal = {
        branch: branchOf(flight, isBack),
        title: pullTitle((0,ledger/* nameOf */.Vb)(flight.id), isBack),
        body: pullBody({
            ...{ flight, entry: rotation.entry, title: rotation.issuer.title, isBack },
            unpasted: { files: [...unpasted.keys()], name: (0,literals/* variableFor */.S_)(first), target: first.name },
        }),
        message: `${pullTitle((0,ledger/* nameOf */.Vb)(flight.id), isBack)}\n\nRotation: ${flight.id}`,
        files,
    };
    const pull = await forge.propose(repository, tip, proposal);
    if ('answer' in pull)
        return { event: 'needs-human', why: `the repository ${repository} ${pull.detail}` };
    return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
}
/** The files name that version already: somebody has merged it, or has written it there by hand. */
function standing(pull, repository, isBack, now) {
    if (pull !== undefined)
        return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
    if (isBack)
        return {
            event: 'needs-human',
            why: 'the files name the old version already, and nobody has proposed that',
        };
    return { event: 'deployed', on: now };
}
function repinnedFiles({ targets }, versions, texts) {
    const changed = new Map();
    for (const [path, before] of texts) {
        const after = targets.reduce((text, target) => withVersion(text, path, target, versions), before);
        if (after !== before)
            changed.set(path, after);
    }
    return changed;
}
function withVersion(text, path, target, versions) {
    const reader = (0,references/* readerOf */.TC)(target);
    const version = (0,marks/* versionIn */.It)(versions.get(target.name));
    if (reader === undefined || version === undefined)
        return text;
    const after = (0,pins/* repinned */.Sp)(text, reader, version);
    if (after === undefined)
        throw new unready/* Unready */.R(`${path} refers to ${target.name} in a way in which no other version can be written: change that`);
    return after;
}


/***/ }),

/***/ 14942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62582);
/* harmony import */ var _stores_vals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75914);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29644);



/** What versions are made of, in every store. What looks otherwise is filled in by somebody else. */
const VERSION = /^(?:[\w.-]{0,127}\w)$/;
/** Reads what `exec` would read as a reference to a target; `undefined` if its store has no references that name a version. */
function readerOf(target) {
    const { store, options, location, alternate } = target;
    const { locate, refer } = store;
    if (alternate !== undefined)
        return (0,_core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .nameReader */ .n1)([location.name, alternate]);
    if (locate === undefined || refer === undefined)
        return undefined;
    if (refer({ ...location, version: '1' }) === refer({ ...location, version: undefined }))
        return undefined;
    const canonical = (one) => store.canonical?.(one, options) ?? one;
    const meant = canonical(location);
    const hint = meant.name.split('/').at(-1).toLowerCase();
    return (0,_core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceReader */ .Hn)(hint, (text) => {
        const plain = unescaped(text);
        const located = locate(plain) ?? locatedByVals(plain, locate);
        if (located === undefined || store.holds?.(located, options) === false)
            return undefined;
        const { version, ...found } = canonical(located);
        return isSame(found, meant) && (version === undefined || VERSION.test(version)) ? { version } : undefined;
    });
}
function locatedByVals(text, locate) {
    const [found] = (0,_stores_vals_js__WEBPACK_IMPORTED_MODULE_0__/* .valsReferences */ .r)(text);
    const isWhole = found?.start === 0 && found.end === text.length;
    return isWhole && found.own !== undefined ? locate(found.own) : undefined;
}
/** Without a key all of a secret is meant, and each key in it. */
function isSame(one, other) {
    const hasKeys = one.key !== undefined && other.key !== undefined;
    return one.scope === other.scope && one.name === other.name && (!hasKeys || one.key === other.key);
}
/** As JSON means it, of which some writers escape more than they have to. */
function unescaped(text) {
    return text.replace(/\\(?:u([0-9a-f]{4})|\/)/gi, (_, code) => code === undefined ? '/' : String.fromCharCode(Number.parseInt(code, 16)));
}
/** The files that refer to what is rotated, by their paths. Throws `Unready` or `Unanswered`. */
async function textsAt({ entry }, forge, repository, oid) {
    const texts = new Map();
    for (const path of entry.files) {
        const text = await forge.read(repository, oid, path);
        if (text === undefined)
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R(`there is no ${path} in ${repository}, which \`files\` names: correct \`files\``);
        if (text === 'unfit')
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R(`${path} is a link, no text, or too long: name another file in \`files\``);
        texts.set(path, text);
    }
    return texts;
}
/**
 * The version that the files of the repository name, at the tip of its default branch; `undefined` if they name none. Throws `Unready` where a version
 * would go on being served that nobody sees or can change: an old credential would die under it.
 */
async function pinned(target, rotation, { forge }) {
    const reader = readerOf(target);
    const { repository, entry } = rotation;
    if (reader === undefined || entry.files.length === 0)
        return undefined;
    if (forge === undefined || repository === undefined)
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R('there is no repository in which to look into `files`: set `repository`, or run it in GitHub Actions');
    const { oid } = await forge.tip(repository);
    const texts = await textsAt(rotation, forge, repository, oid);
    const versions = [...texts.values()].flatMap((text) => reader.find(text).map(({ version }) => version));
    return oneOf(new Set(versions), target);
}
function oneOf(versions, { name, store }) {
    const [version] = versions;
    const list = [...versions].map((one) => one ?? 'none').join(', ');
    if (store.staging !== 'pinned' && versions.size > 0 && list !== 'none')
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R(`\`files\` refer to ${name} with a version (${list}), which nobody would replace: write the reference without one`);
    if (versions.size > 1)
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R(`\`files\` refer to ${name} with different versions (${list}): write the same one everywhere`);
    if (store.staging === 'pinned' && versions.size === 0)
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_2__/* .Unready */ .R(`none of \`files\` refers to ${name}: name the file that does, or leave \`files\` out if nothing names a version`);
    return version;
}


/***/ }),

/***/ 43537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ settledProof),
/* harmony export */   r8: () => (/* binding */ revoke),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52232);
/* harmony import */ var _providers_issuers_issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96552);
/* harmony import */ var _making_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85785);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92416);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14942);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(870);







/** Ends a key. Throws `Unanswered` if nobody knows whether it has ended: the next run tries again. */
async function revoke(passage, flight, key) {
    const { issuer, access } = passage.rotation;
    const { tools } = passage.world;
    const revocation = issuer.revoke
        ? await issuer.revoke(key, access, tools)
        : await byValue(passage, flight, key);
    switch (revocation.answer) {
        case 'refused':
            return { event: 'needs-human', why: `${key} could not be revoked: ${revocation.detail}` };
        case 'by hand':
            return { event: 'needs-human', why: `a person has to revoke ${key}: ${revocation.how}` };
        default:
            return { event: 'revoked', key, how: revocation.answer };
    }
}
/** After so long, in milliseconds, every server of a provider knows what was revoked. */
const SETTLED = 3_600_000;
/** How it is known that nobody gets in with it any more. Throws `Unanswered` as long as the provider says otherwise. */
async function prove(passage, flight, key) {
    const proof = await settledProof(passage, flight, key);
    if (proof !== 'alive')
        return { event: 'refused', key, proof };
    const why = `${key} was revoked, and still lives`;
    if (passage.world.now().getTime() - flight.lastAt.getTime() > SETTLED)
        return { event: 'needs-human', why };
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', why);
}
/** A provider that has just been told takes a moment. */
async function settledProof(passage, flight, key) {
    for (let tries = 1;; tries++) {
        const proof = await proofOf(passage, flight, key);
        if (proof !== 'alive' || tries === _making_js__WEBPACK_IMPORTED_MODULE_3__/* .TRIES */ .Qm)
            return proof;
        await passage.world.pause(_making_js__WEBPACK_IMPORTED_MODULE_3__/* .PAUSE */ .Hz);
    }
}
async function proofOf(passage, flight, key) {
    const { rotation, world } = passage;
    const { issuer, access } = rotation;
    const parts = await partsOf(passage, flight, key);
    if (parts !== undefined) {
        const { answer } = await issuer.test(parts, access, world.tools);
        if (answer === 'dead')
            return 'tried';
        if (answer === 'live')
            return 'alive';
    }
    if (issuer.list === undefined)
        return 'unproved';
    const found = (await issuer.list(access, world.tools)).find(({ id }) => id === key);
    return found?.isLive === true ? 'alive' : 'by-id';
}
/** Shows it to the provider, if anybody has it still. Where that is not enough, a person may have ended it. */
async function byValue(passage, flight, key) {
    const { rotation, world } = passage;
    const { issuer, access } = rotation;
    const how = issuer.byHand?.revoking ?? 'its provider lets no program do that';
    const parts = await partsOf(passage, flight, key);
    if (parts === undefined)
        return { answer: 'by hand', how };
    if (await isServed(parts, passage))
        return (0,_providers_issuers_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('some target holds it still');
    if (issuer.revokeValue !== undefined)
        return issuer.revokeValue(parts, access, world.tools);
    // A provider that is down may refuse whatever lives: that it refuses this one counts once somebody who was asked to end it has let it go on.
    if (flight.resumedAt?.getTime() !== flight.lastAt.getTime())
        return { answer: 'by hand', how };
    const { answer } = await issuer.test(parts, access, world.tools);
    return answer === 'dead' ? { answer: 'gone' } : { answer: 'by hand', how };
}
/** A name that somebody has given tells nothing of the value: it is looked at once more. */
async function isServed(parts, { rotation, world }) {
    for (const target of rotation.targets) {
        const held = await (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .partsIn */ .gw)(target, rotation, world, await (0,_references_js__WEBPACK_IMPORTED_MODULE_5__/* .pinned */ .dp)(target, rotation, world));
        if (held !== undefined && (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .equal */ .LC)(held, parts))
            return true;
    }
    return false;
}
async function partsOf(passage, flight, key) {
    const { hand } = passage;
    if (hand.key === key)
        return hand.parts;
    if (key !== flight.old)
        return undefined;
    return (await oldPartsIfKept(passage, flight)) ?? currentIfOld(passage, key);
}
/** The old value, from a store that keeps versions. */
async function oldPartsIfKept({ rotation, world }, { before: last, origin = last, targets }) {
    const kept = rotation.targets.filter(({ name }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(origin.get(name)) !== undefined &&
        targets.find((plan) => plan.name === name)?.staging !== 'none');
    const versions = new Map(kept.map(({ name }) => [name, (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .versionIn */ .It)(origin.get(name))]));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .partsInAny */ .i8)({ ...rotation, targets: kept }, world, versions);
}
/**
 * The old value, as the policy names it by `current`; only if it is seen to be that very key, by what its provider tells or the value itself shows.
 * Somebody may have put the new one there since, or any other. If that lives, nothing would ever be taken for revoked; if it is dead, that proves nothing;
 * and shown to be revoked, it would be the one in use that dies. So one of which nobody can tell which it is says nothing.
 */
async function currentIfOld({ rotation, world }, key) {
    const { current, issuer, access, facts } = rotation;
    const [first] = rotation.targets;
    const parts = current && first && (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unfill */ .nS)(first.template, current, facts);
    if (parts === undefined)
        return undefined;
    const inspection = await issuer.test(parts, access, world.tools);
    return inspection.answer !== 'unknown' && inspection.facts?.handle === key ? parts : undefined;
}


/***/ }),

/***/ 53376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   M_: () => (/* binding */ store),
/* harmony export */   ne: () => (/* binding */ withdraw),
/* harmony export */   v8: () => (/* binding */ beforeOf)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76921);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21878);
/* harmony import */ var _making_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85785);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92416);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14942);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(870);







/** Writes the new one, once. Throws `Unanswered` if nobody knows whether it is there: then it is not tried by this run any more either. */
async function store(passage, flight, target) {
    const change = await written(passage, flight, target);
    if (change.answer === 'changed') {
        const version = await versionOfOurs(passage, flight, target);
        if (version !== undefined)
            return { event: 'stored', target: target.name, version };
    }
    if (change.answer === 'done') {
        const { version = null, notice } = change;
        return { event: 'stored', target: target.name, version, ...(notice !== undefined && { notice }) };
    }
    passage.hand.state = 'lost';
    const why = change.answer === 'unfit' ? change.detail : 'somebody else has written there at the same time';
    return { event: 'unstored', target: target.name, why };
}
/** Takes back what an attempt has staged and nobody has promoted: as long as it waits, some stores take nothing else. Throws `Unanswered`. */
async function withdraw(targets, label, { tools }) {
    // One that refuses says so to the next attempt.
    for (const { store, location, options } of targets)
        await store.stages?.withdraw(location, changeOf(label), options, tools);
}
/** Whoever has changed it may have been a run that has died, with the same value: a person can hand that in once more. */
async function versionOfOurs({ rotation, world, hand }, flight, target) {
    const version = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)((await (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(target, world, besideOf(flight, target))).mark);
    const parts = version && (await (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .partsIn */ .gw)(target, rotation, world, version));
    return parts && (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .equal */ .LC)(parts, hand.parts) ? version : undefined;
}
async function written({ rotation, world, hand }, flight, target) {
    const { location, options } = target;
    const isStaged = stagingOf(flight, target) !== 'none';
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .valueFor */ .Xx)(target, hand.parts, rotation);
    const at = { ...location, version: besideOf(flight, target) };
    const change = {
        before: await beforeOf(flight.before.get(target.name), target, isStaged, world),
        id: changeOf(flight.attempt.label),
        ...(isStaged && { staged: true }),
    };
    // Somebody may have brought that name into use by hand since.
    if (at.version !== undefined && (await (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .pinned */ .dp)(target, rotation, world)) === at.version)
        return { answer: 'changed' };
    for (let tries = 1;; tries++) {
        try {
            return await target.store.write.write(at, value, options, world.tools, change);
        }
        catch (error) {
            if (!(error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX) || tries === _making_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES */ .Qm)
                throw error;
            await world.pause(_making_js__WEBPACK_IMPORTED_MODULE_2__/* .PAUSE */ .Hz);
        }
    }
}
/** The version that is written, where it is one that there was before. */
function besideOf({ before }, { store, name }) {
    return store.beside?.((0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(before.get(name)));
}
/** What was live when it was begun has to be so still. What is staged beside that needs only to be behind whatever else there is. */
async function beforeOf(begun, target, isStaged, world) {
    // What the other name holds is over, whatever it is.
    if (isStaged && target.store.isRewritable)
        return 'unseen';
    const mark = isStaged ? (await (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(target, world)).mark : begun;
    if (mark === _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj)
        return 'absent';
    const version = (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(mark);
    return version === undefined ? 'unseen' : { version };
}
/** The same for every try of one attempt. */
function changeOf(label) {
    return label.slice(label.lastIndexOf('/') + 1);
}
function stagingOf({ targets }, { name }) {
    return targets.find((plan) => plan.name === name)?.staging ?? 'none';
}
/** Sees to it that a target holds the new one. Throws `Unanswered` as long as nobody can tell. */
async function read(passage, flight, target) {
    const { world } = passage;
    const version = flight.attempt.stored.get(target.name);
    // Where only files decide who gets it, its store may have no versions.
    const isStaged = stagingOf(flight, target) !== 'none' && target.store.staging !== 'none';
    for (let tries = 1;; tries++) {
        const seen = await (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(target, world, isStaged ? version : undefined);
        const answer = await judged(seen, passage, flight, target);
        if (answer === 'other') {
            const why = `${target.name} holds something that was not written here`;
            return { event: 'needs-human', why };
        }
        if (answer === 'ours')
            return { event: 'read', target: target.name, mark: seen.mark };
        if (tries === _making_js__WEBPACK_IMPORTED_MODULE_2__/* .TRIES */ .Qm)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', `${target.name} does not show it yet`);
        await world.pause(_making_js__WEBPACK_IMPORTED_MODULE_2__/* .PAUSE */ .Hz);
    }
}
async function judged({ mark, writtenAt }, { rotation, world, hand }, flight, target) {
    if (mark === _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .ABSENT */ .sj || mark === flight.before.get(target.name))
        return 'not yet';
    const version = flight.attempt.stored.get(target.name);
    const isSame = version === undefined || version === (target.store.isRewritable ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(mark) : mark);
    if (target.store.resolve === undefined) {
        if (!isSame)
            return 'other';
        return target.store.isRewritable && isOlder(writtenAt, flight, target) ? 'not yet' : 'ours';
    }
    if (hand.state === 'held') {
        const parts = await (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .partsIn */ .gw)(target, rotation, world, (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .versionIn */ .It)(mark));
        if (parts === undefined)
            return 'not yet';
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .equal */ .LC)(parts, hand.parts) ? 'ours' : 'other';
    }
    if (version === mark)
        return 'ours';
    const key = await (0,_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIn */ .x)(target, rotation, world);
    return key === undefined ? 'not yet' : key === flight.attempt.key ? 'ours' : 'other';
}
/** It was there before ours was written. */
function isOlder(writtenAt, { attempt }, { name }) {
    const since = attempt?.storing.get(name);
    return writtenAt !== undefined && since !== undefined && writtenAt.getTime() < since.getTime() - _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_6__/* .SKEW */ .N;
}


/***/ }),

/***/ 12809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ startVerification),
/* harmony export */   g8: () => (/* binding */ waitingRuns),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* harmony import */ var _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76921);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88472);


/** When and how somebody else was seen to use the new credential since it was deployed. Throws `Unanswered`. */
async function useOf(passage, flight) {
    const { verify } = passage.rotation.entry;
    switch (verify.by) {
        case 'last-used':
            return lastUse(passage, flight);
        case 'command':
            return usedByCommand(verify.command, passage);
        case 'workflow':
            return usedByWorkflows(verify, passage, flight);
        case 'none':
            return { unseen: 'nobody is to look' };
    }
}
async function usedByCommand(command, { world }) {
    const failure = await world.command(command);
    return failure === undefined
        ? { on: world.now(), by: 'the command' }
        : { unseen: `the command of \`verify\` ${failure}` };
}
/**
 * Our own tests of it came before it was deployed. What the provider tells only to the hour or the day has to be as much later, so that it
 * cannot be one of them, and by what clocks may differ.
 */
async function lastUse({ rotation, world }, { attempt, deployedAt }) {
    const { list, usage } = rotation.issuer;
    const unseen = 'its provider tells of no use since it was deployed';
    if (list === undefined || usage === undefined || deployedAt === undefined)
        return { unseen };
    const keys = await list(rotation.access, world.tools);
    const used = keys.find(({ id }) => id === attempt?.key)?.lastUsedAt;
    if (used === undefined || used === 'never')
        return { unseen };
    return used.getTime() > deployedAt.getTime() + usage.granularity + _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW */ .N
        ? { on: used, by: 'its provider' }
        : { unseen };
}
/** What a job is called by which a run tells the id of the key that it has used; in a workflow that is called by another, behind that one’s name. */
const REPORT = /^(?:.* \/ )?mcp-rekey key\b(.*)$/s;
/**
 * A run that succeeds shows that some credential works, and as long as the old one lives, that may be the old one. One that tells its key has to name
 * the new one.
 */
async function hasUsed(key, { repository, run }, { rotation, world }) {
    const names = await world.forge.jobs(repository, run);
    const [told] = names.flatMap((name) => REPORT.exec(name)?.[1]?.trim() ?? []);
    if (told === undefined || told === key)
        return true;
    const said = told === '' ? 'does not tell which key it has used, though it was to' : `has used the key ${told}`;
    world.warn(`${rotation.entry.name}: ${run.url} ${said}, and the new one is ${key}: it does not count`);
    return false;
}
/**
 * A run that was there before may hold the old value: only runs that were made afterwards tell something. Those by this name were started once it
 * was deployed, whatever GitHub's clock says, which tells only the second.
 */
async function usedByWorkflows({ workflow, repositories }, passage, { attempt, deployedAt }) {
    const { forge } = passage.world;
    if (forge === undefined || deployedAt === undefined)
        return { unseen: `nobody can look from here whether the workflow ${workflow} has succeeded` };
    const since = new Date(deployedAt.getTime() - _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW */ .N);
    const times = await Promise.all(repositories.map(async (repository) => {
        const found = await forge.runs(repository, workflow, (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptId */ .X8)(attempt), since);
        const run = found.find(({ state }) => state === 'succeeded');
        const counts = run !== undefined && (await hasUsed(attempt?.key, { repository, run }, passage));
        return counts ? [run.createdAt.getTime()] : [];
    }));
    const missing = repositories.filter((_, index) => times[index].length === 0);
    return missing.length > 0
        ? { unseen: `the workflow ${workflow} has not succeeded in ${missing.join(', ')}` }
        : { on: new Date(Math.max(...times.flat())), by: `the workflow ${workflow}` };
}
/** Starts what shows whether the new one works. Throws `Unanswered`. Gives what a person has to mend first, if it cannot be started. */
async function startVerification({ rotation, world }, { attempt }) {
    const { verify } = rotation.entry;
    if (verify.by !== 'workflow' || world.forge === undefined)
        return undefined;
    for (const repository of verify.repositories) {
        const started = await world.forge.dispatch(repository, verify.workflow, (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptId */ .X8)(attempt));
        if (started !== 'done')
            return `${repository}: the workflow ${verify.workflow} ${started.detail}`;
    }
    return undefined;
}
/** How many runs may have been made before the new one was deployed, and have not ended, where it is used. Throws `Unanswered`. */
async function waitingRuns({ rotation, world }, { deployedAt }) {
    const { forge } = world;
    const { entry, repository } = rotation;
    if (forge === undefined || deployedAt === undefined)
        return 0;
    const all = [...(entry.verify.by === 'workflow' ? entry.verify.repositories : []), repository];
    const repositories = [...new Set(all)].filter((name) => name !== undefined);
    // By its own clock, which may be ahead.
    const before = new Date(deployedAt.getTime() + _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW */ .N);
    const counts = await Promise.all(repositories.map((name) => forge.waiting(name, before)));
    return counts.reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 78766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ standingHere),
/* harmony export */   bT: () => (/* binding */ accountMark),
/* harmony export */   g4: () => (/* binding */ checkAccount),
/* harmony export */   jq: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _core_rotation_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94819);
/* harmony import */ var _core_rotation_left_behind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47760);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29644);



/**
 * Whose credential it is, for the journal. What the policy leaves out, or says as if it had left it out, makes no difference: so a later version may know of
 * more that an account can say.
 */
function accountMark({ entry, issuer }) {
    const said = Object.entries(entry.account).filter(([key, value]) => (0,_core_rotation_account_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(value) !== (0,_core_rotation_account_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(issuer.account.shape[key]?.safeParse(undefined).data));
    return (0,_core_rotation_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountDigest */ .S)(issuer.id, Object.fromEntries(said));
}
/** Whether the policy has had another account since it began. */
function isForeign(rotation, { account }) {
    return account !== undefined && account !== accountMark(rotation);
}
/** What one account calls a credential may be somebody else’s in another. Throws `Unready`. */
function checkAccount(rotation, flight) {
    if (!isForeign(rotation, flight))
        return;
    const { name } = rotation.entry;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_1__/* .Unready */ .R(`${name} is on its way with another account: put \`provider\` and \`account\` back until it is over. Where it is that account by another name, and the new one is deployed, \`rotate adopt\` says so. Where nobody can put it back, revoke ${(0,_core_rotation_left_behind_js__WEBPACK_IMPORTED_MODULE_2__/* .leftBehind */ .a)(flight)}; then say so: \`rotate revoked ${name} --all\``);
}
/** What the journal says of the credential in use, unless that is another account’s. `keys`: what is listed in this one, if somebody has asked already. */
async function standingHere(rotation, world, keys) {
    const { standing } = world.ledger.history(rotation.entry.name);
    return standing !== undefined && (await isHere(standing, rotation, world, keys)) ? standing : undefined;
}
/** An account may be told to make others from now on, of other scopes say, and be the same: then it lists what was made here, by its id and by its label. */
async function isHere({ account, key, label }, rotation, { tools }, listed) {
    if (account === undefined || account === accountMark(rotation))
        return true;
    const { issuer, access } = rotation;
    if (label === undefined || issuer.labelled === undefined)
        return false;
    const shown = issuer.labelled(label);
    const keys = listed ?? (await issuer.list?.(access, tools)) ?? [];
    return keys.some((one) => one.id === key && one.label === shown);
}


/***/ }),

/***/ 91782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ LEASE),
/* harmony export */   J: () => (/* binding */ emptyHand)
/* harmony export */ });
/** That of a process which has no value: it is in nobody’s, or in that of another one. */
function emptyHand() {
    return { state: 'lost', key: undefined, parts: undefined, scopes: undefined, plans: [] };
}
/** How long a run has for what it has begun; another one leaves it alone until then. */
const LEASE = 15 * 60_000;


/***/ }),

/***/ 96552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ defineIssuer),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
// EXTERNAL MODULE: ./.compiled/core/answerless.js
var answerless = __webpack_require__(8206);
// EXTERNAL MODULE: ./.compiled/core/changing-by.js
var changing_by = __webpack_require__(35858);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/nothing-sent.js



/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, that one says so by its reason: everybody knows then
 * that nothing was made.
 */
async function orNothingSent(tools, run) {
    let isSent = false;
    const watched = (0,changing_by/* changingBy */.l)(tools, (send) => async (...given) => {
        isSent = true;
        return send(...given);
    });
    try {
        return await run(watched);
    }
    catch (error) {
        if (isSent || !(error instanceof inspection/* Unanswered */.XX))
            throw error;
        throw new inspection/* Unanswered */.XX('refused', `nothing was made: ${(0,answerless/* answerless */.E)('its provider', error)}`);
    }
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/issuer.js


/**
 * Keeps an issuer's account out of the registry's type: it is checked by its own schema before it comes back. An order that fails before a change
 * was sent is refused, whatever it failed of: a time-out while looks were taken leaves nothing behind.
 */
function defineIssuer(issuer) {
    const { mint } = issuer;
    const safe = mint === undefined
        ? issuer
        : {
            ...issuer,
            mint: async (order, access, tools) => orNothingSent(tools, (own) => mint(order, access, own)),
            rehearse: async (order, access, tools) => {
                const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => mint(order, access, own));
                return early && hindranceIn(early);
            },
        };
    return safe;
}
function hindranceIn(minting) {
    // A bug: it has gone about it in a way that nobody gave it.
    if (minting.answer === 'minted')
        throw new TypeError(`${minting.id} was made where only looks were due`);
    return minting.detail;
}
function refused(detail) {
    return { answer: 'refused', detail };
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


/***/ }),

/***/ 75914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ valsReferences)
/* harmony export */ });
/** https://github.com/helmfile/vals/blob/main/pkg/expansion/expand_match.go */
const REFERENCE = /(?:secret)?ref\+([^+:\s"]{0,40}):\/\/([^+\s"?#]{0,1500})(?:\?([^+\s"#]{0,1500}))?(?:#\/?([^+\s"]{0,500}))?(\+?)/g;
/**
 * All references of vals in a text. One that is the whole text needs no `+` at its end. Within a text it does, for nothing else tells where it
 * ends.
 */
function valsReferences(text) {
    return [...text.matchAll(REFERENCE)].flatMap((match) => {
        const [whole, backend = '', path = '', query = '', fragment, plus] = match;
        // `href+x` is another word.
        if (/[a-z0-9]/i.test(text[match.index - 1] ?? ''))
            return [];
        const range = { start: match.index, end: match.index + whole.length };
        const key = fragment || undefined;
        const shown = `ref+${backend}://${path}${key === undefined ? '' : `#/${key}`}`;
        const isWhole = whole.length === text.length;
        const read = plus === '+' || isWhole ? translated(backend, path, query, key) : UNCLOSED;
        return [{ ...range, shown: plus === '+' || isWhole ? shown : `ref+${backend}://`, ...read }];
    });
}
const UNCLOSED = { own: undefined, problem: 'within a text it has to end with `+`' };
function translated(backend, path, query, key) {
    const found = Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend] : undefined;
    if (found === undefined)
        return { own: undefined, problem: 'no store here is that backend' };
    const params = new Map(new URLSearchParams(query));
    const other = [...params.keys()].find((name) => !found.params.includes(name));
    if (other !== undefined) {
        // A config does not say where credentials of the user go.
        return {
            own: undefined,
            problem: `its parameter ${other} is not taken: a policy’s \`stores\` says that`,
        };
    }
    if (key?.includes('/'))
        return { own: undefined, problem: 'its key has more than one step' };
    const own = found.own(path, params, key);
    return own === undefined ? { own, problem: 'it does not name one secret' } : { own };
}
const BACKENDS = {
    vault: { params: ['version'], own: inVault },
    openbao: { params: ['version'], own: inVault },
    awssecrets: { params: ['region', 'version_stage', 'version_id'], own: inAws },
    gcpsecrets: {
        params: ['version'],
        own: (path, params, key) => `gcp-sm://${path}${after('/', params.get('version'))}${after('#', key)}`,
    },
    azurekeyvault: {
        params: [],
        own: (path, _, key) => {
            const [vault = '', ...rest] = path.split('/');
            // A vault of another cloud goes by its host.
            const at = vault.includes('.') ? `https://${vault}/secrets` : `azure-kv://${vault}`;
            return `${at}/${rest.join('/')}${after('#', key)}`;
        },
    },
    op: { params: [], own: (path, _, key) => (key === undefined ? `op://${path}` : undefined) },
    onepasswordconnect: {
        params: [],
        own: (path, _, key) => {
            const steps = key?.split('.') ?? [];
            return steps.length === 1 || steps.length === 2 ? `op://${path}/${steps.join('/')}` : undefined;
        },
    },
    doppler: {
        params: [],
        own: (path, _, key) => `doppler://${key === undefined ? path : `${path.replace(/\/$/, '')}/${key}`}`,
    },
    infisical: {
        params: ['project_id', 'environment', 'path', 'version'],
        own: (name, params, key) => {
            const [project, environment] = [params.get('project_id'), params.get('environment')];
            if (project === undefined || environment === undefined || key !== undefined)
                return undefined;
            const folder = (params.get('path') ?? '').replace(/^\/|\/$/g, '');
            const scope = [project, environment, ...(folder === '' ? [] : [folder])].join('/');
            return `infisical://${scope}/${name}${after('?version=', params.get('version'))}`;
        },
    },
};
/** Without a fragment, the last step of the path is the key: https://github.com/helmfile/vals/blob/main/pkg/providers/vault/vault.go */
function inVault(path, params, fragment) {
    const cut = path.lastIndexOf('/');
    const [secret, key] = fragment === undefined ? [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)] : [path, fragment];
    return `vault://${secret}${after('?version=', params.get('version'))}#${key}`;
}
/** A version is said as ECS and CloudFormation do, which know no region but that of an ARN. */
function inAws(path, params, key = '') {
    const [region, stage = '', id = ''] = ['region', 'version_stage', 'version_id'].map((name) => params.get(name));
    if (path.startsWith('arn:'))
        return `${path}:${key}:${stage}:${id}`;
    if (stage === '' && id === '')
        return `aws-sm://${path}${after('?region=', region)}${after('#', key)}`;
    return region === undefined
        ? `{{resolve:secretsmanager:${path}:SecretString:${key}:${stage}:${id}}}`
        : undefined;
}
function after(mark, text) {
    return text ? `${mark}${text}` : '';
}


/***/ })

};
