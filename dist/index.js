#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 96137:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns/promises");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 98253:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util/types");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 18909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(49154);
const { Command } = __nccwpck_require__(34348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(41135);
const { Help } = __nccwpck_require__(79754);
const { Option } = __nccwpck_require__(45240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 49154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 34348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(78474).EventEmitter);
const childProcess = __nccwpck_require__(31421);
const path = __nccwpck_require__(76760);
const fs = __nccwpck_require__(73024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(49154);
const { CommanderError } = __nccwpck_require__(41135);
const { Help, stripColor } = __nccwpck_require__(79754);
const { Option, DualOptions } = __nccwpck_require__(45240);
const { suggestSimilar } = __nccwpck_require__(65030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 41135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 79754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(49154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 45240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(41135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 65030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ titlesOfAll),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   nt: () => (/* binding */ titlesFor)
/* harmony export */ });
/* harmony import */ var _hosts_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74838);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12873);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66444);
/* harmony import */ var _reporters_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72009);




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
    return titlesOf((await __nccwpck_require__.e(/* import() */ 1690).then(__nccwpck_require__.bind(__nccwpck_require__, 11690))).providers);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15255);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19734);


/** 1 if the policy is broken, 3 if it is not as far as could be seen, which was not all, else 0. */
function exitCode(report) {
    const { findings, failOn } = report;
    if (findings.some(({ severity }) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .breaks */ .T)(severity, failOn)))
        return 1;
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .A)(report) ? 0 : 3;
}


/***/ }),

/***/ 60230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ EXIT_INCOMPLETE),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Qb: () => (/* binding */ explanation),
/* harmony export */   Ri: () => (/* binding */ EXIT_USAGE)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64702);


/** 0 clean, 1 the policy is broken, 2 wrong usage, 3 nothing found but something could not be examined. */
const EXIT_USAGE = 2;
const EXIT_INCOMPLETE = 3;
/** The exit code of a run that ended with an error. */
function exitCodeOf(error) {
    return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e ? EXIT_USAGE : EXIT_INCOMPLETE;
}
/** What an error of ours or of the system says; of any other only where it happened, for its message could quote a value. */
function explanation(error) {
    if (!(error instanceof Error))
        return 'something that is no error was thrown';
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .p)
        return `wrong policy or baseline\n${error.message}`;
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e || error.name === 'GitError' || 'errno' in error) {
        return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(error.message);
    }
    const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
    return [`this is a bug (${error.name}); please report it with these lines:`, ...frames].join('\n');
}


/***/ }),

/***/ 14600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64702);
/* harmony import */ var _io_git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57804);
/* harmony import */ var _pipeline_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63804);



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

/***/ 82127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CoverageCount)
/* harmony export */ });
/** What stays unknown without being anybody's intention. The rest is not there, or not this repository's. */
const INCOMPLETE = new Set([
    'too-large',
    'unreadable',
    'missing-object',
    'lfs-pointer',
]);
const MAX_EXAMPLES = 20;
/** Counts while the scan runs. The numbers are set by who knows them. */
class CoverageCount {
    listing = 'folder';
    listed = 0;
    searched = 0;
    candidates = 0;
    read = 0;
    configs = 0;
    slots = 0;
    #skipped = new Map();
    /** Counts a path once for each reason: a file that cannot be read is found to be so by the search and by the reader. */
    skip(reason, path, count = 1) {
        const skipped = this.#skipped.get(reason) ?? { count: 0, paths: new Set() };
        if (skipped.paths.has(path))
            return;
        skipped.count += count;
        skipped.paths.add(path);
        this.#skipped.set(reason, skipped);
    }
    result() {
        const skipped = [...this.#skipped]
            .map(([reason, { count, paths }]) => ({
            reason,
            count,
            examples: [...paths].slice(0, MAX_EXAMPLES).sort(),
            incomplete: INCOMPLETE.has(reason),
        }))
            .sort((one, other) => (one.reason < other.reason ? -1 : 1));
        const { listing, listed, searched, candidates, read, configs, slots } = this;
        const complete = !skipped.some(({ incomplete }) => incomplete);
        return { listing, listed, searched, candidates, read, configs, slots, skipped, complete };
    }
}


/***/ }),

/***/ 45895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ displayableJson),
/* harmony export */   Z: () => (/* binding */ displayable)
/* harmony export */ });
/**
 * Characters that would do something to the one who reads them: move the cursor, hide text, turn its direction, break a line.
 * Tabs too, since they would shift what is printed below.
 */
const ACTIVE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Text out of a repository, safe to print on a terminal and of one line. */
function displayable(text) {
    return text.replace(ACTIVE, (char) => {
        if (char === '\t')
            return ' ';
        const code = char.charCodeAt(0);
        return code <= 0xff
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
/** JSON of the same meaning, safe to print on a terminal. Its own line breaks stay. */
function displayableJson(json) {
    return json.replace(ACTIVE, (char) => char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 64702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/** Wrong words on the command line: exit code 2. The message says what is allowed. */
class UsageError extends Error {
    name = 'UsageError';
}
/** A policy or baseline that is not what it should be. The message has one line for each problem, safe to print. */
class PolicyError extends UsageError {
    name = 'PolicyError';
}


/***/ }),

/***/ 25083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   yA: () => (/* binding */ characterLength)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** A path as git or the file system gives it. */
function filePath(bytes) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { path: bytes.toString() } : { path: display(bytes), bytes };
}
/** Tells paths apart that are displayed alike: a name may contain `\xff` as four characters. */
function pathKey({ path, bytes }) {
    return bytes ? `\0${bytes.toString('latin1')}` : path;
}
/** The last name's extension in lower case, without the dot; `''` if it has none. */
function extensionOf(path) {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.slice(dot + 1).toLowerCase() : '';
}
/** How many bytes the UTF-8 character at `at` has; 0 if there is none. */
function characterLength(bytes, at) {
    const fits = (size) => at + size <= bytes.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + size));
    return [1, 2, 3, 4].find(fits) ?? 0;
}
function display(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        text +=
            length > 0 ? bytes.toString('utf8', at, at + length) : `\\x${bytes[at].toString(16).padStart(2, '0')}`;
        at += Math.max(1, length);
    }
    return text;
}


/***/ }),

/***/ 49791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
function expandLists(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open === -1 || close === -1)
        return [glob];
    const options = glob.slice(open + 1, close).split(',');
    return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}
/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
class Glob {
    #source;
    #end;
    /** Absent where there is no wildcard. */
    #segments;
    /** The longest part without a wildcard: a path that lacks it needs no closer look. */
    #literal;
    constructor(source, of) {
        this.#source = source;
        this.#end = of === 'end';
        const segments = source.split('/');
        this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
        // `**/` can stand for nothing at all, its slash too.
        this.#literal = source
            .split(/\/?\*\/?/)
            .reduce((longest, part) => (part.length > longest.length ? part : longest));
    }
    matches(path) {
        if (!path.includes(this.#literal))
            return false;
        if (this.#segments)
            return matchesAll(path.split('/'), this.#segments, '**', matchesName);
        if (!this.#end)
            return path === this.#source;
        const start = path.length - this.#source.length;
        return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
    }
}
/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
function matchesName(name, pattern) {
    if (!pattern.includes('*'))
        return name === pattern;
    return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}
/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(items, pattern, any, same) {
    let item = 0;
    let at = 0;
    let retry;
    while (item < items.length) {
        if (at < pattern.length && pattern[at] === any) {
            retry = { item, at };
            at++;
        }
        else if (at < pattern.length && same(items[item], pattern[at])) {
            item++;
            at++;
        }
        else if (retry) {
            retry = { item: retry.item + 1, at: retry.at };
            item = retry.item;
            at = retry.at + 1;
        }
        else
            return false;
    }
    while (at < pattern.length && pattern[at] === any)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
}


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 45388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   qj: () => (/* binding */ wideByZeros),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   y2: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* unused harmony export encode */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** No config that a person writes is longer. What is longer is searched line by line, and not parsed. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
/** The text of a file, or why it has none. */
function sourceOf(path, bytes) {
    if (isLfsPointer(bytes))
        return { path, skipped: 'lfs-pointer' };
    return { path, ...decode(bytes) };
}
/** Any bytes give a text; what is neither UTF-8 nor UTF-16 is read as Latin-1, which loses nothing. */
function decode(bytes) {
    const mark = byteOrderMark(bytes);
    const body = bytes.subarray(mark?.length ?? 0);
    const bom = mark !== undefined;
    const known = mark ? mark.encoding : wideByZeros(body);
    if (known && known !== 'utf-8') {
        const text = decodeWide(body, known);
        return { text, encoding: known, bom, binary: body.length % 2 === 1 || text.includes('\0') };
    }
    const binary = body.includes(0);
    const encoding = !binary && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body) ? 'utf-8' : 'latin1';
    return { text: body.toString(encoding), encoding, bom, binary };
}
/** The bytes of a text that `decode` gave, or of that text after an edit. */
function encode(text, { encoding, bom }) {
    const marked = bom && encoding !== 'latin1' ? `\ufeff${text}` : text;
    if (encoding === 'utf-16le')
        return Buffer.from(marked, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(marked, 'utf16le').swap16();
    const bytes = Buffer.from(marked, encoding);
    return bom && encoding === 'latin1' ? Buffer.concat([UTF8_MARK, bytes]) : bytes;
}
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function byteOrderMark(bytes) {
    if (bytes.subarray(0, 3).equals(UTF8_MARK))
        return { encoding: 'utf-8', length: 3 };
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return undefined;
}
/**
 * UTF-16 without a byte order mark: in what is mostly ASCII every other byte is zero, and always the same one of the two.
 * PowerShell's `>` writes such files, with a mark; not all editors keep it.
 */
function wideByZeros(bytes) {
    const pairs = Math.min(bytes.length, 1024) >> 1;
    let even = 0;
    let odd = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (bytes[2 * pair] === 0)
            even++;
        if (bytes[2 * pair + 1] === 0)
            odd++;
    }
    if (odd > pairs / 2 && even === 0)
        return 'utf-16le';
    if (even > pairs / 2 && odd === 0)
        return 'utf-16be';
    return undefined;
}
function decodeWide(bytes, encoding) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return encoding === 'utf-16le'
        ? whole.toString('utf16le')
        : Buffer.from(whole).swap16().toString('utf16le');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
const LFS_OLD_POINTER = Buffer.from('version https://hawser.github.com/spec/');
const MAX_LFS_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
    if (bytes.length >= MAX_LFS_POINTER_BYTES)
        return false;
    return [LFS_POINTER, LFS_OLD_POINTER].some((start) => bytes.subarray(0, start.length).equals(start));
}


/***/ }),

/***/ 48552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ generic)
/* harmony export */ });
const generic = {
    id: 'generic',
    title: 'MCP config of an unknown host',
    docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    files: [],
    servers: [
        ['mcpServers'],
        ['mcp_servers'],
        ['mcp-servers'],
        ['context_servers'],
        ['amp.mcpServers'],
        ['mcp', 'servers'],
        ['mcp', 'mcpServers'],
        ['mcp.servers'],
        ['mcp'],
        ['servers'],
        ['extensions'],
    ],
    references: [],
};


/***/ }),

/***/ 74838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ hosts)
});

;// CONCATENATED MODULE: ./.compiled/hosts/fields.js
/** What nearly every server entry has: command and arguments, environment, address, headers. */
const entryFields = ['arg', 'env', 'url', 'header'];
/** Every string of a server entry. */
const anyField = [...entryFields, 'auth', 'setting'];

;// CONCATENATED MODULE: ./.compiled/hosts/syntaxes.js
/**
 * Every syntax that a host resolves, or a wrapper, and that nothing else uses. `{{NAME}}` and `{name}` are not among them:
 * template engines fill those in before a host reads the file.
 */
const everySyntax = [
    '${VAR}',
    '${VAR:-default}',
    '${VAR:default}',
    '$VAR',
    '${env:VAR}',
    '${env://VAR}',
    '{env:VAR}',
    '{file:path}',
    '${file:path}',
    '${input:id}',
    '${{ secrets.NAME }}',
    '$(command)',
    '${cmd: command}',
    '${user_config.key}',
    'store://secret',
];
function everySyntaxBut(...resolved) {
    return everySyntax.filter((syntax) => !resolved.includes(syntax));
}

;// CONCATENATED MODULE: ./.compiled/hosts/5ire.js


