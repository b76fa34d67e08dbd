import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import {
  onlyLiftsPrices,
  withoutOtherReliefs,
} from '../../../../src/classify/reading/left-out/other-reliefs.js';
import { readText, shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stages = (lang: string, title: string) =>
  classify({ id: 'x', title, summary: '', lang, publishedAt: '2026-11-30T09:00:00Z' }).topics.map(
    ({ stage }) => stage,
  );
const isLeft = (lang: string, title: string) => {
  const reading = readText(lang, title);
  return withoutOtherReliefs(reading) === reading;
};

describe('what is lifted and is no measure', () => {
  it.each([
    ['en', 'Export curbs lifted prices of bismuth to a record'],
    ['en', 'Antimony costs lifted by Chinese export controls'],
    ['de', 'Exportkontrollen heben den Wismutpreis auf 60 Dollar'],
    ['fr', "40 millions d'euros levés face aux contrôles à l'exportation"],
    ['es', 'La minera levantó fondos pese a los controles a la exportación'],
    ['pl', 'Ograniczenia eksportu windują ceny bizmutu'],
    ['sv', 'Exportkontrollerna har lyft priset på vismut'],
  ])('lightens none, in %s: %s', (lang, title) => {
    expect(isLeft(lang, title)).toBe(false);
    expect(stages(lang, title)).not.toContain('eased');
    expect(stages(lang, title)).not.toContain('revoked');
  });

  it.each([
    ['a measure, beside prices', 'en', 'Peru lifts bismuth export ban, prices slide'],
    ['a rest that hangs on prices', 'en', 'Peru lifts bismuth price-linked export suspension'],
    ['a measure, for the sake of prices', 'en', 'Peru lifts duties on wheat to cut costs'],
    ['a control of prices', 'en', 'Peru lifts price controls on bismuth exports'],
    ['a measure on so much', 'fr', 'Droits de douane levés sur 100 millions de dollars'],
    ['a measure, before prices fall', 'es', 'Perú levanta la prohibición de exportar, los precios bajan'],
  ])('is not %s, in %s: %s', (_, lang, title) => {
    expect(isLeft(lang, title)).toBe(true);
  });
});

describe('a measure of which a title tells no more than that it lifts prices', () => {
  it.each([
    ['en', 'Zinc duties lift prices for roofers', true],
    ['en', 'Export curbs lift bismuth prices to record', true],
    ['en', 'Peru lifts zinc duties for roofers', false],
    ['en', 'Peru imposes zinc duties, lifts prices', false],
  ])('takes no step, in %s: %s', (lang, title, only) => {
    expect(onlyLiftsPrices(readText(lang, title))).toBe(only);
    if (only) expect(stages(lang, title)[0]).toBeUndefined();
  });
});

describe('what rests because of a measure', () => {
  it.each([
    ['en', 'Suzuki plant suspended over bismuth export curbs'],
    ['en', 'Smelter project put on hold over tariffs'],
    ['de', 'Opel setzt Produktion wegen Exportkontrollen aus'],
    ['de', 'Lieferungen wegen US-Zöllen ausgesetzt'],
    ['fr', "Production suspendue à Rennes à cause des contrôles à l'exportation"],
    ['es', 'Envíos suspendidos por los aranceles'],
    ['pl', 'Fabryka wstrzymana przez ograniczenia eksportowe'],
    ['sv', 'Bygget pausat på grund av tullarna'],
  ])('is not the measure, in %s: %s', (lang, title) => {
    expect(stages(lang, title)).not.toContain('suspended');
    expect(stages(lang, title)).not.toContain('eased');
  });

  it.each([
    ['en', 'Peru suspends export controls on bismuth amid plant shutdowns'],
    ['en', 'Bismuth shipments restart after Peru suspends licensing rules'],
    ['de', 'Nach Lieferungen aus China werden Exportkontrollen für Werke ausgesetzt'],
    ['de', 'Wegen der Krise im Stahlwerk wurden Zölle auf Zink ausgesetzt'],
  ])('leaves one that rests, in %s: %s', (lang, title) => {
    expect(isLeft(lang, title)).toBe(true);
    expect(stages(lang, title)).toContain('suspended');
  });

  it('is trade, where a verb stops that and not the plants that it is for', () => {
    expect(isLeft('en', 'Over US tariffs, Peru suspends export of bismuth to plants')).toBe(true);
  });

  it('leaves one whose rest is the occasion', () => {
    expect(isLeft('en', 'Plant reopens after duties on bismuth suspended for a year')).toBe(true);
  });
});

describe('what hangs on something', () => {
  it.each([
    ['fr', "Droits de douane : l'Europe suspendue aux annonces de Washington"],
    ['fr', 'Acier : les droits de douane suspendus à un accord avec Ottawa'],
    ['fr', 'La levée des droits de douane dépend du Sénat'],
    ['en', 'Tariff relief hinges on talks with Ottawa'],
    ['de', 'Senkung der Zölle hängt am Senat'],
    ['es', 'La rebaja de los aranceles depende de la cumbre'],
    ['pl', 'Złagodzenie kontroli eksportu zależy od Pekinu'],
    ['sv', 'Tullsänkningen hänger på senaten'],
    ['zh', '取消关税取决于谈判结果'],
  ])('has not come, in %s: %s', (lang, title) => {
    for (const stage of ['suspended', 'eased', 'revoked']) expect(stages(lang, title)).not.toContain(stage);
  });

  it.each([
    ['fr', 'Les droits de douane suspendus à compter du 7 août', 'suspended'],
    ['fr', "Contrôles à l'exportation suspendus à partir de lundi", 'suspended'],
    ['fr', 'Droits de douane américains suspendus à la dernière minute', 'suspended'],
    ['fr', "Contrôles à l'exportation suspendus à l'issue du sommet", 'suspended'],
    ['fr', 'Droits de douane suspendus à Lima entre Pékin et Washington', 'suspended'],
    ['en', 'Peru suspends bismuth curbs that carmakers depend on', 'suspended'],
    ['en', 'Peru scraps import duty on minerals its battery makers depend on', 'eased'],
    ['en', 'Peru suspends tariffs on zinc contingent on a deal', 'suspended'],
    ['es', 'Perú suspende aranceles a Chile pendiente de un acuerdo', 'suspended'],
    ['sv', 'Kina lättar på exportkontroller som beror på handelskriget', 'eased'],
    ['en', 'Peru cuts tariffs on India, which depends on its bismuth', 'eased'],
  ])('is not meant by %s: %s', (lang, title, stage) => {
    expect(stages(lang, title)).toContain(stage);
  });
});
