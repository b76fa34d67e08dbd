import { describe, expect, it } from '@jest/globals';
import { readConcepts } from '../../src/stories/gazetteer.js';

describe('readConcepts', () => {
  it.each<[string, readonly string[]]>([
    ['China curbs exports of rare earths', ['P:CN', 'M:rare_earths', 'A:control']],
    ['中国对稀土实施出口管制', ['P:CN', 'M:rare_earths', 'A:control', 'A:shipments']],
    ['中國對稀土實施出口管制', ['P:CN', 'M:rare_earths', 'A:control', 'A:shipments']],
    ['China beschränkt die Ausfuhr seltener Erden', ['P:CN', 'M:rare_earths', 'A:control', 'A:shipments']],
    ['La Chine limite ses exportations de terres rares', ['P:CN', 'M:rare_earths', 'A:shipments']],
    ['China limita las exportaciones de tierras raras', ['P:CN', 'M:rare_earths', 'A:shipments']],
    ['الصين تفرض قيودا على المعادن النادرة', ['P:CN', 'M:rare_earths', 'A:control']],
    ['Bessent and He Lifeng meet in Geneva', ['V:geneva', 'N:helifeng', 'N:bessent', 'A:talks']],
    ['貝森特與何立峰在日內瓦會談', ['V:geneva', 'N:helifeng', 'N:bessent', 'A:talks']],
    ['Zölle der USA auf Stahl', ['P:US', 'M:steel', 'A:tariff']],
    ['Droits de douane américains sur l’acier', ['P:US', 'M:steel', 'A:tariff']],
    ['Cła na stal', ['M:steel', 'A:tariff']],
  ])('%s', (text, concepts) => {
    expect([...readConcepts(text)].sort()).toEqual([...concepts].sort());
  });

  it.each<[string, readonly string[]]>([
    ['German and Dutch players battered', ['P:DE', 'P:NL']],
    ['Streets lit up as Marco meets fans', ['A:talks']],
    ['Kleine Firma, große Pläne', []],
    ['The commission on film awards', []],
  ])('takes no look-alike for a concept: %s', (text, concepts) => {
    expect([...readConcepts(text)].sort()).toEqual(concepts);
  });

  it.each([
    ['a word that only begins like a closed form', 'Chinatown hotels fill up'],
    ['half of a name of two words', 'Rare birds of the earth'],
    ['two words of a form that do not stand together', 'south of the Korean border'],
    ['nothing', ''],
  ])('reads none in %s', (_, text) => {
    expect(readConcepts(text)).toEqual([]);
  });

  it('names each concept once, in any case of letters', () => {
    expect(readConcepts('COBALT, cobalt, Kobalt')).toEqual(['M:cobalt']);
  });
});
