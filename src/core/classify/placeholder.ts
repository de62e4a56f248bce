import { toWords } from '../words.js';
import { distinct, looksGenerated } from './randomness.js';

/** Words that say "put yours here" wherever they stand. Latin letters; other scripts are told by their letters. */
const INVITING = words(`
  your yours you example examples sample placeholder changeme change replace replaceme replaced insert enter paste fill dummy fake mock todo fixme tbd
  redacted hidden masked removed censored omitted lorem ipsum goes here undefined unset notset notreal unused ignored anything nothing whatever something somewhere
  votre vos ici remplacez remplacer mettez inserez exemple
  dein deine deinen ihr ihre ihren hier einfuegen einfügen eintragen ersetzen beispiel
  aqui aquí clave reemplaza reemplazar ejemplo introduce introducir pon inserta
  sua seu chave senha substitua exemplo coloque insira
  tuo tua vostra vostro inserisci sostituisci esempio chiave
  jouw sleutel wachtwoord voorbeeld vervang invullen
  twój twoj tutaj klucz wstaw przykład przyklad
  buraya anahtar anahtarı anahtari anahtarınız girin şifreniz
  nyckel exempel ersätt avaimesi tähän zde vložte váš sem kulcs aici anda masukkan disini nhập của bạn`);

/** Words that are no secret by themselves: a value that consists of nothing else is none either. */
const HARMLESS = words(`
  a an the my our some this that is are of for in on to with from by and or not no it as at be
  api app key keys token tokens secret secrets password passwords passwd pass pwd auth authorization bearer basic access client id uuid user username name account
  service personal private public value values string text data code number test testing tests demo dev development local prod production staging default put add get
  use set real actual valid new old one two three long short random generated secure strong super very really mine own company org organization team project
  server host url uri header headers config configuration env environment variable var file path http https mcp ai llm model db database
  jeton mot passe cle clé schlüssel schluessel passwort geheim geheimnis contraseña contrasena ficha hasło haslo şifre sifre parola lösenord heslo jelszó
  tu su tus ta il la le el de du des din dit ditt mi mon ma mes meu minha mein meine null none nil empty blank optional required needed see n 1password xxx xx abc xyz foo bar baz foobar
  oauth sdk cli admin root guest login credential credentials pat jwt session cookie hash salt`);

/** Long enough to mean what they say even in the middle of other characters. */
const ANYWHERE =
  /example|placeholder|changeme|change[-_ ]me|replaceme|replace[-_ ]|redacted|dummy|your[-_ ]?(?:api|key|token|secret|pass|own|actual|real|client|access|personal|org|app|user|account|db|database|server|project|company|domain|host|name|url)|(?:key|token|secret|password|value)[-_ ]?(?:goes[-_ ]?)?here|not[-_ ]?a[-_ ]?real|insert[-_ ]|<[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f .,:'’/-]{1,80}>|x{5,}|\*{3,}|\.{3,}|…|•{2,}|#{4,}|_{5,}|-{6,}|0{8,}|1234567|abcdefg/i;

/** Whatever stands before it: nobody could use a credential with its end missing. */
const CUT_SHORT = /(?:\.{3}|…|\*{3}|•{2}|(?:^|[^A-Za-z0-9])x{3,40})$/i;

const WRAPPED =
  /^(?:<.{1,300}>|\[.{1,300}\]|\{.{1,300}\}|\(.{1,300}\)|__.{1,300}__|--.{1,300}--|\*.{1,300}\*|%.{1,300}%|@@?.{1,300}@@?|#.{1,300}#)$/s;

const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/** What is longer says by its beginning what it is. */
const MAX_LENGTH = 4096;

/**
 * Why a value only stands for a credential that somebody has yet to fill in; `undefined` if it does not.
 * `name` is what the slot is called: `API_KEY: api_key` says nothing. A password may be a word with a year behind it, or
 * several words; a token is neither.
 */
export function placeholderReason(
  text: string,
  name: string | undefined,
  sense: 'password' | 'token',
): string | undefined {
  const value = text.slice(0, MAX_LENGTH);
  if (WRAPPED.test(value) && !looksGenerated(value)) return 'it stands in brackets, as a thing to fill in';
  if (OTHER_SCRIPT.test(value)) return 'it is text in another script, which no issued credential is';
  if (/^(.)\1*$/s.test(value) && value.length >= 3) return 'it is one character over and over';
  if (value.length >= 8 && distinct(value.toLowerCase()) <= 3)
    return 'it has no more than three different characters';
  if (value.length >= 8 && sequenceShare(value) >= 0.5) return 'it counts up or down';
  if (CUT_SHORT.test(value)) return 'it is cut short, or masked';
  const groups = value.split(/[^A-Za-z0-9]+/).filter((group) => group.length > 1);
  if (groups.length > 1 && groups.every((group) => distinct(group) === 1))
    return 'it is one character over and over';
  const found = ANYWHERE.exec(value);
  if (found && !holdsSecret(value.replace(found[0], ' ').replace(/example(?:key)?/i, ' '))) {
    return 'it says that something else belongs here';
  }
  if (/EXAMPLE(?:KEY|TOKEN|SECRET)?$/.test(value)) return 'it is an example from documentation';
  return wordReason(value, name, sense);
}

function wordReason(
  value: string,
  name: string | undefined,
  sense: 'password' | 'token',
): string | undefined {
  const separated = value
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const cased = toWords(value).toLowerCase().split('_').filter(Boolean);
  const inviting =
    separated.some((word) => INVITING.has(word)) ||
    cased.some((word) => word.length >= 4 && INVITING.has(word));
  if (inviting && !holdsSecret(withoutWords(value))) return 'it says that something else belongs here';
  const own = new Set(
    toWords(name ?? '')
      .toLowerCase()
      .split('_'),
  );
  const counter = sense === 'password' ? /(?:0{1,4}|0?1(?:2(?:3(?:4(?:5(?:6)?)?)?)?)?)$/ : /\d{1,4}$/;
  const harmless = (word: string): boolean => {
    const bare = word.replace(counter, '');
    return bare === '' || HARMLESS.has(bare) || INVITING.has(bare) || own.has(bare);
  };
  if (separated.length > 0 && separated.every(harmless)) return 'it only names what belongs here';
  if (cased.length > 0 && cased.every(harmless)) return 'it only names what belongs here';
  if (!/\s/.test(value)) return undefined;
  // A token has no spaces, whatever the words; a pass phrase has, but not "ask your administrator".
  const isSentence =
    sense === 'token'
      ? !value.split(/\s+/).some((word) => looksGenerated(word))
      : separated.length >= 3 && separated.some(harmless);
  if (isSentence) return 'it is a sentence';
  return undefined;
}

/** Whether a secret is left beside the telling words. The prefixes of providers look generated too, but are short. */
function holdsSecret(rest: string): boolean {
  return rest.replace(/[^A-Za-z0-9]/g, '').length >= 14 && looksGenerated(rest);
}

/** What is left when the telling words are gone: `sk-your-key` has nothing left, `your_<key>` would. */
function withoutWords(value: string): string {
  return value
    .split(/([^\p{L}\p{N}]+)/u)
    .filter((word) => !INVITING.has(word.toLowerCase()) && !HARMLESS.has(word.toLowerCase()))
    .join('');
}

/** How much of the text goes on by one: `abcdef`, `654321`. */
function sequenceShare(value: string): number {
  let steps = 0;
  for (let index = 1; index < value.length; index++) {
    const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
    if (step === 1 || step === -1) steps++;
  }
  return steps / (value.length - 1);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
