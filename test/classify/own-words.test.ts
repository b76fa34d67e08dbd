import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { readDates } from '../../src/classify/days/dates.js';
import { withoutEmptyThreats } from '../../src/classify/reading/left-out/empty-threats.js';
import { createReader } from '../../src/classify/reading/reader.js';
import type { Reading } from '../../src/classify/reading/reading.js';
import { unnamedVictim } from '../../src/classify/roles/acting/unnamed.js';
import { bystandersIn } from '../../src/classify/roles/apart/bystanders.js';
import { aimedAtIn } from '../../src/classify/roles/hit/aims.js';
import { victimsIn } from '../../src/classify/roles/hit/victims.js';
import { mutualParts } from '../../src/classify/roles/sides/mutual.js';
import { suitIn } from '../../src/classify/roles/sides/suits.js';
import { threatened } from '../../src/classify/stages/only-said/threats.js';
import { heldBack } from '../../src/classify/stages/relief/held-back.js';
import { endOfTrade } from '../../src/classify/stages/relief/trade-stopped.js';
import { areBrokenOff } from '../../src/classify/stages/talks/broken-talks.js';
import { certainStageOfTalks } from '../../src/classify/stages/talks/talks-rules.js';
import { readText, shippedKnowledge } from './shipped.js';

const knowledge = shippedKnowledge();
const { lexicon, numbers, ...vocabulary } = knowledge;

const PUBLISHED = '2026-03-04';

/** A title read with one more word of a concept. */
function readWith(concept: string, lang: string, word: string, title: string): Reading {
  const known = lexicon[concept] ?? {};
  const learned = { ...lexicon, [concept]: { ...known, [lang]: [...(known[lang] ?? []), word] } };
  return createReader(vocabulary, learned, numbers)({ title, summary: '', lang });
}

const acts = (reading: Reading) => suitIn(reading)?.acts;

const mutual = (reading: Reading) => mutualParts(reading, [])?.acts;

const idle = (reading: Reading) => [...bystandersIn(reading)];

const threat = (reading: Reading) => threatened(withoutEmptyThreats(reading), 'tariff')?.stage;
const days = (reading: Reading) =>
  readDates(reading, PUBLISHED).flatMap(({ kind, date }) => (kind === 'event' ? [] : `${kind} ${date}`));

const ofTalks = (reading: Reading) => certainStageOfTalks(reading, readDates(reading, PUBLISHED))?.stage;

const held = (reading: Reading) => heldBack(reading, [])?.stage;

const stop = (reading: Reading) => endOfTrade(reading)?.concept;

