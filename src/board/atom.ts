import { type Measure, stageWords, untilWords } from '../domain/measure.js';
import { byCode } from '../domain/order.js';
import { escapeXml } from './chart.js';

function entry(measure: Measure): string {
  const { id, name, kind, stage, next, doubt, official, sources, documents, updatedAt } = measure;
  const until = untilWords(measure);
  const summary = [
    stageWords(measure),
    ...(until === undefined ? [] : [until]),
    ...(next === undefined ? [] : [`next ${next}`]),
    ...(doubt === undefined ? [] : [doubt]),
    ...documents,
    official ? 'official' : 'reported',
  ].join('; ');
  const url = sources.find((source) => source.url !== undefined && URL.canParse(source.url))?.url;
  return [
    '  <entry>',
    `    <id>urn:raremetals:measure:${encodeURIComponent(id)}</id>`,
    `    <title>${escapeXml(name)}</title>`,
    `    <updated>${escapeXml(updatedAt)}</updated>`,
    ...(url === undefined ? [] : [`    <link href="${escapeXml(url)}"/>`]),
    `    <category term="${kind}"/>`,
    `    <category term="${stage}"/>`,
    `    <author><name>${escapeXml(sources[0]?.name ?? 'raremetals')}</name></author>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The measures as an Atom feed (RFC 4287), the latest report first; `at` is epoch ms. Pure. */
export function boardFeed(measures: readonly Measure[], at: number): string {
  const entries = [...measures].sort((a, b) => byCode(b.updatedAt, a.updatedAt)).map(entry);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <id>urn:raremetals:board</id>',
    '  <title>State of play: critical raw materials</title>',
    `  <updated>${new Date(at).toISOString()}</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
