import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl, isOpaqueLink } from '../../../src/feeds/parse/canonical-url.js';

describe('the canonical address of a page', () => {
  it.each([
    ['https://ores.test/a?utm_source=rss&utm_medium=feed&id=7', 'https://ores.test/a?id=7'],
    ['https://ores.test/a?fbclid=x#comments', 'https://ores.test/a'],
    ['https://ores.test/a?ref=rss', 'https://ores.test/a'],
    ['https://ores.test/a?ref=chapter-2', 'https://ores.test/a?ref=chapter-2'],
    ['https://ores.test/?p=12', 'https://ores.test/?p=12'],
    ['https://ores.test/a?q=%E7%A8%80%E5%9C%9F+x&gclid=1', 'https://ores.test/a?q=%E7%A8%80%E5%9C%9F+x'],
    ['HTTPS://Ores.Test:443/A', 'https://ores.test/A'],
    ['http://ores.test:80/a', 'http://ores.test/a'],
    ['http://desk:secret@ores.test/a', 'http://ores.test/a'],
    ['https://m.ores.test/a', 'https://ores.test/a'],
    ['https://en.m.ores.test/a', 'https://en.ores.test/a'],
    ['https://amp.ores.test/a', 'https://ores.test/a'],
    ['https://ores.test/news/a/amp/', 'https://ores.test/news/a/'],
    ['https://ores.test/amp/news/a', 'https://ores.test/news/a'],
    ['https://ores.test/a.amp.html', 'https://ores.test/a.html'],
    ['https://ores.test/a?amp=1', 'https://ores.test/a'],
    ['https://www.google.com/amp/s/ores.test/a?x=1', 'https://ores.test/a?x=1'],
    ['https://ores-test.cdn.ampproject.org/c/s/ores.test/a', 'https://ores.test/a'],
    [
      'https://www.google.com/url?rct=j&url=https://ores.test/a%3Futm_source%3Dx&ct=ga',
      'https://ores.test/a',
    ],
    [
      'http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fores.test%2fa',
      'https://ores.test/a',
    ],
    ['https://archive.is/newest/https://ores.test/a?x=1', 'https://ores.test/a?x=1'],
    ['https://web.archive.org/web/20251009080000/https://ores.test/a', 'https://ores.test/a'],
    ['https://ores.test/#!/notice/7', 'https://ores.test/#!/notice/7'],
    ['https://ores.test', 'https://ores.test/'],
  ])('%s', (link, expected) => {
    expect(canonicalUrl(link)).toBe(expected);
  });

  it.each([
    '',
    'not a link',
    '/relative',
    'mailto:desk@ores.test',
    'javascript:alert(1)',
    'tag:ores.test,2025:1',
    'http://',
  ])('%j has none', (link) => {
    expect(canonicalUrl(link)).toBeUndefined();
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        const once = canonicalUrl(link);
        return once === undefined || canonicalUrl(once) === once;
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (link) => canonicalUrl(link) !== null));
  });
});

describe('opaque links of aggregators', () => {
  it.each([
    ['https://news.google.com/rss/articles/CBMiX?oc=5', true],
    ['https://news.google.com/topics/x', false],
    ['https://ores.test/articles/1', false],
  ])('%s: %s', (link, expected) => {
    expect(isOpaqueLink(link)).toBe(expected);
  });
});
