import type { Topic } from '../../../domain/classification.js';
import { areAll, comesBehind, inTitle } from '../../reading/mentions.js';
import { isState, OWNER_BEHIND } from '../../reading/party-forms.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { CONTROLS_MINERALS, type Told } from './sides.js';

/** From the word for a diplomat to the state that sends him, or to the one where he is, in UTF-16 units: "embassy in the". */
const POSTED_REACH = 10;
/** Between the name of who sends him and the word for him; of an adjective only the beginning may be found: "chinesisch|e". */
const OWN = /^(?:'s|\p{L}{1,3})? ?$/u;
const OBJECTS = ['rule_objects', 'rule_demands'];

type Post = { readonly sender: PartyMention; readonly host: PartyMention };

/** Who sends a diplomat, and where he is: "Chinese embassy in Berlin", 中国驻欧盟使团, "ambassadeur de Chine en France". */
function postAt({ lang, text, title: { parties } }: Reading, post: WordMention): Post | undefined {
  const isBefore = (party: PartyMention) => OWN.test(text.slice(party.end, post.start));
  const isBehind = (from: number, { start }: PartyMention) =>
    start >= from && start - from <= POSTED_REACH && !endsBetween(text, from, start);
  const [first, second] = parties.filter((party) => isState(party) && party.start >= post.end);
  const before = parties.findLast((party) => isState(party) && party.end <= post.start && isBefore(party));
  const isOwnerBehind = OWNER_BEHIND.includes(lang) && first !== undefined && isBehind(post.end, first);
  const [sender, host] = before ? [before, first] : isOwnerBehind ? [first, second] : [];
  return sender && host && host.code !== sender.code && isBehind(Math.max(post.end, sender.end), host)
    ? { sender, host }
    : undefined;
}

/**
 * Whose measure it is of which a diplomat speaks, where nobody else is named: his own state's where he defends it, or China's on
 * minerals; that of the state where he is where he objects. "Chinese ambassador to Germany defends rare earth controls".
 */
export function diplomatIn(reading: Reading, topic: Topic): Told | undefined {
  const { words, parties } = reading.title;
  for (const word of words) {
    const post = word.concept === 'rule_diplomat' ? postAt(reading, word) : undefined;
    if (!post) continue;
    const { sender, host } = post;
    const others = parties.filter((party) => party !== host);
    if (!areAll(others, sender.code)) return undefined;
    const isOfMinerals =
      inTitle(reading, 'rare_earth') ||
      (inTitle(reading, 'critical_mineral') && !inTitle(reading, 'rule_dug_elsewhere'));
    const isOwn =
      inTitle(reading, 'rule_defends') ||
      (topic === 'export_control' && sender.code === CONTROLS_MINERALS && isOfMinerals);
    if (isOwn) return { acts: [sender.code], out: [host.code] };
    const isAgainst = comesBehind(words, host.end, ...OBJECTS);
    return isAgainst ? { acts: [host.code], hit: [sender.code] } : undefined;
  }
  return undefined;
}
