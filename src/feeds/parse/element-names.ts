/** Namespaces by a part of their address, with the short name under which their elements are known here. */
const NAMESPACES: readonly (readonly [part: string, name: string])[] = [
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom', ''],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules', 'other'],
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.netscape.com', ''],
  ['channel.netscape.com', ''],
  ['backend.userland.com', ''],
  ['blogs.law.harvard.edu', ''],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/dc/', 'dc'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/', 'itunes'],
  ['rssnamespace.org/feedburner', 'feedburner'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['prismstandard.org', 'prism'],
];

/** Prefixes that everyone uses in one meaning: understood where a feed forgot to declare them. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  atom: '', atom10: '', atom03: '', a10: '', rss: '', dc: 'dc', dcterms: 'dcterms', content: 'content', sy: 'sy',
  media: 'media', itunes: 'itunes', feedburner: 'feedburner', rdf: 'rdf', xhtml: 'xhtml', prism: 'prism',
}; // biome-ignore format: one table

export type ElementNames = {
  /** Takes note of `xmlns:prefix` attributes. */
  readonly declare: (attributes: Readonly<Record<string, string>>) => void;
  /** `dc:date` whatever its prefix is called here; elements of RSS and Atom have no prefix. Lower case. */
  readonly resolve: (name: string) => string;
};

/**
 * Resolves prefixed names. Scopes are not kept: a document that gives one prefix two meanings is not
 * known to exist, and the default namespace is not looked at, as many feeds state a wrong one.
 */
export function createElementNames(): ElementNames {
  const prefixes = new Map<string, string>();
  return {
    declare(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith('xmlns:')) continue;
        const uri = value.toLowerCase();
        const known = NAMESPACES.find(([part]) => uri.includes(part))?.[1];
        if (prefixes.size < 256) prefixes.set(name.slice(6), known ?? 'other');
      }
    },
    resolve(name) {
      const colon = name.indexOf(':');
      if (colon < 0) return name;
      const prefix = name.slice(0, colon);
      const kind = prefixes.get(prefix) ?? CUSTOMARY[prefix] ?? 'other';
      const local = name.slice(colon + 1);
      return kind === '' ? local : `${kind}:${local}`;
    },
  };
}
