// What the script on the pages of Zoom knows of them: injected before content.js, there only.
import { zoomPage } from '../../../shared/core/meeting/pages/zoom.ts';
import { provideTool } from '../tool.ts';

provideTool(zoomPage);
