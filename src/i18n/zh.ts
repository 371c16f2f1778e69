import { authority } from './zh/authority.ts';
import { browse } from './zh/browse.ts';
import { display } from './zh/display.ts';
import { campaign } from './zh/campaign.ts';
import { compare } from './zh/compare.ts';
import { exhibition } from './zh/exhibition.ts';
import { home } from './zh/home.ts';
import { keep } from './zh/keep.ts';
import { lesson } from './zh/lesson.ts';
import { openings } from './zh/openings.ts';
import { present } from './zh/present.ts';
import { pack } from './zh/pack.ts';
import { paper } from './zh/paper.ts';
import { reading } from './zh/reading.ts';
import { map } from './zh/map.ts';
import { record } from './zh/record.ts';
import { recording } from './zh/recording.ts';
import { request } from './zh/request.ts';
import { search } from './zh/search.ts';
import { sharing } from './zh/sharing.ts';
import { site } from './zh/site.ts';
import { story } from './zh/story.ts';
import { task } from './zh/task.ts';
import { styleguide } from './zh/styleguide.ts';
import { timeline } from './zh/timeline.ts';
import { today } from './zh/today.ts';
import { tour } from './zh/tour.ts';
import { viewer } from './zh/viewer.ts';
import { waysIn } from './zh/ways-in.ts';
import { viewing } from './zh/viewing.ts';

/**
 * The source dictionary, a file for each part of the site. Every other language must have the same keys.
 * `{name}` marks what is filled in.
 */
export const zh = {
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
} as const;

export type StringKey = keyof typeof zh;
