// npm start: builds the site and serves it.
import { spawnSync } from 'node:child_process';

const build = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const server = spawnSync(process.execPath, ['scripts/serve.mjs'], { stdio: 'inherit' });
process.exit(server.status ?? 0);
