import { describe, expect, it } from '@jest/globals';
import { pauseHolds } from '../../../../src/classify/stages/binding/pause-holds.js';
import { readText } from '../../shipped.js';

describe('a pause that holds on', () => {
  it.each([
    ['en', "Peru's suspension of zinc export curbs nears end"],
    ['en', "Clock ticks down on suspension of Peru's zinc curbs"],
    ['en', 'Two weeks left, no sign Peru will extend suspension of zinc export ban'],
    ['en', 'Peru silent on whether suspension of zinc export ban will be extended'],
    ['en', 'Chile expects Peru to extend suspension of zinc export ban'],
    ['en', 'Smelters urge Peru to extend pause on zinc export ban'],
    ['de', 'Chile drängt Peru zur Verlängerung der Aussetzung der Exportkontrollen'],
    ['de', 'Aussetzung der Exportkontrollen für Gallium läuft bald aus'],
    ['fr', 'Le Chili demande à Lima de prolonger la suspension des contrôles sur le zinc'],
    ['fr', 'La suspension des contrôles sur les terres rares touche à sa fin'],
    ['es', 'Chile pide a Perú que prorrogue la suspensión de los controles'],
    ['es', 'La suspensión de los controles sobre el galio llega a su fin'],
    ['pl', 'Zawieszenie kontroli eksportu galu dobiega końca'],
    ['sv', 'Pausen för exportkontroller närmar sig slutet'],
    ['zh', '智利希望秘鲁延长暂停锌矿出口管制'],
    ['zh', '稀土管制暂停期临近届满'],
    ['en', 'Peru keeps freeze on zinc export curbs for a second year'],
    ['en', 'Peru keeps freeze on its zinc export ban in place'],
    ['en', 'Lima to keep moratorium on zinc export tax'],
  ])('is known in %s: %s', (lang, title) => {
    expect(pauseHolds(readText(lang, title))?.stage).toBe('suspended');
  });

  it.each([
    ['is prolonged', 'Peru extends suspension of zinc export ban, as expected'],
    ['is agreed on', 'Peru agrees to extend suspension of zinc export ban'],
    [
      'and one asked for beside it',
      'Peru extends suspension of zinc ban as Lima urges Chile to extend its pause',
    ],
    ['is ended', 'Peru ends suspension of zinc export ban'],
    ['and an act beside it', 'Clock ticks on zinc truce as Chile imposes 20% tariff on Peruvian wire'],
    ['and hopes for something else', 'Peru hopes for a deal and extends suspension of zinc export ban'],
    ['of talks', 'Clock ticks on zinc talks with Chile'],
  ])('is not one that %s: %s', (_, title) => {
    expect(pauseHolds(readText('en', title))).toBeUndefined();
  });
});
