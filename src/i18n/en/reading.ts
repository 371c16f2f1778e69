import type { reading as zh } from '../zh/reading.ts';

/** Transcripts and translations beside the scan. */
export const reading = {
  'reading-tools': 'How the transcript is shown',
  'reading-script': 'Script',
  'reading-original-hant': 'Original (traditional)',
  'reading-original-hans': 'Original (simplified)',
  'reading-hans': 'Simplified',
  'reading-hant': 'Traditional',
  'reading-note-hans':
    'Converted to simplified characters by machine; not the script of the original.',
  'reading-note-hant':
    'Converted to traditional characters by machine; not the script of the original.',
  'reading-original-note': 'Back in the script of the original.',
  'reading-machine-form': '(script converted by machine)',
  'reading-translation': 'Translation',
  'reading-translation-into': 'Translation ({language})',
  'reading-vertical': 'Vertical',
  'reading-copy': 'Copy with citation',
  'reading-copied': 'Copied the transcript of this page with its citation.',
  'reading-copied-selection': 'Copied {n} selected lines with their citation.',
  'reading-copy-failed': 'Could not copy by itself; please select the text.',
  'reading-script-failed': 'The other script could not be loaded.',
  'reading-transcribed': 'Transcribed by: ',
  'reading-translated': 'Translated ({language}) by: ',
  'reading-unplaced': 'This transcript is not placed line by line; it belongs to the whole image.',
  'reading-whole-page': 'Show the image',
  'reading-belongs': 'Belongs to: ',
  'reading-range': 'This item is part of the volume “{title}”: {from} to {to}.',
  'reading-range-one': 'This item is one page of the volume “{title}”: {from}.',
  'reading-range-open': 'Open it in the volume',
  'reading-jump': 'Read the transcript',
  'language-ja': 'Japanese',
  'language-fr': 'French',
  'language-de': 'German',
  'language-ru': 'Russian',
} as const satisfies Record<keyof typeof zh, string>;
