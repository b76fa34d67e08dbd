import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { notInForce } from '../../../../src/classify/stages/only-said/not-done.js';
import { readText, shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stage = (lang: string, title: string) =>
  classify({ id: 'x', title, summary: '', lang, publishedAt: '2026-11-30T09:00:00Z' }).topics[0]?.stage;

describe('a measure that does not come into force', () => {
  it.each([
    ['en', 'Chip tariff will never take effect, aide says'],
    ['en', 'Copper duty fails to take effect'],
    ['en', 'Export licensing rules did not enter into force on Monday'],
    ['de', 'Zölle auf Wismut treten nicht in Kraft'],
    ['de', 'Die Exportkontrollen traten nie in Kraft'],
    ['fr', "Les droits de douane n'entrent pas en vigueur"],
    ['es', 'Los controles a la exportación no entraron en vigor'],
    ['pl', 'Kontrole eksportu nie weszły w życie'],
    ['sv', 'Exportkontrollerna trädde aldrig i kraft'],
    ['zh', '新关税不会生效'],
  ])('does not bind, in %s: %s', (lang, title) => {
    expect(notInForce(readText(lang, title))?.concept).toMatch(/^rule_(?:stays_out_of|comes_into)_force$/);
    expect(['in_force', 'announced']).not.toContain(stage(lang, title));
  });

  it.each([
    ['en', "Tariffs won't take effect until March", 'announced'],
    ['de', 'Zölle treten nicht vor März in Kraft', 'announced'],
    ['en', 'Tariffs take effect, no exceptions', 'in_force'],
    ['de', 'Zölle treten in Kraft, Ausnahmen nicht', 'in_force'],
    ['en', 'Zinc tariffs take effect; refined zinc duties will not take effect until 2031', 'in_force'],
    ['en', "China's June export controls never took effect; April export controls in force", 'in_force'],
    ['de', 'Zölle auf Zink treten in Kraft, Zollsenkung noch nicht in Kraft', 'in_force'],
    ['sv', 'Tullarna trädde i kraft men avtalet är inte i kraft', 'in_force'],
  ])('is not meant, in %s: %s', (lang, title, told) => {
    expect(stage(lang, title)).toBe(told);
  });
});
