import { nearest } from '../domain/nearest.js';
import { CHANNEL_SUBCOMMANDS } from './channel-definition.js';
import { COMMAND } from './definition.js';
import { echo } from './problems.js';

// What to say of a command that is not understood, by what there is to ask.

const COMMANDS: readonly string[] = COMMAND.subcommands.map(({ name }) => name);

/** Whether a word is one of the commands on what a channel is told. */
export const isOfChannel = (word: string): boolean => CHANNEL_SUBCOMMANDS.some(({ name }) => name === word);

/** Of those; the others only show what it is told. */
const CHANGES: readonly string[] = CHANNEL_SUBCOMMANDS.filter(({ options }) => options.length > 0).map(
  ({ name }) => name,
);

export const isCommand = (word: string): boolean => COMMANDS.includes(word);

/** Whether a word is a command mistyped. */
export const isNearCommand = (word: string): boolean =>
  !isCommand(word) && nearest(word, COMMANDS) !== undefined;

/** A keyboard may turn two hyphens into a dash. */
const FLAG = /^(?:--|—|–)(?=\p{L})/u;

/** Of a flag that a command does not take; it would else be passed over, or be looked for as a name. */
export function unknownFlag(verb: string, words: readonly string[]): string | undefined {
  const command = COMMAND.subcommands.find(({ name }) => name === verb);
  const known = command?.options
    .flatMap(({ choices = [] }) => choices.map(({ value }) => value))
    .filter((value) => FLAG.test(value));
  // A dash before a word is one of its own where a command takes words only: a headline that was pasted.
  const isFlag = known?.length ? FLAG : /^--(?=\p{L})/u;
  const flags = words.filter((word) => isFlag.test(word)).map((word) => word.replace(FLAG, '--'));
  const unknown = known && flags.find((flag) => !known.includes(flag.toLowerCase()));
  if (unknown === undefined) return undefined;
  const takes = known?.length ? known.join(', ') : 'words only';
  return `"${verb}" knows no ${echo(unknown)}; it takes ${takes}.`;
}

/** Of a command without the word that it needs. */
export function missingWord(verb: string): string {
  const command = COMMAND.subcommands.find(({ name }) => name === verb);
  const option = command?.options[0];
  const example = command?.examples[0] ?? verb;
  const what = option
    ? `<${option.name}>: ${option.description.charAt(0).toLowerCase()}${option.description.slice(1)}`
    : 'one more word';
  return `"${verb}" needs ${what}. For example: /${COMMAND.name} ${example}`;
}

/** Of a command with its words. */
export const isChange = (command: string): boolean =>
  CHANGES.includes(command.toLowerCase().split(' ')[0] ?? '');

/** Whether somebody rather asks for a command that changes what the channel is told, or has mistyped another than was `read`. */
export const meansToChange = (words: string, read: string | undefined): boolean => {
  const [verb = '', ...others] = words.toLowerCase().split(' ');
  const near = nearest(verb, COMMANDS);
  const isMistyped = near !== undefined && near !== read?.split(' ')[0];
  return isMistyped || others.some((word) => CHANGES.includes(word));
};

/** Of words with which no command begins; `meant` is a command that they may mean. */
export function unknownCommand(words: string, meant?: string): string {
  const [verb = ''] = words.split(' ');
  const near = nearest(verb.toLowerCase(), COMMANDS);
  const command = meant && `/${COMMAND.name} ${meant}`;
  const hint =
    near || command ? `Did you mean ${near ? `"${near}"` : command}?` : `I know: ${COMMANDS.join(', ')}.`;
  return `I do not know "${echo(near ? verb : words)}". ${hint}`;
}
