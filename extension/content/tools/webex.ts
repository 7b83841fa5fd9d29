// What the script on the pages of Webex knows of them: injected before content.js, there only.
import { webexPage } from '../../../shared/core/meeting/pages/webex.ts';
import { provideTool } from '../tool.ts';

provideTool(webexPage);
