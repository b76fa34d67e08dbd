import { z } from 'zod';
import { createNames } from '../commands/names.js';
import { CommandWords } from '../commands/words-file.js';
import { PlatformName } from '../domain/delivery.js';
import { DigestSchedule } from '../domain/digest.js';
import { eachOnce } from '../domain/each-once.js';
import { Feed } from '../domain/feed.js';
import { AddressedDestination, MENTION_IDS, UserId } from '../domain/platform-ids.js';
import { Route } from '../domain/route.js';
import { Material, Party, type Vocabulary } from '../domain/vocabulary.js';
import { isPrivateHost } from '../feeds/fetch/address.js';
import { valueAt } from './faults.js';

type Context = z.core.$RefinementCtx;
/** A list is looked at as a whole also where single entries of it have faults, so that all are told at once. */
const ANY_LIST = { when: ({ value }: { value: unknown }) => Array.isArray(value) };

/** The texts under one key of a list's entries, whatever else the entries are. */
function textsUnder(entries: readonly unknown[], key: string): (string | undefined)[] {
  return entries.map((entry) => {
    const value = valueAt(entry, [key]);
    return typeof value === 'string' ? value : undefined;
  });
}

function distinct(key: string, message: string) {
  return (entries: readonly unknown[], context: Context): void => {
    const placed = textsUnder(entries, key).flatMap((text, index) =>
      text === undefined ? [] : { text, path: [index, key] },
    );
    eachOnce(placed, context, message);
  };
}

/** A list that is not empty, with what is checked of it as a whole. */
function listOf<T extends z.ZodType>(entry: T, ...checks: ReturnType<typeof distinct>[]) {
  return checks.reduce((list, check) => list.superRefine(check, ANY_LIST), z.array(entry).min(1));
}

/** A check of each entry by itself, which names the key at fault and what is expected there. */
function eachEntry(faultOf: (entry: unknown) => { key: string; message: string } | undefined) {
  return (entries: readonly unknown[], context: Context): void => {
    for (const [index, entry] of entries.entries()) {
      const fault = faultOf(entry);
      if (fault) context.addIssue({ code: 'custom', path: [index, fault.key], message: fault.message });
    }
  };
}

/** A longest interval that is not given is no shorter than the shortest. */
const withinBounds = eachEntry((feed) => {
  const [every, atMost] = ['every', 'atMost'].map((key) => Number(valueAt(feed, [key])));
  return Number(atMost) < Number(every)
    ? { key: 'atMost', message: `as many as every (${every}), or more` }
    : undefined;
});

/** A feed at such an address is never fetched. */
const reachableHosts = eachEntry((feed) => {
  const url = valueAt(feed, ['url']);
  const isRefused =
    typeof url === 'string' &&
    URL.canParse(url) &&
    isPrivateHost(new URL(url)) &&
    valueAt(feed, ['allowPrivateHost']) !== true;
  return isRefused
    ? { key: 'url', message: 'a public internet address, or allowPrivateHost: true beside it' }
    : undefined;
});

/** What a feed that is not official reports is no act of its own. */
const authorities = eachEntry((feed) =>
  valueAt(feed, ['authority']) === undefined || valueAt(feed, ['kind']) === 'official'
    ? undefined
    : { key: 'authority', message: 'none, unless kind is official' },
);

export const FeedsFile = z
  .object({
    feeds: listOf(
      Feed,
      distinct('id', 'an id that no other feed has'),
      withinBounds,
      reachableHosts,
      authorities,
    ),
  })
  .strict();

function knownGroups(materials: readonly unknown[], context: Context): void {
  const own = textsUnder(materials, 'key');
  const keys = new Set(own);
  for (const [index, group] of textsUnder(materials, 'group').entries()) {
    if (group !== undefined && (!keys.has(group) || group === own[index]))
      context.addIssue({ code: 'custom', path: [index, 'group'], message: 'the key of another material' });
  }
}

export const MaterialsFile = z
  .object({ materials: listOf(Material, distinct('key', 'a key that no other material has'), knownGroups) })
  .strict();
export type MaterialsFile = z.infer<typeof MaterialsFile>;

export const PartiesFile = z.object({ parties: z.array(Party).min(1) }).strict();
export type PartiesFile = z.infer<typeof PartiesFile>;

const Mentioning = z.object({ to: z.array(z.object({ platform: PlatformName })), mention: z.string() });

/** Whom a route mentions must be written as one of its platforms writes it: any other is not mentioned at all. */
function mentionable(route: z.infer<typeof Mentioning>, context: Context): void {
  const ids = route.to.flatMap(({ platform }) => (platform === 'console' ? [] : [MENTION_IDS[platform]]));
  if (ids.length === 0 || ids.some(({ form }) => form.test(route.mention))) return;
  const message = [...new Set(ids.map(({ words }) => words))].join(', or ');
  context.addIssue({ code: 'custom', path: ['mention'], message });
}

/** Names that the vocabulary holds under their keys; of another name of the same, the key is told. A list of names holds no words around them. */
function namedIn(vocabulary: Vocabulary) {
  const names = createNames(vocabulary, CommandWords.parse({}));
  return (kind: 'material' | 'party', keys: readonly string[], expected: string) => {
    const known = new Set(keys);
    return z.string().superRefine((name, context) => {
      if (known.has(name)) return;
      const found = names.find(name);
      const meant = found.kind === 'unknown' && found.suggestion ? names.find(found.suggestion) : found;
      const hint = meant.kind === kind ? `: ${meant.keys.join(', ')}?` : '';
      context.addIssue({ code: 'custom', message: `${expected}${hint}` });
    });
  };
}

/** A digest as it is written: read, it has a weekday that nobody named. */
const ConfiguredDigest = z
  .unknown()
  .superRefine((digest, context) => {
    const isIdle = valueAt(digest, ['weekday']) !== undefined && valueAt(digest, ['every']) !== 'week';
    if (isIdle)
      context.addIssue({ code: 'custom', path: ['weekday'], message: 'none, unless every is week' });
  })
  .pipe(DigestSchedule);

/** The shape of channels.yaml; names in it are those of the vocabulary, where that could be read. */
export function routesFile(vocabulary: Vocabulary | undefined) {
  const named = vocabulary ? namedIn(vocabulary) : () => z.string();
  const materials = vocabulary?.materials.map(({ key }) => key) ?? [];
  const parties = vocabulary?.parties.map(({ code }) => code) ?? [];
  const ConfiguredRoute = Route.extend({
    to: z.array(AddressedDestination).min(1),
    digest: ConfiguredDigest.optional(),
    materials: z.array(named('material', materials, 'a key of materials.yaml')).default([]),
    parties: z.array(named('party', parties, 'a code of parties.yaml')).default([]),
  }).superRefine((route, context) => mentionable(Mentioning.parse(route), context), {
    when: ({ value }) => Mentioning.safeParse(value).success,
  });
  return z
    .object({
      routes: z.array(ConfiguredRoute).min(1),
      managers: z.array(UserId).default([]),
    })
    .strict();
}
