export const id = 4502;
export const ids = [4502];
export const modules = {

/***/ 32945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./.compiled/core/rotation/ulid.js
var ulid = __webpack_require__(56434);
// EXTERNAL MODULE: ./.compiled/io/actions/output.js
var output = __webpack_require__(12145);
// EXTERNAL MODULE: ./.compiled/io/actions/run.js
var run = __webpack_require__(26275);
// EXTERNAL MODULE: ./.compiled/io/environment.js
var environment = __webpack_require__(63723);
// EXTERNAL MODULE: ./.compiled/io/git/origin.js
var origin = __webpack_require__(72027);
// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __webpack_require__(21693);
// EXTERNAL MODULE: ./.compiled/io/tools.js + 15 modules
var io_tools = __webpack_require__(46423);
// EXTERNAL MODULE: ./.compiled/pipeline/configs.js
var configs = __webpack_require__(9387);
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
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
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
    const facts = factsOf(entry.account, issuer.parts);
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
/** Texts of an account, which templates may name. Where a part is called as one of them (the user of Redis), the part is meant. */
function factsOf(account, parts) {
    const texts = Object.entries(account).filter((entry) => typeof entry[1] === 'string' && !parts.includes(entry[0]));
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
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
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
            await (0,io_process/* runUnheard */.H6)(shell, args, { cwd, env, timeout: limit });
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

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/allowed.js
var rotate_allowed = __webpack_require__(74314);
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

// EXTERNAL MODULE: ./.compiled/commands/rotating/home.js + 13 modules
var rotating_home = __webpack_require__(77883);
// EXTERNAL MODULE: ./.compiled/commands/rotating/journal.js + 1 modules
var journal = __webpack_require__(56814);
// EXTERNAL MODULE: ./.compiled/commands/rotating/policy.js
var rotating_policy = __webpack_require__(94739);
// EXTERNAL MODULE: ./.compiled/commands/rotating/telling.js + 1 modules
var telling = __webpack_require__(55415);
;// CONCATENATED MODULE: ./.compiled/commands/rotating/open.js

























async function openRotating(options, { changes, onlyLooks = false, stopping }) {
    const env = process.env;
    const folder = process.cwd();
    if (changes && env['GITHUB_ACTIONS'] === 'true')
        await checkEvent(await (0,run/* actionsRun */.R)(env), folder, env);
    const policy = await (0,rotating_policy/* policyOf */.U)(options, env, changes);
    const home = await (0,rotating_home/* homeOf */.l)(env, await (0,origin/* nameOnGithub */.c)(await repository/* Git */.T.open(folder, env), env));
    const allowed = changes ? allowedIn(env) : undefined;
    const store = (0,journal/* journalOf */.P)(options, policy, home, allowed);
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
        entries: policy.rotations,
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
        entry: (name) => (0,rotating_policy/* entryOf */.M)(policy, name),
        close,
    };
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
        Promise.all(/* import() */[__webpack_require__.e(2332), __webpack_require__.e(8989), __webpack_require__.e(5675)]).then(__webpack_require__.bind(__webpack_require__, 51173)),
        Promise.all(/* import() */[__webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(1006)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
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
  om: () => (/* binding */ historyOf),
  t8: () => (/* binding */ isUnknown),
  Qk: () => (/* binding */ keyInUse)
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

/***/ 29641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ patienceEnds),
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   Lf: () => (/* binding */ graceEnds)
/* harmony export */ });
/** How long after its deployment a new one has to be seen in use, milliseconds. */
function deadlineOf({ grace, lead }) {
    return grace + lead;
}
/**
 * Until when first use, and whoever holds the old one still, are waited for before a person has to look: as long again once somebody has looked,
 * and where it was started late to be looked for.
 */
function patienceEnds({ deployedAt, verifyingSince, resumedAt }, { deadline }) {
    const times = [deployedAt, verifyingSince, resumedAt].flatMap((time) => time?.getTime() ?? []);
    return new Date(Math.max(...times) + deadline);
}
/** Until when what is replaced stays, though the new one was seen in use; `undefined` if it was not yet. */
function graceEnds({ deployedAt, seenAt }, { grace }) {
    if (deployedAt === undefined || seenAt === undefined)
        return undefined;
    return new Date(Math.max(seenAt.getTime(), deployedAt.getTime()) + grace);
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
        return (0,_core_rotation_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(this.#journal.entries, name);
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
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29644);

/** The command that starts whoever reads a target anew, if its store has one. */
function restartOf({ store, options }) {
    return store.write?.restart?.(options);
}
/**
 * The new one is there, whatever becomes of the command: that it failed is only told, for first use is waited for. Where nobody is to look for that,
 * nothing but the command tells that the old one is not in use any more. Throws `Unready` if it failed there, `Unanswered` if it may not be run.
 */
async function restart({ rotation, world }, target) {
    const failure = await world.command(restartOf(target));
    if (failure !== undefined && rotation.entry.verify.by === 'none')
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_0__/* .Unready */ .R(`the command \`restart\` for ${target.name} ${failure}: what reads it may have the old value still, and with \`verify: none\` nobody looks`);
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

/***/ 27758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cF: () => (/* binding */ urgency)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68227);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);



/** Code points of what a store, a provider or a person may have named. */
const LONGEST = 600;
/** `2026-01-31 14:05`, in UTC; a dash if nobody knows. */
function minute(date) {
    return date === undefined ? '-' : `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(date)} ${date.toISOString().slice(11, 16)}`;
}
/** Our own words, with whatever they name in code spans; a dash if there are none. */
function words(said) {
    return said === undefined ? '-' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(said, LONGEST));
}
/** What is worth to be looked at first. */
function urgency({ state, todo, overdueSince }) {
    if (state === 'needs a person')
        return 0;
    if (overdueSince !== undefined)
        return 1;
    if (todo !== undefined)
        return 2;
    return state === 'not due' || state === 'paused' ? 4 : 3;
}


/***/ })

};
