import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Alert } from '../../domain/alert.js';
import { truncate } from '../../domain/truncate.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { muteChoices, questions } from '../questions.js';
import { plain } from '../text.js';
import { DISCORD_LIMITS } from './limits.js';

/** Marks the buttons that ask a question; the rest of their id is the text of the command. */
export const ASK = 'ask:';
/** The id of the menu whose values are the texts of commands. */
export const MENU = 'mute';

type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** What stands under an alert: the buttons, and below them the menu of what its channel may mute. Pure. */
export function alertComponents(alert: Alert, vocabulary: Vocabulary): Row[] {
  const buttons = questions(alert).map(({ label, text }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: `${ASK}${text}`,
  }));
  const options = muteChoices(alert, vocabulary)
    .slice(0, DISCORD_LIMITS.menuOptions)
    .map(({ label, text }) => ({ label: truncate(plain(label), DISCORD_LIMITS.menuLabel), value: text }));
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: MENU,
    placeholder: 'Mute a material or a party…',
    options,
  };
  return [
    ...(buttons.length > 0 ? [{ type: ComponentType.ActionRow as const, components: buttons }] : []),
    ...(options.length > 0 ? [{ type: ComponentType.ActionRow as const, components: [menu] }] : []),
  ];
}
