import { describe, expect, it } from '@jest/globals';
import { readClauses } from '../../src/board/claims/clauses.js';
import { turnIn } from '../../src/board/terms/acts.js';
import { readDates } from '../../src/board/terms/dates.js';
import { documentKey, looksMistyped, readDocuments } from '../../src/board/terms/documents.js';
import { InstrumentLexicon } from '../../src/board/terms/instruments.js';
import { compileKnowledge } from '../../src/board/terms/knowledge.js';
import { readPastMonths } from '../../src/board/terms/past-months.js';
import { endOfSpan } from '../../src/board/terms/spans.js';
import { compileLists, foldText } from '../../src/board/terms/terms.js';
import { input, knowledge } from './scene.js';

const find = (terms: readonly string[], text: string) =>
  compileLists({ terms: terms.map((term) => [term, term]) }).terms(text);

const NEAR = Date.parse('2025-10-12');
const titled = (title: string) => ({ title, summary: '', publishedAt: NEAR });

describe('dates in a clause', () => {
  it.each([
    ['from 1 December 2025', ['2025-12-01 effective']],
    ['starting November 1', ['2025-11-01 effective']],
    ['suspended until Nov. 10, 2026', ['2026-11-10 until']],
    ['ab dem 8. November', ['2025-11-08 effective']],
    ['bis zum 10. November 2026', ['2026-11-10 until']],
    ['à partir du 1er novembre', ['2025-11-01 effective']],
    ['hasta el 10 de noviembre de 2026', ['2026-11-10 until']],
    ['11月8日起', ['2025-11-08 effective']],
    ['2025年12月1日生效', ['2025-12-01 effective']],
    ['自2025年11月10日13时01分起', ['2025-11-10 effective']],
    ['即日起至2026年11月27日', ['2026-11-27 until']],
    ['od 8 listopada', ['2025-11-08 effective']],
    ['från den 8 november', ['2025-11-08 effective']],
    ['the rest of the year', ['2025-12-31 until']],
    ['on January 6', ['2026-01-06 plain']],
    ['comments are due by November 7', ['2025-11-07 plain']],
    ['the final report is due December 1', ['2025-12-01 plain']],
    ['Stellungnahmen werden bis zum 7. November erbeten', ['2025-11-07 plain']],
    ['the duties are due by November 7', ['2025-11-07 effective']],
    ['the order took effect Monday, October 6', ['2025-10-06 effective']],
    ['gilt ab Montag, dem 3. November', ['2025-11-03 effective']],
    ['it takes effect in ten days, on October 22', ['2025-10-22 effective']],
    ['entre en vigueur dans dix jours, le 22 octobre', ['2025-10-22 effective']],
    ['the curbs have been on hold since October 2', ['2025-10-02 held']],
    ['die Regeln liegen auf Eis seit dem 2. Oktober', ['2025-10-02 held']],
    ['el arancel está suspendido desde el 2 de octubre', ['2025-10-02 held']],
    ['la pausa vence el 4 de noviembre', ['2025-11-04 until']],
    ['from December 1, not December 10', ['2025-12-01 effective', '2025-12-10 denied']],
    ['ab dem 1. Dezember statt ab dem 10. Dezember', ['2025-12-01 effective', '2025-12-10 denied']],
    ['自12月1日起，而非12月10日起', ['2025-12-01 effective', '2025-12-10 denied']],
    ['the rules do not take effect on December 10', ['2025-12-10 plain']],
    ['95 % of 17 elements', []],
    ['in november 25 percent tariffs', []],
    ['ordinance 7/2025-14 abrogating the levy', []],
    ['le decret no 14 marsouin', []],
  ])('%s', (text, expected) => {
    const found = readDates(foldText(text).toLowerCase(), NEAR, knowledge.dateWords);
    expect(found.map(({ date, role }) => `${date} ${role}`)).toEqual(expected);
  });

  it.each([
    ['effective September 1', '2026-01-15', ['2026-09-01 effective']],
    ['自9月1日起', '2026-01-15', ['2026-09-01 effective']],
    ['ab dem 1. September', '2026-01-15', ['2026-09-01 effective']],
    ['effective January 1', '2026-03-15', ['2026-01-01 effective']],
    ['in force since September 1', '2026-01-15', ['2025-09-01 effective']],
    ['suspended until September 1', '2026-03-03', ['2026-09-01 until']],
    ['until December 31', '2026-01-15', ['2026-12-31 until']],
    ['the pause ran until December 31', '2026-01-15', ['2025-12-31 until']],
    ['expires on December 31', '2026-01-15', ['2026-12-31 until']],
  ])('without a year by what happens then: %s, said on %s', (text, day, expected) => {
    const found = readDates(foldText(text).toLowerCase(), Date.parse(day), knowledge.dateWords);
    expect(found.map(({ date, role }) => `${date} ${role}`)).toEqual(expected);
  });

  it('without a year as the whole text was read, and as it says itself where it names the year', () => {
    const read = (text: string) =>
      readDates(text, Date.parse('2026-01-15'), knowledge.dateWords, ['2026-09-01']);
    expect(read('to be signed on september 1').map(({ date }) => date)).toEqual(['2026-09-01']);
    expect(read('signed on september 1, 2025').map(({ date }) => date)).toEqual(['2025-09-01']);
  });

  it.each([
    ['for 90 days', '2025-08-12'],
    ['for one year', '2026-05-14'],
    ['fur ein jahr', '2026-05-14'],
    ['pour un an', '2026-05-14'],
    ['暂停一年', '2026-05-14'],
    ['自2025年11月10日起', undefined],
    ['by 24 points', undefined],
    ['extends the pause by a year', undefined],
    ['verlangert die pause um ein jahr', undefined],
    ['暂停措施延长一年', undefined],
    ['双方延长关税休战90天', undefined],
    ["prolongent la treve d'un an", undefined],
    ['prorrogan la tregua por un ano', undefined],
    ['suspendent les droits pour un an', '2026-05-14'],
    ['for 90 days after talks in geneva', '2025-08-12'],
    ['extends to 90 days', '2025-08-12'],
    ['lifts ban on chips after close to 2 years', undefined],
    ['exporters face up to 10 years in prison', undefined],
    ['hopes to one day resume', undefined],
    ['suspends tariffs on china 90 days after imposing them', undefined],
    ['paused tariffs on mexico 30 days ago', undefined],
    ['pausade tullarna for 30 dagar sedan', undefined],
    ['一年前暂停', undefined],
    ['suspendu pour au moins 30 jours', '2025-06-13'],
    ['paused for at least 30 days', '2025-06-13'],
  ])('a span: %s', (text, end) => {
    expect(endOfSpan(text, '2025-05-14')).toBe(end);
  });
});

