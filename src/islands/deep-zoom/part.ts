import type { Region, Size } from '../../model/region.ts';
import type { DeepZoomStrings } from './strings.ts';

/** A IIIF level 0 tile set. Its size may be smaller than the part's recorded size (`maxSize`). */
export interface TileSet extends Size {
  /** Address of the image service, without a slash at the end: relative to the page, or from the root of the host. */
  readonly path: string;
  readonly tileSize: number;
  /** Powers of two from 1 up. */
  readonly scaleFactors: readonly number[];
}

export interface Picture extends Size {
  /** The JPEG every browser can show. */
  readonly src: string;
}

export interface Poster extends Picture {
  /** The `sizes` attribute; the whole width of the window when absent. */
  readonly sizes?: string | undefined;
  /** Of `src`'s own type. */
  readonly srcset?: string | undefined;
  /** Better types first, for example `image/avif`. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[] | undefined;
}

/** A line of the part's transcript, for those who cannot see it on the picture. */
export interface PartLine {
  readonly id: string;
  readonly text: string;
  readonly region: Region;
}

/** What the browser must know of a part. */
export interface ZoomPart extends Size {
  /** Stable id of the part: it stands in links. */
  readonly id: string;
  readonly label: string;
  readonly alt: string;
  readonly tiles: TileSet;
  readonly poster: Poster;
  /** For example 教学图版·非档案原件; said in every view. */
  readonly mark?: string | undefined;
  readonly lines?: readonly PartLine[] | undefined;
  /** BCP 47, of the lines. */
  readonly lineLanguage?: string | undefined;
  /** Recorded pixels to an inch of the original, where it is known. */
  readonly dpi?: number | undefined;
  /** Id of the part that shows the other side of the same thing. */
  readonly otherSide?: string | undefined;
}

/** How the parts lie open. */
export interface ReadingOrder {
  readonly direction: 'left-to-right' | 'right-to-left';
  /** Ids of all parts in their order, those that lie side by side together. */
  readonly spreads: readonly (readonly string[])[];
}

/** A part as DeepZoom.astro takes it; `width` and `height` are the recorded (oriented) size. */
export interface ViewerPart extends ZoomPart {
  /** Small picture for the strip; parts without one show their label. */
  readonly thumb?: Picture | undefined;
  /** Where the strip leads without JavaScript; `?part=<id>` when absent. */
  readonly href?: string | undefined;
}

/** What DeepZoom.astro hands to the element as JSON. */
export interface DeepZoomConfig {
  readonly parts: readonly ZoomPart[];
  /** Id of the part the poster shows. */
  readonly start: string;
  readonly strings: DeepZoomStrings;
  /** Without it parts are shown one by one, from left to right. */
  readonly order?: ReadingOrder | undefined;
  /** Page that links to a view lead to; this page when absent. */
  readonly address?: string | undefined;
}

export type Rotation = 0 | 90 | 180 | 270;

/** What can be seen: a rectangle of the part's recorded size, then turned clockwise. */
export interface View {
  readonly part: string;
  /** The whole part when absent. */
  readonly region?: Region | undefined;
  readonly rotation?: Rotation | undefined;
}

/** Detail of `zj:view`. */
export interface SeenView extends View {
  readonly region: Region;
  readonly rotation: Rotation;
  /** Screen pixels for a hundred recorded pixels. */
  readonly percent: number;
  /** Ids of the transcript lines that can be seen, in their order. */
  readonly lines: readonly string[];
}
