import type { APIRoute } from 'astro';
import { buildDayPaths, getDayFile } from '../../../site/today-page.ts';

export const getStaticPaths = buildDayPaths;

export const GET: APIRoute<Awaited<ReturnType<typeof buildDayPaths>>[number]['props']> = async ({
  props,
}) => Response.json(await getDayFile(props.day, props.language));
