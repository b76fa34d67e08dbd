import { describe, expect, it } from '@jest/globals';
import type { StoryState } from '../../src/domain/story.js';
import { joinStories, startStory } from '../../src/stories/grow.js';
import { readSignature } from '../../src/stories/signature.js';
import { report } from './reports.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');

function storyOf(...told: readonly (readonly [title: string, lang: string])[]): StoryState {
  const states = told.map(([title, lang], i) => {
    const given = report(`${i}`, title, {}, { lang });
    return startStory(readSignature(given), given, NOW);
  });
  return states.reduce((into, from) => joinStories(into, { ...from, id: into.id }));
}
const languages = ({ members }: StoryState) => members.map(({ lang }) => lang).join(' ');
const english = (count: number) =>
  Array.from({ length: count }, (_, i) => [`harbour closed on morning number${i}`, 'en'] as const);

describe('the members that a story is compared by', () => {
  it('are at most six, the latest first', () => {
    expect(storyOf(...english(9)).members).toHaveLength(6);
    expect(storyOf(...english(3), ['Hafen gesperrt', 'de']).members[0]?.lang).toBe('de');
  });

  it('keep a report of each language while others crowd in', () => {
    expect(languages(storyOf(['Hafen gesperrt', 'de'], ...english(9)))).toBe('en en en en en de');
  });

  it('let languages share the places', () => {
    const mixed = english(6).flatMap(([title, lang], i) => [
      [title, lang] as const,
      [`puerto cerrado manana numero${i}`, 'es'] as const,
    ]);
    expect(languages(storyOf(...mixed))).toBe('es en es en es en');
  });

  it('never hold one title twice', () => {
    expect(storyOf(['Harbour closed', 'en'], ['Harbour closed', 'en']).members).toHaveLength(1);
  });
});

describe('the sources of a story', () => {
  const told = (hour: number, official = false) => {
    const publishedAt = `2025-10-09T0${hour}:00:00.000Z`;
    const item = { publishedAt, publisher: `Outlet ${hour}`, url: `https://outlet.test/${hour}` };
    const given = report(`${hour}`, 'Harbour closed', { relevant: true, official }, item);
    return startStory(readSignature(given), given, NOW);
  };
  const story = [1, 2, 3].map((hour) => told(hour)).reduce(joinStories);

  it.each([
    ['a later report leaves the list as it is', told(5), ['Outlet 1', 'Outlet 2', 'Outlet 3'], true],
    ['an official one comes first', told(5, true), ['Outlet 5', 'Outlet 1', 'Outlet 2'], false],
    ['an earlier one goes before those later', told(0), ['Outlet 0', 'Outlet 1', 'Outlet 2'], false],
  ])('%s', (_, report, names, same) => {
    const { sources } = joinStories(story, report);
    expect(sources.map(({ name }) => name)).toEqual(names);
    expect(sources === story.sources).toBe(same);
  });
});
