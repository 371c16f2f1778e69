/** Words of the forms about consents and about what files of scans carry along. */
export const consents = {
  labels: {
    custody: 'Deposited or donated',
    depicts: 'People who can be recognized',
    who: 'Who',
    'rights.depicts.parts': 'On which parts',
    exempt: 'Why no consent is needed',
    consents: 'Consents (never published)',
    of: 'Whose likeness',
    'rights.consents.by': 'Given by',
    until: 'Holds until',
    'rights.consents.withdrawn': 'Withdrawn',
  },
  choices: {
    person: 'Name in the file',
    position: 'Position in the file',
    deposited: 'Deposited',
    donated: 'Donated',
    portrait: 'The person (likeness)',
    family: 'Near relatives (likeness)',
    depositor: 'Depositor',
    donor: 'Donor',
    author: 'Author',
  },
} as const;
