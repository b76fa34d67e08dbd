import type { CommandDefinition, CommandOption } from '../domain/command.js';

const topic: CommandOption = {
  name: 'topic',
  description: 'Only one kind of news',
  required: false,
  choices: [
    { name: 'Export controls', value: 'export_control' },
    { name: 'Tariffs', value: 'tariff' },
    { name: 'Negotiations', value: 'negotiation' },
  ],
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
      options: [about],
      examples: ['status', 'status gallium', 'status EU'],
    },
    {
      name: 'latest',
      description: 'The latest stories, newest first',
      options: [topic, about],
      examples: ['latest', 'latest tariff', 'latest negotiation China'],
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
      ],
      examples: ['measure 61/2025', 'measure graphite licensing'],
    },
    {
      name: 'calendar',
      description: 'Dates to come: entries into force, expiries, talks',
      options: [{ name: 'days', description: 'How far ahead (default 60)', required: false }],
      examples: ['calendar', 'calendar 14'],
    },
    {
      name: 'story',
      description: 'One story with all its sources',
      options: [{ name: 'id', description: 'The id shown by "latest"', required: true }],
      examples: ['story k3f9'],
    },
    {
      name: 'explain',
      description: 'Why an item was, or was not, posted',
      options: [{ name: 'item', description: 'Its address or its id', required: true }],
      examples: ['explain https://example.org/news/1'],
    },
    {
      name: 'help',
      description: 'What you can ask',
      options: [],
      examples: ['help'],
    },
  ],
};
