import { describe, expect, it } from '@jest/globals';
import { onlyAllowed } from '../../../../src/classify/stages/only-said/only-allowed.js';
import { readText } from '../../shipped.js';

const stageOf = (lang: string, title: string) => onlyAllowed(readText(lang, title))?.stage;

describe('leave to lay a burden', () => {
  it.each([
    ['en', 'Law allows Peru to ban zinc exports'],
    ['en', 'New act lets Peru curb zinc exports'],
    ['en', 'Rules allow Peru to stop exports of zinc'],
    ['en', 'Congress gives president power to block zinc exports'],
    ['en', 'Decree permits Lima to impose tariffs on zinc'],
    ['de', 'Gesetz erlaubt Peru ein Verbot von Zinkexporten'],
    ['de', 'Gesetz erlaubt Peru, Zinkexporte zu verbieten'],
    ['de', 'Neues Gesetz ermöglicht Peru Exportverbot für Zink'],
    ['fr', "Une loi permet au Pérou d'interdire les exportations de zinc"],
    ['es', 'Una ley autoriza a Perú a restringir las exportaciones de zinc'],
    ['pl', 'Ustawa pozwala Peru zakazać eksportu cynku'],
    ['sv', 'Lag tillåter Peru att förbjuda zinkexport'],
    ['zh', '新法允许秘鲁禁止锌出口'],
  ])('makes it one that may come, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('proposed');
  });

  it.each([
    ['trade that is let through', 'en', 'Peru allows zinc exports'],
    ['trade that is let through', 'en', 'Peru allows exports of zinc despite ban'],
    ['trade that is let through', 'zh', '秘鲁允许锌出口'],
    ['trade that is let through no more', 'zh', '秘鲁不再允许锌出口'],
    ['trade that is let through', 'en', 'Peru lets one smelter ship zinc despite ban'],
    ['who evades it', 'en', 'Low values let most wire slip past Peruvian levy'],
    ['licences', 'en', 'Peru to stop issuing zinc permits for buyers'],
    ['what is laid from a day on', 'fr', "L'OMC autorise le Pérou à taxer le zinc, dès le 18 octobre"],
    ['a court that lets it go on', 'en', 'Court allows Peru to impose zinc tariffs during appeal'],
    ['a measure that is let run out', 'en', 'Peru lets ban on zinc exports lapse'],
    ['no leave', 'en', 'Law does not allow Lima to impose zinc tariffs'],
    ['what is done besides', 'en', 'Law lets Lima curb trade; Peru imposes 30% duty on zinc'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});
