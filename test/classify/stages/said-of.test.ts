import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../src/classify/classify.js';
import { saidOfMeasure } from '../../../src/classify/stages/said-of.js';
import { readText, shippedKnowledge } from '../shipped.js';

const { classify } = createClassifier(shippedKnowledge());

/** The stages that are told of a title, whatever its topics. */
const stages = (lang: string, title: string) =>
  classify({ id: 'x', title, summary: '', lang, publishedAt: '2026-11-30T09:00:00Z' }).topics.map(
    ({ stage }) => stage,
  );

/** Measures as subjects: those that are a ban, and others; by the forms that what is said of them takes. */
const MEASURES: Readonly<Record<string, readonly (readonly [form: number, name: string])[]>> = {
  en: [
    [0, 'Chromium export ban'],
    [1, 'Export controls on germanium'],
    [1, '30% tariffs on copper'],
    [1, 'Magnet export quotas'],
  ],
  de: [
    [0, 'Exportverbot für Chrom'],
    [1, 'Exportkontrollen für Germanium'],
    [1, 'Zölle von 30 % auf Kupfer'],
    [1, 'Exportquoten für Magnete'],
  ],
  fr: [
    [0, "L'interdiction d'exporter du chrome"],
    [1, 'Les contrôles sur les exportations de germanium'],
    [1, 'Les droits de douane de 30 % sur le cuivre'],
    [1, "Les quotas d'exportation d'aimants"],
  ],
  es: [
    [0, 'La prohibición de exportar cromo'],
    [1, 'Los controles a la exportación de germanio'],
    [1, 'Los aranceles del 30 % al cobre'],
  ],
  pl: [
    [0, 'Zakaz eksportu chromu'],
    [1, 'Kontrole eksportu germanu'],
    [1, 'Cła w wysokości 30 proc. na miedź'],
  ],
  sv: [
    [0, 'Exportförbudet för krom'],
    [1, 'Exportkontrollerna för germanium'],
    [1, 'Tullarna på 30 procent på koppar'],
  ],
  zh: [
    [0, '铬出口禁令'],
    [0, '锗出口管制'],
    [0, '铜30%关税'],
  ],
};

/** What is said of one, and of several, by language. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  in_force: {
    en: ['takes effect', 'take effect'],
    de: ['tritt in Kraft', 'treten in Kraft'],
    fr: ['entre en vigueur', 'entrent en vigueur'],
    es: ['entra en vigor', 'entran en vigor'],
    pl: ['wchodzi w życie', 'wchodzą w życie'],
    sv: ['träder i kraft', 'träder i kraft'],
    zh: ['正式生效'],
  },
  suspended: {
    en: ['suspended for 90 days', 'suspended for 90 days'],
    de: ['für 90 Tage ausgesetzt', 'für 90 Tage ausgesetzt'],
    fr: ['est suspendue pour 90 jours', 'sont suspendus pour 90 jours'],
    es: ['queda suspendida por 90 días', 'quedan suspendidos por 90 días'],
    pl: ['zawieszony na 90 dni', 'zawieszone na 90 dni'],
    sv: ['pausas i 90 dagar', 'pausas i 90 dagar'],
    zh: ['暂停90天'],
  },
  eased: {
    en: ['is eased', 'are eased'],
    de: ['gelockert', 'gelockert'],
    fr: ['est assouplie', 'sont assouplis'],
    es: ['se flexibiliza', 'se flexibilizan'],
    pl: ['złagodzony', 'złagodzone'],
    sv: ['lättas', 'lättas'],
    zh: ['放宽'],
  },
  expired: {
    en: ['has expired', 'have expired'],
    de: ['ist ausgelaufen', 'sind ausgelaufen'],
    fr: ['a expiré', 'ont expiré'],
    es: ['ha expirado', 'han expirado'],
    pl: ['wygasł', 'wygasły'],
    sv: ['har löpt ut', 'har löpt ut'],
    zh: ['已到期失效'],
  },
  proposed: {
    en: ['could be lifted', 'could be lifted'],
    de: ['könnte aufgehoben werden', 'könnten aufgehoben werden'],
    fr: ['pourrait être levée', 'pourraient être levés'],
    es: ['podría levantarse', 'podrían levantarse'],
    pl: ['może zostać zniesiony', 'mogą zostać zniesione'],
    sv: ['kan hävas', 'kan hävas'],
    zh: ['可能解除'],
  },
};

/** Further ways to say the same, each as a whole title. */
const FURTHER: readonly (readonly [stage: string, lang: string, title: string])[] = [
  ['suspended', 'fr', "L'interdiction d'exporter du chrome est reportée de trois mois"],
  ['suspended', 'es', 'Los controles a la exportación de germanio se aplazan tres meses'],
  ['suspended', 'pl', 'Zakaz eksportu chromu odroczony o trzy miesiące'],
  ['in_force', 'fr', "L'interdiction d'exporter du chrome est prolongée de trois mois"],
  ['in_force', 'sv', 'Tullarna på 30 procent på koppar förlängs med tre månader'],
  ['in_force', 'fr', 'Les contrôles sur les exportations de germanium ne seront pas levés'],
  ['in_force', 'pl', 'Cła w wysokości 30 proc. na miedź nie zostaną zniesione'],
  ['in_force', 'fr', 'Les droits de douane de 30 % sur le cuivre expirent le 1er janvier'],
  ['in_force', 'zh', '锗出口管制将于1月1日到期'],
  ['announced', 'de', 'Exportverbot für Chrom tritt am 1. Februar in Kraft'],
  ['eased', 'fr', 'Les contrôles sur les exportations de germanium sont levés'],
  ['proposed', 'en', 'Tin tariffs will be lifted if Peru agrees'],
  ['in_force', 'fr', "Les droits antidumping sur l'étain n'expirent pas"],
  ['in_force', 'en', 'Export controls on tin took effect in April'],
  ['eased', 'pl', 'Cła w wysokości 30 proc. na miedź zniesione'],
];

