// Composition root of the app: starts the effects and draws.
import '../shared/ui/theme.css';
import '../shared/ui/base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { registerOffline } from './offline/register.ts';
import { takeShared } from './shared-to-app.ts';
import { start } from './start.ts';

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app.');
takeShared();
start();
render(<App />, root);
void registerOffline();
