// Composition root of the app: starts the effects and draws.
import '../shared/ui/theme.css';
import '../shared/ui/base.css';
import './early.css';
import { drawWhenReady } from './first-draw.tsx';
import { afterFirstDraw } from './first-frame.ts';
import { takeShared } from './shared-to-app.ts';
import { start } from './start.ts';

takeShared();
start();
drawWhenReady();
// The first view needs nothing of this, and not even its bytes may stand in the way.
void afterFirstDraw()
  .then(() => import('./behind-first-view.ts'))
  .then(({ goOn }) => goOn());
