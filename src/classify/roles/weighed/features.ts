import { askedBurden } from '../../reading/asked-burdens.js';
import { codesOf, inTitle } from '../../reading/mentions.js';
import { isState } from '../../reading/party-forms.js';
import type { PartyMention } from '../../reading/reading.js';
import { isRightBefore } from '../../text/span.js';
import { feature, ofKind, ofTopic } from '../../weights/telling.js';
import { contextOf } from './context.js';
import { type FramePart, frameOf, titleFrame } from './frame.js';
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

/** Numbers are told apart up to here. */
const MOST_COUNTED = 3;
const count = (n: number): string => String(Math.min(MOST_COUNTED + 1, n));

/** Whom a text names, in their order, and its title; with what the title tells of them all. */
type Cast = {
  readonly codes: readonly string[];
  readonly titled: readonly string[];
  readonly frame: readonly FramePart[];
  readonly concepts: ReadonlySet<string>;
};

/** Tells what stands around the names of a party, in the title and in the summary. */
function tellMentions(
  scene: Scene,
  mentions: readonly PartyMention[],
  isTitled: boolean,
  told: number[],
): void {
  const { reading } = scene;
  const segmentOf = ({ end }: PartyMention) => (end <= reading.titleEnd ? 'title' : 'summary');
  const seen = { title: 0, summary: 0 };
  for (const mention of mentions) {
    const part = segmentOf(mention);
    seen[part] += 1;
    if (seen[part] > MENTIONS) continue;
    const isFirst = part === 'title' && seen.title === 1;
    for (const one of contextOf(reading, scene[part], mention)) {
      told.push(ofKind(part === 'title' ? IN_TITLE : IN_SUMMARY, one));
      if (isFirst) told.push(one);
      if (!isTitled) told.push(ofKind(ONLY_SUMMARY, one));
    }
  }
  const isVenue = (party: PartyMention) =>
    scene[segmentOf(party)].roles.some(
      (word) =>
        (word.concept === 'role_venue' && isRightBefore(word, party)) ||
        (party.form === 'capital' && word.concept === 'role_meeting' && isRightBefore(party, word)),
    );
  if (mentions.length > 0 && mentions.every(isVenue)) {
    told.push(feature('venue'));
    told.push(feature('venue', mentions[0]?.form));
  }
}

/** What tells the part of a party. */
function featuresOf(scene: Scene, cast: Cast, code: string, mentions: readonly PartyMention[]): number[] {
  const { reading, topic } = scene;
  const { codes, titled, frame, concepts } = cast;
  const told = [feature('code', code), feature('code', topic, code)];
  const place = titled.indexOf(code);
  const named = place < 0 ? 'no' : count(place);
  const titles = count(titled.length);
  told.push(feature('title', named, titles));
  told.push(feature('order', count(codes.indexOf(code)), count(codes.length)));
  told.push(feature('titles', titles));
  for (const other of titled) if (other !== code) told.push(feature('with', other));
  told.push(...frameOf(frame, code));
  tellMentions(scene, mentions, place >= 0, told);
  if (mentions.length === 0) {
    told.push(feature('implied', reading.lang, code));
    for (const concept of concepts) told.push(feature('implied by', code, concept));
    for (const other of titled) told.push(feature('implied with', code, other));
  } else if (!mentions.some(isState)) told.push(feature('hint', mentions[0]?.form));
  if (titled.length < MOST_COUNTED)
    for (const concept of concepts) told.push(feature('title &', named, titles, concept));
  return told;
}

/** Parties named, in the order of their first mention, then those that the text may imply, or `told` to act without a name. */
export function readCandidates(scene: Scene, told: Iterable<string> = []): Candidate[] {
  const { reading, topic } = scene;
  const { parties, title } = reading;
  const byCode = new Map<string, PartyMention[]>();
  for (const mention of parties) {
    const mentions = byCode.get(mention.code);
    if (mentions) mentions.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const cast: Cast = {
    codes: [...byCode.keys()],
    titled: [...new Set(codesOf(title.parties))],
    frame: titleFrame(reading),
    concepts: new Set(title.words.map(({ concept }) => concept).filter(isLoud)),
  };
  const candidate = (code: string, mentions: readonly PartyMention[]): Candidate => ({
    code,
    features: ofTopic(topic, featuresOf(scene, cast, code, mentions)),
    mentions,
  });
  const implied = inTitle(reading, 'role_china_acts') ? ['CN'] : askedBurden(reading) ? [] : IMPLIED;
  const unnamed = [...new Set([...implied, ...told])].filter((code) => !byCode.has(code));
  return [
    ...[...byCode].map(([code, mentions]) => candidate(code, mentions)),
    ...unnamed.map((code) => candidate(code, [])),
  ];
}
