// Composition root of the app: starts the effects and draws.
import '../shared/ui/theme.css';
import '../shared/ui/base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { takeShared } from './shared-to-app.ts';
import { start } from './start.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app.');
takeShared();
start();
render(<App />, root);
// After the first view: it needs nothing of this.
void import('./offline/register.ts').then(({ registerOffline }) => registerOffline());
