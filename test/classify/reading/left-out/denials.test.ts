import { describe, expect, it } from '@jest/globals';
import { withoutDenials } from '../../../../src/classify/reading/left-out/denials.js';
import { isDenied } from '../../../../src/classify/stages/only-said/denied.js';
import { readText } from '../../shipped.js';

it.each([
  ['Lima will not halt tariffs on zinc', false],
  ["Lima won't curb duties on zinc wire", false],
  ['Lima will not halt zinc shipments or impose tariffs', true],
])('leaves a measure where it says that nobody stops it: %s', (title, is) => {
  expect(isDenied(readText('en', title))).toBe(is);
});

describe('a denial beside an act of its own', () => {
  const isStillDenied = (lang: string, title: string) => isDenied(withoutDenials(readText(lang, title)));

  it.each([
    ['en', 'Lima denies rumour of tariff pause, raises zinc duty to 25%'],
    ['en', 'Lima denies lifting zinc curbs; ministry adds five firms to control list'],
    ['en', 'Lima cuts import duty on zinc, denies wider rollback of tariffs'],
    ['en', 'Lima bans zinc exports, rules out exemptions for smelters'],
    ['en', 'Lima denies easing steel quotas but imposes tariffs on wire'],
    ['de', 'Lima dementiert Lockerung der Exportkontrollen und verhängt Zölle auf Zink'],
    ['fr', 'Lima dément toute suspension des droits et impose 30 % sur le zinc'],
    ['es', 'Lima niega eliminar aranceles, e impone un 35% al zinc'],
    ['pl', 'Lima zaprzecza, by znosiła cła, i nakłada 20 proc. na cynk'],
    ['sv', 'Lima dementerar lättnader i exportkontrollen, inför tull på zink'],
    ['en', 'No ban on zinc, but Lima to restrict lithium'],
    ['en', 'Lima will not hit back as Quito raises fish duty to 30%'],
    ['en', 'Lima rules out retaliation after Quito imposes 30% duty'],
    ['de', 'Lima verzichtet auf Gegenzölle, Quito erhebt 30 Prozent Zoll auf Fisch'],
    ['fr', 'Lima ne ripostera pas, Quito impose un droit de 30 % sur le poisson'],
    ['es', 'Lima no tomará represalias mientras Quito impone un arancel del 30 %'],
    ['pl', 'Lima bez odwetu, Quito nakłada 30 proc. cła na ryby'],
    ['sv', 'Lima avstår från mottullar, Quito höjer fisktullen till 30 procent'],
    ['zh', '秘鲁否认放宽锌出口管制，并将七家企业列入管控名单'],
    ['zh', '秘鲁否认暂停关税传闻，对锌关税升至25%'],
  ])('leaves the act, in %s: %s', (lang, title) => {
    expect(isDenied(readText(lang, title))).toBe(true);
    expect(isStillDenied(lang, title)).toBe(false);
  });

  it.each([
    ['goes on with what is denied', 'en', 'Lima denies plan to cut tariffs and raise quotas'],
    ['only says so', 'en', 'Lima denies report of export ban, says licences are granted as usual'],
    ['keeps what is known', 'en', 'Lima denies ban on zinc exports as prices jump'],
    ['only says so', 'zh', '秘鲁否认限制锌出口，称许可证正常发放'],
  ])('stays one where the title %s, in %s: %s', (_, lang, title) => {
    expect(isStillDenied(lang, title)).toBe(true);
  });
});
