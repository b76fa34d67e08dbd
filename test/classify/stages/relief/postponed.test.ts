import { describe, expect, it } from '@jest/globals';
import { postponed } from '../../../../src/classify/stages/relief/postponed.js';
import { saidOfMeasure } from '../../../../src/classify/stages/said-of.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string) => postponed(readText(lang, title))?.stage;

describe('a measure that is put off', () => {
  it.each([
    ['en', 'Peru postpones zinc export duty to June 2027'],
    ['en', 'Peru puts off zinc export tax until June 1'],
    ['en', 'Peru delays bismuth export tax again'],
    ['en', 'Peru pushes back zinc export levy to June'],
    ['en', 'Chile defers export levy on lithium to May'],
    ['zh', '秘鲁暂缓征收锌出口税至2027年6月'],
    ['de', 'Peru verschiebt Exportsteuer auf Zink auf Juni'],
    ['de', 'Peru vertagt Zink-Exportzölle bis Juni 2027'],
    ['fr', "Le Pérou reporte la taxe à l'exportation du zinc à juin"],
    ['es', 'Perú pospone el impuesto a la exportación de zinc a junio'],
    ['pl', 'Peru odracza podatek eksportowy od cynku do czerwca'],
    ['sv', 'Peru senarelägger exportskatten på zink till juni'],
  ])('rests until then, in %s: %s', (lang, title) => {
    expect(stage(lang, title)).toBe('suspended');
  });

  it.each([
    ['en', 'Zinc export tax delayed to June 2027'],
    ['en', 'Chilean copper tariffs pushed back until May'],
    ['en', 'Peru says bismuth export duty deferred to January'],
  ])('rests until then where that is said of it, in %s: %s', (lang, title) => {
    expect(saidOfMeasure(readText(lang, title))?.stage).toBe('suspended');
  });

  it.each([
    ['a relief from it', 'en', 'Peru delays tariff exemption for zinc to June'],
    ['a cut of it', 'en', 'Peru postpones tariff cuts on Chilean zinc'],
    ['a cut of it', 'de', 'Peru verschiebt Zollsenkung auf Juni'],
  ])('binds as before where it is %s, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBe('in_force');
  });

  it.each([
    ['a decision', 'en', 'Peru delays decision on zinc tariffs'],
    ['talks', 'en', 'Peru puts off tariff talks with Chile'],
    ['an inquiry', 'en', 'Peru delays tariff probe on zinc'],
    ['licences', 'es', 'Perú retrasa las licencias de exportación de zinc'],
    ['a plant', 'en', 'Smelter delays furnace over export duty'],
    ['shipments', 'en', 'Miners delay cargoes before export tax'],
    ['an answer', 'en', 'Peru pushes back against Chilean tariffs'],
    ['an answer', 'en', 'Peru pushes back on bismuth export curbs'],
    ['what may be', 'en', 'Peru may postpone zinc export tax'],
    ['what is not done', 'en', 'Peru will not delay zinc export tax'],
    ['what is weighed', 'en', 'Peru weighs postponing zinc export tax'],
    ['what is asked for', 'en', 'Miners urge Peru to delay zinc export tax'],
    ['what is asked for', 'zh', '矿企呼吁秘鲁推迟锌出口税'],
    ['a list of answers', 'en', 'Chile pushes back its first retaliation list'],
    ['a court', 'zh', '巡回上诉法院暂缓执行钢铁关税'],
    ['a plant', 'zh', '冶炼厂因关税推迟建厂'],
    ['a vote', 'sv', 'Norge skjuter upp omröstning om tullar'],
  ])('is not told by %s, in %s: %s', (_, lang, title) => {
    expect(stage(lang, title)).toBeUndefined();
  });
});
