import { describe, expect, it } from 'vitest';
import { cleanRecording } from '../../../src/recordings/clean-recording.ts';
import { RecordingProblem } from '../../../src/recordings/recording.ts';
import {
  buildMp3,
  buildMp4,
  buildOgg,
  buildWav,
  buildWebm,
  SECRET,
} from '../../fixtures/recordings/write-recordings.ts';

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function findCode(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RecordingProblem) return error.code;
    throw error;
  }
  return 'none';
}

describe('a recording that is to be published', () => {
  it.each([
    ['wav', buildWav(2), 'audio', 2, 'audio/wav'],
    ['mp3', buildMp3(77), 'audio', (77 * 1152) / 44_100, 'audio/mpeg'],
    ['mp4', buildMp4(), 'video', 2, 'video/mp4'],
    ['webm', buildWebm(), 'audio', 2, 'audio/webm'],
    ['ogg', buildOgg(), 'audio', 2, 'audio/ogg'],
  ] as const)(
    '%s: says how long it is, and nothing of makers and places',
    (ending, bytes, kind, seconds, type) => {
      const made = cleanRecording(bytes, kind);
      expect(made).toMatchObject({ ending, mediaType: type, isFilm: kind === 'video' });
      expect(made.duration).toBeCloseTo(seconds, 3);
      expect(decode(made.bytes)).not.toContain(SECRET);
      // Cleaned once more there is nothing to clean.
      expect(decode(cleanRecording(made.bytes, kind).bytes)).toBe(decode(made.bytes));
    },
  );

  it('holds in each raw file what must not get out', () => {
    for (const bytes of [buildWav(1), buildMp3(4), buildMp4(), buildWebm()])
      expect(decode(bytes)).toContain(SECRET);
  });

  it('keeps every byte of an MP4 where it was, and forgets the day', () => {
    const { bytes, width, height } = cleanRecording(buildMp4(), 'video');
    expect(bytes.length).toBe(buildMp4().length);
    expect({ width, height }).toEqual({ width: 320, height: 240 });
    expect(decode(bytes)).not.toContain('\x12\x34\x56\x78');
  });

  it.each([
    ['a track of positions', buildMp4('gpmd'), 'video', 'recording-track'],
    ['comments in an Ogg file', buildOgg([`LOCATION=${SECRET}`]), 'audio', 'recording-metadata'],
    ['sound where film was said', buildWav(1), 'video', 'recording-kind'],
    ['film where sound was said', buildMp4(), 'audio', 'recording-kind'],
    ['a WAV that is cut short', buildWav(2).slice(0, 4000), 'audio', 'recording-damaged'],
    ['an MP4 that is cut short', buildMp4().slice(0, 90), 'video', 'recording-damaged'],
    ['a web page', Buffer.from('<!doctype html><p>404'), 'audio', 'recording-type'],
    ['an empty file', new Uint8Array(), 'audio', 'recording-type'],
    [
      'an LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1'),
      'audio',
      'recording-type',
    ],
  ] as const)('is refused: %s', (_name, bytes, kind, code) => {
    expect(findCode(() => cleanRecording(bytes, kind))).toBe(code);
  });
});
