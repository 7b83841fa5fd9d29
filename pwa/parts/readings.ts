// What draws readings above the characters: the words, how they are read, and the hook. Loaded when somebody wants readings.
import { READING_MARKS } from '../../shared/content/reading-marks.ts';
import { makeReader } from '../../shared/core/readings.ts';
import { readEverywhere } from '../../shared/ui/ruby/read-everywhere.ts';

readEverywhere(makeReader(READING_MARKS));
