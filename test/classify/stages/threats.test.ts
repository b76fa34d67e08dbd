import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stage = (lang: string, title: string) => {
  const { topics, category } = classify({ id: 'a', title, summary: '', lang });
  return topics.find(({ topic }) => topic === category)?.stage;
};

describe('a threat that is told as a choice', () => {
  it.each([
    ['en', 'Pay up or face 10% tariff, Lima tells Chile'],
    ['en', 'Trump slaps Peru with zinc ultimatum: open market or face 5% tariff'],
  ])('is threatened in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });
});

describe('a threat that is made no longer', () => {
  it.each([
    ['en', 'Trump no longer threatens Brazil with 40% tariff'],
    ['en', 'White House stops threatening Danish goods with tariffs'],
    ['en', 'China withdraws its threat to halt rare earth exports'],
    ['en', 'Trump threatens no more tariffs on Greenland’s friends'],
    ['de', 'Trump droht Norwegen nicht mehr mit Zöllen'],
    ['de', 'Peking droht nicht länger mit Exportverbot für Gallium'],
    ['fr', 'Washington ne menace plus la Suisse de droits de douane'],
    ['fr', 'Trump cesse de menacer le Canada de droits de douane'],
    ['es', 'Trump ya no amenaza a Brasil con aranceles'],
    ['es', 'Trump deja de amenazar a México con un arancel del 30 %'],
    ['pl', 'Trump już nie grozi Danii cłami'],
    ['pl', 'Waszyngton przestaje grozić Kanadzie cłami'],
    ['sv', 'Trump hotar inte längre Sverige med tullar'],
    ['sv', 'USA slutar hota Kanada med tullar'],
    ['zh', '特朗普不再以关税威胁丹麦'],
    ['zh', '美方不再威胁对巴西加征40%关税'],
  ])('is withdrawn in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('withdrawn');
  });

  it.each([
    ['en', 'Trump threatens Canada with more tariffs, no longer trusts Carney'],
    ['en', 'Trump threatens 30% tariff unless Mexico withdraws its tax'],
    ['de', 'Trump droht Brasilien mit Zöllen und will nicht mehr verhandeln'],
    ['de', 'Trump droht nicht mehr nur Kanada mit Zöllen'],
    ['fr', 'Trump menace la France de droits de douane encore plus lourds'],
    ['es', 'Trump amenaza con aranceles a quien ya no compre soja'],
    ['pl', 'Trump grozi Danii cłami, bo nie chce już czekać'],
    ['sv', 'Trump hotar Norge med tullar och väntar inte längre'],
    ['zh', '特朗普称不再等待 威胁对巴西加征40%关税'],
  ])('is not meant in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });
});

describe('what threatens something else than with a measure', () => {
  it.each([
    ['sv', 'Billigt stål hotar nationell säkerhet: USA inför tull på 50 procent'],
    ['sv', 'Trumps tullar hotar tusentals jobb i Småland'],
    ['en', 'Aluminium tariffs threaten jobs across Quebec'],
    ['en', 'China export curbs threaten German car production'],
    ['de', 'US-Zölle bedrohen Arbeitsplätze bei Voestalpine'],
    ['de', 'Trumps Zölle gefährden Tausende Jobs in Mexiko'],
    ['fr', "La surtaxe américaine menace l'emploi à Cognac"],
    ['fr', 'Les droits de douane menacent des milliers d’emplois en Suisse'],
    ['es', 'Los aranceles de Trump amenazan el empleo en Coahuila'],
    ['pl', 'Cła Trumpa zagrażają miejscom pracy na Śląsku'],
    ['zh', '美国以进口无人机威胁国家安全为由加征25%关税'],
    ['zh', '美国关税威胁数千就业岗位'],
  ])('is no threat in %s: %s', (lang, title) => {
    expect(stage(lang, title)).not.toBe('threatened');
  });

  it.each([
    ['sv', 'Trump hotar jobben i Småland med nya tullar'],
    ['en', 'Trump threatens jobs in Ontario with 50% car tariff'],
    ['en', 'Trump threatens tariffs on drugs over national security'],
    ['de', 'Trump droht mit Zöllen zum Schutz von Arbeitsplätzen'],
    ['fr', "Trump menace l'industrie du champagne de droits de douane de 200 %"],
    ['es', 'Trump amenaza el empleo en México con un arancel del 30 %'],
    ['pl', 'Trump grozi cłami w obronie bezpieczeństwa narodowego'],
    ['zh', '特朗普威胁征收芯片关税 称保护国家安全'],
    ['zh', '特朗普关税威胁：对巴西加征40%关税'],
  ])('is a threat in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });
});
