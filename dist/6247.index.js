export const id = 6247;
export const ids = [6247];
export const modules = {

/***/ 56247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeLocalFiles: () => (/* binding */ writeLocalFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/output.js
var output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
// EXTERNAL MODULE: ./.compiled/pipeline/init/addresses.js
var addresses = __webpack_require__(58823);
;// CONCATENATED MODULE: ./.compiled/pipeline/init/schedule-text.js

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html */
function serviceText({ command, variables, folder, version, }) {
    return `# ${(0,addresses/* addressOf */.c)(version, 'docs/local.md')}
[Unit]
Description=Rotate the credentials of MCP configs that are due

[Service]
Type=oneshot
ExecStart=${command.map(word).join(' ')}
WorkingDirectory=${path(folder)}
# The variables that env://NAME of the policy means: mode 0600. All that the service starts gets them, but for commands of the policy.
EnvironmentFile=${path(variables)}
# A credential in a file of its own (LoadCredential=NAME:/path, or LoadCredentialEncrypted= from systemd 256 on) stays out of the environment
# until the program starts: https://systemd.io/CREDENTIALS/
UMask=0077
NoNewPrivileges=yes
TimeoutStartSec=30min
`;
}
/** Each hour, and soon after a machine that was off is on again: what is due is decided by the program. */
function timerText(minute) {
    return `[Unit]
Description=Each hour: rotate the credentials of MCP configs that are due

[Timer]
OnCalendar=*-*-* *:${String(minute).padStart(2, '0')}:00
RandomizedDelaySec=5min
Persistent=true

[Install]
WantedBy=timers.target
`;
}
/** Cron ends a line at a `%`: https://man7.org/linux/man-pages/man5/crontab.5.html */
function cronLine({ command, variables, folder, minute, }) {
    const line = `cd ${quoted(folder)} && set -a && . ${quoted(variables)} && set +a && exec ${command.map(quoted).join(' ')}`;
    return `${minute} * * * * ${line.replaceAll('%', '\\%')}`;
}
/** A word of a command line: `$` and `%` mean something even in quotes. */
function word(text) {
    const plain = path(text).replaceAll('$', '$$$$');
    return /^[\w./@:%+=,-]+$/.test(plain) ? plain : `"${plain.replace(/[\\"]/g, '\\$&')}"`;
}
/** A setting that takes its whole line for a path. */
function path(text) {
    return text.replaceAll('%', '%%');
}
function quoted(text) {
    return /^[\w./@:+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/init/local-files.js


const POLICY = 'mcp-rekey/policy.yml';
const VARIABLES = 'mcp-rekey/rotate.env';
/** What a machine of one's own needs to rotate what is in its own files. */
function localStarterFiles(options) {
    const { configs, version, minute } = options;
    const variables = `${configs}/${VARIABLES}`;
    const units = [
        {
            name: 'service',
            text: serviceText({ command: rotating(options), variables, folder: configs, version }),
        },
        { name: 'timer', text: timerText(minute) },
    ];
    return [
        { path: POLICY, text: localPolicyText(version), isPrivate: true },
        { path: VARIABLES, text: VARIABLES_TEXT, isPrivate: true },
        ...(options.hasSystemd
            ? units.map(({ name, text }) => ({
                path: `systemd/user/mcp-rekey-rotate.${name}`,
                text,
                isPrivate: false,
            }))
            : []),
    ];
}
/** The same for cron. */
function localCronLine(options) {
    const { configs, minute } = options;
    return cronLine({
        command: rotating(options),
        variables: `${configs}/${VARIABLES}`,
        folder: configs,
        minute,
    });
}
function rotating({ program, configs, state }) {
    const journal = `${state}/mcp-rekey/journal.jsonl`;
    return [...program, 'rotate', '--policy', `${configs}/${POLICY}`, '--journal', journal];
}
const VARIABLES_TEXT = `# What rotations of this machine make and end credentials by: the variables that env://NAME of the policy means. Only you may read this file.
# One a line, in single quotes:
# OPENROUTER_MANAGEMENT_KEY=''
`;
/** A policy that rotates nothing yet, and shows how. */
function localPolicyText(version) {
    return `# What mcp-rekey rotates on this machine: ${(0,addresses/* addressOf */.c)(version, 'docs/local.md')}
version: 1

stores:
  - store: plain-config
    # Run after a new value was written: the host goes on with the old one until it starts again.
    # restart: systemctl --user restart my-mcp-host.service

# Who makes new credentials and ends old ones, and what an \`account\` says: ${(0,addresses/* addressOf */.c)(version, 'docs/issuers.md')}
# rotations:
#   - name: openrouter-cursor
#     provider: openrouter
#     account: {}
#     admin: env://OPENROUTER_MANAGEMENT_KEY
#     targets:
#       - store: plain-config
#         scope: ~/.cursor/mcp.json
#         name: mcpServers/router/env/OPENROUTER_API_KEY
#     # Ends with 0 once the host works with the new one. Or: last-used, for providers that tell it.
#     verify: {command: ~/bin/router-works}
#     grace: 48h
#     lead: 72h
`;
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/init-local.js









/** Writes what this machine needs to rotate what is in its own files, or shows it. Gives the exit code. */
async function writeLocalFiles(path, print) {
    if (path !== undefined)
        throw new errors/* UsageError */.e('--local writes into your own folder of configs, and takes no other');
    const options = optionsOf(process.env);
    if (!print)
        (0,external_node_fs_.mkdirSync)(options.configs, { recursive: true, mode: 0o700 });
    const lines = localStarterFiles(options).map(({ path: file, text, isPrivate }) => {
        const shown = `${options.configs}/${file}`;
        if (print)
            return `# ${shown}\n${text}`;
        const isNew = (0,written_file/* createFile */.x3)((0,external_node_fs_.realpathSync)(options.configs), file, text, isPrivate ? 0o600 : 0o644);
        return isNew ? `wrote ${shown}` : `left ${shown} as it is: it exists`;
    });
    await (0,output/* writeReport */.u)(`${lines.join('\n')}\n${next(options)}`, undefined);
    return 0;
}
/** https://specifications.freedesktop.org/basedir-spec/latest/: what is no absolute path is ignored. */
function optionsOf(env) {
    const folder = (name, usual) => {
        const said = env[name];
        const chosen = said !== undefined && (0,external_node_path_.isAbsolute)(said) ? said : (0,external_node_path_.join)((0,external_node_os_.homedir)(), usual);
        if (/[\0-\x1f\x7f]/.test(chosen))
            throw new errors/* UsageError */.e(`${name} holds a character of no path`);
        return chosen.replaceAll('\\', '/');
    };
    return {
        version: version/* version */.r,
        program: [process.execPath, (0,external_node_fs_.realpathSync)(process.argv[1])],
        configs: folder('XDG_CONFIG_HOME', '.config'),
        state: folder('XDG_STATE_HOME', '.local/state'),
        minute: (0,external_node_crypto_.randomInt)(1, 60),
        // https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html
        hasSystemd: (0,external_node_fs_.existsSync)('/run/systemd/system'),
    };
}
function next(options) {
    const policy = 'Next: say in policy.yml what is rotated, and put what that takes into rotate.env.\n';
    const timer = 'Then: systemctl --user daemon-reload && systemctl --user enable --now mcp-rekey-rotate.timer\n';
    if (process.platform === 'win32')
        return `${policy}Then let Task Scheduler run \`mcp-rekey rotate\` each hour, with --policy and --journal.\n`;
    const cron = `${options.hasSystemd ? 'Or by' : 'Then by'} cron (crontab -e):\n${localCronLine(options)}\n`;
    return `${policy}${options.hasSystemd ? timer : ''}${cron}`;
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
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

/***/ 58823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
const REPOSITORY = 'mcp-rekey/mcp-rekey';
/** Where a file of this program's repository can be read, as it was in this version. */
function addressOf(version, path) {
    return `https://github.com/${REPOSITORY}/blob/v${version}/${path}`;
}


/***/ })

};
