import type { CommandRequest, Handlers } from '../../src/chat/platform.js';
import type { CommandDefinition } from '../../src/domain/command.js';
import { ordinaryAnswer } from './answers.js';

/** A small definition with one of each: fixed choices, suggestions, a required option, no option. */
export const command: CommandDefinition = {
  name: 'raremetals',
  description: 'What is in force, what is coming',
  subcommands: [
    { name: 'status', description: 'The state of play', options: [], examples: ['/raremetals status'] },
    {
      name: 'latest',
      description: 'The latest alerts',
      options: [
        {
          name: 'topic',
          description: 'Only this topic',
          required: false,
          choices: [
            { name: 'Tariffs', value: 'tariff' },
            { name: 'Export controls', value: 'export_control' },
          ],
        },
      ],
      examples: ['/raremetals latest tariff'],
    },
    {
      name: 'material',
      description: 'All about one material',
      options: [
        { name: 'since', description: 'Since when', required: false },
        { name: 'name', description: 'Which material', required: true, suggested: true },
      ],
      examples: ['/raremetals material dysprosium'],
    },
  ],
};

/** Handlers that keep what they were asked. */
export function recordingHandlers() {
  const requests: CommandRequest[] = [];
  const handlers: Handlers = {
    command: async (request) => {
      requests.push(request);
      return request.text === '' ? { ...ordinaryAnswer, title: 'Help' } : ordinaryAnswer;
    },
    suggest: async (subcommand, option, typed) =>
      Array.from({ length: 40 }, (_, index) => `${typed}-${subcommand}-${option}-${index}`),
  };
  return { requests, handlers };
}
