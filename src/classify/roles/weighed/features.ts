import { askedBurden } from '../../reading/asked-burdens.js';
import { codesOf, inTitle } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import type { PartyMention } from '../../reading/reading.js';
import { isRightBefore } from '../../text/span.js';
import { feature, ofKind, ofTopic } from '../../weights/telling.js';
import { contextOf } from './context.js';
import { frameOf, titleFrame } from './frame.js';
import { isLoud, type Scene } from './scene.js';

/** A party that may have a part in the event, with what stands around its names. */
export type Candidate = {
  readonly code: string;
  readonly features: readonly number[];
  /** None when the text only implies the party. */
  readonly mentions: readonly PartyMention[];
};

/** Mentions of one party that are looked at, in the title and in the summary each. */
const MENTIONS = 3;
/**
 * Parties that a text often leaves out because its readers know: 对美… in a Chinese feed, a Mercosur deal. The weights were
 * fitted with these: they are not the large blocs of one's own configuration.
 */
const IMPLIED: readonly string[] = ['US', 'CN', 'EU'];
const IN_TITLE = feature('in the title');
const IN_SUMMARY = feature('in the summary');
const ONLY_SUMMARY = feature('not in the title');

/** Parties named, in the order of their first mention, then those that the text may imply, or `told` to act without a name. */
export function readCandidates(scene: Scene, told: Iterable<string> = []): Candidate[] {
  const { reading, topic } = scene;
  const { lang, parties, title, titleEnd } = reading;
  const byCode = new Map<string, PartyMention[]>();
  for (const mention of parties) {
    const mentions = byCode.get(mention.code);
    if (mentions) mentions.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const titleCodes = [...new Set(codesOf(title.parties))];
  const order = [...byCode.keys()];
  const titleConcepts = new Set(title.words.map(({ concept }) => concept).filter(isLoud));
  const frame = titleFrame(reading);
  const count = (n: number) => (n > 3 ? '4' : String(n));

  const segmentOf = ({ end }: PartyMention) => (end <= titleEnd ? 'title' : 'summary');
  const isVenue = (party: PartyMention) =>
    scene[segmentOf(party)].roles.some(
      (word) =>
        (word.concept === 'role_venue' && isRightBefore(word, party)) ||
        (party.form === 'capital' && word.concept === 'role_meeting' && isRightBefore(party, word)),
    );
  const featuresOf = (code: string, mentions: readonly PartyMention[]): number[] => {
    const told = [feature('code', code), feature('code', topic, code)];
    const place = titleCodes.indexOf(code);
    const named = place < 0 ? 'no' : count(place);
    told.push(feature('title', named, count(titleCodes.length)));
    told.push(feature('order', count(order.indexOf(code)), count(order.length)));
    told.push(feature('titles', count(titleCodes.length)));
    for (const other of titleCodes) if (other !== code) told.push(feature('with', other));
    told.push(...frameOf(frame, code));
    const seen = { title: 0, summary: 0 };
    for (const mention of mentions) {
      const part = segmentOf(mention);
      seen[part] += 1;
      if (seen[part] > MENTIONS) continue;
      const isFirst = part === 'title' && seen.title === 1;
      for (const one of contextOf(reading, scene[part], mention)) {
        told.push(ofKind(part === 'title' ? IN_TITLE : IN_SUMMARY, one));
        if (isFirst) told.push(one);
        if (place < 0) told.push(ofKind(ONLY_SUMMARY, one));
      }
    }
    if (mentions.length > 0 && mentions.every(isVenue)) {
      told.push(feature('venue'));
      told.push(feature('venue', mentions[0]?.form));
    }
    if (mentions.length === 0) {
      told.push(feature('implied', lang, code));
      for (const concept of titleConcepts) told.push(feature('implied by', code, concept));
      for (const other of titleCodes) told.push(feature('implied with', code, other));
    } else if (!mentions.some(isState)) told.push(feature('hint', mentions[0]?.form));
    if (titleCodes.length < 3)
      for (const concept of titleConcepts)
        told.push(feature('title &', named, count(titleCodes.length), concept));
    return told;
  };
  const candidate = (code: string, mentions: readonly PartyMention[]): Candidate => ({
    code,
    features: ofTopic(topic, featuresOf(code, mentions)),
    mentions,
  });

  const found = [...byCode].map(([code, mentions]) => candidate(code, mentions));
  const implied = inTitle(reading, 'role_china_acts') ? ['CN'] : askedBurden(reading) ? [] : IMPLIED;
  for (const code of new Set([...implied, ...told])) if (!byCode.has(code)) found.push(candidate(code, []));
  return found;
}
