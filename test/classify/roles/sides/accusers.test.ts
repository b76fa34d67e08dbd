import { describe, expect, it } from '@jest/globals';
import { accuserIn } from '../../../../src/classify/roles/sides/accusers.js';
import { readText } from '../../shipped.js';

const sides = (lang: string, title: string) => {
  const { acts = [], hit = [] } = accuserIn(readText(lang, title)) ?? {};
  return `${acts.join()} > ${hit.join()}`;
};

describe('who accuses another', () => {
  it.each([
    ['en', 'Peru accuses Chile of dumping and imposes duties on copper wire'],
    ['en', 'Lima accuses Chile of dumping, bans imports of its wire'],
    ['en', 'Peru blames Chile for broken pact and threatens duties'],
    ['en', 'Lima accuses Chile of coercion, expands zinc export controls'],
    ['en', 'Accusing Chile of dumping, Peru imposes duties on copper wire'],
    ['de', 'Peru wirft Chile Dumping vor und erhebt Zölle auf Kupferdraht'],
    ['de', 'Peru wirft Chile Vertragsbruch vor und droht mit Zöllen'],
    ['de', 'Peru beschuldigt Chile des Dumpings und verhängt Zölle'],
    ['fr', 'Le Pérou accuse le Chili de dumping et taxe le fil de cuivre'],
    ['es', 'Perú acusa a Chile de dumping y sube aranceles al cobre'],
    ['pl', 'Peru zarzuca Chile dumping i nakłada cła na drut'],
    ['sv', 'Peru anklagar Chile för dumpning och inför tullar på koppartråd'],
    ['en', 'Peru slams Chilean wire duties, imposes levies on foil'],
    ['en', 'Lima rejects claims by Chile and bans imports of its wire'],
    ['de', 'Peru kritisiert Chiles Zölle und verhängt Quoten für Draht'],
    ['zh', '秘鲁指责智利倾销并对铜线征收关税'],
    ['zh', '秘鲁指责智利违反协议，威胁加征关税'],
  ])('and goes on to a measure acts, in %s: %s', (lang, title) => {
    expect(sides(lang, title)).toBe('PE > CL');
  });

  it.each([
    ['en', 'Chile accuses Peru of bullying while Peru bans zinc exports', 'PE > CL'],
    ['en', 'Peru accuses Chile of dumping, imposes duties on wire from Oman', 'PE > '],
    ['en', 'Peruvian mills accuse Chile of dumping, demand duties', ' > '],
    ['en', 'Peru slams Chile as Oslo imposes duties on wire', ' > '],
    ['en', 'Peru slams Chilean wire duties', ' > '],
    ['en', 'Peru accuses Chile of dumping in copper wire', ' > CL'],
    ['en', 'Peru accuses Chile of restricting zinc exports, imposing duties', ' > '],
    ['en', 'Chile accused of dumping, Peru imposes duties on wire', ' > '],
    ['de', 'Peru wirft Chile vor, Zinkexporte zu beschränken', ' > '],
    ['fr', 'Le Pérou accuse le Chili de restreindre ses exportations et de taxer le cuivre', ' > '],
    ['zh', '秘鲁指责智利违反共识并升级出口管制', ' > '],
  ])('%s: %s is %s', (lang, title, told) => {
    expect(sides(lang, title)).toBe(told);
  });
});
