/** A file of sound or film with nothing in it but what is heard and seen. */
export interface Recording {
  /** Ending of the published file's name. */
  readonly ending: 'wav' | 'mp3' | 'm4a' | 'ogg' | 'mp4' | 'webm';
  readonly mediaType: string;
  readonly isFilm: boolean;
  /** Seconds. */
  readonly duration: number;
  /** Of the picture, in pixels, where the container says it. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly bytes: Uint8Array;
}

/** Why a recording cannot be published, in both languages. */
export class RecordingProblem extends Error {
  readonly code: RecordingProblemCode;
  readonly zh: string;
  readonly en: string;
  constructor(code: RecordingProblemCode, zh: string, en: string) {
    super(en);
    this.name = 'RecordingProblem';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}

export type RecordingProblemCode =
  | 'recording-type'
  | 'recording-damaged'
  | 'recording-track'
  | 'recording-metadata'
  | 'recording-kind'
  | 'recording-too-large'
  | 'recording-changed';

export function buildDamaged(where: string): RecordingProblem {
  return new RecordingProblem(
    'recording-damaged',
    `录音录像文件不完整或已损坏（${where}）。请重新拷贝或导出。`,
    `the recording is cut short or damaged (${where}). Copy or export it again.`,
  );
}

export function buildTrackProblem(track: string): RecordingProblem {
  return new RecordingProblem(
    'recording-track',
    `文件里除了声音、画面、字幕还有别的轨（${track}），可能带有位置等信息。请只导出声音和画面，例如 ffmpeg -i 原文件 -map 0:v? -map 0:a -c copy 新文件。`,
    `besides sound, picture and subtitles there is another track (${track}), which may tell positions and the like. Export sound and picture only, such as ffmpeg -i OLD -map 0:v? -map 0:a -c copy NEW.`,
  );
}

/** A view for numbers, over the very same bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** ASCII at a place; shorter at the end of the file. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
