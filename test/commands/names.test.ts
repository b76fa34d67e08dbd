import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../src/commands/joined-names.js';
import { readMuteWish } from '../../src/commands/mute-wish.js';
import { names } from './shipped.js';

describe('a name that is typed', () => {
  it.each([
    ["Cote d'Ivoire", 'party', 'CI'],
    ['CÔTE D’IVOIRE', 'party', 'CI'],
    ['Turkiye', 'party', 'TR'],
    ['Dutch', 'party', 'NL'],
    ['Chinese', 'party', 'CN'],
    ['chinesisch', 'party', 'CN'],
    ['chinesischen', 'party', 'CN'],
    ['rosyjskie', 'party', 'RU'],
    ['欧', 'party', 'EU'],
    ['EU', 'party', 'EU'],
    ['eu', 'party', 'EU'],
    ['Sudkorea', 'party', 'KR'],
    ['rare-earths', 'material', 'rare_earths'],
    ['RARE_EARTHS', 'material', 'rare_earths'],
    ['钴', 'material', 'cobalt'],
    ['鈷', 'material', 'cobalt'],
    ['Dy', 'material', 'dysprosium'],
    ['dy', 'material', 'dysprosium'],
    ['tb', 'material', 'terbium'],
    ['German', 'party', 'DE'],
    ['Индия', 'party', 'IN'],
    ['индия', 'material', 'indium'],
  ])(
    '%s means what the news means by it, without case, accents, dashes or a script of its own',
    (typed, kind, key) => {
      expect(names.find(typed)).toEqual({ kind, keys: [key] });
    },
  );

  it.each([
    ['lead and zinc', 'material', ['zinc', 'lead']],
    ['rare earth magnets', 'material', ['rare_earths', 'magnets']],
    ['HS 8505', 'material', ['magnets']],
    ['8505.11', 'material', ['magnets']],
    ['CN 2805 30 80', 'material', ['rare_earths']],
    ['USMCA', 'party', ['US', 'MX', 'CA']],
    ['KORUS', 'party', ['US', 'KR']],
  ])('%s means all that go by it', (typed, kind, keys) => {
    expect(names.find(typed)).toEqual({ kind, keys });
  });

  it.each(['Section 301', 'reciprocal tariffs', 'Entity List', 'Boeing'])(
    '%s, which the news may name for its state, is not that state',
    (typed) => {
      expect(names.find(typed).kind).toBe('unknown');
    },
  );

  it.each([
    'is',
    'te',
    'sn',
    'y',
    'at',
    'my',
    'chinesischsprachig',
    'HS 9999',
    'EU 8505',
    '85051',
    'gallium 0',
    '-India',
    '铅笔',
  ])('%s is none', (typed) => {
    expect(names.find(typed).kind).toBe('unknown');
  });

  it('that is shown is of one thing alone', () => {
    const one = { kind: expect.stringMatching(/material|party/), keys: [expect.any(String)] };
    for (const name of names.suggest('', 1000)) expect([name, names.find(name)]).toEqual([name, one]);
  });

  it('is told from others without a hang, however long a text is that is made of none', () => {
    const began = performance.now();
    expect(wordsOf('中稀'.repeat(3000), names)).toHaveLength(1);
    expect(readMuteWish('a '.repeat(20_000), names, 0).kind).toBe('unknown');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('that is in no list gets the nearest one', () => {
    expect(names.find('galium')).toEqual({ kind: 'unknown', suggestion: 'gallium' });
  });
});
