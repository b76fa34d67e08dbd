import { describe, expect, it } from '@jest/globals';
import { heldBack } from '../../../../src/classify/stages/relief/held-back.js';
import { restProlonged, rests } from '../../../../src/classify/stages/relief/rests.js';
import { readText } from '../../shipped.js';

describe('a measure that is said to rest', () => {
  it.each([
    ['en', 'Chip rules lie dormant until next November'],
    ['en', 'Counter-tariffs go back into the drawer until spring'],
    ['en', 'Antimony export ban frozen until 2027'],
    ['de', 'Exportkontrollen für Graphit eingefroren bis November'],
    ['de', 'Gegenzölle wandern in die Schublade'],
    ['fr', "Le contrôle des exportations de graphite gelé jusqu'en mai"],
    ['es', 'Aranceles al acero congelados hasta junio'],
    ['pl', 'Cła odwetowe zamrożone do lutego'],
    ['sv', 'EU:s mottullar fryses till februari'],
    ['zh', '石墨出口管制按下暂停键'],
  ])('is suspended in %s: %s', (lang, title) => {
    expect(rests(readText(lang, title))?.stage).toBe('suspended');
  });

  it.each([
    ['talks', 'en', 'Tariff talks go on ice'],
    ['talks', 'zh', '关税谈判踩刹车'],
    ['a relief', 'en', 'Tariff exemption frozen for a year'],
    ['no measure', 'zh', '受关税影响 出口踩刹车'],
    ['a ruling', 'en', 'Tariff ruling stayed until appeal'],
    ['what stays as it was', 'en', 'Tariffs stayed for a second year at 25%'],
    ['a plant', 'en', 'Alcoa mothballs smelter, blames tariff rules'],
    ['what may be', 'en', 'Chip rules may lie dormant until November'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(rests(readText(lang, title))).toBeUndefined();
  });
});

it.each([
  ['de', 'Schonfrist für Zoll auf Stahl', 'suspended'],
  ['de', 'Schonfrist vorbei: Zoll auf Stahl fällig', undefined],
  ['fr', 'Nouvelle pause des droits de douane sur le zinc', 'suspended'],
  ['fr', 'La pause des droits de douane expire', undefined],
])('holds no measure back once a grace period is over, in %s: %s', (lang, title, stage) => {
  expect(heldBack(readText(lang, title), [])?.stage).toBe(stage);
});

describe('a rest that goes on', () => {
  const goesOn = (lang: string, title: string) => restProlonged(readText(lang, title))?.stage;

  it.each([
    ['en', 'Council decision prolonging the suspension of duties on Canadian whisky'],
    ['en', 'Brussels extends its suspension of rebalancing measures by six months'],
    ['en', 'Suspension of Canadian countermeasures renewed until May'],
    ['en', 'Tariff pause for Peru extended by 60 days'],
    ['en', 'Ottawa renews pause on counter-tariffs, keeps steel rules'],
    ['zh', '加拿大延长暂停对美反制关税'],
    ['zh', '秘鲁延长暂停对智利出口铋、铟禁令'],
    ['en', 'Peru extends the suspension of the ban on bismuth exports to Chile'],
    ['en', 'Lima prolongs freeze on its bismuth ownership rule'],
    ['de', 'Kanada verlängert die Aussetzung der Stahlzölle um ein Jahr'],
    ['fr', 'Le Canada proroge la suspension de ses droits de douane'],
    ['es', 'Canadá prorroga la suspensión de los aranceles al acero'],
    ['pl', 'Kanada przedłuża zawieszenie ceł na stal'],
    ['sv', 'Kanada förlänger pausen för tullarna på stål'],
  ])('is suspended in %s: %s', (lang, title) => {
    expect(goesOn(lang, title)).toBe('suspended');
  });

  it.each([
    ['of talks', 'en', 'Both sides extend suspension of talks'],
    ['refused', 'en', 'Trump refuses to extend tariff pause'],
    ['possible', 'en', 'Brussels may extend suspension of counter-tariffs'],
    ['asked for', 'en', 'Carmakers urge Ottawa to extend suspension of tariffs'],
    ['a question', 'en', 'Will Brussels extend its suspension of tariffs?'],
  ])('is not %s, in %s: %s', (_, lang, title) => {
    expect(goesOn(lang, title)).toBeUndefined();
  });
});
