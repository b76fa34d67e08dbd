import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../../../src/classify/classify.js';
import { shippedKnowledge } from '../../shipped.js';

const { classify } = createClassifier(shippedKnowledge());
const stageOf = (lang: string, title: string) =>
  classify({ id: 'a', lang, title, summary: '' }).topics[0]?.stage;

describe('a measure that is approved', () => {
  it.each([
    ['en', 'Peru approves export ban on zinc'],
    ['en', 'Cabinet of Peru approves export duty on zinc concentrate'],
    ['en', 'Peru authorises export restrictions on zinc'],
    ['en', 'Peru permits export ban on raw ore'],
    ['de', 'Peru genehmigt Exportverbot für Zink'],
    ['fr', "Le Pérou approuve une interdiction d'exporter du zinc"],
    ['es', 'Perú aprueba un impuesto a la exportación de zinc'],
    ['pl', 'Peru zatwierdziło zakaz eksportu cynku'],
    ['sv', 'Perus regering godkänner exportförbud för zinkskrot'],
    ['zh', '秘鲁批准锌出口禁令'],
  ])('is announced, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('announced');
  });

  it.each([
    ['en', 'Peru approves exports of zinc to Japan'],
    ['en', 'Peru approves export licences for Japanese zinc buyers'],
    ['en', 'Peru approves exemption from export ban on zinc'],
    ['en', 'Peru approves cut in export duty on zinc'],
    ['en', 'Peru backs down on zinc export ban'],
    ['de', 'Peru genehmigt Ausnahmen vom Exportverbot für Zink'],
  ])('is none where it is a relief: %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('eased');
  });
});
