import { describe, expect, it } from '@jest/globals';
import { isOfFirms, ownStopIn } from '../../../src/classify/reading/own-stops.js';
import { readText } from '../shipped.js';

describe('a firm that stops its own supply', () => {
  const stopOf = (lang: string, title: string, summary = '') => ownStopIn(readText(lang, title, summary));

  it.each([
    ['en', 'Glencore halts cobalt shipments from Congo'],
    ['en', 'Miner Lynas to suspend rare earth exports to Japan'],
    ['zh', '安世半导体停止向中国工厂供应晶圆'],
    ['de', 'Nexperia stoppt Wafer-Lieferungen nach China'],
    ['fr', 'Glencore suspend ses exportations de cobalt'],
    ['es', 'Glencore suspende sus exportaciones de cobalto'],
    ['pl', 'Glencore wstrzymuje eksport kobaltu'],
    ['sv', 'Nexperia stoppar exporten av chipp'],
  ])('is no measure, in %s: %s', (lang, title) => {
    expect(stopOf(lang, title)).toMatchObject({ concept: 'rule_own_stop' });
  });

  it.each([
    ['a state does it', 'en', 'Congo halts cobalt exports, Glencore says', ''],
    ['a cause is named', 'en', 'Glencore halts cobalt exports after minister calls', ''],
    ['a state orders it', 'en', 'Congo orders Glencore to halt cobalt exports', ''],
    ['a state orders it', 'zh', '刚果要求嘉能可停止钴出口', ''],
    ['a state orders it', 'es', 'Por orden del Congo, Glencore suspende sus exportaciones de cobalto', ''],
    ['an order is named', 'de', 'Nexperia stoppt Exporte auf Anordnung Pekings', ''],
    ['a cause is named', 'zh', '安世半导体因禁令停止供应晶圆', ''],
    ['a measure is named', 'en', 'Glencore suspends cobalt exports', 'Congo has cut its export quota.'],
    ['an office is named', 'en', 'Lynas stops exports to Japan', 'MOFCOM had written to the miner.'],
    ['nothing is sold', 'en', 'Glencore halts work at smelter', ''],
    ['it sells again', 'en', 'Glencore resumes cobalt exports', ''],
  ])('may be one where %s, in %s: %s', (_, lang, title, summary) => {
    expect(stopOf(lang, title, summary)).toBeUndefined();
  });
});

describe('what a firm does in its own works', () => {
  const isOwn = (lang: string, title: string, summary = '') => {
    const reading = readText(lang, title, summary);
    const business = reading.title.words.find(({ concept }) => concept === 'named_firm_business');
    return business !== undefined && isOfFirms(reading, business);
  };

  it.each([
    ['de', 'Opel drosselt Produktion wegen fehlender Magnete', 'Seit Mai verlangt China eine Genehmigung.'],
    ['en', 'Opel halts lines for want of magnets', 'China has required licences since May.'],
    ['fr', "Opel ralentit ses usines faute d'aimants", ''],
    ['es', 'Opel para la producción por falta de imanes', ''],
    ['pl', 'Fabryka Opla staje z braku magnesów', ''],
    ['sv', 'Scania stoppar bandet i brist på magneter', ''],
    ['en', 'Peru: Glencore weighs zinc processing plant', ''],
    ['de', 'Peru: Glencore prüft Zink-Werk', ''],
    ['fr', 'Pérou : Glencore étudie une usine de transformation du zinc', ''],
    ['sv', 'Peru: Glencore överväger en fabrik för zink', ''],
  ])('is no measure, in %s: %s', (lang, title, summary) => {
    expect(isOwn(lang, title, summary)).toBe(true);
  });

  it.each([
    ['en', 'Indonesia halts production of tin'],
    ['en', 'Peru considers state zinc plant'],
    ['en', 'Peru: Lima weighs zinc plant as Glencore balks'],
    ['de', 'Opel drosselt Produktion nach Exportverbot für Magnete'],
  ])('may be told of one, in %s: %s', (lang, title) => {
    expect(isOwn(lang, title)).toBe(false);
  });
});
