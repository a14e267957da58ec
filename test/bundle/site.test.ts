import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { describeLoads, MAX_SCRIPT_BYTES, pageLoads } from '../../lib/build/check-web.ts';
import { bootstrap, buildProject, root } from './project.ts';

const site = join(root, 'dist', 'web');
beforeAll(buildProject);

describe('The built pages', () => {
  it('cost a phone at most 60 kB of gzipped JavaScript in every area and language', async () => {
    const loads = await pageLoads(site);
    console.info(describeLoads(loads));
    expect(new Set(loads.map(({ area }) => area)).size).toBeGreaterThan(4);
    expect(new Set(loads.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(loads.filter(({ bytes }) => bytes < 10_000 || bytes > MAX_SCRIPT_BYTES)).toEqual([]);
  });

  it('load nothing from elsewhere and run no inline script', () => {
    const page = readFileSync(join(site, 'index.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((url) => !url.startsWith('/') || url.startsWith('//'))).toEqual([]);
    expect([...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
    const styles = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      const urls = [...readFileSync(join(site, 'assets', file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)];
      const foreign = urls.map((match) => match[1] ?? '').filter((url) => /^(https?:)?\/\//.test(url));
      expect(foreign).toEqual([]);
    }
  });
});

describe('The built program', () => {
  it('is not built again while no source changes', () => {
    const run = () =>
      execFileSync(process.execPath, [bootstrap, 'show', 'kz/criminal-code/72', '--json'], {
        cwd: root,
        encoding: 'utf8',
      });
    const stamp = () => readFileSync(join(root, 'dist', 'stamp.json'), 'utf8');
    run();
    const before = stamp();
    expect(JSON.parse(run())).toMatchObject({ address: 'kz/criminal-code/72' });
    expect(stamp()).toBe(before);
  });

  it('ends wrong use with code 2 and one line', () => {
    const env = { ...process.env, TARAZY_LANG: 'kk' };
    const attempt = () =>
      execFileSync(process.execPath, [bootstrap, 'show'], { cwd: root, env, stdio: 'pipe' });
    expect(attempt).toThrow(expect.objectContaining({ status: 2 }));
  });
});
