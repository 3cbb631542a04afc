/**
 * Holds the walls of ARCHITECTURE.md: who may import whom, no import circles, and no clock, chance, environment or files in pure
 * code. Prints each breach with what to do instead, and exits 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { argv, exit } from 'node:process';

/** Rooms under `src` and the rooms each may import besides itself. A stage is a room of its own: `document/6-attribution`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  lang: ['types'],
  model: ['types', 'lang'],
  stage: ['types', 'lang', 'model'],
  document: ['types', 'lang', 'stage'],
  record: ['types', 'lang'],
  query: ['types', 'lang'],
  store: ['types', 'lang', 'record'],
  views: ['types', 'lang', 'record', 'query', 'store'],
  export: ['types', 'lang', 'views'],
  load: ['types', 'lang', 'model', 'stage', 'document'],
  index: ['types', 'document', 'load', 'record', 'query', 'store', 'views', 'worker'],
  watch: ['types', 'load', 'views', 'worker'],
  mcp: ['types', 'views', 'query', 'store'],
  web: ['types', 'views'],
  server: ['types', 'views', 'query', 'store', 'index', 'load', 'worker', 'export', 'web'],
  worker: ['types', 'index', 'load', 'store', 'record', 'views'],
  cli: [
    'types',
    'lang',
    'index',
    'load',
    'views',
    'query',
    'store',
    'record',
    'export',
    'server',
    'mcp',
    'watch',
    'worker',
    'document',
  ],
};

const PURE = new Set(['types', 'lang', 'model', 'stage', 'document', 'record', 'query']);
/** Packages pure code may import: parsers without effects. */
const PURE_PACKAGES = new Set(['htmlparser2', 'domhandler']);
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)/, 'a clock: hand the day in'],
  [/\bMath\.random\b|\bcrypto\b/, 'chance: hand a seed or a digest in'],
  [/\bprocess\.|\bglobalThis\b/, 'the environment: hand the setting in through Context'],
  [/\bperformance\.now\b|\bsetTimeout\b/, 'time: measure at the edge'],
];

export interface SourceFile {
  /** Path under `src`, with forward slashes; of the app's pages under the root: `web/pages/read.tsx`. */
  readonly path: string;
  readonly text: string;
}

/** Imports between `src` and `web` go through the root. */
const fromRoot = (path: string): string => path.replace(/^(?:\.\.|src)\//, '');

const resolved = (path: string, wanted: string): string =>
  fromRoot(
    normalize(join(dirname(path), wanted))
      .split(sep)
      .join('/'),
  );

function roomOf(path: string): string {
  const [first = '', second] = path.split('/');
  if (second === undefined) return first.replace(/\.ts$/, '');
  return first === 'document' && /^\d-/.test(second) ? 'stage' : first;
}

const stageOf = (path: string): string => path.split('/').slice(0, 2).join('/');

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');
}

function breachesOf(file: SourceFile): string[] {
  const room = roomOf(file.path);
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined)
    return [`${file.path}: the room "${room}" is not in the map; add it to ARCHITECTURE.md and scripts/walls.ts`];
  const breaches: string[] = [];
  for (const wanted of importsOf(file.text)) {
    if (!wanted.startsWith('.')) {
      if (PURE.has(room) && !PURE_PACKAGES.has(wanted))
        breaches.push(`${file.path}: pure code imports "${wanted}"; do the effect at the edge`);
      continue;
    }
    const target = resolved(file.path, wanted);
    const other = roomOf(target);
    if (other === room && (room !== 'stage' || stageOf(target) === stageOf(file.path))) continue;
    if (other !== room && allowed.includes(other)) continue;
    breaches.push(
      `${file.path}: ${room} may not import ${target}; allowed: ${allowed.join(', ') || 'nothing'} (ARCHITECTURE.md, Walls)`,
    );
  }
  if (PURE.has(room)) {
    const code = file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ');
    for (const [pattern, instead] of IMPURE) if (pattern.test(code)) breaches.push(`${file.path}: pure code uses ${instead}`);
  }
  return breaches;
}

function circlesIn(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .filter((wanted) => wanted.startsWith('.'))
        .map((wanted) => resolved(file.path, wanted)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0)
      circles.push(`import circle: ${[...trail.slice(at), path].join(' -> ')}; move what they share into a file below both`);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}

/** Every breach in these files, one line each. */
export function checkWalls(files: readonly SourceFile[]): string[] {
  return [...files.flatMap(breachesOf), ...circlesIn(files)];
}

if (import.meta.filename === argv[1]) {
  const root = join(import.meta.dirname, '..');
  const files = ['src', 'web']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: fromRoot(relative(root, path).split(sep).join('/')), text: readFileSync(path, 'utf8') }));
  const breaches = checkWalls(files);
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) exit(1);
  console.error(`walls: ${files.length} files, no breach`);
}
