import { Stage } from '../domain/classification.js';
import type { CommandDefinition, CommandOption } from '../domain/command.js';
import { keyWords } from '../domain/vocabulary.js';
import { CHANNEL_SUBCOMMANDS, TOPIC_CHOICES } from './channel-definition.js';

const topic: CommandOption = {
  name: 'topic',
  description: 'Only one kind of news',
  required: false,
  choices: TOPIC_CHOICES,
};

const stage: CommandOption = {
  name: 'stage',
  description: 'Only what is at this stage',
  required: false,
  choices: Stage.options.map((key) => ({ name: keyWords(key), value: key })),
};

const more: CommandOption = {
  name: 'more',
  description: 'Further pages',
  required: false,
  choices: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((page) => ({
    name: `Page ${page}`,
    value: `more ${page}`,
  })),
};

const when: CommandOption = {
  name: 'when',
  description: 'Only of some days: today, since Monday, October, 3 days',
  required: false,
};

const about: CommandOption = {
  name: 'about',
  description: 'A material or a party, in any language (gallium, Dy, 稀土, EU, China)',
  required: false,
  suggested: true,
};

/** All that `/raremetals` understands; the order is that of the help text. */
export const COMMAND: CommandDefinition = {
  name: 'raremetals',
  description: 'Trade policy on rare earths and other critical raw materials',
  subcommands: [
    {
      name: 'status',
      description: 'What is in force, what is suspended until when, who talks to whom next',
      options: [
        topic,
        stage,
        about,
        more,
        {
          name: 'chart',
          description: 'With a picture: the measures in time',
          required: false,
          choices: [{ name: 'With a picture', value: '--chart' }],
        },
      ],
      examples: [
        'status',
        'status tariffs',
        'status suspended China',
        'status gallium --chart',
        'status more 2',
        'status EU',
      ],
    },
    {
      name: 'material',
      description: 'All that touches a material: measures, dates, stories',
      options: [
        {
          name: 'name',
          description: 'In any language, or its symbol (gallium, Dy, 稀土)',
          required: true,
          suggested: true,
        },
      ],
      examples: ['material 镝', 'material Dy'],
    },
    {
      name: 'party',
      description: 'All that touches a country or bloc: measures, dates, stories',
      options: [
        {
          name: 'name',
          description: 'In any language, or its code (EU, China)',
          required: true,
          suggested: true,
        },
      ],
      examples: ['party EU', 'party China'],
    },
    {
      name: 'latest',
      description: 'The latest stories, newest first',
      options: [topic, stage, about, when, more],
      examples: [
        'latest',
        'latest tariff',
        'latest since Monday',
        'latest more 2',
        'latest negotiation China',
      ],
    },
    {
      name: 'search',
      description: 'Stories whose headlines hold these words',
      options: [
        { name: 'words', description: 'Words of the headline; all of them must be there', required: true },
        more,
      ],
      examples: ['search quota', 'search cobalt quota'],
    },
    {
      name: 'measure',
      description: 'The whole life of one measure, with its sources',
      options: [
        {
          name: 'name',
          description: 'Words of its name, or a document number',
          required: true,
          suggested: true,
        },
        {
          name: 'why',
          description: 'With the words and the weight behind each move',
          required: false,
          choices: [{ name: 'With the evidence', value: '--why' }],
        },
        {
          name: 'undo',
          description: 'Take the move by which it stands back, for managers',
          required: false,
          choices: [{ name: 'Take that move back', value: '--undo' }],
        },
      ],
      examples: ['measure 61/2025', 'measure 61/2025 --why', 'measure graphite technology'],
    },
    {
      name: 'calendar',
      description: 'Dates to come: entries into force, expiries, talks',
      options: [
        {
          name: 'days',
          description: 'How many (default 60), or which: November, next week, until Friday',
          required: false,
        },
        topic,
        about,
      ],
      examples: ['calendar', 'calendar EU talks', 'calendar 14', 'calendar November'],
    },
    {
      name: 'story',
      description: 'One story with its best sources',
      options: [{ name: 'id', description: 'The id shown by "latest"', required: true }],
      examples: ['story k3f9'],
    },
    {
      name: 'explain',
      description: 'Why an item was, or was not, posted',
      options: [{ name: 'item', description: 'Its address or its id', required: true }],
      examples: ['explain https://example.org/news/1'],
    },
    ...CHANNEL_SUBCOMMANDS,
    {
      name: 'help',
      description: 'What you can ask',
      options: [{ name: 'command', description: 'All about one command', required: false }],
      examples: ['help status', 'help'],
    },
  ],
};
