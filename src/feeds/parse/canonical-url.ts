/** Parameters that say where a click came from, never which page is meant. */
const TRACKING_PREFIXES = [
  'utm_',
  'ns_',
  'at_',
  'mc_',
  'pk_',
  'mtm_',
  'matomo_',
  'hsa_',
  'oly_',
  'wt_',
  '_hs',
  'vero_',
  'itm_',
];
const TRACKING_NAMES = new Set(
  `fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mkt_tok cmp cmpid
   ocid ncid icid cid_src smid sref spm xtor wt.mc_id wt.mc_ev guccounter guce_referrer guce_referrer_sig
   ref_src ref_url referrer ftag __twitter_impression feedtype feedname feature_rss traffic_source
   scid sc_cid s_cid trk trkcampaign campaign_id mbid srnd rss_feed fromrss _ga _gl ved usqp oref partner_rss
   syn-25a6b1a6 segmentid emc soc_src soc_trk taid rsrc`.split(/\s+/),
);
/** Values with which a harmless name (`ref`, `source`, `from`…) names the feed as the origin of a click. */
const ORIGIN_NAMES = new Set([
  'ref',
  'source',
  'from',
  'src',
  'partner',
  'feed',
  'output',
  'mod',
  'campaign',
]);
const ORIGIN_VALUES = /^(rss|rss[-_]?feed|feed|rss_?\w{0,12}|google_?news|twitter|facebook|mod=rss\w*)$/i;

/** Services that wrap the real address in a parameter: host and path, and the parameter. */
const WRAPPERS: readonly (readonly [RegExp, string])[] = [
  [/^(www\.)?bing\.com\/news\/apiclick\.aspx$/i, 'url'],
  [/^(www\.)?google\.[a-z.]{2,6}\/url$/i, 'url'],
  [/^(www\.)?google\.[a-z.]{2,6}\/url$/i, 'q'],
  [/^(l|lm)\.facebook\.com\/l\.php$/i, 'u'],
  [/^r\.search\.yahoo\.com\//i, 'RU'],
  [/^(www\.)?newsnow\.co\.uk\/A\//i, 'url'],
];

/** Web archives: the page is the original, which they name in their path. */
const ARCHIVE = /^(web\.archive\.org|archive\.(is|ph|today|li|vn|md|fo))$/;

function readUrl(text: string): URL | undefined {
  if (!/^\s*https?:/i.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const MAY_WRAP = /(?:^|\.)(?:bing|google|facebook|yahoo|newsnow|archive|ampproject)\./;

function unwrap(url: URL): URL {
  if (!MAY_WRAP.test(url.hostname)) return url;
  const place = `${url.hostname}${url.pathname}`;
  for (const [pattern, parameter] of WRAPPERS) {
    const inner = pattern.test(place) ? readUrl(url.searchParams.get(parameter) ?? '') : undefined;
    if (inner) return inner;
  }
  const kept = ARCHIVE.test(url.hostname)
    ? /^\/(?:web\/)?(?:newest|\d{4,14}(?:[a-z]{2}_)?)\/(https?:\/\/?.+)$/.exec(url.pathname)?.[1]
    : undefined;
  if (kept) return readUrl(`${kept.replace(/^(https?):\/+/, '$1://')}${url.search}`) ?? url;
  const cache = /^\/(?:amp\/|c\/|v\/)?s\/(.+)$/.exec(url.pathname)?.[1];
  const isAmpCache = /(^|\.)google\.[a-z.]{2,6}$|\.cdn\.ampproject\.org$/.test(url.hostname);
  return (cache && isAmpCache && readUrl(`https://${cache}${url.search}`)) || url;
}

function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))) return true;
  if (lower === 'amp' || (lower === 'outputtype' && value === 'amp')) return true;
  return ORIGIN_NAMES.has(lower) && (ORIGIN_VALUES.test(value) || value.toLowerCase() === 'amp');
}

/** Drops parameters without writing the kept ones anew: a server may mind how they were encoded. */
function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return pair !== '' && !isTracking(name, value);
    });
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function desktopHost(host: string): string {
  const bare = host
    .replace(/^(?:amp|m|mobile)\.(?=[^.]+\.)/, '')
    .replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
  return bare.replace(/\.$/, '');
}

/** `/amp`, `/amp/…`, `….amp` and `….amp.html` are the page without them. */
function fullPath(path: string): string {
  return (
    path
      .replace(/^\/amp(?=\/.)/, '')
      .replace(/\/amp\/?$/, (tail) => (tail.endsWith('/') ? '/' : ''))
      .replace(/\.amp(\.html?)?$/, (_, extension: string | undefined) => extension ?? '') || '/'
  );
}

const PARTS = ['username', 'password', 'hostname', 'pathname', 'search', 'hash'] as const;

/**
 * The address under which one page is known: absolute, http(s), no credentials, tracking parameters,
 * fragment or default port; the full page rather than its AMP or mobile form; what a known redirector
 * wraps. `undefined` when the link is no web address. Pure.
 */
export function canonicalUrl(link: string): string | undefined {
  const given = readUrl(link);
  if (!given) return undefined;
  const once = unwrap(given);
  const url = once === given ? given : unwrap(once);
  // A part is written only where it differs: each writing parses the whole address anew.
  const parts = {
    username: '',
    password: '',
    hostname: desktopHost(url.hostname),
    pathname: fullPath(url.pathname),
    search: url.search === '' ? '' : withoutTracking(url.search),
    hash: /^#(?:!|\/)/.test(url.hash) ? url.hash : '',
  } as const;
  for (const name of PARTS) if (url[name] !== parts[name]) url[name] = parts[name];
  return url.href;
}

/** Whether a link is an opaque redirect of a news aggregator, from which the article cannot be told. */
export function isOpaqueLink(link: string): boolean {
  return /^\s*https?:\/\/news\.google\.[a-z.]{2,6}(?::\d+)?(?=\/)[^?#]*\/articles\//i.test(link);
}
