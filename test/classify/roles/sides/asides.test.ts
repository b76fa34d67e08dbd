import { describe, expect, it } from '@jest/globals';
import { actorBesideAside } from '../../../../src/classify/roles/sides/asides.js';
import { readText } from '../../shipped.js';

describe('who acts beside the occasion that a title opens with', () => {
  it.each([
    ['de', 'Nach Zöllen aus Chile beschränkt Peru die Ausfuhr von Zink', 'PE'],
    ['de', 'Trotz Protesten aus Oslo verbietet Lima Zinkexporte', 'PE'],
    ['de', 'Als Antwort auf EU-Zölle führt Peru Ausfuhrlizenzen ein', 'PE'],
    ['de', 'Handelsstreit: Wegen Zöllen senken Peru und Chile ihre Quoten', 'PE,CL'],
    ['de', 'Nach Streit mit Oslo droht Peru mit Exportstopp', 'PE'],
    ['de', 'Nach Chile stoppt nun auch Peru Zinkexporte', 'PE'],
    ['sv', 'Trots EU:s protester inför Peru tullar på stål', 'PE'],
    ['sv', 'Efter samtalen sänker Chile tullarna på zink', 'CL'],
    ['en', 'Hit by Chilean duties, Peru restricts zinc exports', 'PE'],
    ['en', 'Under pressure from Oslo over quotas, Peru and Chile impose duties on steel', 'PE,CL'],
    ['fr', 'Visé par les droits chiliens, le Pérou restreint ses ventes de zinc', 'PE'],
    ['es', 'Golpeado por los aranceles de Chile, Perú restringe la exportación de zinc', 'PE'],
    ['pl', 'W odpowiedzi na cła Chile Peru nakłada cła na drut', 'PE'],
    ['en', 'Peru, hit by Chilean duties, taxes wire', 'PE'],
    ['en', 'In answer to Chilean duties, Peru taxes wire', 'PE'],
    ['en', 'Peru, with Norwegian tariffs looming, restricts zinc exports', 'PE'],
    ['fr', 'Le Pérou, visé par le Chili, taxe le fil', 'PE'],
    ['zh', '遭智利加征关税后，秘鲁限制锌出口', 'PE'],
    ['zh', '在智利加征关税后，秘鲁限制锌出口', 'PE'],
    ['zh', '继挪威之后，秘鲁限制锌出口', 'PE'],
  ])('acts in %s: %s', (lang, title, acts) => {
    expect(actorBesideAside(readText(lang, title))?.acts?.join()).toBe(acts);
  });

  it('knows whom an occasion names between who acts and his verb', () => {
    const { waits } = actorBesideAside(readText('en', 'Peru, after Chile curbs zinc, raises duties')) ?? {};
    expect(waits).toEqual(['CL']);
  });

  it.each([
    ['en', 'Peru, with Chile, seeks talks on zinc'],
    ['en', 'Peru, hit by Chilean duties, sells zinc; Norway curbs nickel'],
    ['de', 'Chile verhängt nach Streit mit Peru Zölle'],
    ['de', 'Nach Rückzug aus dem Pakt droht Peru ein Strafzoll'],
    ['de', 'Nach Streit um Quoten: Oslo droht Peru mit Zöllen'],
    ['de', 'Wie Oslo mit Strafzöllen Peru trifft'],
    ['de', 'Nach Dürre stoppt Peru-Händler Zinkexporte'],
    ['de', 'Gericht stoppt Trump'],
    ['en', 'After talks imposes Peru duties'],
    ['en', 'Peru restricts zinc exports after Chile imposes duties'],
    ['en', 'Hit by Chilean duties, Peruvian mills restrict output'],
  ])('is told otherwise, or is nobody, in %s: %s', (lang, title) => {
    expect(actorBesideAside(readText(lang, title))).toBeUndefined();
  });
});
