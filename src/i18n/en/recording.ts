import type { recording as source } from '../zh/recording.ts';

export const recording = {
  'recording-length': '{length} long',
  'recording-cues': '{label}: words',
  'recording-how': 'Choose a line to listen from there; the one being said is marked.',
  'recording-how-reads':
    'Choose a line to listen from there; the one being read is marked, here and in the transcript of the original.',
  'recording-captions': 'Captions',
  'recording-plain': 'The words of this recording, without their times.',
  'recording-download': 'Open the file if the browser cannot play it',
} as const satisfies Record<keyof typeof source, string>;
