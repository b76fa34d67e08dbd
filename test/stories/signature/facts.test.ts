import { describe, expect, it } from '@jest/globals';
import type { Classification, Stage } from '../../../src/domain/classification.js';
import { readFacts } from '../../../src/stories/signature/facts.js';
import { report } from '../reports.js';

const tariff = (stage: Stage, read: Partial<Classification> = {}) =>
  report('a', 'China answers with a duty', {
    relevant: true,
    category: 'tariff',
    topics: [{ topic: 'tariff', stage, score: 1 }],
    issuersSure: true,
    targets: ['US'],
    news: 'new',
    ...read,
  });

describe('who acts, by the facts of a report', () => {
  it.each([
    ['an act that binds, surely told as news', tariff('announced'), ['CN']],
    [
      'an official text, which names its act by a noun',
      tariff('in_force', { news: 'silent', official: true }),
      ['CN'],
    ],
    ['somebody who may be another', tariff('announced', { issuersSure: undefined, mentions: ['P:CN'] }), []],
    ['nobody who is hit: it may be the one who acts', tariff('announced', { targets: [] }), []],
    ['a threat', tariff('threatened'), []],
    ['a measure taken back', tariff('suspended'), ['CN']],
    ['a measure that is known', tariff('in_force', { news: 'known' }), []],
    ['a title that tells of no act', tariff('in_force', { news: 'silent' }), []],
  ])('%s', (_, given, actors) => {
    expect(readFacts(given)).toMatchObject({ issuers: ['CN'], actors });
  });
});

describe('the issuers among the facts of a report', () => {
  it.each([
    ['named', tariff('announced', { issuersSure: undefined }), ['CN']],
    [
      'implied, and sure: a feed of theirs, a Chinese notice on another state',
      tariff('announced', { mentions: [] }),
      ['CN'],
    ],
    ['merely implied, who may be others', tariff('announced', { issuersSure: undefined, mentions: [] }), []],
  ])('%s', (_, given, issuers) => {
    expect(readFacts(given)?.issuers).toEqual(issuers);
  });
});
