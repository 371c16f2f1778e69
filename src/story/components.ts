import Cite from './Cite.astro';
import Gallery from './Gallery.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Region from './Region.astro';
import Scan from './Scan.astro';

/** What a story may hold besides Markdown; the grammar of each is in forms/. */
export const storyComponents = { Cite, Gallery, Note, Quote, Region, Scan };
