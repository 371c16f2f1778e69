import type { Size } from '../model/region.ts';
import type { ImageJob, KeyedRegion } from './derive-image.ts';
import type { ImageNotice } from './image-fault.ts';

/** From the pool to its worker. */
export type WorkerOrder =
  | { readonly type: 'inspect'; readonly job: ImageJob }
  /** Go on, with these crops; without crops field: leave it. */
  | { readonly type: 'admit'; readonly crops: readonly KeyedRegion[] | undefined };

/** From a worker to its pool. */
export type WorkerReport =
  | { readonly type: 'inspected'; readonly oriented: Size; readonly memory: number }
  | { readonly type: 'done' }
  | { readonly type: 'fault'; readonly fault: ImageNotice };
