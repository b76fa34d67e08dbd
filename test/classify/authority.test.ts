import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from './shipped.js';

const classifier = createClassifier(shippedKnowledge());
const read = (lang: string, title: string, item = {}) =>
  classifier.classify({
    id: 'x',
    title,
    summary: '',
    lang,
    publishedAt: '2026-03-02T09:00:00.000Z',
    publisher: 'Harbour Law Blog',
    ...item,
  });

describe('a title that begins with the name of a legal text', () => {
  it.each([
    ['en', 'MOFCOM Announcement No. 12 of 2026 on an export ban for tungsten: what you need to know'],
    ['en', 'MOFCOM Announcement No. 12 of 2026: tungsten export controls explained'],
    ['en', 'MOFCOM Announcement No. 12 of 2026 on tungsten export controls: three takeaways'],
    ['en', 'MOFCOM Announcement No. 12 of 2026 on tungsten export controls and its impact on toolmakers'],
    ['en', 'MOFCOM Announcement No. 12 on tungsten export controls leaves toolmakers worried'],
    ['en', 'Executive Order 14999 on copper tariffs: client alert'],
    ['en', 'Commission Implementing Regulation (EU) 2026/99 on duties on alumina: key points'],
    ['zh', '商务部公告2026年第12号解读：钨出口管制'],
    ['de', 'Verordnung (EU) 2026/99: Was Händler zu den Zöllen auf Korund wissen müssen'],
  ])('is a comment, and no official word, where it goes on to explain it: %s: %s', (lang, title) => {
    expect(read(lang, title)).toMatchObject({ official: false, news: 'comment', severity: 'notable' });
  });

  it('tells no stage then but in words of its own', () => {
    const stageOf = (title: string) => read('en', title).topics[0]?.stage;
    expect(stageOf('MOFCOM Announcement No. 12 of 2026 on an export ban for tungsten: what to know')).toBe(
      undefined,
    );
    expect(stageOf('Announcement No. 12 on an export ban for tungsten takes effect: what to know')).toBe(
      'in_force',
    );
  });

  it.each([
    [
      'a paper prints it bare',
      'en',
      'MOFCOM Announcement No. 12 of 2026 on export controls for tungsten',
      {},
    ],
    ['a paper prints it bare', 'zh', '商务部公告2026年第12号：对钨相关物项实施出口管制', {}],
    [
      "an authority's feed explains it",
      'en',
      'MOFCOM Announcement No. 12 of 2026: tungsten export controls explained',
      { official: true, authority: 'CN' },
    ],
    [
      'the ministry explains it',
      'en',
      'MOFCOM Announcement No. 12 of 2026: tungsten export controls explained',
      { publisher: 'Ministry of Commerce of China' },
    ],
  ])('is official where %s: %s: %s', (_, lang, title, item) => {
    expect(read(lang, title, item)).toMatchObject({ official: true });
  });
});
