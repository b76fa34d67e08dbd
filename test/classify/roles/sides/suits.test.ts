import { describe, expect, it } from '@jest/globals';
import { suitIn } from '../../../../src/classify/roles/sides/suits.js';
import { readText } from '../../shipped.js';

const sides = (lang: string, title: string) => {
  const suit = suitIn(readText(lang, title));
  return suit && `${suit.acts.join()} > ${suit.hit.join()}`;
};

describe('who sues whom at the WTO', () => {
  it.each([
    ['en', 'Peru hauls Chile before WTO over wire'],
    ['en', 'Minister acts: Peru hauls Chile before the WTO over wire'],
    ['en', 'Peru hauls Chile to WTO over wire'],
    ['en', 'Peru drags Chile before the WTO over wire'],
    ['en', 'Peru brings Chile before the WTO over wire duties'],
    ['de', 'Peru zerrt Chile wegen Draht vor die WTO'],
    ['fr', "Le Pérou traîne le Chili devant l'OMC pour le fil"],
    ['es', 'Perú lleva a Chile ante la OMC por el alambre'],
    ['sv', 'Peru drar Chile inför WTO om tråd'],
    ['pl', 'Peru pozywa Chile do WTO za cła na drut'],
    ['zh', '秘鲁就铜线关税将智利告上世贸组织'],
  ])('%s: %s', (lang, title) => {
    expect(sides(lang, title)).toBe('PE > CL');
  });

  it.each([
    ['en', 'Peru hauls ore past Chile'],
    ['en', 'Peru and Chile before WTO vote'],
  ])('nobody does in %s: %s', (lang, title) => {
    expect(sides(lang, title)).toBeUndefined();
  });
});
