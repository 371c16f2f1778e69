import type { Fault } from '../../model/fault.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Region } from '../../model/region.ts';

/** Below the site's base; the dev server alone answers there. */
export const TOOLS_PATH = '__preview/';

/** Pages of other origins cannot send it without asking first, and nobody answers them. */
export const TOKEN_HEADER = 'x-zhanjuan-preview';

/** What the page is told when it is opened. */
export interface ToolsConfig {
  /** Absolute path of the tools' own addresses, with a slash at each end. */
  readonly path: string;
  readonly token: string;
}

/** What the server takes at a time; with keys of a hundred characters it is a body of 52 KB. */
export const MOST_KEYS = 500;

export interface ScansQuestion {
  /** Keys of derivatives and crops, as they stand in the addresses of pictures. */
  readonly keys: readonly string[];
}

/** What a picture on the page is a picture of. */
export interface ScanPlace {
  /** `holder/slug` */
  readonly record: string;
  readonly part: string;
  readonly title: LocalText;
  readonly label: LocalText;
  /** Recorded pixels of the whole part. */
  readonly width: number;
  readonly height: number;
  /** What of the part the picture shows. */
  readonly area: Region;
  /** The file that describes the part. */
  readonly file: string;
}

export interface ScansAnswer {
  /** By key; what one key stands for more than once are records that have the same scan. */
  readonly scans: Readonly<Record<string, readonly ScanPlace[]>>;
}

export interface RedactionOrder {
  readonly record: string;
  readonly part: string;
  /** `x,y,w,h` in recorded pixels. */
  readonly region: string;
  readonly reason: string;
  /** Who decided it. */
  readonly by: string;
}

export interface RedactionAnswer {
  readonly file: string;
  readonly line: number;
}

export interface FaultAnswer {
  readonly fault: Fault;
}
