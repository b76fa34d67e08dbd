import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../src/classify/dates.js';
import { lapsed } from '../../src/classify/lapse.js';
import { readText } from './shipped.js';

const PUBLISHED = '2026-07-23T08:00:00Z';
const stage = (lang: string, title: string) => {
  const reading = readText(lang, title);
  return lapsed(reading, readDates(reading, PUBLISHED), PUBLISHED.slice(0, 10))?.stage;
};

describe('a measure that runs out by itself', () => {
  it.each([
    ['en', 'Section 122 tariffs expire as Congress declines to extend them'],
    ['en', 'Safeguard duty on steel lapses after eight years'],
    ['en', 'China lets ban on antimony exports lapse'],
    ['en', 'Global tariff runs out at midnight'],
    ['de', 'Stahl-Schutzmaßnahmen der EU laufen aus'],
    ['de', 'US-Zölle ausgelaufen'],
    ['fr', 'Les droits de douane américains expirent faute de prolongation'],
    ['es', 'Expiran los aranceles globales sin que el Congreso los prorrogue'],
    ['pl', 'Cła z sekcji 122 wygasły'],
    ['sv', 'Trumps globala tullar löper ut'],
    ['zh', '122条款关税到期失效 国会未批准延长'],
    ['zh', '欧盟钢铁保障措施到期'],
  ])('has expired in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('expired');
  });

  it.each([
    ['a pause of it', 'Pause of tariffs on Chinese goods expires'],
    ['a relief from it', 'Tariff exclusions for Chinese machinery expire'],
    ['a licence', "Exporter's licence under the export ban expires"],
    ['a deadline', 'Tariff deadline expires without word from Washington'],
    ['what is to come', 'Section 122 tariffs to expire in July'],
    ['a day to come', 'Section 122 tariffs expire on 30 July'],
    ['another act', 'London doubles steel duty when safeguards lapse'],
    ['a question', 'What comes as tariffs expire'],
    ['a condition', 'Brussels to act if safeguard duties lapse'],
    ['a quota', 'Beef pays more tariff as quotas run out'],
    ['no lapse', 'Tariffs do not lapse, court says'],
  ])('is not told by %s: %s', (_, title) => {
    expect(stage('en', title)).toBeUndefined();
  });

  it('is over where its last day is past', () => {
    expect(stage('en', 'Tariffs expire on 22 July')).toBe('expired');
  });
});
