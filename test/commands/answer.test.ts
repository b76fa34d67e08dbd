import { describe, expect, it, jest } from '@jest/globals';
import { createHandlers, type Lookups } from '../../src/commands/answer.js';
import type { Answer, AnswerLine } from '../../src/domain/answer.js';
import { Feed, FeedState } from '../../src/domain/feed.js';
import type { Measure } from '../../src/domain/measure.js';
import type { StoryState } from '../../src/domain/story.js';
import { tokenize } from '../stories/shipped.js';
import { emptyLookups } from './lookups.js';

const NOW = Date.parse('2025-10-28T20:00:00Z');
const source = {
  name: 'Wire',
  url: 'https://wire.example/1',
  title: 'Cobalt quota set',
  official: false,
  at: '2025-10-09T00:00:00Z',
};

function measure(row: Partial<Measure> & Pick<Measure, 'id' | 'name'>): Measure {
  return {
    kind: 'export_control',
    issuers: ['CN'],
    targets: [],
    materials: [],
    instrument: 'licensing',
    stage: 'announced',
    since: '2025-10-09',
    documents: [],
    official: false,
    rates: [],
    items: [],
    votes: {},
    sources: [source],
    moves: [
      {
        stage: row.stage ?? 'announced',
        date: '2025-10-09',
        reportedAt: source.at,
        official: false,
        because: 'the ministry decided',
        source,
        weight: 2,
        days: {},
      },
    ],
    updatedAt: source.at,
    ...row,
  };
}

const MEASURES = [
  measure({
    id: 'a',
    name: 'China: licensing for rare earths',
    materials: ['rare_earths'],
    documents: ['MOFCOM 61/2025'],
  }),
  measure({ id: 'b', name: 'China: licensing for dysprosium', materials: ['dysprosium'] }),
  measure({ id: 'c', name: 'DR Congo: quota for cobalt', issuers: ['CD'], materials: ['cobalt'] }),
  measure({
    id: 'e',
    name: 'Indonesia: export ban for critical minerals',
    issuers: ['ID'],
    materials: ['critical_minerals'],
  }),
  measure({
    id: 'd',
    name: 'United States: tariff 100 %',
    kind: 'tariff',
    issuers: ['US'],
    instrument: 'tariff',
  }),
  measure({
    id: 'f',
    name: 'European Union: tariff 20 %',
    kind: 'tariff',
    issuers: ['EU'],
    instrument: 'tariff',
    stage: 'in_force',
  }),
  measure({ id: 'h', name: 'EU: licensing for scrap', issuers: ['EU'], stage: 'suspended' }),
  measure({
    id: 'g',
    name: 'European Union: talks with China',
    kind: 'negotiation',
    issuers: ['EU'],
    targets: ['CN'],
    instrument: 'talks',
    stage: 'under_way',
  }),
];

const STORY: StoryState = {
  id: 's1',
  version: 1,
  count: 1,
  last: NOW,
  terms: [],
  uses: [],
  names: [],
  members: [],
  facts: {
    topic: 'export_control',
    stages: { export_control: 'announced' },
    issuers: ['CD'],
    actors: [],
    targets: [],
    materials: ['cobalt'],
    duties: [],
    dates: [],
    documents: [],
    official: false,
  },
  sources: [source],
  alerted: true,
};

const MEMBER = { item: 'aaaaa', lang: 'de', title: [], numbers: [], concepts: [], headline: [] };
const wordKeys = (title: string) => tokenize(title).map(({ key }) => key);

function handlers(changes: Partial<Lookups> = {}) {
  return createHandlers({
    ...emptyLookups(NOW),
    board: async () => MEASURES,
    latest: async () => [STORY],
    story: async (id) => (id === STORY.id ? STORY : undefined),
    ...changes,
  });
}

async function ask(text: string, changes?: Partial<Lookups>): Promise<Answer> {
  return handlers(changes).command({
    platform: 'console',
    channel: 'c',
    user: 'u',
    text,
    isManager: async () => true,
  });
}

const shown = ({ text, details = [] }: AnswerLine): string =>
  [text, ...details.map((piece) => (typeof piece === 'string' ? piece : piece.day))].join('');

const wordsOf = ({ title, sections, footer }: Answer): string =>
  [
    title,
    ...sections.flatMap(({ heading, lines }) => [heading ?? '', ...lines.map(shown)]),
    footer ?? '',
  ].join('\n');

