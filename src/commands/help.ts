import type { Answer } from '../domain/answer.js';
import type { CommandOption } from '../domain/command.js';
import { COMMAND } from './definition.js';

const asText = (text: string) => ({ text });
const asTyped = (example: string) => asText(`/${COMMAND.name} ${example}`);

/** All commands, each with an example. */
export function help(): Answer {
  return {
    title: 'What you can ask',
    sections: [
      {
        lines: COMMAND.subcommands.map(({ examples, description }) =>
          asText(`/${COMMAND.name} ${examples.at(-1)} – ${description}`),
        ),
      },
    ],
    footer: 'Materials and parties may be named in any language, materials by their symbol too (Dy, 镝).',
  };
}

/** One command: what it takes, and all its examples. */
export function helpOf(command: string): Answer {
  const found = COMMAND.subcommands.find(({ name }) => name === command);
  if (!found) throw new Error(`no command is called ${command}`);
  const { description, options, examples } = found;
  return {
    title: `/${COMMAND.name} ${command}`,
    sections: [
      { lines: [asText(description)] },
      ...(options.length > 0 ? [{ heading: 'It takes', lines: options.map(optionLine) }] : []),
      { heading: 'For example', lines: examples.map(asTyped) },
    ],
  };
}

function optionLine({ name, description, required, choices = [] }: CommandOption) {
  const values = choices.map(({ value }) => value).join(', ');
  return asText(`${required ? name : `[${name}]`}: ${description}${values && ` (${values})`}`);
}
