import type { pack as source } from '../zh/pack.ts';

export const pack = {
  'pack-online-only': ' (online)',
  'pack-stamp': 'Offline pack · version {version}',
  'pack-about': 'About this pack',
  'pack-title': 'Offline pack',
  'pack-offer':
    'For rooms without a network: download the offline pack, unpack it and double-click index.html. Zooming, searching and tours are all inside; copy it to a USB stick for the classroom.',
  'pack-download': 'Download the offline pack ({size})',
  'pack-open': 'Open the exhibition',
  'pack-open-lesson': 'Open the lesson',
  'pack-open-english': 'English',
  'pack-lead':
    'Everything is in this folder and needs no network. Keep it on a USB stick and open it from there.',
  'pack-version': 'Version',
  'pack-date': 'Made on',
  'pack-holds': 'Holds',
  'pack-pages': '{n} pages',
  'pack-records': '{n} records and plates',
  'pack-size': '{size} unpacked',
  'pack-rights': 'Rights',
  'pack-rights-note': 'Rights and credit of each record and plate stand on its own page.',
  'pack-rights-count': '{n}',
  'pack-from': 'From',
  'pack-outside': 'Pages outside the pack',
  'pack-outside-note':
    'A few links lead to other parts of the site. Those pages are not in the pack and need the network.',
  'pack-share-title': 'Open it on every device in the room',
  'pack-share-lead':
    'One computer opens the pack, and the class reads it over the local network of the room, without the internet.',
  'pack-share-steps':
    'Copy the folder to the teacher’s computer\nStart it by a double click: serve-windows.bat on Windows, serve-macos.command on a Mac, serve-linux.sh on Linux (Python 3 or Node.js must be installed)\nThe browser opens a page with a QR code; pupils join the same wireless network and scan it or type the address',
  'pack-share-now': 'Scan to open, or type into the browser:',
  'pack-share-local':
    'Only this computer can open the present address. Open this page by the network address shown in the window of the starter, or type that address below.',
  'pack-share-file':
    'This page was opened from the disk, so there is no address to share. Start the pack as described above first.',
  'pack-share-address': 'Address to share',
  'pack-share-draw': 'Draw the QR code',
  'pack-share-alt': 'QR code of the address {address}',
  'pack-share-bad': 'This is no address. An address looks like http://192.168.1.8:8000/',
  'pack-verify-title': 'Check that it is whole',
  'pack-verify-lead':
    'Copies and downloads can go wrong. Here the checksum (SHA-256) of every file is computed and compared with the list in pack.json.',
  'pack-verify-choose': 'Choose the folder of this pack',
  'pack-verify-choose-note':
    'The browser asks whether to “upload”: the files are read on this computer only and sent nowhere.',
  'pack-verify-start': 'Start the check',
  'pack-verify-working': 'Checking: {done} of {all}',
  'pack-verify-good': 'Whole: {n} files agree with the list.',
  'pack-verify-bad': '{n} files are not right. Download or copy the pack again.',
  'pack-verify-no-manifest':
    'There is no pack.json in this folder: choose the whole folder as it was unpacked.',
  'pack-verify-missing': 'missing',
  'pack-verify-changed': 'changed',
  'pack-verify-added': 'not in the list',
  'pack-verify-failed': 'The files could not be read; the check was not finished.',
  'pack-back': 'Back to the cover',
  'pack-script': 'This page needs scripts: please allow them in the browser.',
} as const satisfies Record<keyof typeof source, string>;
