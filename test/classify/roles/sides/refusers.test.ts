import { describe, expect, it } from '@jest/globals';
import { refuserIn } from '../../../../src/classify/roles/sides/refusers.js';
import { readText } from '../../shipped.js';

const sides = (lang: string, title: string) => {
  const { acts = [], hit = [] } = refuserIn(readText(lang, title)) ?? {};
  return `${acts.join()} > ${hit.join()}`;
};

describe('who refuses what another demands', () => {
  it.each([
    ['en', 'Peru rejects Chilean demand to lift zinc export curbs'],
    ['en', 'Lima refuses Chile request to end duties on copper wire'],
    ['de', 'Peru lehnt Forderung Chiles nach Ende der Exportkontrollen für Zink ab'],
    ['de', 'Peru weist chilenische Forderung nach Aufhebung der Zölle zurück'],
    ['fr', 'Le Pérou rejette la demande chilienne de lever les droits sur le fil de cuivre'],
    ['es', 'Perú rechaza la petición de Chile de levantar los aranceles'],
    ['pl', 'Peru odrzuca żądanie Chile zniesienia ceł na drut'],
    ['sv', 'Peru avvisar Chiles krav på att häva exportkontrollerna för zink'],
    ['zh', '秘鲁拒绝智利取消锌出口管制的要求'],
  ])('has the measure, in %s: %s', (lang, title) => {
    expect(sides(lang, title)).toBe('PE > CL');
  });

  it.each([
    ['en', 'Peru rejects Chilean duties on copper wire'],
    ['en', 'Peru rejects demand to lift zinc export curbs'],
    ['en', 'Peru rejects Chilean demand to lift Bolivian curbs'],
    ['en', 'Peru rejects Chilean offer to lift curbs'],
    ['de', 'Peru lehnt Zölle Chiles auf Draht ab'],
  ])('has none beside in %s: %s', (lang, title) => {
    expect(sides(lang, title)).toBe(' > ');
  });
});
