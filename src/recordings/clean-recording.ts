import { checkOgg } from './check-ogg.ts';
import { cleanMp3, findFrame, findStart } from './clean-mp3.ts';
import { cleanMp4 } from './clean-mp4.ts';
import { cleanWav } from './clean-wav.ts';
import { cleanWebm } from './clean-webm.ts';
import { RecordingProblem, textAt, type Recording } from './recording.ts';

/**
 * The recording without names, places, days, pictures and programs that its file carries besides; sound and film
 * themselves are not touched. What the file is, its bytes say, not its name.
 * @throws RecordingProblem where it is none of the six kinds, is damaged, or holds what cannot be taken out
 */
export function cleanRecording(bytes: Uint8Array, kind: 'audio' | 'video'): Recording {
  const recording = clean(bytes);
  if (recording.isFilm !== (kind === 'video')) throw buildKindProblem(kind);
  return recording;
}

function clean(bytes: Uint8Array): Recording {
  const isWebm = bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3;
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WAVE') return cleanWav(bytes);
  if (textAt(bytes, 0, 4) === 'OggS') return checkOgg(bytes);
  if (isWebm) return cleanWebm(bytes);
  if (textAt(bytes, 4, 4) === 'ftyp' && textAt(bytes, 8, 2) !== 'qt') return cleanMp4(bytes);
  if (findFrame(bytes, findStart(bytes))) return cleanMp3(bytes);
  const seems = explainOther(bytes);
  throw new RecordingProblem(
    'recording-type',
    `这不是能用的录音录像文件${seems.zh}。请转成 MP3、M4A、WAV、Ogg（声音）或 MP4、WebM（影像）。`,
    `this is no sound or film that can be used${seems.en}. Convert it to MP3, M4A, WAV or Ogg (sound), MP4 or WebM (film).`,
  );
}

function explainOther(bytes: Uint8Array): { zh: string; en: string } {
  const start = textAt(bytes, 0, 64);
  if (bytes.length === 0) return { zh: '：文件是空的', en: ': it is empty' };
  if (start.startsWith('version https://git-lfs')) {
    return { zh: '：这是 Git LFS 的指针', en: ': it is a Git LFS pointer' };
  }
  if (/^\s*</.test(start)) return { zh: '：这是网页或 XML', en: ': it is a web page or XML' };
  if (textAt(bytes, 4, 6) === 'ftypqt') return { zh: '：这是 QuickTime', en: ': it is QuickTime' };
  if (start.startsWith('fLaC')) return { zh: '：这是 FLAC', en: ': it is FLAC' };
  return { zh: '', en: '' };
}

function buildKindProblem(kind: 'audio' | 'video'): RecordingProblem {
  return kind === 'audio'
    ? new RecordingProblem(
        'recording-kind',
        '文件里有画面。请写 kind: video，或只导出声音。',
        'the file has a picture. Write kind: video, or export the sound alone.',
      )
    : new RecordingProblem(
        'recording-kind',
        '文件里没有画面。请写 kind: audio。',
        'the file has no picture. Write kind: audio.',
      );
}
