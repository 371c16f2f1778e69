import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { CollectionData, CollectionName } from './press/collections.ts';
import { publishedLoader } from './press/published-loader.ts';

// What the gate let through has been validated already; here it only gets its type back.
function define<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: publishedLoader(name),
    schema: z.custom<CollectionData[Name]>(),
  });
}

export const collections = {
  site: define('site'),
  holders: define('holders'),
  authorities: define('authorities'),
  sources: define('sources'),
  records: define('records'),
  exhibitions: define('exhibitions'),
  chapters: define('chapters'),
  lessons: define('lessons'),
  lessonTexts: define('lessonTexts'),
  campaigns: define('campaigns'),
  derivatives: define('derivatives'),
  maps: define('maps'),
  cards: define('cards'),
  papers: define('papers'),
  recordings: define('recordings'),
  formerAddresses: define('formerAddresses'),
};
