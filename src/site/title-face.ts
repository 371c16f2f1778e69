import sheet from '@zhanjuan-fonts/song.css?url';

/**
 * Address of the style sheet with the face of titles: the characters of this site's titles and headings, no others.
 * All else is set in the system's faces.
 */
export const TITLE_FACE: string = sheet;
