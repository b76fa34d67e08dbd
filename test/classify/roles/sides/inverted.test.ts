import { describe, expect, it } from '@jest/globals';
import { behindVerb } from '../../../../src/classify/roles/sides/inverted.js';
import { readText } from '../../shipped.js';

describe('who acts behind the verb', () => {
  it.each([
    ['de', 'Nach Zöllen aus Chile beschränkt Peru die Ausfuhr von Zink', 'PE'],
    ['de', 'Trotz Protesten aus Oslo verbietet Lima Zinkexporte', 'PE'],
    ['de', 'Als Antwort auf EU-Zölle führt Peru Ausfuhrlizenzen ein', 'PE'],
    ['de', 'Handelsstreit: Wegen Zöllen senken Peru und Chile ihre Quoten', 'PE,CL'],
    ['de', 'Nach Streit mit Oslo droht Peru mit Exportstopp', 'PE'],
    ['sv', 'Trots EU:s protester inför Peru tullar på stål', 'PE'],
    ['sv', 'Efter samtalen sänker Chile tullarna på zink', 'CL'],
  ])('acts in %s: %s', (lang, title, acts) => {
    expect(behindVerb(readText(lang, title)).join()).toBe(acts);
  });

  it.each([
    ['de', 'Chile verhängt nach Streit mit Peru Zölle'],
    ['de', 'Nach Rückzug aus dem Pakt droht Peru ein Strafzoll'],
    ['de', 'Nach Streit um Quoten: Oslo droht Peru mit Zöllen'],
    ['de', 'Wie Oslo mit Strafzöllen Peru trifft'],
    ['de', 'Nach Dürre stoppt Peru-Händler Zinkexporte'],
    ['de', 'Gericht stoppt Trump'],
    ['en', 'After talks imposes Peru duties'],
  ])('is nobody in %s: %s', (lang, title) => {
    expect(behindVerb(readText(lang, title))).toEqual([]);
  });
});