describe('what is typed', () => {
  const chinese = { ...source, title: '剛果限制鈷出口' };

  it.each(['钴', '鈷', '剛果 出口'])('search %s finds a headline in other characters', async (typed) => {
    const latest = async () => [{ ...STORY, sources: [chinese] }];
    expect(wordsOf(await ask(`search ${typed}`, { latest }))).toContain(chinese.title);
  });

  describe('and stands in no source that a story keeps', () => {
    const later = {
      ...STORY,
      members: [
        { ...MEMBER, title: wordKeys('China erlaubt Ausfuhr Seltener Erden') },
        { ...MEMBER, title: wordKeys('Germanium is next') },
      ],
    };
    const latest = async () => [later];

    it.each(['SELTENE ERDEN', 'Ausfuhr aus China'])('search %s finds a later headline', async (typed) => {
      const words = wordsOf(await ask(`search ${typed}`, { latest }));
      expect(words).toContain(source.title);
      expect(words).toContain('beginnings of their words');
    });

    it.each(['Erden Germanium', 'nickel', '!!'])('search %s finds none', async (typed) => {
      expect(wordsOf(await ask(`search ${typed}`, { latest }))).toContain('No story fits');
    });

    it('is looked for only where no kept headline holds it: Germany begins as germanium does', async () => {
      const german = { ...STORY, sources: [{ ...source, title: 'Germany objects' }] };
      const words = wordsOf(await ask('search Germany', { latest: async () => [later, german] }));
      expect(words).toContain('Germany objects');
      expect(words).not.toContain(source.title);
    });
  });

  it('is looked for in no source of a story that does not fit otherwise', async () => {
    const packed = {
      ...STORY,
      get sources(): never {
        throw new Error('the sources were unpacked');
      },
    };
    expect(wordsOf(await ask('latest gallium', { latest: async () => [packed] }))).toContain('No story fits');
  });
});

const UNION = 'The European Union sets duties and negotiates for Germany: what touches it is shown too.';

