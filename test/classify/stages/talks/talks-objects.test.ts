import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stage = (lang: string, title: string) =>
  classify({ id: 'x', title, summary: '', lang, publishedAt: '2026-11-30T09:00:00Z' }).topics.find(
    ({ topic }) => topic === 'negotiation',
  )?.stage;

describe('talks of which only their failure is supposed', () => {
  it.each([
    ['en', 'India will raise duty on EU almonds if talks collapse'],
    ['en', 'EU threatens tariffs on India if talks fail'],
  ])('have not collapsed in %s: %s', (lang, title) => {
    expect(stage(lang, title)).not.toBe('collapsed');
  });
});

describe('talks that may break off', () => {
  it.each([
    ['proposed', 'threatened', 'en', 'Brazil threatens to quit trade talks with US'],
    ['proposed', 'threatened', 'de', 'Brasilien droht mit Abbruch der Handelsgespräche'],
    ['proposed', 'threatened', 'fr', 'Le Brésil menace de suspendre les négociations commerciales'],
    ['proposed', 'threatened', 'es', 'Brasil amenaza con abandonar las negociaciones comerciales'],
    ['proposed', 'threatened', 'zh', '印度威胁退出与美国的贸易谈判'],
    ['proposed', 'threatened', 'pl', 'Brazylia grozi zerwaniem negocjacji handlowych'],
    ['proposed', 'threatened', 'sv', 'Brasilien hotar avbryta handelsförhandlingarna'],
    ['proposed', 'possible', 'en', 'Seoul could pull out of tariff talks'],
    ['proposed', 'possible', 'en', 'Trump may call off meeting with Modi over tariffs'],
    ['proposed', 'possible', 'de', 'Indien könnte Handelsgespräche mit den USA abbrechen'],
    ['proposed', 'possible', 'pl', 'Rozmowy handlowe z Indiami mogą się załamać'],
    ['proposed', 'possible', 'sv', 'Handelssamtalen med Indien kan kollapsa'],
    ['proposed', 'warned of', 'en', 'EU warns trade talks with Thailand could break down'],
    ['proposed', 'feared', 'fr', "Paris redoute l'échec des négociations commerciales"],
    ['proposed', 'weighed', 'en', 'Brazil considers quitting trade talks with US'],
    ['under_way', 'near', 'en', 'US-Korea trade talks in danger of collapse'],
    ['under_way', 'near', 'de', 'Handelsgespräche mit Indien stehen vor dem Scheitern'],
    ['under_way', 'near', 'zh', '美印贸易谈判恐破裂'],
    [undefined, 'denied', 'en', 'Vietnam denies trade talks with US have collapsed'],
    [undefined, 'denied', 'en', 'Brazil says no collapse in trade talks with US'],
    [
      'under_way',
      'feared as they start',
      'en',
      'Brazil and US start trade talks, Lula warns they could fail',
    ],
  ])('are %s where that is %s, in %s: %s', (expected, _said, lang, title) => {
    expect(stage(lang, title)).toBe(expected);
  });

  it.each([
    ['en', 'US ends trade talks with Brazil, threatens new tariffs'],
    ['en', 'Tariff threat halts EU trade talks with US'],
    ['en', 'Brazil warns of duties after trade talks collapse'],
    ['en', 'Fears grow as US-Brazil trade talks collapse'],
    ['en', 'Trade talks set for May cancelled by US'],
    ['en', 'Planned trade talks with Brazil cancelled'],
    ['de', 'Aus Angst vor Zöllen bricht Indien Handelsgespräche ab'],
    ['fr', 'La menace de Trump fait échouer les négociations commerciales'],
    ['zh', '印度中止与美国贸易谈判 或加征关税'],
    ['zh', '印方回应美国国会冻结美印贸易协定'],
    ['zh', '牛肉谈不拢 印度拂袖离开对欧自贸谈判'],
  ])('have collapsed where they have, whatever is feared beside it, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('collapsed');
  });
});

