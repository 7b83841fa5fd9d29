// Composition root of the app: starts the effects and draws.
import '../shared/ui/theme.css';
import '../shared/ui/base.css';
import './start/early.css';
import { takeShared } from './shared-to-app.ts';
import { afterFirstDraw } from './start/first-paint.ts';
import { drawWhenReady } from './start/mount.tsx';
import { start } from './start/start.ts';

takeShared();
start();
drawWhenReady();
// The first view needs nothing of this, and not even its bytes may stand in the way.
void afterFirstDraw()
  .then(() => import('./start/after-first-paint.ts'))
  .then(({ startBackgroundTasks }) => startBackgroundTasks());
