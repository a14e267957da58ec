// Run by `cdk synth` and `cdk deploy` (see cdk.json): builds what is stale, then makes the template.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
execFileSync(process.execPath, [join(root, 'lib', 'build', 'bootstrap.mjs'), '--build-only'], {
  stdio: 'inherit',
});
const bundle = join(root, 'node_modules', '.cache', 'tarazy', 'infra.mjs');
await build({
  entryPoints: [join(root, 'lib', 'infra', 'app.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { createInfraApp } = await import(pathToFileURL(bundle).href);
createInfraApp(root).synth();
