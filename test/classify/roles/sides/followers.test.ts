import { describe, expect, it } from '@jest/globals';
import { followerIn } from '../../../../src/classify/roles/sides/followers.js';
import { readText } from '../../shipped.js';

describe('who takes a measure as another wishes or did before', () => {
  it.each([
    ['en', 'Chile yields to Peru and puts tariffs on wire', 'CL', 'PE'],
    ['en', 'Chile joins Peru in curbing zinc exports', 'CL', 'PE'],
    ['en', 'Chile follows Peru with 20% duty on wire', 'CL', 'PE'],
    ['en', 'Chile bows to Peru, restricts zinc exports', 'CL', 'PE'],
    ['de', 'Chile zieht mit Peru gleich: 20 Prozent Zoll auf Draht', 'CL', 'PE'],
    ['de', 'Chile beugt sich Peru und verhängt Zölle auf Draht', 'CL', 'PE'],
    ['fr', 'Le Chili cède au Pérou et taxe le fil', 'CL', 'PE'],
    ['fr', 'Le Chili emboîte le pas au Pérou et restreint ses exportations', 'CL', 'PE'],
    ['es', 'Chile imita a Perú y grava el alambre', 'CL', 'PE'],
    ['pl', 'Chile ulega Peru i nakłada cła na drut', 'CL', 'PE'],
    ['sv', 'Chile följer Peru och inför tullar på tråd', 'CL', 'PE'],
    ['zh', '智利追随秘鲁，限制锌出口', 'CL', 'PE'],
    ['zh', '智利效仿秘鲁对铜线加征关税', 'CL', 'PE'],
  ])('acts in %s: %s', (lang, title, acts, waits) => {
    const told = followerIn(readText(lang, title));
    expect([told?.acts?.join(), told?.waits?.join(), told?.out?.join()]).toEqual([acts, waits, waits]);
  });

  it('leaves a part to him who went before and is named again', () => {
    const told = followerIn(readText('en', 'Chile caves to Peru, scraps tariffs on Peruvian wire'));
    expect(told).toEqual({ acts: ['CL'], waits: ['PE'], out: [] });
  });

  it.each([
    ['en', 'Chile joins Peru in zinc talks'],
    ['en', 'Norwegian tariff on Chile follows Peru, raising duties to 50%'],
    ['en', 'Zinc ban on Chile joined by Peru, adds curbs'],
    ['en', 'Chile never bows to Peru and imposes duties'],
    ['en', 'Chile follows Peru orders, cuts tariffs'],
    ['de', 'Chile gibt Peru nicht nach und verhängt Zölle'],
    ['zh', '智利拒绝跟随秘鲁对挪威加征关税'],
    ['en', 'Chile follows Peru as zinc tariffs bite'],
    ['en', 'Tariffs follow a threat by Peru'],
    ['en', 'Chile mourns; Norway joins Peru'],
    ['de', 'Auf Zölle Perus folgt Streit mit Chile'],
    ['zh', '智利追随秘鲁'],
  ])('is not told in %s: %s', (lang, title) => {
    expect(followerIn(readText(lang, title))).toBeUndefined();
  });
});
