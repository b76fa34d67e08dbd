import type { Alert } from '../../domain/alert.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { muteChoices, questions } from '../questions.js';
import { type Block, optionsOf, plainText } from './elements.js';

/** Marks the buttons and the menu under an alert; their value is the text of a command. */
export const ASK = /^ask_/;

/** What a reader can ask of an alert by a press, and what can be muted for a time: buttons, and one menu. */
export function actions(alert: Alert, vocabulary: Vocabulary): Block[] {
  const asked = questions(alert).map(({ name, label, text: value }) => ({
    type: 'button' as const,
    action_id: `ask_${name}`,
    text: plainText(label),
    value,
  }));
  const choices = optionsOf(muteChoices(alert, vocabulary).map(({ label, text }) => [label, text]));
  const menu = {
    type: 'static_select' as const,
    action_id: 'ask_mute_for',
    placeholder: plainText('Mute …'),
    options: choices,
  };
  const elements = [...asked, ...(choices.length > 0 ? [menu] : [])];
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
