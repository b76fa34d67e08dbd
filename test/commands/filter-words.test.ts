import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWish } from '../../src/commands/filter-words.js';
import { LANGUAGES } from '../../src/domain/vocabulary.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { names } from './shipped.js';

const OUR_GOODS = ['critical_materials', 'tech_dual_use'];

describe('what is subscribed to, from words in any order', () => {
  it.each([
    ['', { scopes: OUR_GOODS }],
    ['all', { scopes: [] }],
    ['urgent', { severity: 'urgent', scopes: OUR_GOODS }],
    ['all urgent', { severity: 'urgent', scopes: [] }],
    ['tariffs EU', { topics: ['tariff'], parties: ['EU'], scopes: OUR_GOODS }],
    ['export-controls', { topics: ['export_control'], scopes: OUR_GOODS }],
    ['export controls', { topics: ['export_control'], scopes: OUR_GOODS }],
    ['talks and tariffs on China', { topics: ['negotiation', 'tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['rare earths, gallium important', { materials: ['rare_earths', 'gallium'], severity: 'important' }],
    [
      'rare earths gallium important and up',
      { materials: ['rare_earths', 'gallium'], severity: 'important' },
    ],
    ['important Dy 稀土', { materials: ['dysprosium', 'rare_earths'], severity: 'important' }],
    ['稀土、镓', { materials: ['rare_earths', 'gallium'] }],
    ['gallium in German', { materials: ['gallium'], languages: ['de'] }],
    ['gallium in Chinese, French', { materials: ['gallium'], languages: ['zh', 'fr'] }],
    ['gallium in English and German', { materials: ['gallium'], languages: ['en', 'de'] }],
    ['gallium in english, german or french', { materials: ['gallium'], languages: ['en', 'de', 'fr'] }],
    ['in English/German gallium', { materials: ['gallium'], languages: ['en', 'de'] }],
    ['Gallium auf Deutsch und Englisch', { materials: ['gallium'], languages: ['de', 'en'] }],
    ['gallium en français', { materials: ['gallium'], languages: ['fr'] }],
    ['galio en español', { materials: ['gallium'], languages: ['es'] }],
    ['gal po polsku', { materials: ['gallium'], languages: ['pl'] }],
    ['gallium på svenska', { materials: ['gallium'], languages: ['sv'] }],
    ['gallium in English, China', { materials: ['gallium'], parties: ['CN'], languages: ['en'] }],
    ['German gallium in English', { materials: ['gallium'], parties: ['DE'], languages: ['en'] }],
    ['gallium in Germany', { materials: ['gallium'], parties: ['DE'] }],
    ['lang:Deutsch gallium', { materials: ['gallium'], languages: ['de'] }],
    ['gallium in China', { materials: ['gallium'], parties: ['CN'] }],
    ['tariffs by the US', { topics: ['tariff'], parties: ['US'], scopes: OUR_GOODS }],
    ['the States', { parties: ['US'], scopes: OUR_GOODS }],
    ['IN China', { parties: ['IN', 'CN'], scopes: OUR_GOODS }],
    ['IN', { parties: ['IN'], scopes: OUR_GOODS }],
    ['EU/China', { parties: ['EU', 'CN'], scopes: OUR_GOODS }],
    ['稀土和镓', { materials: ['rare_earths', 'gallium'] }],
    ['United States', { parties: ['US'], scopes: OUR_GOODS }],
    ['lang:German in:ZH', { languages: ['de', 'zh'], scopes: OUR_GOODS }],
    ['lang:de lang:zh', { languages: ['de', 'zh'], scopes: OUR_GOODS }],
    ['Export_Control', { topics: ['export_control'], scopes: OUR_GOODS }],
    ['Zölle China', { topics: ['tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['ZOLLE China', { topics: ['tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['Zölle auf China', { topics: ['tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['aranceles de la UE', { topics: ['tariff'], parties: ['EU'], scopes: OUR_GOODS }],
    ['关税', { topics: ['tariff'], scopes: OUR_GOODS }],
    ['關稅', { topics: ['tariff'], scopes: OUR_GOODS }],
    ['出口管制 镓', { topics: ['export_control'], materials: ['gallium'] }],
    ['谈判', { topics: ['negotiation'], scopes: OUR_GOODS }],
    ['Exportkontrollen', { topics: ['export_control'], scopes: OUR_GOODS }],
    ['droits de douane Chine', { topics: ['tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['gallium de la Chine', { materials: ['gallium'], parties: ['CN'] }],
    ['de tariffs', { topics: ['tariff'], parties: ['DE'], scopes: OUR_GOODS }],
    ["contrôles à l'exportation", { topics: ['export_control'], scopes: OUR_GOODS }],
    ['negociaciones', { topics: ['negotiation'], scopes: OUR_GOODS }],
    ['Kupferzölle', { topics: ['tariff'], materials: ['copper'] }],
    ['Wolframzölle gegen China', { topics: ['tariff'], materials: ['tungsten'], parties: ['CN'] }],
    ['Germaniumexportkontrollen', { topics: ['export_control'], materials: ['germanium'] }],
    ['Chinazölle', { topics: ['tariff'], parties: ['CN'], scopes: OUR_GOODS }],
    ['koppartullar', { topics: ['tariff'], materials: ['copper'] }],
    ['cła', { topics: ['tariff'], scopes: OUR_GOODS }],
    ['tullar', { topics: ['tariff'], scopes: OUR_GOODS }],
    ['gallium gallium', { materials: ['gallium'] }],
    ['news on lithium', { materials: ['lithium'] }],
    ['to lithium news', { materials: ['lithium'] }],
    ['lead and zinc', { materials: ['zinc', 'lead'] }],
    ['gallium & germanium', { materials: ['gallium', 'germanium'] }],
    ['gallium+germanium', { materials: ['gallium', 'germanium'] }],
    ["China’s 'gallium'?", { materials: ['gallium'], parties: ['CN'] }],
    ['(tariffs) U.S. vs. China!', { topics: ['tariff'], parties: ['US', 'CN'], scopes: OUR_GOODS }],
    ['gallium lang:de,fr', { materials: ['gallium'], languages: ['de', 'fr'] }],
  ])('%j asks for %j', (text, filter) => {
    const nothing = {
      topics: [],
      materials: [],
      parties: [],
      scopes: [],
      severity: 'notable',
      languages: [],
    };
    expect(readWish(text, names)).toEqual({
      kind: 'wished',
      delivery: 'live',
      filter: { ...nothing, ...filter },
    });
  });

  it.each([
    ['gallium digest', 'digest'],
    ['digest', 'digest'],
    ['live gallium', 'live'],
  ])('%j comes %s', (text, delivery) => {
    expect(readWish(text, names)).toMatchObject({ kind: 'wished', delivery });
  });

  it.each(['xx', 'klingon', 'de-AT', ''])('knows no language %j', (word) => {
    expect(readWish(`gallium lang:${word}`, names)).toEqual({ kind: 'unknown_language', word });
  });

  it('takes the languages in which the lexicon has words for topics, and no others', () => {
    const { tariff = {} } = shippedKnowledge().lexicon;
    expect(Object.keys(LANGUAGES).sort()).toEqual(Object.keys(tariff).sort());
  });

  it.each([
    ['Untied States', 'Untied States', 'United States'],
    ['European unoin, gallium', 'European unoin', 'European Union'],
    ['galium important', 'galium', 'gallium'],
    ['in', 'in', 'indium or India'],
    ['gallium us', 'us', 'United States'],
    ['rare erths gallium', 'rare erths', 'rare earths'],
    ['rare earths urgnt', 'urgnt', 'urgent'],
    ['rare earths daily', 'daily', 'digest'],
  ])('asks of %j whether %j means %j', (text, word, suggestion) => {
    expect(readWish(text, names)).toEqual({ kind: 'unknown', word, suggestion });
  });

  it('names the words that it does not know, and what they may have meant', () => {
    expect(readWish('tariffs galium', names)).toEqual({
      kind: 'unknown',
      word: 'galium',
      suggestion: 'gallium',
    });
    expect(readWish('unobtainium digest', names)).toEqual({ kind: 'unknown', word: 'unobtainium' });
    expect(readWish('what is gallium', names)).toMatchObject({ kind: 'unknown' });
    expect(readWish('tariffs foo bar China', names)).toEqual({ kind: 'unknown', word: 'foo bar' });
    expect(readWish('gallium in foo', names)).toEqual({ kind: 'unknown', word: 'foo' });
    expect(readWish('constructor', names)).toMatchObject({ kind: 'unknown', word: 'constructor' });
  });

  it.each(['?', '...', "'", '-India', '🙂'])('takes %j for no name, and not for everything', (text) => {
    expect(readWish(text, names)).toMatchObject({ kind: 'unknown' });
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(['wished', 'unknown', 'unknown_language']).toContain(readWish(text, names).kind);
      }),
    );
  });
});
