import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

/** A document with one class of oddity seen in the wild, and what a reader shows of its first item. */
export type OddFeed = {
  readonly name: string;
  readonly body: string | Uint8Array;
  readonly contentType?: string;
  readonly url?: string;
  readonly title: string;
  readonly link?: string;
  readonly date?: string;
  readonly items?: number;
};

const ITEM = `<item><title>Gallium licence</title><link>https://ores.test/1</link><guid>1</guid>
<pubDate>Thu, 09 Oct 2025 08:00:00 GMT</pubDate></item>`;
const rss = (inside: string, head = '<?xml version="1.0" encoding="UTF-8"?>', attributes = '') =>
  `${head}<rss version="2.0"${attributes}><channel><title>Ores</title><link>https://ores.test/</link>${inside}</channel></rss>`;
const atom = (inside: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
  `<?xml version="1.0"?><feed ${attributes}><title>Ores</title><id>urn:ores</id>${inside}</feed>`;
const ENTRY = `<entry><title>Gallium licence</title><link href="https://ores.test/1"/><id>urn:1</id>
<published>2025-10-09T08:00:00Z</published><updated>2025-10-10T08:00:00Z</updated></entry>`;
const titled = (title: string) => ITEM.replace('Gallium licence', title);

const PLAIN = { title: 'Gallium licence', link: 'https://ores.test/1', date: '2025-10-09T08:00:00.000Z' };

/** The same document in a legacy encoding, declared as given. */
function encoded(
  name: string,
  title: string,
  encoding: string,
  declared: string | undefined,
  contentType?: string,
): OddFeed {
  const head = declared ? `<?xml version="1.0" encoding="${declared}"?>` : '<?xml version="1.0"?>';
  const body = rss(titled(title).repeat(3), head);
  return {
    ...PLAIN,
    name,
    title,
    items: 3,
    body: iconv.encode(body, encoding),
    ...(contentType && { contentType }),
  };
}

const CHINESE = '商务部公布对稀土相关物项实施出口管制的决定，自即日起正式实施';
const TAIWANESE = '經濟部公告戰略性高科技貨品輸出管制清單，對中國的出口須經許可';
const JAPANESE = '経済産業省は重要鉱物の輸出管理を強化すると発表しました';
const KOREAN = '산업부는 희토류 수출 통제에 대한 대응 방안을 발표했다고 밝혔다';
const RUSSIAN = 'Правительство ввело временный запрет на вывоз редкоземельных металлов';

/** The characters of EUC-JP without their eighth bits, between escapes. */
const ISO_2022_JP = Buffer.from(
  iconv
    .encode(rss(titled(JAPANESE).repeat(3), '<?xml version="1.0" encoding="ISO-2022-JP"?>'), 'euc-jp')
    .toString('latin1')
    .replace(
      /[\u0080-\u00ff]+/g,
      (run) =>
        `\u001b$B${Buffer.from(run, 'latin1')
          .map((byte) => byte & 0x7f)
          .toString()}\u001b(B`,
    ),
  'latin1',
);

export const ODD_FEEDS: readonly OddFeed[] = [
  { ...PLAIN, name: 'plain RSS 2.0', body: rss(ITEM) },
  { ...PLAIN, name: 'plain Atom 1.0', body: atom(ENTRY) },
  {
    ...PLAIN,
    name: 'RSS 0.91 with a DTD',
    body: rss(
      ITEM,
      '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    ).replace('2.0"', '0.91"'),
  },
  { ...PLAIN, name: 'RSS without a version', body: rss(ITEM).replace(' version="2.0"', '') },
  { ...PLAIN, name: 'RSS of an unknown version', body: rss(ITEM).replace('"2.0"', '"3.7"') },
  {
    ...PLAIN,
    name: 'RSS in capitals',
    body: rss(ITEM).replace(
      /<(\/?)(rss|channel|item)/g,
      (_, slash, name) => `<${slash}${name.toUpperCase()}`,
    ),
  },
  {
    ...PLAIN,
    name: 'RSS 1.0 (RDF) with Dublin Core dates',
    body: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://ores.test/"><title>Ores</title><link>https://ores.test/</link>
      <items><rdf:Seq><rdf:li rdf:resource="https://ores.test/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://ores.test/1"><title>Gallium licence</title><link>https://ores.test/1</link><dc:date>2025-10-09T08:00Z</dc:date></item></rdf:RDF>`,
  },
  {
    ...PLAIN,
    name: 'RSS 1.0 under another prefix',
    body: `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <s:item r:about="https://ores.test/1"><s:title>Gallium licence</s:title><s:link>https://ores.test/1</s:link><d:date>2025-10-09T10:00+02:00</d:date></s:item></r:RDF>`,
  },
  {
    ...PLAIN,
    name: 'Atom 0.3 with issued and escaped mode',
    body: `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Ores</title><entry><title mode="escaped" type="text/html">Gallium &lt;b&gt;licence&lt;/b&gt;</title>
      <link rel="alternate" type="text/html" href="https://ores.test/1"/><issued>2025-10-09T08:00:00Z</issued><modified>2025-10-11T08:00:00Z</modified></entry></feed>`,
  },
  {
    ...PLAIN,
    name: 'Atom with a prefix on every element',
    body: `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${ENTRY.replace(/<(\/?)(\w)/g, '<$1a:$2')}</a:feed>`,
  },
  { ...PLAIN, name: 'Atom without a namespace', body: atom(ENTRY, '') },
  {
    ...PLAIN,
    name: 'Atom in the wrong namespace',
    body: atom(ENTRY, 'xmlns="http://www.w3.org/1999/xhtml"'),
  },
  {
    ...PLAIN,
    name: 'Atom elements within RSS',
    body: rss(
      ITEM.replace(/<link>.*<\/link>/, '<atom:link href="https://ores.test/1"/>'),
      undefined,
      ' xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
  },
  {
    ...PLAIN,
    name: 'an Atom entry whose first link is not its page',
    body: atom(
      ENTRY.replace(
        '<link ',
        '<link rel="edit" href="https://ores.test/edit/1"/><link rel="self" href="https://ores.test/1.atom"/><link rel="alternate" type="text/html" ',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'Atom with an XHTML title',
    body: atom(
      ENTRY.replace(
        '<title>Gallium licence',
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Gallium <em>licence</em></div>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'Atom with an HTML title',
    body: atom(
      ENTRY.replace('<title>Gallium licence', '<title type="html">Gallium &lt;i&gt;licence&lt;/i&gt;'),
    ),
  },
  {
    ...PLAIN,
    name: 'JSON Feed 1.1',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ores',
      items: [
        {
          id: '1',
          url: 'https://ores.test/1',
          title: 'Gallium licence',
          date_published: '2025-10-09T08:00:00Z',
        },
      ],
    }),
    contentType: 'application/feed+json',
  },
  {
    ...PLAIN,
    name: 'JSON Feed 1.0 behind a byte-order mark, ids that are numbers',
    body: `\ufeff${JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Ores', items: [{ id: 17, url: 'https://ores.test/1', title: 'Gallium licence', date_published: '2025-10-09T10:00:00+02:00' }] })}`,
  },
  { ...PLAIN, name: 'a byte-order mark before the declaration', body: `\ufeff${rss(ITEM)}` },
  { ...PLAIN, name: 'two byte-order marks', body: `\ufeff\ufeff${rss(ITEM)}` },
  { ...PLAIN, name: 'blank lines before the declaration', body: `\n\n  ${rss(ITEM)}` },
  {
    ...PLAIN,
    name: 'a warning of the server before the feed',
    body: `<br />\n<b>Warning</b>: mysql_connect() in /var/www/feed.php on line 3<br />\n${rss(ITEM)}`,
  },
  {
    ...PLAIN,
    name: 'a comment and a stylesheet before the feed',
    body: rss(ITEM, '<?xml version="1.0"?><!-- cached --><?xml-stylesheet href="x.xsl"?>'),
  },
  {
    ...PLAIN,
    name: 'markup of a statistics script after the feed',
    body: `${rss(ITEM)}<script>count()</script>\n<!-- served in 0.2 s -->`,
  },
  {
    ...PLAIN,
    name: 'two declarations',
    body: rss(ITEM, '<?xml version="1.0"?><?xml version="1.0" encoding="utf-8"?>'),
  },
  { ...PLAIN, name: 'a declaration of XML 1.1', body: rss(ITEM, '<?xml version="1.1"?>') },
  {
    ...PLAIN,
    name: 'cut off in the middle of the second item',
    body: rss(ITEM.repeat(2)).slice(0, 330),
    items: 2,
  },
  { ...PLAIN, name: 'cut off within a tag', body: rss(ITEM).replace(/<\/item>.*$/s, '</ite') },
  {
    ...PLAIN,
    name: 'cut off within CDATA',
    body: rss(ITEM.replace('</item>', '<description><![CDATA[<p>The ministry has')).replace(
      /<\/channel>.*$/s,
      '',
    ),
  },
  {
    ...PLAIN,
    name: 'an item that is never closed',
    body: rss(`${ITEM.replace('</item>', '')}${titled('Antimony quota')}`),
    items: 2,
  },
  { ...PLAIN, name: 'a title that is never closed', body: rss(ITEM.replace('</title>', '')) },
  { ...PLAIN, name: 'a link that is never closed', body: rss(ITEM.replace('</link>', '')) },
  {
    ...PLAIN,
    name: 'end tags in the wrong order',
    body: rss(ITEM.replace('</item>', '<description>Text <b>bold</description></b></item>')),
  },
  {
    ...PLAIN,
    name: 'the end tag of another element',
    body: rss(ITEM.replace('</guid>', '</gid>').replace('<guid>', '<gid>')),
  },
  {
    ...PLAIN,
    name: 'attributes without quotation marks',
    body: rss(ITEM.replace('<guid>', '<guid isPermaLink=false>')),
  },
  {
    ...PLAIN,
    name: 'an attribute given twice',
    body: rss(ITEM.replace('<guid>', '<guid isPermaLink="false" isPermaLink="false">')),
  },
  {
    ...PLAIN,
    name: 'undeclared prefixes',
    body: rss(ITEM.replace('</item>', '<media:content url="x.jpg"/><dc:creator>Desk</dc:creator></item>')),
  },
  {
    ...PLAIN,
    name: 'a bare ampersand in the title',
    title: 'Research & development of magnets',
    body: rss(titled('Research & development of magnets')),
  },
  {
    ...PLAIN,
    name: 'bare ampersands in the link',
    link: 'https://ores.test/1?a=1&copy=2&b=3',
    body: rss(ITEM.replace('ores.test/1<', 'ores.test/1?a=1&copy=2&b=3<')),
  },
  {
    ...PLAIN,
    name: 'HTML entities that no DTD declares',
    title: 'Café “Rhône” – 5 €',
    body: rss(titled('Caf&eacute; &ldquo;Rh&ocirc;ne&rdquo; &ndash; 5&nbsp;&euro;')),
  },
  {
    ...PLAIN,
    name: 'an entity of its own DTD is left unread',
    title: 'By &desk;',
    body: rss(titled('By &desk;'), '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY desk "the desk">]>'),
  },
  {
    ...PLAIN,
    name: 'a less-than sign in the title',
    title: 'Purity < 99 % of oxides',
    body: rss(titled('Purity < 99 % of oxides')),
  },
  {
    ...PLAIN,
    name: 'escaped twice, shown once',
    title: 'Duties & quotas',
    body: rss(titled('Duties &amp;amp; quotas')),
  },
  {
    ...PLAIN,
    name: 'HTML in CDATA',
    title: 'Duties & quotas',
    body: rss(titled('<![CDATA[<b>Duties</b> &amp; quotas]]>')),
  },
  {
    ...PLAIN,
    name: 'an escaped tag name that is text',
    title: 'Prices <x> and <y> fell',
    body: rss(titled('Prices &lt;x&gt; and &lt;y&gt; fell')),
  },
  {
    ...PLAIN,
    name: 'Windows numbers for quotation marks',
    title: '“Licence”',
    body: rss(titled('&#147;Licence&#148;')),
  },
  {
    ...PLAIN,
    name: 'control characters',
    title: 'Gallium licence',
    body: rss(titled('Gallium\u0008 lic\u0000ence\u001b')),
  },
  {
    ...PLAIN,
    name: 'numbers of control characters',
    title: 'Gallium licence',
    body: rss(titled('Gallium &#x1F;&#0;licence')),
  },
  {
    ...PLAIN,
    name: 'a script and a tracking pixel in the title',
    title: 'Gallium licence',
    body: rss(
      titled(
        '<![CDATA[Gallium<script>alert("x")</script> licence<img src="https://t.test/p.gif" width="1"/>]]>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'HTML that nobody escaped',
    title: 'Gallium licence',
    body: rss(titled('Gallium <b>licence</b>')),
  },
  {
    ...PLAIN,
    name: 'a title over several lines',
    title: 'Gallium licence',
    body: rss(titled('\n   Gallium\n\t licence  ')),
  },
  {
    ...PLAIN,
    name: 'no title: the text names the item',
    title: 'The ministry requires a licence.',
    body: rss(
      ITEM.replace(
        /<title>.*<\/title>/,
        '<description>&lt;p&gt;The ministry requires a licence.&lt;/p&gt;</description>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'no link: a permanent guid is one',
    body: rss(ITEM.replace(/<link>.*<\/link>/, '').replace('<guid>1', '<guid>https://ores.test/1')),
  },
  {
    ...PLAIN,
    name: 'a title of another vocabulary comes second',
    body: rss(
      ITEM.replace(
        '<item>',
        '<item><media:title>Photograph</media:title><itunes:title>Podcast</itunes:title>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'the title of an image is not the title',
    body: rss(
      `<image><title>Logo</title><link>https://ores.test/logo</link></image>${ITEM.replace('<item>', '<item><image><title>Mine</title><link>https://ores.test/mine</link></image>')}`,
    ),
  },
  {
    ...PLAIN,
    name: 'a relative link hangs on xml:base',
    body: atom(
      ENTRY.replace('href="https://ores.test/1"', 'href="1"'),
      'xmlns="http://www.w3.org/2005/Atom" xml:base="https://ores.test/"',
    ),
  },
  {
    ...PLAIN,
    name: 'bases within bases',
    link: 'https://ores.test/news/2025/1',
    body: atom(
      ENTRY.replace('<entry>', '<entry xml:base="2025/">').replace('href="https://ores.test/1"', 'href="1"'),
      'xmlns="http://www.w3.org/2005/Atom" xml:base="https://ores.test/news/"',
    ),
  },
  {
    ...PLAIN,
    name: 'a relative link hangs on the address of the feed',
    body: rss(ITEM.replace('https://ores.test/1', '/1')),
    url: 'https://ores.test/feeds/all.xml',
  },
  {
    ...PLAIN,
    name: 'a relative link hangs on the site where nothing else is known',
    body: rss(ITEM.replace('https://ores.test/1', '/1')),
  },
  {
    ...PLAIN,
    name: 'a link in CDATA with white space',
    body: rss(ITEM.replace('https://ores.test/1', '<![CDATA[\n  https://ores.test/1 \n]]>')),
  },
  {
    ...PLAIN,
    name: 'links that count clicks',
    link: 'https://proxy.test/~r/ores/1',
    body: rss(
      ITEM.replace('https://ores.test/1', 'https://proxy.test/~r/ores/1').replace(
        '</item>',
        '<feedburner:origLink>https://ores.test/1</feedburner:origLink></item>',
      ),
    ),
  },
  { ...PLAIN, name: 'a date in another zone', body: rss(ITEM.replace('08:00:00 GMT', '16:00:00 +0800')) },
  {
    ...PLAIN,
    name: 'a date without a weekday, with a zone by name',
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', '9 Oct 2025 04:00 EDT')),
  },
  { ...PLAIN, name: 'a date with the wrong weekday', body: rss(ITEM.replace('Thu', 'Sunday')) },
  {
    ...PLAIN,
    name: 'a date without a zone is UTC',
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', '2025-10-09 08:00:00')),
  },
  {
    name: 'a date that is none',
    title: PLAIN.title,
    link: PLAIN.link,
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', 'soon')),
  },
  {
    ...PLAIN,
    name: 'UTF-16, little end first, with a mark',
    body: Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      iconv.encode(rss(ITEM, '<?xml version="1.0" encoding="utf-16"?>'), 'utf-16le'),
    ]),
  },
  {
    ...PLAIN,
    name: 'UTF-16, big end first, without a mark',
    body: iconv.encode(rss(ITEM, '<?xml version="1.0" encoding="utf-16"?>'), 'utf-16be'),
  },
  { ...PLAIN, name: 'UTF-32', body: iconv.encode(rss(ITEM), 'utf-32le') },
  { ...PLAIN, name: 'it says UTF-16 and is not', body: rss(ITEM, '<?xml version="1.0" encoding="utf-16"?>') },
  {
    ...PLAIN,
    name: 'it says ISO-8859-1 and is UTF-8',
    title: 'Zölle auf Seltene Erden',
    body: rss(titled('Zölle auf Seltene Erden'), '<?xml version="1.0" encoding="ISO-8859-1"?>'),
    contentType: 'text/xml; charset=iso-8859-1',
  },
  encoded('GBK by its declaration', CHINESE, 'gbk', 'GBK'),
  encoded('GB18030 declared as GB2312', CHINESE, 'gb18030', 'gb2312'),
  encoded('GBK declared as UTF-8', CHINESE, 'gbk', 'UTF-8'),
  encoded('GBK declared nowhere', CHINESE, 'gbk', undefined),
  encoded('GBK whose server says ISO-8859-1', CHINESE, 'gbk', 'gb2312', 'text/xml; charset=ISO-8859-1'),
  encoded('GBK by the HTTP charset alone', CHINESE, 'gbk', undefined, 'text/xml; charset="gbk"'),
  encoded('Big5', TAIWANESE, 'big5', 'Big5'),
  encoded('Big5 declared nowhere', TAIWANESE, 'big5', undefined),
  encoded('Shift_JIS', JAPANESE, 'shift_jis', 'Shift_JIS'),
  encoded('Shift_JIS declared nowhere', JAPANESE, 'shift_jis', undefined),
  encoded('EUC-JP', JAPANESE, 'euc-jp', 'EUC-JP'),
  encoded('EUC-JP declared nowhere', JAPANESE, 'euc-jp', undefined),
  { ...encoded('ISO-2022-JP', JAPANESE, 'euc-jp', 'ISO-2022-JP'), body: ISO_2022_JP },
  encoded('EUC-KR', KOREAN, 'euc-kr', 'euc-kr'),
  encoded('EUC-KR declared nowhere', KOREAN, 'euc-kr', undefined),
  encoded('windows-1251', RUSSIAN, 'windows-1251', 'windows-1251'),
  encoded('windows-1251 declared nowhere', RUSSIAN, 'windows-1251', undefined),
  encoded('KOI8-R declared nowhere', RUSSIAN, 'koi8-r', undefined),
  encoded('windows-1252 declared as ISO-8859-1', 'Zölle “auf Zeit” – 5 €', 'windows-1252', 'ISO-8859-1'),
  encoded('windows-1252 declared as UTF-8', 'Zölle “auf Zeit” – 5 €', 'windows-1252', 'UTF-8'),
  encoded('ISO-8859-2', 'Cła na metale ziem rzadkich', 'iso-8859-2', 'ISO-8859-2'),
  encoded('ISO-8859-15', 'Droits de 5 € sur les oxydes', 'iso-8859-15', 'ISO-8859-15'),
  encoded('windows-1254', 'Nadir toprak ihracatına şart', 'windows-1254', 'iso-8859-9'),
  encoded('windows-1256', 'قيود على تصدير المعادن النادرة', 'windows-1256', 'windows-1256'),
  encoded('an unknown encoding', 'Zölle auf Zeit', 'utf-8', 'x-user-defined'),
  {
    ...PLAIN,
    name: 'UTF-8 with quotation marks pasted from Windows',
    title: 'Zölle “auf Zeit” – für Käufer',
    body: Buffer.concat([
      Buffer.from(rss(titled('Zölle ')).split(' </title>')[0] ?? ''),
      Buffer.from([0x20, 0x93]),
      Buffer.from('auf Zeit'),
      Buffer.from([0x94, 0x20, 0x96, 0x20]),
      Buffer.from(`für Käufer </title>${rss(titled('Zölle ')).split(' </title>')[1]}`),
    ]),
  },
  {
    ...PLAIN,
    name: 'UTF-8 with a character cut in half, which says GBK',
    title: 'Zölle für Öl und Käufer Ã',
    body: Buffer.concat([
      Buffer.from(
        rss(titled('Zölle für Öl und Käufer |'), '<?xml version="1.0" encoding="GBK"?>').split('|')[0] ?? '',
      ),
      Buffer.from([0xc3]),
      Buffer.from(rss(titled('|')).split('|')[1] ?? ''),
    ]),
  },
  { ...PLAIN, name: 'sent as text/html', body: rss(ITEM), contentType: 'text/html' },
  { ...PLAIN, name: 'a feed without a channel', body: `<rss version="2.0">${ITEM}</rss>` },
  {
    ...PLAIN,
    name: 'items beside the channel',
    body: `<rss version="2.0"><channel><title>Ores</title></channel>${ITEM}</rss>`,
  },
  { ...PLAIN, name: 'items within a wrapper', body: rss(`<items>${ITEM}</items>`) },
  { ...PLAIN, name: 'items without any root', body: ITEM },
  { ...PLAIN, name: 'Atom entries in RSS', body: rss(ENTRY) },
  {
    ...PLAIN,
    name: 'two channels',
    body: `<rss version="2.0"><channel>${ITEM}</channel><channel>${titled('Antimony quota')}</channel></rss>`,
    items: 2,
  },
  {
    ...PLAIN,
    name: 'a page that shows a feed within <pre>',
    body: `<!DOCTYPE html><html><body><pre>${rss(ITEM).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre></body></html>`,
    contentType: 'text/html',
  },
  { ...PLAIN, name: 'gzip that no header announces', body: gzipSync(rss(ITEM)) },
  {
    ...PLAIN,
    name: 'UTF-16, little end first, without a mark or a declaration',
    body: iconv.encode(rss(ITEM, ''), 'utf-16le'),
  },
  {
    ...PLAIN,
    name: 'a byte-order mark after a blank line',
    body: `\n\ufeff${rss(ITEM)}`,
  },
  {
    ...PLAIN,
    name: 'CDATA within an escaped CDATA',
    body: rss(titled('&lt;![CDATA[Gallium licence]]&gt;')),
  },
  {
    ...PLAIN,
    name: 'CDATA around half of a title',
    body: rss(titled('Gallium <![CDATA[licence]]>')),
  },
  {
    ...PLAIN,
    name: 'CDATA that is closed twice',
    body: rss(titled('<![CDATA[Gallium licence]]>]]>')),
  },
  {
    ...PLAIN,
    name: 'an entity escaped twice within HTML',
    title: 'Café & Rhône',
    body: rss(titled('Caf&amp;eacute; &amp;amp; Rh&amp;ocirc;ne')),
  },
  {
    ...PLAIN,
    name: 'a date in Chinese',
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', '2025年10月9日 08:00:00')),
  },
  {
    ...PLAIN,
    name: 'a date in German',
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', 'Donnerstag, 9. Oktober 2025, 10:00 Uhr MESZ')),
  },
  {
    ...PLAIN,
    name: 'a date in a language of its own with a zone',
    body: rss(ITEM.replace('Thu, 09 Oct 2025 08:00:00 GMT', 'jeu., 09 oct. 2025 10:00:00 +0200')),
  },
  {
    ...PLAIN,
    name: 'a relative link and a permanent guid',
    link: 'https://ores.test/news/1',
    body: rss(ITEM.replace('https://ores.test/1', 'news/1').replace('<guid>1', '<guid>https://ores.test/1')),
  },
  {
    ...PLAIN,
    name: 'a permanent guid that is relative is no link of its own',
    body: rss(ITEM.replace('<guid>1', '<guid isPermaLink="true">/1')),
  },
  {
    ...PLAIN,
    name: 'an enclosure and nothing else to follow',
    link: 'https://ores.test/1.pdf',
    body: rss(
      ITEM.replace(
        /<link>.*<\/link>/,
        '<enclosure url="https://ores.test/1.pdf" type="application/pdf" length="9"/>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'an Atom entry whose content is elsewhere',
    body: atom(ENTRY.replace('<link href="https://ores.test/1"/>', '<content src="https://ores.test/1"/>')),
  },
  {
    ...PLAIN,
    name: 'content:encoded and nothing else names the item',
    title: 'A licence is required.',
    body: rss(
      ITEM.replace(
        /<title>.*<\/title>/,
        '<content:encoded><![CDATA[<p>A licence is required.</p>]]></content:encoded>',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'media:title and nothing else names the item',
    body: rss(
      ITEM.replace(/title>/g, 'media:title>'),
      undefined,
      ' xmlns:media="http://search.yahoo.com/mrss/"',
    ),
  },
  {
    ...PLAIN,
    name: 'itunes:title and nothing else names the item',
    body: rss(ITEM.replace(/title>/g, 'itunes:title>')),
  },
  {
    ...PLAIN,
    name: 'an empty title before one of another vocabulary',
    body: rss(ITEM.replace('<title>Gallium licence</title>', '<title/><dc:title>Gallium licence</dc:title>')),
  },
  {
    ...PLAIN,
    name: 'Atom in capitals',
    body: atom(ENTRY.replace(/<(\/?)(\w+)/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`)),
  },
  {
    ...PLAIN,
    name: 'Atom with a text title that holds markup as text',
    title: 'Gallium <licence>',
    body: atom(ENTRY.replace('<title>Gallium licence', '<title type="text">Gallium &lt;licence&gt;')),
  },
  {
    ...PLAIN,
    name: 'Atom dates in capitals and lower case, without seconds',
    body: atom(ENTRY.replace('2025-10-09T08:00:00Z', '2025-10-09t08:00z')),
  },
  {
    ...PLAIN,
    name: 'links of other languages and types beside the page',
    body: atom(
      ENTRY.replace(
        '<link ',
        '<link rel="alternate" type="application/json" href="https://ores.test/1.json"/><link rel="enclosure" href="https://ores.test/1.mp3"/><link rel="alternate" type="text/html" ',
      ),
    ),
  },
  {
    ...PLAIN,
    name: 'a JSON Feed whose items hold null and wrong types',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: null,
      items: [
        {
          id: '1',
          url: 'https://ores.test/1',
          title: 'Gallium licence',
          summary: null,
          tags: 7,
          date_published: '2025-10-09T08:00:00Z',
        },
        null,
        'x',
      ],
    }),
  },
  {
    ...PLAIN,
    name: 'line ends of an old Macintosh, and a vertical tab',
    body: rss(titled('Gallium\u000b licence')).replaceAll('\n', '\r'),
  },
  {
    ...PLAIN,
    name: 'a closing tag with a blank, attributes with line ends',
    body: rss(ITEM.replace('</title>', '</title >').replace('<guid>', '<guid\n isPermaLink\n=\n"false"\n>')),
  },
  {
    ...PLAIN,
    name: 'numbers of lone halves of a character',
    title: 'Gallium licence',
    body: rss(titled('Gallium &#xD83D;licence')),
  },
  {
    ...PLAIN,
    name: 'a picture by the numbers of its two halves',
    title: '😀 licence',
    body: rss(titled('&#xD83D;&#xDE00; licence')),
  },
];
