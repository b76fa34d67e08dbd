import { describe, expect, it } from '@jest/globals';
import { readLeftOut } from '../../src/commands/left-out.js';
import { names } from './shipped.js';

describe('what is asked with something left out', () => {
  it.each<[string, string, string, string[]]>([
    ['rare earths without China', 'without', 'rare earths', ['China']],
    ['rare earths except China and Russia', 'except', 'rare earths', ['China', 'Russia']],
    ['who other than China bans gallium', 'other than', 'who gallium', ['China']],
    ['rare earths, China excluded', 'excluded', 'rare earths', ['China']],
    ['稀土，中国除外', '除外', '稀土', ['中国']],
    ['Seltene Erden, China ausgenommen', 'ausgenommen', 'Seltene Erden', ['China']],
    ['who apart from China and India restricts gallium', 'apart from', 'who gallium', ['China', 'India']],
    ['gallium exports outside of China', 'outside of', 'gallium exports', ['China']],
    ['rare earths but not China', 'but not', 'rare earths', ['China']],
    ['export controls not by China', 'not', 'export controls', ['China']],
    ["which tariffs aren't from the US?", "aren't", 'which tariffs', ['US']],
    ["tariffs that don't come from the US", "don't", 'tariffs that', ['US']],
    ['are there tariffs not from the US?', 'not', 'are there tariffs', ['US']],
    ['rare earths, not gallium?', 'not', 'rare earths', ['gallium']],
    ['哪些关税不是美国的', '不是', '哪些关税', ['美国']],
    ['welche Zölle sind nicht von den USA?', 'nicht', 'welche Zölle sind', ['USA']],
    ['what has China not suspended?', 'not', 'what has China', []],
    ['rare earths without talks', 'without', 'rare earths', ['talks']],
    ['gallium not in force', 'not', 'gallium', []],
    ['which are not suspended for gallium', 'not', 'which are gallium', []],
    ['Seltene Erden außer China', 'außer', 'Seltene Erden', ['China']],
    ['SELTENE ERDEN OHNE CHINA', 'OHNE', 'SELTENE ERDEN', ['CHINA']],
    ['terres rares sauf la Chine', 'sauf', 'terres rares', ['Chine']],
    ['tierras raras excepto China', 'excepto', 'tierras raras', ['China']],
    ['galio, salvo China', 'salvo', 'galio', ['China']],
    ['gal bez Chin', 'bez', 'gal', ['Chin']],
    ['gallium utom Kina', 'utom', 'gallium', ['Kina']],
    ['稀土 除中国外', '除中国外', '稀土', ['中国']],
    ['哪些国家除中国以外限制稀土', '以外', '限制稀土', ['中国']],
    ['除了中国还有谁限制稀土', '除了', '稀土', ['中国']],
    ['除中国以外谁限制稀土', '除中国以外', '谁限制稀土', ['中国']],
  ])('%s: “%s” asks for %j without %j', (typed, word, rest, left) => {
    expect(readLeftOut(typed, names)).toEqual({ word, rest, left });
  });

  it.each([
    'rare earths from China',
    'do not send me gallium alerts',
    'exceptional tariffs',
    'why was the gallium alert not posted',
    '中国解除镓对外出口管制了吗',
    '南非 铂',
    '有没有镓的出口管制',
    'is gallium banned or not',
    'has China not lifted the gallium ban?',
    "hasn't the EU suspended its countermeasures?",
    "isn't China restricting gallium",
    'not only gallium',
    "la Chine n'a pas levé l'interdiction du gallium ?",
    'hat China den Galliumbann nicht aufgehoben?',
    '中国还没有取消镓禁令吗？',
    '是不是中国限制稀土？',
    'czy Chiny nie zniosły zakazu eksportu galu?',
    'everything outside',
  ])('%s leaves nothing out', (typed) => {
    expect(readLeftOut(typed, names)).toBeUndefined();
  });
});
