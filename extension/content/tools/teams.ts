// What the script on the pages of Teams knows of them: injected before content.js, there only.
import { teamsPage } from '../../../shared/core/meeting/pages/teams.ts';
import { provideTool } from '../tool.ts';

provideTool(teamsPage);
