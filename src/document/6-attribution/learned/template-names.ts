/** What each feature template looks at, for people. The order within a list is that of the `put` calls of its features file. */
const numbered = (from: number, names: readonly string[]): [number, string][] => names.map((name, k) => [from + k, name]);
const around = (what: string, reach: number): string[] =>
  Array.from({ length: 2 * reach + 1 }, (_, k) => (k === reach ? what : `${what} at ${k < reach ? '' : '+'}${k - reach}`));

const CUE_NAMES = [
  ...['any word', ...around('word', 3), ...around('lemma', 1), ...around('tag', 3)],
  ...['word and the one before', 'word and the next', 'lemma and the next', 'lemma and the one before', 'words on both sides'],
  ...['tag and the one before', 'tag and the next', 'tags on both sides', 'two tags before', 'two tags after'],
  ...['lemma and tag', 'lemma and next tag', 'lemma and tag before', 'lemma and two tags after', 'shapes', 'ending'],
  ...[...around('how often a cue', 2), 'how often a cue, next tag', 'how often a cue, tag before', 'how often cues, around'],
  ...[
    'how often a cue, next word',
    'quotation marks',
    'quotation and tag',
    'quotation, how often a cue',
    'quotation before, lemma',
  ],
  ...['quotation after, lemma', 'relation and tag', 'dependants and tag', 'dependants and lemma', 'dependants, how often a cue'],
  ...['what it hangs on', 'how often that is a cue', 'tag of what it hangs on', 'what that hangs on', 'lemma, relation, quoted'],
  ...['edge of the sentence', 'edge, how often a cue', 'place in the paragraph'],
];
const RULE_NAMES = [
  ...['rule around', 'rule and lemma', 'rule, how often a cue', 'role by rule', 'cue table and tag', 'cue table and tags'],
  ...[
    'cue table and tree',
    'cue table and rule',
    'cue table, nesting',
    'cue table, quoted',
    'rule, nesting',
    'cue table, how often a cue',
  ],
  ...['first paragraph, lemma', 'first paragraph, how often a cue'],
];
const CHOICE_NAMES = [
  ...['word after the content', 'two words after the content', 'words at its end', 'tags at its end', 'tags about its end'],
  ...[
    'relation after its end',
    'its first word',
    'words at its start',
    'tags at its start',
    'cue and first word',
    'cue and first tag',
  ],
  ...[
    'cue, side, pieces',
    'end of sentence',
    'marks at its edges',
    'marks and side',
    'start of sentence',
    'length, side, pieces',
  ],
  ...[
    'length and cue',
    'sentences in it',
    'cues in it',
    'commas in it',
    'marks in it',
    'pass 1 at its end',
    'pass 1 at its start',
  ],
  ...[
    'roles at its edges',
    'whole in the tree',
    'hangs on the cue',
    'hangs on this cue',
    'cut off in the tree',
    'cut off, relation',
  ],
  ...['gap between pieces', 'words at the gap', 'after the gap, cue'],
];
const SOURCE_NAMES = [
  ...['no source, cue', 'no source, relation', 'no source, neighbours', 'distance of the source', 'order of roles, cue'],
  ...['source in the tree', 'source in the tree of this cue', 'source cut off', 'kind of source', 'start of the source'],
  ...[
    'end of the source',
    'tags at its end',
    'tags at its start',
    'who it is',
    'word after the source',
    'source in the sentence',
  ],
  ...['cues between', 'pass 1 at the source'],
];

const NAMES = new Map<number, string>([
  ...numbered(70, RULE_NAMES),
  ...numbered(90, ['nesting', 'nesting and lemma', 'nesting, how often a cue', 'nesting, quoted']),
  ...numbered(100, CUE_NAMES),
  ...numbered(500, CHOICE_NAMES),
  ...numbered(550, SOURCE_NAMES),
  ...numbered(600, ['score word by word', 'score, pieces, side', 'score, marks', 'score, cue']),
  ...numbered(590, ['content as the rule has it', 'source as the rule has it', 'both as the rule has it, cue']),
]);

export const templateName = (template: number): string =>
  NAMES.get(template) ?? (template >= 400 && template < 420 ? 'our own articles' : `template ${template}`);
