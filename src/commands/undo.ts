import { stands } from '../board/measure/history.js';
import { isUnconfirmed } from '../board/measure/moves.js';
import type { CommandRequest } from '../chat/platform.js';
import { type Answer, withDays } from '../domain/answer.js';
import { destinationName } from '../domain/delivery.js';
import { type Measure, type StageMove, stageWords } from '../domain/measure.js';
import { type Route, routesTo } from '../domain/route.js';
import { keyWords } from '../domain/vocabulary.js';
import { refusal } from './managers.js';
import { OFF_BECAUSE } from './measure.js';
import { problem } from './problems.js';

export type UndoLookups = {
  readonly routes: readonly Route[];
  /** Users, as `platform:id`, who may change everything. */
  readonly managers: readonly string[];
  /** Takes back the move by which a measure stands; undefined where there is none. */
  readonly undoMove: (
    measure: string,
    by: string,
  ) => Promise<{ readonly move: StageMove; readonly measure: Measure } | undefined>;
};

/**
 * Takes a move of a measure back, by an admin's word. The board is the same for all channels: beside the
 * managers that channels.yaml names and whoever has the terminal, only those may who manage a channel that
 * channels.yaml sends alerts to. In a direct message, or on a server of one's own, everyone is a manager.
 */
export async function undo(
  measure: string,
  request: CommandRequest,
  { routes, managers, undoMove }: UndoLookups,
): Promise<Answer> {
  const by = `${request.platform}:${request.user}`;
  const isOurs =
    request.platform === 'console' ||
    managers.includes(by) ||
    routesTo(routes, destinationName(request)).length > 0;
  const refused = isOurs ? await refusal(managers, request, NOT_AN_ADMIN) : problem(NOT_AN_ADMIN);
  if (refused) return refused;
  const undone = await undoMove(measure, by);
  return undone
    ? undoneAnswer(undone.move, undone.measure)
    : problem('No report has moved this measure: there is nothing to take back.');
}

function undoneAnswer({ stage, date, because, source }: StageMove, measure: Measure): Answer {
  const { name, doubt } = measure;
  const now = stands(measure)
    ? withDays(` ${stageWords(measure)}${isUnconfirmed(measure) ? ` (${doubt})` : ''}`)
    : [` ${OFF_BECAUSE}`];
  return {
    title: `Taken back: ${name}`,
    sections: [
      {
        lines: [
          { text: keyWords(stage), details: withDays(` on ${date}, by ${source.name}`), url: source.url },
          { text: `It was read in “${because}”` },
          { text: 'It is now', details: now },
        ],
      },
    ],
    footer: 'The move is kept and marked; reports that tell it again will not bring it back.',
  };
}

const NOT_AN_ADMIN =
  'Only an admin may change the board: whoever channels.yaml names under managers, and those who manage a channel that it sends alerts to.';
