const HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>Ores</title>';
const ITEM = '<item><title>Gallium licence</title><link>https://ores.test/1</link></item>';
const many = (piece: (n: number) => string, times: number) =>
  Array.from({ length: times }, (_, n) => piece(n)).join('');

/** Documents made to cost time or memory, and how many items are read in each; none: it is refused. */
export const HOSTILE_DOCUMENTS: readonly (readonly [name: string, make: () => string, items?: number])[] = [
  ['100,000 nested elements', () => `${HEAD}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}${ITEM}`, 1],
  [
    '100,000 elements ended by other names',
    () => `${HEAD}${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}${ITEM}`,
    1,
  ],
  [
    '100,000 nested elements in a title',
    () => `${HEAD}<item><title>${'<b>'.repeat(100_000)}x</title></item>`,
    1,
  ],
  [
    '100,000 items, each within the one before',
    () => `${HEAD}${'<item><title>x</title>'.repeat(100_000)}`,
    100_000,
  ],
  [
    'two million items of one letter',
    () => `${HEAD}${'<item><title>x</title></item>'.repeat(2_000_000)}`,
    250_000,
  ],
  ['500,000 links of a channel', () => `${HEAD}${'<link>a</link>'.repeat(500_000)}`, 0],
  [
    'a link of the channel after each of 400,000 items',
    () => `${HEAD}${'<item/><link>a</link>'.repeat(400_000)}`,
    0,
  ],
  ['five million links of one item', () => `${HEAD}<item><title>x</title>${'<link/>'.repeat(5_000_000)}`, 1],
  ['200,000 attributes', () => `${HEAD}<x ${many((n) => `a${n}="v" `, 200_000)}>${ITEM}`, 1],
  [
    '100,000 namespaces',
    () => `${HEAD}${many((n) => `<x xmlns:p${n}="http://x/${n}"/>`, 100_000)}${ITEM}`,
    1,
  ],
  ['a title of 20 MB', () => `${HEAD}<item><title>${'t'.repeat(20_000_000)}</title></item>`, 1],
  [
    'a title of two million entities',
    () => `${HEAD}<item><title>${'&eacute;'.repeat(2_000_000)}</title></item>`,
    1,
  ],
  [
    'a title of 10 million bare ampersands',
    () => `${HEAD}<item><title>${'& '.repeat(10_000_000)}</title></item>`,
    1,
  ],
  [
    'a tag that never ends, again and again',
    () =>
      `${HEAD}<item><title>x</title><description><![CDATA[${'x<h'.repeat(60_000)}]]></description></item>`,
    1,
  ],
  [
    'a date of a million digits',
    () => `${HEAD}<item><title>x</title><pubDate>${'1'.repeat(1_000_000)}</pubDate></item>`,
    1,
  ],
  [
    'an entity bomb',
    () =>
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100_000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${HEAD}<item><title>${'&b;'.repeat(10_000)}</title></item>`,
    1,
  ],
  [
    'an external entity',
    () => `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>${HEAD}<item><title>&x;</title></item>`,
    1,
  ],
  ['a quotation mark that never ends', () => `${HEAD}${ITEM}<item><link href="${'x'.repeat(3_000_000)}`, 1],
  ['five million less-than signs', () => '<'.repeat(5_000_000)],
  ['a name of 10 MB', () => `<${'a'.repeat(10_000_000)}>`],
  ['200,000 nested JSON arrays', () => `{"items":${'['.repeat(200_000)}`],
  ['a web page of 8 MB', () => `<html>${'<p>x</p>'.repeat(1_000_000)}`],
  ['a comment of 10 million tag ends', () => `${HEAD}<!--${'> '.repeat(10_000_000)}-->${ITEM}`, 1],
  ['CDATA of 20 MB that never ends', () => `${HEAD}<item><title><![CDATA[${'x> '.repeat(7_000_000)}`, 1],
  ['an attribute of 20 MB', () => `${HEAD}<x a="${'v> '.repeat(7_000_000)}">${ITEM}`, 1],
  ['10 million empty tags', () => `${HEAD}${'<>'.repeat(10_000_000)}${ITEM}`, 1],
  [
    'a link of 120,000 slashes',
    () => `${HEAD}<item><link>https://ores.test/${'/'.repeat(120_000)}x</link><title>x</title></item>`,
    1,
  ],
  [
    'a thousand links of 4,000 slashes',
    () =>
      `${HEAD}${many((n) => `<item><title>${n}</title><link>https://ores.test/${'/'.repeat(4000)}${n}</link></item>`, 1000)}`,
    1000,
  ],
  [
    'content that is nearly base64',
    () =>
      `<feed><entry><title>x</title><content type="application/x">${'a'.repeat(120_000)}!</content></entry></feed>`,
    1,
  ],
  [
    'content that is nearly base64 and then blank',
    () =>
      `<feed><entry><title>x</title><content type="application/x">a${' '.repeat(120_000)}!</content></entry></feed>`,
    1,
  ],
  [
    'a source of titles that never end',
    () => `${HEAD}<item><title>x</title><source><b/><![CDATA[${'<title'.repeat(20_000)}]]></source></item>`,
    1,
  ],
  [
    '50,000 items that share one link',
    () => `${HEAD}${many((n) => `<item><title>${n}</title><link>https://ores.test/</link></item>`, 50_000)}`,
    50_000,
  ],
];
