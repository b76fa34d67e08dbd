import type { Answer } from '../domain/answer.js';
import { truncate } from '../domain/truncate.js';
import { LANGUAGES } from '../domain/vocabulary.js';

/** An answer repeats at most so many UTF-16 units of what was typed. */
const LONGEST_ECHO = 60;

export function echo(text: string): string {
  return truncate(text, LONGEST_ECHO);
}

/** A refusal or a correction, in words for the person who typed. */
export function problem(text: string): Answer {
  return { title: 'Sorry', sections: [{ lines: [{ text }] }], problem: true };
}

/** A terminal numbers what it shows, anew from each start on; an alert that it knows comes here by its id. */
const NUMBER = /^#\d+$/;
const unknownNumber = (typed: string) =>
  problem(
    `No alert has the number ${echo(typed)} here since the bot was started. /raremetals latest shows the id of each story.`,
  );

export function unknownName(typed: string, suggestion: string | undefined): Answer {
  if (NUMBER.test(typed)) return unknownNumber(typed);
  const hint = suggestion
    ? `Did you mean ${suggestion}?`
    : 'Name a material or a party, such as gallium or EU.';
  return problem(`I know no material or party called "${echo(typed)}". ${hint}`);
}

/** A calendar takes days too. */
export function unknownOfDates(typed: string, suggestion: string | undefined): Answer {
  if (suggestion !== undefined) return unknownName(typed, suggestion);
  return problem(
    `"${echo(typed)}" is no number of days, and no material, party or kind of news that I know. For example: /raremetals calendar 14 EU`,
  );
}

/** What is known nowhere else may stand in headlines. */
export const withSearch = (answer: Answer, about: string): Answer => ({
  ...answer,
  footer: `To look through headlines: /raremetals search ${echo(about)}`,
});

export function unknownOfStories(typed: string, suggestion: string | undefined, about: string): Answer {
  return withSearch(unknownName(typed, suggestion), about);
}

/** Of a status on another day. */
export function statusOfNow(about: string): Answer {
  const typed = echo(about);
  return problem(
    `A status is that of now. Dates to come: /raremetals calendar ${typed}; what was told: /raremetals latest ${typed}`,
  );
}

/** Of letters alone it is hardly an id. */
const WORD = /^\p{L}+$/u;
const toSearch = (typed: string) => `To look for words of its headline: /raremetals search ${echo(typed)}`;

export function unknownItem(typed: string): Answer {
  if (NUMBER.test(typed)) return unknownNumber(typed);
  if (/\s/.test(typed)) return problem(`An item is named by its address or its id. ${toSearch(typed)}`);
  const stored = `No item ${echo(typed)} is stored: items are kept for two weeks from the time they were read.`;
  return problem(WORD.test(typed) ? `${stored} ${toSearch(typed)}` : stored);
}

export function storyOfItems(id: string): Answer {
  return problem(
    `${echo(id)} is a story; an item is named by its address or its own id. To see the story with its sources: /raremetals story ${echo(id)}`,
  );
}

export function storyToMute(id: string): Answer {
  return problem(
    `${echo(id)} is a story. To have no further alert of it here: /raremetals mute story:${echo(id)}`,
  );
}

export function unknownStory(typed: string): Answer {
  if (NUMBER.test(typed)) return unknownNumber(typed);
  return problem(
    `There is no story ${echo(typed)}, or it is older than the story window. /raremetals latest shows the id of each story.`,
  );
}

export function unknownLanguage(typed: string): Answer {
  const known = Object.entries(LANGUAGES).map(([code, name]) => `${code} (${name})`);
  return problem(
    `"${echo(typed)}" is no language in which news is read. Name one of ${known.join(', ')}: /raremetals subscribe lang:de`,
  );
}
