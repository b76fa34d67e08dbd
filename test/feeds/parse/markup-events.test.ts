import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { createMarkupReader } from '../../../src/feeds/parse/markup-events.js';

/** Text comes in parts: they are put together. */
function addText(events: string[], kind: 'text: ' | 'literal: ', more: string): void {
  const last = events.at(-1);
  if (more === '') return;
  if (last?.startsWith(kind)) events[events.length - 1] = last + more;
  else events.push(kind + more);
}

/** What is read, as lines. */
function eventsOf(pieces: readonly string[], mode: 'xml' | 'html' = 'xml'): string[] {
  const events: string[] = [];
  const reader = createMarkupReader(
    {
      open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
      close: (name) => events.push(`/${name}`),
      text: (more, literal) => addText(events, literal ? 'literal: ' : 'text: ', more),
    },
    mode,
  );
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return events;
}

/** Cuts a text at the given places, as a network or a decoder would. */
function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
}

/** The same by the tokenizer of htmlparser2 alone, without attributes. */
function plainEvents(source: string, mode: 'xml' | 'html'): string[] {
  const events: string[] = [];
  let name = '';
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: mode === 'xml', decodeEntities: false },
    {
      onopentagname(start, end) {
        name = source.slice(start, end).toLowerCase();
      },
      onopentagend: () => events.push(`<${name}`),
      onselfclosingtag: () => events.push(`<${name}`, `/${name}`),
      onclosetag: (start, end) => events.push(`/${source.slice(start, end).toLowerCase()}`),
      ontext: (start, end) => start >= 0 && addText(events, 'text: ', source.slice(start, end)),
      oncdata: (start, end, offset) => addText(events, 'literal: ', source.slice(start, end - offset)),
      ontextentity: nothing,
      onattribname: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return events;
}

const markup = fc
  .array(
    fc.constantFrom(
      '<a>', '</a>', '<b x="1>2" y=z>', "<c k='v'/>", '<![CDATA[', ']]>', '<!--', '-->', '<!x>', '<?p?>', '<',
      '>', '"', "'", '=', '/', ' ', '&amp;', 'text', '</a >', '< a', '<script>', '</script>', '<x:y z>', ']',
      '<a b="c" d=\'<e>\'>', '</a b>', '<br />', '<br/ >', '<B\n>', '<title>', '</title>', '<style/>', '<a b= "c">', '<é>',
    ), // biome-ignore format: one list
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('markup', () => {
  it.each<[string, string[]]>([
    ['<a x="1" Y=\'2\' z=3>t</a>', ['<a {"x":"1","y":"2","z":"3"}', 'text: t', '/a']],
    ['<A x="1" X="2" y=\'&lt;\'/>', ['<a {"x":"1","y":"<"}', '/a']],
    ['<a/>t', ['<a {}', '/a', 'text: t']],
    ['<a><![CDATA[x < y]]></a>', ['<a {}', 'literal: x < y', '/a']],
    ['<!-- <b> --><!DOCTYPE x><?pi?>t', ['text: t']],
    ['<a title="1 > 0">t', ['<a {"title":"1 > 0"}', 'text: t']],
    ['5 < 6 <b>t', ['text: 5 < 6 ', '<b {}', 'text: t']],
    ['<a x="&amp;&lt;">', ['<a {"x":"&<"}']],
    ['<a x="1" x="2" __proto__="3">', ['<a {"x":"1"}']],
    ['<a>cut off<b/', ['<a {}', 'text: cut off']],
  ])('%s', (source, events) => {
    expect(eventsOf([source])).toEqual(events);
  });

  it('is read the same however it is cut into pieces', () => {
    fc.assert(
      fc.property(markup, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), (source, places, isXml) => {
        const mode = isXml ? 'xml' : 'html';
        expect(eventsOf(cutAt(source, places), mode)).toEqual(eventsOf([source], mode));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as by the tokenizer itself, which sees every character', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('xml', 'html'), (source, mode) => {
        const ours = eventsOf([source], mode).map((event) => event.replace(/^(<\S*) .*$/s, '$1'));
        expect(ours).toEqual(plainEvents(source, mode));
      }),
      { numRuns: 2000 },
    );
  });
});