describe('a bygone month without a day', () => {
  it.each([
    ['the ban introduced in december 2024', ['2024-12']],
    ["september's licences", ['2025-09']],
    ['the november rules', ['2024-11']],
    ['the october rules', ['2025-10']],
    ['8月公布的', ['2025-08']],
    ['sierpniowe ograniczenia', ['2025-08']],
    ['on october 9', []],
    ['until november 2026', []],
    ['la pausa vence el 4 de septiembre', []],
    ['verschoben auf mitte september', []],
    ['postponed to september', []],
    ['it may follow', []],
    ['march on', []],
  ])('%s', (text, months) => {
    expect(readPastMonths(text, NEAR)).toEqual(months);
  });
});

describe('document numbers', () => {
  it.each([
    ['Announcement No. 61 of 2025', ['61/2025']],
    ['Nos. 55 to 58, 61 and 62', ['55/2025', '56/2025', '57/2025', '58/2025', '61/2025', '62/2025']],
    ['Nos. 1 to 20', Array.from({ length: 20 }, (_, at) => `${at + 1}/2025`)],
    ['Nos. 1 to 21', ['1/2025', '21/2025']],
    ['ses annonces n° 55 à 58', ['55/2025', '56/2025', '57/2025', '58/2025']],
    ['notices 55 as well as 58', ['55/2025', '58/2025']],
    ['公告2026年第30号 2027年', ['30/2026']],
    ['no 16-year rollover', []],
    ['die Nrn. 55 bis 58', ['55/2025', '56/2025', '57/2025', '58/2025']],
    ['2024年第46号公告', ['46/2024']],
    ['第61號、第62號公告', ['61/2025', '62/2025']],
    ['Decision No. 004/ARECOMS/2025', ['4/2025']],
    ['around 61 firms', []],
  ])('%s', (text, keys) => {
    expect(readDocuments(foldText(text), '2025').map(({ text: name }) => documentKey(name))).toEqual(keys);
  });

  it.each([
    ['MOFCOM 61/2025', '61/2025'],
    ['61/2025', '61/2025'],
    ['No. 61 of 2025', '61/2025'],
    ['Nr. 61 von 2025', '61/2025'],
    ['SI 61 of 2025', 'SI 61 OF 2025'],
    ['n.º 61 de 2025', '61/2025'],
    ['(EU) 2025/2351', '2025/2351'],
    ['EO 14257', 'EO 14257'],
  ])('%s is known as %s', (name, key) => {
    expect(documentKey(name)).toBe(key);
  });

  it.each([
    ['16/2025', '61/2025', true],
    ['6/2025', '61/2025', true],
    ['57/2025', '56/2025', false],
    ['61/2025', '61/2025', false],
  ])('%s for %s is a slip: %s', (key, known, slip) => {
    expect(looksMistyped(key, known)).toBe(slip);
  });
});

