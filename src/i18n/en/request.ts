import type { request as source } from '../zh/request.ts';

export const request = {
  'request-kept': 'The original is kept by {holder}. Please get in touch before you come.',
  'request-link': 'Print a request slip',
  'request-title': 'Request slip',
  'request-lead':
    'Print it, fill it in and hand it in when you come to see the original. One A4 page.',
  'request-print': 'Print',
  'request-back': 'Back to the record',
  'request-record': 'Record requested',
  'request-reader': 'To be filled in by the reader',
  'request-name': 'Name',
  'request-unit': 'Institution or address',
  'request-contact': 'Telephone',
  'request-date': 'Date of visit',
  'request-purpose': 'Purpose',
  'request-signature': 'Signature',
  'request-archive': 'To be filled in by the archive',
  'request-handled': 'Handled by',
  'request-returned': 'Returned on',
  'request-title-field': 'Title',
  'request-part-of': 'Part of',
  'request-address': 'Address of the entry',
  'request-bring': 'Please bring',
  'request-bring-text':
    'this slip; valid proof of identity; a letter from your institution where the archive asks for one.',
  'request-note': 'Whether and how the original may be consulted is for its holder to say.',
} as const satisfies Record<keyof typeof source, string>;
