/** Which folder may import which, inside the two apps. Nx sees projects only; this sees rooms. */
import path from 'node:path';

/** The rooms of the server that every feature may use. */
const SHARED = [
  ...['config', 'warehouse', 'http', 'postgres', 'audit', 'live', 'ledger'],
  ...['participation', 'measured', 'model'],
];

/** All its rooms from the ground up: each imports only those before it, so no two need each other. */
const FLOORS = [
  ...['config', 'warehouse', 'http', 'postgres', 'audit', 'identity', 'live', 'ledger'],
  ...['indicators', 'participation', 'method', 'measured', 'model'],
  ...['plan', 'projects', 'portfolio', 'board', 'themes', 'tree', 'matrix', 'comments'],
  ...['imports', 'budget-room', 'barriers', 'rules', 'followup', 'plan-health', 'explain'],
  ...['events', 'health', 'cli', 'backup', 'demo'],
];
const ROOMS = new Set(SHARED);
const toPosix = (file) => file.split(path.sep).join('/');

function place(file, root) {
  const [top, ...rest] = toPosix(path.relative(root, file)).split('/');
  return { top, rest, isFile: rest.length === 0, name: rest.at(-1) ?? top };
}

function apiProblem(from, to) {
  if (from.isFile || from.top === to.top || from.rest.includes('testing')) return null;
  if (to.isFile) return `apps/api/src/${to.name} wires the app; nothing imports it`;
  const [below, above] = [FLOORS.indexOf(to.top), FLOORS.indexOf(from.top)];
  if (below < 0 || above < 0)
    return 'a new room: give it its floor in tools/eslint/folder-rules.mjs';
  if (below > above) return `${to.top}/ stands above ${from.top}/; let it hand in what is needed`;
  if (to.top === 'warehouse') {
    const inner = to.rest.length > 1 && to.rest[0] === 'duckdb';
    const wiring = /\.module(\.ts)?$/.test(from.name);
    return inner && !wiring ? 'use the Warehouse port, not its DuckDB adapter' : null;
  }
  if (ROOMS.has(to.top)) return null;
  if (ROOMS.has(from.top)) {
    return `the shared room ${from.top}/ must not know the feature ${to.top}/`;
  }
  const wiring = /\.module(\.ts)?$/.test(from.name) && /\.module(\.ts)?$/.test(to.name);
  const published = /\.port(\.ts)?$/.test(to.name);
  return wiring || published
    ? null
    : `feature ${from.top}/ must not reach into ${to.top}/; publish a *.port.ts or move it to a shared room`;
}

function webProblem(from, to) {
  if (from.isFile || to.isFile) return null;
  if (from.top !== to.top) {
    if (from.top === 'shell') return null;
    if (to.top === 'shared') return null;
    // The dictionaries of all domains meet in one list.
    if (from.rest[0] === 'i18n' && to.rest[0] === 'i18n') return null;
    return `${from.top}/ must not import ${to.top}/; only shared/ is for everybody`;
  }
  // shared/ is rooms of its own, not one domain split into data/, ui/ and pages.
  if (from.top === 'shared') return null;
  const [a, b] = [from.rest[0], to.rest[0]];
  if (a === b || from.rest.length === 1 || to.rest.length === 1) return null;
  if (a === 'data') return 'data/ knows neither pages nor components';
  if (a === 'ui' && b !== 'ui')
    return 'ui/ gets inputs and gives outputs; it knows neither data/ nor pages';
  if (a.startsWith('feature-') && b.startsWith('feature-'))
    return 'a page must not import another page';
  return null;
}

const APPS = [
  { root: 'apps/api/src', judge: apiProblem },
  { root: 'apps/web/src/app', judge: webProblem },
];

const onImports = (visit) => ({
  ImportDeclaration: (node) => visit(node, node.source.value),
  ExportNamedDeclaration: (node) => node.source && visit(node, node.source.value),
  ExportAllDeclaration: (node) => visit(node, node.source.value),
  ImportExpression: (node) =>
    node.source.type === 'Literal' && visit(node, String(node.source.value)),
});

const folders = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{why}}' } },
  create(context) {
    const app = APPS.map(({ root, judge }) => ({ root: path.join(context.cwd, root), judge })).find(
      ({ root }) => context.filename.startsWith(root + path.sep),
    );
    if (!app || /\.spec\.ts$/.test(context.filename)) return {};
    const from = place(context.filename, app.root);
    return onImports((node, source) => {
      if (!source.startsWith('.')) return;
      const target = path.resolve(path.dirname(context.filename), source);
      if (!target.startsWith(app.root + path.sep)) return;
      const why = app.judge(from, place(target, app.root));
      if (why) context.report({ node, messageId: 'wall', data: { why } });
    });
  },
};

/** Options: [{ packages: regex, in: regex of files the rule is about, except: [regex of files that may] , why }] */
const packages = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'object' } }],
    messages: { wall: '{{source}}: {{why}}' },
  },
  create(context) {
    const file = toPosix(path.relative(context.cwd, context.filename));
    const active = context.options[0].filter(
      (wall) =>
        new RegExp(wall.in).test(file) && !wall.except.some((one) => new RegExp(one).test(file)),
    );
    return onImports((node, source) => {
      const wall = active.find((one) => new RegExp(one.packages).test(source));
      if (wall) context.report({ node, messageId: 'wall', data: { source, why: wall.why } });
    });
  },
};

export default { meta: { name: 'gevinst' }, rules: { folders, packages } };
