import type { Topic } from '../domain/classification.js';
import { inTitle, isRightBefore, type PartyMention, type Reading } from './reading.js';
import { isLoud, type Telling, tellContext } from './role-context.js';
import { tellFrame, titleFrame } from './role-frame.js';
import { type FeatureTeller, feature, ofKind, ofTopic, type Tell } from './telling.js';

/** A party that may have a part in the event, with what stands around its names. */
export type Candidate = {
  readonly code: string;
  readonly features: FeatureTeller;
  /** Absent when the text only implies the party. */
  readonly mention: PartyMention | undefined;
};

/** Mentions of one party that are looked at, in the title and in the summary each. */
const MENTIONS = 3;
/** Parties that a text often leaves out because its readers know: 对美… in a Chinese feed, a Mercosur deal. */
const IMPLIED: readonly string[] = ['US', 'CN', 'EU'];
const IN_TITLE = feature('in the title');
const IN_SUMMARY = feature('in the summary');
const ONLY_SUMMARY = feature('not in the title');

/** Parties named, in the order of their first mention, then those that the text may imply. */
export function readCandidates(reading: Reading, category: Topic): Candidate[] {
  const { normalised, lang, words, parties, title } = reading;
  const { titleEnd } = normalised;
  const byCode = new Map<string, PartyMention[]>();
  for (const mention of parties) {
    const mentions = byCode.get(mention.code);
    if (mentions) mentions.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const titleCodes = [...new Set(title.parties.map(({ code }) => code))];
  const order = [...byCode.keys()];
  const telling: Telling = {
    roles: words.filter(({ concept }) => concept.startsWith('role_')),
    loud: words.filter(({ concept }) => isLoud(concept)),
  };
  const titleConcepts = new Set(title.words.map(({ concept }) => concept).filter(isLoud));
  const frame = titleFrame(reading);
  const count = (n: number) => (n > 3 ? '4' : String(n));

  const tellCandidate = (code: string, mentions: readonly PartyMention[], tell: Tell): void => {
    tell(feature('code', code));
    tell(feature('code', category, code));
    const place = titleCodes.indexOf(code);
    const named = place < 0 ? 'no' : count(place);
    tell(feature('title', named, count(titleCodes.length)));
    tell(feature('order', count(order.indexOf(code)), count(order.length)));
    tell(feature('titles', count(titleCodes.length)));
    for (const other of titleCodes) if (other !== code) tell(feature('with', other));
    tellFrame(frame, code, tell);
    const seen = { T: 0, S: 0 };
    for (const mention of mentions) {
      const segment = mention.end <= titleEnd ? 'T' : 'S';
      seen[segment] += 1;
      if (seen[segment] > MENTIONS) continue;
      const isFirst = segment === 'T' && seen.T === 1;
      tellContext(reading, telling, mention, segment, (told) => {
        tell(ofKind(segment === 'T' ? IN_TITLE : IN_SUMMARY, told));
        if (isFirst) tell(told);
        if (place < 0) tell(ofKind(ONLY_SUMMARY, told));
      });
    }
    if (mentions.length > 0 && mentions.every(isVenue)) {
      tell(feature('venue'));
      tell(feature('venue', mentions[0]?.form));
    }
    if (mentions.length === 0) {
      tell(feature('implied', lang, code));
      for (const concept of titleConcepts) tell(feature('implied by', code, concept));
      for (const other of titleCodes) tell(feature('implied with', code, other));
    } else if (mentions.every(({ form }) => form === 'company' || form === 'instrument'))
      tell(feature('hint', mentions[0]?.form));
    if (titleCodes.length < 3)
      for (const concept of titleConcepts) tell(feature('title &', named, count(titleCodes.length), concept));
  };
  const candidate = (code: string, mentions: readonly PartyMention[]): Candidate => ({
    code,
    features: ofTopic(category, (tell) => tellCandidate(code, mentions, tell)),
    mention: mentions[0],
  });

  const isVenue = (party: PartyMention) =>
    telling.roles.some(
      (word) =>
        (word.concept === 'role_venue' && isRightBefore(word, party)) ||
        (party.form === 'capital' && word.concept === 'role_meeting' && isRightBefore(party, word)),
    );
  const found = [...byCode].map(([code, mentions]) => candidate(code, mentions));
  const implied = inTitle(reading, 'role_china_acts') ? ['CN'] : IMPLIED;
  for (const code of implied) if (!byCode.has(code)) found.push(candidate(code, []));
  return found;
}
