import {
  type Alias,
  type Document,
  type ErrorCode,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { type ConfigFile, checkValue, type NumberAt } from './checked.js';
import { type Fault, type Path, showPath } from './faults.js';

/** Aliases may be resolved this often; more is an attempt to exhaust the memory ("billion laughs"). */
const MAX_ALIASES = 100;

type FaultAt = (offset: number, at: string, found: string, expected: string) => Fault;

/** Checks a YAML text against a schema; `file` is the name shown in faults. */
export function checkYamlText<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): ConfigFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faultAt: FaultAt = (offset, at, found, expected) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), at, found, expected };
  };
  const fault = (path: Path, found: string, expected: string) =>
    faultAt(offsetOf(document, path), showPath(path), found, expected);

  const broken = brokenParts(document, text, faultAt);
  if (broken.length > 0) return { faults: broken, fault };
  const { value, faults } = readValue(document, faultAt);
  const checked = checkValue(value, schema, fault, numberAt(document));
  return faults.length === 0 ? checked : { faults: [...faults, ...checked.faults], fault };
}

/** What the mistakes that people make most often are in plain words: what was found, and what was expected. */
const PLAIN: Readonly<Partial<Record<ErrorCode, readonly [string, string]>>> = {
  MULTIPLE_DOCS: ['a second document', 'one alone, without --- between two'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a field within the value of another',
    'quotes around a text that holds ": ", and each field as far in as the one above it',
  ],
  MULTILINE_IMPLICIT_KEY: ['a line that is no field', 'a colon and a blank behind each name'],
  DUPLICATE_KEY: ['a name that stands above already', 'each name once'],
  TAB_AS_INDENT: ['a tab before the text', 'blanks in its place'],
  BAD_SCALAR_START: ['a sign with which no plain text begins', 'quotes around the text'],
};

/** What keeps a text from being read as one value. */
function brokenParts(document: Document.Parsed, text: string, faultAt: FaultAt): Fault[] {
  // Of several mistakes of form the others mostly come of the first.
  const [broken] = document.errors;
  if (broken) {
    const [found, expected] = PLAIN[broken.code] ?? [`broken YAML (${broken.message})`, 'valid YAML'];
    return [faultAt(broken.pos[0], '', found, expected)];
  }
  return [
    // What they were to bring would be told as missing.
    ...mergeKeys(document).map(({ range }) =>
      faultAt(
        range?.[0] ?? 0,
        '',
        'a merge key (<<)',
        'the fields themselves: what others hold is not merged',
      ),
    ),
    ...tagged(document).map(({ range }) =>
      faultAt(
        text.lastIndexOf('!', range?.[0]),
        '',
        'a ! outside quotes',
        'quotes around a text that begins with it',
      ),
    ),
  ];
}

/** The value of a document; without its aliases, where they cannot be resolved, so that the rest can still be checked. */
function readValue(document: Document.Parsed, faultAt: FaultAt): { value: unknown; faults: Fault[] } {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), faults: [] };
  } catch {
    const unknown = firstAlias(document, (alias) => alias.resolve(document) === undefined);
    const first = unknown ?? firstAlias(document, () => true);
    const [found, expected] = unknown
      ? [
          `*${unknown.source}`,
          `quotes around a text that begins with *, or an anchor (&${unknown.source}) before it`,
        ]
      : ['aliases that multiply', `at most ${MAX_ALIASES} resolved aliases`];
    const fault = faultAt(first?.range?.[0] ?? 0, '', found, expected);
    visit(document, { Alias: () => visit.REMOVE });
    return { value: document.toJS(), faults: [fault] };
  }
}

function numberAt(document: Document.Parsed): NumberAt {
  return (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
  };
}

/**
 * Where the value at `path` stands, or the nearest thing around it that exists; of what begins on a line below its name,
 * that name.
 */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const around = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
    const name = isMap(around) && around.items.find(({ value }) => value === node)?.key;
    const isBelow = isCollection(node) && !node.flow;
    return isBelow && isScalar(name) && name.range ? name.range[0] : node.range[0];
  }
  return 0;
}

/** The keys that other programs read as "and all fields of …". */
function mergeKeys(document: Document.Parsed): Scalar[] {
  const found: Scalar[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN') found.push(key);
    },
  });
  return found;
}

/** What begins with a `!` is a tag to YAML: of `!steel tariff` it keeps the tariff, and of `!银行` the bank. */
function tagged(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('tag' in node && node.tag?.startsWith('!')) found.push(node);
    },
  });
  return found;
}

function firstAlias(document: Document.Parsed, fits: (alias: Alias) => boolean): Alias | undefined {
  let first: Alias | undefined;
  visit(document, {
    Alias: (_, node) => {
      if (!fits(node)) return undefined;
      first = node;
      return visit.BREAK;
    },
  });
  return first;
}
