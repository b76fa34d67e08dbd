import { expect, it } from '@jest/globals';
import type { Report } from '../../../src/domain/story.js';
import { joinStories } from '../../../src/stories/course/grow.js';
import { startStory } from '../../../src/stories/course/start.js';
import { isCopy, repeating } from '../../../src/stories/wording/copy.js';
import { group, report } from '../reports.js';
import { readSignature } from '../shipped.js';

const verdict = async (reports: readonly Report[]) => (await group(reports)).at(-1)?.verdict;
const at = (hour: string) => ({ publishedAt: `2025-10-${hour}:00:00.000Z` });
const SERIES = 'Stocks open little changed after trade deal as traders brace for week ahead: live updates';
const TOLD = 'US could let an ally take over the island says minister';
const reading = (issuer: string) => ({ relevant: true, issuers: [issuer] });

it.each<[string, Report[], string]>([
  [
    'a title that says the same, however its summary was read',
    [report('a', TOLD, reading('US')), report('b', `${TOLD} again`, reading('DK'))],
    'duplicate',
  ],
  [
    'the same words of another state are no copy',
    [
      report('a', 'China tightens its curbs on gallium exports to America', reading('CN')),
      report('b', 'India tightens its curbs on gallium exports to America', reading('IN')),
    ],
    'new',
  ],
  [
    'the same words with the two sides changed about are an answer in kind, no copy',
    [
      report('a', 'America suspends its tariffs on steel from Europe for 90 days', reading('US')),
      report('b', 'Europe suspends its tariffs on steel from America for 90 days', reading('EU')),
    ],
    'new',
  ],
  [
    'a title too short to name an event goes by what was read',
    [report('a', 'New export curbs', reading('CN')), report('b', 'New export curbs', reading('IN'))],
    'new',
  ],
  [
    'a title with a number, after the same one without it and with another',
    [
      report('a', 'Envoys agree to pause port fees for ships of both sides for 30 days'),
      report('b', 'Envoys agree to pause port fees for ships of both sides for days'),
      report('c', 'Envoys agree to pause port fees for ships of both sides for 90 days'),
    ],
    'follow_up',
  ],
  [
    'a title edited beside one that is less like, with another number',
    [
      report('a', 'Envoys agree to pause costly port fees for ships of both sides for 30 days'),
      report('b', 'Envoys agree to pause port fees for both sides for 90 days'),
      report('c', 'Envoys agree to pause port fees for ships of both sides for 30 days'),
    ],
    'follow_up',
  ],
  [
    'the very title again, beside a like one with another number',
    [
      report('a', 'Envoys agree to pause port fees for ships of both sides for 30 days'),
      report('b', 'Envoys agree to pause port fees for ships of both sides for 90 days'),
      report('c', 'Envoys agree to pause port fees for ships of both sides for 30 days', {}, at('09T09')),
    ],
    'duplicate',
  ],
  [
    'the next part of a series',
    [report('a', SERIES, {}, at('09T08')), report('b', SERIES.replace('open', 'are'), {}, at('10T08'))],
    'follow_up',
  ],
])('tells copies: %s', async (_, reports, expected) => {
  expect(await verdict(reports)).toBe(expected);
});

it('knows a title that the story has outgrown', () => {
  const signature = readSignature(report('z', TOLD));
  const others = Array.from({ length: 8 }, (_, i) =>
    report(`${i}`, `Island on day${i}: the ally waits for word${i}`),
  );
  const states = [report('a', TOLD), ...others].map((given) => startStory(readSignature(given), given, 0));
  const story = states.reduce(joinStories);
  const ofMembers = { twin: story.members[0], likeness: 0.1 };
  expect(isCopy(signature, ofMembers)).toBe(false);
  expect(isCopy(signature, repeating(signature)(story, ofMembers))).toBe(true);
  const another = readSignature(report('y', `${TOLD} loudly`));
  expect(repeating(another)(story, ofMembers)).toEqual(ofMembers);
});
