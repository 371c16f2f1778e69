import { authority } from './en/authority.ts';
import { browse } from './en/browse.ts';
import { display } from './en/display.ts';
import { campaign } from './en/campaign.ts';
import { compare } from './en/compare.ts';
import { exhibition } from './en/exhibition.ts';
import { home } from './en/home.ts';
import { keep } from './en/keep.ts';
import { lesson } from './en/lesson.ts';
import { openings } from './en/openings.ts';
import { present } from './en/present.ts';
import { pack } from './en/pack.ts';
import { paper } from './en/paper.ts';
import { reading } from './en/reading.ts';
import { map } from './en/map.ts';
import { record } from './en/record.ts';
import { recording } from './en/recording.ts';
import { request } from './en/request.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { site } from './en/site.ts';
import { story } from './en/story.ts';
import { task } from './en/task.ts';
import { styleguide } from './en/styleguide.ts';
import { timeline } from './en/timeline.ts';
import { today } from './en/today.ts';
import { tour } from './en/tour.ts';
import { viewer } from './en/viewer.ts';
import { waysIn } from './en/ways-in.ts';
import { viewing } from './en/viewing.ts';
import type { StringKey } from './zh.ts';

export const en = {
  ...site,
  ...campaign,
  ...exhibition,
  ...home,
  ...display,
  ...map,
  ...record,
  ...recording,
  ...keep,
  ...lesson,
  ...present,
  ...pack,
  ...paper,
  ...reading,
  ...authority,
  ...request,
  ...search,
  ...sharing,
  ...story,
  ...task,
  ...styleguide,
  ...timeline,
  ...openings,
  ...today,
  ...tour,
  ...compare,
  ...viewer,
  ...waysIn,
  ...browse,
  ...viewing,
} as const satisfies Record<StringKey, string>;
