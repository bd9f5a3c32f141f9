import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { wrong } from '../command.ts';

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Puts the files of a feed into a folder so that a reader sees the old feed or the new one, whole: all is
 * written beside it first, then moved in, `feed.json` last. The series that the old feed named stay for
 * those who still hold it; older ones go.
 * @throws InputError where the folder cannot be written; the old feed is then as it was
 */
export async function writeFeed(folder: string, files: Map<string, string>): Promise<void> {
  const target = resolve(folder);
  const named = new Set([...files.keys(), ...(await seriesOf(target))]);
  await mkdir(dirname(target), { recursive: true }).catch(refuse(folder));
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`)).catch(refuse(folder));
  try {
    await mkdir(join(aside, 'series'));
    for (const [path, text] of files) await writeFile(join(aside, path), text);
    await mkdir(join(target, 'series'), { recursive: true });
    for (const path of files.keys()) await rename(join(aside, path), join(target, path));
    for (const name of await readdir(join(target, 'series')))
      if (!named.has(`series/${name}`)) await rm(join(target, 'series', name));
  } catch (error) {
    refuse(folder)(error as NodeJS.ErrnoException);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The series that the feed in a folder names; none where it cannot be read. */
async function seriesOf(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'feed.json'), 'utf8').catch(() => '');
  return [...text.matchAll(/"(series\/[a-z\d.-]+\.json)"/g)].map(([, path]) => path!);
}

function refuse(folder: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw wrong(folder, 'unwritable', { code: error.code ?? error.message });
  };
}