describe('a deal that is put off', () => {
  it.each([
    ['en', 'Swiss-US trade deal delayed over pharma'],
    ['en', 'Signing of EU-Indonesia trade pact postponed'],
    ['en', 'EU and India agree to delay signing of trade pact'],
    ['en', 'Korea-US trade deal held up over currency'],
    ['de', 'Unterzeichnung des EU-Indien-Abkommens verschoben'],
    ['de', 'Handelsabkommen EU-Indonesien verzögert sich'],
    ['fr', "La signature de l'accord commercial UE-Inde reportée"],
    ['es', 'Aplazada la firma del acuerdo comercial UE-Indonesia'],
    ['zh', '欧印自贸协定签署推迟'],
    ['pl', 'Podpisanie umowy handlowej UE-Indie przełożone'],
    ['sv', 'Undertecknandet av handelsavtalet EU-Indien skjuts upp'],
  ])('is not concluded in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('under_way');
  });

  it.each([
    ['en', 'Delayed India-EU trade deal signed at last'],
    ['en', 'US, India sign trade deal, delay auto tariffs'],
    ['en', 'US postpones tariffs under trade deal with India'],
    ['en', 'India and EU conclude trade deal, signing put off to spring'],
  ])('is, where it is done for all that or something else is put off, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('concluded');
  });
});

