import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type {
  PublishedAuthority,
  PublishedExhibition,
  PublishedHolder,
  PublishedLesson,
  PublishedRecord,
  PublishedSource,
} from './model/published.ts';
import type { SiteFields } from './model/site.ts';
import {
  publishedLoader,
  type FormerAddresses,
  type SiteCampaigns,
  type SiteMaps,
  type SitePapers,
  type SiteRecordings,
} from './press/published-loader.ts';
import type { SiteImage } from './press/site-image.ts';
import type { LessonStory, Story } from './story/story.ts';

// What the gate let through has been validated already; here it only gets its type back.
export const collections = {
  site: defineCollection({ loader: publishedLoader('site'), schema: z.custom<SiteFields>() }),
  holders: defineCollection({
    loader: publishedLoader('holders'),
    schema: z.custom<PublishedHolder>(),
  }),
  authorities: defineCollection({
    loader: publishedLoader('authorities'),
    schema: z.custom<PublishedAuthority>(),
  }),
  sources: defineCollection({
    loader: publishedLoader('sources'),
    schema: z.custom<PublishedSource>(),
  }),
  records: defineCollection({
    loader: publishedLoader('records'),
    schema: z.custom<PublishedRecord>(),
  }),
  exhibitions: defineCollection({
    loader: publishedLoader('exhibitions'),
    schema: z.custom<PublishedExhibition>(),
  }),
  chapters: defineCollection({ loader: publishedLoader('chapters'), schema: z.custom<Story>() }),
  lessons: defineCollection({
    loader: publishedLoader('lessons'),
    schema: z.custom<PublishedLesson>(),
  }),
  lessonTexts: defineCollection({
    loader: publishedLoader('lessonTexts'),
    schema: z.custom<LessonStory>(),
  }),
  campaigns: defineCollection({
    loader: publishedLoader('campaigns'),
    schema: z.custom<SiteCampaigns>(),
  }),
  derivatives: defineCollection({
    loader: publishedLoader('derivatives'),
    schema: z.custom<SiteImage>(),
  }),
  maps: defineCollection({ loader: publishedLoader('maps'), schema: z.custom<SiteMaps>() }),
  cards: defineCollection({
    loader: publishedLoader('cards'),
    schema: z.custom<{ readonly key: string }>(),
  }),
  papers: defineCollection({ loader: publishedLoader('papers'), schema: z.custom<SitePapers>() }),
  recordings: defineCollection({
    loader: publishedLoader('recordings'),
    schema: z.custom<SiteRecordings>(),
  }),
  formerAddresses: defineCollection({
    loader: publishedLoader('formerAddresses'),
    schema: z.custom<FormerAddresses>(),
  }),
};
