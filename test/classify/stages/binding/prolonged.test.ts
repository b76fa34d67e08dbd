import { describe, expect, it } from '@jest/globals';
import {
  letRunOut,
  prolonged,
  restToBeProlonged,
} from '../../../../src/classify/stages/binding/prolonged.js';
import { readText } from '../../shipped.js';

describe('a measure that lasts longer', () => {
  const stageOf = (lang: string, title: string) => prolonged(readText(lang, title))?.stage;

  it.each([
    ['en', 'US extends tariff on Peruvian zinc for another year'],
    ['en', 'Lima extends zinc tariff to end of 2027'],
    ['en', 'Peru renews duties on Chilean zinc'],
    ['zh', '秘鲁延长对美反制关税'],
    ['de', 'USA verlängern Zinkzölle um ein Jahr'],
    ['fr', 'Lima prolonge les droits de douane sur le zinc'],
    ['es', 'Lima prolonga los aranceles al zinc'],
    ['pl', 'USA przedłużają cła na cynk'],
    ['sv', 'USA förlänger zinktullarna'],
  ])('is in force, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('in_force');
  });

  it.each([
    ['a pause', 'en', 'US extends tariff pause with Peru'],
    ['a pause', 'en', 'Peru extends the suspension of the ban on bismuth exports'],
    ['a pause', 'zh', '秘鲁延长暂停对智利出口铋禁令'],
    ['a break', 'en', 'US extends break from tariffs on Peruvian zinc'],
    ['a freeze', 'en', 'US prolongs freeze on ownership rule for blacklisted firms'],
    ['an exemption', 'en', 'US extends tariff exclusions for Peruvian goods'],
    ['an exemption', 'zh', '美国延长对秘鲁关税豁免期'],
    ['a deadline', 'en', 'Trump extends tariff deadline by 90 days'],
    ['a deadline', 'de', 'Trump verlängert Zollfrist'],
    ['a threat', 'de', 'Trump verlängert Zolldrohung gegen Peru'],
    ['an inquiry', 'fr', "Lima prolonge l'enquête sur les droits de douane sur le zinc"],
    ['a truce', 'fr', 'Trump prolonge la trêve douanière'],
    ['a time for comments', 'en', 'US extends comment period on zinc tariffs'],
    ['an inquiry', 'en', 'EU extends probe into Peruvian zinc duties'],
    ['a duty that is widened', 'en', 'EU extends zinc duties to Chilean alloys'],
    ['a plan', 'en', 'EU may extend zinc duties to 2028'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});

describe('what is not made to last longer', () => {
  const stageOf = (lang: string, title: string) => letRunOut(readText(lang, title))?.stage;

  it.each([
    ['en', 'Peru will not extend export ban on zinc', 'eased'],
    ['en', "Lima won't renew curbs on zinc exports", 'eased'],
    ['zh', '秘鲁不再延长锌出口禁令', 'eased'],
    ['de', 'Peru verlängert Exportverbot für Zink nicht', 'eased'],
    ['fr', "Le Pérou ne prolongera pas l'interdiction d'exporter du zinc", 'eased'],
    ['es', 'Perú no prorrogará la prohibición de exportar zinc', 'eased'],
    ['pl', 'Peru nie przedłuży zakazu eksportu cynku', 'eased'],
    ['sv', 'Peru förlänger inte exportförbudet för zink', 'eased'],
    ['en', 'US decides not to renew tariff exclusions', 'announced'],
    ['fr', "Lima ne renouvelle pas les licences d'exportation de zinc", 'announced'],
    ['zh', '美国不再延长对秘关税豁免', 'announced'],
  ])('eases where it is a measure, tightens where it is a relief, in %s: %s', (lang, title, stage) => {
    expect(stageOf(lang, title)).toBe(stage);
  });

  it.each([
    ['a deadline', 'en', 'Trump says he will not extend tariff deadline'],
    ['a probe', 'en', 'EU will not extend probe into zinc duties'],
    ['what is only possible', 'en', 'Peru may not extend zinc export ban'],
    ['others whom it does not reach', 'en', 'Peru will not extend zinc export controls to scrap'],
    ['others whom it does not reach', 'sv', 'Peru förlänger inte exportförbudet till fler metaller'],
    ['a request', 'en', 'Firms ask Lima not to renew tariff exclusions'],
    ['a condition', 'en', 'Tariff pause will not be extended if Lima does not sign'],
    ['what is still open', 'es', 'Perú no prorroga la prohibición de exportar zinc todavía'],
    ['a court', 'en', 'Court will not extend block on zinc tariffs'],
    ['another clause', 'de', 'Peru verlängert Exportverbot: Auch Zink darf nicht mehr ins Ausland'],
  ])('is told by no %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});

describe('a rest that somebody wants to be longer', () => {
  it.each([
    ['de', 'Lima will die Aussetzung der Zölle auf Zink verlängern'],
    ['fr', 'Contre-mesures : Lima veut prolonger le gel des droits sur le zinc américain'],
    ['es', 'Lima quiere prorrogar la suspensión de los aranceles al zinc'],
    ['pl', 'Lima chce przedłużyć zawieszenie ceł na cynk'],
    ['sv', 'Lima vill förlänga pausen för tullar på zink'],
    ['en', 'Lima considers extending pause on zinc tariffs'],
    ['zh', '秘鲁拟延长对美反制关税暂停期'],
  ])('is proposed, in %s: %s', (lang, title) => {
    expect(restToBeProlonged(readText(lang, title))?.stage).toBe('proposed');
  });

  it.each([
    ['is longer', 'fr', 'Lima prolonge le gel des droits de douane sur le zinc'],
    ['is agreed', 'de', 'Lima und Chile einigen sich: Aussetzung der Zölle verlängert'],
    ['is of talks', 'sv', 'Lima vill förlänga samtalen'],
  ])('is told otherwise where it %s, in %s: %s', (_, lang, title) => {
    expect(restToBeProlonged(readText(lang, title))).toBeUndefined();
  });
});
