import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDigestWish } from '../../src/commands/digest-words.js';
import { readNamed, readWish } from '../../src/commands/filter-words.js';
import { createNames } from '../../src/commands/names.js';
import { createWords } from '../../src/commands/words.js';
import { CommandWords } from '../../src/commands/words-file.js';
import { showFault } from '../../src/config/faults.js';
import { checkYamlText } from '../../src/config/yaml.js';
import { shippedKnowledge } from '../classify/shipped.js';

const shipped = readFileSync('config/commands.yaml', 'utf8');
const own = CommandWords.parse({
  topics: { tariff: { nl: ['heffingen', 'invoer-rechten'] } },
  stages: { suspended: { nl: ['opgeschort'], zh: ['停止'] } },
  everything: { nl: ['alles'] },
  before_names: { nl: ['tegen'] },
  of_dates: { nl: ['wanneer'], zh: ['何时'] },
  of_reasons: { nl: ['waarom'] },
  rhythms: { week: { nl: ['Wekelijks'] } },
  digest_fillers: { nl: ['om'] },
});
const words = createWords(own);
const names = createNames(shippedKnowledge(), own);

describe('commands.yaml', () => {
  it.each([
    ['tariff:', 'tarif:', 'topics.tarif: found an unknown key, expected only known keys: tariff?'],
    ['in_force:', 'inforce:', 'stages.inforce: found an unknown key, expected only known keys: in_force?'],
    [
      'week: { en: [week]',
      'hour: { en: [week]',
      'rhythms.hour: found an unknown key, expected only known keys: day, weekdays, week',
    ],
    ['fillers:', 'filler:', 'filler: found an unknown key, expected only known keys: fillers?'],
    ['sv: [tullar', 'swedish: [tullar', 'topics.tariff.swedish: found "swedish", expected a language code'],
    ['[Zölle, ', "['Zölle*', ", 'topics.tariff.de[0]: found "Zölle*", expected a word without the marks'],
    ['[everything, any]', '[everything, any news]', 'everything.en[1]: found "any news", expected one word'],
    ['de: [auf, aus', 'de: [Auf, aus', 'before_names.de[0]: found "Auf", expected a word in small letters'],
    ['en: [why]', 'en: why', 'of_reasons.en: found "why", expected a list'],
  ])('with %s as %s is refused', (written, wrong, fault) => {
    const { faults } = checkYamlText('commands.yaml', shipped.replace(written, wrong), CommandWords);
    expect(faults.map(showFault).join('\n')).toMatch(/^commands\.yaml:\d+:\d+ /);
    expect(faults.map(showFault).join('\n')).toContain(fault);
  });

  it.each([
    [
      { topics: { tariff: { de: ['Zoll'] }, negotiation: { de: ['ZOLL'] } } },
      'topics.negotiation.de[0]: found "ZOLL", expected a word that does not stand for topics.tariff already',
    ],
    [
      { topics: { tariff: { en: ['export-control'] } } },
      'topics.tariff.en[0]: found "export-control", expected a word that does not stand for topics.export_control already',
    ],
    [
      { stages: { eased: { en: ['lifted'] }, revoked: { en: ['repealed', 'lifted'] } } },
      'stages.revoked.en[1]: found "lifted", expected a word that does not stand for stages.eased already',
    ],
    [
      { stages: { expired: { en: ['suspended'] } } },
      'stages.expired.en[0]: found "suspended", expected a word that does not stand for stages.suspended already',
    ],
    [
      { fillers: { en: ['about'] }, before_names: { en: ['about'] } },
      'before_names.en[0]: found "about", expected a word that does not stand for fillers already',
    ],
    [
      { rhythms: { week: { en: ['daily'] } } },
      'rhythms.week.en[0]: found "daily", expected a word that does not stand for rhythms.day already',
    ],
  ])('refuses a word of two meanings: %j', (file, fault) => {
    const { faults } = checkYamlText('commands.yaml', JSON.stringify(file), CommandWords);
    expect(faults.map((each) => showFault({ ...each, line: undefined }))).toEqual([`commands.yaml ${fault}`]);
  });

  it.each([
    { topics: { tariff: { de: ['Tarif'], fr: ['tarif'] } } },
    { questions: { en: ['when'] }, of_dates: { en: ['when'] } },
    { before_names: { en: ['in'] }, no_codes: { en: ['in'] } },
    { fillers: { en: ['on'] }, digest_fillers: { en: ['on'] } },
  ])('takes a word that several lists ask the same, or another thing, of: %j', (file) => {
    expect(checkYamlText('commands.yaml', JSON.stringify(file), CommandWords).faults).toEqual([]);
  });
});

describe('words of your own', () => {
  it.each(['heffingen', 'Heffingen', 'invoer rechten', 'tariff'])('%j names a kind of news', (typed) => {
    expect(words.leadingTopic(typed.split(' '))?.topic).toBe('tariff');
  });

  it.each([
    ['opgeschort gallium', ['suspended'], 'gallium'],
    ['停止镓', ['suspended'], '镓'],
    ['in-force China, Opgeschort', ['in_force', 'suspended'], 'China,'],
    ['opgeschorte', [], 'opgeschorte'],
  ])('%j says how far something has come: %j of %j', (typed, stages, rest) => {
    expect(words.splitStages(typed)).toEqual({ stages, rest });
  });

  it('stand around names and take the place of others', () => {
    expect(readNamed('heffingen tegen China', names)).toMatchObject({ topics: ['tariff'], parties: ['CN'] });
    expect(readWish('alles', names)).toMatchObject({ filter: { scopes: [] } });
    expect(readDigestWish('wekelijks om 9:00', names)).toEqual({
      kind: 'schedule',
      said: { every: 'week', time: '09:00' },
    });
  });

  it.each([
    ['Wanneer is dat', true],
    ['镓何时', true],
    ['wanneerder', false],
  ])('%j asks for dates: %s', (typed, asks) => {
    expect(words.asksForDates(typed)).toBe(asks);
  });

  it.each([
    ['waarom #12', true],
    ['en waarom #12', false],
  ])('%j asks for a reason: %s', (typed, asks) => {
    expect(words.asksForReasons(typed)).toBe(asks);
  });

  it.each([
    ['Export_Control', { topics: ['export_control'] }],
    ['all', { scopes: [] }],
  ])('leave what is chosen as it is: %j', (typed, filter) => {
    expect(readWish(typed, names)).toMatchObject({ filter });
  });
});
