import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { planTable } from '../read';
import { detectEncoding } from '../decode/detect-encoding';
import { tempPaths } from '../testing/temp-folder';
import { gatherTable, type GatherRequest } from './gather-table';
import { inThread } from './gather-thread';

const temp = tempPaths();
const [file, script, broken] = [temp('file.csv'), temp('thread.mjs'), temp('broken.mjs')];
const rows = Array.from({ length: 500 }, (_, n) => `Opkald;${(n % 12) + 1}-2026;${n},5`);

/** A file whose first part says UTF-8. */
async function planned(...more: string[]): Promise<GatherRequest> {
  writeFileSync(file, ['Indikator;Måned;Værdi', ...rows, ''].join('\n'));
  const plan = await planTable(file, {}, await detectEncoding(file));
  writeFileSync(file, Buffer.from(more.join('\n'), 'latin1'), { flag: 'a' });
  return { path: file, hints: {}, plan };
}

describe('gathering in a thread of its own', () => {
  beforeAll(() => {
    const contents = `import { gatherForParent } from './gather-thread'; await gatherForParent();`;
    buildSync({
      stdin: { contents, resolveDir: __dirname, loader: 'ts' },
      outfile: script,
      bundle: true,
      format: 'esm',
      platform: 'node',
      tsconfig: path.join(__dirname, '../../../../tsconfig.base.json'),
    });
    writeFileSync(broken, 'process.exit(3);');
  });

  it('finds what gathering here finds', async () => {
    const request = await planned('I alt;;7', 'Opkald;x', 'Kilde: omstillingen');
    const here = await gatherTable(request);
    expect(here?.counts).toMatchObject({ dataRows: 500, totalRows: 1, noteRows: 1 });
    expect(await inThread(script)(request)).toEqual(here);
  });

  it('says that the bytes are not as planned', async () => {
    const request = await planned('Åben;1-2026;5');
    expect(await inThread(script)(request)).toBeNull();
  });

  it('fails with what broke in it, and when it ends without a word', async () => {
    const request = await planned();
    const gone = { ...request, path: temp('not-there.csv') };
    await expect(inThread(script)(gone)).rejects.toThrow('ENOENT');
    await expect(inThread(broken)(request)).rejects.toThrow('ended (3)');
  });

  it('stops when nobody wants it any more', async () => {
    const stopped = inThread(script)(await planned(), AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });
});