describe('terms', () => {
  it.each([
    ['licen*', 'without a licence', ['licence']],
    ['ban', 'banana and ban', ['ban']],
    ['setzt * aus', 'setzt die regeln aus', ['setzt die regeln aus']],
    ['管制', '出口管制措施', ['管制']],
    ['0.1%', 'if 0.1% or more', ['0.1%']],
  ])('%s in "%s"', (term, text, found) => {
    expect(find([term], text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe('a word that is denied', () => {
  it('is not found inside what means nothing', () => {
    expect(find(['ban', '!not a ban'], 'a ban is a ban, not a ban')).toHaveLength(2);
  });

  it.each([
    ['出口管制不是禁止出口', false],
    ['出口管制並非禁止出口', false],
    ['中国禁止镓出口', true],
    ['The export controls are not a ban, Beijing says', false],
    ['Beijing bans gallium exports', true],
    ['Peking: kein Exportverbot für Seltene Erden', false],
    ['Peking verhängt Exportverbot für Gallium', true],
  ])('%s: names a ban %s', (title, named) => {
    const instruments = readClauses(titled(title), knowledge).flatMap((clause) => clause.instruments);
    expect(instruments.some(({ instrument }) => instrument.id === 'ban')).toBe(named);
  });
});

describe('what a clause takes back', () => {
  it.each<[string, string | undefined]>([
    ['China suspends its export controls', 'suspended'],
    ['Trump drops his tariff threat', 'withdrawn'],
    ['Trump drops the tariff that he threatened', 'withdrawn'],
    ['China announces that it suspends its export controls', undefined],
    ['USA senken Zölle auf Schweizer Waren', 'eased'],
    ['China lifts the duties imposed in March', 'revoked'],
    ['继续暂停对美加征关税', 'suspended'],
    ['The court struck down the tariffs', 'struck_down'],
    ['US will not suspend its gallium tariff', undefined],
    ['The court holds off on ruling on the tariffs', undefined],
    ['Brussels postpones its decision on countermeasures', undefined],
    ['美最高法院推迟关税裁决', undefined],
    ['The tariffs are suspended pending a ruling', 'suspended'],
    ['Trump delays tariffs on timber after court decision', 'suspended'],
    ['The tariffs were put off after the vote', 'suspended'],
    ['The ruling on the tariffs is postponed', undefined],
    ['The duty has not been lifted', undefined],
    ['美国对华镓关税不会暂停', undefined],
    ['美国不得不暂停对华镓关税', 'suspended'],
    ['Washington no suspenderá el arancel', undefined],
    ['Paris ne suspendra pas ses droits de douane', undefined],
    ['Der Zoll wird nicht ausgesetzt', undefined],
    ['Peking setzt seine Kontrollen nicht aus', undefined],
    ['Washington hebt die Zölle auf Stahl nicht auf', undefined],
    ['Washington hebt die Zölle auf Stahl auf', 'revoked'],
    ['Die USA setzen ihre Zölle auf Stahl aus Japan aus', 'suspended'],
    ['The tariff will not be imposed', 'withdrawn'],
    ['The tariff is unlawful', 'struck_down'],
    ['The duty begins in May unless Washington suspends it', undefined],
    ['Unless Washington yields, Brussels suspends its controls', 'suspended'],
    ['Der Zoll gilt ab Mai, es sei denn, Washington setzt ihn aus', undefined],
    ['除非国会解除关税，否则该税率将上调', undefined],
    ['除非达成协议 美国暂停对秘鲁关税', 'suspended'],
    ['Unless a deal is reached Washington suspends its duties', 'suspended'],
  ])('%s', (title, stage) => {
    const [clause] = readClauses(titled(title), knowledge);
    expect(turnIn(clause?.cues ?? new Set())).toBe(stage);
  });
});

describe('the rates of a clause', () => {
  it.each([
    ['Tariffs of 25 percent on steel', 'en', [25]],
    ['A duty of 1,160.5% on graphite', 'en', [1160.5]],
    ['Ein Zoll von 1.000 Prozent auf Graphit', 'de', [1000]],
    ['A fee of 0.125% on ships', undefined, [0.125]],
    ['The tariff is raised by 5 percentage points', 'en', []],
  ])('%s', (title, lang, rates) => {
    expect(readClauses({ ...titled(title), lang }, knowledge)[0]?.rates).toEqual(rates);
  });
});

describe('words that only look like a cue', () => {
  it.each([
    ['Exports of aluminium scrap', []],
    ['Brussels scraps its duties', ['ends']],
    ['Shipments to the Middle East', []],
    ['Washington lifts its steel duties to 50%', ['introduces', 'raises_rate']],
    ['Washington lifts its steel duties by 10 percentage points', ['introduces', 'raises_rate']],
    ['Washington lifts its steel duties', ['ends']],
    ['Washington lifts its steel duties of up to 15%', ['ends']],
    ['Washington lifts its steel duties by 1 December', ['ends']],
    ['Beijing lifts its ban on exports to 20 companies', ['ends']],
    ['Brussels not only lifts its duties', ['ends']],
    ['Brussels lifts its duties only days later', ['ends']],
    ['Brussels lifts its duties only on steel', ['ends', 'partly']],
    ['Washington hebt Zölle auf Stahl an', ['introduces', 'raises_rate']],
    ['Washington hebt Zölle auf Stahl auf, kündigt aber neue an', ['ends', 'introduces']],
    ['Brüssel setzt Zölle auf Magnete aus China in Kraft', []],
    ['Europa setzt auf Magnete aus Japan', []],
    ['Beijing extends its licensing to goods made abroad', []],
    ['Beijing extends its licensing to the end of 2026', ['extends']],
    ['欧盟不仅取消关税', ['ends']],
    ['欧盟只取消钢铁关税', ['partly', 'ends']],
    ['Brussels lifts its duties - The Daily Tribune', ['ends']],
    ['Dutch chip maker warned', ['threatens']],
    ['Spain eliminated from the cup', []],
    ['Brussels eases its licensing', ['eases']],
    ['The ministry informed exporters', []],
    ['Sverige inför tullar', ['introduces']],
    ['Brussels cuts its steel safeguard quotas', ['introduces', 'raises_rate']],
    ['Brüssel senkt die Kontingente der Schutzmaßnahme', ['introduces', 'raises_rate']],
    ['印尼削减镍矿配额', ['introduces']],
    ['Brussels cuts its steel duties within the quota', ['eases']],
    ['Duties on tin now in force with no exemptions', ['binds']],
    ['Duties on tin to take effect on Friday', ['applies']],
    ['Amendment to the duties on tin', ['amends']],
  ])('%s', (title, cues) => {
    expect(readClauses(titled(title), knowledge).flatMap((clause) => [...clause.cues])).toEqual(cues);
  });
});

describe('clauses', () => {
  const read = (summary: string) =>
    readClauses({ ...titled(''), summary }, knowledge)
      .filter(({ text }) => text.trim() !== '')
      .map(({ instruments, materials, dates }) => ({
        instruments: instruments.map(({ instrument }) => instrument.id),
        materials: [...materials],
        dates: dates.map(({ date }) => date),
      }));

  it('keeps a list of goods with its instrument', () => {
    expect(read('China bans gallium, germanium and antimony exports.')).toEqual([
      { instruments: ['ban'], materials: ['gallium', 'germanium', 'antimony'], dates: [] },
    ]);
  });

  it('tells two instruments of one sentence apart, each with its day', () => {
    expect(
      read('The cobalt ban ends on 15 October 2025, and export quotas apply from 16 October 2025.'),
    ).toEqual([
      { instruments: ['ban'], materials: ['cobalt'], dates: ['2025-10-15'] },
      { instruments: ['quota'], materials: [], dates: ['2025-10-16'] },
    ]);
  });

  it.each([
    ['a Chinese mark', '出口须经许可;开采技术即日起管制。', 2],
    ['ordinal days', 'Die Regeln gelten ab 9. Oktober. Zölle folgen.', 2],
    ['abbreviations', 'Under No. 61 a licence is needed. Tariffs follow.', 2],
    ['a day at the end', 'A licence is needed by May 14. China keeps its tariffs.', 2],
  ])('sentences: %s', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });
});

describe('a text without end', () => {
  it.each([
    ['of states', 'US China '],
    ['of days and what may be one', '1 May '],
    ['of small words', 'am '],
    ['of announcements', '第1号'],
    ['of goods and rates', 'steel 25% until '],
  ])('is read in a moment of the processor, %s', (_, words) => {
    const started = process.cpuUsage();
    readClauses({ ...titled('Tariffs on steel'), summary: words.repeat(60_000 / words.length) }, knowledge);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });
});

describe('how a report is told', () => {
  const { told, ...earlier } = input.lexicon;
  const withWords = (more: Partial<InstrumentLexicon['told']>) =>
    compileKnowledge({ ...input, lexicon: { ...input.lexicon, told: { ...told, ...more } } });
  const speakersIn = (title: string, known = knowledge) =>
    readClauses(titled(title), known).flatMap(({ says }) => says.length);
  const corrects = (title: string, known = knowledge) => readClauses(titled(title), known)[0]?.corrects;

  it('is known by the words of the lexicon', () => {
    expect(speakersIn('Oslo quips duty on tin will fall')).toEqual([0]);
    expect(speakersIn('Oslo quips duty on tin will fall', withWords({ says: ['quips'] }))).toEqual([1]);
    expect(corrects('Amended: duty on tin ends in May')).toBe(false);
    expect(corrects('Amended: duty on tin ends in May', withWords({ corrects: ['amended'] }))).toBe(true);
  });

  it.each([
    ['Correction: duty on tin ends in May', true],
    ['«Rectificación»: el arancel al estaño termina en mayo', true],
    ['更正:锡关税5月到期', true],
    ['锡关税更正', false],
    ['Duty on tin: correction', false],
  ])('corrects another one only at the beginning: %s', (title, expected) => {
    expect(corrects(title)).toBe(expected);
  });

  it('is not known by a lexicon of an earlier release, which stays good', () => {
    expect(InstrumentLexicon.parse(earlier).told).toEqual({
      says: [],
      corrects: [],
      retells: [],
      answers: [],
    });
  });

  it('nor are cues that came later', () => {
    const { amends: _, ...cues } = input.lexicon.cues;
    expect(InstrumentLexicon.parse({ ...input.lexicon, cues }).cues.amends).toBeUndefined();
  });
});

describe('what comes back', () => {
  it.each([
    ['China resumes its gallium export ban', true],
    ['China resumes gallium licences for Peru', false],
    ['China resumes approvals of gallium exports', false],
    ['中国恢复向秘鲁企业发放镓出口许可', false],
  ])('is the measure, and no relief from it: %s: %s', (title, isBack) => {
    const [clause] = readClauses(titled(title), knowledge);
    expect(clause?.cues.has('resumes')).toBe(isBack);
  });
});