describe('a rule learns a word that is added to its concept', () => {
  it.each<[string, string, string, string, (reading: Reading) => unknown, unknown, unknown]>([
    [
      'small_to_day',
      'en',
      'onto',
      'Chad extends boron ban onto 1 April',
      days,
      ['next 2026-04-01'],
      ['expiry 2026-04-01'],
    ],
    ['rule_friendly', 'en', 'shelter*', 'Chad and Togo shelter each other', mutual, ['TD', 'TG'], undefined],
    ['rule_answers', 'en', 'scorns', "India scorns Brazil's WTO complaint", acts, ['IN'], ['BR']],
    ['rule_only_near', 'en', 'teeter*', 'Talks teeter towards collapse', areBrokenOff, true, false],
    ['rule_gains', 'en', 'cashes in', 'China sets duty on Turkish steel; Laos cashes in', idle, [], ['LA']],
    ['rule_buyers', 'en', 'grocer*', 'Brazilian grocers hit by 10% duty', victimsIn, ['BR'], []],
    ['rule_about_duty', 'en', 'referendum', 'Chad hit by referendum on duties', victimsIn, ['TD'], []],
    [
      'rule_not_beginning',
      'en',
      'not bite',
      'Boron ban will not bite before April',
      days,
      [],
      ['effective 2026-04-01', 'next 2026-04-01'],
    ],
    [
      'rule_not_ending',
      'en',
      'not fade',
      'Boron ban will not fade on April 1',
      days,
      ['next 2026-04-01'],
      [],
    ],
    [
      'rule_to_do',
      'de',
      'liefern',
      'Bern hat bis 1. April Daten zu liefern',
      days,
      ['expiry 2026-04-01'],
      ['next 2026-04-01'],
    ],
    [
      'rule_applies',
      'en',
      'kick in',
      'Suspended boron duties will not kick in until April 1',
      days,
      ['effective 2026-04-01', 'next 2026-04-01'],
      ['expiry 2026-04-01'],
    ],
    ['rule_new', 'en', 'fresh', 'US spares Laos in fresh round of steel tariffs', idle, [], ['LA']],
    [
      'rule_security',
      'en',
      'homeland',
      'Lumber threatens homeland despite duty',
      threat,
      'threatened',
      undefined,
    ],
    [
      'rule_harms',
      'en',
      'backfire*',
      'Trump vows 25% duty on steel, backfires',
      threat,
      'threatened',
      undefined,
    ],
    [
      'rule_signature',
      'en',
      'formalis*',
      'EU, Chile formalise pact on April 1',
      ofTalks,
      undefined,
      'scheduled',
    ],
    [
      'rule_export_duty',
      'en',
      'export fee*',
      'Jakarta suspends coal export fees',
      stop,
      'suspended',
      undefined,
    ],
    [
      'rule_from_publication',
      'en',
      'after gazett*',
      'Boron duty takes effect 30 days after gazetting',
      days,
      [],
      ['effective 2026-04-03', 'next 2026-04-03'],
    ],
    [
      'rule_no_measure',
      'en',
      'linger',
      'Boron ban: envoys linger for 30 days',
      days,
      ['expiry 2026-04-03'],
      [],
    ],
    [
      'rule_due_to_end',
      'en',
      'bound to end',
      'Boron ban, bound to end on April 1, is extended',
      days,
      ['expiry 2026-04-01'],
      [],
    ],
    ['rule_on_all', 'zh', '汽车关税', '美方汽车关税生效', unnamedVictim, ['CN'], []],
    ['rule_of_taiwan', 'zh', '工总', '工总:美方关税未定', unnamedVictim, ['CN'], []],
    ['rule_to_come', 'en', 'mooted', 'Vote on boron duty mooted Friday', days, [], ['next 2026-03-06']],
    ['rule_named_for', 'en', 'loophole*', 'US to weigh duties on Vietnam loophole', aimedAtIn, ['VN'], []],
    ['rule_expires', 'en', 'run to', 'Trade talks run to April 1', days, [], ['expiry 2026-04-01']],
    [
      'rule_not_prolonged',
      'en',
      'balk*',
      'Oslo balks at extending salmon duty pause by 60 days',
      days,
      ['expiry 2026-05-03'],
      [],
    ],
    [
      'rule_of_old',
      'en',
      'decreed',
      'Oslo lifts salmon ban decreed until 2027',
      held,
      'suspended',
      'revoked',
    ],
  ])('%s, %s: %s', (concept, lang, word, title, read, before, after) => {
    expect(read(readText(lang, title))).toEqual(before);
    expect(read(readWith(concept, lang, word, title))).toEqual(after);
  });
});

describe('words of a language of which none come along', () => {
  const { classify } = createClassifier({
    ...knowledge,
    lexicon: {
      ...lexicon,
      tariff: { ...lexicon.tariff, nl: ['invoerheffing*'] },
      plan_dropped: { ...lexicon.plan_dropped, nl: ['ziet * af'] },
    },
  });
  const read = (lang: string | undefined) =>
    classify({
      id: 'a',
      title: 'EU ziet van invoerheffingen op China af',
      summary: '',
      lang,
      publishedAt: `${PUBLISHED}T08:00:00Z`,
    });

  it('count in a text that says it is in it', () => {
    expect(read('nl-NL')).toMatchObject({
      topics: [{ topic: 'tariff', stage: 'withdrawn' }],
    });
  });

  it.each(['de', undefined])('count in no other (%s)', (lang) => {
    expect(read(lang).category).toBe('none');
  });
});