describe('what a question brings', () => {
  it.each<[string, string[], string[]]>([
    ['status Dy', ['for dysprosium', 'for rare earths'], ['cobalt']],
    ['status 镝', ['for dysprosium', 'for rare earths'], ['cobalt']],
    ['status rare earths', ['for dysprosium', 'for rare earths'], ['cobalt']],
    ['status gallium', ['for critical minerals'], ['cobalt', 'rare earths:']],
    [
      'status critical minerals',
      ['for critical minerals', 'for cobalt', 'for rare earths'],
      ['tariff 100 %'],
    ],
    ['status tariffs', ['State of play: tariffs', 'tariff 100 %'], ['licensing']],
    [
      'status tariffs cobalt',
      ['No measure that is still current fits tariffs, cobalt; 8 measures are known'],
      ['quota for cobalt:'],
    ],
    ['status China tariffs', ['State of play: tariffs, China'], ['cobalt']],
    ['status tariff on China', ['State of play: tariffs, China'], ['cobalt']],
    ['status suspended', ['State of play: suspended', 'EU: licensing'], ['licensing for rare earths']],
    ['status in force', ['State of play: in force', 'tariff 20 %'], ['tariff 100 %', 'licensing']],
    ['status IN_FORCE tariffs EU', ['tariffs, in force, European Union', 'tariff 20 %'], ['tariff 100 %']],
    ['status under way, China', ['State of play: under way, China', 'talks with China'], ['licensing']],
    ['status suspended or in-force', ['suspended or in force', 'tariff 20 %', 'EU: licensing'], ['talks']],
    ['status licensing suspended', ['“licensing”, suspended', 'EU: licensing'], ['for rare earths']],
    ['status suspnded', ['called "suspnded". Did you mean suspended?'], []],
    ['status in froce', ['called "froce". Did you mean in force?'], []],
    ['status China undre way', ['called "undre way". Did you mean under way?'], []],
    ['status struck dwon', ['Did you mean struck down?'], []],
    ['in force', ['State of play: in force', 'tariff 20 %'], ['tariff 100 %']],
    ['what is in force for cobalt', ['State of play: in force, cobalt'], []],
    ['what is suspended until when?', ['State of play: suspended', 'EU: licensing'], ['for rare earths']],
    ['status what is suspended', ['State of play: suspended', 'EU: licensing'], ['for rare earths']],
    ['When are the next talks between EU and China?', ['European Union and China', 'talks with China'], []],
    ['status next talks EU China', ['negotiations, European Union and China', 'talks with China'], []],
    ['next meeting with China', ['Read as: /raremetals calendar China'], []],
    ['subscrib gallium cobalt lithium EU', ['Did you mean "subscribe"?'], ['State of play']],
    [
      'please unsubscribe me from cobalt',
      ['Did you mean /raremetals unsubscribe cobalt?'],
      ['State of play'],
    ],
    ['stop sending me gallium alerts', ['Did you mean /raremetals mute gallium?'], ['State of play']],
    ['no more news about nickel or India please', ['Did you mean /raremetals mute nickel, India?'], []],
    ['send me alerts on cobalt tariffs', ['Did you mean /raremetals subscribe cobalt tariffs?'], []],
    ['did China stop exports of cobalt?', ['Read as: /raremetals status China exports cobalt'], []],
    ['is cobalt restricted', ['Read as: /raremetals status cobalt', 'quota for cobalt'], []],
    ['cobalt restricted?', ['Read as: /raremetals status cobalt'], []],
    ['what happened today', ['Read as: /raremetals latest today', 'Cobalt quota set'], []],
    ['any news on cobalt', ['Read as: /raremetals latest cobalt', 'Cobalt quota set'], []],
    ['news cobalt', ['Read as: /raremetals latest cobalt'], []],
    // What is no name of the vocabulary may be one on the board.
    ['are there any tariffs on scrap?', ['Read as: /raremetals status tariffs'], []],
    [
      'is there any licensing for scrap?',
      ['Read as: /raremetals status licensing for scrap', 'EU: licensing'],
      ['cobalt'],
    ],
    ['licensing for scrap?', ['State of play: “licensing for scrap”', 'EU: licensing'], ['cobalt']],
    ['stop', ['Did you mean /raremetals unsubscribe all?'], []],
    // Nothing is left out of an answer; the opposite of what is asked is none.
    [
      'rare earths without China',
      ['Nothing can be left out, as "without" asks. With it: /raremetals status rare earths'],
      ['State of play'],
    ],
    ['who other than DR Congo restricts cobalt', ['With it: /raremetals status cobalt'], ['State of play']],
    ['show me everything except China', ['as "except" asks. With it: /raremetals status'], ['of play']],
    ['which tariffs are not from the US?', ['With it: /raremetals status tariffs'], ['status tariffs are']],
    ['status cobalt outside DRC', ['as "outside" asks. With it: /raremetals status cobalt'], ['of play']],
    ['status not in force', ['as "not" asks. With it: /raremetals status'], ['of play']],
    ['latest cobalt without talks', ['With it: /raremetals latest cobalt'], ['Cobalt quota set']],
    ['calendar cobalt, not China', ['With it: /raremetals calendar cobalt'], ['No date']],
    [
      'subscribe all except India',
      ['With it: /raremetals subscribe all. To be told nothing of that here: /raremetals mute India always'],
      ['Subscribed'],
    ],
    ['send me cobalt news, not tariffs', ['With it: /raremetals subscribe cobalt'], ['always']],
    ['除了刚果还有谁限制钴', ['as "除了" asks. With it: /raremetals status 钴'], ['of play']],
    ["which tariffs aren't from the US?", ['as "aren\'t" asks. With it: /raremetals status tariffs'], []],
    ['are there tariffs not from the US?', ['With it: /raremetals status tariffs'], ['of play']],
    ['哪些关税不是美国的', ['as "不是" asks. With it: /raremetals status 关税'], ['of play']],
    // What denies the verb of a question is asked all the same.
    ['has DR Congo not lifted the cobalt quota?', ['Read as: /raremetals status DR Congo cobalt'], []],
    ["hasn't the EU eased its licensing?", ['Read as: /raremetals status eased EU'], ['left out']],
    ["isn't cobalt restricted", ['Read as: /raremetals status cobalt'], []],
    ['not only cobalt but also lithium', ['Read as: /raremetals status cobalt lithium'], ['left out']],
    // A span of time is one of what was told, or of dates to come.
    ['latest since 1 October', ['Latest: since 1 October', 'Cobalt quota set'], []],
    ['latest cobalt in October', ['Latest: cobalt, in October', 'Cobalt quota set'], []],
    ['latest September', ['No story fits September'], ['Cobalt quota set']],
    ['latest next week', ['Dates to come: /raremetals calendar next week'], []],
    ['latest 24 hours', ['Latest: 24 hours'], ['Sorry']],
    ['today', ['Read as: /raremetals latest today'], []],
    ['latest urgent', ['not kept by severity. All of them: /raremetals latest.', 'subscribe urgent'], []],
    ['calendar November', ['Dates, November', 'to 2025-11-30'], []],
    ['calendar cobalt next week', ['Dates for cobalt, next week', 'No date is known for cobalt'], []],
    ['calendar last week', ['"last week" is over. What was told: /raremetals latest last week'], []],
    ['status tomorrow', ['A status is that of now. Dates to come: /raremetals calendar tomorrow'], []],
    ['what expires in November?', ['Read as: /raremetals calendar in November'], []],
    ['was kommt nächsten Monat?', ['Read as: /raremetals calendar nächsten Monat'], []],
    ['下周有什么会谈？', ['Read as: /raremetals calendar 会谈 下周'], []],
    ['quelles mesures depuis lundi ?', ['Read as: /raremetals latest depuis lundi'], []],
    ['what changed since 1 October?', ['Read as: /raremetals latest since 1 October', 'Cobalt'], []],
    ['what was suspended last week', ['Read as: /raremetals latest suspended last week'], []],
    ['tariffs this week', ['Read as: /raremetals latest tariffs this week'], []],
    ['what is in force today?', ['Read as: /raremetals status in force'], []],
    ['Kalender November', ['Read as: /raremetals calendar November'], []],
    ['mute cobalt until Friday', ['Muted here until', 'cobalt'], []],
    ['stumm Kobalt für 3 Tage', ['Did you mean /raremetals mute Kobalt für 3 Tage?'], []],
    // By itself it says nothing.
    ['since when?', ['Each question stands alone', '/raremetals measure 61/2025'], ['Dates']],
    ['source ?', ['Each question stands alone'], ['I do not know']],
    ['为什么？', ['Each question stands alone'], []],
    ['und seit wann gilt das?', ['Each question stands alone'], ['Dates']],
    ['since when is cobalt restricted?', ['Read as: /raremetals status cobalt'], ['Dates']],
    ['are all feeds working?', ['The last line of /raremetals status says'], ['Sorry']],
    ['latest feed', ['called "feed"'], []],
    ['hallo', ['What you can ask'], ['Sorry']],
    ['谢谢', ['You are welcome'], ['Sorry']],
    ['et le cobalt ?', ['State of play: cobalt'], ['Ethiopia']],
    ['gibt es Zölle auf Kobalt?', ['tariffs, cobalt'], ['Spain']],
    ["y a-t-il des contrôles sur l'Inde ?", ['export controls, India'], ['Israel']],
    ['when does announcement 61 take effect?', ['Dates in the next 60 days for “announcement 61”'], []],
    ['measures on cobalt since 1 October', ['Read as: /raremetals latest cobalt since 1 October'], []],
    ['measures', ['Did you mean "measure"?'], []],
    ['is scrap restricted?', ['Read as: /raremetals status scrap', 'EU: licensing for scrap'], []],
    // What goes by no name may stand in a headline.
    ['quota set', ['Read as: /raremetals search quota set', 'Cobalt quota set'], ['Sorry']],
    // A bare word may name what stands on the board, or be a name mistyped.
    ['scrap', ['State of play: “scrap”', 'EU: licensing for scrap'], ['for rare earths', 'Read as']],
    ['MOFCOM 61/2025', ['State of play: “MOFCOM 61/2025”', 'for rare earths'], ['Read as']],
    ['galium', ['called "galium". Did you mean gallium?', '/raremetals search galium'], []],
    ['galium China', ['called "galium". Did you mean gallium?'], ['of play']],
    ['Chiina', ['Did you mean China?'], []],
    ['is galium restricted', ['called "galium". Did you mean gallium?'], ['of play']],
    ['what expires this year', ['Read as: /raremetals calendar'], []],
    ['who expects anything', ['I do not know'], ['Did you mean']],
    ['nails', ['I do not know "nails"', 'To look through headlines: /raremetals search nails'], []],
    // Who asks for a stage at which nothing is learns where it stands.
    [
      'are Chinese rare earth controls suspended?',
      [
        'No measure that is still current fits export controls, suspended, rare earths, China; 2 are at other stages: /raremetals status Chinese rare earth controls',
      ],
      [],
    ],
    ['status suspended cobalt', ['2 are at other stages: /raremetals status cobalt'], ['known in all']],
    ['status threatened', ['8 are at other stages: /raremetals status'], []],
    ['status suspended quota', ['“quota”, suspended; 1 is at another stage: /raremetals status quota'], []],
    ['latest suspended cobalt', ['1 is at another stage: /raremetals latest cobalt'], []],
    // Wishes are told the command, and what is told here is shown.
    ['i want alerts about gallium and tariffs', ['mean /raremetals subscribe gallium tariffs?'], []],
    ['alerts on gallium in German and French', ['mean /raremetals subscribe gallium lang:de lang:fr?'], []],
    ['only urgent alerts', ['Did you mean /raremetals subscribe urgent?'], []],
    ['too many messages', ['Did you mean /raremetals subscriptions?'], []],
    ['too many messages about gallium', ['Did you mean /raremetals mute gallium?'], []],
    ['what am I subscribed to', ['Read as: /raremetals subscriptions', 'told nothing yet'], []],
    ['how do I subscribe', ['Read as: /raremetals help subscribe', 'It takes'], []],
    ['please unmute all', ['Did you mean /raremetals unmute all?'], []],
    ['how can I mute gallium', ['Did you mean /raremetals mute gallium?'], ['of play']],
    ['why did I get this alert', ['Read as: /raremetals help explain'], []],
    ['why is cobalt restricted', ['Read as: /raremetals status cobalt'], []],
    ['subscribe to rare earths please', ['Subscribed', '1: rare earths'], []],
    ['mute gallium please', ['Muted here until', 'gallium'], []],
    ['help me', ['What you can ask', '/raremetals status EU'], ['Sorry']],
    ['Status: cobalt', ['State of play: cobalt'], []],
    ['/raremetals raremetals status cobalt', ['State of play: cobalt'], []],
    ['@raremetals status cobalt', ['State of play: cobalt'], []],
    ['raremetals', ['What you can ask'], []],
    ['please stop all alerts', ['Did you mean /raremetals unsubscribe all?'], []],
    ['please mute all', ['Did you mean /raremetals unsubscribe all?'], []],
    ['follow gallium urgent', ['Did you mean /raremetals subscribe gallium urgent?'], []],
    ['status of cobalt please', ['State of play: cobalt'], []],
    ['Was gilt für Kobalt?', ['Read as: /raremetals status Kobalt', 'quota for cobalt'], []],
    ['Wann enden die Exportkontrollen für Kobalt?', ['calendar Exportkontrollen Kobalt'], []],
    ['中国稀土出口管制现在是什么状态？', ['Read as: /raremetals status 中国 稀土 出口管制'], ['cobalt']],
    ['欧盟和中国下次会谈是什么时候', ['calendar 欧盟 中国 会谈', 'How it stands'], []],
    ['哪些方法正在生效', ['Read as: /raremetals status in force', 'tariff 20 %'], ['France']],
    ['status HS 8105.20', ['State of play: cobalt', 'quota for cobalt'], []],
    ['status 8105', ['State of play: cobalt'], []],
    ['status XY 8105', ['called "XY"'], []],
    ['status drc cobalt quota', ['“drc cobalt quota”', 'quota for cobalt'], ['licensing']],
    ['status China quota', ['called "quota"'], []],
    ['next meeting China', ['Read as: /raremetals calendar China'], []],
    ['status IS', ['fits Iceland'], []],
    ['status tariffs foo China', ['called "foo"'], ['China']],
    ['status foo bar in China', ['called "foo bar"'], ['China']],
    ['status China in', ['called "in". Did you mean indium or India?'], []],
    ['status us', ['State of play: United States'], []],
    ['subscribe us', ['called "us". Did you mean United States?'], []],
    ['status US', ['State of play: United States'], []],
    ['status In', ['State of play: indium'], []],
    ['中国稀土', ['State of play: rare earths, China'], []],
    ['中美', ['fits China and United States'], []],
    ['中国和美国的关税', ['fits tariffs, China and United States'], []],
    ['中欧谈判', ['negotiations, China and European Union', 'talks with China'], []],
    ['中欧談判', ['negotiations, China and European Union'], []],
    ['暂停', ['State of play: suspended', 'EU: licensing'], []],
    ['暫停的出口管制', ['State of play: export controls, suspended', 'EU: licensing'], []],
    ['ausgesetzt', ['State of play: suspended'], []],
    ['Quels droits de douane sont en vigueur ?', ['tariffs, in force', 'tariff 20 %'], ['100 %']],
    ['¿Qué aranceles están en vigor?', ['tariffs, in force', 'tariff 20 %'], ['100 %']],
    ['qué está suspendido', ['State of play: suspended', 'EU: licensing'], []],
    ['status obowiązuje cła', ['tariffs, in force'], ['100 %']],
    ['vilka tullar är i kraft?', ['tariffs, in force'], ['100 %']],
    ['Kobaltzölle', ['fits tariffs, cobalt'], []],
    ['中国天气', ['I do not know "中国天气"'], []],
    ['chinesische Exportkontrollen', ['State of play: export controls, China'], []],
    ['US/China', ['fits United States and China'], []],
    ['US-China talks', ['fits negotiations, United States and China'], []],
    ['EU–China talks', ['negotiations, European Union and China', 'talks with China'], []],
    ['status China-related', ['called "China-related"'], []],
    ['explain s1', ['s1 is a story', '/raremetals story s1'], ['two weeks']],
    ['explain s2', ['No item s2 is stored'], ['search']],
    ['explain cobalt', ['No item cobalt is stored', '/raremetals search cobalt'], []],
    [
      'explain cobalt quota',
      ['To look for words of its headline: /raremetals search cobalt quota'],
      ['stored'],
    ],
    ['why was #12 posted', ['Read as: /raremetals explain #12'], []],
    ['why <https://a.example/x>?', ['Read as: /raremetals explain https://a.example/x'], []],
    ['calendar EU talks', ['No date is known for negotiations, European Union in the next 60 days'], []],
    ['calendar Germany', ['Dates in the next 60 days for Germany', UNION], []],
    ['calendar never', ['"never" is no number of days, and no material, party or kind of news'], []],
    ['status China->US', ['fits China and United States'], []],
    ['status China → US', ['fits China and United States'], []],
    ['status tariffs on scrap', ['called "scrap"'], []],
    ['status licensing for scrap', ['EU: licensing for scrap'], ['for rare earths']],
    ['status crap', ['called "crap"'], []],
    ['status New Zealand', ['fits New Zealand'], []],
    ['any news on new zealand lithium?', ['Read as: /raremetals latest new zealand lithium'], []],
    ['status ge', ['called "ge". Did you mean germanium or Georgia?'], []],
    ['status Ge', ['germanium'], ['Georgia']],
    ['status GE', ['Georgia'], ['germanium']],
    ['status eu', ['State of play: European Union'], []],
    ['material ge', ['germanium'], ['Sorry']],
    ['party ge', ['Georgia'], ['Sorry']],
    ['status gallium talks', ['nothing older'], []],
    ['status Nexperia', ['called "Nexperia"', '/raremetals search Nexperia'], []],
    ['who is talking to whom next', ['Read as: /raremetals calendar talks'], ['tariff']],
    ['when do US and China meet next?', ['calendar US China talks'], []],
    ['calendar China 30', ['Dates in the next 30 days for China'], []],
    ['calendar MOFCOM 61', ['Dates in the next 60 days for “MOFCOM 61”'], []],
    ['calendar Section 232', ['"Section 232" is no number of days'], []],
    ['calendar cobalt', ['No date is known for cobalt', 'How it stands: /raremetals status cobalt'], []],
    ['calendar galium', ['Did you mean gallium?'], []],
    ['latest announced', ['Latest: announced', 'Cobalt quota set'], []],
    ['latest in force', ['No story fits in force; 1 is at another stage: /raremetals latest'], []],
    ['help status', ['[stage]: ', 'in_force'], []],
    ['status the US', ['State of play: United States'], ['cobalt']],
    ['status export-control', ['State of play: export controls', 'quota for cobalt'], ['tariff 100 %']],
    ['status gallium, cobalt', ['State of play: gallium, cobalt', 'quota for cobalt'], ['tariff 100 %']],
    ['status Germany', ['State of play: Germany', UNION, 'European Union: tariff'], ['United States']],
    ['status Alemania', ['State of play: Germany', UNION], []],
    ['status EU', ['European Union: tariff'], [UNION, 'for dysprosium']],
    ['party Frankreich', ['France', 'and negotiates for France', 'European Union: tariff'], []],
    ['latest Germany', ['Latest: Germany', 'and negotiates for Germany', 'No story fits Germany'], []],
    [
      'status EU China talks',
      ['State of play: negotiations, European Union and China', 'talks with China'],
      ['licensing'],
    ],
    ['status China, US', ['No measure that is still current fits China and United States'], []],
    ['latest China, US', ['No story fits China and United States'], []],
    ['status tariffs talks', ['Name one kind of news at most'], []],
    ['status all', ['State of play', 'quota for cobalt', 'licensing'], ['of play:']],
    ['status MOFCOM 61', ['State of play: “MOFCOM 61”'], ['quota']],
    ['status 61', ['called "61"'], []],
    ['status quota', ['State of play: “quota”', 'quota for cobalt'], ['licensing']],
    ['status solar quota', ['called "solar quota"'], []],
    ['latest quota', ['called "quota"', 'To look through headlines: /raremetals search quota'], []],
    ['latest tarif', ['called "tarif". Did you mean tariff?'], []],
    ['status foo', ['called "foo". Name a material or a party'], []],
    ['status more 9', ['That is all: 8 measures fit.'], ['licensing']],
    ['status tariffs more 9', ['That is all: 2 measures fit.'], ['licensing']],
    [
      'material Co',
      ['cobalt', 'quota for cobalt', 'Latest stories (1 of 1)', 'Cobalt quota set'],
      ['rare earths'],
    ],
    ['material cobal', ['Did you mean cobalt?'], []],
    [
      'material cobalt, gallium',
      ['One material at a time. For several: /raremetals status cobalt, gallium'],
      [],
    ],
    ['party Section 301', ['called "Section 301"'], ['United States']],
    ['material EU', ['EU is no material. Try: /raremetals party EU'], []],
    ['party DR Congo', ['quota for cobalt', 'Cobalt quota set'], ['rare earths']],
    ['search QUOTA cobalt', ['Search: “QUOTA cobalt”', 'Cobalt quota set'], []],
    ['search côbalt ＱＵＯＴＡ', ['Cobalt quota set'], []],
    ['search "Cobalt quota"', ['Search: “Cobalt quota”', 'Cobalt quota set'], []],
    [`search ${'nickel '.repeat(99)}`, ['nickel nic…”: 1 story looked through.'], ['nickel '.repeat(10)]],
    ['search nickel', ['No story fits “nickel”: 1 story looked through.'], ['Cobalt']],
    ['latest cobalt export controls', ['Latest: export controls, cobalt', 'Cobalt quota set'], []],
    ['latest tariffs', ['No story fits tariffs: 1 story looked through.'], ['Cobalt']],
    ['latest more 2', ['That is all: 1 story fits.'], ['Cobalt']],
    ['measure 61/2025', ['announced on 2025-10-09 (reported; Wire)'], ['the ministry decided']],
    ['measure 61/2025 why', ['because of “the ministry decided”'], []],
    ['measure zinc', ['No measure on the board is called "zinc"'], []],
    ['stauts', ['I do not know "stauts". Did you mean "status"?'], []],
    ['explain #9', ['No alert has the number #9 here', '/raremetals latest'], ['two weeks']],
    ['story #9', ['No alert has the number #9 here'], ['window']],
    ['!!', ['I do not know "!!". I know: status, material'], []],
    ['frobnicate', ['I do not know "frobnicate". I know: status, material'], []],
    ['cobalt', ['State of play: cobalt', 'quota for cobalt'], ['licensing']],
    ['China tariffs?', ['State of play: tariffs, China'], []],
    ['who talks to whom next?', ['State of play: negotiations', 'talks with China'], []],
    ['when is the next date', ['Read as: /raremetals calendar'], []],
    ['next', ['Read as: /raremetals calendar'], []],
    ['deadline Nexperia', ['Did you mean /raremetals calendar?'], ['Read as']],
    [
      'what is the status of cobalt?',
      ['State of play: cobalt', 'Read as: /raremetals status cobalt', 'quota for cobalt'],
      ['licensing'],
    ],
    [
      'help search',
      ['/raremetals search', 'words: Words of the headline', '[more]: ', 'search quota'],
      ['status'],
    ],
    ['help', ['/raremetals status EU – What is in force', '/raremetals search cobalt quota – '], []],
  ])('%s', async (text, held, missing) => {
    const words = wordsOf(await ask(text));
    for (const part of held) expect(words).toContain(part);
    for (const part of missing) expect(words).not.toContain(part);
  });

  it('names the source that says where a measure stands, which need not be its first or best', async () => {
    const decree = { ...source, name: 'Gazette', url: 'https://gazette.example/7', official: true };
    const { moves, ...now } = measure({ id: 'm', name: 'Rule', stage: 'in_force', since: '2025-10-20' });
    const told = moves.flatMap((move) => [
      { ...move, stage: 'announced' as const, official: true, source: decree },
      { ...move, date: now.since },
    ]);
    const board = async () => [{ ...now, moves: told, official: true, sources: [decree, source] }];
    const answer = await ask('status', { board });
    expect(wordsOf(answer)).toContain('in force since 2025-10-20 (reported, Wire)');
    expect(answer.sections[0]?.lines[0]?.url).toBe(source.url);
  });

  it('shows stories newest first by the times it shows, however late each was read', async () => {
    const at = (id: string, day: string, changes: Partial<StoryState> = {}): StoryState => ({
      ...STORY,
      id,
      last: Date.parse(day),
      sources: [{ ...source, title: id }],
      ...changes,
    });
    const undated = {
      last: undefined,
      sources: [{ ...source, title: 'undated', at: '2025-10-12T00:00:00Z' }],
    };
    const read = [at('old', '2025-10-10'), at('new', '2025-10-20'), at('undated', '', undated)];
    for (const text of ['latest', 'search d', 'material cobalt']) {
      const { sections } = await ask(text, { latest: async () => [...read, at('mid', '2025-10-15')] });
      const times = sections
        .flatMap(({ lines }) => lines)
        .flatMap(({ marker, at: time }) => (marker ? [time] : []));
      expect(times).toEqual([...times].sort().reverse());
    }
  });

  it('names five dates to come, on the first page, and where the others are', async () => {
    const board = async () =>
      Array.from({ length: 10 }, (_, n) =>
        measure({
          id: `m${n}`,
          name: `Rule ${n}`,
          effective: `2025-12-1${n}`,
          votes: { [`effective:2025-12-1${n}`]: 2 },
        }),
      );
    const first = wordsOf(await ask('status', { board }));
    expect(first).toContain('Next dates (5 of 10; all dates: /raremetals calendar 365)');
    const ofOne = wordsOf(await ask('status China', { board }));
    expect(ofOne).toContain('Next dates (5 of 10; all dates: /raremetals calendar 365 China)');
    expect(wordsOf(await ask('status more 2', { board }))).not.toContain('Next dates');
    const few = async () => (await board()).slice(0, 5);
    expect(wordsOf(await ask('status', { board: few }))).toMatch(/Next dates\n/);
  });

  it('says from when on a measure that binds is to be suspended', async () => {
    const moves = measure({ id: 'p', name: 'Rule' }).moves.map((move) => ({ ...move, date: '2025-12-10' }));
    const paused = moves.map((move) => ({ ...move, stage: 'suspended' as const }));
    const board = async () => [measure({ id: 'p', name: 'Rule', moves: paused })];
    const words = wordsOf(await ask('status', { board }));
    expect(words).toContain('in force since 2025-10-09 (to be suspended on 2025-12-10; reported, Wire)');
    expect(words).toContain('Rule: to be suspended');
  });

  it.each([
    ['is in force', { 'effective:2025-10-20': 2 }, 'in force since 2025-10-20'],
    ['has expired', { 'effective:2025-10-10': 2, 'until:2025-10-25': 2 }, 'expired on 2025-10-25'],
  ])('says that it %s by the calendar alone, and who had announced it', async (_what, votes, stands) => {
    const announced = measure({ id: 'p', name: 'Rule' }).moves.map((move) => ({
      ...move,
      stage: 'announced' as const,
      official: true,
    }));
    const board = async () => [
      measure({ id: 'p', name: 'Rule', stage: 'announced', moves: announced, votes }),
    ];
    const words = wordsOf(await ask('status', { board }));
    expect(words).toContain(`${stands} (by date, not reported; announced: official, Wire)`);
  });

  it('leads from page to page until nothing is left', async () => {
    const many = Array.from({ length: 10 }, (_, index) =>
      measure({ id: `m${index}`, name: `Rule ${index}` }),
    );
    const board = async () => many;
    const first = await ask('status China', { board });
    expect(wordsOf(first)).toContain('Export controls (1–8 of 10)');
    expect(first.footer).toContain('More: /raremetals status China more 2');
    const second = await ask('status China more 2', { board });
    expect(wordsOf(second)).toContain('Export controls (9–10 of 10)');
    expect(second.footer).not.toContain('more 3');
  });

  it.each([
    [undefined, '1 feed, none read yet.'],
    [NOW - 20_000, '1 of 1 feed read, the last less than a minute ago.'],
    [NOW - 5 * 60_000, 'the last 5 min ago.'],
    [NOW - 48 * 3_600_000, 'the last 2 days ago.'],
  ])('says how fresh the feeds are: read at %s, %s', async (lastSuccessAt, freshness) => {
    const feed = Feed.parse({ id: 'f', name: 'F', url: 'https://f.example/rss', kind: 'media' });
    const state = FeedState.parse({ lastSuccessAt });
    expect((await ask('status', { feeds: async () => [{ feed, state }] })).footer).toContain(freshness);
  });

  it('names the feeds that fail, also while none has been read', async () => {
    const failing = (id: string, lastSuccessAt?: number) => ({
      feed: Feed.parse({ id, name: id.toUpperCase(), url: `https://${id}.example/rss`, kind: 'media' }),
      state: FeedState.parse({ failures: 2, lastSuccessAt }),
    });
    const footer = async (...feeds: ReturnType<typeof failing>[]) =>
      (await ask('status', { feeds: async () => feeds })).footer;
    expect(await footer(failing('f'), failing('g'))).toBe('2 feeds, none read yet; 2 failing: F, G.');
    expect(await footer(failing('f', NOW - 5 * 60_000))).toBe(
      '1 of 1 feed read, the last 5 min ago; 1 failing: F.',
    );
    const seven = await footer(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => failing(id)));
    expect(seven).toBe('7 feeds, none read yet; 7 failing: A, B, C, D, E, +2 more.');
  });

  it('says why an empty board is empty', async () => {
    expect(wordsOf(await ask('status', { board: async () => [] }))).toContain('No measure is known yet');
  });

  it('draws a picture with words for those who cannot see it', async () => {
    const { picture } = await ask('status cobalt --chart');
    expect([...(picture?.png.slice(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')]);
    expect(picture?.alt).toContain('DR Congo: quota for cobalt: announced on 2025-10-09');
  });
});

describe('suggestions', () => {
  it.each<[string, string, string, string]>([
    ['measure', 'name', 'mofcom', 'MOFCOM 61/2025'],
    ['measure', 'name', 'quota', 'DR Congo: quota for cobalt'],
    ['material', 'name', 'dys', 'dysprosium'],
    ['party', 'name', 'united st', 'United States'],
    ['status', 'about', 'cob', 'cobalt'],
  ])('%s %s: %s brings %s', async (subcommand, option, typed, wanted) => {
    expect(await handlers().suggest(subcommand, option, typed)).toContain(wanted);
  });

  it('a measure is found by each of its suggestions, a material is no party', async () => {
    for (const name of await handlers().suggest('measure', 'name', ''))
      expect((await ask(`measure ${name}`)).problem).toBeUndefined();
    expect(await handlers().suggest('party', 'name', 'cobalt')).toEqual([]);
  });

  it('are none where the board does not answer in time, and what breaks is no silence', async () => {
    jest.useFakeTimers();
    const late = handlers({ board: () => new Promise(() => undefined) }).suggest('measure', 'name', 'mof');
    await jest.advanceTimersByTimeAsync(2000);
    jest.useRealTimers();
    expect(await late).toEqual([]);
    const broken = handlers({ board: () => Promise.reject(new Error('a bug')) });
    await expect(broken.suggest('measure', 'name', 'mof')).rejects.toThrow('a bug');
  });
});
