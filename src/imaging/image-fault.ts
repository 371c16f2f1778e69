/** A sentence to the curator; `code` is kebab-case and permanent. The caller knows file and field. */
export interface ImageNotice {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Why an image cannot be derived, and what to do. Its file and field are added by the caller. */
export class ImageFault extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  constructor({ code, zh, en }: ImageNotice, options?: ErrorOptions) {
    super(`[${code}] ${en}`, options);
    this.name = 'ImageFault';
    this.code = code;
    this.zh = zh;
    this.en = en;
  }
}

/** The plain part of a fault, as it goes between processes and into reports. */
export function getNotice({ code, zh, en }: ImageNotice): ImageNotice {
  return { code, zh, en };
}
