import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Gallery from './Gallery.astro';
import Narration from './Narration.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import RecordingFigure from './RecordingFigure.astro';
import Region from './Region.astro';
import Scan from './Scan.astro';
import Side from './Side.astro';
import Stop from './Stop.astro';
import StoryLink from './StoryLink.astro';
import Task from './Task.astro';
import TaskItem from './TaskItem.astro';
import Tour from './Tour.astro';

/** What a story may hold besides Markdown, the grammar of each being in forms/; and what its links become. */
export const storyComponents = {
  Audio: RecordingFigure,
  Video: RecordingFigure,
  Cite,
  Compare,
  Gallery,
  Narration,
  Note,
  Quote,
  Region,
  Scan,
  Side,
  Stop,
  Tour,
  Quiz: Task,
  ShortAnswer: Task,
  Sequence: Task,
  Match: Task,
  SourceAnalysis: Task,
  FindInScan: Task,
  Option: TaskItem,
  Step: TaskItem,
  Pair: TaskItem,
  Ask: TaskItem,
  Place: TaskItem,
  a: StoryLink,
};
