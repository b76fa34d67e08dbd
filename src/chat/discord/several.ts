import { COMMA, type CommandOption } from '../../domain/command.js';
import { truncate } from '../../domain/truncate.js';
import { DISCORD_LIMITS } from './limits.js';

/**
 * Discord's options hold one value each, and its choices one of a list. Where several may be named they
 * are typed with commas between them, and suggestions complete the last of them.
 */

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function named(typed: string): string[] {
  return typed
    .split(COMMA)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What is being typed in an option: the last name where several may stand. */
export function lastTyped({ many }: CommandOption, typed: string): string {
  return many ? (typed.split(COMMA).at(-1) ?? '').trim() : typed;
}

/** The names of an option's fixed choices that hold what is typed. */
export function fittingChoices({ choices = [] }: CommandOption, typed: string): string[] {
  const sought = typed.toLowerCase();
  return choices.map(({ name }) => name).filter((name) => name.toLowerCase().includes(sought));
}

type Suggested = { readonly name: string; readonly value: string };

/** A long name is shown cut, and stands for as many of its words as Discord takes. */
function single(name: string): Suggested {
  if (name.length <= DISCORD_LIMITS.choiceValue) return { name, value: name };
  const value = name.slice(0, DISCORD_LIMITS.choiceValue).replace(/\s+\S*$|\p{Cs}$/u, '');
  return { name: truncate(name, DISCORD_LIMITS.choiceName), value };
}

/** What Discord offers while an option is typed: `found`, behind the names already there. Pure. */
export function suggested({ many }: CommandOption, typed: string, found: readonly string[]): Suggested[] {
  if (!many) return found.slice(0, DISCORD_LIMITS.choices).map(single);
  const kept = named(typed.split(COMMA).slice(0, -1).join(','));
  return found
    .filter((name) => !kept.some((known) => sameName(known, name)))
    .map((name) => [...kept, name].join(', '))
    .filter((names) => names.length <= DISCORD_LIMITS.choiceValue)
    .slice(0, DISCORD_LIMITS.choices)
    .map((names) => ({ name: names, value: names }));
}

/** An option as it would be typed elsewhere: names of fixed choices become their values. Pure. */
export function optionText({ many, choices = [] }: CommandOption, typed: string): string {
  if (!many) return typed.trim();
  return named(typed)
    .map((name) => choices.find((choice) => sameName(choice.name, name))?.value ?? name)
    .join(', ');
}
