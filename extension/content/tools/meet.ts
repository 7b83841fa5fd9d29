// What the script on the pages of Meet knows of them: injected before content.js, there only.
import { meetPage } from '../../../shared/core/meeting/pages/meet.ts';
import { provideTool } from '../tool.ts';

provideTool(meetPage);
