import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stage = (lang: string, title: string, summary = '') => {
  const { topics, category } = classify({ id: 'a', title, summary, lang });
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

describe('a measure that hangs on what another does', () => {
  it.each([
    ['en', 'Petro floats export levy on nickel if Washington goes ahead with 25% duty'],
    ['en', 'Santiago weighs curbs on lithium exports if US imposes tariffs'],
    ['zh', '智利总统称若美国加征关税 将考虑限制锂出口'],
  ])('is threatened in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });

  it.each([
    ['en', 'Santiago weighs curbs on lithium exports'],
    ['en', 'Santiago weighs curbs on lithium exports if prices fall'],
  ])('is proposed otherwise, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('proposed');
  });
});

describe('what somebody wants to do by a proposal', () => {
  it.each([
    [
      'de',
      'Oslo will Ausfuhr von Siliziumschrott deckeln',
      'Nach dem Entwurf brauchen Händler eine Lizenz. Recycler warnen vor Verlusten.',
    ],
    ['sv', 'Oslo vill stoppa exporten av kiselskrot', 'Ett förslag skickas på remiss i maj.'],
    [
      'fr',
      'Silicium : Oslo veut taxer la ferraille à l’export',
      'Le projet de loi est soumis à consultation.',
    ],
  ])('is proposed in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('proposed');
  });

  it.each([
    ['en', 'Trump threatens 30% tariff on Chilean wine', 'The proposal would hit growers hard.'],
    ['zh', '特朗普：若投资法案受阻 智利汽车关税将恢复至25%', ''],
  ])('is threatened where it is a threat, in %s: %s', (lang, title, summary) => {
    expect(stage(lang, title, summary)).toBe('threatened');
  });
});

describe('what is joined to a vow', () => {
  it.each([
    ['en', 'Trump threatens to end truce and reimpose 100% tariffs on Chile'],
    ['en', 'Trump vows to rip up truce and reimpose 100% tariffs on Chile'],
    ['en', 'Chile threatens to end truce and reimpose export controls on lithium'],
    ['de', 'Chile droht mit Ende der Handelspause und neuen Exportkontrollen für Lithium'],
    ['de', 'Trump droht, die Waffenruhe zu beenden und Zölle auf Draht wieder einzuführen'],
    ['es', 'Chile amenaza con romper la tregua y volver a restringir el litio'],
    ['en', 'Chile threatens to scrap 90-day truce, reimpose curbs on lithium exports'],
    ['es', 'Chile amenaza con romper la tregua y restablecer los controles a la exportación de litio'],
    ['fr', 'Le Chili menace de rompre la trêve et de rétablir ses contrôles sur les terres rares'],
    ['sv', 'Chile hotar bryta vapenvilan och återinföra exportkontroller på litium'],
  ])('is threatened, too, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('threatened');
  });

  it.each([
    ['en', 'Trump ends truce and reimposes 100% tariffs on Chile'],
    ['de', 'Chile droht mit Abbruch der Gespräche und verhängt Exportkontrollen für Lithium'],
    ['en', 'Chile threatens to end truce, reimposes curbs on lithium exports'],
    ['es', 'Chile rompe la tregua y restablece los controles a la exportación de litio'],
    ['fr', 'Le Chili rompt la trêve et rétablit ses contrôles sur le lithium'],
    ['sv', 'Chile bryter vapenvilan och återinför exportkontroller på litium'],
  ])('is done where it is told as done, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('announced');
  });

  it.each([
    'Chile may end truce, restore curbs on lithium exports',
    'Chile could end truce and curb lithium exports',
  ])('is proposed where it only may be: %s', (title) => {
    expect(stage('en', title)).toBe('proposed');
  });
});

it('a relief beside a vow is what is done', () => {
  expect(stage('en', 'Trump vows 30% tariff on Peru, suspends duties on Chilean wine')).toBe('suspended');
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
