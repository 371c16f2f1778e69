import type { APIRoute } from 'astro';
import { buildScriptPaths, getScriptForms } from '../../../../site/script-forms.ts';

export const getStaticPaths = buildScriptPaths;

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  Response.json(await getScriptForms(props.id));
