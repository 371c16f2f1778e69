import { extname } from 'node:path';

const textTypes: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const binaryTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.epub': 'application/epub+zip',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.ttf': 'font/ttf',
  '.wacz': 'application/wacz',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Addresses that carry the hash of what they hold, below the base. */
const hashed = /^(_astro|av|cards|iiif|media)\//;
/** Inside those: an IIIF service or image says where it stands, so it changes with the site's address. */
const addressed = /(^|\/)info\.json$/;

/** The media type by the name's ending; unknown endings are plain bytes. */
export function getMediaType(file: string): string {
  const ending = extname(file).toLowerCase();
  const text = textTypes[ending];
  if (text) return `${text}; charset=utf-8`;
  return binaryTypes[ending] ?? 'application/octet-stream';
}

/** Does it shrink when compressed? */
export function isText(file: string): boolean {
  return extname(file).toLowerCase() in textTypes;
}

/** @param path below the base, without a leading slash */
export function getCacheControl(path: string): string {
  return hashed.test(path) && !addressed.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}