describe('a deal that is not kept', () => {
  it.each([
    ['en', 'Greer says China lagging on rare earth commitments under deal'],
    ['en', 'Bessent: China not honouring rare earth deal'],
    ['en', 'US says Korea slow to implement trade deal'],
    ['de', 'USA werfen Indien Bruch des Handelsabkommens vor'],
    ['zh', '美方称印度未履行贸易协议'],
  ])('takes no step in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});

describe('talks that end', () => {
  it.each([
    ['concluded', 'with a deal', 'en', 'Korea, US end trade talks with framework agreement'],
    ['concluded', 'with a deal', 'en', 'India, EU end trade talks with pact'],
    [
      'concluded',
      'with a deal',
      'es',
      'EE UU y la India terminan las negociaciones comerciales con un acuerdo marco',
    ],
    ['under_way', 'close to a deal', 'en', 'US, Korea end trade talks, deal close'],
    ['collapsed', 'without a deal', 'en', 'US, India end trade talks without deal'],
    ['collapsed', 'over one with others', 'en', 'US ends trade talks with Canada over deal with China'],
    ['collapsed', 'with a deal in doubt', 'en', 'US ends trade talks with Canada, deal in doubt'],
  ])('are %s where that is %s, in %s: %s', (expected, _how, lang, title) => {
    expect(stage(lang, title)).toBe(expected);
  });
});

describe('talks that are the object of a verb', () => {
  it.each([
    ['under_way', 'held', 'en', 'Greer and Goyal meet in Delhi for tariff talks'],
    ['under_way', 'held', 'zh', '印美经贸团队在新德里举行新一轮磋商'],
    ['scheduled', 'to be held', 'en', 'Greer and Goyal meet in November for tariff talks'],
    ['scheduled', 'to be held', 'zh', '印美将在新德里举行新一轮磋商'],
    ['scheduled', 'agreed on', 'zh', '印美同意启动贸易谈判'],
    ['scheduled', 'to be launched', 'en', 'Korea and Australia to launch critical minerals talks'],
    ['scheduled', 'to be launched', 'en', 'India and Chile to launch critical minerals dialogue'],
    [
      'scheduled',
      'to be launched',
      'en',
      'India, Chile and EU to launch critical minerals price floor talks',
    ],
    ['scheduled', 'agreed on', 'de', 'Indien und EU vereinbaren Handelsgespräche'],
    ['scheduled', 'agreed on', 'fr', 'L’Inde et l’UE conviennent de négociations commerciales'],
    ['scheduled', 'agreed on', 'es', 'India y la UE acuerdan celebrar negociaciones comerciales'],
    ['scheduled', 'agreed on', 'pl', 'Indie i UE uzgodniły rozmowy handlowe'],
    ['scheduled', 'agreed on', 'sv', 'Indien och EU enas om att hålla handelssamtal'],
    ['scheduled', 'agreed on', 'en', 'India and EU agree agenda for trade talks'],
    ['scheduled', 'agreed on', 'de', 'Indien und EU einigen sich auf Fahrplan für Handelsgespräche'],
    ['scheduled', 'agreed on', 'es', 'India y la UE acuerdan una agenda para hablar de aranceles'],
    ['scheduled', 'asked for', 'de', 'Indien bittet EU um Gespräche über Handel mit Aluminium'],
    ['scheduled', 'asked for', 'pl', 'Indie proszą UE o rozmowy handlowe w sprawie ceł'],
    ['scheduled', 'asked for', 'sv', 'Indien begär samtal med EU om tullar'],
    ['collapsed', 'refused', 'en', 'India refuses trade talks with EU'],
    ['collapsed', 'refused', 'en', 'Delhi refuses to hold talks on zinc with Brussels'],
    ['collapsed', 'refused', 'en', 'India refuses to negotiate under tariff threat'],
    ['collapsed', 'refused', 'zh', '商务部：印方拒绝在威胁下谈判'],
    ['collapsed', 'refused', 'pl', 'Indie odmawiają rozmów handlowych z UE'],
    ['collapsed', 'refused', 'sv', 'Indien vägrar handelssamtal med EU'],
    ['scheduled', 'put off to a month', 'de', 'Indien und EU verschieben Handelsgespräche auf Februar'],
    [
      'scheduled',
      'put off to a month',
      'es',
      'India y la UE aplazan las negociaciones comerciales a febrero',
    ],
    [
      'scheduled',
      'put off to a month',
      'de',
      'Handelsgespräche zwischen Indien und EU auf Februar verschoben',
    ],
    ['scheduled', 'put off to a month', 'en', 'Delhi talks between India and EU postponed to February'],
    [
      'scheduled',
      'put off to a month',
      'sv',
      'Handelssamtalen mellan Indien och EU skjuts upp till februari',
    ],
    ['scheduled', 'held on a day', 'de', 'China und EU halten am 8. Dezember Handelsgespräche ab'],
    ['under_way', 'begun on a pact', 'en', 'Indonesia, EU start critical minerals negotiations in Jakarta'],
    ['under_way', 'begun on a pact', 'en', 'India and EU open talks on minerals pact'],
    [
      'under_way',
      'begun on a pact',
      'es',
      'India e Indonesia inician negociaciones sobre un acuerdo de minerales críticos',
    ],
    ['concluded', 'a common ground', 'zh', '印欧新德里经贸磋商就关税问题达成初步共识'],
    [
      'under_way',
      'looked into by the WTO',
      'en',
      'WTO panel to rule on rare earths dispute between India and EU',
    ],
    ['under_way', 'looked into by the WTO', 'en', 'WTO sets up panel on Indian tariffs'],
    ['under_way', 'near a deal', 'pl', 'Indie i UE bliskie umowy handlowej'],
    ['scheduled', 'put off to a month', 'zh', '印欧贸易谈判推迟至1月'],
    ['scheduled', 'put off to a month of next year', 'zh', '印欧贸易谈判推迟到明年2月举行'],
    ['under_way', 'near a deal', 'zh', '印欧接近达成贸易协议'],
    ['under_way', 'without a deal', 'sv', 'Indien och EU misslyckas nå handelsavtal'],
    ['collapsed', 'over with a truce', 'en', 'Tariff truce between India and EU expires'],
    ['collapsed', 'over with a truce', 'fr', 'La trêve douanière entre l’Inde et l’UE a expiré'],
  ])('are %s when they are %s, in %s: %s', (expected, _, lang, title) => {
    expect(stage(lang, title)).toBe(expected);
  });

  it.each([
    ['en', 'The Hague suspends order over chip maker after talks with Beijing'],
    ['pl', 'Haga zawiesza zarządzenie po rozmowach z Pekinem'],
    ['fr', 'Pas encore de date pour les négociations commerciales Inde-UE'],
    ['de', 'Noch kein Termin für Handelsgespräche zwischen Indien und EU'],
  ])('have no stage where they have no day, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });

  it.each([
    ['concluded', 'a deal in talks', 'de', 'Indien und EU vereinbaren in Handelsgesprächen niedrigere Zölle'],
    [
      'collapsed',
      'no day after a failure',
      'en',
      'India-EU trade talks end early with no deal and no date for more',
    ],
  ])('stay %s when there is %s, in %s: %s', (expected, _, lang, title) => {
    expect(stage(lang, title)).toBe(expected);
  });
});
