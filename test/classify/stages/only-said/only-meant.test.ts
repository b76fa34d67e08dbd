import { describe, expect, it } from '@jest/globals';
import { onlyMeant } from '../../../../src/classify/stages/only-said/only-meant.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => onlyMeant(readText(lang, title))?.stage;

describe('the end of a measure that is only meant', () => {
  it.each([
    ['en', 'Chile urges Peru to lift its ban on zinc exports'],
    ['en', 'Chile asks US Congress to lift tariffs on zinc'],
    ['en', 'Boric urges US Congress to lift tariffs on zinc'],
    ['zh', '智利敦促秘鲁解除锌出口禁令'],
    ['de', 'Chile fordert Peru auf, Exportverbot für Zink aufzuheben'],
    ['fr', "Le Chili demande au Pérou de lever l'interdiction d'exporter du zinc"],
    ['es', 'Chile pide a Perú que levante la prohibición de exportar zinc'],
    ['pl', 'Chile wzywa Peru do zniesienia zakazu eksportu cynku'],
    ['sv', 'Chile uppmanar Peru att häva exportförbudet för zink'],
    // That it should, or must, is no more.
    ['en', 'Chile says Peru must lift its ban on zinc exports'],
    ['en', 'Peru should scrap zinc tariffs, Chile says'],
    ['zh', '智利：秘鲁应解除锌出口禁令'],
    ['zh', '智利：秘鲁必须彻底取消锌关税'],
    ['de', 'Chile: Peru muss Exportverbot für Zink aufheben'],
    ['fr', "Pour le Chili, le Pérou doit lever l'interdiction d'exporter du zinc"],
    ['es', 'Perú debe levantar la prohibición de exportar zinc, dice Chile'],
    // In a finite verb, and by a verb that may decide as well.
    ['sv', 'Chile kräver att Peru häver exportförbudet för zink'],
    ['fr', "Le Chili exige que le Pérou lève l'interdiction d'exporter du zinc"],
    ['es', 'Chile exige que Perú levante el veto a la exportación de zinc'],
    ['pl', 'Chile żąda, by Peru zniosło zakaz eksportu cynku'],
    ['de', 'Chile fordert, dass Peru das Exportverbot für Zink aufhebt'],
  ])('binds on where somebody asks for it in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('in_force');
  });

  it.each([
    ['en', 'Peru plans to lift its ban on zinc exports'],
    ['zh', '秘鲁计划解除锌出口禁令'],
    ['en', 'Trump asks Congress to repeal tariffs on zinc'],
    ['de', 'Trump fordert Kongress auf, Zölle auf Zink abzuschaffen'],
    ['de', 'Peru will Exportverbot für Zink aufheben'],
    ['de', 'Peru erwägt, Zölle auf Zink aufzuheben'],
    ['fr', "Le Pérou envisage de lever l'interdiction d'exporter du zinc"],
    ['es', 'Perú planea levantar la prohibición de exportar zinc'],
    ['pl', 'Peru planuje znieść zakaz eksportu cynku'],
    ['sv', 'Peru överväger att häva exportförbudet för zink'],
  ])('is proposed where somebody plans it in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('proposed');
  });

  it.each([
    ['de', 'Peru will Exportverbot für Zink nicht aufheben'],
    ['de', 'Peru plant nicht, Exportverbot für Zink aufzuheben'],
    ['fr', "Le Pérou ne veut pas lever l'interdiction d'exporter du zinc"],
    ['es', 'Perú no quiere levantar la prohibición de exportar zinc'],
    ['pl', 'Peru nie chce znieść zakazu eksportu cynku'],
    ['sv', 'Peru vill inte häva exportförbudet för zink'],
  ])('binds on where somebody does not plan it in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('in_force');
  });

  it.each([
    ['is ordered by a court', 'de', 'Berufungsgericht: Peru muss Zinkzölle aussetzen'],
    ['is agreed on', 'fr', 'Accord : le Pérou doit suspendre ses restrictions sur le zinc'],
    ['is agreed to', 'en', 'Peru agrees to plan to lift its ban on zinc exports'],
    ['stands beside an act', 'en', 'Peru raises duties, Chile urges it to lift its zinc ban'],
    ['is only answered', 'zh', '智利回应秘鲁解除锌出口禁令'],
    [
      'is told before it was asked for',
      'en',
      'Peru lifts zinc ban after Chile asked it to end export controls',
    ],
    ['stands beside a threat', 'sv', 'Peru hotar med tullar på tenn, Chile kräver att slopa tullar'],
    ['is asked of nobody', 'en', 'Trade office asks for comment on lifting tariffs on zinc'],
    ['was planned and has come', 'zh', '秘鲁按计划取消锌关税'],
    ['has come', 'fr', "Le Pérou lève l'interdiction d'exporter du zinc"],
    ['is of no measure', 'es', 'Perú planea levantar una fábrica de zinc'],
  ])('is none that %s, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});