const _5ire = {
    id: '5ire',
    title: '5ire',
    docs: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
    files: [{ glob: '5ire/mcp.json', personal: true }],
    servers: [['mcpServers'], ['servers']],
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/nanbingxyz/5ire/blob/main/src/main/mcp.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/amazon-q.js

const SOURCE = 'https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/mcp_client/client.rs';
const amazonQ = {
    id: 'amazon-q',
    title: 'Amazon Q Developer CLI',
    docs: 'https://github.com/aws/amazon-q-developer-cli/blob/main/docs/agent-format.md',
    files: [
        { glob: '.amazonq/mcp.json' },
        { glob: '.aws/amazonq/mcp.json', personal: true },
        { glob: '{.amazonq,.aws/amazonq}/cli-agents/*.json' },
    ],
    servers: [['mcpServers']],
    // An unset one becomes ${VAR}, by the same source.
    references: [{ syntax: '${env:VAR}', fields: ['env', 'header'], unset: 'literal', verified: true }],
    // Not in `env`: a variable of the same name in its own environment goes before the file's. Not of variables in
    // arguments: the command is one of them, and is expanded as a shell would.
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: ['header'],
            evidence: SOURCE,
        },
        {
            syntaxes: everySyntax,
            fields: ['url'],
            evidence: SOURCE,
        },
        {
            syntaxes: ['${env:VAR}', 'store://secret'],
            fields: ['arg'],
            evidence: SOURCE,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/amp.js

const amp = {
    id: 'amp',
    title: 'Amp',
    docs: 'https://ampcode.com/manual',
    files: [
        { glob: '{.amp,.config/amp}/settings.{json,jsonc}' },
        { glob: 'amp/settings.{json,jsonc}', shared: true },
        { glob: '.vscode/settings.json', shared: true },
        // A skill brings its own servers: https://ampcode.com/news/lazy-load-mcp-with-skills
        { glob: 'skills/*/mcp.json', shared: true, servers: [['mcpServers'], []] },
    ],
    servers: [['amp.mcpServers']],
    // One source says that variables resolve, another that nothing is documented.
    references: [
        { syntax: '${VAR}', fields: entryFields, verified: false },
        { syntax: '$VAR', fields: entryFields, verified: false },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/undocumented.js

/**
 * For a host whose vendor says nothing about references: what people write there all the same. It is recognised, so
 * that it does not pass for a credential, and never written, for nobody knows whether it resolves.
 */
const undocumented = [
    { syntax: '${VAR}', fields: entryFields, verified: false },
    { syntax: '${env:VAR}', fields: entryFields, verified: false },
];

;// CONCATENATED MODULE: ./.compiled/hosts/antigravity.js

const antigravity = {
    id: 'antigravity',
    title: 'Google Antigravity',
    docs: 'https://antigravity.google/docs/mcp',
    files: [
        { glob: '.gemini/antigravity/mcp_config.json', personal: true },
        // https://github.com/stbenjam/skillsaw/blob/main/docs/rules/antigravity-mcp-valid.md
        { glob: '{.agents,.agent,_agents,_agent}/mcp_config.json' },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/augment.js

const augment = {
    id: 'augment',
    title: 'Augment',
    docs: 'https://docs.augmentcode.com/cli/integrations',
    files: [
        { glob: '.augment/settings.json' },
        {
            glob: '{.vscode,Code/User}/settings.json',
            shared: true,
            servers: [['augment.advanced', 'mcpServers'], ['augment.advanced.mcpServers']],
        },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/bedrock-client.js

const bedrockClient = {
    id: 'bedrock-client',
    title: 'Amazon Bedrock Client',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: 'Amazon Bedrock Client/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/boltai.js

const boltai = {
    id: 'boltai',
    title: 'BoltAI',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.boltai/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code.js

const claudeCode = {
    id: 'claude-code',
    title: 'Claude Code',
    docs: 'https://code.claude.com/docs/en/mcp',
    files: [
        { glob: '.mcp.json' },
        // Not documented as a source of servers, but widely used as one, and their `env` holds literals:
        // https://github.com/anthropics/claude-code/issues/46889
        { glob: '.claude/mcp.json', unconfirmed: true },
        { glob: '.claude/settings.json', unconfirmed: true },
        { glob: '.claude/settings.local.json', personal: true, unconfirmed: true },
        { glob: '.claude.json', servers: [['mcpServers'], ['projects', '*', 'mcpServers']], personal: true },
    ],
    servers: [['mcpServers']],
    // An unset variable is passed on as it is written; the desktop app is reported to expand nothing:
    // https://github.com/anthropics/claude-code/issues/40372
    references: [
        { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
        { syntax: '${VAR:-default}', fields: entryFields, verified: true },
    ],
    // The page lists the two that expand; somebody has read what reaches a server of the others.
    verbatim: [
        {
            syntaxes: ['$VAR'],
            fields: entryFields,
            evidence: 'https://dev.to/rulestack/six-var-forms-five-mcpjson-fields-two-tiny-servers-what-claude-code-mcp-expansion-actually-5a1f',
        },
        {
            syntaxes: ['${env:VAR}', '{env:VAR}', '${input:id}', '$(command)', 'store://secret'],
            fields: entryFields,
            evidence: 'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code-plugins.js

const claudeCodePlugins = {
    id: 'claude-code-plugins',
    title: 'Claude Code plugin',
    docs: 'https://code.claude.com/docs/en/plugins-reference',
    files: [
        // At a plugin's root the wrapper may be missing:
        // https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md
        { glob: '.mcp.json', servers: [['mcpServers'], []] },
        { glob: '.claude-plugin/plugin.json' },
        { glob: '.claude-plugin/marketplace.json', servers: [['plugins', '*', 'mcpServers']] },
        { glob: 'plugin.json', shared: true },
    ],
    servers: [['mcpServers']],
    references: [{ syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/anthropics/claude-code/blob/main/plugins/plugin-dev/skills/mcp-integration/SKILL.md',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-code-subagents.js

const claudeCodeSubagents = {
    id: 'claude-code-subagents',
    title: 'Claude Code subagent',
    docs: 'https://code.claude.com/docs/en/sub-agents',
    files: [{ glob: '.claude/agents/**/*.md', shared: true }],
    // A list: each item is the name of a configured server, or a map of one name to its definition.
    servers: [['mcpServers', '*'], ['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/claude-desktop.js

const claudeDesktop = {
    id: 'claude-desktop',
    title: 'Claude Desktop',
    docs: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
    files: [
        { glob: 'Claude/claude_desktop_config.json', personal: true },
        { glob: 'claude_desktop_config.json' },
    ],
    servers: [['mcpServers']],
    // None: a reference reaches the server as it is written (https://github.com/modelcontextprotocol/servers/issues/1039).
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: ['arg', 'env'],
            evidence: 'https://github.com/davendra/worldpay-mcp/blob/main/docs/integrations/claude-desktop.md',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cline.js


const cline = {
    id: 'cline',
    title: 'Cline',
    docs: 'https://docs.cline.bot/mcp/mcp-overview',
    // The extension keeps OAuth tokens beside the servers.
    files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
    servers: [['mcpServers']],
    // https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts
    references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: anyField,
            evidence: 'https://github.com/cline/cline/blob/main/apps/vscode/src/utils/envExpansion.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cline-cli.js


const clineCli = {
    id: 'cline-cli',
    title: 'Cline CLI',
    docs: 'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
    files: [{ glob: 'cline_mcp_settings.json', personal: true }, { glob: '.cline/mcp.json' }],
    servers: [['mcpServers']],
    // None: the CLI reads the extension's file, but not its references.
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: anyField,
            evidence: 'https://github.com/cline/cline/blob/main/sdk/packages/core/src/extensions/mcp/config-loader.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/codex.js


const codex = {
    id: 'codex',
    title: 'OpenAI Codex',
    docs: 'https://developers.openai.com/codex/mcp',
    files: [{ glob: '.codex/config.toml' }],
    servers: [['mcp_servers']],
    // `env_vars`, `env_http_headers`, `bearer_token_env_var`; strings and arguments have no references:
    // https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs
    references: [{ syntax: 'by-name', fields: ['env', 'header', 'auth'], verified: true }],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/openai/codex/blob/main/codex-rs/config/src/mcp_types.rs',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/continue-dev.js

const continueDev = {
    id: 'continue-dev',
    title: 'Continue',
    docs: 'https://docs.continue.dev/customize/deep-dives/mcp',
    files: [{ glob: '.continue/config.{yaml,yml}' }, { glob: '.continue/mcpServers/*.{yaml,yml}' }],
    servers: [['mcpServers']],
    // From .env files and the hub, not from the shell. An unset one stays in place and is flagged.
    references: [{ syntax: '${{ secrets.NAME }}', fields: anyField, unset: 'literal', verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/continue-dev-json.js

const continueDevJson = {
    id: 'continue-dev-json',
    title: 'Continue (JSON drop-in)',
    docs: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
    files: [{ glob: '.continue/mcpServers/*.json' }],
    servers: [['mcpServers'], []],
    // None: what is written as ${VAR} becomes a secret's name after secrets were rendered.
    references: [],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${{ secrets.NAME }}'),
            fields: ['arg', 'url', 'header'],
            evidence: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
        },
        {
            syntaxes: ['$VAR', '{env:VAR}', 'store://secret'],
            fields: ['env'],
            evidence: 'https://github.com/continuedev/continue/blob/main/packages/config-yaml/src/schemas/mcp/convertJson.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/copilot-cli.js
const copilotCli = {
    id: 'copilot-cli',
    title: 'GitHub Copilot CLI',
    docs: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
    files: [
        { glob: '.mcp.json' },
        { glob: '.github/mcp.json' },
        { glob: '.copilot/mcp-config.json', personal: true },
    ],
    // The wrapper may be missing: https://github.com/github/copilot-cli/blob/main/changelog.md
    servers: [['mcpServers'], []],
    // https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference; that variables in
    // arguments resolve is in the changelog only.
    references: [
        { syntax: '${VAR}', fields: ['arg', 'env', 'header'], verified: true },
        { syntax: '${VAR:-default}', fields: ['env', 'header'], verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], verified: true },
    ],
    // The maintainers name all that expand: https://github.com/github/copilot-cli/issues/903
    verbatim: [
        {
            syntaxes: ['{env:VAR}', '${input:id}', 'store://secret'],
            fields: ['env', 'header'],
            evidence: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/copilot-coding-agent.js

const copilotCodingAgent = {
    id: 'copilot-coding-agent',
    title: 'GitHub Copilot coding agent',
    docs: 'https://docs.github.com/en/copilot/reference/custom-agents-configuration',
    files: [
        { glob: '.github/agents/*.md', shared: true },
        { glob: '*.agent.md', shared: true },
    ],
    servers: [['mcp-servers'], ['mcpServers']],
    // Only names that begin with COPILOT_MCP_ resolve.
    references: [
        { syntax: '${{ secrets.NAME }}', fields: anyField, verified: true },
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/crush.js

const crush = {
    id: 'crush',
    title: 'Crush',
    docs: 'https://github.com/charmbracelet/crush/blob/main/README.md',
    files: [{ glob: '{crushrc,.crushrc}', format: 'shell' }, { glob: '{crush,.crush}.json' }],
    servers: [['mcp']],
    // Values are expanded as a shell would:
    // https://github.com/charmbracelet/crush/blob/main/internal/config/resolve.go
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, verified: true },
        { syntax: '$(command)', fields: anyField, unset: 'error', verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/cursor.js

const cursor = {
    id: 'cursor',
    title: 'Cursor',
    docs: 'https://cursor.com/docs/mcp',
    files: [{ glob: '.cursor/mcp.json' }],
    servers: [['mcpServers']],
    // https://cursor.com/docs/context/mcp#config-interpolation
    references: [{ syntax: '${env:VAR}', fields: entryFields, verified: true }],
    // Its page lists what it resolves: variables only as ${env:NAME}.
    verbatim: [
        {
            syntaxes: [
                '${VAR}',
                '${VAR:-default}',
                '$VAR',
                '{env:VAR}',
                '${input:id}',
                '$(command)',
                'store://secret',
            ],
            fields: entryFields,
            evidence: 'https://github.com/PostHog/ai-plugin/pull/29',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/deer-flow.js
const deerFlow = {
    id: 'deer-flow',
    title: 'DeerFlow',
    docs: 'https://github.com/bytedance/deer-flow/issues/2876',
    files: [{ glob: 'extensions_config.json' }],
    servers: [['mcpServers']],
    // Only as the whole value, a reviewer says.
    references: [{ syntax: '$VAR', fields: ['env'], verified: false }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/docker-compose.js

const dockerCompose = {
    id: 'docker-compose',
    title: 'Docker Compose',
    docs: 'https://docs.docker.com/reference/compose-file/interpolation',
    files: [{ glob: '{compose,compose.*,docker-compose,docker-compose.*}.{yaml,yml}', shared: true }],
    servers: [['services']],
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'empty', verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, unset: 'empty', verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/docker-mcp-catalog.js

const dockerMcpCatalog = {
    id: 'docker-mcp-catalog',
    title: 'Docker MCP catalog',
    docs: 'https://github.com/docker/mcp-gateway/blob/main/docs/server-entry-spec.md',
    files: [
        { glob: '.docker/mcp/catalogs/*.{yaml,yml,json}' },
        { glob: '.docker/mcp/{config,registry,catalog}.{yaml,yml,json}' },
        { glob: 'docker-mcp.{yaml,yml}', shared: true },
        { glob: '{catalog,config,registry}.{yaml,yml}', shared: true },
    ],
    servers: [['registry']],
    references: [{ syntax: '{{server.key}}', fields: anyField, verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/enconvo.js

const enconvo = {
    id: 'enconvo',
    title: 'Enconvo',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.config/enconvo/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/factory-droid.js

const factoryDroid = {
    id: 'factory-droid',
    title: 'Factory Droid',
    docs: 'https://docs.factory.ai/cli/configuration/mcp',
    files: [{ glob: '.factory/mcp.json' }],
    servers: [['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: entryFields, unset: 'literal', verified: true },
        { syntax: '${VAR:-default}', fields: entryFields, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/fast-agent.js

const fastAgent = {
    id: 'fast-agent',
    title: 'fast-agent',
    docs: 'https://github.com/evalstate/fast-agent/blob/main/docs/docs/mcp/client-servers.md',
    files: [{ glob: '{fast-agent,fast-agent.secrets,fastagent.config,fastagent.secrets}.{yaml,yml}' }],
    servers: [['mcp', 'servers']],
    // One colon: `${VAR:-x}` is `-x` by default
    // (https://github.com/evalstate/fast-agent/blob/main/src/fast_agent/config.py).
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
        { syntax: '${VAR:default}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/fastmcp.js
const fastmcp = {
    id: 'fastmcp',
    title: 'FastMCP server',
    docs: 'https://gofastmcp.com/deployment/server-configuration',
    files: [{ glob: 'fastmcp.json' }, { glob: '*.fastmcp.json' }],
    // The file describes one server; what it runs with is `deployment`.
    servers: [[]],
    references: [{ syntax: '${VAR}', fields: ['env'], unset: 'literal', verified: true }],
    single: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/fastmcp-client.js
const fastmcpClient = {
    id: 'fastmcp-client',
    title: 'FastMCP client',
    docs: 'https://github.com/jlowin/fastmcp/blob/main/src/fastmcp/mcp_config.py',
    // Any file that it is told to read; this is the name that its documentation uses.
    files: [{ glob: 'mcp.json', shared: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/gemini-cli.js

const geminiCli = {
    id: 'gemini-cli',
    title: 'Gemini CLI',
    docs: 'https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md',
    files: [{ glob: '.gemini/settings.json' }, { glob: 'gemini-extension.json' }],
    servers: [['mcpServers']],
    // Every string when the file is loaded, where an unset one stays
    // (https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts); then `env` and
    // `headers` again when the server starts, where it becomes empty
    // (https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/utils/envExpansion.ts).
    references: [
        { syntax: '${VAR}', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
        { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '$VAR', fields: ['arg', 'url', 'auth', 'setting'], unset: 'literal', verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '${VAR:-default}', fields: anyField, verified: true },
    ],
    verbatim: [
        {
            syntaxes: ['${env:VAR}', '${input:id}'],
            fields: ['arg', 'url'],
            evidence: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
        },
        {
            syntaxes: ['{env:VAR}', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/utils/envVarResolver.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/gemini-cli-agents.js
const geminiCliAgents = {
    id: 'gemini-cli-agents',
    title: 'Gemini CLI agent',
    docs: 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/agents/agentLoader.ts',
    files: [{ glob: '.gemini/agents/*.md', shared: true }],
    // The loader reads `mcp_servers`, its documentation says `mcpServers`.
    servers: [['mcp_servers'], ['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: ['env', 'header'], unset: 'empty', verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], unset: 'empty', verified: true },
    ],
};

// EXTERNAL MODULE: ./.compiled/hosts/generic.js
var generic = __nccwpck_require__(48552);
;// CONCATENATED MODULE: ./.compiled/hosts/gh-aw.js
const ghAw = {
    id: 'gh-aw',
    title: 'GitHub Agentic Workflows',
    docs: 'https://github.github.com/gh-aw/guides/mcps/',
    // Shared imports lie in folders below, as `shared/mcp/notion.md`.
    files: [{ glob: '.github/workflows/**/*.md', shared: true }],
    servers: [['mcp-servers'], ['tools']],
    references: [
        { syntax: '${{ secrets.NAME }}', fields: ['env', 'header'], verified: true },
        { syntax: '${{ secrets.NAME }}', fields: ['arg', 'url'], verified: false },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/goose.js
const goose = {
    id: 'goose',
    title: 'Goose',
    docs: 'https://github.com/block/goose/blob/main/documentation/docs/guides/config-files.md',
    files: [
        { glob: '.config/goose/config.yaml' },
        { glob: 'goose/config.yaml', shared: true },
        { glob: 'recipe.{yaml,yml}', shared: true },
    ],
    servers: [['extensions']],
    references: [
        // `env_keys`, looked up in the keyring, in `secrets.yaml` and in the environment.
        { syntax: 'by-name', fields: ['env'], verified: true },
        // Only of a variable that `env_keys` names as well, so it cannot be written by itself:
        // https://github.com/block/goose/pull/5439
        { syntax: '${VAR}', fields: ['header'], unset: 'literal', verified: false },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/hermes-agent.js

const hermesAgent = {
    id: 'hermes-agent',
    title: 'Hermes Agent',
    docs: 'https://github.com/NousResearch/hermes-agent',
    files: [{ glob: '.hermes/config.yaml' }],
    servers: [['mcp_servers']],
    // Proposed in https://github.com/NousResearch/hermes-agent/pull/2325
    references: [{ syntax: '${VAR}', fields: entryFields, verified: false }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/jetbrains-ai-assistant.js

const jetbrainsAiAssistant = {
    id: 'jetbrains-ai-assistant',
    title: 'JetBrains AI Assistant',
    docs: 'https://www.jetbrains.com/help/ai-assistant/mcp.html',
    // The vendor documents the settings page only; the file is other people's advice.
    files: [{ glob: '.idea/mcp.json', unconfirmed: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/junie.js

const junie = {
    id: 'junie',
    title: 'JetBrains Junie',
    docs: 'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html',
    files: [{ glob: '.junie/mcp/mcp.json' }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/kilo-code.js

const kiloCode = {
    id: 'kilo-code',
    title: 'Kilo Code',
    docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
    files: [{ glob: 'kilo.{json,jsonc}' }, { glob: 'opencode.{json,jsonc}', imported: true }],
    servers: [['mcp']],
    references: [{ syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true }],
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/opencode/src/config/variable.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kilo-code-legacy.js

const kiloCodeLegacy = {
    id: 'kilo-code-legacy',
    title: 'Kilo Code (legacy)',
    docs: 'https://github.com/Kilo-Org/kilocode/blob/main/packages/kilo-docs/pages/automate/mcp/using-in-kilo-code.md',
    files: [{ glob: '.kilocode/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
    servers: [['mcpServers']],
    // A fork of Roo Code; not checked that it kept the references.
    references: [{ syntax: '${env:VAR}', fields: anyField, verified: false }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kimi-cli.js
const kimiCli = {
    id: 'kimi-cli',
    title: 'Kimi CLI',
    docs: 'https://github.com/MoonshotAI/kimi-cli/blob/main/docs/en/customization/mcp.md',
    files: [{ glob: '.kimi/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/kiro.js
const kiro = {
    id: 'kiro',
    title: 'Kiro',
    docs: 'https://kiro.dev/docs/mcp/configuration/',
    files: [{ glob: '.kiro/settings/mcp.json' }, { glob: '.kiro/agents/*.json' }],
    servers: [['mcpServers']],
    // Only of variables that the user approved, in `env` and `headers`.
    references: [{ syntax: '${VAR}', fields: ['env', 'header'], verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/librechat.js
const librechat = {
    id: 'librechat',
    title: 'LibreChat',
    docs: 'https://www.librechat.ai/docs/configuration/librechat_yaml/object_structure/mcp_servers',
    files: [{ glob: 'librechat.{yaml,yml}' }],
    servers: [['mcpServers']],
    // https://github.com/danny-avila/LibreChat/blob/main/packages/api/src/utils/env.ts
    references: [
        { syntax: '${VAR}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
        // Asked of each user, by `customUserVars`.
        { syntax: '{{VARIABLE}}', fields: ['arg', 'env', 'url', 'header', 'auth'], verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/lm-studio.js

const lmStudio = {
    id: 'lm-studio',
    title: 'LM Studio',
    docs: 'https://lmstudio.ai/docs/app/mcp',
    files: [{ glob: '.lmstudio/mcp.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-agent.js


const mcpAgent = {
    id: 'mcp-agent',
    title: 'mcp-agent',
    docs: 'https://github.com/lastmile-ai/mcp-agent/blob/main/docs/configuration.mdx',
    files: [{ glob: '{mcp_agent,mcp-agent}.{config,secrets}.{yaml,yml}' }],
    servers: [['mcp', 'servers']],
    // Its documentation shows ${VAR}, its source resolves none; `*.secrets.yaml` is merged in instead:
    // https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: anyField,
            evidence: 'https://github.com/lastmile-ai/mcp-agent/blob/main/src/mcp_agent/config.py',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-inspector.js
const mcpInspector = {
    id: 'mcp-inspector',
    title: 'MCP Inspector',
    docs: 'https://github.com/modelcontextprotocol/inspector/blob/main/docs/mcp-server-configuration.md',
    files: [
        { glob: '.mcp-inspector/mcp.json', personal: true },
        { glob: '{mcp,config}.json', shared: true },
    ],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcp-registry.js

const mcpRegistry = {
    id: 'mcp-registry',
    title: 'MCP registry manifest',
    docs: 'https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md',
    files: [{ glob: 'server.json', shared: true }],
    // Each package and each remote is one way to run the same server.
    servers: [['packages'], ['remotes']],
    // Out of `variables` beside the value; without one it stays as it is written:
    // https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/server.schema.json
    references: [{ syntax: '{variable}', fields: [...anyField, 'input'], unset: 'literal', verified: true }],
    single: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcpb.js

const mcpb = {
    id: 'mcpb',
    title: 'MCP Bundle',
    docs: 'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md',
    files: [{ glob: 'manifest.json', shared: true }],
    // One server, `server.mcp_config`.
    servers: [['server']],
    // The host asks the user and keeps the answer; variables of the environment cannot be named.
    references: [{ syntax: '${user_config.key}', fields: anyField, unset: 'prompt', verified: true }],
    single: true,
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphost.js

const mcphost = {
    id: 'mcphost',
    title: 'MCPHost',
    docs: 'https://github.com/mark3labs/mcphost/blob/main/README.md',
    // Its older `.mcp.json` is read from the home directory only, and is another host's file in a repository.
    files: [{ glob: '.mcphost.{yml,yaml,json}' }, { glob: '.mcp.{yml,yaml}' }],
    servers: [['mcpServers']],
    references: [{ syntax: '${env://VAR}', fields: anyField, unset: 'error', verified: true }],
    verbatim: [
        {
            syntaxes: ['$VAR', '${env:VAR}', '{env:VAR}', '${input:id}', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/mark3labs/mcphost/blob/main/internal/config/substitution.go',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphub.js

const mcphub = {
    id: 'mcphub',
    title: 'MCPHub',
    docs: 'https://github.com/samanhappy/mcphub/blob/main/docs/environment-variables.md',
    files: [{ glob: 'mcp_settings.json' }],
    servers: [['mcpServers']],
    // Not in versions up to May 2025; names after a bare `$` are upper-case.
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '$VAR', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcphub-nvim.js

const mcphubNvim = {
    id: 'mcphub-nvim',
    title: 'MCP Hub for Neovim',
    docs: 'https://github.com/ravitemer/mcphub.nvim/blob/main/doc/mcp/servers_json.md',
    files: [
        { glob: '{mcphub,.mcphub}/servers.json' },
        // The files of a workspace: https://github.com/ravitemer/mcphub.nvim/blob/main/doc/workspace.md
        { glob: '.vscode/mcp.json', imported: true },
        { glob: '.cursor/mcp.json', imported: true },
    ],
    servers: [['mcpServers'], ['servers']],
    references: [
        { syntax: '${VAR}', fields: anyField, verified: true },
        { syntax: '${env:VAR}', fields: anyField, verified: true },
        { syntax: '${cmd: command}', fields: anyField, verified: true },
        { syntax: '${input:id}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcpo.js
const mcpo = {
    id: 'mcpo',
    title: 'mcpo',
    docs: 'https://github.com/open-webui/mcpo/blob/main/README.md',
    // A file that it is told to read, by either name.
    files: [{ glob: '{config,mcp}.json', shared: true }],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mcporter.js
const mcporter = {
    id: 'mcporter',
    title: 'mcporter',
    docs: 'https://github.com/steipete/mcporter/blob/main/docs/config.md',
    files: [
        { glob: 'mcporter.{json,jsonc}' },
        // Imported from other hosts.
        { glob: '.cursor/mcp.json', imported: true },
        { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
        { glob: 'opencode.{json,jsonc}', servers: [['mcp']], imported: true },
    ],
    servers: [['mcpServers']],
    // In `env` only as the whole value: https://github.com/steipete/mcporter/blob/main/src/env.ts
    references: [
        { syntax: '${VAR}', fields: ['env'], verified: true },
        { syntax: '${VAR}', fields: ['header'], unset: 'error', verified: true },
        { syntax: '${VAR:-default}', fields: ['env'], verified: true },
        { syntax: '$VAR', fields: ['env'], verified: true },
        // `bearerTokenEnv`.
        { syntax: 'by-name', fields: ['header', 'auth'], verified: true },
    ],
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${env:VAR}'],
            fields: ['arg'],
            evidence: 'https://github.com/steipete/mcporter/blob/main/src/config-normalize.ts',
        },
        {
            syntaxes: ['store://secret'],
            fields: ['arg', 'env', 'header'],
            evidence: 'https://github.com/steipete/mcporter/blob/main/src/env.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/mistral-vibe.js
const mistralVibe = {
    id: 'mistral-vibe',
    title: 'Mistral Vibe',
    docs: 'https://github.com/mistralai/mistral-vibe/blob/main/README.md',
    files: [{ glob: '.vibe/config.toml' }],
    servers: [['mcp_servers']],
    // `api_key_env`, with `api_key_header` and `api_key_format` beside it.
    references: [{ syntax: 'by-name', fields: ['header'], verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/opencode.js

const opencode = {
    id: 'opencode',
    title: 'opencode',
    docs: 'https://opencode.ai/docs/mcp-servers/',
    files: [
        { glob: 'opencode.{json,jsonc}' },
        // Seen in one version of its documentation.
        { glob: '.agents/mcp.json', servers: [['mcpServers'], ['mcp'], []], unconfirmed: true },
    ],
    servers: [['mcp']],
    // Text substitution before the file is parsed; ${VAR} is not supported:
    // https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts
    references: [
        { syntax: '{env:VAR}', fields: anyField, unset: 'empty', verified: true },
        { syntax: '{file:path}', fields: anyField, unset: 'error', verified: true },
    ],
    // Not ${env:VAR}: there the text behind the dollar is replaced.
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '${input:id}', '$(command)', 'store://secret'],
            fields: anyField,
            evidence: 'https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/config/variable.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/openhands.js
const openhands = {
    id: 'openhands',
    title: 'OpenHands',
    docs: 'https://docs.openhands.dev/openhands/usage/settings/mcp-settings',
    files: [
        {
            glob: 'config.toml',
            shared: true,
            servers: [
                ['mcp', 'sse_servers'],
                ['mcp', 'shttp_servers'],
                ['mcp', 'stdio_servers'],
            ],
        },
        { glob: '.openhands/mcp.json' },
    ],
    servers: [['mcpServers']],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/qwen-code.js
const qwenCode = {
    id: 'qwen-code',
    title: 'Qwen Code',
    docs: 'https://github.com/QwenLM/qwen-code/blob/main/docs/users/features/mcp.md',
    files: [{ glob: '.qwen/settings.json' }],
    servers: [['mcpServers']],
    references: [
        { syntax: '${VAR}', fields: ['env', 'header'], verified: true },
        { syntax: '$VAR', fields: ['env', 'header'], verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/roo-code.js


const rooCode = {
    id: 'roo-code',
    title: 'Roo Code',
    docs: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo',
    files: [{ glob: '.roo/mcp.json' }, { glob: 'settings/mcp_settings.json', personal: true }],
    servers: [['mcpServers']],
    // Spliced into the JSON text, so a value with a quote breaks it:
    // https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts
    references: [{ syntax: '${env:VAR}', fields: anyField, unset: 'literal', verified: true }],
    verbatim: [
        {
            syntaxes: everySyntaxBut('${env:VAR}'),
            fields: anyField,
            evidence: 'https://github.com/RooCodeInc/Roo-Code/blob/main/src/utils/config.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/smithery.js
const smithery = {
    id: 'smithery',
    title: 'Smithery',
    docs: 'https://smithery.ai/docs/config/smithery.yaml',
    files: [{ glob: 'smithery.{yaml,yml}' }],
    // The file describes one server, whose command is a function in JavaScript.
    servers: [],
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/spring-ai.js

const springAi = {
    id: 'spring-ai',
    title: 'Spring AI',
    docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
    files: [{ glob: '{application,application-*}.{yml,yaml,properties}', shared: true }],
    servers: [
        ['spring', 'ai', 'mcp', 'client', 'stdio', 'connections'],
        ['spring', 'ai', 'mcp', 'client', 'sse', 'connections'],
        ['spring', 'ai', 'mcp', 'client', 'streamable-http', 'connections'],
    ],
    // https://docs.spring.io/spring-boot/reference/features/external-config.html; an unset one stays as it is
    // written: https://github.com/spring-projects/spring-boot/issues/18816
    references: [
        { syntax: '${VAR}', fields: anyField, unset: 'literal', verified: true },
        { syntax: '${VAR:default}', fields: anyField, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/spring-ai-servers.js
const springAiServers = {
    id: 'spring-ai-servers',
    title: 'Spring AI (servers configuration)',
    docs: 'https://docs.spring.io/spring-ai/reference/api/mcp/mcp-client-boot-starter-docs.html',
    files: [{ glob: 'mcp-servers.json', shared: true }],
    servers: [['mcpServers']],
    // None: what holds for `application.yml` does not for the JSON file that it names.
    references: [],
};

;// CONCATENATED MODULE: ./.compiled/hosts/tabnine.js

const tabnine = {
    id: 'tabnine',
    title: 'Tabnine',
    docs: 'https://docs.tabnine.com/main/getting-started/tabnine-agent/mcp-intro-and-setup/mcp-server-config',
    files: [{ glob: '.tabnine/mcp_servers.json' }, { glob: '.tabnine/agent/settings.json' }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/tome.js

const tome = {
    id: 'tome',
    title: 'Tome',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: '.tome/mcp_config.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/trae.js

const trae = {
    id: 'trae',
    title: 'Trae',
    docs: 'https://www.volcengine.com/docs/86677/2137601',
    files: [
        { glob: '.trae/mcp.json' },
        { glob: 'Trae/User/mcp.json', personal: true },
        { glob: 'Trae/mcp.json', personal: true },
    ],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/visual-studio.js

const visualStudio = {
    id: 'visual-studio',
    title: 'Visual Studio',
    docs: 'https://learn.microsoft.com/en-us/visualstudio/ide/mcp-servers',
    files: [
        { glob: '.mcp.json' },
        { glob: '.vs/mcp.json', personal: true },
        { glob: '.vscode/mcp.json', imported: true },
        { glob: '.cursor/mcp.json', servers: [['servers'], ['mcpServers']], imported: true },
    ],
    servers: [['servers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/vscode.js

const vscode = {
    id: 'vscode',
    title: 'Visual Studio Code',
    docs: 'https://code.visualstudio.com/docs/copilot/reference/mcp-configuration',
    files: [
        { glob: '.vscode/mcp.json' },
        { glob: '{Code,Code - Insiders}/User/mcp.json', personal: true },
        { glob: '{Code,Code - Insiders}/User/profiles/*/mcp.json', personal: true },
        // Servers of other hosts, where discovery is switched on.
        { glob: '.cursor/mcp.json', servers: [['mcpServers']], imported: true },
        {
            glob: '{.devcontainer/devcontainer,.devcontainer,.devcontainer/*/devcontainer}.json',
            shared: true,
            servers: [['customizations', 'vscode', 'mcp', 'servers']],
        },
        // Before `mcp.json` there was a section of the settings.
        {
            glob: '{.vscode,Code/User,Code - Insiders/User}/settings.json',
            shared: true,
            servers: [['mcp', 'servers'], ['mcp.servers']],
        },
        {
            glob: '*.code-workspace',
            shared: true,
            format: 'json',
            servers: [
                ['settings', 'mcp', 'servers'],
                ['settings', 'mcp.servers'],
            ],
        },
    ],
    servers: [['servers']],
    references: [
        { syntax: '${input:id}', fields: entryFields, unset: 'prompt', verified: true },
        { syntax: '${env:VAR}', fields: ['arg', 'env', 'url'], verified: true },
        // Reported to reach the server unresolved: https://github.com/microsoft/vscode/issues/336232
        { syntax: '${env:VAR}', fields: ['header'], verified: false },
    ],
    // What its resolver does not know stays as it is: https://github.com/microsoft/vscode/issues/264448
    verbatim: [
        {
            syntaxes: ['${VAR}', '${VAR:-default}', '$VAR', '{env:VAR}', '$(command)', 'store://secret'],
            fields: entryFields,
            evidence: 'https://github.com/microsoft/vscode/blob/main/src/vs/workbench/services/configurationResolver/common/variableResolver.ts',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/warp.js

const warp = {
    id: 'warp',
    title: 'Warp',
    docs: 'https://docs.warp.dev/agents/capabilities/mcp',
    files: [
        { glob: '{.warp,.agents}/.mcp.json' },
        { glob: '.mcp.json', imported: true },
        { glob: '.codex/config.toml', servers: [['mcp_servers']], imported: true },
        { glob: '.claude.json', imported: true, personal: true },
    ],
    // The first that exists, else the whole file is the map:
    // https://github.com/warpdotdev/warp/blob/main/app/src/ai/mcp/parsing.rs
    servers: [['mcp', 'servers'], ['servers'], ['mcpServers'], []],
    // Text replacement; one missing variable switches off every server of the file.
    references: [{ syntax: '${VAR}', fields: anyField, unset: 'error', verified: true }],
};

;// CONCATENATED MODULE: ./.compiled/hosts/windsurf.js

const windsurf = {
    id: 'windsurf',
    title: 'Windsurf',
    docs: 'https://docs.windsurf.com/windsurf/cascade/mcp',
    files: [
        { glob: '.codeium/windsurf/mcp_config.json', personal: true },
        { glob: '.codeium/mcp_config.json', personal: true },
        { glob: '.config/devin/mcp_config.json', personal: true },
        // Committed in the hope that it is read; no page says that it is.
        { glob: '.windsurf/{mcp,mcp_config}.json', unconfirmed: true },
    ],
    servers: [['mcpServers']],
    references: [
        { syntax: '${env:VAR}', fields: entryFields, unset: 'empty', verified: true },
        { syntax: '${file:path}', fields: entryFields, verified: true },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/witsy.js

const witsy = {
    id: 'witsy',
    title: 'Witsy',
    docs: 'https://github.com/smithery-ai/cli/blob/main/src/config/clients.ts',
    files: [{ glob: 'Witsy/settings.json', personal: true }],
    servers: [['mcpServers']],
    references: undocumented,
};

;// CONCATENATED MODULE: ./.compiled/hosts/zed.js


const zed = {
    id: 'zed',
    title: 'Zed',
    docs: 'https://zed.dev/docs/ai/mcp',
    files: [
        { glob: '.zed/settings.json' },
        { glob: '.config/zed/settings.json' },
        { glob: 'zed/settings.json', shared: true },
    ],
    servers: [['context_servers']],
    // None: a reference is sent as it is written (https://github.com/zed-industries/zed/issues/60459).
    references: [],
    verbatim: [
        {
            syntaxes: everySyntax,
            fields: entryFields,
            evidence: 'https://github.com/zed-industries/zed/blob/main/crates/project/src/context_server_store.rs',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/hosts/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.




































































const hosts = [
    _5ire,
    amazonQ,
    amp,
    antigravity,
    augment,
    bedrockClient,
    boltai,
    claudeCode,
    claudeCodePlugins,
    claudeCodeSubagents,
    claudeDesktop,
    cline,
    clineCli,
    codex,
    continueDev,
    continueDevJson,
    copilotCli,
    copilotCodingAgent,
    crush,
    cursor,
    deerFlow,
    dockerCompose,
    dockerMcpCatalog,
    enconvo,
    factoryDroid,
    fastAgent,
    fastmcp,
    fastmcpClient,
    geminiCli,
    geminiCliAgents,
    generic/* generic */.M,
    ghAw,
    goose,
    hermesAgent,
    jetbrainsAiAssistant,
    junie,
    kiloCode,
    kiloCodeLegacy,
    kimiCli,
    kiro,
    librechat,
    lmStudio,
    mcpAgent,
    mcpInspector,
    mcpRegistry,
    mcpb,
    mcphost,
    mcphub,
    mcphubNvim,
    mcpo,
    mcporter,
    mistralVibe,
    opencode,
    openhands,
    qwenCode,
    rooCode,
    smithery,
    springAi,
    springAiServers,
    tabnine,
    tome,
    trae,
    visualStudio,
    vscode,
    warp,
    windsurf,
    witsy,
    zed,
];


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/** A file for others to copy: it belongs to nobody. */
const TEMPLATES = ['example', 'examples', 'sample', 'samples', 'template', 'tmpl', 'tpl', 'dist', 'default'];
/** The file itself, put aside or for one machine. */
const COPIES = ['bak', 'backup', 'orig', 'old', 'save', 'local', 'disabled'];
/** What a name with marks can end with, besides its own extension. */
const marks = [...TEMPLATES, ...COPIES];
/** At the end, or in front of the extension. */
const MARK = `[._-](?:(${TEMPLATES.join('|')})|${COPIES.join('|')})`;
const SUFFIX = new RegExp(`(?:~|${MARK})$`);
const INFIX = new RegExp(`${MARK}(?=\\.[A-Za-z0-9]{1,12}$)`);
/** `mcp.json.example.bak` has two. */
const MOST = 4;
/**
 * What a file's name is without the marks of a template or a copy: `mcp.example.json` and `mcp.json.bak` are
 * `mcp.json`. `undefined` if it has none.
 */
function withoutMarks(name) {
    let rest = name;
    let template = false;
    for (let count = 0; count < MOST; count++) {
        const mark = SUFFIX.exec(rest) ?? INFIX.exec(rest);
        // `.local` is a name, `settings.local` one with a mark.
        if (!mark || mark.index === 0)
            break;
        template ||= mark[1] !== undefined;
        rest = rest.slice(0, mark.index) + rest.slice(mark.index + mark[0].length);
    }
    return rest === name ? undefined : { name: rest, template };
}
/** The name up to where a mark could begin: the same with marks and without. */
function stemOf(name) {
    let end = 1;
    while (end < name.length && !isBorder(name.charCodeAt(end)))
        end++;
    return name.slice(0, end);
}
function isBorder(code) {
    return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x7e;
}


/***/ }),

/***/ 50460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ disk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __nccwpck_require__(64702);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __nccwpck_require__(25083);
// EXTERNAL MODULE: ./.compiled/core/source.js
var source = __nccwpck_require__(45388);
// EXTERNAL MODULE: ./.compiled/io/root.js
var root = __nccwpck_require__(27004);
// EXTERNAL MODULE: ./.compiled/io/text-chunks.js
var text_chunks = __nccwpck_require__(46426);
// EXTERNAL MODULE: ./.compiled/io/words.js
var io_words = __nccwpck_require__(98899);
;// CONCATENATED MODULE: ./.compiled/io/files.js








/** Beyond this a file is not searched either: it could have been made to keep the program busy. */
const MAX_SEARCH_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Files between two looks at what else there is to do. */
const SLICE = 64;
/** The files of a folder as they are on the disk. */
class DiskFolder {
    #root;
    #path;
    constructor(path) {
        this.#path = path;
        this.#root = new root/* Root */.bL(path);
    }
    async list() {
        // What lists plain folders is not needed in a repository.
        const { listFolder } = await Promise.all(/* import() */[__nccwpck_require__.e(5648), __nccwpck_require__.e(6569)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76569));
        return listFolder(this.#path);
    }
    async read(file) {
        const { path } = file;
        const real = this.#root.resolve(file);
        if (typeof real === 'string')
            return { path, skipped: real };
        const opened = this.#root.open({ path, bytes: real });
        if (typeof opened === 'string')
            return { path, skipped: opened };
        if (opened.size <= source/* MAX_CONFIG_BYTES */.GW)
            return this.#whole(path, opened);
        (0,external_node_fs_.closeSync)(opened.fd);
        if (opened.size > MAX_SEARCH_BYTES)
            return { path, skipped: 'too-large' };
        return { path, size: opened.size, chunks: () => (0,text_chunks/* textChunks */.w)(this.#bytes(real)) };
    }
    async target(link) {
        const file = this.#pointer(link) ?? link;
        const real = this.#root.resolve(file);
        if (typeof real === 'string')
            return { path: link.path, skipped: real === 'deleted' ? 'symlink-broken' : real };
        const target = (0,file_path/* filePath */.s$)(real);
        const stats = this.#root.stats(target);
        if (stats?.isFile())
            return { ...target, kind: 'file' };
        return stats?.isDirectory() ? { ...target, kind: 'folder' } : { path: link.path, skipped: 'not-a-file' };
    }
    /**
     * Reads file after file: from a warm disk that takes a tenth of the time that as many promises take.
     */
    async search(files, words) {
        const hits = [];
        const skipped = [];
        const links = [];
        const wanted = new io_words/* Words */.U(words);
        for (const [index, file] of files.entries()) {
            if (index % SLICE === SLICE - 1)
                await (0,promises_.setImmediate)();
            const opened = this.#root.open(file);
            if (opened === 'symlink-broken' && this.#root.stats(file)?.isSymbolicLink())
                links.push(file);
            else if (typeof opened === 'string')
                skipped.push({ path: file.path, skipped: opened });
            else if (opened.size > source/* MAX_CONFIG_BYTES */.GW) {
                (0,external_node_fs_.closeSync)(opened.fd);
                skipped.push({ path: file.path, skipped: 'not-searched' });
            }
            else {
                const found = this.#holds(opened, wanted);
                if (found === true)
                    hits.push(file);
                else if (found)
                    skipped.push({ path: file.path, skipped: found });
            }
        }
        return { hits, skipped, links };
    }
    async close() { }
    #whole(path, file) {
        try {
            return (0,source/* sourceOf */.vz)(path, (0,root/* readAll */.yw)(file));
        }
        catch (error) {
            return { path, skipped: (0,root/* reasonOf */.A3)(error) };
        }
    }
    async *#bytes(real) {
        const opened = this.#root.open({ path: '', bytes: real });
        if (typeof opened === 'string')
            return;
        yield* (0,external_node_fs_.createReadStream)('', { fd: opened.fd, highWaterMark: CHUNK_BYTES, end: MAX_SEARCH_BYTES });
    }
    #holds(file, words) {
        try {
            return words.isIn((0,root/* readAll */.yw)(file));
        }
        catch (error) {
            return (0,root/* reasonOf */.A3)(error);
        }
    }
    /**
     * Where git cannot make symbolic links (`core.symlinks`, on Windows) it writes the target's path into a file. A text of one
     * line with nothing in it that a config needs is taken for that.
     */
    #pointer(link) {
        const stats = this.#root.stats(link);
        if (!stats?.isFile() || stats.size > 4096)
            return undefined;
        const opened = this.#root.open(link);
        if (typeof opened === 'string')
            return undefined;
        const text = (0,root/* readAll */.yw)(opened).toString();
        if (text === '' || /[\n{}[\]:="]/.test(text))
            return undefined;
        return { path: external_node_path_.posix.join(external_node_path_.posix.dirname(link.path), text) };
    }
}

// EXTERNAL MODULE: ./.compiled/io/git/repository.js
var repository = __nccwpck_require__(21693);
;// CONCATENATED MODULE: ./.compiled/io/disk.js





/** The disk of this machine. `env` is what git is told, less what would point it elsewhere. */
function disk(env) {
    return {
        folder: async (path) => new DiskFolder(path),
        repository: (path) => repository/* Git */.T.open(path, env),
        read: async (path) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
                return { path, skipped: 'deleted' };
            return new DiskFolder((0,external_node_path_.dirname)(path)).read({ path: (0,external_node_path_.basename)(path) });
        },
        look: async (path) => ({ kind: kindOf(path), real: (0,external_node_fs_.realpathSync)(path) }),
    };
}
function kindOf(path) {
    const stats = statsOf(path);
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    throw new errors/* UsageError */.e(`${path} is neither a file nor a folder`);
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        const { code } = error;
        throw new errors/* UsageError */.e(`${path}: ${code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})`}`);
    }
}


/***/ }),

/***/ 64281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Blobs),
/* harmony export */   _: () => (/* binding */ blobStream)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89527);

/**
 * One `git cat-file --batch` that is asked for object after object, however many there are.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
class Blobs {
    #start;
    #process;
    /** Why there will be no more answers. */
    #failure;
    #requests = [];
    /** What git has still to be asked for. */
    #asking = '';
    /** What has come of a header line that is not complete. */
    #header = Buffer.alloc(0);
    /** The object whose bytes are coming; `left` counts the line end after them too. */
    #body;
    constructor(start) {
        this.#start = start;
    }
    /** `undefined` if the repository does not have the object. */
    read(oid, limit) {
        this.#process ??= this.#open();
        return new Promise((resolve, reject) => {
            if (this.#failure)
                return reject(this.#failure);
            this.#requests.push({ limit, resolve, reject });
            if (this.#asking === '')
                setImmediate(() => this.#ask());
            this.#asking += `${oid}\n`;
        });
    }
    /** Writes what has been asked for since, in one go: each write costs as much as ten objects. */
    #ask() {
        this.#process?.stdin.write(this.#asking);
        this.#asking = '';
    }
    async close() {
        if (this.#asking !== '')
            this.#ask();
        this.#process?.stdin.end();
        await this.#process?.ended;
    }
    #open() {
        const process = this.#start();
        process.stdout.on('data', (chunk) => this.#take(chunk));
        const giveUp = (error) => {
            this.#failure = error;
            for (const { reject } of this.#requests.splice(0))
                reject(error);
        };
        process.ended.then(() => giveUp(new _process_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessError */ .yI('git', { detail: 'cat-file ended too early' })), giveUp);
        return process;
    }
    #take(chunk) {
        let at = 0;
        while (at < chunk.length)
            at = this.#body ? this.#takeBody(chunk, at) : this.#takeHeader(chunk, at);
    }
    #takeHeader(chunk, at) {
        const end = chunk.indexOf(10, at);
        this.#header = Buffer.concat([this.#header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
        if (end === -1)
            return chunk.length;
        // `<oid> blob <size>`, or `<oid> missing`
        const size = Number(this.#header.toString('latin1').split(' ')[2] ?? Number.NaN);
        this.#header = Buffer.alloc(0);
        const request = this.#requests[0];
        if (Number.isNaN(size))
            this.#requests.shift()?.resolve(undefined);
        else
            this.#body = { size, left: size + 1, chunks: size <= (request?.limit ?? 0) ? [] : undefined };
        return end + 1;
    }
    #takeBody(chunk, at) {
        const body = this.#body;
        const part = chunk.subarray(at, at + body.left);
        body.chunks?.push(part);
        body.left -= part.length;
        if (body.left === 0) {
            this.#body = undefined;
            const content = body.chunks && joined(body.chunks).subarray(0, body.size);
            this.#requests.shift()?.resolve({ size: body.size, content });
        }
        return at + part.length;
    }
}
/** Most objects come in one piece, which need not be copied. */
function joined(chunks) {
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
/** The bytes of one object as they come, for what is too long to be held. */
async function* blobStream(process) {
    process.stdin.end();
    try {
        yield* process.stdout;
        await process.ended;
    }
    finally {
        process.kill();
    }
}


/***/ }),

/***/ 98740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ LOCATIONS),
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   h3: () => (/* binding */ trusting),
/* harmony export */   u3: () => (/* binding */ OVERRIDES)
/* harmony export */ });
/**
 * A repository is hostile: its `.git/config` can name programs that git runs and change what git prints. What is given
 * on the command line wins over it. https://git-scm.com/docs/git-config
 */
const OVERRIDES = [
    '--no-pager',
    // Empty, and not `false`, which git before 2.36 takes for the name of a program.
    ...['-c', 'core.fsmonitor='],
    ...['-c', 'core.hooksPath=/dev/null'],
    // It says which parents commits have, and nobody compares.
    ...['-c', 'core.commitGraph=false'],
    ...['-c', 'grep.fullName=false'],
    ...['-c', 'submodule.recurse=false'],
];
/** What the user's shell, the runner or a test may say to git without pointing it at another repository. */
const KEPT = /^GIT_(?:CONFIG_(?:COUNT|GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS|KEY_\d{1,4}|VALUE_\d{1,4})|EXEC_PATH)$/;
/** Which repository, and which of its parts, git is to use. A hook gets them from git itself. */
const LOCATIONS = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
];
/** The environment for every call of git. No variable of `LOCATIONS` is left in it. */
function gitEnvironment(env) {
    // Ours hold the token and the key of the fingerprints, which are no business of git's.
    const kept = Object.entries(env).filter(([name]) => !/^(?:GIT|MCP_REKEY)_/.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        // Messages are told apart by their words.
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        // What is committed, not what `refs/replace` says instead.
        GIT_NO_REPLACE_OBJECTS: '1',
        // And not the parents that `info/grafts` gives it: a file that is nowhere.
        GIT_GRAFT_FILE: '/dev/null/none',
        // A missing object of a partial clone would be fetched by whatever program the remote's URL names (`ext::`). The
        // first needs git 2.45, the second no git in use.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        // The search for `.git` does not stop at a mount point, so git's must not either.
        GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
    };
}
/**
 * Adds settings to those that the environment gives git already. Unlike `-c`, no list of processes shows them.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT
 */
function withSettings(env, settings) {
    const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, key],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...env, GIT_CONFIG_COUNT: String(before + settings.length), ...Object.fromEntries(added) };
}
/**
 * Lets git read the repository of another user, as the workspace of a job in a container is. `folder` is its top, without
 * symbolic links. Needs git 2.38; before, the user's own configuration alone can say so.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
function trusting(env, folder) {
    return withSettings(env, [['safe.directory', folder]]);
}


/***/ }),

/***/ 19262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Yd: () => (/* binding */ readIfHolds),
/* harmony export */   ud: () => (/* binding */ GitFiles)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25083);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45388);
/* harmony import */ var _text_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46426);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64281);




/** As many symbolic links in a row as Linux follows. */
const MAX_LINKS = 40;
const MAX_TARGET_BYTES = 4096;
/** The files of the index or of a tree, read from the repository without a checkout. */
class GitFiles {
    #process;
    #blobs;
    #entries;
    #folders;
    constructor(process, listing) {
        this.#process = process;
        this.#blobs = new _blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .Blobs */ .B(() => process.start(['cat-file', '--batch']));
        this.#entries = new Map(listing.entries.map((entry) => [(0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(entry), entry]));
    }
    async read(file) {
        const { path } = file;
        const oid = this.#entries.get((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(file))?.oid;
        if (oid === undefined)
            return { path, skipped: 'deleted' };
        return readVersion(this.#process, this.#blobs, { path, oid });
    }
    async target(link) {
        const { path } = link;
        let ahead = path.split('/');
        const passed = [];
        for (let links = 0; ahead.length > 0;) {
            const name = ahead.shift();
            if (name === '' || name === '.')
                continue;
            if (name === '..' && passed.length === 0)
                return { path, skipped: 'symlink-outside' };
            if (name === '..') {
                passed.pop();
                continue;
            }
            // The link itself may have a name that is no UTF-8; what it leads to is looked up as text.
            const entry = links === 0 && ahead.length === 0 ? this.#entries.get((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(link)) : this.#at([...passed, name]);
            if (entry?.kind !== 'symlink') {
                passed.push(name);
                continue;
            }
            const target = ++links > MAX_LINKS ? undefined : await this.#linkText(entry);
            if (target === undefined)
                return { path, skipped: 'symlink-broken' };
            if (target.startsWith('/'))
                return { path, skipped: 'symlink-outside' };
            ahead = [...target.split('/'), ...ahead];
        }
        const target = passed.join('/');
        if (this.#at(passed)?.kind === 'file')
            return { path: target, kind: 'file' };
        return this.#isFolder(target) ? { path: target, kind: 'folder' } : { path, skipped: 'symlink-broken' };
    }
    /** Git has searched all there is. */
    async search() {
        return { hits: [], skipped: [], links: [] };
    }
    close() {
        return this.#blobs.close();
    }
    #at(names) {
        return this.#entries.get(names.join('/'));
    }
    async #linkText({ oid }) {
        const blob = oid && (await this.#blobs.read(oid, MAX_TARGET_BYTES));
        return blob ? blob.content?.toString() : undefined;
    }
    #isFolder(path) {
        this.#folders ??= foldersOf(this.#entries.values());
        return this.#folders.has(path);
    }
}
/** The content that git has under a name; what is too long to be held comes in pieces. */
async function readVersion(process, blobs, version) {
    return resultOf(process, version, await blobs.read(version.oid, _core_source_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CONFIG_BYTES */ .GW));
}
/** The same, if one of the words is in it; `undefined` if not. */
async function readIfHolds(process, blobs, version, words) {
    const blob = await blobs.read(version.oid, _core_source_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CONFIG_BYTES */ .GW);
    if (blob?.content && !words.isIn(blob.content))
        return undefined;
    return resultOf(process, version, blob);
}
function resultOf(process, { path, oid }, blob) {
    if (!blob)
        return { path, skipped: 'missing-object' };
    if (blob.content)
        return (0,_core_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(path, blob.content);
    const chunks = () => (0,_text_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .textChunks */ .w)((0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .blobStream */ ._)(process.start(['cat-file', 'blob', oid])));
    return { path, size: blob.size, chunks };
}
function foldersOf(entries) {
    const folders = new Set(['']);
    for (const { path } of entries) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (folders.has(path.slice(0, end)))
                break;
            folders.add(path.slice(0, end));
        }
    }
    return folders;
}


/***/ }),

/***/ 90762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98740);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57804);




/**
 * The repository that a folder is in; `undefined` if it is in none. Asking git would cost a process, and its answer
 * "not a repository" would not tell a plain folder from a repository that it refuses.
 */
async function locate(path, env) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const found = findUpwards(folder);
    const given = _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCATIONS */ .B7.filter((name) => env[name]);
    const workTree = env['GIT_DIR'] && env['GIT_WORK_TREE'] ? real(env['GIT_WORK_TREE']) : undefined;
    // Somebody keeps the repository elsewhere (`git --git-dir=… --work-tree=…`), and calls this from a hook or an alias.
    if (workTree &&
        contains(workTree, folder) &&
        !(found?.top && found.top !== workTree && contains(workTree, found.top))) {
        const variables = Object.fromEntries(given.map((name) => [name, absolute(env[name])]));
        return { folder, top: workTree, prefix: prefixOf(workTree, folder), variables };
    }
    if (!found)
        return undefined;
    const { top } = found;
    // Otherwise `core.worktree` and `core.bare` of the repository's own configuration would say which files are listed.
    const own = top === undefined ? {} : { GIT_WORK_TREE: top };
    const variables = given.length === 0 ? own : { ...own, ...(await ofThisRepository(folder, env, own)) };
    return { folder, top, prefix: top === undefined ? '' : prefixOf(top, folder), variables };
}
/** A hook is told which index and objects to use; that counts only if the hook is one of this repository. */
async function ofThisRepository(folder, env, own) {
    const git = new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitProcess */ .W(folder, env, own);
    const { stdout } = await git.run(['rev-parse', '--absolute-git-dir', '--git-common-dir']);
    const folders = stdout
        .toString()
        .trimEnd()
        .split('\n')
        .map((line) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, line)));
    const inside = (path) => {
        const parent = real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return parent !== undefined && folders.some((one) => contains(one, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    };
    const names = ['GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'];
    const kept = names.filter((name) => env[name] && absolute(env[name]).split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).every(inside));
    return Object.fromEntries(kept.map((name) => [name, absolute(env[name])]));
}
function findUpwards(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const dotGit = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'), { throwIfNoEntry: false });
        if (dotGit?.isDirectory() && !isGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'))) {
            // Git would go on to the next repository above, and list these files as that one's.
            throw new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X('rev-parse', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')} is no git repository`);
        }
        if (dotGit)
            return { top: at };
        if (isGitFolder(at))
            return { top: undefined };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function isGitFolder(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Git starts in another folder than this program. */
function absolute(paths) {
    return paths
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))
        .join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function contains(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function prefixOf(top, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, folder);
    return path === '' ? '' : `${path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/`;
}


/***/ }),

/***/ 57804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ GitProcess),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89527);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98740);


/** Git could not answer. It is never a reason to look at the files in another way. */
class GitError extends Error {
    name = 'GitError';
    /** The git command: `ls-files`. */
    operation;
    /** `undefined` if git could not be started or was ended by a signal. */
    code;
    /** What git said, in one line that is safe to print. */
    detail;
    constructor(operation, detail, code) {
        super(`git ${operation}: ${detail}`);
        this.operation = operation;
        this.code = code;
        this.detail = detail;
    }
}
/** Runs git in one folder, with nothing of the repository's own choosing. */
class GitProcess {
    folder;
    #env;
    #location;
    /** `location`: the variables that tell git where the repository is. */
    constructor(folder, env, location) {
        this.folder = folder;
        this.#env = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)(env), ...location };
        this.#location = location;
    }
    /** The same with settings that win over what any file says. */
    with(settings) {
        return new GitProcess(this.folder, (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .withSettings */ .GY)(this.#env, settings), this.#location);
    }
    async run(args, options = {}) {
        try {
            return await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)('git', [..._environment_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERRIDES */ .u3, ...args], { cwd: this.folder, env: this.#env, ...options });
        }
        catch (error) {
            throw gitError(args[0], error);
        }
    }
    start(args) {
        const process = (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .ni)('git', [..._environment_js__WEBPACK_IMPORTED_MODULE_1__/* .OVERRIDES */ .u3, ...args], { cwd: this.folder, env: this.#env });
        const ended = process.ended.catch((error) => {
            throw gitError(args[0], error);
        });
        ended.catch(() => { });
        return { ...process, ended };
    }
}
function gitError(operation, error) {
    // Node.js throws at once if the system takes no command or environment of that length.
    if (error.syscall?.startsWith('spawn'))
        return new GitError(operation, `cannot be started (${error.code})`);
    if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessError */ .yI))
        return error;
    const detail = error.errno === 'ENOENT' ? 'git is not installed, or the folder is gone' : error.detail;
    return new GitError(operation, detail, error.code);
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ parseListed),
/* harmony export */   aq: () => (/* binding */ parseTreeEntry),
/* harmony export */   h9: () => (/* binding */ recordReader),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25083);


/** Cuts output into records that end with a NUL, and hands over each. A record that is no UTF-8 stays as it is. */
function recordReader(take) {
    let rest = Buffer.alloc(0);
    return (chunk) => {
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        const end = bytes.lastIndexOf(0);
        rest = bytes.subarray(end + 1);
        if (end === -1)
            return;
        const whole = bytes.subarray(0, end);
        // Nearly always all is UTF-8, and decoding it at once is much faster than name by name.
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            for (const record of whole.toString().split('\0'))
                take(record);
        else
            takeEach(whole, take);
    };
}
function takeEach(bytes, take) {
    for (let start = 0; start <= bytes.length;) {
        const end = bytes.indexOf(0, start);
        const record = bytes.subarray(start, end === -1 ? bytes.length : end);
        take((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(record) ? record.toString() : Buffer.from(record));
        start += record.length + 1;
    }
}
/** The path that a record holds from `start` on. */
function recordPath(record, start) {
    return typeof record === 'string' ? { path: record.slice(start) } : (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$)(record.subarray(start));
}
/**
 * A record of `git ls-files -v -s -c -o`: `H 100644 <oid> 0\t<path>`, or `? <path>` if it is not tracked.
 * https://git-scm.com/docs/git-ls-files
 */
function parseListed(record, work) {
    const text = typeof record === 'string' ? record : record.toString('latin1');
    const tag = text[0];
    if (tag === '?') {
        const kind = text.endsWith('/') ? 'nested-repository' : 'file';
        return entry(recordPath(record, 2), kind, undefined, false, true, '0');
    }
    const tab = text.indexOf('\t');
    const oid = text.slice(9, text.indexOf(' ', 9));
    const sparse = work && (tag === 'S' || tag === 's');
    // Of a file that is assumed to be unchanged (`h`), a search of the work tree looks into the index instead.
    const unsearched = work && tag === 'h';
    return entry(recordPath(record, tab + 1), kindOf(text, 2), oid, sparse, unsearched, text[tab - 1]);
}
/** A record of `git ls-tree -r`: `100644 blob <oid>\t<path>`. https://git-scm.com/docs/git-ls-tree */
function parseTreeEntry(record) {
    const text = typeof record === 'string' ? record : record.toString('latin1');
    const tab = text.indexOf('\t');
    const oid = text.slice(text.lastIndexOf(' ', tab) + 1, tab);
    return entry(recordPath(record, tab + 1), kindOf(text, 0), oid, false, false, '0');
}
/** All entries are made here, so that they are alike to the engine: there can be a million. */
function entry({ path, bytes }, kind, oid, sparse, unsearched, stage) {
    return bytes
        ? { path, kind, oid, sparse, unsearched, stage, bytes }
        : { path, kind, oid, sparse, unsearched, stage };
}
function kindOf(text, mode) {
    if (text.startsWith('120000', mode))
        return 'symlink';
    return text.startsWith('160000', mode) ? 'submodule' : 'file';
}


/***/ }),

/***/ 21693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25083);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19262);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90762);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57804);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(251);





/**
 * `warning: could not open directory 'a/': …`, `error: failed to stat 'a/b.json': …`, `error: 'a/b.json': unable to read <oid>`.
 * The former two count from the top of the work tree, whatever the folder.
 */
const COMPLAINT = /^(?:warning: could not open directory |error: failed to stat |error: )'(.*?)\/?'(?:: |$)/;
/** A git repository, seen from one folder. No call changes it, runs anything it names, or reaches the network. */
class Git {
    prefix;
    top;
    /** For other questions than these; text conversion and external diffs must be switched off by the one who asks. */
    process;
    #trees = new Map();
    constructor({ folder, top, prefix, variables }, env) {
        this.prefix = prefix;
        this.top = top;
        this.process = new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitProcess */ .W(folder, env, variables);
    }
    /** `undefined` if the folder is in no repository. Whether git can read the repository shows with the first question. */
    static async open(folder, env) {
        const location = await (0,_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(folder, env);
        return location && new Git(location, env);
    }
    /** One call of git. */
    async list(tree) {
        const entries = [];
        if (typeof tree === 'object') {
            const oid = await this.#tree(tree);
            const onStdout = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordReader */ .h9)((record) => entries.push((0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTreeEntry */ .aq)(record)));
            if (oid)
                await this.process.run(['ls-tree', '-r', '-z', '--full-tree', oid], { onStdout });
            return { entries, skipped: [] };
        }
        const work = tree === 'work';
        const onStdout = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordReader */ .h9)((record) => merge(entries, (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .parseListed */ .Jc)(record, work)));
        const untracked = work ? ['-o', '--exclude-standard'] : [];
        const { stderr } = await this.process.run(['ls-files', '-z', '-v', '-s', '-c', ...untracked], {
            onStdout,
        });
        return { entries, skipped: this.#complaints(stderr) };
    }
    /**
     * One call of git. Of the work tree, only what is tracked is searched: git would leave out the tracked files that
     * `.gitignore` names if it were to search the untracked ones too.
     */
    async search(tree, terms) {
        const oid = typeof tree === 'object' ? await this.#tree(tree) : '';
        if (oid === undefined)
            return { hits: [], skipped: [], links: [] };
        const hits = [];
        const start = oid ? oid.length + 1 : 0;
        const onStdout = (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordReader */ .h9)((record) => hits.push((0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordPath */ .lX)(record, start)));
        // `-a`, for a file that `.gitattributes` declares to be binary is searched all the same.
        const args = ['grep', '-a', '-l', '-z', '-F', '--no-color', '--threads=0'];
        if (tree === 'index')
            args.push('--cached');
        if (oid)
            args.push('--full-name');
        args.push(...terms.words.flatMap((word) => ['-e', word]), ...(oid ? [oid] : []), '--');
        args.push(oid ? ':(top)' : '.', ...terms.without.map((extension) => `:(${oid ? 'top,' : ''}exclude)*.${extension}`));
        const { stderr } = await this.process.run(args, { okCodes: [0, 1], onStdout });
        const skipped = this.#complaints(stderr, oid);
        return { hits, skipped, links: [] };
    }
    get hasWorkTree() {
        return this.top !== undefined;
    }
    /** Most scans look at no commit, and need nothing that reads them. */
    async revisions() {
        const { GitRevisions } = await __nccwpck_require__.e(/* import() */ 256).then(__nccwpck_require__.bind(__nccwpck_require__, 80256));
        return new GitRevisions(this.process, this.prefix);
    }
    files(listing) {
        return new _files_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFiles */ .ud(this.process, listing);
    }
    async ignored() {
        if (this.prefix === '' || this.top === undefined)
            return false;
        const path = `:(top)${this.prefix}`;
        const { code } = await this.process.run(['check-ignore', '-q', '--', path], { okCodes: [0, 1] });
        return code === 0;
    }
    /** What git could not read, out of its messages; it goes on without, and does not fail. */
    #complaints(stderr, oid = '') {
        const skipped = [];
        for (const line of stderr.split('\n')) {
            const path = COMPLAINT.exec(line)?.[1];
            if (path === undefined)
                continue;
            const below = without(`${oid}:`, path);
            skipped.push({ path: without(this.prefix, below), skipped: complaintReason(line) });
        }
        return skipped;
    }
    /** The tree of a revision that corresponds to the folder; `undefined` if the revision has no such folder. */
    #tree({ rev, folder }) {
        const path = (folder ?? this.prefix).replace(/\/$/, '');
        const key = `${rev}^{tree}:${path}`;
        const known = this.#trees.get(key) ?? this.#resolve(rev, key);
        this.#trees.set(key, known);
        return known;
    }
    async #resolve(rev, key) {
        // `-x` would be an option, and what has a colon names a file or a text in a commit's message.
        if (!/^[^-:\0\n][^:\0\n]{0,1000}$/.test(rev))
            throw new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X('rev-parse', `'${rev}' does not name a commit`);
        const ask = async (name) => {
            const { stdout } = await this.process.run(['rev-parse', '--verify', '--quiet', name], {
                okCodes: [0, 1],
            });
            return stdout.toString().trimEnd();
        };
        const oid = await ask(key);
        if (oid !== '')
            return oid;
        if ((await ask(`${rev}^{tree}`)) !== '')
            return undefined;
        throw new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X('rev-parse', `there is no commit '${rev}' here`);
    }
}
/** Adds an entry. Of an unmerged file git lists up to three versions in a row, of which "ours" is kept. */
function merge(entries, entry) {
    const last = entries.at(-1);
    if (entry.stage === '0' || !last || last.stage === '0' || (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(last) !== (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(entry))
        entries.push(entry);
    else if (entry.stage === '2')
        entries[entries.length - 1] = entry;
}
function complaintReason(line) {
    if (line.endsWith(' Not a directory'))
        return 'deleted';
    return / unable to read [0-9a-f]{40,64}$/.test(line) ? 'missing-object' : 'unreadable';
}
function without(start, text) {
    return text.startsWith(start) ? text.slice(start.length) : text;
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. */
async function writeReport(text, file) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
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

/***/ 89527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   yI: () => (/* binding */ ProcessError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);

/** A program that could not be started, or that failed. */
class ProcessError extends Error {
    name = 'ProcessError';
    command;
    /** `undefined` if it could not be started or was ended by a signal. */
    code;
    /** As `errno` names it: `ENOENT` if there is no such program, `ETIMEDOUT` if it took too long. */
    errno;
    /** What it said, in one line that is safe to print. */
    detail;
    constructor(command, failure) {
        super(`${command} ${failure.code === undefined ? 'failed' : `ended with exit code ${failure.code}`}: ${failure.detail}`);
        this.command = command;
        this.code = failure.code;
        this.errno = failure.errno;
        this.detail = failure.detail;
    }
}
const MAX_STDERR = 64 * 1024;
/** Starts a program, never through a shell. */
function start(command, args, options) {
    const { cwd, env, okCodes = [0], timeout } = options;
    // A group of its own can be ended as a whole. Without a time limit, it is to end with this program's.
    const detached = timeout !== undefined && process.platform !== 'win32';
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env, detached, windowsHide: true });
    // A program that ends before it has read its input is judged by its exit code.
    child.stdin.on('error', () => { });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text.slice(0, MAX_STDERR - stderr.length);
    });
    const deadline = timeout === undefined ? undefined : endAfter(child, timeout, detached);
    const ended = new Promise((resolve, reject) => {
        child.on('error', (error) => reject(new ProcessError(command, { errno: error.code ?? 'UNKNOWN', detail: printable(error.message) })));
        child.on('close', (code, signal) => {
            if (code !== null && okCodes.includes(code))
                resolve({ code, stderr });
            else if (deadline?.aborted)
                reject(new ProcessError(command, { errno: 'ETIMEDOUT', detail: 'took too long' }));
            else if (code !== null)
                reject(new ProcessError(command, { code, detail: firstComplaint(stderr) }));
            else
                reject(new ProcessError(command, { detail: `ended by ${signal}` }));
        });
    });
    // Who reads the output first learns of a failure when it asks; until then it is not unhandled.
    ended.catch(() => { });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill() };
}
/** Ends a program when its time is over; the signal tells that this was so. */
function endAfter(child, milliseconds, group) {
    const deadline = new AbortController();
    const timer = setTimeout(() => {
        deadline.abort();
        if (group && child.pid !== undefined)
            process.kill(-child.pid);
        else
            child.kill();
        // What it started may live on where there are no groups, and would hold them open.
        for (const stream of child.stdio)
            stream?.destroy();
    }, milliseconds);
    for (const event of ['close', 'error'])
        child.on(event, () => clearTimeout(timer));
    return deadline.signal;
}
/** Runs a program to its end. With `onStdout` the output goes there, and `stdout` of the result is empty. */
async function run(command, args, options) {
    const running = start(command, args, options);
    const chunks = [];
    running.stdout.on('data', options.onStdout ?? ((chunk) => chunks.push(chunk)));
    running.stdin.end(options.input ?? '');
    const { code, stderr } = await running.ended;
    return { code, stderr, stdout: Buffer.concat(chunks) };
}
/** The line that says what went wrong, rather than a warning before it. */
function firstComplaint(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    return printable(lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? 'no message');
}
const MAX_DETAIL = 300;
/** Without what a terminal would act on, and without the credentials that a URL can carry. */
function printable(text) {
    return text
        .slice(0, 4096)
        .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
        .replace(/\/\/[^/\s@]{1,512}@/g, '//***@')
        .slice(0, MAX_DETAIL);
}


/***/ }),

/***/ 27004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   bL: () => (/* binding */ Root),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Two of them do not exist on Windows. Without `O_NONBLOCK` a named pipe would hold the program for ever. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const SLASH = 0x2f;
/** A folder of the disk, from which nothing is opened that is not in it. */
class Root {
    #prefix;
    /** Folders below, by the path that was asked for: where they really are. */
    #folders = new Map();
    constructor(path) {
        this.#prefix = withSlash(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, 'buffer'));
    }
    /** The path below the root to which a path leads through all symbolic links; empty for the root itself. */
    resolve(file) {
        const name = this.#nameOf(file.bytes ?? Buffer.from(file.path));
        try {
            const real = withSlash(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(name, 'buffer'));
            const inside = real.subarray(0, this.#prefix.length).equals(this.#prefix);
            const below = real.subarray(this.#prefix.length, -1);
            // What is in `.git` is git's, and can hold the credentials of a checkout.
            const ofGit = below
                .toString('latin1')
                .split('/')
                .some((part) => part.toLowerCase() === '.git');
            return inside && !ofGit ? below : 'symlink-outside';
        }
        catch (error) {
            const reason = reasonOf(error);
            return reason === 'deleted' && this.stats(file)?.isSymbolicLink() ? 'symlink-broken' : reason;
        }
    }
    /** What is at a path, a symbolic link not followed; `undefined` if nothing can be seen there. */
    stats(file) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#nameOf(file.bytes ?? Buffer.from(file.path)));
        }
        catch {
            return undefined;
        }
    }
    /**
     * Opens a regular file whose last name is no symbolic link. The folders before it may be links, as long as they lead to
     * somewhere below the root; each of them is resolved only once.
     */
    open(file) {
        const path = file.bytes ?? Buffer.from(file.path);
        const cut = path.lastIndexOf(SLASH);
        const folder = cut === -1 ? Buffer.alloc(0) : this.#folder(path.subarray(0, cut));
        if (typeof folder === 'string')
            return folder;
        try {
            const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#nameOf(folder.length > 0 ? withSlash(folder) : folder, path.subarray(cut + 1)), FLAGS);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
            if (stats.isFile())
                return { fd, size: stats.size };
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            return 'not-a-file';
        }
        catch (error) {
            return reasonOf(error);
        }
    }
    #folder(path) {
        const key = path.toString('latin1');
        const known = this.#folders.get(key) ?? this.resolve({ path: '', bytes: path });
        this.#folders.set(key, known);
        return known;
    }
    #nameOf(...parts) {
        return Buffer.concat([this.#prefix, ...parts]);
    }
}
/** The whole of an open file, which is closed; throws what the system says. */
function readAll({ fd, size }) {
    try {
        const bytes = Buffer.allocUnsafe(size);
        let length = 0;
        for (let count = -1; count !== 0 && length < size; length += count) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, bytes, length, size - length, null);
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'deleted';
    // `EMLINK` is what some systems say of a link that is not to be followed.
    if (code === 'ELOOP' || code === 'EMLINK')
        return 'symlink-broken';
    // A socket.
    if (code === 'ENXIO')
        return 'not-a-file';
    return 'unreadable';
}
/** With a `/` at the end, and `/` throughout on Windows, where the system takes it as well. */
function withSlash(path) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? Buffer.from(path.toString().replaceAll('\\', '/')) : path;
    return slashed.at(-1) === SLASH ? slashed : Buffer.concat([slashed, Buffer.from('/')]);
}


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takesColour),
/* harmony export */   g: () => (/* binding */ ProgressLine)
/* harmony export */ });
/** How long a command may take before it says what it is doing. */
const PATIENCE_MS = 500;
/** One line on a terminal that tells how far long work is, and is gone afterwards. Nothing where nobody looks. */
class ProgressLine {
    #stream;
    #since = Date.now();
    #shown = false;
    constructor(stream) {
        this.#stream = stream;
    }
    show(text) {
        if (!this.#stream.isTTY || Date.now() - this.#since < PATIENCE_MS)
            return;
        this.#stream.write(`\r\u001b[2K${text}`);
        this.#shown = true;
    }
    clear() {
        if (this.#shown)
            this.#stream.write('\r\u001b[2K');
        this.#shown = false;
    }
}
/** Whether a stream takes colour: a terminal that nobody has asked to stay plain (https://no-color.org). */
function takesColour(stream, env) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 46426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ textChunks)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45388);


/** Longer than any credential, and than the line around it that tells what it is. */
const OVERLAP = 16 * 1024;
/** The text of a stream of bytes. Its encoding is that of its first piece; each chunk begins with the end of the one before. */
async function* textChunks(pieces) {
    let decoder;
    let tail = '';
    let start = 0;
    let position = { line: 1, column: 1 };
    for await (const piece of pieces) {
        decoder ??= decoderFor(piece);
        const fresh = decoder.decode(piece, { stream: true });
        if (fresh === '')
            continue;
        const text = tail + fresh;
        yield { text, start, position };
        const cut = overlapStart(text);
        tail = text.slice(cut);
        position = advance(position, text.slice(0, cut));
        start += cut;
    }
}
function decoderFor(head) {
    const encoding = (0,_core_source_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOrderMark */ .y2)(head)?.encoding ?? (0,_core_source_js__WEBPACK_IMPORTED_MODULE_1__/* .wideByZeros */ .qj)(head) ?? narrowEncoding(head);
    if (encoding !== 'latin1')
        return new TextDecoder(encoding);
    // `TextDecoder` takes Latin-1 for Windows-1252, which does not keep all bytes apart.
    return { decode: (bytes) => Buffer.from(bytes).toString('latin1') };
}
function narrowEncoding(head) {
    // The piece may end within a character of up to four bytes.
    const whole = [0, 1, 2, 3].some((cut) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(head.subarray(0, head.length - cut)));
    return whole && !head.includes(0) ? 'utf-8' : 'latin1';
}
function overlapStart(text) {
    const cut = Math.max(0, text.length - OVERLAP);
    const unit = text.charCodeAt(cut);
    return cut > 0 && unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut;
}
function advance({ line, column }, text) {
    const lastLine = text.lastIndexOf('\n') + 1;
    let count = line;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count++;
    const characters = codePoints(text, lastLine);
    return { line: count, column: (lastLine > 0 ? 1 : column) + characters };
}
function codePoints(text, from) {
    let count = 0;
    for (let at = from; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit < 0xdc00 || unit > 0xdfff)
            count++;
    }
    return count;
}


/***/ }),

/***/ 98899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Words)
/* harmony export */ });
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45388);

/** Git takes a file for binary if there is a NUL in so many bytes. */
const BINARY_HEAD = 8000;
/** ASCII words that are looked for in the bytes of files, which need not be decoded for that. */
class Words {
    #words;
    #needles;
    constructor(words) {
        this.#words = words;
        this.#needles = words.map((word) => Buffer.from(word));
    }
    /** Whether one of them is there. What is binary holds none, unless it is UTF-16. */
    isIn(bytes) {
        if (!bytes.subarray(0, BINARY_HEAD).includes(0))
            return this.#needles.some((needle) => bytes.includes(needle));
        const { text, encoding } = (0,_core_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes);
        return encoding.startsWith('utf-16') && this.#words.some((word) => text.includes(word));
    }
}


/***/ }),

/***/ 52596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/** As many paths through linked folders as are looked at; a tree can be made to have any number. */
const MAX_ALIASES = 100_000;
/** The other paths of the listed files: those of links to files, and those through links to folders. */
async function aliasesOf(entries, files, coverage) {
    const aliases = [];
    const linksTo = new Map();
    for (const link of entries) {
        if (link.kind !== 'symlink' || link.sparse)
            continue;
        const target = await files.target(link);
        if ('skipped' in target)
            coverage.skip(target.skipped, target.path);
        else if (target.kind === 'file')
            aliases.push({ target, path: link.path });
        else if (!linksTo.get(target.path)?.push(link.path))
            linksTo.set(target.path, [link.path]);
    }
    if (linksTo.size > 0)
        aliases.push(...throughFolders(entries, linksTo));
    return aliases;
}
function throughFolders(entries, linksTo) {
    const aliases = [];
    for (const entry of entries) {
        if (entry.kind !== 'file')
            continue;
        const { path } = entry;
        for (let end = path.lastIndexOf('/'); end !== -1; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
            for (const link of linksTo.get(path.slice(0, end)) ?? []) {
                if (aliases.length === MAX_ALIASES)
                    return aliases;
                aliases.push({ target: { ...entry, kind: 'file' }, path: link + path.slice(end) });
            }
        }
        for (const link of linksTo.get('') ?? []) {
            if (aliases.length === MAX_ALIASES)
                return aliases;
            aliases.push({ target: { ...entry, kind: 'file' }, path: `${link}/${path}` });
        }
    }
    return aliases;
}


/***/ }),

/***/ 82077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ speaksOfMcp),
/* harmony export */   _: () => (/* binding */ TERMS),
/* harmony export */   p7: () => (/* binding */ isNeverConfig)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25083);

/**
 * What every shape of an MCP config holds at least one of: `mcp` for nearly all (`mcpServers`, `mcp_servers`, `[mcp.…]`,
 * `"mcp":`, `mcp add`, `docker/mcp`), and the others for Zed (`context_servers`), for entries that name only an official
 * package or schema (`@modelcontextprotocol/…`), and for remote Goose extensions (`streamable_http`).
 *
 * Fixed strings, for they need nothing that a git may have been built without. Measured on 50,000 files: four of them
 * cost what one costs; one extended expression with four branches costs half as much again.
 */
const WORDS = ['mcp', 'context_servers', 'modelcontextprotocol', 'streamable_http'];
/**
 * Source code and assets, the most frequent first. Git tests each file's name against each of them, so that only as many
 * are named as make up the bulk of a repository; the others are dropped from what it found.
 */
const BULK = ('ts tsx js jsx py go rs java kt c h cpp cs rb php swift vue svelte css scss html ' +
    'svg png jpg jpeg gif webp snap map lock csv sql ipynb pdf zip gz jar mp4 woff2').split(' ');
const RARE = ('mjs cjs mts cts pyi pyc kts cc cxx hpp hh hxx m mm scala dart pl pm r jl ex exs erl hrl hs clj cljs fs fsi vb pas groovy ' +
    'gradle proto astro sass less styl htm xhtml xsl ico bmp tif tiff avif heic psd ai eps woff ttf otf eot ttc mp3 m4a wav ' +
    'ogg flac webm mov avi mkv tgz bz2 xz 7z rar zst war class so dylib dll exe wasm o a lib obj pdb bin dat db sqlite ' +
    'parquet arrow npy npz pkl onnx pt tsv po pot mo xlf docx xlsx pptx odt stl glb gltf fbx blend cur dmg iso apk ipa deb ' +
    'rpm whl gem nupkg').split(' ');
const NEVER = new Set([...BULK, ...RARE]);
const TERMS = { words: WORDS, without: BULK };
/** Whether a file of this name is source code or an asset, which no host reads its servers from. */
function isNeverConfig(path) {
    return NEVER.has((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/**
 * Whether one of the words stands in the text as a name or as a part of one (`mcpServers`, `mcp-remote`, `fastmcp`), and not
 * only somewhere in a checksum or another long string.
 */
function speaksOfMcp(text) {
    return SPEAKS.test(text);
}
const SPEAKS = /(?<![A-Za-z0-9])mcp(?![a-z0-9])|mcp(?![A-Za-z0-9+/=])|context_servers|modelcontextprotocol|streamable_http/;


/***/ }),

/***/ 92066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./.compiled/core/glob.js
var core_glob = __nccwpck_require__(49791);
// EXTERNAL MODULE: ./.compiled/hosts/template-name.js
var template_name = __nccwpck_require__(91063);
;// CONCATENATED MODULE: ./.compiled/hosts/host-index.js


const NONE = [];
/** Tells from a path which hosts read the file. Asked for every file of a repository. */
class HostIndex {
    #byName = new Map();
    /** Globs whose last segment has a wildcard, by extension. */
    #byExtension = new Map();
    /** Beginnings of the known names: any other name needs no search for marks. */
    #stems = new Set();
    /** Last two characters of the known names: nearly every path of a repository has others, and is done with. */
    #endings = new Set(template_name/* marks */.Z8.map(endingOf));
    constructor(hosts) {
        for (const host of hosts)
            for (const file of host.files)
                this.#add(host, file);
    }
    /**
     * One match for each host, of the first of its files that fits. A shared name counts only where the path is no
     * host's own: `.cursor/mcp.json` is not anybody's `mcp.json`. `path` is relative to the repository, with `/` or `\`;
     * a name with the marks of a template or a copy counts as the name without them.
     */
    match(path) {
        if (!this.#endings.has(endingOf(path)) && !path.endsWith('~'))
            return NONE;
        const normal = path.includes('\\') ? path.replaceAll('\\', '/') : path;
        const start = normal.lastIndexOf('/') + 1;
        const name = normal.slice(start);
        const exact = this.#lookUp(normal, name);
        if (exact.length > 0)
            return exact.map(({ match }) => match);
        if (!this.#stems.has((0,template_name/* stemOf */.Vc)(name)))
            return NONE;
        const unmarked = (0,template_name/* withoutMarks */.zw)(name);
        if (unmarked === undefined)
            return NONE;
        const found = this.#lookUp(normal.slice(0, start) + unmarked.name, unmarked.name);
        return found.map(({ match, template }) => (unmarked.template ? template : match));
    }
    /** Whether a path alone makes a file a config, or only gives reason to look. */
    knows(path) {
        const matches = this.match(path);
        if (matches.length === 0)
            return undefined;
        return matches.some(({ file }) => !file.shared) ? 'dedicated' : 'shared';
    }
    #add(host, file) {
        const { personal, ...impersonal } = file;
        const template = { host, file: personal ? impersonal : file };
        for (const glob of (0,core_glob/* expandLists */.uV)(file.glob)) {
            const name = glob.slice(glob.lastIndexOf('/') + 1);
            this.#endings.add(endingOf(name));
            const wild = name.includes('*');
            if (!wild)
                this.#stems.add((0,template_name/* stemOf */.Vc)(name));
            const map = wild ? this.#byExtension : this.#byName;
            const key = wild ? extensionOf(name) : name;
            const entries = map.get(key) ?? [];
            if (entries.length === 0)
                map.set(key, entries);
            entries.push({ glob: new core_glob/* Glob */.fo(glob, 'end'), match: { host, file }, template });
        }
    }
    #lookUp(path, name) {
        const named = this.#byName.get(name);
        const wild = this.#byExtension.get(extensionOf(name));
        if (named === undefined && wild === undefined)
            return NONE;
        const found = new Map();
        for (const entries of [named ?? NONE, wild ?? NONE]) {
            for (const entry of entries) {
                const { host } = entry.match;
                if (!found.has(host) && entry.glob.matches(path))
                    found.set(host, entry);
            }
        }
        const matches = [...found.values()];
        const own = matches.filter(({ match }) => !match.file.shared);
        return own.length > 0 ? own : matches;
    }
}
function extensionOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function endingOf(path) {
    return path.charCodeAt(path.length - 2) * 0x10000 + path.charCodeAt(path.length - 1);
}

// EXTERNAL MODULE: ./.compiled/hosts/registry.js + 70 modules
var registry = __nccwpck_require__(74838);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/coverage.js
var core_coverage = __nccwpck_require__(82127);
// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __nccwpck_require__(25083);
;// CONCATENATED MODULE: ./.compiled/pipeline/candidates.js

const RANK = ['content', 'shared', 'dedicated', 'asked'];
/** Collects candidates: each file once, for the best reason there is. */
class Candidates {
    /** In front of a path it gives the host path. */
    #context;
    #found = new Map();
    constructor(context) {
        this.#context = context;
    }
    add(file, why, isTracked, alias) {
        const key = (0,file_path/* pathKey */.Pn)(file);
        const found = this.#found.get(key) ?? { file, why, aliases: new Set(), isTracked: false };
        if (RANK.indexOf(why) > RANK.indexOf(found.why))
            found.why = why;
        if (alias !== undefined)
            found.aliases.add(alias);
        if (isTracked)
            found.isTracked = true;
        this.#found.set(key, found);
    }
    hostPath(path) {
        return this.#context + path;
    }
    has(file) {
        return this.#found.has((0,file_path/* pathKey */.Pn)(file));
    }
    sorted() {
        return [...this.#found.values()]
            .map(({ file: { path, bytes }, why, aliases, isTracked }) => {
            const links = [...aliases].sort();
            const aliasHostPaths = links.map((link) => this.hostPath(link));
            const hostPath = this.hostPath(path);
            return { path, ...(bytes && { bytes }), hostPath, aliases: links, aliasHostPaths, why, isTracked };
        })
            .sort((one, other) => (one.path < other.path ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./.compiled/pipeline/aliases.js
var pipeline_aliases = __nccwpck_require__(52596);
// EXTERNAL MODULE: ./.compiled/pipeline/content.js
var content = __nccwpck_require__(82077);
;// CONCATENATED MODULE: ./.compiled/pipeline/collect.js



/**
 * Picks the candidates out of all that was found: what stands at a path of a host's own, whatever it holds, and what speaks of
 * MCP, wherever it stands.
 */
async function collect(found, candidates, isKnown, coverage) {
    for (const entry of found.entries) {
        if (entry.kind === 'submodule' || entry.kind === 'nested-repository')
            coverage.skip(entry.kind, entry.path);
        else if (entry.sparse)
            coverage.skip('sparse', entry.path);
        else if (entry.kind === 'file' && isKnown(candidates.hostPath(entry.path)) === 'dedicated') {
            candidates.add(entry, 'dedicated', entry.oid !== undefined);
        }
    }
    for (const [hits, areTracked] of [
        [found.hits, true],
        [found.otherHits, false],
    ]) {
        for (const hit of hits) {
            const shared = isKnown(candidates.hostPath(hit.path)) === 'shared';
            candidates.add(hit, shared ? 'shared' : 'content', areTracked);
        }
    }
    const aliases = await (0,pipeline_aliases/* aliasesOf */.Q)(found.entries, found.files, coverage);
    for (const [alias, known] of await relevant(aliases, found, candidates, isKnown, coverage)) {
        candidates.add(alias.target, known, false, alias.path === alias.target.path ? undefined : alias.path);
    }
}
/** The aliases that make a difference: those that hosts read. A shared one counts only if the target speaks of MCP. */
async function relevant(aliases, found, candidates, isKnown, coverage) {
    const known = aliases.flatMap((alias) => {
        // Git calls it a link, and on the disk it is a file: the search has left it out.
        const itself = alias.path === alias.target.path && !(0,content/* isNeverConfig */.p7)(alias.path);
        const why = isKnown(candidates.hostPath(alias.path)) ?? (itself ? 'content' : undefined);
        return why ? [[alias, why]] : [];
    });
    const listed = new Set(known.length > 0 ? found.entries.filter(({ kind }) => kind === 'file').map(file_path/* pathKey */.Pn) : []);
    // The target can be a file that git ignores, into which no search has looked yet.
    const unlisted = known.filter(([{ target }, why]) => why !== 'dedicated' && !listed.has((0,file_path/* pathKey */.Pn)(target)));
    const { hits, skipped } = await found.files.search(unlisted.map(([{ target }]) => target), content/* TERMS */._.words);
    for (const one of skipped)
        coverage.skip(one.skipped, one.path);
    const speaking = new Set(hits.map(file_path/* pathKey */.Pn));
    return known.filter(([{ target }, why]) => why === 'dedicated' || candidates.has(target) || speaking.has((0,file_path/* pathKey */.Pn)(target)));
}

// EXTERNAL MODULE: ./.compiled/pipeline/survey.js
var survey = __nccwpck_require__(63804);
;// CONCATENATED MODULE: ./.compiled/pipeline/discover.js






/**
 * Finds the files that may hold an MCP config. Throws a `UsageError` if there is no such root, and what the disk throws if
 * git cannot say what is in a repository: it is never listed in another way instead.
 */
async function discover({ root, tree, isKnown, world: { disk }, }) {
    const { kind, real } = await disk.look(root);
    const folder = kind === 'file' ? (0,external_node_path_.dirname)(real) : root;
    const repository = await disk.repository(folder);
    const scene = { folder, tree, repository, disk };
    const coverage = new core_coverage/* CoverageCount */.Y();
    const candidates = new Candidates(repository ? repository.prefix : absolutePrefix(folder));
    let files;
    if (kind === 'file') {
        files = await filesAround(scene);
        const alias = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(root)).split(external_node_path_.sep).join('/');
        candidates.add({ path: (0,external_node_path_.basename)(real) }, 'asked', false, alias === (0,external_node_path_.basename)(real) ? undefined : alias);
        Object.assign(coverage, { listing: 'file', listed: 1 });
    }
    else {
        const found = await (0,survey/* survey */.F)(scene, coverage);
        files = found.files;
        await collect(found, candidates, isKnown, coverage);
    }
    const sorted = candidates.sorted();
    coverage.candidates = sorted.length;
    return {
        folder,
        prefix: repository?.prefix ?? '',
        candidates: sorted,
        coverage,
        read: async (candidate) => counted(await files.read(candidate), candidate, coverage),
        readOther: (path) => files.read({ path }),
        close: () => files.close(),
    };
}
/** The version of the folder's files that is meant. */
async function filesAround({ folder, tree, repository, disk }) {
    if (tree === 'work')
        return disk.folder(folder);
    if (!repository)
        throw (0,survey/* notInRepository */.D)(folder);
    return repository.files(await repository.list(tree));
}
function counted(result, { path, why }, coverage) {
    const silent = why === 'content' && 'text' in result && !(0,content/* speaksOfMcp */.Tp)(result.text);
    const judged = silent ? { path, skipped: 'not-a-config' } : result;
    if ('skipped' in judged)
        coverage.skip(judged.skipped, path);
    else
        coverage.read++;
    return judged;
}
function absolutePrefix(folder) {
    const path = (0,external_node_path_.resolve)(folder).split(external_node_path_.sep).join('/');
    return path.endsWith('/') ? path : `${path}/`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/scan.js



/**
 * Finds the credentials in the MCP configs below a root, and what else breaks the policy. Throws a `UsageError` if there is no such root, or
 * if the policy is wrong, and what git throws if it cannot tell what a repository holds; whatever is wrong with a single file is in
 * the report.
 */
async function scan(options) {
    const { subject, root, world } = options;
    const index = new HostIndex(registry/* hosts */.S);
    if (subject.kind === 'tree') {
        const isKnown = (path) => index.knows(path);
        const discovering = discover({ root, tree: subject.tree, isKnown, world });
        // What knows providers, formats and policies is loaded while git is looking for files.
        const [discovery, { scanDiscovered }] = await Promise.all([discovering, Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(1589), __nccwpck_require__.e(1690), __nccwpck_require__.e(5200), __nccwpck_require__.e(792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 792))]);
        return scanDiscovered(options, discovery, index).finally(() => discovery.close());
    }
    const { scanCommits } = await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(1589), __nccwpck_require__.e(1690), __nccwpck_require__.e(5200), __nccwpck_require__.e(5836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95836));
    return scanCommits(options, subject, index).finally(() => subject.revisions.close());
}


/***/ }),

/***/ 63804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ notInRepository),
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64702);
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25083);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82077);



const NOTHING = { hits: [], skipped: [], links: [] };
/** Lists the files and searches those that can hold a config; the list and git's search are made at the same time. */
async function survey(scene, coverage) {
    const { folder, tree, repository, disk } = scene;
    if (!repository && tree !== 'work')
        throw notInRepository(folder);
    if (!repository)
        return surveyFolder(scene, coverage);
    const [listing, search] = await Promise.all([repository.list(tree), repository.search(tree, _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._)]);
    // Who names a folder that git leaves out wants to know what is in it.
    if (listing.entries.length === 0 && tree === 'work' && (await repository.ignored())) {
        return surveyFolder(scene, coverage);
    }
    coverage.listing = 'git';
    const files = tree === 'work' ? await disk.folder(folder) : repository.files(listing);
    return complete(listing, search, files, coverage);
}
async function surveyFolder({ folder, disk }, coverage) {
    const files = await disk.folder(folder);
    const listing = await files.list();
    coverage.listing = 'folder';
    if (listing.ignored > 0)
        coverage.skip('ignored-name', folder, listing.ignored);
    return complete(listing, NOTHING, files, coverage);
}
/** Searches what git did not. */
async function complete(listing, search, files, coverage) {
    const possible = listing.entries.filter(({ kind, sparse, path }) => kind === 'file' && !sparse && !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path));
    const rest = await files.search(possible.filter(({ unsearched }) => unsearched), _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._.words);
    const links = new Set(rest.links.map(_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn));
    const entries = listing.entries.map((entry) => links.size > 0 && links.has((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(entry)) ? { ...entry, kind: 'symlink' } : entry);
    for (const { skipped, path } of [...listing.skipped, ...search.skipped, ...rest.skipped])
        coverage.skip(skipped, path);
    coverage.listed = entries.filter(({ kind }) => kind === 'file' || kind === 'symlink').length;
    const unsearched = search.skipped.length + rest.skipped.length + links.size;
    coverage.searched = Math.max(0, possible.length - unsearched);
    const configs = (found) => found.filter(({ path }) => !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path));
    return { entries, hits: configs(search.hits), otherHits: configs(rest.hits), files };
}
function notInRepository(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${folder} is in no git repository`);
}


/***/ }),

/***/ 57468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inventoryReporters)
/* harmony export */ });
/** The formats of an inventory by what `--format` takes. Each is loaded when somebody asks for it. */
const inventoryReporters = {
    json: async () => (await __nccwpck_require__.e(/* import() */ 6949).then(__nccwpck_require__.bind(__nccwpck_require__, 66949))).json,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 4098).then(__nccwpck_require__.bind(__nccwpck_require__, 44098))).markdown,
    text: async () => (await __nccwpck_require__.e(/* import() */ 6300).then(__nccwpck_require__.bind(__nccwpck_require__, 36300))).text,
};


/***/ }),

/***/ 72009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reporters)
/* harmony export */ });
/** All output formats by what `--format` takes. Each is loaded when somebody asks for it. */
const reporters = {
    json: async () => (await __nccwpck_require__.e(/* import() */ 3680).then(__nccwpck_require__.bind(__nccwpck_require__, 23680))).json,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 3601).then(__nccwpck_require__.bind(__nccwpck_require__, 53601))).markdown,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 3042).then(__nccwpck_require__.bind(__nccwpck_require__, 23042))).sarif,
    text: async () => (await __nccwpck_require__.e(/* import() */ 4409).then(__nccwpck_require__.bind(__nccwpck_require__, 64409))).text,
};


/***/ }),

/***/ 34765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated by scripts/generate-version.ts from package.json; do not edit.
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(18909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./.compiled/commands/action.js
/** Adds `action`, the entry of the GitHub Action. What it needs is loaded only there. */
function actionCommand(program, exit) {
    program
        .command('action', { hidden: true })
        .description('run as the GitHub Action: inputs from MCP_REKEY_INPUTS, the event from the runner')
        .action(async () => {
        const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(6421), __nccwpck_require__.e(3601), __nccwpck_require__.e(875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40875));
        exit(await runAction(process.env));
    });
}

;// CONCATENATED MODULE: ./.compiled/commands/baseline.js
/** Adds `baseline update` to the program; `exit` is told the exit code. What it needs is loaded only there. */
function baselineCommand(program, exit) {
    program
        .command('baseline')
        .description('adopt mcp-rekey in a repository that has findings already')
        .command('update')
        .description('write today’s findings as known, and drop the entries that match none any more')
        .showHelpAfterError('Run `mcp-rekey baseline update --help` for what is allowed.')
        .argument('[path]', 'a folder', '.')
        .option('--history', 'what earlier commits hold is known too')
        .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
        .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
        .addHelpText('after', '\nExit codes: 0 done, 2 wrong usage or policy, 3 something could not be examined.')
        .action(async (path, options) => {
        const { updateBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(1589), __nccwpck_require__.e(3215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3215));
        exit(await updateBaseline(path, options));
    });
}

// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __nccwpck_require__(60230);
;// CONCATENATED MODULE: ./.compiled/commands/init.js
/** Adds `init` to the program; `exit` is told the exit code. What it needs is loaded only there. */
function initCommand(program, exit) {
    program
        .command('init')
        .description('write a policy and workflows for this repository')
        .showHelpAfterError('Run `mcp-rekey init --help` for what is allowed.')
        .argument('[path]', 'a folder; by default the repository that this is run in')
        .option('--print', 'show the files instead of writing them')
        .addHelpText('after', '\nNothing that exists is changed.\n\nExit codes: 0 done, 2 wrong usage.')
        .action(async (path, { print = false }) => {
        const { writeStarterFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(1589), __nccwpck_require__.e(8982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48982));
        exit(await writeStarterFiles(path, print));
    });
}

// EXTERNAL MODULE: ./.compiled/reporters/inventory/registry.js
var registry = __nccwpck_require__(57468);
;// CONCATENATED MODULE: ./.compiled/commands/inventory.js


const formats = Object.keys(registry/* inventoryReporters */.R);
/** Adds `inventory` to the program; `exit` is told the exit code. */
function inventoryCommand(program, exit) {
    program
        .command('inventory')
        .description('list all credentials and references, how old they are and when they are due')
        .showHelpAfterError('Run `mcp-rekey inventory --help` for what is allowed.')
        .argument('[path]', 'a folder or a file', '.')
        .option('--offline', 'ask nobody: tell what tokens and the history say')
        .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
        .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
        .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
        .option('--output <file>', 'write it there instead of to standard output')
        .addHelpText('after', '\nExit codes: 0 listed, 2 wrong usage or policy, 3 something could not be examined.')
        .action(async (path, options) => {
        const { listInventory } = await __nccwpck_require__.e(/* import() */ 2113).then(__nccwpck_require__.bind(__nccwpck_require__, 82113));
        exit(await listInventory(path, options));
    });
}

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __nccwpck_require__(64702);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __nccwpck_require__(50460);
// EXTERNAL MODULE: ./.compiled/io/terminal.js
var terminal = __nccwpck_require__(66444);
// EXTERNAL MODULE: ./.compiled/pipeline/scan.js + 4 modules
var scan = __nccwpck_require__(92066);
// EXTERNAL MODULE: ./.compiled/reporters/registry.js
var reporters_registry = __nccwpck_require__(72009);
// EXTERNAL MODULE: ./.compiled/commands/deliver.js
var deliver = __nccwpck_require__(5589);
// EXTERNAL MODULE: ./.compiled/commands/exit-code.js
var exit_code = __nccwpck_require__(32922);
// EXTERNAL MODULE: ./.compiled/commands/subject.js
var subject = __nccwpck_require__(14600);
;// CONCATENATED MODULE: ./.compiled/commands/scan.js









const scan_formats = Object.keys(reporters_registry/* reporters */.R);
/** Adds `scan` to the program; `exit` is told the exit code. */
function scanCommand(program, exit) {
    program
        .command('scan')
        .description('find the credentials in MCP configs')
        .showHelpAfterError('Run `mcp-rekey scan --help` for what is allowed.')
        .argument('[path]', 'a folder or a file', '.')
        .addOption(new Option('--base <rev>', 'only what is new since there, commit by commit').conflicts(OTHERS))
        .option('--head <rev>', 'with --base: up to there, instead of the work tree')
        .addOption(new Option('--history', 'every version that any branch or tag reaches').conflicts(['staged', 'tree']))
        .addOption(new Option('--staged', 'examine what is staged for the next commit').conflicts('tree'))
        .option('--tree <rev>', 'examine a commit or tree, without checking it out')
        .option('--age', 'ask providers and stores how old everything is')
        .option('--offline', 'with --age: ask nobody, tell what tokens and the history say')
        .option('--policy <file>', 'the policy, if not .github/mcp-rekey.yml')
        .option('--baseline <file>', 'the baseline, if not .github/mcp-rekey-baseline.json')
        .addOption(new Option('--format <format>', 'how to report').choices(scan_formats).default('text'))
        .option('--output <file>', 'write the report there instead of to standard output')
        .option('--report <format=file>', 'write another report there; any number of times', collect)
        .addHelpText('after', '\nExit codes: 0 clean, 1 the policy is broken, 2 wrong usage or policy, 3 something could not be examined.')
        .action(async (path, options) => exit(await run(path, options)));
}
const OTHERS = ['history', 'staged', 'tree'];
async function run(root, options) {
    if (options.offline && !options.age)
        throw new errors/* UsageError */.e('--offline needs --age: without it nobody is asked');
    const extra = (options.report ?? []).map(parseReport);
    // It is loaded while git is at work.
    void reporters_registry/* reporters */.R[options.format]();
    const world = { disk: (0,disk/* disk */.E)(process.env), now: new Date() };
    const progress = new terminal/* ProgressLine */.g(process.stderr);
    progress.show('listing files …');
    const open = options.age ? await ageingFor(root, options, world.disk, progress) : undefined;
    const judging = async () => (0,scan/* scan */.S)({
        root,
        subject: await (0,subject/* subjectOf */.e)(root, options, world.disk),
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
    await (0,deliver/* deliver */.cK)(scanned, world.now, options.format, options.output);
    for (const { format, file } of extra)
        await (0,deliver/* deliver */.cK)(scanned, world.now, format, file);
    return (0,exit_code/* exitCode */.I)(scanned.report);
}
async function ageingFor(root, { offline, policy }, disk, progress) {
    const { ageingOf, unnamed } = await __nccwpck_require__.e(/* import() */ 3950).then(__nccwpck_require__.bind(__nccwpck_require__, 73950));
    return ageingOf({
        root,
        disk,
        distrust: await unnamed({ root, disk }, policy),
        offline: offline === true,
        env: process.env,
        progress: (done, total) => progress.show(`asked about ${done} of ${total} credentials …`),
    });
}
function collect(value, before) {
    return [...(before ?? []), value];
}
function parseReport(text) {
    const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
    if (scan_formats.includes(format))
        return { format, file };
    throw new errors/* UsageError */.e(`--report takes FORMAT=FILE, where FORMAT is one of ${scan_formats.join(', ')}`);
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __nccwpck_require__(34765);
;// CONCATENATED MODULE: ./.compiled/cli.js









const OLDEST_NODE = 20;
async function main() {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
        throw new errors/* UsageError */.e(`this needs Node.js ${OLDEST_NODE} or newer, and runs on ${process.version}`);
    }
    // If these are set, the YAML library prints whatever it reads.
    delete process.env['LOG_TOKENS'];
    delete process.env['LOG_STREAM'];
    let exitCode = 0;
    const program = new Command('mcp-rekey')
        .description('Finds the credentials in MCP (Model Context Protocol) configs.')
        .version(version/* version */.r)
        .exitOverride()
        .showHelpAfterError('Run `mcp-rekey --help` for what is allowed.');
    for (const add of [scanCommand, inventoryCommand, baselineCommand, initCommand, actionCommand]) {
        add(program, (code) => {
            exitCode = code;
        });
    }
    await program.parseAsync();
    return exitCode;
}
main().then((code) => {
    process.exitCode = code;
}, (error) => {
    process.exitCode = codeOf(error);
    // Commander has printed help, version or what is wrong by itself.
    if (!(error instanceof CommanderError))
        process.stderr.write(`mcp-rekey: ${(0,failure/* explanation */.Qb)(error)}\n`);
});
function codeOf(error) {
    if (!(error instanceof CommanderError))
        return (0,failure/* exitCodeOf */.FO)(error);
    return error.exitCode === 0 ? 0 : failure/* EXIT_USAGE */.Ri;
}

