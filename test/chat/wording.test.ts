import { describe, expect, it } from '@jest/globals';
import { figuresUntold } from '../../src/chat/figure-words.js';
import { paragraph, wordAlert } from '../../src/chat/wording.js';
import type { Alert } from '../../src/domain/alert.js';
import type { MessageRef } from '../../src/domain/delivery.js';
import { controls, vocabulary } from './alerts.js';

type Change = NonNullable<Alert['change']>;

describe('what has changed, in words', () => {
  it.each<[Change, string]>([
    [{ what: 'stage', from: 'announced', to: 'in_force' }, 'was announced → now in force'],
    [{ what: 'appointment', to: '2025-11-01' }, 'talks set for 1 Nov 2025'],
    [
      { what: 'appointment', from: '2025-11-01', to: '2025-11-08' },
      'talks were set for 1 Nov 2025 → now 8 Nov 2025',
    ],
    [{ what: 'end', from: '2025-11-10', to: '2026-11-10' }, 'was until 10 Nov 2025 → now until 10 Nov 2026'],
    [{ what: 'start', from: '2025-12-01', to: '2025-12-15' }, 'was from 1 Dec 2025 → now from 15 Dec 2025'],
    [{ what: 'substage', from: 'committee', to: 'lower_house' }, 'was committee → now lower house'],
    [{ what: 'denial', to: 'IN' }, 'now denied by its issuer'],
  ])('%j', (change, expected) => {
    expect(wordAlert({ ...controls, change }, vocabulary).change).toBe(expected);
  });
});

describe('the figures of an alert', () => {
  const figure = (value: number, more: Partial<Alert['figures'][number]> = {}) =>
    ({ value, unit: 'percent', role: 'duty', ...more }) as const;
  it.each<[string, Alert['figures'], Alert['figures'], number[]]>([
    ['a rate that is shown', [figure(25), figure(50)], [figure(25)], [50]],
    ['what was only mentioned and is the duty', [figure(25)], [figure(25, { role: 'other' })], [25]],
    ['what was the duty and is no more', [figure(25, { former: true })], [figure(25)], [25]],
    ['as many tonnes', [figure(25)], [figure(25, { unit: 'tonnes' })], [25]],
  ])('beside another alert: %s', (_, figures, shown, expected) => {
    const untold = figuresUntold({ ...controls, figures }, { ...controls, figures: shown });
    expect(untold.map(({ value }) => value)).toEqual(expected);
  });

  it.each<[string, Partial<Alert['figures'][number]>, string]>([
    ['a duty for a tonne', { value: 1150, unit: 'USD/t' }, 'Duty $1,150/t'],
    ['one for a kilogram, with its cents', { value: 2.5, unit: 'EUR/kg' }, 'Duty €2.50/kg'],
    ['one that another replaces', { value: 52, unit: 'USD/t', former: true }, 'was $52/t'],
    ['one of an older measure', { value: 50, former: true, older: true }, 'mentions 50 %'],
    ['a price', { value: 9000, unit: 'USD/t', role: 'amount' }, '$9,000/t'],
    ['one in a currency without a sign of its own', { value: 174, unit: 'CHF/t' }, 'Duty CHF\u00a0174/t'],
    ['a rate', { value: 0, unit: 'percent' }, 'Duty 0 %'],
    ['a unit as it was written', { value: 3, unit: 'USD/a b', role: 'other' }, 'mentions 3 USD/a b'],
    ['one of which nobody says what it is of', { value: 0.1, role: 'other' }, 'mentions 0.1 %'],
  ])('%s', (_, figure, expected) => {
    const figures: Alert['figures'] = [{ value: 1, unit: 'percent', role: 'duty', ...figure }];
    expect(wordAlert({ ...controls, figures }, vocabulary).figures).toBe(expected);
  });

  type Some = readonly (readonly [value: number, role: Alert['figures'][number]['role'], former?: true])[];
  it.each<[string, Some, string]>([
    [
      'what a rate was after what it is',
      [
        [145, 'duty', true],
        [30, 'duty'],
      ],
      'Duty 30 %, was 145 %',
    ],
    [
      'each former rate beside its own',
      [
        [10, 'duty'],
        [20, 'duty', true],
        [30, 'duty'],
        [40, 'duty', true],
      ],
      'Duty 10 %, was 20 %, Duty 30 %, was 40 %',
    ],
    [
      'a former rate beside its own, and not beside a quota',
      [
        [145, 'duty', true],
        [1, 'quota'],
        [30, 'duty'],
      ],
      'Quota 1 %, Duty 30 %, was 145 %',
    ],
    ['a former rate alone', [[145, 'duty', true]], 'was 145 %'],
    [
      'what is only mentioned last, and said to be so once',
      [
        [70, 'other'],
        [25, 'duty'],
        [90, 'other'],
      ],
      'Duty 25 %, mentions 70 %, 90 %',
    ],
    [
      'a mention as one among those that are left out',
      [
        [1, 'duty'],
        [2, 'duty'],
        [3, 'duty'],
        [4, 'duty'],
        [5, 'other'],
      ],
      'Duty 1 %, Duty 2 %, Duty 3 %, Duty 4 %, +1 more',
    ],
  ])('%s', (_, some, expected) => {
    const figures = some.map(([value, role, former]) => ({
      value,
      unit: 'percent',
      role,
      ...(former && { former }),
    }));
    expect(wordAlert({ ...controls, figures }, vocabulary).figures).toBe(expected);
  });
});

describe('an alert as one paragraph', () => {
  const told = (more: Partial<Alert>, follows?: MessageRef) =>
    paragraph(wordAlert({ ...controls, ...more }, vocabulary, follows));

  it.each([
    ['China sends its czar to talks with the U.S.', 'talks with the U.S. China.'],
    ['Will China ease its curbs?', 'its curbs? China.'],
    ['China puts licences on gallium', 'licences on gallium. China.'],
    ['商务部：将加强管制。', '将加强管制。 China.'],
  ])('ends each sentence once: %s', (headline, expected) => {
    expect(told({ headline })).toContain(expected);
  });

  const above: MessageRef = { platform: 'console', channel: 'terminal', message: '#1' };

  it('is a follow-up in a thread, which does not repeat who acts on whom and on what', () => {
    expect(told({}, above)).toBe(
      'Follow-up: China puts licences on five more rare earths. Mentions 0.1 %. Effective 1 Dec 2025. ' +
        'Official: Ministry of Commerce (3 sources).',
    );
  });

  it('repeats no figures and days there that the first message shows', () => {
    const figures: Alert['figures'] = [...controls.figures, { value: 5, unit: 'percent', role: 'duty' }];
    expect(told({ figures }, { ...above, shown: controls })).toBe(
      'Follow-up: China puts licences on five more rare earths. Duty 5 %. Official: Ministry of Commerce (3 sources).',
    );
  });
});

it('cuts a summary between words', () => {
  const summary = `${'Exporters of all goods need licences. '.repeat(5)}Half of the plants of metallurgy will close.`;
  expect(wordAlert({ ...controls, summary }, vocabulary).summary).toMatch(
    /licences\. Half of the plants of…$/,
  );
});