describe('what a title says of a measure that is its subject', () => {
  it.each(
    Object.entries(SAID).flatMap(([stage, byLanguage]) =>
      Object.entries(byLanguage).flatMap(([lang, forms]) =>
        (MEASURES[lang] ?? []).map(([form, name]) => [
          stage,
          lang,
          `${name}${lang === 'zh' ? '' : ' '}${forms[form]}`,
        ]),
      ),
    ),
  )('is %s, in %s: %s', (stage, lang, title) => {
    expect(stages(lang as string, title as string)[0]).toBe(stage);
  });

  it.each(FURTHER)('is %s, in %s: %s', (stage, lang, title) => {
    expect(stages(lang, title)[0]).toBe(stage);
  });
});

describe('what is not said of the measure of a title', () => {
  it.each([
    ['of a decision on it', 'fr', 'Le vote sur les droits de douane est reporté à mardi'],
    ['of a relief from it', 'fr', "L'exemption de droits de douane est prolongée de trois mois"],
    ['of exports, which a stop hits', 'fr', "Les exportations d'or brut suspendues à Kayes"],
    [
      'of another’s measure beside an act',
      'en',
      'Oslo readies counter-tariffs as US copper duties take effect',
    ],
    ['of the time before it', 'en', 'Traders rush before export ban takes effect'],
    ['of what will be', 'en', 'Export ban will take effect'],
    ['of whom it reaches', 'en', 'Copper tariffs are extended to Peru'],
    ['of a relief, named behind', 'es', 'Entra en vigor la rebaja de aranceles al estaño'],
    ['of what it stops', 'pl', 'Przez kontrole eksportu wstrzymano produkcję ołowiu'],
    ['of what it stops', 'de', 'Zinnlieferungen wegen Zöllen ausgesetzt'],
    ['of what should be', 'sv', 'Exportkontrollerna för tenn bör hävas'],
    ['of what does not come', 'de', 'Zölle auf Zinn treten vorerst nicht in Kraft'],
    ['of a rise', 'en', 'Tariffs on tin lifted from 10% to 20%'],
    ['by a noun', 'fr', 'Levée de la suspension des exportations de zinc'],
    ['by what a duty is laid on', 'fr', "Les droits de douane levés sur l'acier"],
  ])('is what is said %s, in %s: %s', (_, lang, title) => {
    expect(saidOfMeasure(readText(lang, title))).toBeUndefined();
  });
});
