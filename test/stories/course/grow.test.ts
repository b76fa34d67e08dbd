import { describe, expect, it } from '@jest/globals';
import type { Report, StoryState } from '../../../src/domain/story.js';
import { joinStories, takeIn } from '../../../src/stories/course/grow.js';
import { startStory } from '../../../src/stories/course/start.js';
import { titleKey } from '../../../src/stories/signature/hash.js';
import { report } from '../reports.js';
import { readSignature } from '../shipped.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');

function storyOf(...told: readonly (readonly [title: string, lang: string])[]): StoryState {
  const [first, ...others] = told.map(([title, lang], i) => report(`${i}`, title, {}, { lang }));
  const begin = (given: Report) => startStory(readSignature(given), given, NOW);
  return others.reduce((into, given) => takeIn(into, begin(given), given, false), begin(first as Report));
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

  it('leave their titles behind when they go, the latest first', () => {
    const { members, outgrown } = storyOf(...english(9));
    const titles = english(9).map(([title]) => titleKey(readSignature(report('', title)).title));
    expect(members).toHaveLength(6);
    expect(outgrown).toEqual(titles.slice(0, 3).reverse());
    expect(storyOf(...english(6)).outgrown).toBeUndefined();
    expect(storyOf(...english(40)).outgrown).toHaveLength(24);
  });

  it('take their title back when it is told again', () => {
    const { outgrown } = storyOf(...english(8), ...english(1));
    const [, second, third] = english(3).map(([title]) => titleKey(readSignature(report('', title)).title));
    expect(outgrown).toEqual([third, second]);
  });

  it('never hold one title twice', () => {
    expect(storyOf(['Harbour closed', 'en'], ['Harbour closed', 'en']).members).toHaveLength(1);
  });
});

describe('the words of a story', () => {
  const words = (letter: string) =>
    Array.from({ length: 18 }, (_, i) => `${letter}${String.fromCharCode(97 + i)}mon`);
  const told = ['a', 'b', 'c'].map((letter) => [words(letter).join(' '), 'en'] as const);

  it('are the first ones among those used as often', () => {
    const [early, full] = [storyOf(...told), storyOf(...told, ['zamon zebon aamon', 'en'])];
    expect(early.terms).toHaveLength(48);
    expect([...full.terms].sort()).toEqual([...early.terms].sort());
    expect(full.uses[0]).toBe(2);
  });
});

describe('the latest member', () => {
  it('is the one published last, in whatever order stories become one', () => {
    const at = (hour: number) => {
      const title = `harbour closed number${hour}`;
      const given = report(title, title, {}, { publishedAt: `2025-10-09T${10 + hour}:00:00.000Z` });
      return startStory(readSignature(given), given, NOW);
    };
    const [early, late] = [[0, 1, 2, 3, 4, 5].map(at), at(9)];
    expect(joinStories(late, early.reduce(joinStories)).members[0]).toEqual(late.members[0]);
  });
});

describe('the stage of a story', () => {
  const of = (
    category: 'export_control' | 'negotiation',
    stage: 'scheduled' | 'in_force',
    news?: 'known',
  ) => {
    const given = report(`${category} ${stage}`, `${category} ${stage}`, {
      relevant: true,
      category,
      topics: [{ topic: category, stage, score: 1 }],
      news,
    });
    return startStory(readSignature(given), given, NOW);
  };

  it('is told of each topic for itself', () => {
    const story = joinStories(of('export_control', 'in_force', 'known'), of('negotiation', 'scheduled'));
    expect(story.facts).toMatchObject({
      topic: 'export_control',
      stages: { negotiation: 'scheduled' },
    });
  });

  it('is the first that is told of its own topic', () => {
    const story = joinStories(of('export_control', 'in_force', 'known'), of('export_control', 'in_force'));
    expect(story.facts?.stages).toEqual({ export_control: 'in_force' });
  });
});

describe('the number of reports of a story', () => {
  const own = (given: Report) => startStory(readSignature(given), given, NOW);

  it.each<[string | undefined, number]>([
    [undefined, 2],
    ['a', 1],
    ['another', 2],
  ])('takes an entry that it holds for no other (retitled: %s)', (retitled, count) => {
    const first = report('a', 'Harbour closed');
    const second = report('b', 'Harbour closed again', {}, { retitled });
    expect(takeIn(own(first), own(second), second, false).count).toBe(count);
  });

  it('takes an entry for no other whose second title was in the words of its first', () => {
    const [first, ...later] = ['Harbour closed', 'Harbour closed!', 'Harbour shut'].map((title, place) =>
      report(place === 0 ? 'a' : `a~${place}`, title, {}, { retitled: place === 0 ? undefined : 'a' }),
    ) as [Report, ...Report[]];
    const story = later.reduce((known, given) => takeIn(known, own(given), given, false), own(first));
    expect(story.count).toBe(1);
  });
});

describe('the sources of a story', () => {
  it.each([
    ['a', 'Duty is 50%, not 100%'],
    [undefined, 'Duty is 100%'],
  ])('bear the title under which an entry came anew (of %s)', (retitled, title) => {
    const url = 'https://outlet.test/duty';
    const first = report('a', 'Duty is 100%', { relevant: true }, { url });
    const anew = report('a~1', 'Duty is 50%, not 100%', { relevant: true }, { url, retitled });
    const [own, later] = [first, anew].map((given) => startStory(readSignature(given), given, NOW)) as [
      StoryState,
      StoryState,
    ];
    expect(takeIn(own, later, anew, true).sources).toMatchObject([{ url, title }]);
  });

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
