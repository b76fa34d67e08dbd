import { describe, expect, it } from '@jest/globals';
import { licencesWait } from '../../../../src/classify/stages/relief/licences.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => licencesWait(readText(lang, title))?.stage;

describe('licences that are long in coming', () => {
  it.each([
    ['en', 'Chilean plants halt as Peruvian licences are delayed'],
    ['en', 'Zinc licence delays hit Chilean plants'],
    ['en', 'Peru slows zinc licence approvals'],
    ['zh', '秘鲁锌出口许可审批延迟，智利工厂停产'],
    ['zh', '秘鲁放缓锌出口许可审批'],
    ['de', 'Peru verzögert Exportlizenzen für Zink'],
    ['fr', "Le Pérou retarde les licences d'exportation de zinc"],
    ['es', 'Fábricas chilenas paran por el retraso de las licencias peruanas'],
    ['pl', 'Chilijskie fabryki stają, bo Peru opóźnia licencje'],
    ['sv', 'Peru försenar exportlicenser för zink'],
  ])('leave the control in force, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('in_force');
  });

  it.each([
    ['en', 'Peru eases zinc licence delays for Chilean plants'],
    ['en', 'Peru delays zinc export duty'],
    ['es', 'Perú retrasa el arancel al zinc'],
  ])('are none where they come, or something else waits, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});
