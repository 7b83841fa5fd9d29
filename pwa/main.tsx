// Composition root of the app: starts the effects and draws.
import '../shared/ui/theme.css';
import '../shared/ui/base.css';
import './early.css';
import { drawWhenReady } from './first-draw.tsx';
import { takeShared } from './shared-to-app.ts';
import { start } from './start.ts';

takeShared();
start();
drawWhenReady();
// After the first view: it needs nothing of this.
void import('./behind-first-view.ts').then(({ goOn }) => goOn());
