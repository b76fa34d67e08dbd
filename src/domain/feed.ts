import { z } from 'zod';

const seconds = z.number().int().positive();

/** A configured source, as `config/feeds.yaml` describes it. Every interval is in seconds. */
export const Feed = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and dashes'),
    name: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }),
    kind: z.enum(['official', 'media', 'aggregator']),
    lang: z.string().min(2).optional(),
    /** Time zone of dates that name none, IANA. */
    timezone: z.string().optional(),
    enabled: z.boolean().default(true),
    /** Bounds of the poll rhythm; the feed's own hints are kept within them. */
    every: seconds.default(300),
    atMost: seconds.default(3600),
    headers: z.record(z.string(), z.string()).default({}),
    /** Allows an address in a private range, by host name. */
    allowPrivateHost: z.boolean().default(false),
  })
  .strict();
export type Feed = z.infer<typeof Feed>;
