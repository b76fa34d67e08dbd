import { describe, expect, it } from '@jest/globals';
import { endRefused } from '../../../src/classify/stages/end-refused.js';
import { readText } from '../shipped.js';

describe('an end that is refused', () => {
  const stageOf = (lang: string, title: string) => endRefused(readText(lang, title))?.stage;

  it.each([
    ['en', 'Council votes against ending anti-dumping duty on Peruvian zinc wire'],
    ['en', 'MPs vote down motion to lift tariffs on Peruvian fertiliser'],
    ['en', 'Parliament rejects repeal of export tax on chrome'],
    ['en', 'Senate blocks bill to end tariffs on Peru'],
    ['en', 'Lima refuses to suspend zinc export ban'],
    ['de', 'Bundesrat lehnt Aufhebung der Zinkzölle ab'],
    ['fr', "Le Parlement rejette la levée des droits sur l'acier"],
    ['es', 'El Senado rechaza derogar los aranceles al zinc'],
    ['pl', 'Sejm odrzucił zniesienie ceł na cynk'],
    ['sv', 'Riksdagen röstar nej till att slopa tullar på zink'],
    ['zh', '秘鲁议会否决取消锌矿出口禁令的提案'],
    ['zh', '成员国投票反对取消对锌丝反倾销税'],
  ])('leaves the measure in force, in %s: %s', (lang, title) => {
    expect(stageOf(lang, title)).toBe('in_force');
  });

  it.each([
    ['what may be refused', 'en', 'Lima may refuse to lift zinc export ban'],
    ['what came before', 'en', 'Peru imposes levy after Lima refused to lift ban on zinc exports'],
    ['a refusal of the measure', 'en', 'Parliament rejects tariff on zinc'],
    ['a refusal of talks', 'zh', '秘鲁拒绝就锌出口禁令谈判'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stageOf(lang, title)).toBeUndefined();
  });
});
