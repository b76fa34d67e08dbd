import { describe, expect, it } from '@jest/globals';
import { readText } from '../shipped.js';

const named = (lang: string, title: string) => {
  const { parties, text } = readText(lang, title);
  return parties.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`).join();
};

describe('a state written together with what is laid on it, or agreed with it', () => {
  it.each([
    ['sv', 'Japanavtalet träder i kraft', 'JP japan'],
    ['sv', 'Indientullarna höjs', 'IN indien'],
    ['sv', 'Rysslandsembargot förlängs', 'RU ryssland'],
    ['sv', 'Kinatullar väntar', 'CN kina'],
    ['sv', 'Storbritannienavtalet klart', 'GB storbritannien'],
    ['de', 'Kanadaabkommen ratifiziert', 'CA kanada'],
    ['de', 'Brasilienzölle steigen', 'BR brasilien'],
    ['de', 'Großbritannienvertrag steht', 'GB grossbritannien'],
    ['de', 'Russlandembargo verlängert', 'RU russland'],
  ])('%s: %s', (lang, title, expected) => {
    expect(named(lang, title)).toBe(expected);
  });

  it.each([
    ['de', 'Zölle auf Stahl: Chinahandel bricht ein'],
    ['sv', 'Tullar på stål, Kinasamtal fortsätter'],
    ['sv', 'Kinaresan blev dyr'],
    ['sv', 'Parisavtalet fyller tio'],
    ['de', 'Polenreise des Kanzlers'],
    ['de', 'Vertragsstaaten beraten'],
    ['de', 'Perlenhandel blüht'],
  ])('and no other word, in %s: %s', (lang, title) => {
    expect(named(lang, title)).toBe('');
  });
});

const shortlyNamed = (title: string) =>
  [...new Set(readText('zh', title).parties.map(({ code }) => code))].sort().join();

describe('two states by a character each', () => {
  it.each([
    ['中秘签署议定书', 'CN,PE'],
    ['中厄自贸协定生效', 'CN,EC'],
    ['中尼自贸协定生效', 'CN,NI'],
    ['中塞自贸协定生效', 'CN,RS'],
    ['中巴自贸协定降税', 'CN,PK'],
    ['中巴贸易增长', 'BR,CN'],
    ['印巴关闭口岸', 'IN,PK'],
    ['中马自贸协定签字', 'CN,MV'],
    ['中马签署合作协议', 'CN,MY'],
    ['中智签署备忘录', 'CL,CN'],
    ['中海自贸区谈判', 'CN,GCC'],
    ['美马签署互惠协定', 'MY,US'],
    ['沙美签署框架', 'SA,US'],
    ['波乌粮食争端', 'PL,UA'],
    ['欧印尼签署协定', 'EU,ID'],
    ['揭秘美国关税', 'US'],
    ['印度对华钛白粉反倾销日落复审', 'CN,IN'],
    ['中国对日落实出口禁令', 'CN,JP'],
  ])('%s are %s', (title, expected) => {
    expect(shortlyNamed(title)).toBe(expected);
  });

  it.each([
    '揭秘中间商',
    '神秘买家',
    '其中秘书处协调',
    '厄尔尼诺影响粮价',
    '长沙美术馆',
    '中海油减产',
    '中格力电器',
    '美泰玩具涨价',
    '中东局势',
    '中南大学',
  ])('and nobody in %s', (title) => {
    expect(shortlyNamed(title)).toBe('');
  });
});
