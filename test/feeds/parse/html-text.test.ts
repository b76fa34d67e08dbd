import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, htmlToText, looseText } from '../../../src/feeds/parse/html-text.js';
import { decodeReferences } from '../../../src/feeds/parse/references.js';

describe('text from HTML', () => {
  it.each([
    ['<p>Duties &amp; quotas</p><p>Next</p>', 'Duties & quotas Next'],
    ['one<br>two<br/>three', 'one two three'],
    ['Gal<b>li</b>um', 'Gallium'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['a&nbsp;b&nbspc &eacute;', 'a b c é'],
    ['<script>track("<p>x</p>")</script>text<style>p{}</style>', 'text'],
    ['<noscript><img src="p.gif"/></noscript>text', 'text'],
    ['<img src="https://t.test/p.gif" alt="pixel" onerror="x()">text', 'text'],
    ['<!-- hidden <b>comment</b> -->text', 'text'],
    ['<a href="x" title="a > b">link</a>', 'link'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['<svg/>text', 'text'],
    ['cut <b off', 'cut'],
    ['Gal<![CDATA[]]>li<b> </b>um', 'Galli um'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['the <ore> tag', 'the <ore> tag'],
    ['<i>ore</i> &amp; oxide', 'ore & oxide'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['&copy=1 &unknown; &#x1F600;', '&copy=1 &unknown; 😀'],
  ])('where it is open whether it is HTML: %s', (given, text) => {
    expect(looseText(given)).toBe(text);
  });

  it('decodes references exactly once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        return decodeReferences(escaped) === text;
      }),
    );
  });

  it('leaves no control character and no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Cs}]/u.test(htmlToText(text))),
    );
  });

  it('is linear in hostile input', () => {
    const started = performance.now();
    for (const piece of ['<', '<a ', 'x<h', '&', '&#', '<!--', '<script>', '</', '\n '])
      htmlToText(piece.repeat(400_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('cuts after a whole word and never within a character', () => {
    expect(cut('one two three four', 12)).toBe('one two…');
    expect(cut('😀'.repeat(10), 10)).toBe('😀😀😀😀…');
    expect(cut('short', 10)).toBe('short');
  });
});
