import type { CommandOption, Subcommand } from '../domain/command.js';
import type { DigestSchedule } from '../domain/digest.js';
import { LANGUAGES } from '../domain/vocabulary.js';

/** The topics as a list to choose from, wherever a command takes one. */
export const TOPIC_CHOICES: NonNullable<CommandOption['choices']> = [
  { name: 'Export controls', value: 'export_control' },
  { name: 'Tariffs', value: 'tariff' },
  { name: 'Negotiations', value: 'negotiation' },
];

const topics: CommandOption = {
  name: 'topics',
  description: 'Only these kinds of news',
  required: false,
  many: true,
  choices: TOPIC_CHOICES,
};

const about: CommandOption = {
  name: 'about',
  description: 'Materials or parties, with commas between them (rare earths, gallium, EU)',
  required: false,
  suggested: true,
  many: true,
};

const severity: CommandOption = {
  name: 'severity',
  description: 'From which severity on (default: all)',
  required: false,
  choices: [
    { name: 'Important and urgent', value: 'important' },
    { name: 'Urgent only', value: 'urgent' },
  ],
};

const languages: CommandOption = {
  name: 'languages',
  description: 'Only reports in these languages',
  required: false,
  many: true,
  choices: Object.entries(LANGUAGES).map(([code, name]) => ({ name, value: `lang:${code}` })),
};

const delivery: CommandOption = {
  name: 'delivery',
  description: 'At once, or collected for the digest',
  required: false,
  choices: [
    { name: 'At once', value: 'live' },
    { name: 'In the digest', value: 'digest' },
  ],
};

/** How often a digest comes, by what is chosen for that. */
export const RHYTHMS = { daily: 'day', weekdays: 'weekdays', weekly: 'week' } as const satisfies Readonly<
  Record<string, DigestSchedule['every']>
>;

const which = (description: string): CommandOption => ({
  name: 'which',
  description: `${description}; several with commas between them`,
  required: true,
  many: true,
});

/** What changes, or shows, what one channel is told. All but the lists and `irrelevant` are for its managers. */
export const CHANNEL_SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'subscribe',
    description: 'Alerts for this channel: topics, materials, parties, severity',
    options: [topics, about, severity, languages, delivery],
    examples: ['subscribe', 'subscribe tariffs EU digest', 'subscribe rare earths, gallium important'],
    form: true,
  },
  {
    name: 'unsubscribe',
    description: 'Ends subscriptions of this channel',
    options: [which('Its number in "subscriptions", what it is about, or all')],
    examples: ['unsubscribe all', 'unsubscribe 1, 3', 'unsubscribe 2'],
  },
  {
    name: 'subscriptions',
    description: 'What this channel is told, and when',
    options: [],
    examples: ['subscriptions'],
  },
  {
    name: 'mute',
    description: 'No alerts here on stories, materials or parties, for a time',
    options: [
      {
        name: 'what',
        description: 'Materials, parties, or story: and its id, with commas between them',
        required: true,
        suggested: true,
        many: true,
      },
      {
        name: 'span',
        description: 'For how long, or until when (default: a day; a story: until unmuted)',
        required: false,
        choices: [
          { name: 'A day', value: 'day' },
          { name: 'A week', value: 'week' },
          { name: 'Until unmuted', value: 'always' },
        ],
      },
    ],
    examples: ['mute story:k3f9', 'mute India, lithium 3 weeks', 'mute India until Friday', 'mute lithium'],
  },
  {
    name: 'unmute',
    description: 'Ends mutes of this channel',
    options: [which('What is muted, or its number in "mutes", or all')],
    examples: ['unmute all', 'unmute India, lithium', 'unmute 1'],
  },
  {
    name: 'mutes',
    description: 'What this channel has muted, and until when',
    options: [],
    examples: ['mutes'],
  },
  {
    name: 'digest',
    description: 'When this channel gets its digest',
    options: [
      {
        name: 'when',
        description: 'Now, daily, weekdays, weekly or off',
        required: true,
        choices: ['now', ...Object.keys(RHYTHMS), 'off'].map((name) => ({ name, value: name })),
      },
      { name: 'time', description: 'Such as 08:00 or 8 pm, or Monday 08:00', required: false },
      {
        name: 'zone',
        description: 'Such as Europe/Berlin (default: as before, or UTC)',
        required: false,
        suggested: true,
      },
      {
        name: 'empty',
        description: 'When nothing happened (default: one line that says so)',
        required: false,
        choices: [
          { name: 'Say so in one line', value: 'say' },
          { name: 'Send nothing', value: 'quiet' },
        ],
      },
    ],
    examples: [
      'digest now',
      'digest weekly Monday 09:00 America/New_York',
      'digest daily 08:00 Europe/Berlin',
    ],
  },
  {
    name: 'irrelevant',
    description: 'Tells the admins that an alert should not have been posted',
    options: [{ name: 'item', description: 'Its address or its id', required: true }],
    examples: ['irrelevant https://example.org/news/1'],
  },
];
