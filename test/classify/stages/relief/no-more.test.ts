import { describe, expect, it } from '@jest/globals';
import { isNoMore } from '../../../../src/classify/stages/relief/no-more.js';
import { readText } from '../../shipped.js';

const stage = (lang: string, title: string, summary = '') => isNoMore(readText(lang, title, summary))?.stage;

describe('a measure that is no more', () => {
  it.each([
    ['en', 'Canadian surtax on Turkish rebar is no more', '', 'revoked'],
    ['en', 'Export ban on antimony no longer in force', '', 'revoked'],
    ['en', 'Safeguard duty on rebar no longer applies', 'It lapsed on Friday.', 'expired'],
    ['zh', '加拿大钢筋附加关税不复存在', '', 'revoked'],
    ['de', 'Die kanadischen Zölle auf Folie gibt es nicht mehr', '', 'revoked'],
    ['fr', "La surtaxe mexicaine sur l'acier turc n'existe plus", '', 'revoked'],
    ['es', 'El arancel mexicano al acero turco ya no existe', '', 'revoked'],
    ['pl', 'Kanadyjskie cło na folię już nie obowiązuje', '', 'revoked'],
    ['sv', 'Kanadas tullar på folie finns inte längre', '', 'revoked'],
  ])('is over in %s: %s', (lang, title, summary, expected) => {
    expect(stage(lang, title, summary)).toBe(expected);
  });

  it.each([
    ['a relief', 'en', 'Tariff exemption for foil is no more', ''],
    ['a truce', 'en', 'Tariff truce is no more', ''],
    ['a pause', 'en', 'Steel duties no longer apply', 'Ottawa suspended them for a year.'],
    ['a wish', 'en', 'Minister wants tariffs that no longer exist elsewhere', ''],
    ['something else', 'de', 'Nach den Zöllen gibt es keine Gewinner', ''],
  ])('is not told by %s, in %s: %s', (_, lang, title, summary) => {
    expect(stage(lang, title, summary)).toBeUndefined();
  });
});
