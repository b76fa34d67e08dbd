import type { Answer } from '../domain/answer.js';

/** An answer repeats at most this much of what was typed. */
const LONGEST_ECHO = 60;

export function echo(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_ECHO ? `${letters.slice(0, LONGEST_ECHO).join('')}…` : text;
}

/** A refusal or a correction, in words for the person who typed. */
export function problem(text: string): Answer {
  return { title: 'Sorry', sections: [{ lines: [{ text }] }], problem: true };
}

export function unknownName(typed: string, suggestion: string | undefined): Answer {
  const hint = suggestion
    ? `Did you mean ${suggestion}?`
    : 'Name a material or a party, such as gallium or EU.';
  return problem(`I know no material or party called "${echo(typed)}". ${hint}`);
}
